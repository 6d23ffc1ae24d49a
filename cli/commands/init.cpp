// SPDX-License-Identifier: MIT
/// `ko init [--git] [DIR]`
#include <fmt/format.h>

#include <filesystem>
#include <memory>
#include <utility>
#include <vector>

#include "commands.hpp"
#include "context.hpp"
#include "init/git_setup.hpp"
#include "ko/files/starter_set.hpp"
#include "ko/values/text.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::string folder = ".";
  bool git = false;
};

/// Nothing is written before it is known that nothing would be overwritten.
void refuse_to_overwrite(const Context& context, const std::string& folder) {
  for (const StarterFile& file : starter_set()) {
    const std::string path = fmt::format("{}/{}", folder, file.path);
    if (context.files().what(path) != FileSystem::What::missing)
      throw Failure(Exit::input_output, fmt::format("{} is there already, and is left as it is", path),
                    "name a folder that is empty or does not exist yet");
  }
}

/// A set on its way: its folders and its files, which come into being together or not at all.
class NewSet {
 public:
  explicit NewSet(std::filesystem::path folder) : folder_(std::move(folder)) {}
  NewSet(const NewSet&) = delete;
  NewSet& operator=(const NewSet&) = delete;
  ~NewSet() {
    if (done_) return;
    files_.clear();
    std::error_code ignored;
    for (auto path = made_.rbegin(); path != made_.rend(); ++path) std::filesystem::remove(*path, ignored);
  }

  /// Puts a file on the disk, under a name that is not its own yet.
  void add(const StarterFile& file) {
    const std::filesystem::path path = folder_ / file.path;
    make_folder(path.parent_path());
    paths_.push_back(path);
    files_.push_back(std::make_unique<FileSink>(path.string()));
    files_.back()->write(file.text);
    files_.back()->flush();
  }

  /// Gives every file its name. Returns their paths.
  std::vector<std::filesystem::path> finish() {
    for (std::size_t i = 0; i < files_.size(); ++i) {
      files_[i]->finish();
      made_.push_back(paths_[i]);
    }
    done_ = true;
    return std::move(paths_);
  }

 private:
  void make_folder(const std::filesystem::path& path) {
    std::error_code error;
    if (path.empty() || std::filesystem::is_directory(path, error)) return;
    make_folder(path.parent_path());
    if (std::filesystem::create_directory(path, error)) made_.push_back(path);
    if (error)
      throw Failure(Exit::input_output,
                    fmt::format("cannot make the folder {}: {}", path.string(), error.message()));
  }

  std::filesystem::path folder_;
  std::vector<std::filesystem::path> paths_;  // of the files
  std::vector<std::unique_ptr<FileSink>> files_;
  std::vector<std::filesystem::path> made_;  // folders and finished files, to be taken away if others fail
  bool done_ = false;
};

void write_starter_set(Context& context, const std::string& folder) {
  refuse_to_overwrite(context, folder);
  NewSet set(folder);
  for (const StarterFile& file : starter_set()) set.add(file);
  for (const std::filesystem::path& path : set.finish())
    context.print(printable(path.lexically_normal().string()) + "\n");
}

Exit begin(Context& context, const Options& options) {
  const std::string folder = context.path(options.folder);
  if (options.git) check_clone(context, folder);
  const bool is_begun = context.files().what(folder + "/ko.yaml") != FileSystem::What::missing;
  if (!options.git || !is_begun) write_starter_set(context, folder);
  if (options.git) set_up_merge_driver(context, folder);
  return Exit::done;
}

void declare(Arguments& takes, Options& options) {
  takes.positional("DIR", options.folder, "The folder to begin in; this one unless given");
  takes.flag(
      "--git", options.git,
      "Have git merge records by what they say, in this clone; a set that is there already is left alone");
}

}  // namespace

KO_ENTRY(Command, init_command) = {
    .name = "init",
    .order = 7,
    .summary = "write a small commented record set to begin with",
    .example = "ko init records",
    .declare = declared<Options, declare, begin>,
    .details =
        R"(Prints the files it wrote. Where one of them is there already, nothing is written.

--git adds `*.yaml merge=ko` to the set's .gitattributes, for everybody, and tells this clone's configuration that
`ko merge-driver` does it, which every clone has to be told by itself. In a set that is there already it does only that.
Hosting services do not run it: branches that they cannot merge are merged in a clone, and pushed.)",
};

}  // namespace ko::cli
