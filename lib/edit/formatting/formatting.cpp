// SPDX-License-Identifier: MIT
#include "ko/editing/formatting.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "base/system/append.hpp"
#include "base/system/parallel.hpp"
#include "edit/formatting/comments.hpp"
#include "edit/formatting/writer.hpp"
#include "edit/line_breaks.hpp"

namespace ko {
namespace {

constexpr std::string_view document_marker = "---";
constexpr std::string_view mark_of_byte_order = "\ufeff";
constexpr std::string_view layout_reason = "the layout of records";

constexpr std::uint8_t no_field = Node().field;

/// So many bytes are worth a thread of their own.
constexpr std::size_t bytes_worth_a_thread = std::size_t{1} << 20U;

std::string_view next_line_of(std::string_view& text) {
  const std::size_t feed = text.find('\n');
  std::string_view line = text.substr(0, feed);
  text.remove_prefix(feed == std::string_view::npos ? text.size() : feed + 1);
  while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
    line.remove_suffix(1);
  return line;
}

/// What lies between two documents, before the first or after the last: lines without a record.
struct Between {
  int markers = 0;  ///< `---`
  int ends = 0;     ///< `...`
  bool has_comments = false;
  bool has_other = false;
};

Between between(std::string_view text) {
  Between found;
  while (!text.empty()) {
    const std::string_view line = next_line_of(text);
    const std::size_t first = line.find_first_not_of(" \t");
    if (line == document_marker)
      ++found.markers;
    else if (line == "...")
      ++found.ends;
    else if (first != std::string_view::npos)
      (line[first] == '#' ? found.has_comments : found.has_other) = true;
  }
  return found;
}

/// Lays out the documents of one file.
class FileLayout {
 public:
  explicit FileLayout(const File& file)
      : file_(file),
        bytes_(file.source.bytes()),
        documents_(file.tree.documents),
        has_carriage_returns_(edit::ends_lines_in_crlf(bytes_)) {}

  Layout of(std::size_t first, std::size_t end) const {
    Layout layout;
    edit::LayoutWriter writer(file_);
    std::string text;
    for (std::size_t i = first; i < end; ++i) lay_out(i, writer, text, layout);
    return layout;
  }

 private:
  void lay_out(std::size_t i, edit::LayoutWriter& writer, std::string& text, Layout& layout) const {
    const Document& document = documents_[i];
    if (const std::string_view why = fault_of(i); !why.empty())
      return layout.left.push_back({{file_.index, document.span}, why});
    const std::span<const Span> comments = edit::comments_in(file_, document);
    std::optional<edit::DocumentComments> beside;
    if (!comments.empty()) beside = edit::comments_beside(file_, document, comments);
    if (beside && !beside->obstacle.empty())
      return layout.left.push_back({{file_.index, document.span}, beside->obstacle, false});
    Span span = document.span;
    text.clear();
    begin(i, beside ? &*beside : nullptr, span, text);
    writer.write(document, beside ? &*beside : nullptr, text);
    if (!writer.doubt().empty()) return layout.left.push_back({{file_.index, document.span}, writer.doubt()});
    if (!ends_before_marker(i)) end(i, span);
    if (has_carriage_returns_) text = edit::with_carriage_returns(text);
    if (text != file_.source.slice(span))
      layout.edits.push_back({{file_.index, span}, text, std::string(layout_reason)});
  }

  std::string_view fault_of(std::size_t i) const {
    const Document& document = documents_[i];
    if (!document.sound || document.root == no_node) return "it has faults";
    if (!is_known(document.root)) return "it is no record";
    const bool begins = i == 0 || follows_marker(i);
    const bool ends = i + 1 == documents_.size() || documents_[i + 1].span.begin != document.span.end;
    if (!begins || !ends) return "no line of `---` parts it from the record beside it";
    return {};
  }

  /// Whether the shape of a document has been read: keys of it are fields.
  bool is_known(NodeIndex root) const {
    if (file_.tree.nodes[root].form != Form::mapping) return false;
    for (const Cursor child : Cursor(file_, root).children())
      if (child.node().field != no_field) return true;
    return false;
  }

  bool follows_marker(std::size_t i) const {
    return bytes_.substr(0, documents_[i].span.begin).ends_with(document_marker);
  }

  /// What stands before a document.
  std::string_view gap_before(std::size_t i) const {
    const std::size_t mark = bytes_.starts_with(mark_of_byte_order) ? mark_of_byte_order.size() : 0;
    const std::size_t from = i == 0 ? mark : documents_[i - 1].span.end;
    return bytes_.substr(from, documents_[i].span.begin - from);
  }

  bool ends_before_marker(std::size_t i) const { return i + 1 < documents_.size(); }

  /// Begins the text of a document, which may begin sooner than it did: a marker that parts it from nothing
  /// is left out, and so are lines of `...` before one.
  void begin(std::size_t i, const edit::DocumentComments* comments, Span& span, std::string& text) const {
    const std::string_view gap = gap_before(i);
    const Between found = between(gap);
    const bool is_plain_gap = !found.has_comments && !found.has_other && found.markers == 1;
    const std::optional<edit::CommentAtEnd> none;
    const std::optional<edit::CommentAtEnd>& on_marker = comments != nullptr ? comments->on_marker : none;
    if (is_plain_gap && found.ends <= 1 && (i != 0 || found.ends == 0)) {
      if (i == 0 || gap != document_marker) span.begin -= static_cast<std::uint32_t>(gap.size());
      if (i == 0) {
        if (on_marker) append_comment(*on_marker, 0, text);
        return;
      }
      if (gap != document_marker) text += document_marker;
    } else if (i == 0 && gap.empty()) {
      return;
    }
    if (!follows_marker(i)) return;
    if (on_marker)
      append_comment(*on_marker, on_marker->blanks, text);
    else
      text += '\n';
  }

  void append_comment(const edit::CommentAtEnd& comment, std::size_t blanks, std::string& text) const {
    text.append(blanks, ' ').append(file_.source.slice(comment.span));
    while (text.ends_with(' ') || text.ends_with('\t')) text.pop_back();
    text += '\n';
  }

  /// Lines of `...` behind the last document are left out.
  void end(std::size_t i, Span& span) const {
    const Between found = between(bytes_.substr(documents_[i].span.end));
    if (found.markers == 0 && !found.has_comments && !found.has_other)
      span.end = static_cast<std::uint32_t>(bytes_.size());
  }

  const File& file_;
  std::string_view bytes_;
  std::span<const Document> documents_;
  bool has_carriage_returns_;
};

/// The numbers of documents that begin parts of about so many bytes, and that of the end.
std::vector<std::size_t> cuts_of(const std::vector<Document>& documents, std::size_t bytes) {
  std::vector<std::size_t> cuts = {0};
  for (std::size_t i = 1; i < documents.size(); ++i)
    if (documents[i].span.begin - documents[cuts.back()].span.begin >= bytes) cuts.push_back(i);
  cuts.push_back(documents.size());
  return cuts;
}

}  // namespace

Layout layout_of(const File& file, const ReadOptions& options) {
  const FileLayout layout(file);
  const std::vector<std::size_t> cuts = cuts_of(file.tree.documents, bytes_worth_a_thread);
  std::vector<Layout> parts(cuts.size() - 1);
  parallel_for(parts.size(), options.threads,
               [&](std::size_t i) { parts[i] = layout.of(cuts[i], cuts[i + 1]); });
  Layout all;
  for (Layout& part : parts) {
    append(all.edits, std::move(part.edits));
    append(all.left, std::move(part.left));
  }
  return all;
}

std::vector<Layout> layouts_of(std::span<const File* const> files, const ReadOptions& options) {
  // Where there are enough files, each thread takes its own; else all take parts of one after the other.
  const bool enough = files.size() >= 2 * threads_meant(options.threads);
  ReadOptions of_one = options;
  if (enough) of_one.threads = 1;
  std::vector<Layout> layouts(files.size());
  parallel_for(files.size(), enough ? options.threads : 1,
               [&](std::size_t i) { layouts[i] = layout_of(*files[i], of_one); });
  return layouts;
}

}  // namespace ko
