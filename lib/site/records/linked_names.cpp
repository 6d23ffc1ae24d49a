// SPDX-License-Identifier: MIT
#include "site/records/linked_names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "ko/answers/report.hpp"
#include "ko/records/view.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

/// How many bytes of a word begin here; 0 where none does. Spaces and quotation marks beyond ASCII are no
/// part of words.
std::size_t word_bytes(std::string_view text) {
  if (text.empty()) return 0;
  const auto byte = static_cast<unsigned char>(text[0]);
  const bool is_plain = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                        (byte >= 'a' && byte <= 'z') || byte == '-' || byte == '_';
  if (is_plain) return 1;
  if (byte < 0xC3 || text.starts_with("\xE2\x80")) return 0;
  return byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const std::size_t bytes = word_bytes(text.substr(at));
    if (bytes == 0) break;
    at = std::min(at + bytes, text.size());
  }
  return at;
}

bool is_capital(std::string_view text) {
  if (text.empty()) return false;
  if (text[0] >= 'A' && text[0] <= 'Z') return true;
  return text.size() > 1 && text[0] == '\xC3' && static_cast<unsigned char>(text[1]) >= 0x80 &&
         static_cast<unsigned char>(text[1]) < 0x9F;
}

/// Where the element that begins at `at` ends, if no link belongs into it; else where its tag does.
std::size_t end_of_tag(std::string_view html, std::size_t at) {
  const std::size_t tag_end = std::min(html.find('>', at), html.size() - 1) + 1;
  constexpr std::array<std::string_view, 6> closed = {"a", "h1", "svg", "style", "script", "title"};
  for (const std::string_view name : closed) {
    const std::string_view rest = html.substr(at + 1);
    if (!rest.starts_with(name) || rest.size() <= name.size()) continue;
    if (const char after = rest[name.size()]; after != '>' && after != ' ') continue;
    const std::string end = fmt::format("</{}>", name);
    const std::size_t found = html.find(end, at);
    return found == std::string_view::npos ? tag_end : found + end.size();
  }
  return tag_end;
}

class Linker {
 public:
  explicit Linker(std::vector<LinkedName> names) : names_(std::move(names)) {
    std::ranges::stable_sort(
        names_, [](const LinkedName& a, const LinkedName& b) { return a.name.size() > b.name.size(); });
    for (const LinkedName& each : names_)
      by_first_word_[std::string_view(each.name).substr(0, end_of_word(each.name, 0))].push_back(&each);
  }

  std::string link(std::string_view html) const {
    std::string out;
    out.reserve(html.size() + html.size() / 4);
    std::size_t at = 0;
    std::size_t word_before = std::string_view::npos;  // where the word before a single space begins
    while (at < html.size()) {
      if (html[at] == '<') {
        const std::size_t end = end_of_tag(html, at);
        out += html.substr(at, end - at);
        at = end;
        word_before = std::string_view::npos;
        continue;
      }
      const std::size_t end = end_of_word(html, at);
      if (end == at) {
        if (html[at] != ' ') word_before = std::string_view::npos;
        out += html[at++];
        continue;
      }
      const bool follows_name = word_before != std::string_view::npos && is_capital(html.substr(word_before));
      if (const LinkedName* name = find(html, at, end, follows_name)) {
        out += fmt::format("<a href=\"{}\">{}</a>", name->target, name->name);
        at += name->name.size();
        word_before = std::string_view::npos;
        continue;
      }
      out += html.substr(at, end - at);
      word_before = at;
      at = end;
    }
    return out;
  }

 private:
  const LinkedName* find(std::string_view html, std::size_t at, std::size_t end, bool follows_name) const {
    const auto found = by_first_word_.find(html.substr(at, end - at));
    if (found == by_first_word_.end()) return nullptr;
    for (const LinkedName* each : found->second) {
      if (!html.substr(at).starts_with(each->name)) continue;
      const std::string_view after = html.substr(at + each->name.size());
      if (word_bytes(after) != 0) continue;
      const bool goes_on = after.starts_with(' ') && is_capital(after.substr(1));
      if (each->is_person && (follows_name || goes_on)) continue;
      const bool is_alone = at > 0 && html[at - 1] == '>' && after.starts_with('<');
      if (each->stands_alone && !is_alone) continue;
      return each;
    }
    return nullptr;
  }

  std::vector<LinkedName> names_;
  std::map<std::string_view, std::vector<const LinkedName*>> by_first_word_;
};

}  // namespace

NamesOfRecords::NamesOfRecords(const Register& records) : records_(records) {
  for (const Record& record : records.records()) titles_.push_back(title_of(records, record));
  for (const Record& record : records.records())
    for (std::string& name : names(record)) ++bearers_[std::move(name)];
}

std::vector<std::string> NamesOfRecords::names(const Record& record) const {
  std::vector<std::string> all = {title(record)};
  if (record.kind == Kind::organisation) {
    if (const Localized name = record.as<organisation_type>().get<"short_name">())
      all.emplace_back(name.in(records_.language()));
    // Within a sentence a body of one word is written as a common noun.
    if (const std::string& name = all.front(); !name.empty() && name[0] >= 'A' && name[0] <= 'Z') {
      std::string small = name;
      small[0] = static_cast<char>(small[0] - 'A' + 'a');
      all.push_back(std::move(small));
    }
  }
  if (record.kind == Kind::case_file) all.emplace_back(record.as<case_type>().get<"reference">());
  std::ranges::sort(all);
  all.erase(std::unique(all.begin(), all.end()), all.end());
  std::erase(all, std::string());
  return all;
}

std::vector<std::string> NamesOfRecords::own_names(const Record& record) const {
  std::vector<std::string> all = names(record);
  std::erase_if(all, [&](const std::string& name) { return bearers_.at(name) != 1; });
  return all;
}

std::string with_links(std::string_view html, std::vector<LinkedName> names) {
  return Linker(std::move(names)).link(html);
}

}  // namespace ko
