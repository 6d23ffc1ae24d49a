// SPDX-License-Identifier: MIT
/// Bram Cohen's patience diff: lines that each text has once, in the longest run that both have in the same
/// order, are the posts between which the rest is compared. Where there are none, texts of the same length
/// are compared line by line, which is what mending leaves, and others are taken as replaced.
#include "base/text/differences.hpp"

#include <algorithm>
#include <unordered_map>

namespace ko {
namespace {

using Lines = std::vector<std::string_view>;

/// Of blocks between the posts of blocks: each is read once a depth, so that no text takes for ever.
constexpr int deepest = 32;

/// A part of both texts that is still to be compared.
struct Block {
  std::size_t before;
  std::size_t before_end;
  std::size_t after;
  std::size_t after_end;

  std::size_t removed() const { return before_end - before; }
  std::size_t added() const { return after_end - after; }
};

/// A line of each text that are the same.
struct Post {
  std::size_t before;
  std::size_t after;
};

struct Occurrence {
  std::size_t before_count = 0;
  std::size_t after_count = 0;
  std::size_t after = 0;
};

/// The lines that each side of the block has once, in the order of the first.
std::vector<Post> unique_lines(const Lines& before, const Lines& after, const Block& block) {
  std::unordered_map<std::string_view, Occurrence> seen;
  for (std::size_t i = block.before; i < block.before_end; ++i) ++seen[before[i]].before_count;
  for (std::size_t i = block.after; i < block.after_end; ++i) {
    Occurrence& occurrence = seen[after[i]];
    ++occurrence.after_count;
    occurrence.after = i;
  }
  std::vector<Post> posts;
  for (std::size_t i = block.before; i < block.before_end; ++i) {
    const Occurrence& occurrence = seen[before[i]];
    if (occurrence.before_count == 1 && occurrence.after_count == 1) posts.push_back({i, occurrence.after});
  }
  return posts;
}

/// The longest run of posts whose places grow in both texts, by patience sorting.
std::vector<Post> longest_run(const std::vector<Post>& posts) {
  constexpr auto none = static_cast<std::size_t>(-1);
  std::vector<std::size_t> tops;                         // of each pile: a place in `posts`
  std::vector<std::size_t> left_of(posts.size(), none);  // the top of the pile to the left, when it was laid
  for (std::size_t i = 0; i < posts.size(); ++i) {
    const auto pile = std::lower_bound(tops.begin(), tops.end(), i, [&](std::size_t top, std::size_t laid) {
      return posts[top].after < posts[laid].after;
    });
    if (pile != tops.begin()) left_of[i] = *(pile - 1);
    if (pile == tops.end()) {
      tops.push_back(i);
    } else {
      *pile = i;
    }
  }
  std::vector<Post> run;
  for (std::size_t i = tops.empty() ? none : tops.back(); i != none; i = left_of[i]) run.push_back(posts[i]);
  std::reverse(run.begin(), run.end());
  return run;
}

class Comparison {
 public:
  Comparison(const Lines& before, const Lines& after) : before_(before), after_(after) {}

  std::vector<LineChange> take() {
    compare({0, before_.size(), 0, after_.size()}, 0);
    return std::move(changes_);
  }

 private:
  void compare(Block block, int depth) {
    while (block.removed() != 0 && block.added() != 0 && before_[block.before] == after_[block.after])
      ++block.before, ++block.after;
    while (block.removed() != 0 && block.added() != 0 &&
           before_[block.before_end - 1] == after_[block.after_end - 1])
      --block.before_end, --block.after_end;
    if (block.removed() == 0 || block.added() == 0) return add(block);
    if (depth == deepest) return compare_without_posts(block);
    const std::vector<Post> posts = longest_run(unique_lines(before_, after_, block));
    if (posts.empty()) return compare_without_posts(block);
    Block between = block;
    for (const Post& post : posts) {
      compare({between.before, post.before, between.after, post.after}, depth + 1);
      between.before = post.before + 1;
      between.after = post.after + 1;
    }
    compare(between, depth + 1);
  }

  void compare_without_posts(const Block& block) {
    if (block.removed() != block.added()) return add(block);
    for (std::size_t i = 0; i < block.removed(); ++i)
      if (before_[block.before + i] != after_[block.after + i])
        add({block.before + i, block.before + i + 1, block.after + i, block.after + i + 1});
  }

  void add(const Block& block) {
    if (block.removed() == 0 && block.added() == 0) return;
    if (!changes_.empty()) {
      LineChange& last = changes_.back();
      if (last.before + last.removed == block.before && last.after + last.added == block.after) {
        last.removed += block.removed();
        last.added += block.added();
        return;
      }
    }
    changes_.push_back({block.before, block.removed(), block.after, block.added()});
  }

  const Lines& before_;
  const Lines& after_;
  std::vector<LineChange> changes_;
};

}  // namespace

std::vector<std::string_view> lines_with_ends(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t length = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return lines;
}

std::vector<LineChange> line_changes(const Lines& before, const Lines& after) {
  return Comparison(before, after).take();
}

}  // namespace ko
