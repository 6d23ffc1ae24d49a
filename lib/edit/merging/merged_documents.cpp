// SPDX-License-Identifier: MIT
#include "edit/merging/merged_documents.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "edit/structure_edits.hpp"
#include "ko/files/read.hpp"
#include "ko/records/configuration.hpp"
#include "ko/records/kinds.hpp"
#include "read/text/documents.hpp"
#include "read/text/lines.hpp"

namespace ko::edit {
namespace {

std::string text_at(Cursor at) {
  return at && at.is_scalar() ? std::string(at.text()) : std::string();
}

bool is_configuration(std::string_view name) {
  return name == "ko.yaml" || name.ends_with("/ko.yaml");
}

/// Says what a document is, as far as that can be told.
void recognise(MergedDocument& document) {
  const std::vector<Document>& read = document.file.tree.documents;
  if (read.empty() || read.front().root == no_node) return;
  const Cursor root = document.root();
  document.kind = text_at(root.child_with_key("kind"));
  document.id = text_at(root.child_with_key("id"));
  if (const Cursor former = root.child_with_key("former_ids")) {
    if (former.is_scalar()) document.former_ids.emplace_back(former.text());
    for (const Cursor each : former.children()) document.former_ids.emplace_back(each.text());
  }
  const bool is_whole = read.size() == 1 && read.front().sound && read.front().complete;
  if (!is_whole || root.form() != Form::mapping || root.node().style != Style::block) return;
  if (is_configuration(document.file.source.name())) {
    document.described.type = &configuration_type;
  } else if (const auto kind = find_kind(document.kind); kind && !document.id.empty()) {
    document.described.type = &type_of(*kind);
  }
  document.is_understood = document.described.type != nullptr;
}

bool has_nothing_but_comments(std::string_view text) {
  for (std::size_t line = 0; line < text.size(); line = lines::next(text, line)) {
    const std::size_t first = lines::skip_blanks(text, line);
    if (first < lines::end(text, line) && text[first] != '#') return false;
  }
  return true;
}

/// A document can be found again in another text when its name is its own.
bool have_names(const std::deque<MergedDocument>& documents) {
  std::set<std::pair<std::string, std::string>> names;
  for (const MergedDocument& document : documents) {
    if (documents.size() > 1 && document.id.empty()) return false;
    if (!names.emplace(document.kind, document.id).second) return false;
  }
  return true;
}

}  // namespace

MergedDocument read_document(std::string name, std::string text) {
  Source source(std::move(name), std::move(text));
  TreeReading reading = read_tree(source, 0);
  std::ranges::sort(reading.tree.comments, {}, &Span::begin);
  MergedDocument document = {.file = {0, std::move(source), std::move(reading.tree)}};
  recognise(document);
  return document;
}

std::optional<Documents> documents_of(const Source& source) {
  const std::string_view text = source.bytes();
  Documents documents;
  std::size_t begin = 0;
  std::string marker_line;
  while (begin < text.size() || !marker_line.empty()) {
    const std::optional<Marker> marker = next_marker(text, begin);
    if (marker && marker->ends) return std::nullopt;
    const std::size_t end = marker ? marker->begin : text.size();
    const std::string_view body = text.substr(begin, end - begin);
    if (!has_nothing_but_comments(body)) {
      documents.all.push_back(read_document(source.name(), std::string(body)));
      documents.all.back().marker = std::move(marker_line);
    } else if (marker_line.empty()) {
      documents.preamble = body;
    } else {
      return std::nullopt;
    }
    marker_line.clear();
    if (!marker) break;
    begin = lines::next(text, end);
    marker_line = text.substr(end, begin - end);
    if (!has_nothing_but_comments(std::string_view(marker_line).substr(marker_length))) return std::nullopt;
  }
  if (!have_names(documents.all)) return std::nullopt;
  return documents;
}

}  // namespace ko::edit
