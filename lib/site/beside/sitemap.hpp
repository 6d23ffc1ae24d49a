// SPDX-License-Identifier: MIT
/// The list of a site's pages for search engines, as sitemaps.org describes it (protocol 0.9).
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "site/beside/site_address.hpp"

namespace ko {

/// The most addresses that the protocol has in a file.
inline constexpr std::size_t addresses_of_sitemap = 50'000;

/// How many files the list takes; where that is more than one, `sitemap.xml` lists them.
std::size_t parts_of_sitemap(std::size_t pages);
/// `sitemap-1.xml` …; `part` from 0.
std::string name_of_sitemap(std::size_t part);

/// The addresses of these pages.
std::string sitemap(const SiteAddress& site, std::span<const std::string> paths);
/// The list of so many parts.
std::string sitemap_index(const SiteAddress& site, std::size_t parts);

}  // namespace ko
