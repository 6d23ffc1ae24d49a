// SPDX-License-Identifier: MIT
#include "model/findings/finding_list.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text/utf8.hpp"

namespace ko {
namespace {

/// A message names a value or two and lists the fields of a type; none needs more.
constexpr std::size_t longest = 4000;

void shorten(SharedText& text) {
  if (text.size() > longest) text = shortened(text.view());
}

void shorten(Finding& finding) {
  shorten(finding.message);
  shorten(finding.mend);
  shorten(finding.record);
  shorten(finding.path);
  for (Related& related : finding.related) shorten(related.label);
}

/// What two findings of one rule often have in common is kept once.
void share_texts(Finding& finding, const Finding& before) {
  finding.mend.share(before.mend);
  for (Related& related : finding.related)
    if (!before.related.empty()) related.label.share(before.related.front().label);
}

}  // namespace

std::string shortened(std::string_view text) {
  if (text.size() <= longest) return std::string(text);
  const std::size_t begin = character_start(text, longest / 2);
  std::size_t end = text.size() - longest / 2;
  while (end < text.size() && is_continuation(text[end])) ++end;
  return fmt::format("{} … {}", text.substr(0, begin), text.substr(end));
}

void say_more_follow(Finding& last, std::size_t more) {
  last.message = fmt::format("{}; {} more places like it follow", last.message, more);
}

Finding& FindingList::add(Finding finding) {
  settle_newest();
  has_newest_ = true;
  return kept_.emplace_back(std::move(finding));
}

bool FindingList::passes_over(const Rule& rule) {
  settle_newest();
  Count& count = count_of(rule);
  if (count.findings < most_) return false;
  ++count.findings;
  return true;
}

void FindingList::append(FindingList more) {
  settle_newest();
  more.settle_newest();
  for (Finding& finding : more.kept_) {
    Count& count = count_of(*finding.rule);
    if (++count.findings > most_) continue;
    count.last = kept_.size();
    kept_.push_back(std::move(finding));
  }
  for (const Count& count : more.counts_)
    if (count.findings > more.most_) count_of(*count.rule).findings += count.findings - more.most_;
}

std::vector<Finding> FindingList::take() {
  settle_newest();
  for (const Count& count : counts_)
    if (count.findings > most_) say_more_follow(kept_[count.last], count.findings - most_);
  counts_.clear();
  return std::move(kept_);
}

void FindingList::settle_newest() {
  if (!std::exchange(has_newest_, false)) return;
  Finding& newest = kept_.back();
  Count& count = count_of(*newest.rule);
  if (++count.findings > most_) return kept_.pop_back();
  shorten(newest);
  if (count.findings > 1) share_texts(newest, kept_[count.last]);
  if (kept_.size() > 1) newest.record.share(kept_[kept_.size() - 2].record);
  count.last = kept_.size() - 1;
}

FindingList::Count& FindingList::count_of(const Rule& rule) {
  const auto found = std::ranges::find(counts_, &rule, &Count::rule);
  return found != counts_.end() ? *found : counts_.emplace_back(Count{.rule = &rule});
}

}  // namespace ko
