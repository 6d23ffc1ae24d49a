// SPDX-License-Identifier: MIT
#include "check/hearings/hearing_dates.hpp"

#include <algorithm>

namespace ko {
namespace {

bool is_for(const View<extension_type>& extension, std::string_view organisation) {
  const auto whom = extension.get<"for">();
  return whom.empty() || std::find(whom.begin(), whom.end(), organisation) != whom.end();
}

}  // namespace

bool is_settled(const std::optional<Date>& date) {
  return date && !date->approximate() && !date->uncertain();
}

Dated sent_out(const CheckContext& context, const Hearing& hearing) {
  if (const auto own = hearing.get<"sent">()) return {own, hearing.cursor<"sent">()};
  const Record* letter = context.records.find(hearing.get<"document">());
  if (letter == nullptr) return {};
  const DocumentRecord document = letter->as<document_type>();
  if (const auto own = document.get<"sent">()) return {own, document.cursor<"sent">()};
  return {document.get<"date">(), document.cursor<"date">()};
}

Dated deadline(const Hearing& hearing, std::string_view organisation) {
  Dated latest = {hearing.get<"deadline">(), hearing.cursor<"deadline">()};
  for (auto extension : hearing.get<"extensions">()) {
    const auto to = extension.get<"to">();
    if (!to || !is_for(extension, organisation)) continue;
    if (!latest || latest.date->last() < to->last()) latest = {to, extension.cursor<"to">()};
  }
  return latest;
}

}  // namespace ko
