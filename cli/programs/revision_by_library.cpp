// SPDX-License-Identifier: MIT
#include <git2.h>

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "programs/revision.hpp"

namespace ko::cli {
namespace {

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

}  // namespace

GitLibrary::GitLibrary() {
  git_libgit2_init();
}
GitLibrary::~GitLibrary() {
  git_libgit2_shutdown();
}

std::unique_ptr<Revision> revision_by_library(const std::string& folder, const std::string& revision) {
  return std::make_unique<LibraryRevision>(folder, revision);
}

std::string blob_id_of(std::string_view text) {
  git_oid oid = {};
  check(git_odb_hash(&oid, text.data(), text.size(), GIT_OBJECT_BLOB));
  return git_oid_tostr_s(&oid);
}

}  // namespace ko::cli
