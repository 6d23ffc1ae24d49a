// SPDX-License-Identifier: MIT
#include "importing/sources.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <new>
#include <optional>
#include <thread>
#include <utility>

#include "failure.hpp"
#include "importing/converting.hpp"
#include "ko/files/path.hpp"
#include "ko/importing/source_format.hpp"
#include "ko/values/text.hpp"
#include "records/paths_in_set.hpp"

namespace ko::cli {
namespace {

void find_in(const FileSystem& files, const std::string& folder, std::vector<FoundSource>& found) {
  const auto entries = files.list(folder);
  if (!entries) throw Failure(Exit::input_output, entries.fault());
  for (const FileSystem::Entry& entry : *entries) {
    if (entry.name.starts_with('.')) continue;
    const std::string path = join_path(folder, entry.name);
    if (entry.what == FileSystem::What::folder)
      find_in(files, path, found);
    else if (entry.what == FileSystem::What::file)
      if (const auto* format = import::source_format_of_file(path)) found.push_back({path, format});
  }
}

Result<import::ReadDocument> read_source_file(const Context& context, const FoundSource& source,
                                              const std::string& root, const import::ImportRequest& request) {
  try {
    Result<std::string> bytes = context.files().read(source.path, most_document_bytes);
    if (!bytes) return bytes.fault();
    import::SourceFile file;
    file.name = source.path.substr(source.path.rfind('/') + 1);
    file.path = path_in_set(context.files(), source.path, root).value_or("");
    file.format = source.format->format;
    file.bytes = *std::move(bytes);
    return import::read_document(file, request, converter(context));
  } catch (const Failure& failure) {
    return Fault{failure.what(), failure.mend()};
  } catch (const std::bad_alloc&) {
    return Fault{"there is not enough memory to read it"};
  }
}

/// Documents that threads read before they are asked for, in their order: no more at once than one for each
/// thread, and one that is ready.
class ReadAhead {
 public:
  using Read = std::function<Result<import::ReadDocument>(std::size_t)>;

  ReadAhead(std::size_t count, std::size_t threads, Read read)
      : read_(std::move(read)), ready_(count), most_(threads + 1) {
    for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this] { work(); });
  }
  ~ReadAhead() {
    {
      const std::lock_guard lock(mutex_);
      begun_ = ready_.size();
    }
    changed_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }
  ReadAhead(const ReadAhead&) = delete;
  ReadAhead& operator=(const ReadAhead&) = delete;

  Result<import::ReadDocument> next() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return ready_[taken_].has_value(); });
    Result<import::ReadDocument> read = *std::move(ready_[taken_]);
    ready_[taken_++].reset();
    lock.unlock();
    changed_.notify_all();
    return read;
  }

 private:
  void work() {
    std::unique_lock lock(mutex_);
    while (true) {
      changed_.wait(lock, [&] { return begun_ == ready_.size() || begun_ < taken_ + most_; });
      if (begun_ == ready_.size()) return;
      const std::size_t at = begun_++;
      lock.unlock();
      Result<import::ReadDocument> read = read_(at);
      lock.lock();
      ready_[at].emplace(std::move(read));
      changed_.notify_all();
    }
  }

  Read read_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<std::optional<Result<import::ReadDocument>>> ready_;
  std::size_t most_;
  std::size_t begun_ = 0;
  std::size_t taken_ = 0;
  std::vector<std::thread> threads_ = {};
};

}  // namespace

std::vector<FoundSource> find_sources(const Context& context, const std::vector<std::string>& paths) {
  std::vector<FoundSource> found;
  for (const std::string& written : paths) {
    const std::string path = context.path(written);
    switch (context.files().what(path)) {
      case FileSystem::What::missing: throw Failure(Exit::input_output, fmt::format("there is no {}", path));
      case FileSystem::What::folder: find_in(context.files(), path, found); break;
      case FileSystem::What::file:
      case FileSystem::What::other: {
        const auto* format = import::source_format_of_file(path);
        if (format == nullptr)
          throw Failure(Exit::usage, fmt::format("{} is of no kind that is read", path),
                        "txt, md, html, docx, odt, pdf and eml are");
        found.push_back({path, format});
      }
    }
  }
  return found;
}

std::vector<import::UnreadDocument> read_sources(const Context& context,
                                                 const std::vector<FoundSource>& sources,
                                                 const std::string& root,
                                                 const import::ImportRequest& request,
                                                 const std::function<void(import::ReadDocument)>& take) {
  const std::size_t threads =
      std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()), sources.size());
  ReadAhead ahead(sources.size(), threads,
                  [&](std::size_t at) { return read_source_file(context, sources[at], root, request); });
  std::vector<import::UnreadDocument> unread;
  for (const FoundSource& source : sources) {
    Result<import::ReadDocument> read = ahead.next();
    if (read)
      take(*std::move(read));
    else
      unread.push_back({source.path, read.fault()});
  }
  return unread;
}

}  // namespace ko::cli
