// SPDX-License-Identifier: MIT
#include "render/documents/html_text.hpp"

#include "ko/values/text.hpp"
#include "render/documents/link_target.hpp"

namespace ko {
namespace {

std::string with_breaks(const std::string& html) {
  std::string out;
  for (const char c : html) {
    if (c == '\n') out += "<br>";
    out += c;
  }
  return out;
}

std::string marked_up(const Phrase& phrase) {
  std::string words = with_breaks(html_plain(phrase.text));
  switch (phrase.look) {
    case Phrase::Look::plain: return words;
    case Phrase::Look::strong: return "<strong>" + words + "</strong>";
    case Phrase::Look::emphasis: return "<em>" + words + "</em>";
    case Phrase::Look::code: return "<code>" + words + "</code>";
  }
  return {};
}

}  // namespace

std::string html_plain(std::string_view text) {
  std::string out;
  for (const char c : printable(text, true)) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
  return out;
}

std::string html_inline(const Text& text) {
  std::string out;
  for (const Phrase& phrase : text.phrases()) {
    const std::string target = link_target(phrase.target);
    const std::string words = marked_up(phrase);
    out += target.empty() ? words : "<a href=\"" + html_plain(target) + "\">" + words + "</a>";
  }
  return out;
}

}  // namespace ko
