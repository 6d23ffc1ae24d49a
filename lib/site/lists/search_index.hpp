// SPDX-License-Identifier: MIT
/// The index that the site's search reads: scripts, since a browser that reads from a folder fetches nothing
/// else.
///
/// It holds the words of titles and the like, a line a page; the script looks for what is asked in each. That
/// finds words within compounds, takes no other program's format, and for ten thousand pages is a megabyte.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ko/values/language.hpp"
#include "site/kinds_of_pages.hpp"
#include "site/lists/list_pages.hpp"

namespace ko {

/// Pages of a kind that lie in one script.
struct SearchPart {
  std::string name;  ///< `meetings.1`: the script is `search/meetings.1.js`
  std::size_t first = 0;
  std::size_t end = 0;
};

/// The parts of a kind's pages, which are in the order of lists. What is long past lies in the same part for
/// ever, so that a part changes when something in it does. The part of the first pages comes first; none
/// where there are none.
std::vector<SearchPart> parts_of_index(const std::vector<ListedPage>& pages, std::string_view folder);

/// The script of a part.
std::string search_part(const std::vector<ListedPage>& pages, const SearchPart& part, Language language);

/// The main part of the page that searches, which lies in the folder of the front page.
std::string search_page(const std::vector<SearchPart>& parts, Language language);

/// What every page's scripts are taken from: folding, lists, search.
std::string site_script();

}  // namespace ko
