// SPDX-License-Identifier: MIT
#include "world/folder_watch.hpp"

#include <dirent.h>
#include <poll.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "world/signals.hpp"

namespace ko::cli {
namespace {

using Time = std::optional<std::chrono::milliseconds>;
constexpr std::chrono::milliseconds watch_interval{100};  // between two looks

bool is_record_file(std::string_view name) {
  return !name.starts_with('.') && (name.ends_with(".yaml") || name.ends_with(".yml"));
}

/// A descriptor that closes itself.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number() const { return number_; }

 private:
  int number_;
};

/// The signals that ask the program to end, as something to wait for.
class Stop {
 public:
  /// Waits for a signal, or until there is something to read from `other`, for at most that long.
  FolderWatch::Woken wait(int other, Time most) const {
    std::array<pollfd, 2> all = {{{signals_.number(), POLLIN, 0}, {other, POLLIN, 0}}};
    const int count = ::poll(all.data(), all.size(), most ? static_cast<int>(most->count()) : -1);
    if (count <= 0) return FolderWatch::Woken::quiet;
    if (all[0].revents == 0) return FolderWatch::Woken::changed;
    // Taken, or it would end the program as soon as signals are let in again.
    signalfd_siginfo taken = {};
    const ssize_t length = ::read(signals_.number(), &taken, sizeof taken);
    return length > 0 ? FolderWatch::Woken::stopped : FolderWatch::Woken::quiet;
  }

 private:
  static int open() {
    const sigset_t signals = ending_signals();
    return ::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
  }

  SignalsHeld held_;
  Descriptor signals_{open()};
};

/// Looks at the folders time and again.
class PollingWatch : public FolderWatch {
 public:
  explicit PollingWatch(const Stop& stop) : stop_(stop) {}

  void watch(const std::vector<std::string>& folders) override {
    folders_ = folders;
    seen_ = look();
  }

  Woken wait(Time most) override {
    const auto end = most ? std::optional(std::chrono::steady_clock::now() + *most) : std::nullopt;
    for (;;) {
      if (stop_.wait(-1, most ? std::min(*most, watch_interval) : watch_interval) == Woken::stopped)
        return Woken::stopped;
      if (auto now = look(); now != seen_) {
        seen_ = std::move(now);
        return Woken::changed;
      }
      if (end && std::chrono::steady_clock::now() >= *end) return Woken::quiet;
    }
  }

 private:
  /// What shows that a file is another than before.
  using Stamp = std::tuple<ino_t, off_t, time_t, long>;

  std::map<std::string, Stamp> look() const {
    std::map<std::string, Stamp> all;
    for (const std::string& folder : folders_) look_into(folder, all);
    return all;
  }

  static void look_into(const std::string& folder, std::map<std::string, Stamp>& all) {
    DIR* stream = ::opendir(folder.c_str());
    if (stream == nullptr) return;
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nobody else reads from this stream
    while (const dirent* entry = ::readdir(stream)) {
      const std::string_view name = entry->d_name;
      if (name.starts_with('.')) continue;
      const std::string path = folder + '/' + entry->d_name;
      struct stat state = {};
      if (::stat(path.c_str(), &state) != 0) continue;
      if (S_ISDIR(state.st_mode)) {
        all.emplace(path, Stamp{state.st_ino, 0, 0, 0});
      } else if (is_record_file(name)) {
        all.emplace(path, Stamp{state.st_ino, state.st_size, state.st_mtim.tv_sec, state.st_mtim.tv_nsec});
      }
    }
    ::closedir(stream);
  }

  const Stop& stop_;
  std::vector<std::string> folders_;
  std::map<std::string, Stamp> seen_;
};

/// Lets Linux tell.
class InotifyWatch : public FolderWatch {
 public:
  explicit InotifyWatch(const Stop& stop) : stop_(stop) {}

  void watch(const std::vector<std::string>& folders) override {
    std::set<int> now;
    for (const std::string& folder : folders) {
      // One that is watched already keeps its number; one that was made anew gets another.
      const int number = ::inotify_add_watch(events_.number(), folder.c_str(), changes);
      if (number >= 0) {
        now.insert(number);
      } else if (errno != ENOENT && errno != ENOTDIR && errno != EACCES) {
        can_watch_ = false;
      }
    }
    for (const int number : watched_)
      if (!now.contains(number)) ::inotify_rm_watch(events_.number(), number);
    watched_ = std::move(now);
  }

  Woken wait(Time most) override {
    const auto end = most ? std::optional(std::chrono::steady_clock::now() + *most) : std::nullopt;
    for (;;) {
      const Woken woken = stop_.wait(events_.number(), most);
      if (woken == Woken::stopped) return woken;
      if (woken == Woken::changed && take_events()) return woken;
      if (!end) continue;
      const auto now = std::chrono::steady_clock::now();
      if (now >= *end) return Woken::quiet;
      most = std::chrono::ceil<std::chrono::milliseconds>(*end - now);
    }
  }

  /// False where the system has no inotify, or does not watch as many folders.
  bool can_watch() const { return events_.number() >= 0 && can_watch_; }

 private:
  static constexpr std::uint32_t changes = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM |
                                           IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ATTRIB |
                                           IN_ONLYDIR;

  /// Takes everything there is to tell; true when something of it is about records.
  bool take_events() const {
    alignas(inotify_event) std::array<char, 1U << 16U> buffer;
    bool changed = false;
    for (;;) {
      const ssize_t length = ::read(events_.number(), buffer.data(), buffer.size());
      if (length <= 0) return changed;
      for (std::size_t at = 0; at < static_cast<std::size_t>(length);) {
        inotify_event event;  // copied, since the name behind it is as long as it likes
        std::memcpy(&event, buffer.data() + at, sizeof event);
        const std::string_view name = event.len == 0 ? "" : buffer.data() + at + sizeof event;
        changed = changed || is_about_records(event, name);
        at += sizeof event + event.len;
      }
    }
  }

  static bool is_about_records(const inotify_event& event, std::string_view name) {
    if ((event.mask & IN_IGNORED) != 0) return false;
    const bool is_folder = name.empty() || ((event.mask & IN_ISDIR) != 0 && !name.starts_with('.'));
    return is_folder || is_record_file(name);
  }

  const Stop& stop_;
  Descriptor events_{::inotify_init1(IN_CLOEXEC | IN_NONBLOCK)};
  std::set<int> watched_;
  bool can_watch_ = true;
};

/// Lets the system tell for as long as it can.
class EitherWatch : public FolderWatch {
 public:
  explicit EitherWatch(bool polling) : polls_(polling || !inotify_.can_watch()) {}

  void watch(const std::vector<std::string>& folders) override {
    if (!polls_) inotify_.watch(folders);
    polls_ = polls_ || !inotify_.can_watch();
    if (polls_) polling_.watch(folders);
  }
  Woken wait(Time most) override { return polls_ ? polling_.wait(most) : inotify_.wait(most); }

 private:
  Stop stop_;
  InotifyWatch inotify_{stop_};
  PollingWatch polling_{stop_};
  bool polls_;
};

}  // namespace

std::unique_ptr<FolderWatch> watch_folders(bool polling) {
  return std::make_unique<EitherWatch>(polling);
}

}  // namespace ko::cli
