// SPDX-License-Identifier: MIT
#include "programs/git.hpp"

#include <fmt/format.h>
#include <git2.h>

#include <algorithm>
#include <charconv>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <utility>

#include "failure.hpp"
#include "ko/values/text.hpp"

namespace ko::cli {
namespace {

/// A revision beside the index, as one of the two that can read them tells of it. Paths are relative to
/// `top`, ids the hexadecimal names of blobs. What is not needed is not asked.
class Revision {
 public:
  Revision() = default;
  Revision(const Revision&) = delete;
  Revision& operator=(const Revision&) = delete;
  virtual ~Revision() = default;

  virtual std::string top() = 0;                             ///< of the working tree, with a slash behind it
  virtual std::map<std::string, std::string> blobs() = 0;    ///< path -> id
  virtual std::map<std::string, std::string> renamed() = 0;  ///< path in the index -> path in the revision
  virtual bool is_ignored(const std::string& path) = 0;      ///< in no index, and to be in none
  virtual std::vector<std::string> read(const std::vector<std::string>& ids) = 0;
};

/// libgit2 cannot answer.
struct LibraryCannot {};

void check(int error) {
  if (error < 0) throw LibraryCannot();
}

template <auto Free>
struct Freed {
  template <class T>
  void operator()(T* object) const {
    Free(object);
  }
};
template <class T, auto Free>
using Owned = std::unique_ptr<T, Freed<Free>>;

/// Takes what a function of libgit2 makes: `make<git_index, git_index_free>(git_repository_index,
/// repository)`.
template <class T, auto Free, class Function, class... Arguments>
Owned<T, Free> make(Function function, Arguments... arguments) {
  T* made = nullptr;
  check(function(&made, arguments...));
  return Owned<T, Free>(made);
}

class LibraryRevision : public Revision {
 public:
  LibraryRevision(const std::string& folder, const std::string& revision) {
    repository_ =
        make<git_repository, git_repository_free>(git_repository_open_ext, folder.c_str(), 0U, nullptr);
    if (git_repository_workdir(repository_.get()) == nullptr) throw LibraryCannot();
    index_ = make<git_index, git_index_free>(git_repository_index, repository_.get());
    const auto object =
        make<git_object, git_object_free>(git_revparse_single, repository_.get(), revision.c_str());
    const auto commit = make<git_object, git_object_free>(git_object_peel, object.get(), GIT_OBJECT_COMMIT);
    git_object* tree = nullptr;
    check(git_object_peel(&tree, commit.get(), GIT_OBJECT_TREE));
    tree_.reset(reinterpret_cast<git_tree*>(tree));  // libgit2's objects are cast so
  }

  std::string top() override { return git_repository_workdir(repository_.get()); }

  std::map<std::string, std::string> blobs() override {
    std::map<std::string, std::string> all;
    const auto add = [](const char* root, const git_tree_entry* entry, void* to) {
      if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB)
        (*static_cast<std::map<std::string, std::string>*>(
            to))[std::string(root) + git_tree_entry_name(entry)] = git_oid_tostr_s(git_tree_entry_id(entry));
      return 0;
    };
    check(git_tree_walk(tree_.get(), GIT_TREEWALK_PRE, add, &all));
    return all;
  }

  std::map<std::string, std::string> renamed() override {
    const auto changes = make<git_diff, git_diff_free>(git_diff_tree_to_index, repository_.get(), tree_.get(),
                                                       index_.get(), nullptr);
    git_diff_find_options options;
    check(git_diff_find_options_init(&options, GIT_DIFF_FIND_OPTIONS_VERSION));
    options.flags = GIT_DIFF_FIND_RENAMES;
    check(git_diff_find_similar(changes.get(), &options));
    std::map<std::string, std::string> all;
    for (std::size_t i = 0; i < git_diff_num_deltas(changes.get()); ++i)
      if (const git_diff_delta* change = git_diff_get_delta(changes.get(), i);
          change->status == GIT_DELTA_RENAMED)
        all[change->new_file.path] = change->old_file.path;
    return all;
  }

  bool is_ignored(const std::string& path) override {
    if (git_index_find(nullptr, index_.get(), path.c_str()) == 0) return false;
    int ignored = 0;
    check(git_ignore_path_is_ignored(&ignored, repository_.get(), path.c_str()));
    return ignored != 0;
  }

  std::vector<std::string> read(const std::vector<std::string>& ids) override {
    std::vector<std::string> texts;
    for (const std::string& id : ids) {
      git_oid oid = {};
      check(git_oid_fromstr(&oid, id.c_str()));
      const auto blob = make<git_blob, git_blob_free>(git_blob_lookup, repository_.get(), &oid);
      texts.emplace_back(static_cast<const char*>(git_blob_rawcontent(blob.get())),
                         static_cast<std::size_t>(git_blob_rawsize(blob.get())));
    }
    return texts;
  }

 private:
  Owned<git_repository, git_repository_free> repository_;
  Owned<git_index, git_index_free> index_;
  Owned<git_tree, git_tree_free> tree_;
};

/// What is left of `rest` up to an end, which is taken away with it.
std::string_view take_until(std::string_view& rest, char end) {
  const std::size_t length = std::min(rest.find(end), rest.size());
  const std::string_view part = rest.substr(0, length);
  rest.remove_prefix(std::min(length + 1, rest.size()));
  return part;
}

Failure unknown_revision(const std::string& revision) {
  return {Exit::usage, fmt::format("--since: git knows no revision `{}` here", printable(revision)),
          "name a commit, a branch or a tag; in CI, fetch the history that holds it"};
}

class ProgramRevision : public Revision {
 public:
  ProgramRevision(const Context& context, std::string folder, const std::string& revision)
      : context_(context), folder_(std::move(folder)) {
    top_ = answer({"rev-parse", "--show-toplevel"});
    if (top_.ends_with('\n')) top_.back() = '/';
    const ChildOutcome outcome = ask({"rev-parse", "--quiet", "--verify", revision + "^{commit}"});
    if (!outcome.succeeded()) throw unknown_revision(revision);
    commit_ = outcome.output.substr(0, outcome.output.find('\n'));
  }

  std::string top() override { return top_; }

  std::map<std::string, std::string> blobs() override {
    std::map<std::string, std::string> all;
    const std::string list = answer({"ls-tree", "-r", "-z", "--full-tree", commit_});
    for (std::string_view rest = list; !rest.empty();) {
      std::string_view entry = take_until(rest, '\0');  // MODE TYPE ID<tab>PATH
      take_until(entry, ' ');
      const std::string_view type = take_until(entry, ' ');
      const std::string_view id = take_until(entry, '\t');
      if (type == "blob") all[std::string(entry)] = id;
    }
    return all;
  }

  std::map<std::string, std::string> renamed() override {
    std::map<std::string, std::string> all;
    const std::string list =
        answer({"diff-index", "--cached", "-z", "--name-status", "--find-renames", "--diff-filter=R",
                "--no-ext-diff", "--ignore-submodules=all", commit_, "--"});
    for (std::string_view rest = list; !rest.empty();) {
      take_until(rest, '\0');  // R and a number
      const std::string_view before = take_until(rest, '\0');
      all[std::string(take_until(rest, '\0'))] = before;
    }
    return all;
  }

  bool is_ignored(const std::string& path) override {
    if (!known_) {
      known_.emplace();
      const std::string list =
          answer({"ls-files", "-z", "--cached", "--others", "--exclude-standard", "--full-name", "--", "."});
      for (std::string_view rest = list; !rest.empty();) known_->emplace(take_until(rest, '\0'));
    }
    return !known_->contains(path);
  }

  std::vector<std::string> read(const std::vector<std::string>& ids) override {
    const std::string all = answer({"cat-file", "--batch"}, fmt::format("{}\n", fmt::join(ids, "\n")));
    std::vector<std::string> texts;
    std::string_view rest = all;
    for (const std::string& id : ids) {
      std::string_view head = take_until(rest, '\n');  // ID blob SIZE
      std::size_t size = 0;
      const std::string_view number = head.substr(std::min(head.rfind(' ') + 1, head.size()));
      const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), size);
      if (error != std::errc() || size > rest.size())
        throw Failure(Exit::usage, fmt::format("git does not have the object {}", id),
                      "fetch the history that holds the revision");
      texts.emplace_back(rest.substr(0, size));
      rest.remove_prefix(std::min(size + 1, rest.size()));
    }
    return texts;
  }

 private:
  /// Runs git in the folder. It neither asks a monitor of files that the repository names nor cleans up
  /// behind itself.
  ChildOutcome ask(std::vector<std::string> words, std::string input = {}) const {
    words.insert(words.begin(), {"-C", folder_, "-c", "core.fsmonitor=false", "-c", "gc.auto=0", "-c",
                                 "maintenance.auto=false"});
    ChildOutcome outcome =
        context_.run({.program = "git", .arguments = std::move(words), .input = std::move(input)});
    if (outcome.end == ChildOutcome::End::no_such_program)
      throw Failure(Exit::usage, "--since asks git, and there is no such program here",
                    "install git, or leave --since out");
    return outcome;
  }

  /// What git says of its failure, in one line.
  static std::string reason(const ChildOutcome& outcome) {
    if (outcome.end == ChildOutcome::End::out_of_time) return "it took too long";
    std::string_view text = outcome.errors;
    text = text.substr(0, text.find('\n'));
    if (text.starts_with("fatal: ")) text.remove_prefix(7);
    return printable(text);
  }

  /// The answer of a command that has no business failing.
  std::string answer(std::vector<std::string> words, std::string input = {}) const {
    ChildOutcome outcome = ask(std::move(words), std::move(input));
    if (!outcome.succeeded())
      throw Failure(Exit::usage,
                    fmt::format("git cannot say what changed in {}: {}", printable(folder_), reason(outcome)),
                    "run ko in a git repository, or leave --since out");
    return std::move(outcome.output);
  }

  const Context& context_;
  std::string folder_;
  std::string top_;
  std::string commit_;
  std::optional<std::set<std::string, std::less<>>>
      known_;  // files in the folder that are tracked or could be
};

/// The name that git gives a blob of this text where it names by SHA-1; elsewhere it is nobody's.
std::string id_of(std::string_view text) {
  git_oid oid = {};
  check(git_odb_hash(&oid, text.data(), text.size(), GIT_OBJECT_BLOB));
  return git_oid_tostr_s(&oid);
}

std::vector<FileThen> files_in(Revision& revision, std::span<const FileNow> files) {
  const std::string top = revision.top();
  const std::map<std::string, std::string> blobs = revision.blobs();
  std::optional<std::map<std::string, std::string>> renamed;
  std::vector<FileThen> found(files.size());
  std::vector<std::string> ids;       // of the blobs to read
  std::vector<std::size_t> files_of;  // whose they are
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (!files[i].path.starts_with(top)) continue;
    const std::string path = files[i].path.substr(top.size());
    auto blob = blobs.find(path);
    if (blob == blobs.end()) {
      if (!renamed) renamed = revision.renamed();
      const auto before = renamed->find(path);
      if (before != renamed->end()) blob = blobs.find(before->second);
    }
    if (blob == blobs.end()) {
      found[i].is_new = !revision.is_ignored(path);
    } else if (blob->second != id_of(files[i].text)) {
      ids.push_back(blob->second);
      files_of.push_back(i);
    }
  }
  if (ids.empty()) return found;
  std::vector<std::string> texts = revision.read(ids);
  for (std::size_t i = 0; i < ids.size(); ++i) found[files_of[i]].text = std::move(texts[i]);
  return found;
}

/// Whether the environment says where the repository is or how it is read; git's hooks are run so.
bool environment_speaks_of_git(const Context& context) {
  constexpr const char* names[] = {"GIT_DIR",
                                   "GIT_WORK_TREE",
                                   "GIT_INDEX_FILE",
                                   "GIT_OBJECT_DIRECTORY",
                                   "GIT_ALTERNATE_OBJECT_DIRECTORIES",
                                   "GIT_COMMON_DIR",
                                   "GIT_NAMESPACE"};
  return std::ranges::any_of(names, [&](const char* name) { return context.environment(name).has_value(); });
}

/// libgit2 asks to be begun and ended.
struct Library {
  Library() { git_libgit2_init(); }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
  ~Library() { git_libgit2_shutdown(); }
};

}  // namespace

std::vector<FileThen> files_in_revision(const Context& context, const std::string& folder,
                                        const std::string& revision, std::span<const FileNow> files) {
  // The name comes from a command line: it is never one of git's options.
  if (revision.empty() || revision.starts_with('-')) throw unknown_revision(revision);
  const Library library;
  if (!environment_speaks_of_git(context)) {
    try {
      LibraryRevision read(folder, revision);
      return files_in(read, files);
    } catch (const LibraryCannot&) {
      // The program can, or says what is wrong.
    }
  }
  ProgramRevision read(context, folder, revision);
  return files_in(read, files);
}

}  // namespace ko::cli
