// SPDX-License-Identifier: MIT
#include "unit/publishing/record_node.hpp"

#include <algorithm>

#include "base/json/json.hpp"

namespace ko::test {
namespace {

RecordNode node_of(const Field* field, const Type* type, Cursor at);

RecordNode one_of(const Field* field, Cursor at) {
  const bool is_entry = field != nullptr && field->shape.value == Value::entry;
  const Type* type = is_entry ? field->shape.entry : nullptr;
  RecordNode node = node_of(field, type, at);
  if (type == nullptr || !at.is_scalar() || type->shorthand.empty()) return node;
  RecordNode inner = node_of(&type->fields[*type->find(type->shorthand)], nullptr, at);
  inner.key = type->shorthand;
  node.form = Form::mapping;
  node.children.push_back(std::move(inner));
  return node;
}

RecordNode node_of(const Field* field, const Type* type, Cursor at) {
  RecordNode node{.field = field, .type = type, .key = std::string(at.key()), .form = at.form(), .at = at};
  if (at.is_scalar()) node.text = at.text();
  for (const Cursor child : at.children()) {
    if (child.form() == Form::blank) continue;
    const std::size_t index = child.node().field;
    const bool is_described = at.form() == Form::mapping && type != nullptr && index < type->fields.size();
    const Field* inner = is_described ? &type->fields[index] : at.form() == Form::sequence ? field : nullptr;
    const bool is_list = inner != nullptr && is_described && child.form() == Form::sequence;
    node.children.push_back(is_list ? node_of(inner, nullptr, child) : one_of(inner, child));
  }
  return node;
}

void write(std::string& out, const RecordNode& node) {
  if (node.form == Form::scalar) {
    out += json_string(node.text);
    return;
  }
  const bool is_mapping = node.form == Form::mapping;
  out += is_mapping ? '{' : '[';
  for (const RecordNode& child : node.children) {
    if (&child != &node.children.front()) out += ", ";
    if (is_mapping) out += json_string(child.key) + ": ";
    write(out, child);
  }
  out += is_mapping ? '}' : ']';
}

}  // namespace

RecordNode* RecordNode::find(std::string_view name) {
  const auto found = std::ranges::find(children, name, &RecordNode::key);
  return found == children.end() ? nullptr : &*found;
}

std::string_view RecordNode::text_of(std::string_view name) const {
  const auto found = std::ranges::find(children, name, &RecordNode::key);
  return found == children.end() ? std::string_view() : std::string_view(found->text);
}

std::vector<RecordNode> nodes_of(const Register& records) {
  std::vector<RecordNode> all;
  for (const std::uint32_t at : records.reading_order()) {
    const Record& record = records.records()[at];
    all.push_back(node_of(nullptr, &type_of(record.kind), record.at));
  }
  return all;
}

std::string yaml_of(const std::vector<RecordNode>& records) {
  std::string out;
  for (const RecordNode& record : records) {
    out += "---\n";
    write(out, record);
    out += '\n';
  }
  return out;
}

}  // namespace ko::test
