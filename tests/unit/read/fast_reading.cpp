// SPDX-License-Identifier: MIT
#include "fast_reading.hpp"

#include <fmt/format.h>

#include "read/document_reader.hpp"
#include "tree_events.hpp"

namespace ko::test {
namespace {

struct Reading {
  Source source;
  Tree tree{};
  std::vector<Finding> findings{};

  explicit Reading(const std::string& text) : source("a.yaml", text) {
    const Span all{0, static_cast<std::uint32_t>(text.size())};
    read_fast(source, all, 0, Limits{.depth = 8}, tree, findings);
  }

  std::string place(Span span) const {
    const Position begin = source.position(span.begin);
    const Position end = source.position(span.end);
    return fmt::format("{}:{}-{}:{}", begin.line, begin.column, end.line, end.column);
  }
};

std::string visible(std::string_view text) {
  std::string result;
  for (char c : text) {
    if (c == '\n') {
      result += "\\n";
    } else if (c == '\t') {
      result += "\\t";
    } else {
      result += c;
    }
  }
  return result;
}

std::string form_name(const Node& node) {
  constexpr const char* styles[] = {"plain", "single", "double", "literal", "folded", "block", "flow"};
  switch (node.form) {
    case Form::blank: return "blank";
    case Form::mapping: return fmt::format("{} mapping", styles[static_cast<std::size_t>(node.style)]);
    case Form::sequence: return fmt::format("{} sequence", styles[static_cast<std::size_t>(node.style)]);
    case Form::scalar: break;
  }
  return styles[static_cast<std::size_t>(node.style)];
}

void add_node(const Reading& reading, NodeIndex index, std::size_t depth, std::string& lines) {
  const Node& node = reading.tree.nodes[index];
  lines.append(2 * depth, ' ');
  if (node.key_length != 0)
    lines += fmt::format("{} [{}] ", visible(reading.tree.key(reading.source, index)),
                         reading.place(node.key_span()));
  lines += fmt::format("{} [{}]", form_name(node), reading.place(node.span()));
  if (node.form == Form::scalar) lines += " " + visible(reading.tree.text(reading.source, index));
  lines += "\n";
  for (NodeIndex child = index + 1; child < index + node.size; child += reading.tree.nodes[child].size)
    add_node(reading, child, depth + 1, lines);
}

}  // namespace

std::string outline(const std::string& text) {
  const Reading reading(text);
  std::string lines = broken_promise(reading.tree, reading.source);
  const NodeIndex root = reading.tree.documents.at(0).root;
  if (root != no_node) add_node(reading, root, 0, lines);
  for (Span comment : reading.tree.comments)
    lines += fmt::format("[{}] {}\n", reading.place(comment), reading.source.slice(comment));
  return lines;
}

std::string faults(const std::string& text) {
  const Reading reading(text);
  std::string lines = broken_promise(reading.tree, reading.source);
  for (const Finding& finding : reading.findings) {
    lines += fmt::format("{} [{}] {}; {}\n", finding.rule->code, reading.place(finding.place.span),
                         finding.message, finding.mend);
    for (const Related& related : finding.related)
      lines += fmt::format("  [{}] {}\n", reading.place(related.place.span), related.label);
    if (finding.edit)
      lines += fmt::format("  [{}] -> {}\n", reading.place(finding.edit->span), finding.edit->replacement);
  }
  return lines + (reading.tree.documents.at(0).complete ? "complete\n" : "incomplete\n");
}

}  // namespace ko::test
