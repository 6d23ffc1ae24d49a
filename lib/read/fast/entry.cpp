// SPDX-License-Identifier: MIT
#include "read/fast/entry.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "read/fast/wording.hpp"

namespace ko::fast {
namespace {

constexpr std::size_t most_key_bytes = 1024;  // YAML 1.2.2 section 7.4.2

void refuse_duplicate(Draft& draft, const Key& key, NodeIndex first, std::string_view text) {
  const Span place = draft.node(first).key_span();
  draft
      .report(text_rule("duplicate-key"), key.begin, key.end, Loss::none,
              fmt::format("the key {} stands twice in this mapping", shown(text)),
              "keep one of the two, or give the other its own name")
      .related.push_back({draft.place(place), "it stands here first"});
}

void refuse_overlong(Draft& draft, const Key& key) {
  draft.report(text_rule("complex-key"), key.begin, key.end, Loss::none,
               fmt::format("this key is {} bytes long", key.end - key.begin),
               "a key is the name of a field: one word");
}

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

}  // namespace

NodeIndex add_entry(Draft& draft, Keys& keys, const Key& key, const char* after_colon) {
  constexpr std::size_t most_length = std::numeric_limits<std::uint16_t>::max();
  const auto length = static_cast<std::size_t>(key.end - key.begin);
  Node node;
  node.key_begin = draft.offset(key.begin);
  node.key_length = static_cast<std::uint16_t>(std::min(length, most_length));
  node.begin = node.end = draft.offset(after_colon);
  const NodeIndex index = draft.add(node);
  if (key.text != nullptr) draft.cook_key(index, *key.text);
  const std::string_view text = key.text != nullptr ? *key.text : draft.key(index);
  if (const auto first = keys.add(index, text)) refuse_duplicate(draft, key, *first, text);
  if (static_cast<unsigned char>(key.end[-1]) >= 0x80) {
    if (const char* space = find_no_break_end(key); space != key.end)
      refuse_no_break_space(draft, space, Loss::none);
  }
  if (text.empty()) {
    draft.report(text_rule("complex-key"), key.begin, key.end, Loss::none, "this key is empty",
                 "write the name of a field");
  } else if (length > most_key_bytes) {
    refuse_overlong(draft, key);
  } else if (text == "<<" && length == text.size()) {
    draft.report(text_rule("merge-key"), key.begin, key.end, Loss::none, "records take no merge keys",
                 "write the fields out where they belong");
  }
  return index;
}

const char* refuse_no_break_space(Draft& draft, const char* at, Loss loss) {
  const char* end = at;
  while (const std::size_t length = no_break_space_at(end, draft.end())) end += length;
  Finding& finding = draft.report(text_rule("no-break-space"), at, end, loss,
                                  "this is a no-break space, which looks like a space and is none",
                                  "put a space in its place");
  finding.edit = Edit{draft.place(at, end).span, " "};
  return end;
}

const char* refuse_property(Draft& draft, const char* at) {
  const char* end = at;
  if (at[0] == '!' && at + 1 != draft.end() && at[1] == '<') end = find_any<'>', '\n'>(at, draft.end());
  while (end != draft.end() && !is_separated(end, draft.end()) && !is_flow_indicator(*end)) ++end;
  const std::string text = shown(text_of(at, end));
  if (*at == '&') {
    draft.report(text_rule("anchor"), at, end, Loss::none, fmt::format("{} is an anchor", text),
                 "take it away; write what is meant in each place, or put the text in quotes");
  } else if (*at == '*') {
    draft.report(text_rule("alias"), at, end, Loss::some, fmt::format("{} is an alias", text),
                 "write what is meant in full, or put the text in quotes");
  } else {
    draft.report(text_rule("tag"), at, end, Loss::none, fmt::format("{} is a tag", text),
                 "take it away, or put the text in quotes");
  }
  return end;
}

}  // namespace ko::fast
