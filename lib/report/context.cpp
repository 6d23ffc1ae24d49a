// SPDX-License-Identifier: MIT
#include "report/context.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/digits.hpp"

namespace ko {
namespace {

template <const Type& T>
std::string name_of_record(const Context& context, const View<T>& view) {
  if (!may_show(context, view)) return "[" + context.say("withheld") + "]";
  if constexpr (&T == &person_type)
    return std::string(view.template get<"name">());
  else if constexpr (&T == &organisation_type)
    return context.text(view.template get<"name">());
  else if constexpr (&T == &meeting_type)
    return title_of(context, view);
  else
    return context.text(view.template get<"title">());
}

std::string name_of_record(const Context& context, const Record& record) {
  switch (record.kind) {
    case Kind::organisation: return name_of_record(context, record.as<organisation_type>());
    case Kind::person: return name_of_record(context, record.as<person_type>());
    case Kind::meeting: return name_of_record(context, record.as<meeting_type>());
    case Kind::decision: return name_of_record(context, record.as<decision_type>());
    case Kind::document: return name_of_record(context, record.as<document_type>());
    case Kind::hearing: return name_of_record(context, record.as<hearing_type>());
    case Kind::project: return name_of_record(context, record.as<project_type>());
    case Kind::case_file: return name_of_record(context, record.as<case_type>());
  }
  return {};
}

/// A single word in its definite form: `Formannskapet`, `Kommunedirektøren`, `Valgnemnda`. The parliaments
/// are names all the same.
bool is_common_noun(std::string_view name) {
  if (name.find_first_of(" -") != std::string_view::npos || name == "Sametinget" || name == "Stortinget")
    return false;
  return name.ends_with("et") || name.ends_with("en") || name.ends_with("a");
}

/// Where the first letter ends: one byte of ASCII, or two of the Latin letters that Norwegian needs.
bool is_two_byte_letter(const std::string& text) {
  return text.size() > 1 && text.front() == '\xc3';
}

bool is_upper_latin1(unsigned char c) {
  return c >= 0x80 && c <= 0x9e && c != 0x97;
}  // À to Þ, without the sign ×
bool is_lower_latin1(unsigned char c) {
  return c >= 0xa0 && c <= 0xbe && c != 0xb7;
}  // à to þ, without the sign ÷

char shifted(char c, int by) {
  return static_cast<char>(static_cast<unsigned char>(c) + by);
}

}  // namespace

MinutesStyle style_of(const Context& context, const Meeting& meeting) {
  const Record* record = context.records.resolve(meeting.get<"body">()).record;
  MinutesOptions of_body;
  if (record != nullptr)
    if (const auto body = record->as<organisation_type>(); may_show(context, body))
      of_body = body.get<"minutes">();
  if (!may_show(context, of_body)) of_body = {};
  return {of_body, context.records.configuration().get<"minutes">()};
}

std::string title_of(const Context& context, const Meeting& meeting) {
  std::string title = context.text(meeting.get<"title">());
  if (!title.empty()) return title;
  const auto body = meeting.get<"body">();
  return body.empty() ? context.say("meeting.unnamed")
                      : context.say("meeting.untitled", name_within(context, body));
}

std::string name_of(const Context& context, std::string_view id) {
  const Record* record = context.records.resolve(id).record;
  const std::string name = record == nullptr ? std::string() : name_of_record(context, *record);
  return name.empty() ? std::string(id) : name;
}

std::string name_within(const Context& context, std::string_view id) {
  std::string name = name_of(context, id);
  const Record* record = context.records.resolve(id).record;
  if (context.language() == Language::en || record == nullptr) return name;
  const std::string_view type = record->as<organisation_type>().get<"type">();
  const bool is_body = type == "council" || type == "committee" || type == "administration";
  return is_body && is_common_noun(name) ? uncapitalised(std::move(name)) : name;
}

std::string meeting_by_day(const Context& context, std::string_view meeting, MessageKey dated,
                           MessageKey named) {
  const Record* record = context.records.resolve(meeting).record;
  const auto view = record == nullptr ? Meeting() : record->as<meeting_type>();
  const auto start = view.get<"start">();
  return start && may_show(context, view) ? context.say(dated, written(start->date(), context.language()))
                                          : context.say(named, name_of(context, meeting));
}

std::string short_name_of(const Context& context, std::string_view id) {
  const Record* record = context.records.find(id);
  if (record != nullptr) {
    const auto organisation = record->as<organisation_type>();
    std::string short_name = context.text(organisation.get<"short_name">());
    if (!short_name.empty() && may_show(context, organisation)) return short_name;
  }
  return name_of(context, id);
}

void add_remark(Text& text, const std::string& remark) {
  if (remark.empty()) return;
  const bool ends_sentence =
      !text.empty() &&
      std::string_view(".!?").find(text.phrases().back().text.back()) != std::string_view::npos;
  text += ends_sentence ? " " : " – ";
  text += emphasis(remark);
}

std::string in_parentheses(const std::vector<std::string>& details) {
  return details.empty() ? std::string() : fmt::format(" ({})", fmt::join(details, ", "));
}

std::string capitalised(std::string text) {
  if (text.empty()) return text;
  if (is_ascii_lower(text[0]))
    text[0] = shifted(text[0], -0x20);
  else if (is_two_byte_letter(text) && is_lower_latin1(static_cast<unsigned char>(text[1])))
    text[1] = shifted(text[1], -0x20);
  return text;
}

std::string uncapitalised(std::string text) {
  const bool two_bytes = is_two_byte_letter(text);
  const std::size_t next = two_bytes ? 2 : 1;
  if (text.size() <= next || !is_ascii_lower(text[next])) return text;
  if (is_ascii_upper(text[0]))
    text[0] = shifted(text[0], 0x20);
  else if (two_bytes && is_upper_latin1(static_cast<unsigned char>(text[1])))
    text[1] = shifted(text[1], 0x20);
  return text;
}

std::string as_sentence(std::string text) {
  if (!text.empty() && std::string_view(".!?:").find(text.back()) == std::string_view::npos) text += ".";
  return text;
}

std::string counted(const std::string& label, std::size_t count) {
  return count == 0 ? label : fmt::format("{} ({})", label, count);
}

std::vector<Text> in_one_line(const std::vector<std::string>& parts) {
  if (parts.empty()) return {};
  return {Text(fmt::format("{}", fmt::join(parts, ", ")))};
}

std::vector<Text> lines_or(std::vector<Text> lines, std::string otherwise) {
  if (lines.empty()) lines.emplace_back(std::move(otherwise));
  return lines;
}

void add_paragraph(Blocks& blocks, std::string words) {
  if (!words.empty()) blocks.push_back({Paragraph{std::move(words)}});
}

void add_row(Definitions& rows, std::string label, std::vector<Text> lines) {
  std::erase_if(lines, [](const Text& line) { return line.empty(); });
  if (!lines.empty()) rows.rows.push_back({std::move(label), std::move(lines)});
}

void add_row(Definitions& rows, const Context& context, MessageKey one, MessageKey several,
             std::vector<Text> lines) {
  const auto said = std::ranges::count_if(lines, [](const Text& line) { return !line.empty(); });
  const MessageKey label = said == 1 ? one : several;
  add_row(rows, context.say(label), std::move(lines));
}

void add_row(Definitions& rows, std::string label, std::string line) {
  if (!line.empty()) rows.rows.push_back({std::move(label), {Text(std::move(line))}});
}

}  // namespace ko
