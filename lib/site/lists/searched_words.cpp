// SPDX-License-Identifier: MIT
#include "site/lists/searched_words.hpp"

#include <string_view>

namespace ko {
namespace {

void add_words(std::string& all, std::string_view words) {
  if (words.empty()) return;
  if (!all.empty()) all += "; ";
  all += words;
}

}  // namespace

std::string words_of(const Context& context, const Record& record) {
  std::string all;
  if (const auto meeting = record.as<meeting_type>()) {
    for (const Item& item : shown(context, meeting.get<"agenda">()))
      add_words(all, context.text(item.get<"title">()));
  } else if (const auto organisation = record.as<organisation_type>()) {
    add_words(all, context.text(organisation.get<"short_name">()));
    for (const std::string_view alias : organisation.get<"aliases">()) add_words(all, alias);
    for (const auto& former : shown(context, organisation.get<"formerly">()))
      add_words(all, context.text(former.get<"name">()));
  } else if (const auto person = record.as<person_type>()) {
    for (const std::string_view alias : person.get<"aliases">()) add_words(all, alias);
  } else if (const auto file = record.as<case_type>()) {
    add_words(all, file.get<"reference">());
  } else if (const auto document = record.as<document_type>()) {
    if (const Cursor reference = document.cursor<"reference">(); reference && reference.is_scalar())
      add_words(all, reference.text());
  }
  return all;
}

std::string words_of(const Context& context, const MadeDecision& decision) {
  std::string all = decision.number;
  if (!decision.item) return all;
  add_words(all, case_of(context, decision));
  add_words(all, context.text(decision.item.get<"title">()));
  return all;
}

}  // namespace ko
