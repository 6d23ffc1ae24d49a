// SPDX-License-Identifier: MIT
/// The kinds of record that a site has pages of, in the order of menus and lists.
#pragma once

#include <algorithm>
#include <iterator>
#include <string_view>

#include "ko/records/type.hpp"
#include "words/messages.hpp"

namespace ko {

struct KindOfPage {
  Kind kind;
  std::string_view folder;  ///< of its pages
  MessageKey heading;
  MessageKey one;  ///< what a single one is called
};

inline constexpr KindOfPage kinds_of_pages[] = {
    {Kind::meeting, "meetings", "site.meetings", "site.one_meeting"},
    {Kind::case_file, "cases", "site.cases", "site.one_case"},
    {Kind::decision, "decisions", "site.decisions", "site.one_decision"},
    {Kind::organisation, "bodies", "site.organisations", "site.one_organisation"},
    {Kind::person, "persons", "site.persons", "site.one_person"},
    {Kind::hearing, "hearings", "site.hearings", "site.one_hearing"},
    {Kind::project, "projects", "site.projects", "site.one_project"},
    {Kind::document, "documents", "site.documents", "site.one_document"}};
static_assert(std::size(kinds_of_pages) == kind_count);

/// The folder of a kind's pages: `meetings`.
constexpr std::string_view folder_of(Kind kind) {
  return std::ranges::find(kinds_of_pages, kind, &KindOfPage::kind)->folder;
}

}  // namespace ko
