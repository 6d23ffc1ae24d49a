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
};

inline constexpr KindOfPage kinds_of_pages[] = {
    {Kind::meeting, "meetings", "site.meetings"},    {Kind::case_file, "cases", "site.cases"},
    {Kind::decision, "decisions", "site.decisions"}, {Kind::organisation, "bodies", "site.organisations"},
    {Kind::person, "persons", "site.persons"},       {Kind::hearing, "hearings", "site.hearings"},
    {Kind::project, "projects", "site.projects"},    {Kind::document, "documents", "site.documents"}};
static_assert(std::size(kinds_of_pages) == kind_count);

/// The folder of a kind's pages: `meetings`.
constexpr std::string_view folder_of(Kind kind) {
  return std::ranges::find(kinds_of_pages, kind, &KindOfPage::kind)->folder;
}

}  // namespace ko
