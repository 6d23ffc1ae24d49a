// SPDX-License-Identifier: MIT
#include "site/beside/atom.hpp"

#include <fmt/format.h>

#include "render/documents/markup.hpp"

namespace ko {
namespace {

std::string first_moment(Day day) {
  return to_string(day) + "T00:00:00Z";
}

std::string author_element(const std::string& name) {
  return name.empty() ? std::string() : fmt::format("<author><name>{}</name></author>\n", html_plain(name));
}

std::string entry_element(const AtomEntry& entry) {
  std::string text = fmt::format("<entry>\n<id>urn:uuid:{}</id>\n<title>{}</title>\n<updated>{}</updated>\n",
                                 entry.id, html_plain(entry.title), first_moment(entry.updated));
  text += author_element(entry.author);
  text +=
      fmt::format("<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n", html_plain(entry.address));
  if (!entry.summary.empty()) text += fmt::format("<summary>{}</summary>\n", html_plain(entry.summary));
  return text + "</entry>\n";
}

}  // namespace

std::string atom_xml(const AtomFeed& feed) {
  std::string text = fmt::format(
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" "
      "xml:lang=\"{}\">\n<id>urn:uuid:{}</id>\n<title>{}</title>\n<updated>{}</updated>\n",
      tag(feed.language), feed.id, html_plain(feed.title), first_moment(feed.entries.front().updated));
  text += author_element(feed.author);
  text += fmt::format("<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n", html_plain(feed.page));
  if (!feed.own_address.empty())
    text += fmt::format("<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>\n",
                        html_plain(feed.own_address));
  for (const AtomEntry& entry : feed.entries) text += entry_element(entry);
  return text + "</feed>\n";
}

}  // namespace ko
