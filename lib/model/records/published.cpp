// SPDX-License-Identifier: MIT
/// Every tree is built anew from the nodes that the gate lets through; these keep pointing at the bytes they
/// came from.
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ko/records/visibility.hpp"
#include "ko/values/language.hpp"
#include "model/records/decoded_texts.hpp"
#include "model/records/gate.hpp"
#include "model/records/places.hpp"
#include "words/messages.hpp"

namespace ko {
namespace {

bool is_public(const Record& record) {
  return visibility(record, record.at) == Visibility::shown;
}

/// Whether what a reference names is not public.
bool is_withheld(const Register& records, std::string_view written, bool may_be_case) {
  const Target target = records.resolve(written);
  if (target.record == nullptr) {
    const Record* of_case = may_be_case ? records.find_case(written) : nullptr;
    return of_case != nullptr && !is_public(*of_case);
  }
  return visibility(*target.record, target ? target.at : target.record->at) != Visibility::shown;
}

/// The field whose value a bare text in place of an entry is.
const Field& field_of_text(const Field& field) {
  if (field.shape.value != Value::entry || field.shape.entry->shorthand.empty()) return field;
  return field.shape.entry->fields[*field.shape.entry->find(field.shape.entry->shorthand)];
}

/// Copies what is public of the records of a file.
class PublicTree {
 public:
  PublicTree(const Register& records, std::string_view stub) : records_(records), stub_(stub) {}

  /// Returns the root, or no_node where nothing is public.
  NodeIndex add(const Record& record) {
    const bool is_shown = is_public(record);
    if (!is_shown && !stub_.empty()) return no_node;
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

  void value(const Field& field, Cursor from) {
    if (field.shape.arity == Arity::one || from.form() != Form::sequence) return one(field, from);
    const NodeIndex list = begin(from);
    for (const Cursor entry : from.children()) one(field, entry);
    end(list);
  }

  void one(const Field& field, Cursor from) {
    if (from.is_scalar()) return text(field_of_text(field), from);
    if (field.shape.value == Value::entry && from.form() == Form::mapping)
      return entry(*field.shape.entry, from);
    if (field.shape.value == Value::count && from.form() == Form::sequence) return voters(from);
    if (field.shape.value == Value::counts_by_key && from.form() == Form::mapping) return by_key(from);
    whole(from);
  }

  void entry(const Type& type, Cursor from) {
    const Visibility here = visibility(type, from);
    if (here == Visibility::omitted) return;
    const NodeIndex at = begin(from);
    for (const Cursor child : from.children()) {
      const std::size_t index = child.node().field;
      if (index < type.fields.size() && visibility_within(here, type.fields[index]) == Visibility::shown)
        value(type.fields[index], child);
    }
    end(at);
  }

  void text(const Field& field, Cursor from) {
    const Value kind = field.shape.value;
    const bool is_reference = kind == Value::reference || kind == Value::text_or_reference;
    const bool may_be_case = field.shape.targets.has(Kind::case_file);
    if (!is_reference || stub_.empty() || !is_withheld(records_, from.text(), may_be_case)) {
      begin(from);
      return;
    }
    const auto at = static_cast<NodeIndex>(tree_.nodes.size());
    tree_.nodes.push_back(from.node());
    tree_.nodes[at].decoded = false;
    if (from.node().decoded_key) DecodedTexts::add(tree_, at, true, from.key());
    DecodedTexts::add(tree_, at, false, stub_);
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
      const bool is_redacted = !stub_.empty() && is_withheld(records_, count.key(), false);
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
  std::string_view stub_;
  Tree tree_;
};

/// Whether a mark stands anywhere, be it one that opens.
bool is_anything_marked(const Register& records) {
  return std::ranges::any_of(records.files(), [](const File& file) {
    for (NodeIndex at = 0; at < file.tree.nodes.size(); ++at)
      if (const std::string_view key = file.tree.key(file.source, at); key == "public" || key == "draft")
        return true;
    return false;
  });
}

std::string_view id_of(Cursor record) {
  const Cursor id = record.child(id_field);
  return id && id.is_scalar() ? id.text() : std::string_view();
}

}  // namespace

Register published(Register records, Withheld how) {
  if (!is_anything_marked(records)) return records;
  const Language language = find_language(records.language()).value_or(Language::nb);
  const std::string stub = how == Withheld::named ? "" : fmt::format("[{}]", message("withheld", language));
  Reading reading;
  std::vector<PublicTree> trees(records.files().size(), PublicTree(records, stub));
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
