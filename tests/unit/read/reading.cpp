// SPDX-License-Identifier: MIT
#include "unit/read/reading.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "unit/read/tree_events.hpp"

namespace ko::test {
namespace {

Source source_of(std::string_view text) {
  return {"a.yaml", std::string(text)};
}

std::string place(const Source& source, const Place& at) {
  const Position position = source.position(at.span.begin);
  return fmt::format("{}:{}", position.line, position.column);
}

/// Joins words with single spaces.
void append(std::string& to, std::string_view word) {
  if (!to.empty()) to += ' ';
  to += word;
}

std::string_view short_event(std::string_view event) {
  if (event.starts_with("+MAP")) return "{";
  if (event.starts_with("+SEQ")) return "[";
  if (event == "-MAP") return "}";
  if (event == "-SEQ") return "]";
  return event.substr(std::min<std::size_t>(event.size(), 5));
}

void cover(std::vector<bool>& covered, Span span) {
  std::fill(covered.begin() + span.begin, covered.begin() + span.end, true);
}

}  // namespace

std::string findings(std::string_view text, const ReadOptions& options) {
  const Source source = source_of(text);
  std::string out;
  for (const Finding& finding : read_tree(source, 0, options).findings) {
    out += fmt::format("{} {} {} | {}\n", place(source, finding.place), finding.rule->code, finding.message,
                       finding.mend);
    for (const Related& related : finding.related)
      out += fmt::format("  {} {}\n", place(source, related.place), related.label);
  }
  return out;
}

std::string codes(std::string_view text, const ReadOptions& options) {
  std::string out;
  for (const Finding& finding : read_tree(source_of(text), 0, options).findings)
    append(out, finding.rule->code);
  return out;
}

std::string tree(std::string_view text, const ReadOptions& options) {
  const Source source = source_of(text);
  const std::string events = tree_events(read_tree(source, 0, options).tree, source);
  std::string out;
  for (std::size_t line = 0; line < events.size();) {
    const std::size_t end = events.find('\n', line);
    const std::string_view event = std::string_view(events).substr(line, end - line);
    if (event == "-DOC" && end + 1 < events.size()) append(out, "---");
    if (!event.ends_with("DOC")) append(out, short_event(event));
    line = end + 1;
  }
  return out;
}

std::string completeness(std::string_view text, const ReadOptions& options) {
  std::string out;
  for (const Document& document : read_tree(source_of(text), 0, options).tree.documents)
    append(out, document.complete ? "complete" : "incomplete");
  return out;
}

std::string spans(std::string_view text, const ReadOptions& options) {
  const Source source = source_of(text);
  std::string out;
  for (const Node& node : read_tree(source, 0, options).tree.nodes) {
    if (node.key_length != 0) out += fmt::format("{} = ", source.slice(node.key_span()));
    out += fmt::format("{}\n", node.begin == node.end ? fmt::format("at {}", node.begin)
                                                      : std::string(source.slice(node.span())));
  }
  return out;
}

std::string unaccounted(const Tree& tree, const Source& source) {
  std::vector<bool> covered(source.bytes().size(), false);
  for (const Node& node : tree.nodes) {
    cover(covered, node.key_span());
    if (node.form == Form::scalar) cover(covered, node.span());
  }
  for (const Span& comment : tree.comments) cover(covered, comment);
  for (std::size_t i = 0; i < covered.size(); ++i) {
    if (covered[i]) continue;
    constexpr std::string_view indicators = " \t\r\n:,-?[]{}.";
    if (indicators.find(source.bytes()[i]) == std::string_view::npos)
      return fmt::format("byte {}: {}", i, source.bytes().substr(i, 20));
  }
  return {};
}

}  // namespace ko::test
