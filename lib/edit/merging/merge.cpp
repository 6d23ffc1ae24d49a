// SPDX-License-Identifier: MIT
#include "ko/editing/merge.hpp"

#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "base/text/differences/line_merge.hpp"
#include "edit/line_breaks.hpp"
#include "edit/merging/matching.hpp"
#include "edit/merging/merged_documents.hpp"
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
  written += form.ends_in_cr ? edit::with_carriage_returns(text) : std::string(text);
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
  std::size_t marker_size = usual_marker_size;
};

/// Whether the merged text of a record reads as what was meant, to a second reader, too.
bool reads_as_meant(const MergedDocument& ours, const edit::MergedRecord& merged) {
  const std::string& name = ours.file.source.name();
  const MergedDocument document = edit::read_document(name, as_ours(merged.pieces));
  if (!document.is_understood || document.kind != ours.kind) return false;
  if (edit::fingerprint(document.described, document.root()) != edit::fingerprint(merged.value)) return false;
  if (!edit::read_document(name, as_theirs(merged.pieces)).is_understood) return false;
  return !disagreement_brought(ours.file.source, document.file.source);
}

std::optional<Pieces> by_values(const ThreeDocuments& documents) {
  const auto& [base, ours, theirs, marker_size] = documents;
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

/// The documents merged by lines. Lines that can be put together and then do not read, where each side does,
/// are a conflict all the same.
Pieces by_lines(const ThreeDocuments& documents) {
  const auto& [base, ours, theirs, marker_size] = documents;
  const LineMerge merged =
      merge_lines(text_of(base), ours->text(), theirs->text(), BothChanged::conflict, marker_size);
  const bool has_to_read = ours->is_understood && theirs->is_understood && !merged.has_conflicts;
  if (!has_to_read || edit::read_document(ours->file.source.name(), merged.text).is_understood)
    return edit::pieces_of_lines(merged, ours->id);
  return {{.text = std::string(ours->text()),
           .is_conflict = true,
           .theirs = std::string(theirs->text()),
           .what = {.why = Why::lines, .record = ours->id}}};
}

/// The lines of a merged document, its marker among them; none where it is gone.
Pieces merged_document(const ThreeDocuments& documents) {
  const auto& [base, ours, theirs, marker_size] = documents;
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
    if (!merged) merged = by_lines(documents);
    for (edit::Piece& piece : *merged) pieces.push_back(std::move(piece));
  }
  return pieces;
}

/// Where the documents of a text stand, by kind and id, and by ids they had before.
class Places {
 public:
  explicit Places(const Documents& documents) : taken_(documents.all.size()) {
    for (std::size_t i = 0; i < documents.all.size(); ++i) {
      const MergedDocument& document = documents.all[i];
      now_.emplace(std::pair(document.kind, document.id), i);
      for (const std::string& id : document.former_ids) before_.emplace(std::pair(document.kind, id), i);
    }
  }

  /// The place of a document of another text, which is then taken; -1 where there is none.
  int take(const MergedDocument& document) {
    for (const auto* places : {&now_, &before_}) {
      const auto found = places->find({document.kind, document.id});
      if (found == places->end() || taken_[found->second]) continue;
      taken_[found->second] = true;
      return static_cast<int>(found->second);
    }
    return -1;
  }
  bool is_taken(std::size_t place) const { return taken_[place]; }

 private:
  std::map<std::pair<std::string, std::string>, std::size_t> now_;
  std::map<std::pair<std::string, std::string>, std::size_t> before_;
  std::vector<bool> taken_;
};

std::vector<Row> rows_of(const Documents& base, const Documents& ours, const Documents& theirs) {
  // A file of one record is that record, whatever it is called.
  if (base.all.size() == 1 && ours.all.size() == 1 && theirs.all.size() == 1) return {{0, 0, 0}};
  std::vector<Row> rows;
  Places in_ours(ours);
  Places in_theirs(theirs);
  for (std::size_t i = 0; i < base.all.size(); ++i)
    rows.push_back({static_cast<int>(i), in_ours.take(base.all[i]), in_theirs.take(base.all[i])});
  for (std::size_t i = 0; i < ours.all.size(); ++i)
    if (!in_ours.is_taken(i)) rows.push_back({-1, static_cast<int>(i), in_theirs.take(ours.all[i])});
  for (std::size_t i = 0; i < theirs.all.size(); ++i)
    if (!in_theirs.is_taken(i)) rows.push_back({-1, -1, static_cast<int>(i)});
  return rows;
}

const MergedDocument* at(const Documents& documents, int place) {
  return place < 0 ? nullptr : &documents.all[static_cast<std::size_t>(place)];
}

/// Sees to it that a document begins with a marker, or with none.
void separate(Pieces& document, bool has_marker) {
  for (std::string edit::Piece::*side : {&edit::Piece::text, &edit::Piece::theirs}) {
    std::string& text = document.front().*side;
    if (side == &edit::Piece::theirs && !document.front().is_conflict) continue;
    if (document.front().is_conflict && text.empty()) continue;
    if (has_marker && !text.starts_with("---")) text.insert(0, "---\n");
    if (!has_marker && text.starts_with("---\n")) text.erase(0, 4);
  }
}

std::optional<Pieces> merged_documents(const Source& base, const Source& ours, const Source& theirs,
                                       std::size_t marker_size) {
  const std::optional<Documents> of_base = edit::documents_of(base);
  const std::optional<Documents> of_ours = edit::documents_of(ours);
  const std::optional<Documents> of_theirs = edit::documents_of(theirs);
  if (!of_base || !of_ours || !of_theirs) return std::nullopt;
  const auto rows = edit::in_order(rows_of(*of_base, *of_ours, *of_theirs), false);
  Pieces pieces;
  if (!of_base->preamble.empty() || !of_ours->preamble.empty() || !of_theirs->preamble.empty())
    pieces.push_back(
        {.text =
             merge_lines(of_base->preamble, of_ours->preamble, of_theirs->preamble, BothChanged::kept).text});
  bool has_marker = ours.bytes().starts_with("---") || !pieces.empty();
  for (const Row& row : *rows) {
    Pieces document = merged_document(
        {at(*of_base, row.base), at(*of_ours, row.ours), at(*of_theirs, row.theirs), marker_size});
    if (document.empty()) continue;
    separate(document, std::exchange(has_marker, true));
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

Merged merge_by_lines(const Source& base, const Source& ours, const Source& theirs, std::size_t marker_size) {
  if (is_binary(base) || is_binary(ours) || is_binary(theirs))
    return {std::string(ours.bytes()), {{.why = Why::lines, .line = 1}}};
  return written_out(
      edit::pieces_of_lines(
          merge_lines(base.bytes(), ours.bytes(), theirs.bytes(), BothChanged::conflict, marker_size), {}),
      marker_size);
}

Merged merge(const Source& base, const Source& ours, const Source& theirs, std::size_t marker_size) {
  if (theirs.bytes() == base.bytes() || theirs.bytes() == ours.bytes())
    return {std::string(ours.bytes()), {}};
  if (ours.bytes() == base.bytes()) return {std::string(theirs.bytes()), {}};
  if (is_binary(base) || is_binary(ours) || is_binary(theirs))
    return merge_by_lines(base, ours, theirs, marker_size);
  const LineForm form = form_of(ours.bytes());
  const bool is_mixed = !form.ends_in_cr && ours.bytes().find("\r\n") != std::string_view::npos;
  const auto pieces = merged_documents(ours.with(with_line_feeds(base.bytes(), false)),
                                       ours.with(with_line_feeds(ours.bytes(), is_mixed)),
                                       ours.with(with_line_feeds(theirs.bytes(), false)), marker_size);
  if (!pieces) return merge_by_lines(base, ours, theirs, marker_size);
  Merged merged = written_out(*pieces, marker_size);
  if (form.is_last_line_open && merged.text.ends_with('\n') && merged.conflicts.empty())
    merged.text.pop_back();
  merged.text = in_form(merged.text, form);
  return merged;
}

}  // namespace ko
