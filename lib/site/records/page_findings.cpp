// SPDX-License-Identifier: MIT
#include "site/records/page_findings.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cstddef>

#include "model/meetings/item_numbers.hpp"
#include "render/documents/markup.hpp"

namespace ko {
namespace {

constexpr std::string_view agenda_path = "agenda[";

MessageKey severity_in_words(Severity severity) {
  switch (severity) {
    case Severity::error: return "severity.error";
    case Severity::warning: return "severity.warning";
    case Severity::advice: break;
  }
  return "severity.advice";
}

/// Whether a path is that of the entry, or of something in it.
bool lies_within(std::string_view path, std::string_view entry) {
  if (!path.starts_with(entry)) return false;
  return path.size() == entry.size() || path[entry.size()] == '.' || path[entry.size()] == '[';
}

/// The place in the agenda, from 1, of an item that a path leads into; 0 of another path.
std::size_t place_in_agenda(std::string_view path) {
  std::size_t place = 0;
  if (!path.starts_with(agenda_path)) return place;
  path.remove_prefix(agenda_path.size());
  std::from_chars(path.data(), path.data() + path.size(), place);
  return place;
}

}  // namespace

PageFindings::PageFindings(const Context& context, std::span<const Finding> findings) : context_(context) {
  const std::string stub = fmt::format("[{}]", context.say("withheld"));
  for (const Finding& finding : findings) {
    const bool is_of_redacted = finding.message.view().find(stub) != std::string_view::npos;
    if (!finding.record.empty() && !is_of_redacted && !finding.rule->depends_on_today)
      by_record_[finding.record].push_back(&finding);
  }
}

std::string PageFindings::in(const Record& record) const {
  const auto found = by_record_.find(record.id);
  return found == by_record_.end() ? std::string() : part(found->second, record);
}

std::string PageFindings::in(const Record& record, Cursor entry) const {
  const auto found = by_record_.find(record.id);
  if (found == by_record_.end()) return {};
  const std::string path = field_path(record.at.file(), record.at.index(), entry.index());
  std::vector<const Finding*> within;
  for (const Finding* finding : found->second)
    if (lies_within(finding->path, path)) within.push_back(finding);
  return part(within, record);
}

std::string PageFindings::place_of(const Finding& finding, const Record& record) const {
  const std::size_t wanted = record.kind == Kind::meeting ? place_in_agenda(finding.path) : 0;
  if (wanted == 0) return finding.path == "id" ? std::string() : std::string(finding.path.view());
  std::size_t place = 0;
  for (const Item& item : record.as<meeting_type>().get<"agenda">())
    if (++place == wanted) return context_.say("item.list", number_of(item, place));
  return {};
}

std::string PageFindings::part(const std::vector<const Finding*>& findings, const Record& record) const {
  if (findings.empty()) return {};
  std::string items;
  for (const Finding* finding : findings) {
    // The sentences of rules are English; a set's own rules speak its language.
    const bool is_own = finding->rule->family() == "own";
    const std::string_view language = is_own || context_.language() == Language::en ? "" : " lang=\"en\"";
    const std::string place = place_of(*finding, record);
    items += fmt::format(
        "<li><strong>{}</strong> ({}){}: <span{}>{}</span></li>\n", html_plain(finding->rule->code),
        html_plain(context_.say(severity_in_words(finding->rule->severity))),
        place.empty() ? std::string() : ", " + html_plain(place), language, html_plain(finding->message));
  }
  const std::string heading = html_plain(context_.say("site.findings"));
  return fmt::format(
      "<section class=\"findings\" aria-label=\"{0}\">\n<h2>{0}</h2>\n<ul>\n{1}</ul>\n</section>\n", heading,
      items);
}

}  // namespace ko
