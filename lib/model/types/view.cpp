// SPDX-License-Identifier: MIT
#include "ko/records/view.hpp"

#include <charconv>
#include <system_error>

#include "base/text/digits.hpp"
#include "ko/values/language.hpp"

namespace ko {

std::optional<std::int64_t> parse_integer(std::string_view text) {
  if (text.empty() || !is_digit(text.front())) return std::nullopt;
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<bool> parse_flag(std::string_view text) {
  if (text == "true") return true;
  if (text == "false") return false;
  return std::nullopt;
}

std::string_view Localized::in(std::string_view language) const {
  if (!at_) return {};
  if (at_.is_scalar()) return at_.text();
  const auto texts = at_.children();
  for (const Cursor text : texts)
    if (text.key() == language) return text.text();
  for (const std::string_view other : languages)
    for (const Cursor text : texts)
      if (text.key() == other) return text.text();
  return texts.begin() != texts.end() ? (*texts.begin()).text() : std::string_view();
}

std::optional<std::int64_t> Count::number() const {
  if (!at_) return std::nullopt;
  if (at_.form() == Form::sequence) return static_cast<std::int64_t>(persons().size());
  return parse_integer(at_.text());
}

std::vector<std::string_view> Count::persons() const {
  std::vector<std::string_view> ids;
  if (!at_ || at_.form() != Form::sequence) return ids;
  for (Cursor person : at_.children())
    if (person.is_scalar()) ids.push_back(person.text());
  return ids;
}

}  // namespace ko
