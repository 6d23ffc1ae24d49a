// SPDX-License-Identifier: MIT
#include "model/publication/public_tree.hpp"

#include <algorithm>
#include <cstddef>

#include "model/records/places.hpp"

namespace ko {
namespace {

/// The field whose value a bare text in place of an entry is; null where it stands for itself.
const Field* field_of_text(const Field& field) {
  if (field.shape.value != Value::entry || field.shape.entry->shorthand.empty()) return nullptr;
  return &field.shape.entry->fields[*field.shape.entry->find(field.shape.entry->shorthand)];
}

}  // namespace

NodeIndex PublicTree::add(const Record& record) {
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

NodeIndex PublicTree::begin(Cursor from) {
  const auto at = static_cast<NodeIndex>(tree_.nodes.size());
  tree_.nodes.push_back(from.node());
  if (from.node().decoded_key) DecodedTexts::add(tree_, at, true, from.key());
  if (from.node().decoded) DecodedTexts::add(tree_, at, false, from.text());
  return at;
}

void PublicTree::value(const Field& field, Cursor from) {
  fields_.push_back(&field);
  if (field.shape.arity == Arity::one || from.form() != Form::sequence)
    one(field, from);
  else
    list(field, from);
  fields_.pop_back();
}

void PublicTree::list(const Field& field, Cursor from) {
  const NodeIndex at = begin(from);
  for (const Cursor entry : from.children()) one(field, entry);
  const bool is_emptied = tree_.nodes.size() == at + 1 && from.node().size > 1;
  if (is_emptied)
    DecodedTexts::remove_from(tree_, at);
  else
    end(at);
}

void PublicTree::one(const Field& field, Cursor from) {
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

void PublicTree::scalar(const Field& field, Cursor from) {
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

NodeIndex PublicTree::add_instead(Cursor from, Form form) {
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

void PublicTree::entry(const Type& type, Cursor from) {
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

void PublicTree::find_withheld_proposals(const Item& item) {
  withheld_proposals_.clear();
  fields_.push_back(&item_type.fields[*item_type.find("proposals")]);
  for (const Proposal proposal : item.get<"proposals">())
    if (gate_.of(*record_, fields_, proposal.at()) != Visibility::shown)
      withheld_proposals_.push_back(proposal.get<"id">());
  fields_.pop_back();
}

bool PublicTree::is_withheld_proposal(std::string_view id) const {
  return !id.empty() && std::ranges::find(withheld_proposals_, id) != withheld_proposals_.end();
}

bool PublicTree::is_on_withheld(const Vote& vote) const {
  if (is_withheld_proposal(vote.get<"on">())) return true;
  if (const Cursor between = vote.cursor<"between">(); between && between.form() == Form::mapping)
    for (const Cursor choice : between.children())
      if (is_withheld_proposal(choice.key())) return true;
  return false;
}

void PublicTree::mark(const Type& type, Cursor like) {
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

void PublicTree::text(const Field& field, Cursor from) {
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

std::string PublicTree::kept_address(const Target& target, std::string_view written) const {
  if (target.record != nullptr) return gate_.published_address(written, target);
  const Record* of_case = records_.find_case(written);
  return std::string(of_case != nullptr && !is_public(*of_case) ? of_case->id : written);
}

PublicTree::Reference PublicTree::reference(const Target& target, std::string_view written,
                                            bool may_be_case) const {
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

void PublicTree::voters(Cursor from) {
  const NodeIndex at = begin(from);
  for (const Cursor voter : from.children()) one(voter_fields[0], voter);
  end(at);
}

void PublicTree::by_key(Cursor from) {
  const NodeIndex at = begin(from);
  for (const Cursor count : from.children()) {
    const auto child = static_cast<NodeIndex>(tree_.nodes.size());
    tree_.nodes.push_back(count.node());
    const bool is_redacted = reference(records_.resolve(count.key()), count.key(), false) != Reference::kept;
    if (is_redacted || count.node().decoded_key)
      DecodedTexts::add(tree_, child, true, is_redacted ? stub_ : count.key());
    if (count.node().decoded) DecodedTexts::add(tree_, child, false, count.text());
    for (const Cursor voter : count.children()) one(voter_fields[0], voter);
    end(child);
  }
  end(at);
}

void PublicTree::whole(Cursor from) {
  begin(from);
  for (const Cursor child : from.children()) whole(child);
}

}  // namespace ko
