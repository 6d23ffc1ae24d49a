// SPDX-License-Identifier: MIT
#include "read/tree/entry.hpp"

#include <fmt/format.h>

#include "ko/values/text.hpp"
#include "read/tree/wording.hpp"

namespace ko::fast {
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

}  // namespace

void refuse_duplicate(Draft& draft, const Key& key, NodeIndex first) {
  draft
      .report(text_rule("duplicate-key"), key.begin, key.end, Loss::none,
              fmt::format("the key {} stands twice in this mapping", shown(draft.key(first))),
              "keep one of the two, or give the other its own name")
      .related.push_back({draft.place(draft.node(first).key_span()), "it stands here first"});
}

void check_key(Draft& draft, const Key& key, std::string_view text) {
  if (const char* space = find_no_break_end(key); space != key.end)
    refuse_no_break_space(draft, space, Loss::none);
  if (text.empty()) {
    draft.report(text_rule("complex-key"), key.begin, key.end, Loss::none, "this key is empty",
                 "write the name of a field");
  } else if (text == "<<" && !is_quote(*key.begin)) {
    draft.report(text_rule("merge-key"), key.begin, key.end, Loss::none, "records take no merge keys",
                 "write the fields out where they belong");
  } else if (const std::size_t length = count_characters(text_of(key.begin, key.end)); length > longest_key) {
    draft.report(text_rule("complex-key"), key.begin, key.end, Loss::none,
                 fmt::format("this key is {} characters long", length),
                 "a key is the name of a field: one word");
  }
}

const char* refuse_no_break_space(Draft& draft, const char* at, Loss loss) {
  const char* end = at;
  while (const std::size_t length = no_break_space_at(end, draft.end())) end += length;
  Finding& finding = draft.report(text_rule("no-break-space"), at, end, loss,
                                  "this is a no-break space, which looks like a space and is none",
                                  "put a space in its place");
  finding.replace(draft.place(at, end).span, " ");
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
