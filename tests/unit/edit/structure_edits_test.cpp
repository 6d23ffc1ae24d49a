// SPDX-License-Identifier: MIT
#include "edit/structure_edits.hpp"

#include <doctest/doctest.h>

#include <string>

#include "ko/files/read.hpp"
#include "ko/records/organisation.hpp"

namespace {

using ko::edit::NewValue;

/// A text that was read, with the field numbers of an organisation.
struct Written {
  explicit Written(const std::string& yaml)
      : file{0, ko::Source("a.yaml", yaml), ko::read_tree(ko::Source("a.yaml", yaml), 0).tree} {}

  /// The node that keys and numbers lead to: `members/2/role`.
  ko::Cursor at(std::string_view path) const {
    ko::Cursor here(file, file.tree.documents.at(0).root);
    while (!path.empty()) {
      const std::string_view part = path.substr(0, path.find('/'));
      path.remove_prefix(std::min(path.size(), part.size() + 1));
      std::size_t number = 0;
      for (const ko::Cursor child : here.children())
        if (child.key() == part || (child.key().empty() && std::to_string(++number) == part)) {
          here = child;
          break;
        }
    }
    return here;
  }
  std::string with(const ko::Edit& edit) const { return ko::apply(file.source.bytes(), {edit}).text; }

  ko::File file;
};

const std::string members =
    "kind: organisation\n"
    "id: styret\n"
    "# who is in it\n"
    "members:  # all\n"
    "  # the leader\n"
    "  - person: ada-nes  # since long\n"
    "    role: leader\n"
    "    # about the role\n"
    "  - {person: bo-lie, role: deputy}\n"
    "note: kort # sant\n";

std::string without(const std::string& text, std::string_view path) {
  const Written written(text);
  const ko::edit::Removal removal = ko::edit::without(written.at(path));
  return removal.is_possible ? written.with(removal.edit) : "-";
}

std::string replaced(const std::string& text, std::string_view path, const NewValue& value) {
  const Written written(text);
  return written.with(ko::edit::replaced(written.at(path), value));
}

std::string with_entry(const std::string& text, std::string_view path, const NewValue& value) {
  const Written written(text);
  return written.with(ko::edit::with_entry(written.at(path), value));
}

std::string with_field(const std::string& text, std::string_view path, std::string_view key,
                       const NewValue& value) {
  const Written written(text);
  return written.with(ko::edit::with_field(written.at(path), nullptr, key, value));
}

/// The text with one part of it changed.
std::string instead(std::string text, std::string_view part, std::string_view other) {
  REQUIRE(text.find(part) != std::string::npos);
  return text.replace(text.find(part), part.size(), other);
}

const NewValue eli(NewValue::Fields{{"person", "eli-dal"}, {"role", "member"}});

}  // namespace

TEST_CASE("A value is replaced, and the comments around it stay") {
  CHECK(replaced(members, "note", "lang: tekst") == instead(members, "kort", "\"lang: tekst\""));
  CHECK(replaced(members, "members/1/role", "member") == instead(members, "role: leader", "role: member"));
  CHECK(replaced(members, "members/2/role", "a, b") == instead(members, "deputy", "\"a, b\""));
  CHECK(replaced(members, "members/1", eli) == instead(members,
                                                       "person: ada-nes  # since long\n    role: leader",
                                                       "person: eli-dal\n    role: member"));
  CHECK(replaced(members, "members/2", eli) ==
        instead(members, "{person: bo-lie, role: deputy}", "{person: eli-dal, role: member}"));
  CHECK(replaced(members, "note", NewValue::Fields{{"nb", "kort"}}) ==
        instead(members, "note: kort", "note:\n  nb: kort"));
  CHECK(replaced(members, "members", "nobody") ==
        "kind: organisation\nid: styret\n# who is in it\nmembers: nobody\nnote: kort # sant\n");
}

TEST_CASE("Blocks of text and blank values are replaced whole") {
  const std::string text = "a: >-\n  one\n  two\nb: |\n  x\nc:\nd: z\n";
  CHECK(replaced(text, "a", "new") == "a: new\nb: |\n  x\nc:\nd: z\n");
  CHECK(replaced(text, "b", "y\nz\n") == "a: >-\n  one\n  two\nb: |\n  y\n  z\nc:\nd: z\n");
  CHECK(replaced(text, "c", "new") == "a: >-\n  one\n  two\nb: |\n  x\nc: new\nd: z\n");
  CHECK(replaced("{a:, b: x}\n", "a", "z") == "{a: z, b: x}\n");
}

TEST_CASE("An entry comes last, with the layout of the one before it") {
  CHECK(with_entry(members, "members", eli) ==
        instead(members, "deputy}\n", "deputy}\n  - {person: eli-dal, role: member}\n"));
  const std::string block = members.substr(0, members.find("  - {"));
  CHECK(with_entry(block, "members", eli) == block + "  - person: eli-dal\n    role: member\n");
  CHECK(with_entry("l:\n- a\n- b", "l", "c") == "l:\n- a\n- b\n- c");
  CHECK(with_entry("l: [a, b]\n", "l", "c") == "l: [a, b, c]\n");
  CHECK(with_entry("l: []\n", "l", "c") == "l: [c]\n");
  CHECK(with_entry("l:\r\n  - a\r\nm: x\r\n", "l", "c") == "l:\r\n  - a\r\n  - c\r\nm: x\r\n");
}

TEST_CASE("A field comes where the rows of its type have it, after its neighbour with all that is in it") {
  CHECK(with_field(members, "", "tags", "x") == members + "tags: x\n");
  CHECK(with_field(members, "members/1", "from", "2024") ==
        instead(members, "role: leader\n", "role: leader\n    from: 2024\n"));
  CHECK(with_field(members, "members/2", "from", "2024") ==
        instead(members, "deputy}", "deputy, from: 2024}"));
  CHECK(with_field("a:\n  b: {}\n", "a/b", "c", "d") == "a:\n  b: {c: d}\n");
  Written written("kind: organisation\nid: a\nname: A\nnote: n\n");
  for (ko::Node& node : written.file.tree.nodes) {
    const ko::Source& source = written.file.source;
    const auto row = ko::organisation_type.find(source.slice(node.key_span()));
    if (node.key_length != 0 && row) node.field = static_cast<std::uint8_t>(*row);
  }
  CHECK(written.with(ko::edit::with_field(written.at(""), &ko::organisation_type, "type", "council")) ==
        "kind: organisation\nid: a\nname: A\ntype: council\nnote: n\n");
  CHECK(written.with(ko::edit::with_field(written.at(""), &ko::organisation_type, "public", "false")) ==
        "kind: organisation\nid: a\nname: A\nnote: n\npublic: false\n");
}

TEST_CASE("What is taken out goes with its lines and the comments in it, and nothing else") {
  CHECK(without(members, "note") == members.substr(0, members.find("note")));
  CHECK(without(members, "members/2") == instead(members, "  - {person: bo-lie, role: deputy}\n", ""));
  CHECK(without(members, "members/1") ==
        instead(members, "  - person: ada-nes  # since long\n    role: leader\n    # about the role\n", ""));
  CHECK(without(members, "members/1/role") == instead(members, "    role: leader\n", ""));
  CHECK(without(members, "members/1/person") == instead(members, "person: ada-nes  # since long\n    ", ""));
  CHECK(without(members, "members/2/person") == instead(members, "person: bo-lie, ", ""));
  CHECK(without(members, "members/2/role") == instead(members, ", role: deputy", ""));
  CHECK(without("a: x\nl:\n  - b\n", "l/1") == "a: x\n");
  CHECK(without("a: x\nl: [b]", "l/1") == "a: x");
  CHECK(without("l:\n  - b", "l/1") == "-");
  CHECK(without("l:\n  -\n  - b\n", "l/1") == "l:\n  - b\n");
}
