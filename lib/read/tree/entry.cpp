// SPDX-License-Identifier: MIT
#include "read/tree/entry.hpp"

#include <fmt/format.h>

#include "ko/values/text.hpp"
#include "read/tree/wording.hpp"

namespace ko::yaml {
namespace {

// The no-break spaces that end a key; its end where there are none.
const char* find_no_break_end(const Key& key) {
  const char* at = key.end;
  for (bool found = true; found;) {
    found = false;
    for (const int length : {2, 3}) {
      if (at - key.begin < length || no_break_space_at(at - length, at) != static_cast<std::size_t>(length))
        continue;
      at -= length;
      found = true;
    }
  }
  return at;
}

constexpr std::size_t small_mapping = 64;  // keys; a power of two, as the sizes of the tables are

}  // namespace

void refuse_duplicate(Draft& draft, const Key& key, NodeIndex first) {
  draft
      .report("duplicate-key", key.begin, key.end,
              fmt::format("the key {} stands twice in this mapping", shown(draft.key(first))),
              "keep one of the two, or give the other its own name")
      .related.push_back({draft.place(draft.node(first).key_span()), "it stands here first"});
}

void check_key(Draft& draft, const Key& key, std::string_view text) {
  if (const char* space = find_no_break_end(key); space != key.end)
    refuse_no_break_space(draft, space, Loss::none);
  if (text.empty()) {
    draft.report("complex-key", key.begin, key.end, "this key is empty", "write the name of a field");
  } else if (text == "<<" && !is_quote(*key.begin)) {
    draft.report("merge-key", key.begin, key.end, "records take no merge keys",
                 "write the fields out where they belong");
  } else if (const std::size_t length = count_characters(text_of(key.begin, key.end)); length > longest_key) {
    draft.report("complex-key", key.begin, key.end, fmt::format("this key is {} characters long", length),
                 "a key is the name of a field: one word");
  }
}

const char* refuse_no_break_space(Draft& draft, const char* at, Loss loss) {
  const char* end = at;
  while (const std::size_t length = no_break_space_at(end, draft.end())) end += length;
  Finding& finding = draft.report("no-break-space", at, end,
                                  "this is a no-break space, which looks like a space and is none",
                                  "put a space in its place", loss);
  finding.replace(draft.place(at, end).span, " ");
  return end;
}

const char* refuse_property(Draft& draft, const char* at) {
  const char* end = at;
  if (at[0] == '!' && at + 1 != draft.end() && at[1] == '<') end = find_any<'>', '\n'>(at, draft.end());
  while (end != draft.end() && !is_separated(end, draft.end()) && !is_flow_indicator(*end)) ++end;
  const std::string text = shown(text_of(at, end));
  if (*at == '&') {
    draft.report("anchor", at, end, fmt::format("{} is an anchor", text),
                 "take it away; write what is meant in each place, or put the text in quotes");
  } else if (*at == '*') {
    draft.report("alias", at, end, fmt::format("{} is an alias", text),
                 "write what is meant in full, or put the text in quotes", Loss::some);
  } else {
    draft.report("tag", at, end, fmt::format("{} is a tag", text), "take it away, or put the text in quotes");
  }
  return end;
}

// Looks for the text of the newest entry among the entries before it.
NodeIndex Keys::find_earlier(Mapping& mapping, std::string_view text) const {
  const std::size_t newest = entries_.size() - 1;
  if (newest - mapping.first >= small_mapping) {
    // The table is brought up to date only when it is asked.
    if (2 * (entries_.size() - mapping.first) > mapping.slots.size()) grow(mapping);
    for (; mapping.hashed < newest; ++mapping.hashed)
      insert(mapping, mapping.hashed, tree_.key(source_, entries_[mapping.hashed].node));
    ++mapping.hashed;
    return insert(mapping, newest, text);
  }
  for (std::size_t i = mapping.first; i < newest; ++i)
    if (entries_[i].tag == entries_[newest].tag && tree_.key(source_, entries_[i].node) == text)
      return entries_[i].node;
  return no_node;
}

NodeIndex Keys::insert(Mapping& mapping, std::size_t position, std::string_view text) const {
  const std::size_t mask = mapping.slots.size() - 1;
  for (std::size_t slot = hash(text) & mask;; slot = (slot + 1) & mask) {
    if (mapping.slots[slot] == 0) {
      mapping.slots[slot] = static_cast<std::uint32_t>(position + 1);
      return no_node;
    }
    const Entry& other = entries_[mapping.slots[slot] - 1];
    if (other.tag == entries_[position].tag && tree_.key(source_, other.node) == text) return other.node;
  }
}

// Makes an empty table with room for the keys there are and as many again, at most half full.
void Keys::grow(Mapping& mapping) const {
  std::size_t size = 4 * small_mapping;
  while (size < 4 * (entries_.size() - mapping.first)) size *= 2;
  mapping.slots.assign(size, 0);
  mapping.hashed = mapping.first;
}

std::uint64_t Keys::hash(std::string_view text) const {
  std::uint64_t hash = reinterpret_cast<std::uintptr_t>(this) + text.size();
  for (; text.size() > sizeof hash; text.remove_prefix(sizeof hash)) hash = mix(hash ^ first_bytes(text));
  return mix(mix(hash ^ first_bytes(text)));
}

}  // namespace ko::yaml
