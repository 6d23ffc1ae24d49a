// SPDX-License-Identifier: MIT
/// What is around the content of every page: its head, the way to the other pages, and the looks they share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ko/answers/document_tree.hpp"
#include "ko/values/language.hpp"

namespace ko {

/// A page before it is framed.
struct PageContent {
  std::string title;
  std::string style;  ///< what only this page has; may be empty
  std::string body;   ///< what a `<body>` holds, with a `<main>` in it
};

class PageFrame {
 public:
  struct Section {
    std::string path;  ///< `meetings/index.html`
    std::string name;
  };
  /// `sections`: what the menu of every page leads to, beside the front page.
  PageFrame(Language language, std::string site_name, std::vector<Section> sections, bool is_unpublished);

  /// The page of a document as the format `html` writes it, without the style that all pages share.
  static PageContent of(const DocumentTree& document);
  /// The whole page. `root` leads from it to the front page's folder: `../`, or nothing.
  std::string framed(const PageContent& content, std::string_view root, std::string_view head = {}) const;
  /// The style sheet that every page refers to.
  static std::string style_sheet();

 private:
  Language language_;
  std::string site_name_;
  std::vector<Section> sections_;
  bool is_unpublished_;
};

/// Puts HTML right below the page's title.
void add_after_title(PageContent& content, std::string_view html);
/// Puts HTML at the end of the page's `<main>`.
void add_to_main(PageContent& content, std::string_view html);

}  // namespace ko
