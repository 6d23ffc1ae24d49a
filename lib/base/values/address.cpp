// SPDX-License-Identifier: MIT
/// Where somebody can be reached: postcodes, e-mail and web addresses.
#include <fmt/format.h>

#include "base/text/digits.hpp"
#include "base/values/fault.hpp"
#include "ko/values/identifier.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view email_form = "an e-mail address is written name@example.no";
constexpr std::string_view url_form = "a web address is written https://www.example.no";

/// True for words joined by single points, at least `least` of them.
bool has_labels(std::string_view domain, int least) {
  int labels = 1;
  bool in_label = false;
  for (char c : domain) {
    if (c == '.' && !in_label) return false;
    if (c == '.') ++labels;
    in_label = c != '.';
  }
  return in_label && labels >= least;
}

bool is_email(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || at == 0 || text.find('@', at + 1) != std::string_view::npos)
    return false;
  return text.find_first_of(" \t\r\n<>,;:") == std::string_view::npos && has_labels(text.substr(at + 1), 2);
}

std::string why_no_email(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos) return "it has no @";
  if (text.find('@', at + 1) != std::string_view::npos) return "it has more than one @";
  if (at == 0) return "nothing stands before the @";
  if (text.starts_with("mailto:")) return "`mailto:` is no part of one";
  if (text.find('<') != std::string_view::npos) return "a name stands before it";
  if (text.find_first_of(blanks) != std::string_view::npos) return "it has a space";
  if (text.ends_with('.')) return "it ends in a full stop";
  if (text.ends_with(',')) return "it ends in a comma";
  return "what follows the @ is no domain";
}

/// The address without what mail programs write around it.
std::string_view bare_email(std::string_view text) {
  text = trim(text);
  if (text.starts_with("mailto:")) text.remove_prefix(std::string_view("mailto:").size());
  const std::size_t angle = text.find('<');
  if (angle != std::string_view::npos && text.ends_with('>'))
    text = text.substr(angle + 1, text.size() - angle - 2);
  while (text.ends_with('.') || text.ends_with(',')) text.remove_suffix(1);
  return text;
}

/// What follows `http://` or `https://`; empty when the text begins with neither.
std::string_view after_scheme(std::string_view text) {
  for (std::string_view scheme : {"https://", "http://"})
    if (text.starts_with(scheme)) return text.substr(scheme.size());
  return {};
}

bool is_url(std::string_view text) {
  const std::string_view rest = after_scheme(text);
  const std::string_view host = rest.substr(0, rest.find_first_of("/?#:"));
  return text.find_first_of(blanks) == std::string_view::npos && !host.empty() && has_labels(host, 1);
}

std::string lower_scheme(std::string_view text) {
  std::string lower(text);
  for (std::size_t i = 0; i < std::min(lower.size(), lower.find("://")); ++i)
    lower[i] = to_ascii_lower(lower[i]);
  return lower;
}

/// The address with the scheme that was left out, or miswritten in capitals, and its spaces as `%20`.
std::string meant_url(std::string_view text) {
  std::string url;
  for (char c : trim(text)) url += c == ' ' ? "%20" : std::string(1, c);
  if (url.find("://") != std::string::npos) return lower_scheme(url);
  return has_labels(url.substr(0, url.find('/')), 2) ? "https://" + url : std::string();
}

}  // namespace

Result<std::string> parse_postcode(std::string_view text) {
  const int number = text.size() == 4 ? digits_at(text, 0, 4) : -1;
  if (number >= 1 && number <= 9991) return std::string(text);
  if (number >= 0) return Fault{fmt::format("{} is no postcode: they go from 0001 to 9991", text), {}};
  std::string_view meant = trim(text);
  for (std::string_view prefix : {"NO-", "N-"})
    if (meant.starts_with(prefix)) meant.remove_prefix(prefix.size());
  if (meant.size() == 3 && all_digits(meant))
    return fault_with_replacement(fmt::format("{} is not a postcode: four digits are", quoted(text)),
                                  fmt::format("0{}", meant));
  if (meant.size() < text.size() && parse_postcode(meant))
    return fault_with_replacement(fmt::format("{} is not a postcode: four digits are", quoted(text)), meant);
  return Fault{fmt::format("{} is not a postcode: four digits are", quoted(text)), {}};
}

Result<std::string> parse_email(std::string_view text) {
  if (is_email(text)) return std::string(text);
  std::string message = fmt::format("{} is not an e-mail address: {}", quoted(text), why_no_email(text));
  if (const std::string_view bare = bare_email(text); is_email(bare))
    return fault_with_replacement(std::move(message), bare);
  return Fault{std::move(message), std::string(email_form)};
}

Result<std::string> parse_url(std::string_view text) {
  if (is_url(text)) return std::string(text);
  std::string message = fmt::format("{} is not a web address", quoted(text));
  if (const std::string meant = meant_url(text); is_url(meant)) return fault_with_replacement(message, meant);
  return Fault{std::move(message), std::string(url_form)};
}

}  // namespace ko
