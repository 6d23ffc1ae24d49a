// SPDX-License-Identifier: MIT
/// The form of a comment that suppresses findings.
#include <algorithm>
#include <string>

#include "check/run/suppress.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

constexpr std::string_view form =
    "write `# ko: ignore[KO402] because …`, and `until 2027-01-01` if it is to end";

/// Takes `word` off the front of `text`, and the spaces before and after it. False, and nothing taken, when
/// another word stands there.
bool take(std::string_view& text, std::string_view word) {
  const std::string_view rest = trim(text);
  if (!rest.starts_with(word)) return false;
  const std::string_view after = rest.substr(word.size());
  const bool ends_here = after.empty() || word.back() == ':' || word.back() == '[' || after.front() == ' ';
  if (ends_here) text = trim(after);
  return ends_here;
}

/// The text behind `# ko:`; nothing for a comment that does not begin so.
std::optional<std::string_view> addressed(std::string_view comment) {
  if (comment.starts_with('#')) comment.remove_prefix(1);
  if (!take(comment, "ko:")) return std::nullopt;
  return comment;
}

std::vector<std::string_view> split_words(std::string_view list) {
  std::vector<std::string_view> words;
  while (true) {
    const std::size_t comma = list.find(',');
    if (const std::string_view word = trim(list.substr(0, comma)); !word.empty()) words.push_back(word);
    if (comma == std::string_view::npos) return words;
    list.remove_prefix(comma + 1);
  }
}

/// The day of an `until` right after the brackets, which is then taken off.
Result<std::optional<Date>> take_until(std::string_view& text) {
  if (!take(text, "until")) return std::optional<Date>();
  const std::size_t end = std::min(text.find_first_of(" ,"), text.size());
  const Result<Date> date = Date::parse(text.substr(0, end));
  if (!date) return date.fault();
  text.remove_prefix(end);
  if (text.starts_with(',')) text.remove_prefix(1);
  return std::optional<Date>(*date);
}

/// The day of an `until` that ends the reason. A reason may hold the word itself, so that what follows it has
/// to be a day.
std::optional<Date> take_last_until(std::string_view& reason) {
  constexpr std::string_view mark = "until ";
  const std::size_t at = reason.rfind(mark);
  if (at == std::string_view::npos) return std::nullopt;
  const Result<Date> date = Date::parse(reason.substr(at + mark.size()));
  if (!date) return std::nullopt;
  reason = trim(reason.substr(0, at));
  if (reason.ends_with(',')) reason.remove_suffix(1);
  return *date;
}

}  // namespace

bool is_for_ko(std::string_view comment) {
  return addressed(comment).has_value();
}

Result<Suppression> parse_suppression(std::string_view comment) {
  std::string_view text = addressed(comment).value_or(std::string_view());
  const std::size_t end = text.find(']');
  if (!take(text, "ignore[") || end == std::string_view::npos)
    return Fault{"a comment to ko cannot be read", std::string(form)};
  Suppression suppression;
  suppression.words = split_words(text.substr(0, text.find(']')));
  if (suppression.words.empty()) return Fault{"the comment names no rule in its brackets", std::string(form)};
  text.remove_prefix(text.find(']') + 1);
  const Result<std::optional<Date>> until = take_until(text);
  if (!until) return until.fault();
  suppression.until = *until;
  text = trim(text);
  if (text.empty()) return suppression;
  if (!take(text, "because"))
    return Fault{"after the brackets of a comment to ko stands `because`, `until` or nothing",
                 std::string(form)};
  suppression.reason = text;
  if (!suppression.until) suppression.until = take_last_until(suppression.reason);
  return suppression;
}

}  // namespace ko
