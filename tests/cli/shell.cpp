// SPDX-License-Identifier: MIT
#include "shell.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <vector>

namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void replace_all(std::string& text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

void redirect(const fs::path& path, int flags, int descriptor) {
  const int file = ::open(path.c_str(), flags, 0600);
  if (file < 0 || ::dup2(file, descriptor) < 0) ::_exit(126);
  ::close(file);
}

/// What sanitizers and the counting of coverage are told reaches the program; nothing else of the caller's
/// environment does.
std::vector<std::string> environment(const fs::path& program, const fs::path& folder) {
  std::vector<std::string> all = {
      "PATH=" + program.parent_path().string() + ":/usr/local/bin:/usr/bin:/bin",
      "HOME=" + folder.string(),
      "PWD=" + folder.string(),
      "KO_TODAY=2025-01-15",
      "NO_COLOR=1",
      "TZ=UTC",
      "LC_ALL=C.UTF-8",
      "TERM=dumb",
  };
  for (const char* name :
       {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS", "TSAN_OPTIONS", "LLVM_PROFILE_FILE"})
    if (const char* value = std::getenv(name)) all.push_back(std::string(name) + "=" + value);
  return all;
}

[[noreturn]] void execute(const std::string& command, const std::vector<std::string>& variables) {
  std::vector<char*> pointers;
  for (const std::string& variable : variables) pointers.push_back(const_cast<char*>(variable.c_str()));
  pointers.push_back(nullptr);
  ::execle("/bin/sh", "sh", "-c", command.c_str(), nullptr, pointers.data());
  ::_exit(127);
}

}  // namespace

Shell::Shell(fs::path program, fs::path examples)
    : program_(fs::absolute(program)), examples_(fs::absolute(examples)) {
  std::string pattern = (fs::temp_directory_path() / "ko-story-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("cannot make a folder " + pattern);
  root_ = fs::canonical(pattern);
  folder_ = root_ / "story";
  fs::create_directory(folder_);
}

Shell::~Shell() {
  std::error_code ignored;
  fs::remove_all(root_, ignored);
}

void Shell::write_file(const std::string& path, const std::string& content) const {
  fs::create_directories((folder_ / path).parent_path());
  std::ofstream(folder_ / path, std::ios::binary) << content;
}

void Shell::link_examples() const {
  fs::create_directory_symlink(examples_, folder_ / "examples");
}

Outcome Shell::run(const std::string& command) const {
  const fs::path output = root_ / "stdout";
  const fs::path errors = root_ / "stderr";
  const std::vector<std::string> variables = environment(program_, folder_);
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("cannot start a shell");
  if (child == 0) {
    redirect("/dev/null", O_RDONLY, STDIN_FILENO);
    redirect(output, O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO);
    redirect(errors, O_WRONLY | O_CREAT | O_TRUNC, STDERR_FILENO);
    if (::chdir(folder_.c_str()) != 0) ::_exit(126);
    execute(command, variables);
  }
  int state = 0;
  ::waitpid(child, &state, 0);
  Outcome outcome{read_file(output), read_file(errors),
                  WIFEXITED(state) ? WEXITSTATUS(state) : 128 + WTERMSIG(state)};
  replace_all(outcome.output, folder_.string(), "$PWD");
  replace_all(outcome.errors, folder_.string(), "$PWD");
  return outcome;
}
