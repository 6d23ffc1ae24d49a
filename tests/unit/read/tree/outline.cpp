// SPDX-License-Identifier: MIT
#include "unit/read/tree/outline.hpp"

#include <fmt/format.h>

#include "read/tree/document_reader.hpp"
#include "unit/read/tree_events.hpp"

namespace ko::test {
namespace {

struct Reading {
  Source source;
  Tree tree{};
  std::vector<Finding> findings{};

  /// Reads the document `text`, behind which something else follows in its file.
  explicit Reading(const std::string& text, const std::string& behind) : source("a.yaml", text + behind) {
    const Span all{0, static_cast<std::uint32_t>(text.size())};
    yaml::DocumentReader(source, all, 0, Limits{.depth = 8}, tree, findings).read(all);
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

/// What `describe` says of a text read alone, which is what it says of the text before any other: the
/// reader looks at many bytes at once, where there are so many.
template <class Describe>
std::string described(const std::string& text, Describe describe) {
  const std::string alone = describe(Reading(text, ""));
  for (const std::string behind : {": # '\" ]}\n", "\n\n: x\n", "y: z\n- "}) {
    std::string much;
    while (much.size() < 80) much += behind;
    if (const std::string other = describe(Reading(text, much)); other != alone)
      return alone + "but before `" + behind + "`:\n" + other;
  }
  return alone;
}

std::string outline_of(const Reading& reading) {
  std::string lines = broken_promise(reading.tree, reading.source);
  const NodeIndex root = reading.tree.documents.at(0).root;
  if (root != no_node) add_node(reading, root, 0, lines);
  for (Span comment : reading.tree.comments)
    lines += fmt::format("[{}] {}\n", reading.place(comment), reading.source.slice(comment));
  return lines;
}

std::string faults_of(const Reading& reading) {
  std::string lines = broken_promise(reading.tree, reading.source);
  for (const Finding& finding : reading.findings) {
    lines += fmt::format("{} [{}] {}; {}\n", finding.rule->code, reading.place(finding.place.span),
                         finding.message, finding.mend);
    for (const Related& related : finding.related)
      lines += fmt::format("  [{}] {}\n", reading.place(related.place.span), related.label);
    if (finding.edit)
      lines += fmt::format("  [{}] -> {}\n", reading.place(finding.edit->place.span), finding.edit->text);
  }
  return lines + (reading.tree.documents.at(0).complete ? "complete\n" : "incomplete\n");
}

}  // namespace

std::string outline(const std::string& text) {
  return described(text, outline_of);
}

std::string faults(const std::string& text) {
  return described(text, faults_of);
}

}  // namespace ko::test
