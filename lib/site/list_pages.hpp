// SPDX-License-Identifier: MIT
/// Lists of pages, cut where they grow long.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "ko/values/date.hpp"
#include "ko/values/language.hpp"

namespace ko {

/// A page as a list has it.
struct ListedPage {
  std::string path;  ///< of the page, without its ending
  std::string title;
  std::optional<Date> date = {};
  std::string body = {};  ///< whose it is, or who decided; empty where that says nothing
};

/// How many rows a page of a list has at most.
inline constexpr std::size_t rows_of_list = 400;

/// In the order that lists have: the latest first where they are dated, else by title.
void sort_for_list(std::vector<ListedPage>& pages);

/// How many pages the list takes; at least one.
std::size_t pages_of_list(std::size_t rows);
/// `index.html`, `index-2.html` …; `part` from 0.
std::string name_of_list(std::size_t part);

/// The main part of one of these pages, which lies in the folder of a kind.
std::string list_page(const std::vector<ListedPage>& pages, std::size_t part, const std::string& heading,
                      Language language);

/// `<li>` for each, from a page whose way to the front page's folder is `root`.
std::string list_items(const std::vector<ListedPage>& pages, std::string_view root, Language language);

}  // namespace ko
