// SPDX-License-Identifier: MIT
#include "ko/editing/merge.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/text/line_merge.hpp"
#include "edit/merging/documents.hpp"
#include "edit/merging/matching.hpp"
#include "edit/merging/pieces.hpp"
#include "edit/merging/record_merge.hpp"
#include "ko/files/second_opinion.hpp"

namespace ko {
namespace {

using edit::Documents;
using edit::MergedDocument;
using edit::Pieces;
using edit::Row;
using Why = MergeConflict::Why;

constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

/// How the lines of a text end, and how the text begins.
struct LineForm {
  bool ends_in_cr = false;  // every line does
  bool has_mark = false;
  bool is_last_line_open = false;
};

LineForm form_of(std::string_view text) {
  LineForm form = {.has_mark = text.starts_with(byte_order_mark),
                   .is_last_line_open = !text.empty() && !text.ends_with('\n')};
  std::size_t feeds = 0;
  std::size_t pairs = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\n') continue;
    ++feeds;
    if (i > 0 && text[i - 1] == '\r') ++pairs;
  }
  form.ends_in_cr = feeds != 0 && feeds == pairs;
  return form;
}

std::string with_line_feeds(std::string_view text, bool keep_returns) {
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (keep_returns || text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n') plain += text[i];
  if (!plain.empty() && !plain.ends_with('\n')) plain += '\n';
  return plain;
}

std::string in_form(std::string_view text, const LineForm& form) {
  std::string written;
  if (form.has_mark) written = byte_order_mark;
  for (const char c : text) {
    if (c == '\n' && form.ends_in_cr) written += '\r';
    written += c;
  }
  return written;
}

std::string_view text_of(const MergedDocument* document) {
  return document != nullptr ? document->text() : std::string_view();
}

/// A document in three texts; null where it is not there.
struct ThreeDocuments {
  const MergedDocument* base = nullptr;
  const MergedDocument* ours = nullptr;
  const MergedDocument* theirs = nullptr;
};

/// Whether the merged text of a record reads as what was meant, to a second reader, too.
bool reads_as_meant(const MergedDocument& ours, const edit::MergedRecord& merged) {
  const std::string& name = ours.file.source.name();
  const MergedDocument document = edit::read_document(name, as_ours(merged.pieces));
  if (!document.is_understood || document.kind != ours.kind) return false;
  if (fingerprint(document.described, document.root()) != fingerprint(merged.value)) return false;
  if (!edit::read_document(name, as_theirs(merged.pieces)).is_understood) return false;
  return !disagreement_brought(ours.file.source, document.file.source);
}

std::optional<Pieces> by_values(const ThreeDocuments& documents) {
  const auto& [base, ours, theirs] = documents;
  if (!ours->is_understood || !theirs->is_understood || (base != nullptr && !base->is_understood))
    return std::nullopt;
  std::optional<edit::Item> of_base;
  if (base != nullptr) of_base = edit::item_of_record(base->root());
  const edit::Item of_ours = edit::item_of_record(ours->root());
  const edit::Item of_theirs = edit::item_of_record(theirs->root());
  const edit::Three records = {of_base ? &*of_base : nullptr, &of_ours, &of_theirs};
  std::optional<edit::MergedRecord> merged = merge_record(ours->described, records, ours->id);
  if (!merged || !reads_as_meant(*ours, *merged)) return std::nullopt;
  return std::move(merged->pieces);
}

/// A conflict over a whole document, of which one side has taken the other's text away.
Pieces removed_and_changed(const MergedDocument* ours, const MergedDocument* theirs) {
  const MergedDocument& there = ours != nullptr ? *ours : *theirs;
  edit::Piece piece = {
      .is_conflict = true,
      .what = {.why = ours == nullptr ? Why::removed_by_ours : Why::removed_by_theirs, .record = there.id}};
  (ours != nullptr ? piece.text : piece.theirs) = there.whole();
  return {piece};
}

/// The lines of a merged document, its marker among them; none where it is gone.
Pieces merged_document(const ThreeDocuments& documents) {
  const auto& [base, ours, theirs] = documents;
  if (ours == nullptr || theirs == nullptr) {
    const MergedDocument* left = ours != nullptr ? ours : theirs;
    if (base == nullptr) return {{.text = left->whole()}};
    return left->text() == base->text() ? Pieces() : removed_and_changed(ours, theirs);
  }
  Pieces pieces = {{.text = ours->marker}};
  if (theirs->text() == ours->text() || theirs->text() == text_of(base)) {
    pieces.push_back({.text = std::string(ours->text())});
  } else if (ours->text() == text_of(base)) {
    pieces.push_back({.text = std::string(theirs->text())});
  } else {
    std::optional<Pieces> merged = by_values(documents);
    if (!merged)
      merged = edit::pieces_of_lines(merge_lines(text_of(base), ours->text(), theirs->text()).text, ours->id);
    for (edit::Piece& piece : *merged) pieces.push_back(std::move(piece));
  }
  return pieces;
}

bool was_called(const MergedDocument& now, const MergedDocument& before) {
  return now.kind == before.kind && std::ranges::find(now.former_ids, before.id) != now.former_ids.end();
}

/// Where a document of the base stands in a later text; -1 when it is not there.
int place_of(const MergedDocument& before, const std::deque<MergedDocument>& now) {
  const auto place = [&](auto is_same) {
    const auto found = std::ranges::find_if(now, is_same);
    return found == now.end() ? -1 : static_cast<int>(found - now.begin());
  };
  const int same =
      place([&](const MergedDocument& each) { return each.kind == before.kind && each.id == before.id; });
  return same >= 0 ? same : place([&](const MergedDocument& each) { return was_called(each, before); });
}

bool are_single(const Documents& base, const Documents& ours, const Documents& theirs) {
  return base.all.size() == 1 && ours.all.size() == 1 && theirs.all.size() == 1;
}

std::vector<Row> rows_of(const Documents& base, const Documents& ours, const Documents& theirs) {
  // A file of one record is that record, whatever it is called.
  if (are_single(base, ours, theirs)) return {{0, 0, 0}};
  std::vector<Row> rows;
  std::vector<bool> in_ours(ours.all.size());
  std::vector<bool> in_theirs(theirs.all.size());
  const auto take = [](std::vector<bool>& taken, int place) {
    if (place < 0 || taken[static_cast<std::size_t>(place)]) return -1;
    taken[static_cast<std::size_t>(place)] = true;
    return place;
  };
  for (std::size_t i = 0; i < base.all.size(); ++i)
    rows.push_back({static_cast<int>(i), take(in_ours, place_of(base.all[i], ours.all)),
                    take(in_theirs, place_of(base.all[i], theirs.all))});
  for (std::size_t i = 0; i < ours.all.size(); ++i)
    if (!in_ours[i])
      rows.push_back({-1, static_cast<int>(i), take(in_theirs, place_of(ours.all[i], theirs.all))});
  for (std::size_t i = 0; i < theirs.all.size(); ++i)
    if (!in_theirs[i]) rows.push_back({-1, -1, static_cast<int>(i)});
  return rows;
}

const MergedDocument* at(const Documents& documents, int place) {
  return place < 0 ? nullptr : &documents.all[static_cast<std::size_t>(place)];
}

/// Sees to it that a document begins with a marker, unless it is the first of the file.
void separate(Pieces& document, bool is_first, bool began_with_marker) {
  for (std::string edit::Piece::*side : {&edit::Piece::text, &edit::Piece::theirs}) {
    std::string& text = document.front().*side;
    if (side == &edit::Piece::theirs && !document.front().is_conflict) continue;
    if (document.front().is_conflict && text.empty()) continue;
    if (!is_first && !text.starts_with("---")) text.insert(0, "---\n");
    if (is_first && !began_with_marker && text.starts_with("---\n")) text.erase(0, 4);
  }
}

std::optional<Pieces> merged_documents(const Source& base, const Source& ours, const Source& theirs) {
  const std::optional<Documents> of_base = edit::documents_of(base);
  const std::optional<Documents> of_ours = edit::documents_of(ours);
  const std::optional<Documents> of_theirs = edit::documents_of(theirs);
  if (!of_base || !of_ours || !of_theirs) return std::nullopt;
  const auto rows = edit::in_order(rows_of(*of_base, *of_ours, *of_theirs), false);
  const bool began_with_marker = ours.bytes().starts_with("---") || !of_ours->preamble.empty();
  Pieces pieces;
  if (!of_base->preamble.empty() || !of_ours->preamble.empty() || !of_theirs->preamble.empty())
    pieces = edit::pieces_of_lines(
        merge_lines(of_base->preamble, of_ours->preamble, of_theirs->preamble, BothChanged::kept).text, {});
  bool is_first = true;
  for (const Row& row : *rows) {
    Pieces document =
        merged_document({at(*of_base, row.base), at(*of_ours, row.ours), at(*of_theirs, row.theirs)});
    if (document.empty()) continue;
    separate(document, std::exchange(is_first, false), began_with_marker);
    for (edit::Piece& piece : document) pieces.push_back(std::move(piece));
  }
  return pieces;
}

bool is_binary(const Source& text) {
  return text.bytes().find('\0') != std::string_view::npos;
}

}  // namespace

std::string_view meaning(MergeConflict::Why why) {
  switch (why) {
    case Why::both_changed: return "changed on both sides";
    case Why::removed_by_ours: return "removed by ours, changed by theirs";
    case Why::removed_by_theirs: return "changed by ours, removed by theirs";
    case Why::lines: break;
  }
  return "lines changed on both sides";
}

Merged merge_by_lines(const Source& base, const Source& ours, const Source& theirs) {
  if (is_binary(base) || is_binary(ours) || is_binary(theirs))
    return {std::string(ours.bytes()), {{.why = Why::lines, .line = 1}}};
  const LineMerge merged = merge_lines(base.bytes(), ours.bytes(), theirs.bytes());
  Merged result = {.text = merged.text};
  if (merged.has_conflicts) result.conflicts = written_out(edit::pieces_of_lines(merged.text, {})).conflicts;
  return result;
}

Merged merge(const Source& base, const Source& ours, const Source& theirs) {
  if (theirs.bytes() == base.bytes() || theirs.bytes() == ours.bytes())
    return {std::string(ours.bytes()), {}};
  if (ours.bytes() == base.bytes()) return {std::string(theirs.bytes()), {}};
  const LineForm form = form_of(ours.bytes());
  const bool is_mixed = !form.ends_in_cr && ours.bytes().find("\r\n") != std::string_view::npos;
  const auto pieces = merged_documents(ours.with(with_line_feeds(base.bytes(), false)),
                                       ours.with(with_line_feeds(ours.bytes(), is_mixed)),
                                       ours.with(with_line_feeds(theirs.bytes(), false)));
  if (!pieces) return merge_by_lines(base, ours, theirs);
  Merged merged = written_out(*pieces);
  if (form.is_last_line_open && merged.text.ends_with('\n') && merged.conflicts.empty())
    merged.text.pop_back();
  merged.text = in_form(merged.text, form);
  return merged;
}

}  // namespace ko
