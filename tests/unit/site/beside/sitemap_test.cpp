// SPDX-License-Identifier: MIT
#include "site/beside/sitemap.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "ko/answers/site.hpp"
#include "site/beside/site_address.hpp"

TEST_CASE("The address of a site is that of a folder on the web") {
  for (const std::string written :
       {"https://example.org", "http://example.org/postar/", "https://example.org:8080/a"}) {
    CAPTURE(written);
    const auto base = ko::base_address(written);
    REQUIRE(base);
    CHECK(*base == (written.ends_with('/') ? written : written + '/'));
  }
  for (const std::string written :
       {"", "example.org", "ftp://example.org/", "https://", "https:///a", "https://a@example.org/",
        "https://example.org/?a", "https://example.org/#a", "https://example.org/a b",
        "https://example.org/\"", "javascript:alert(1)"}) {
    CAPTURE(written);
    CHECK_FALSE(ko::base_address(written));
  }
}

TEST_CASE("The first page of a folder goes by the folder's address") {
  const ko::SiteAddress site("https://example.org/");
  CHECK(site.of("index.html") == "https://example.org/");
  CHECK(site.of("meetings/index.html") == "https://example.org/meetings/");
  CHECK(site.of("meetings/index-2.html") == "https://example.org/meetings/index-2.html");
  CHECK(site.or_way("bodies/a.html", "../") == "https://example.org/bodies/a.html");
  const ko::SiteAddress nowhere("");
  CHECK(nowhere.of("index.html").empty());
  CHECK(nowhere.or_way("bodies/a.html", "../") == "../bodies/a.html");
}

TEST_CASE("A list of pages is cut where the protocol wants it") {
  CHECK(ko::parts_of_sitemap(1) == 1);
  CHECK(ko::parts_of_sitemap(50'000) == 1);
  CHECK(ko::parts_of_sitemap(50'001) == 2);
  const ko::SiteAddress site("https://example.org/");
  const std::vector<std::string> paths = {"index.html", "bodies/a.html"};
  CHECK(ko::sitemap(site, paths) ==
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        "<url><loc>https://example.org/</loc></url>\n"
        "<url><loc>https://example.org/bodies/a.html</loc></url>\n</urlset>\n");
  CHECK(ko::sitemap_index(site, 2).find("<sitemap><loc>https://example.org/sitemap-2.xml</loc></sitemap>") !=
        std::string::npos);
}
