// SPDX-License-Identifier: MIT
#include "base/text/differences/line_merge.hpp"

#include <git2.h>

#include <new>

namespace ko {
namespace {

/// libgit2 asks to be begun and ended, and counts how often.
struct MergingLibrary {
  MergingLibrary() { git_libgit2_init(); }
  MergingLibrary(const MergingLibrary&) = delete;
  MergingLibrary& operator=(const MergingLibrary&) = delete;
  ~MergingLibrary() { git_libgit2_shutdown(); }
};

git_merge_file_input input_of(std::string_view text) {
  git_merge_file_input input = {};
  git_merge_file_input_init(&input, GIT_MERGE_FILE_INPUT_VERSION);
  input.ptr = text.empty() ? "" : text.data();
  input.size = text.size();
  return input;
}

}  // namespace

LineMerge merge_lines(std::string_view base, std::string_view ours, std::string_view theirs,
                      BothChanged both_changed, std::size_t marker_size) {
  static const MergingLibrary library;
  git_merge_file_options options = {};
  git_merge_file_options_init(&options, GIT_MERGE_FILE_OPTIONS_VERSION);
  options.our_label = "ours";
  options.their_label = "theirs";
  options.marker_size = static_cast<unsigned short>(marker_size);
  options.flags = GIT_MERGE_FILE_STYLE_MERGE;
  if (both_changed == BothChanged::kept) options.favor = GIT_MERGE_FILE_FAVOR_UNION;
  const git_merge_file_input of_base = input_of(base);
  const git_merge_file_input of_ours = input_of(ours);
  const git_merge_file_input of_theirs = input_of(theirs);
  git_merge_file_result result = {};
  if (git_merge_file(&result, &of_base, &of_ours, &of_theirs, &options) != 0) throw std::bad_alloc();
  LineMerge merged;
  if (result.len != 0) merged.text.assign(result.ptr, result.len);
  merged.has_conflicts = result.automergeable == 0;
  git_merge_file_result_free(&result);
  return merged;
}

}  // namespace ko
