// SPDX-License-Identifier: MIT
// What yaml-cpp sees is held against the tree: of whole texts, and of a change of one.
#include <doctest/doctest.h>

#include <fmt/format.h>

#include <algorithm>

#include <string>
#include <vector>

#include "ko/files/read.hpp"
#include "ko/files/second_opinion.hpp"
#include "model/types/decoded_texts.hpp"

namespace ko {
namespace {

std::string opinion_of(const std::string& text) {
  const Source source("a.yaml", text);
  std::string all;
  for (const Disagreement& one : second_opinion(source, read_tree(source, 0).tree))
    all += fmt::format("{}{}: {}\n", one.at, one.refused ? " refused" : "", one.message);
  return all;
}

/// Of the text with its texts decoded otherwise than they are written, as a reader that is wrong would give
/// them.
std::string opinion_of_wrong_texts(const std::string& text, std::string_view wrong) {
  const Source source("a.yaml", text);
  Tree tree = read_tree(source, 0).tree;
  for (NodeIndex node = 0; node < tree.nodes.size(); ++node)
    if (tree.nodes[node].form == Form::scalar) DecodedTexts::add(tree, node, false, wrong);
  std::string all;
  for (const Disagreement& one : second_opinion(source, tree))
    all += fmt::format("{}: {}\n", one.at, one.message);
  return all;
}

/// Of the text with another form for its last node.
std::string opinion_of_wrong_form(const std::string& text) {
  const Source source("a.yaml", text);
  Tree tree = read_tree(source, 0).tree;
  tree.nodes.back().form = Form::blank;
  std::string all;
  for (const Disagreement& one : second_opinion(source, tree))
    all += fmt::format("{}: {}\n", one.at, one.message);
  return all;
}

std::string brought(const std::string& before, const std::string& after) {
  const auto found = disagreement_brought({"a.yaml", before}, {"a.yaml", after});
  return found ? fmt::format("{}: {}", found->at, found->message) : "";
}

constexpr const char* refused_key = "a: {\"b\"\n  : c}\n";  // YAML, and not for yaml-cpp

TEST_CASE("a record of every form is read alike") {
  CHECK(opinion_of(
            "kind: person\nid: ada\nlist: [a, 'b', {c: \"d\\n\", e: }]\nnote: >-\n  one\n  two\n\n  three\n"
            "text: |+\n  x\n\nplain: one\n  two\nempty:\n- a: b\n  c: d\n- - e\n--- {f: g}\n") == "");
  CHECK(opinion_of("a: b\r\nc: |\r\n  d\r\n  e\r\nf: \"g\r\n  h\"\r\n") == "");
}

TEST_CASE("misreadings of yaml-cpp that are known and many are passed over") {
  CHECK(opinion_of("a: ~\nb: null\n~: [NULL, ~]\n") == "");
  CHECK(opinion_of("a: {text: Hva nå?, by: x}\nb: [hva?x, ?y, hva er\n  det?]\n") == "");
  CHECK(opinion_of("a: '\n\n\n  '\nb: \"\n\n  \"\n") == "");
  CHECK(opinion_of("a: |\n  b\n   ") == "");
}

TEST_CASE("what yaml-cpp refuses is told with its reason, and each document is judged alone") {
  const std::string refused = opinion_of(std::string("a: b\n---\n") + refused_key + "---\nc: d\n");
  CHECK(refused.find(" refused: yaml-cpp refuses this: ") != std::string::npos);
  CHECK(std::count(refused.begin(), refused.end(), '\n') == 1);
  CHECK(opinion_of("|\nx\n").find(" refused: yaml-cpp reads only a part of this document") !=
        std::string::npos);
}

TEST_CASE("a document with faults is not judged") {
  CHECK(opinion_of("a:\u00a0b\n") == "");
  CHECK(opinion_of("a: \"b\nc: d\n") == "");
  CHECK(opinion_of(",\n") == "");
  CHECK(opinion_of("a: b\x01\n") == "");
}

TEST_CASE("other texts are all told, of other nodes the first") {
  CHECK(opinion_of_wrong_texts("a: b\nc: d\n", "x") ==
        "3: ko reads `x`, and yaml-cpp `b`\n8: ko reads `x`, and yaml-cpp `d`\n");
  CHECK(opinion_of_wrong_form("a: b\nc: [d]\n") == "9: ko reads nothing, and yaml-cpp `d`\n");
}

TEST_CASE("of a change, only what it brings is told") {
  CHECK(brought("a: b\n", "a: c\n") == "");
  CHECK(brought("a: b\n", std::string("a: b\n---\n") + refused_key).find(": yaml-cpp refuses this: ") !=
        std::string::npos);
  CHECK(brought(refused_key, std::string(refused_key) + "d: e\n") == "");
  CHECK(brought(std::string("a: b\x01\n---\n") + refused_key, refused_key) == "");
}

TEST_CASE("what a fault hid before the change counts as brought by it") {
  CHECK(brought(std::string("x:\u00a0y\n") + refused_key, std::string("x: y\n") + refused_key) != "");
}

TEST_CASE("of several files the first whose change brings a disagreement is told, on however many threads") {
  const std::vector<std::string> after = {"a: b\n", refused_key, "a: c\n",
                                          std::string("a: b\n---\n") + refused_key};
  const auto change = [&](std::size_t at) -> ChangedSource {
    return {{"a.yaml", "a: b\n"}, {"a.yaml", after[at]}};
  };
  for (const std::size_t threads : {std::size_t{1}, std::size_t{2}}) {
    const auto first = first_disagreement_brought(after.size(), change, threads);
    REQUIRE(first);
    CHECK(first->first == 1);
    CHECK(first->second.message.starts_with("yaml-cpp refuses this: "));
    CHECK_FALSE(first_disagreement_brought(1, change, threads));
    CHECK_FALSE(first_disagreement_brought(0, change, threads));
  }
}

}  // namespace
}  // namespace ko
