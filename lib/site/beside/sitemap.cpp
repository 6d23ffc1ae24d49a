// SPDX-License-Identifier: MIT
#include "site/beside/sitemap.hpp"

#include <fmt/format.h>

#include "render/documents/markup.hpp"

namespace ko {
namespace {

constexpr std::string_view declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
constexpr std::string_view protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

}  // namespace

std::size_t parts_of_sitemap(std::size_t pages) {
  return (pages + addresses_of_sitemap - 1) / addresses_of_sitemap;
}

std::string name_of_sitemap(std::size_t part) {
  return fmt::format("sitemap-{}.xml", part + 1);
}

std::string sitemap(const SiteAddress& site, std::span<const std::string> paths) {
  std::string text = fmt::format("{}<urlset xmlns=\"{}\">\n", declaration, protocol);
  for (const std::string& path : paths)
    text += fmt::format("<url><loc>{}</loc></url>\n", html_plain(site.of(path)));
  return text + "</urlset>\n";
}

std::string sitemap_index(const SiteAddress& site, std::size_t parts) {
  std::string text = fmt::format("{}<sitemapindex xmlns=\"{}\">\n", declaration, protocol);
  for (std::size_t part = 0; part < parts; ++part)
    text += fmt::format("<sitemap><loc>{}</loc></sitemap>\n", html_plain(site.of(name_of_sitemap(part))));
  return text + "</sitemapindex>\n";
}

}  // namespace ko
