// SPDX-License-Identifier: MIT
/// Lists of pages, cut where they grow long.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
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
  std::string more = {};  ///< other words it is found by, which no list shows
};

/// In the order that lists have: the latest first where they are dated, else by title.
void sort_for_list(std::vector<ListedPage>& pages);

/// The rows of a list that stand on one page.
struct ListPart {
  std::string file;  ///< `index.html`
  std::size_t first = 0;
  std::size_t end = 0;
};

/// The pages that a list takes, at least one: `STEM.html` with its first rows, `STEM.1.html` with its last,
/// `STEM.2.html` with those before them … so that a page of what is long past stays as it is when something
/// new comes first.
std::vector<ListPart> parts_of_list(const std::vector<ListedPage>& pages, std::string_view stem);

/// The main part of one of these pages, which lies in the folder of a kind. `heading`: words.
std::string list_page(const std::vector<ListedPage>& pages, const std::vector<ListPart>& parts,
                      std::size_t part, const std::string& heading, Language language);

/// `<li>` for each, from a page whose way to the front page's folder is `root`.
std::string list_items(const std::vector<ListedPage>& pages, std::string_view root, Language language);

}  // namespace ko
