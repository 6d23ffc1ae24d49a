// SPDX-License-Identifier: MIT
// yaml-cpp, guarded. A document is read until something is wrong; the fault is named and masked, and the
// document is read again, so that one fault does not hide the next.
#include <algorithm>
#include <limits>
#include <string>
#include <utility>
#include <variant>

#include "base/system/append.hpp"
#include "model/findings/text_rules.hpp"
#include "read/set/document_reader.hpp"
#include "read/text/documents.hpp"
#include "read/text/encoding.hpp"
#include "read/yaml_cpp/fault_finder.hpp"
#include "read/yaml_cpp/syntax_fault.hpp"
#include "read/yaml_cpp/tree_builder.hpp"

namespace ko {
namespace {

/// How many faults of one document are named, and how many bytes are read over again for it.
constexpr std::size_t most_faults = 24;
constexpr std::size_t most_bytes_again = std::size_t{64} << 20U;

/// Puts other bytes where no text may hold what stands there; every offset stays.
std::string repair(std::string_view text) {
  std::string repaired(text);
  for (const BadBytes& bad : find_bad_bytes(text)) {
    const bool line = bad.kind == BadBytes::Kind::bare_carriage_return && text.substr(bad.end, 3) != "---" &&
                      text.substr(bad.end, 3) != "...";
    const bool alone =
        lexical::is_space_at(text, bad.end) && (bad.begin == 0 || lexical::is_space(text[bad.begin - 1]));
    std::fill(repaired.begin() + static_cast<std::ptrdiff_t>(bad.begin),
              repaired.begin() + static_cast<std::ptrdiff_t>(bad.end),
              line    ? '\n'
              : alone ? ' '
                      : '_');
  }
  return repaired;
}

/// Where reading ended too early, and what is known of why.
struct Trouble {
  std::size_t offset = 0;
  std::variant<Stop, std::string> why;
};

std::optional<Trouble> run(const DocumentText& document, TreeBuilder& builder) {
  try {
    if (const std::optional<YamlFailure> failure = run_yaml_cpp(document.structure, builder))
      return Trouble{failure->offset, failure->message};
    builder.finish();
    return std::nullopt;
  } catch (const Stopped& stopped) {
    return Trouble{stopped.offset, stopped.why};
  }
}

SyntaxFault fault_at(std::string_view text, std::size_t place, const Rule& rule, std::string message,
                     std::string mend) {
  return {.rule = &rule,
          .begin = place,
          .end = std::max(std::min(place + 1, text.size()), text_end(text, place)),
          .message = std::move(message),
          .mend = std::move(mend),
          .masks = {mask_entry(text, place)}};
}

std::size_t word_end(std::string_view text, std::size_t place) {
  while (!lexical::is_space_at(text, place) && !lexical::is_flow_indicator(text[place])) ++place;
  return place;
}

SyntaxFault too_deep_fault(std::string_view text, std::size_t place, const Limits& limits) {
  return fault_at(text, place, row(text_rules, "too-deep"),
                  "nested deeper than " + std::to_string(limits.depth) + " levels",
                  "write it with fewer levels");
}

/// What a place alone tells, when looking through the document found nothing.
SyntaxFault plain_fault(const Page& page, const Trouble& trouble) {
  const std::string_view text = page.text;
  const std::size_t place = std::min(trouble.offset, text.size());
  switch (lexical::at(text, place)) {
    case '*': return {.masks = {{place, word_end(text, place), alias_fill}}, .loses_text = false};
    case '&':
      return fault_at(text, place, row(text_rules, "anchor"), "an anchor: it names a value for copying",
                      "leave it out");
    case '!':
      return fault_at(text, place, row(text_rules, "tag"), "a tag: it says how to read a value",
                      "leave it out");
    case ',':
    case ']':
    case '}': return stray_fault(page, place);
    default: break;
  }
  if (const Stop* stop = std::get_if<Stop>(&trouble.why)) {
    if (*stop == Stop::tab) return tab_fault(page, place);
    if (*stop == Stop::rest)
      return fault_at(text, place, row(text_rules, "text-after-end"),
                      "text after the end of the document's value",
                      "a document is one mapping; begin another one with a line `---`");
  }
  return fault_at(text, place, row(text_rules, "yaml-syntax"), "this cannot be read as YAML",
                  "write texts with special characters in quotes, and indent the entries of one list alike");
}

SyntaxFault explain(const DocumentText& document, const TreeBuilder& builder, const Trouble& trouble,
                    const Limits& limits) {
  const Stop* stop = std::get_if<Stop>(&trouble.why);
  const std::string* message = std::get_if<std::string>(&trouble.why);
  const bool deep = stop != nullptr ? *stop == Stop::too_deep : *message == "bad file";
  if (deep) return too_deep_fault(document.structure, trouble.offset, limits);
  const Page page{document.structure, document.content};
  if (std::optional<SyntaxFault> fault = find_syntax_fault(page, builder.done())) return *fault;
  return plain_fault(page, trouble);
}

Finding finding_of(const SyntaxFault& fault, std::uint32_t base, std::uint32_t file_index) {
  const auto place = [&](std::size_t begin, std::size_t end) {
    return Place{file_index,
                 {static_cast<std::uint32_t>(base + begin), static_cast<std::uint32_t>(base + end)}};
  };
  Finding finding{.rule = fault.rule,
                  .place = place(fault.begin, fault.end),
                  .message = fault.message,
                  .mend = fault.mend};
  if (fault.second)
    finding.related.push_back({place(fault.second->begin, fault.second->end), fault.second->label});
  return finding;
}

}  // namespace

Verdict read_yaml_cpp(const Source& source, Span span, std::uint32_t file_index, const Limits& limits,
                      Tree& tree, std::vector<Finding>& findings) {
  const std::string_view written = source.slice(span);
  DocumentText document;
  document.base = span.begin;
  document.after_marker = is_after_marker(source.bytes(), span);
  document.repaired = !is_clean(written);
  const std::string repaired = document.repaired ? repair(written) : std::string();
  document.structure = document.repaired ? repaired : std::string(written);
  document.content = document.repaired ? std::string_view(repaired) : written;

  const auto first_node = static_cast<NodeIndex>(tree.nodes.size());
  std::vector<Finding> found;
  bool complete = !document.repaired;
  std::size_t bytes_again = 0;
  for (;;) {
    TreeBuilder builder(document, file_index, limits, tree);
    const std::optional<Trouble> trouble = run(document, builder);
    bool done = !trouble;
    if (trouble) {
      const SyntaxFault fault = explain(document, builder, *trouble, limits);
      if (fault.rule != nullptr) found.push_back(finding_of(fault, document.base, file_index));
      complete = complete && !fault.loses_text;
      bytes_again += written.size();
      done = found.size() >= most_faults || bytes_again > most_bytes_again ||
             !apply(fault.masks, document.structure);
      if (done) builder.abandon();
    }
    if (done) {
      append(found, std::move(builder.findings()));
      tree.comments.insert(tree.comments.end(), builder.comments().begin(), builder.comments().end());
      tree.documents.push_back({builder.root(), span, complete && builder.complete()});
      break;
    }
    tree.truncate(first_node);
  }
  std::ranges::stable_sort(found, {}, [](const Finding& finding) { return finding.place.span.begin; });
  const bool refused = document.repaired || !found.empty();
  append(findings, std::move(found));
  return refused ? Verdict::refused : Verdict::read;
}

}  // namespace ko
