// SPDX-License-Identifier: MIT
/// Large files are read in parts, side by side; what comes of them is what comes of reading them in one go.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

#include "read/set/file_reading.hpp"
#include "read/text/documents.hpp"
#include "read/text/parts.hpp"
#include "unit/example_texts.hpp"
#include "unit/read/reading.hpp"

namespace ko {
namespace {

/// Everything that is read of a file, but for how it lies in memory.
std::string all_of(const std::string& text, const ReadOptions& options) {
  const FileReading reading = read_file({"a.yaml", text}, false, 0, options);
  const File& file = *reading.file;
  std::string all;
  for (const Document& document : file.tree.documents)
    all += fmt::format("document {} {}-{} {} {}\n", document.root, document.span.begin, document.span.end,
                       document.complete, document.sound);
  for (NodeIndex at = 0; at < file.tree.nodes.size(); ++at) {
    const Node& node = file.tree.nodes[at];
    all += fmt::format("node {} {}-{} {} {} {} {}: {}\n", node.key_begin, node.begin, node.end, node.size,
                       node.field, static_cast<int>(node.form), file.tree.key(file.source, at),
                       file.tree.text(file.source, at));
  }
  for (const Span comment : file.tree.comments)
    all += fmt::format("comment {}-{}\n", comment.begin, comment.end);
  for (const Shapes::Found& found : reading.shapes.records)
    all += fmt::format("record {} {} {}\n", static_cast<int>(found.kind), found.root, found.id);
  for (const std::string& id : reading.shapes.broken_ids) all += fmt::format("broken {}\n", id);
  for (const Finding& finding : reading.shapes.findings)
    all += fmt::format("{} {}-{} {}; {}; {} {}\n", finding.rule->code, finding.place.span.begin,
                       finding.place.span.end, finding.message, finding.mend, finding.record, finding.path);
  return all;
}

void check_in_parts(const std::string& text) {
  const std::string in_one_go = all_of(text, {.threads = 1});
  for (const std::uint32_t bytes : {1U, 2U, 7U, 30U, 64U, 1000U})
    for (const unsigned threads : {2U, 3U})
      CHECK(all_of(text, {.threads = threads, .part_bytes = bytes}) == in_one_go);
}

std::string person(int number, std::string_view rest = {}) {
  return fmt::format("kind: person\nid: p{0}\nname: \"Bo {0}\\u00f8\" # nr {0}\n{1}", number, rest);
}

TEST_CASE("documents read in parts are those read in one go") {
  std::string text = person(0);
  for (int i = 1; i < 30; ++i) text += "---\n" + person(i);
  check_in_parts(text);
  check_in_parts("---\n" + text + "---\n");
  check_in_parts("\ufeff" + text);
  check_in_parts("%YAML 1.2\n# first\n---\n" + text + "...\n%YAML 1.2\n---\n" + text + "...\n");
  std::string with_returns;
  for (const char c : text) with_returns += c == '\n' ? std::string("\r\n") : std::string(1, c);
  check_in_parts(with_returns);
}

TEST_CASE("parts begin at --- lines alone, wherever these stand, and a document may be larger than a part") {
  const std::string block =
      person(1, "note: |\n  one\n  ---\n  two\n---\n") + person(2, "note: >\n  a\n\n  b\n");
  check_in_parts(block + "---\n" + person(3, "note: \"a\n--- \n") + person(4));
  check_in_parts(person(1) + "...\n# between\n...\n" + person(2) + "...\n---\n" + person(3));
  check_in_parts(person(1) + "--- # why\n" + person(2) + "---\t\n" + person(3) + "---x\n" + person(4));
  check_in_parts("--- {kind: person, id: a, name: A}\n--- text\n--- |\n  b\n--- - c\n");
  check_in_parts("---\n---\n\n---\n# comment\n---\n" + person(1) + "---\n---");
  check_in_parts("# nothing\n\n");
  check_in_parts("---\n...\n---\n");
  check_in_parts("");
  check_in_parts(person(1, "note: " + std::string(500, 'x') + "\n") + "---\n" + person(2));
  check_in_parts(person(1) + person(2) + "---\n" + person(3) + person(4));
}

TEST_CASE("faults of text near where parts meet are found once, and in order") {
  check_in_parts(person(1, "note: [a\n") + "---\n" + person(2, "  bad: {\n") + "---\nb\n---\n\tc: d\n");
  check_in_parts(person(1) + "---\x01\n" + person(2) + "---\n\x01" + person(3) + "---\n" +
                 person(4, "\xe5\n"));
  check_in_parts(person(1, "note: a\r---\r") + "b: c\n---\r\r\n" + person(2) + "\xff---\n" + person(3));
  check_in_parts(person(1, "note: 'a\n---\n") + person(2, "note: Rom #3\n") + "---\n" +
                 person(3, "nam: x\n"));
  check_in_parts(person(1) + "---\n\xc3\n---\n\xa5" + person(2));
  check_in_parts("\xff\xfe---\n" + person(1));
}

TEST_CASE("what one document has is nothing to another, in whatever part that one lies") {
  check_in_parts("a: &x 1\n---\nb: *x\n---\nc: &x 2\nd: *x\n---\ne: *x\n");
  check_in_parts(person(1) + "---\n" + person(1) + "---\n" + person(2) + "---\n" + person(1));
  check_in_parts(person(1) + "<<<<<<< ours\n---\n" + person(2) + "=======\n---\n" + person(3) +
                 ">>>>>>> theirs\n---\n" + person(4));
  check_in_parts(person(1, "note: 'one\n  --- two\n  ---\n  three'\n") + "---\n" + person(2, "\tnote: a\n"));
}

TEST_CASE("the examples read in parts, a document each, are those read in one go") {
  const std::vector<std::string> texts =
      ko::test::example_texts({"examples", "tests/rules", "tests/profiles"});
  CHECK(texts.size() > 300);
  for (const std::string& text : texts)
    CHECK(all_of(text, {.threads = 2, .part_bytes = 1}) == all_of(text, {.threads = 1}));
}

TEST_CASE("a large text is cut into a part a thread unless it is said how large they are to be") {
  constexpr std::size_t large = std::size_t{100} << 20U;
  CHECK(part_bytes_of(large, {.threads = 4}) == large / 4);
  CHECK(part_bytes_of(large, {.threads = 1}) == large);
  CHECK(part_bytes_of(large, {.threads = 1, .part_bytes = 10}) == large);
  CHECK(part_bytes_of(large, {.threads = 4, .part_bytes = 10}) == 10);
  CHECK(part_bytes_of(1000, {.threads = 4}) >= 1000);
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "---\nkind: person\n";
  for (const std::size_t threads : {2U, 3U, 8U})
    CHECK(parts_of_documents(text, 0, text.size() / threads).size() == threads);
}

TEST_CASE("a part holds whole documents, and about as many bytes as asked for") {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "---\nkind: person\n";
  const std::vector<Span> parts = parts_of_documents(text, 0, 100);
  CHECK(parts.size() > 100);
  std::uint32_t end = 0;
  for (const Span part : parts) {
    CHECK(part.begin == end);
    CHECK(text.compare(part.begin, 4, "---\n") == 0);
    CHECK(part.end - part.begin <= 140);
    end = part.end;
  }
  CHECK(end == text.size());
  CHECK(parts_of_documents("a: |\n  ---\n  b\n", 0, 1).size() == 1);
  CHECK(parts_of_documents("a\n...\nb\n---\nc\n", 0, 1).size() == 2);
}

}  // namespace
}  // namespace ko
