// SPDX-License-Identifier: MIT
#include "site/record_digests.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <unordered_set>

#include "base/system/parallel.hpp"
#include "base/text/hash.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

/// Farther than any page looks: a case leads to a meeting, to a decision in it, to one that replaces that,
/// and to the meeting that was made in.
constexpr int most_steps = 5;

constexpr std::uint64_t joined(std::uint64_t state, std::uint64_t next) {
  constexpr std::uint64_t factor = 0x9E3779B97F4A7C15U;
  state = (state ^ next) * factor;
  return state ^ (state >> 31U);
}

/// Of all that a tree says below a node: its keys and texts, not where they are written. 0 of what says
/// nothing: a list that something was withheld from is as one that never had anything.
std::uint64_t digest_of_tree(Cursor at) {
  if (at.is_scalar()) return joined(1, hash(at.text()));
  constexpr std::uint64_t of_list = 2;
  std::uint64_t state = 0;
  for (const Cursor child : at.children()) {
    const std::uint64_t below = digest_of_tree(child);
    if (below == 0) continue;
    if (state == 0) state = of_list;
    state = joined(joined(state, hash(child.key())), below);
  }
  return state == 0 ? 0 : joined(state, of_list);
}

bool is_everywhere(Kind kind) {
  return kind == Kind::organisation || kind == Kind::person;
}

std::uint64_t digest_of_files(std::uint64_t state, std::span<const File> files) {
  for (const File& file : files) state = joined(state, hash(file.source.bytes()));
  return state;
}

}  // namespace

RecordDigests::RecordDigests(const Register& records, const NamesOfRecords& names, const HiddenNames& hidden,
                             std::string_view whole)
    : records_(records), digests_(records.records().size()) {
  parallel_for(digests_.size(), 0, [&](std::size_t at) {
    const Record& record = records.records()[at];
    Digest& digest = digests_[at];
    digest.content = joined(static_cast<std::uint64_t>(record.kind), digest_of_tree(record.at));
    for (const Link& link : records.links_from(record))
      digest.content = joined(digest.content, hash(records.records()[link.to].id));
    if (hidden.has(record)) digest.content = joined(digest.content, 1);
    for (const std::string& name : names.own_names(record))
      digest.content = joined(digest.content, hash(name));
    // In whatever order they come.
    for (const Link& link : records.links_to(record))
      digest.incoming += joined(1, hash(records.records()[link.from].id));
  });
  whole_ = hash(whole);
  if (const Cursor configuration = records.configuration().at())
    whole_ = joined(whole_, digest_of_tree(configuration));
  if (const auto& profiles = records.profile_files()) whole_ = digest_of_files(whole_, profiles->files);
  for (std::size_t at = 0; at < digests_.size(); ++at)
    if (is_everywhere(records.records()[at].kind)) whole_ = joined(whole_, digests_[at].content);
}

std::string RecordDigests::first_line() const {
  return fmt::format("{:016x}", whole_);
}

std::string RecordDigests::line_of(std::size_t at) const {
  const Record& record = records_.records()[at];
  const Digest& digest = digests_[at];
  return fmt::format("{:016x}{:016x} {} {}", digest.content, digest.incoming, name(record.kind), record.id);
}

std::string RecordDigests::text() const {
  std::string text = first_line() + '\n';
  for (std::size_t at = 0; at < digests_.size(); ++at) text += line_of(at) + '\n';
  return text;
}

std::vector<std::uint32_t> RecordDigests::neighbours(std::uint32_t at) const {
  const Record& record = records_.records()[at];
  std::vector<std::uint32_t> all;
  for (const Link& link : records_.links_from(record)) all.push_back(link.to);
  for (const Link& link : records_.links_to(record)) all.push_back(link.from);
  return all;
}

std::vector<bool> RecordDigests::changed_since(std::string_view before) const {
  const std::vector<std::string_view> lines = split(before, '\n');
  if (lines.empty() || lines.front() != first_line()) return std::vector<bool>(digests_.size(), true);
  const std::unordered_set<std::string_view> known(lines.begin() + 1, lines.end());
  std::vector<bool> changed(digests_.size());
  std::vector<std::uint32_t> reached;
  for (std::uint32_t at = 0; at < digests_.size(); ++at) {
    if (known.contains(line_of(at))) continue;
    changed[at] = true;
    reached.push_back(at);
  }
  for (int step = 0; step < most_steps; ++step) {
    std::vector<std::uint32_t> next;
    for (const std::uint32_t at : reached) {
      if (is_everywhere(records_.records()[at].kind)) continue;
      for (const std::uint32_t to : neighbours(at)) {
        if (changed[to]) continue;
        changed[to] = true;
        next.push_back(to);
      }
    }
    reached = std::move(next);
  }
  return changed;
}

}  // namespace ko
