// SPDX-License-Identifier: MIT
/// What the head of a page says to programs: where it is, what it is about, and what lies beside it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ko/answers/document_tree.hpp"
#include "ko/values/language.hpp"
#include "site/beside/site_address.hpp"

namespace ko {

/// The same in another form, or what follows it.
struct Alternate {
  std::string_view media_type;
  std::string path;
  std::string title;
};

inline constexpr std::string_view atom_type = "application/atom+xml";
inline constexpr std::string_view calendar_type = "text/calendar";
inline constexpr std::string_view json_type = "application/json";

struct PageFacts {
  std::string path;  ///< with its ending
  std::string title;
  std::string_view type = "website";  ///< of Open Graph: website, article, profile
  std::string description = {};       ///< plain text; may be empty
  std::vector<Alternate> alternates = {};
};

class PageHeads {
 public:
  PageHeads(SiteAddress site, std::string site_name, Language language);

  /// Elements of the page's `<head>`. `root` leads from it to the front page's folder.
  std::string of(const PageFacts& page, std::string_view root) const;

 private:
  SiteAddress site_;
  std::string site_name_;
  Language language_;
};

/// The first labels of a document with what they say, in a line: `Organ: Styret. Dato: 7. mars 2024`; of one
/// without any, the beginning of its first paragraph. Cut between words where it is long.
std::string in_a_line(const DocumentTree& document);

/// The same alternates as links in a page's text; nothing where there are none.
std::string links_to_alternates(const std::vector<Alternate>& alternates, std::string_view root);

}  // namespace ko
