// SPDX-License-Identifier: MIT
// Taking the documents with certain ids out of a file that goes past in parts.
#include "read/text/excerpt.hpp"

#include <doctest/doctest.h>

namespace ko {
namespace {

/// The excerpt when the file goes past in parts of so many bytes.
Excerpt excerpt_of(std::string_view file, const IdSet& ids, std::size_t part_size = 1000) {
  ExcerptMaker maker(ids);
  for (std::size_t at = 0; at < file.size(); at += part_size) maker.take(file.substr(at, part_size));
  return maker.finish();
}

constexpr std::string_view five_documents =
    "kind: person\nid: ada\n"
    "---\nkind: person\nid: bo\nname: --- no marker\n"
    "--- # a comment\nkind: person\nid: cy\nposts: [{id: ada}, {id: bo}]\n---x: no marker\n"
    "...\n---\nid: di\n"
    "---\nid: eli\n---";

TEST_CASE("a document is taken from its marker to the next one") {
  CHECK(excerpt_of(five_documents, {"di"}).bytes == "---\nid: di\n");
  CHECK(excerpt_of(five_documents, {"eli"}).bytes == "---\nid: eli\n");
  CHECK(excerpt_of("...\nid: ada\n---\nid: bo\n", {"ada"}).bytes == "...\nid: ada\n");
  CHECK(excerpt_of("id: ada", {"ada"}).bytes == "id: ada");
  CHECK(excerpt_of(five_documents, {"nobody"}).bytes.empty());
  CHECK(excerpt_of("", {"ada"}).bytes.empty());
}

TEST_CASE("gaps say how many lines were left out, so that positions are those in the file") {
  const Excerpt excerpt = excerpt_of(five_documents, {"bo", "di"});
  // The document of cy names bo, too.
  CHECK(excerpt.gaps == std::vector<Gap>{{0, 2}, {excerpt.bytes.size() - 11, 1}});
  const Source whole("a.yaml", std::string(five_documents));
  const Source some("a.yaml", excerpt.bytes, excerpt.gaps);
  const LineIndex lines(some);
  for (const std::string_view text : {"id: bo", "posts", "id: di"}) {
    const Position position = whole.position(whole.bytes().find(text));
    CHECK(some.position(some.bytes().find(text)) == position);
    CHECK(lines.position(some.bytes().find(text)) == position);
  }
}

TEST_CASE("where the parts of a file end makes no difference") {
  for (const IdSet& ids : {IdSet{"ada"}, IdSet{"bo", "eli"}, IdSet{"cy"}, IdSet{"di"}}) {
    const Excerpt whole = excerpt_of(five_documents, ids);
    for (std::size_t size = 1; size < five_documents.size(); ++size) {
      const Excerpt excerpt = excerpt_of(five_documents, ids, size);
      CHECK(excerpt.bytes == whole.bytes);
      CHECK(excerpt.gaps == whole.gaps);
    }
  }
}

}  // namespace
}  // namespace ko
