// SPDX-License-Identifier: MIT
// The texts of a tree that differ from their bytes: kept by node, and let go of with the last nodes.
#include "ko/files/tree.hpp"

#include <doctest/doctest.h>

#include "model/types/decoded_texts.hpp"

namespace ko {

TEST_CASE("with the last nodes their texts are let go of, and those before keep theirs") {
  const Source source("a.yaml", "");
  Tree tree;
  tree.nodes.resize(3);
  DecodedTexts::add(tree, 0, true, "key");
  DecodedTexts::add(tree, 0, false, "first");
  DecodedTexts::add(tree, 1, false, "second");
  DecodedTexts::add(tree, 2, false, "third");
  DecodedTexts::remove_from(tree, 1);
  REQUIRE(tree.nodes.size() == 1);
  CHECK(tree.key(source, 0) == "key");
  tree.nodes.resize(2);
  DecodedTexts::add(tree, 1, false, "another");
  CHECK(tree.key(source, 0) == "key");
  tree.nodes[0].form = tree.nodes[1].form = Form::scalar;
  CHECK(tree.text(source, 0) == "first");
  CHECK(tree.text(source, 1) == "another");
}

}  // namespace ko
