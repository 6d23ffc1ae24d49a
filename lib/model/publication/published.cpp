// SPDX-License-Identifier: MIT
/// Every tree is built anew from the nodes that the gate lets through; these keep pointing at the bytes they
/// came from.
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ko/records/visibility.hpp"
#include "ko/values/language.hpp"
#include "model/publication/gate.hpp"
#include "model/records/places.hpp"
#include "model/types/decoded_texts.hpp"
#include "words/messages.hpp"

namespace ko {
namespace {

/// What becomes of a reference.
enum class Reference : std::uint8_t {
  kept,
  redacted,  ///< what it names is not public
  omitted    ///< and nothing is to tell that it is there
};

/// The field whose value a bare text in place of an entry is; null where it stands for itself.
const Field* field_of_text(const Field& field) {
  if (field.shape.value != Value::entry || field.shape.entry->shorthand.empty()) return nullptr;
  return &field.shape.entry->fields[*field.shape.entry->find(field.shape.entry->shorthand)];
}

/// Copies what is public of the records of a file.
class PublicTree {
 public:
  /// `stub`: what stands in place of a reference that is redacted.
  PublicTree(const Register& records, const Gate& gate, Withheld how, const std::string& stub)
      : records_(records), gate_(gate), how_(how), stub_(stub) {}

  /// Returns the root, or no_node where nothing is public.
  NodeIndex add(const Record& record) {
    record_ = &record;
    withheld_proposals_.clear();
    const bool is_shown = is_public(record);
    if (!is_shown && how_ == Withheld::redacted) return no_node;
    const NodeIndex root = begin(record.at);
    const Type& type = type_of(record.kind);
    for (const Cursor child : record.at.children()) {
      const std::size_t index = child.node().field;
      if (index >= type.fields.size()) continue;
      const Field& field = type.fields[index];
      const bool is_stub =
          field.name == "kind" || field.name == "id" || field.name == "public" || field.name == "draft";
      if (is_shown || is_stub) value(field, child);
    }
    const bool is_marked = visibility(type, record.at) != Visibility::shown;
    if (!is_shown && !is_marked) mark(type, record.at);
    end(root);
    return root;
  }

  Tree take() && { return std::move(tree_); }

 private:
  NodeIndex begin(Cursor from) {
    const auto at = static_cast<NodeIndex>(tree_.nodes.size());
    tree_.nodes.push_back(from.node());
    if (from.node().decoded_key) DecodedTexts::add(tree_, at, true, from.key());
    if (from.node().decoded) DecodedTexts::add(tree_, at, false, from.text());
    return at;
  }
  void end(NodeIndex at) { tree_.nodes[at].size = static_cast<std::uint32_t>(tree_.nodes.size()) - at; }

  bool is_public(const Record& record) const { return gate_.of(record) == Visibility::shown; }

  void value(const Field& field, Cursor from) {
    fields_.push_back(&field);
    if (field.shape.arity == Arity::one || from.form() != Form::sequence)
      one(field, from);
    else
      list(field, from);
    fields_.pop_back();
  }

  /// A list of which nothing is left is left out itself.
  void list(const Field& field, Cursor from) {
    const NodeIndex at = begin(from);
    for (const Cursor entry : from.children()) one(field, entry);
    const bool is_emptied = tree_.nodes.size() == at + 1 && from.node().size > 1;
    if (is_emptied)
      DecodedTexts::remove_from(tree_, at);
    else
      end(at);
  }

  void one(const Field& field, Cursor from) {
    if (field.shape.value == Value::entry && from.form() == Form::mapping)
      return entry(*field.shape.entry, from);
    const Visibility here = gate_.of(*record_, fields_, from);
    if (here == Visibility::omitted) return;
    if (here == Visibility::redacted) return words_instead(from);
    if (from.is_scalar()) return scalar(field, from);
    if (field.shape.value == Value::count && from.form() == Form::sequence) return voters(from);
    if (field.shape.value == Value::counts_by_key && from.form() == Form::mapping) return by_key(from);
    whole(from);
  }

  void scalar(const Field& field, Cursor from) {
    const Field* inner = field_of_text(field);
    if (inner == nullptr) return text(field, from);
    fields_.push_back(inner);
    const Visibility here = gate_.of(*record_, fields_, from);
    fields_.pop_back();
    switch (here) {
      case Visibility::shown: return text(*inner, from);
      case Visibility::redacted: return words_instead(from);
      // An entry of which nothing is known.
      case Visibility::omitted: add_instead(from, Form::mapping);
    }
  }

  /// A node of nothing in the place of another.
  NodeIndex add_instead(Cursor from, Form form) {
    const auto at = static_cast<NodeIndex>(tree_.nodes.size());
    Node node = from.node();
    node.size = 1;
    node.form = form;
    node.style = Style::plain;
    node.decoded = false;
    tree_.nodes.push_back(node);
    if (node.decoded_key) DecodedTexts::add(tree_, at, true, from.key());
    return at;
  }

  /// Where something is redacted.
  void words_instead(Cursor from) { DecodedTexts::add(tree_, add_instead(from, Form::scalar), false, stub_); }

  void entry(const Type& type, Cursor from) {
    const Visibility here = gate_.of(*record_, fields_, from);
    if (here == Visibility::omitted) return;
    if (&type == &item_type) find_withheld_proposals(Item(from));
    if (&type == &vote_type && is_on_withheld(Vote(from))) return;
    const NodeIndex at = begin(from);
    if (here != visibility(type, from)) mark(type, from);
    for (const Cursor child : from.children()) {
      const std::size_t index = child.node().field;
      if (index < type.fields.size() && visibility_within(here, type.fields[index]) == Visibility::shown)
        value(type.fields[index], child);
    }
    end(at);
  }

  void find_withheld_proposals(const Item& item) {
    withheld_proposals_.clear();
    fields_.push_back(&item_type.fields[*item_type.find("proposals")]);
    for (const Proposal proposal : item.get<"proposals">())
      if (gate_.of(*record_, fields_, proposal.at()) != Visibility::shown)
        withheld_proposals_.push_back(proposal.get<"id">());
    fields_.pop_back();
  }
  bool is_withheld_proposal(std::string_view id) const {
    return !id.empty() && std::ranges::find(withheld_proposals_, id) != withheld_proposals_.end();
  }
  /// Of a vote on what may not be seen nothing may be, either.
  bool is_on_withheld(const Vote& vote) const {
    if (is_withheld_proposal(vote.get<"on">())) return true;
    if (const Cursor between = vote.cursor<"between">(); between && between.form() == Form::mapping)
      for (const Cursor choice : between.children())
        if (is_withheld_proposal(choice.key())) return true;
    return false;
  }

  /// `public: false` in an entry that does not say so itself, for whoever sees only what is published.
  void mark(const Type& type, Cursor like) {
    const auto at = static_cast<NodeIndex>(tree_.nodes.size());
    Node node = like.node();
    node.size = 1;
    node.form = Form::scalar;
    node.style = Style::plain;
    node.field = static_cast<std::uint8_t>(*type.find("public"));
    tree_.nodes.push_back(node);
    DecodedTexts::add(tree_, at, true, "public");
    DecodedTexts::add(tree_, at, false, "false");
  }

  void text(const Field& field, Cursor from) {
    const Value kind = field.shape.value;
    const bool is_reference = kind == Value::reference || kind == Value::text_or_reference;
    if (!is_reference) {
      begin(from);
      return;
    }
    const bool may_be_case = field.shape.targets.has(Kind::case_file);
    const Target target = records_.resolve(from.text());
    const Reference here = reference(target, from.text(), may_be_case);
    if (here == Reference::omitted) return;
    const std::string address = here == Reference::redacted ? stub_ : kept_address(target, from.text());
    const auto at = static_cast<NodeIndex>(tree_.nodes.size());
    tree_.nodes.push_back(from.node());
    tree_.nodes[at].decoded = false;
    if (from.node().decoded_key) DecodedTexts::add(tree_, at, true, from.key());
    if (from.node().decoded || address != from.text()) DecodedTexts::add(tree_, at, false, address);
  }

  /// How a reference that is kept is written. A case that is withheld goes by its id alone.
  std::string kept_address(const Target& target, std::string_view written) const {
    if (target.record != nullptr) return gate_.published_address(written, target);
    const Record* of_case = records_.find_case(written);
    return std::string(of_case != nullptr && !is_public(*of_case) ? of_case->id : written);
  }

  /// What becomes of a reference that leads to `target`.
  Reference reference(const Target& target, std::string_view written, bool may_be_case) const {
    if (target.record == nullptr) {
      const Record* of_case = may_be_case ? records_.find_case(written) : nullptr;
      const bool is_redacted = of_case != nullptr && !is_public(*of_case) && how_ == Withheld::redacted;
      return is_redacted ? Reference::redacted : Reference::kept;
    }
    if (gate_.leaves_no_trace(*target.record, target ? target.at : target.record->at))
      return Reference::omitted;
    const Visibility seen = gate_.of(*target.record, target ? target.at : target.record->at);
    // What is named is there to be put in words; of an entry that is omitted nothing is.
    const bool is_gone = seen == Visibility::omitted && is_public(*target.record);
    const bool is_redacted = how_ == Withheld::redacted ? seen != Visibility::shown : is_gone;
    return is_redacted ? Reference::redacted : Reference::kept;
  }

  void voters(Cursor from) {
    const NodeIndex at = begin(from);
    for (const Cursor voter : from.children()) one(voter_fields[0], voter);
    end(at);
  }

  /// Who or what got how many votes: the keys may be persons.
  void by_key(Cursor from) {
    const NodeIndex at = begin(from);
    for (const Cursor count : from.children()) {
      const auto child = static_cast<NodeIndex>(tree_.nodes.size());
      tree_.nodes.push_back(count.node());
      const bool is_redacted =
          reference(records_.resolve(count.key()), count.key(), false) != Reference::kept;
      if (is_redacted || count.node().decoded_key)
        DecodedTexts::add(tree_, child, true, is_redacted ? stub_ : count.key());
      if (count.node().decoded) DecodedTexts::add(tree_, child, false, count.text());
      for (const Cursor voter : count.children()) one(voter_fields[0], voter);
      end(child);
    }
    end(at);
  }

  /// A value that holds neither entries nor references.
  void whole(Cursor from) {
    const NodeIndex at = begin(from);
    for (const Cursor child : from.children()) whole(child);
    end(at);
  }

  const Register& records_;
  const Gate& gate_;
  Withheld how_;
  const std::string& stub_;
  const Record* record_ = nullptr;                    // the one that is copied
  FieldChain fields_;                                 // that lead to what is copied
  std::vector<std::string_view> withheld_proposals_;  // of the item that is copied
  Tree tree_;
};

/// Whether anything may be withheld: a mark stands somewhere, be it one that opens, or an item was closed.
bool may_withhold(const Register& records, const Gate& gate) {
  if (gate.has_rules()) return true;
  return std::ranges::any_of(records.files(), [&](const File& file) {
    for (NodeIndex at = 0; at < file.tree.nodes.size(); ++at) {
      const std::string_view key = file.tree.key(file.source, at);
      if (key == "public" || key == "draft" || (key == "closed" && gate.closes_items())) return true;
    }
    return false;
  });
}

std::string_view id_of(Cursor record) {
  const Cursor id = record.child(id_field);
  return id ? id.text() : std::string_view();
}

}  // namespace

Register published(Register records, Withheld how, Day day) {
  const Gate gate(records, day);
  if (!may_withhold(records, gate)) return records;
  const Language language = find_language(records.language()).value_or(Language::nb);
  const std::string stub = fmt::format("[{}]", message("withheld", language));
  Reading reading;
  reading.profiles = records.profile_files();
  std::vector<PublicTree> trees(records.files().size(), PublicTree(records, gate, how, stub));
  std::vector<std::vector<Document>> documents(records.files().size());
  for (const std::uint32_t at : records.reading_order()) {
    const Record& record = records.records()[at];
    const std::uint32_t file = record.at.file().index;
    const NodeIndex root = trees[file].add(record);
    if (root == no_node) continue;
    documents[file].push_back({root, record.at.node().span()});
    reading.records.push_back({record.kind, {}, Cursor(record.at.file(), root)});
  }
  const Cursor configuration = records.configuration().at();
  for (const File& file : records.files()) {
    const bool is_configuration = configuration && &configuration.file() == &file;
    reading.files.push_back({file.index, file.source, is_configuration ? file.tree : Tree()});
    if (is_configuration) continue;
    reading.files.back().tree = std::move(trees[file.index]).take();
    reading.files.back().tree.documents = std::move(documents[file.index]);
  }
  for (Record& record : reading.records) {
    record.at = Cursor(reading.files[record.at.file().index], record.at.index());
    record.id = id_of(record.at);
  }
  if (configuration)
    reading.configuration =
        Configuration(Cursor(reading.files[configuration.file().index], configuration.index()));
  return Register(std::move(reading));
}

}  // namespace ko
