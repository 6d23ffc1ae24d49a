// SPDX-License-Identifier: MIT
#include "unit/read/tree_events.hpp"

#include <fmt/format.h>

namespace ko::test {
namespace {

char style_mark(Style style) {
  switch (style) {
    case Style::single_quoted: return '\'';
    case Style::double_quoted: return '"';
    case Style::literal: return '|';
    case Style::folded: return '>';
    default: return ':';
  }
}

class Printer {
 public:
  Printer(const Tree& tree, const Source& source) : tree_(tree), source_(source) {}

  std::string print() {
    for (const Document& document : tree_.documents) {
      if (document.root == no_node) continue;
      out_ += "+DOC\n";
      print(document.root);
      out_ += "-DOC\n";
    }
    return std::move(out_);
  }

 private:
  void print(NodeIndex index) {
    const Node& node = tree_.nodes[index];
    if (node.form == Form::scalar || node.form == Form::blank) {
      out_ += scalar_event(node.style, tree_.text(source_, index));
      return;
    }
    const bool mapping = node.form == Form::mapping;
    const bool flow = node.style == Style::flow;
    out_ += fmt::format("+{}{}\n", mapping ? "MAP" : "SEQ", flow ? (mapping ? " {}" : " []") : "");
    for (NodeIndex child = index + 1; child < index + node.size; child += tree_.nodes[child].size) {
      if (mapping) out_ += key_event(child);
      print(child);
    }
    out_ += mapping ? "-MAP\n" : "-SEQ\n";
  }

  std::string key_event(NodeIndex index) const {
    const char first = source_.slice(tree_.nodes[index].key_span()).front();
    const Style style = first == '"'    ? Style::double_quoted
                        : first == '\'' ? Style::single_quoted
                                        : Style::plain;
    return scalar_event(style, tree_.key(source_, index));
  }

  const Tree& tree_;
  const Source& source_;
  std::string out_;
};

std::string check_node(const Tree& tree, NodeIndex index, NodeIndex last) {
  const Node& node = tree.nodes[index];
  if (node.begin > node.end) return fmt::format("node {} ends before it begins", index);
  if (node.size < 1 || index + node.size > last)
    return fmt::format("node {} is larger than its parent", index);
  const bool collection = node.form == Form::mapping || node.form == Form::sequence;
  if (!collection && node.size != 1) return fmt::format("node {} has children and is no collection", index);
  if (node.form == Form::blank && node.begin != node.end)
    return fmt::format("blank node {} has a span", index);
  if (node.key_length != 0 && node.key_begin + node.key_length > node.begin && node.form != Form::blank)
    return fmt::format("node {} begins before its key ends", index);
  for (NodeIndex child = index + 1; child < index + node.size; child += tree.nodes[child].size) {
    const Node& inner = tree.nodes[child];
    if (inner.begin < node.begin || inner.end > node.end)
      return fmt::format("node {} reaches out of {}", child, index);
    if ((inner.key_length != 0) != (node.form == Form::mapping))
      return fmt::format("node {}: key in a list", child);
    if (std::string broken = check_node(tree, child, index + node.size); !broken.empty()) return broken;
  }
  return {};
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) switch (c) {
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\t': out += "\\t"; break;
      case '\r': out += "\\r"; break;
      case '\b': out += "\\b"; break;
      case '\0': out += "\\0"; break;
      default: out += c;
    }
  return out;
}

std::string scalar_event(Style style, std::string_view text) {
  return fmt::format("=VAL {}{}\n", style_mark(style), escaped(text));
}

std::string tree_events(const Tree& tree, const Source& source) {
  return Printer(tree, source).print();
}

std::string broken_promise(const Tree& tree, const Source& source) {
  NodeIndex next = 0;
  for (const Document& document : tree.documents) {
    if (document.span.begin > document.span.end || document.span.end > source.bytes().size())
      return "a document reaches out of the file";
    if (document.root == no_node) continue;
    if (document.root != next) return fmt::format("root {} does not follow node {}", document.root, next);
    const Node& root = tree.nodes[document.root];
    if (root.key_length != 0) return "a root has a key";
    if (root.begin < document.span.begin || root.end > document.span.end)
      return "a root reaches out of its document";
    if (std::string broken = check_node(tree, document.root, static_cast<NodeIndex>(tree.nodes.size()));
        !broken.empty())
      return broken;
    next = document.root + root.size;
  }
  if (next != tree.nodes.size()) return "nodes that belong to no document";
  std::uint32_t comment_end = 0;
  for (const Span& comment : tree.comments) {
    if (comment.begin < comment_end || source.bytes()[comment.begin] != '#') return "a comment that is none";
    comment_end = comment.end;
  }
  return {};
}

}  // namespace ko::test
