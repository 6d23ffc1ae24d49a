// SPDX-License-Identifier: MIT
#include "site/beside/site_address.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/digits.hpp"
#include "ko/answers/site.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

constexpr std::string_view first_page = "index.html";

bool is_in_addresses(char c) {
  constexpr std::string_view marks = "-._~!$&()*+,;=:@%/[]";
  return is_ascii_letter(c) || is_digit(c) || marks.find(c) != std::string_view::npos;
}

}  // namespace

std::string SiteAddress::of(std::string_view path) const {
  if (!is_known()) return {};
  if (path == first_page || path.ends_with("/index.html")) path.remove_suffix(first_page.size());
  return base_ + std::string(path);
}

std::string SiteAddress::or_way(std::string_view path, std::string_view root) const {
  return is_known() ? of(path) : fmt::format("{}{}", root, path);
}

Result<std::string> base_address(std::string_view written) {
  const Fault fault{fmt::format("`{}` is no address that a site can have", printable(written)),
                    "write where its front page is to be: https://example.org/records/"};
  std::string_view rest;
  for (const std::string_view scheme : {"https://", "http://"})
    if (written.starts_with(scheme)) rest = written.substr(scheme.size());
  const std::string_view host = rest.substr(0, rest.find('/'));
  if (host.empty() || host.find('@') != std::string_view::npos || !std::ranges::all_of(rest, is_in_addresses))
    return fault;
  std::string base(written);
  if (!base.ends_with('/')) base += '/';
  return base;
}

}  // namespace ko
