// SPDX-License-Identifier: MIT
/// What is public of the records of a file, as a tree of its own: of the nodes that the gate lets through,
/// which keep pointing at the bytes they came from.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ko/records/visibility.hpp"
#include "model/publication/gate.hpp"
#include "model/types/decoded_texts.hpp"

namespace ko {

/// Copies what is public of the records of a file.
class PublicTree {
 public:
  /// `stub`: what stands in place of a reference that is redacted.
  PublicTree(const Register& records, const Gate& gate, Withheld how, const std::string& stub)
      : records_(records), gate_(gate), how_(how), stub_(stub) {}

  /// Returns the root, or no_node where nothing is public.
  NodeIndex add(const Record& record);
  Tree take() && { return std::move(tree_); }

 private:
  /// What becomes of a reference.
  enum class Reference : std::uint8_t {
    kept,
    redacted,  ///< what it names is not public
    omitted    ///< and nothing is to tell that it is there
  };

  NodeIndex begin(Cursor from);
  void end(NodeIndex at) { tree_.nodes[at].size = static_cast<std::uint32_t>(tree_.nodes.size()) - at; }

  bool is_public(const Record& record) const { return gate_.of(record) == Visibility::shown; }

  void value(const Field& field, Cursor from);
  /// A list of which nothing is left is left out itself.
  void list(const Field& field, Cursor from);
  void one(const Field& field, Cursor from);
  void scalar(const Field& field, Cursor from);
  /// A node of nothing in the place of another.
  NodeIndex add_instead(Cursor from, Form form);
  /// Where something is redacted.
  void words_instead(Cursor from) { DecodedTexts::add(tree_, add_instead(from, Form::scalar), false, stub_); }

  void entry(const Type& type, Cursor from);
  void find_withheld_proposals(const Item& item);
  bool is_withheld_proposal(std::string_view id) const;
  /// Of a vote on what may not be seen nothing may be, either.
  bool is_on_withheld(const Vote& vote) const;
  /// `public: false` in an entry that does not say so itself, for whoever sees only what is published.
  void mark(const Type& type, Cursor like);
  void text(const Field& field, Cursor from);
  /// How a reference that is kept is written. A case that is withheld goes by its id alone.
  std::string kept_address(const Target& target, std::string_view written) const;
  /// What becomes of a reference that leads to `target`.
  Reference reference(const Target& target, std::string_view written, bool may_be_case) const;
  void voters(Cursor from);
  /// Who or what got how many votes: the keys may be persons.
  void by_key(Cursor from);
  /// A value that holds neither entries nor references.
  void whole(Cursor from);

  const Register& records_;
  const Gate& gate_;
  Withheld how_;
  const std::string& stub_;
  const Record* record_ = nullptr;                    // the one that is copied
  FieldChain fields_;                                 // that lead to what is copied
  std::vector<std::string_view> withheld_proposals_;  // of the item that is copied
  Tree tree_;
};

}  // namespace ko
