// SPDX-License-Identifier: MIT
/// Collections in brackets, on their line or over several.
#include <cstddef>
#include <string>
#include <string_view>

#include "edit/formatting/writer.hpp"
#include "edit/new_value.hpp"
#include "ko/values/text.hpp"

namespace ko::edit {

/// Writes a collection in brackets where it fits its line, or as a list that fills some. False, and nothing
/// written, where it has to be a block.
bool LayoutWriter::flow(NodeIndex at, At place) {
  const std::size_t begin = out_->size();
  const std::size_t line = line_;
  head_is_written_ = false;
  if (!fit_flow(at, place)) {
    out_->resize(begin);
    line_ = line;
    return false;
  }
  const CommentsBeside* comments = beside(at);
  if (head_is_written_ && !comments->tail) {
    end_line();
  } else {
    tail(at);
  }
  return true;
}

bool LayoutWriter::fit_flow(NodeIndex at, At place) {
  const CommentsBeside* comments = beside(at);
  const bool is_root = node(at).key_length == 0 && !place.is_entry;
  if (comments != nullptr && comments->within_brackets && has_children(at)) return false;
  const bool may_fill = node(at).form == Form::sequence && !is_root;
  if (head_is_for_ko(at) && has_children(at)) return may_fill && fill_list(at, place, margin_of(at));
  const std::size_t begin = out_->size();
  if (!is_root) *out_ += ' ';
  if (!append_flow(at)) return false;
  if (out_->size() - line_ <= longest_line || tail_is_for_ko(at)) return true;
  const std::size_t margin = margin_of(at);
  if (fits(margin)) return true;
  out_->resize(begin);
  return may_fill && fill_list(at, place, margin);
}

/// Fields in braces, entries in brackets. False where something is blank in them: some readers see more than
/// one thing in that.
bool LayoutWriter::append_flow(NodeIndex at) {
  const bool is_mapping = node(at).form == Form::mapping;
  *out_ += is_mapping ? '{' : '[';
  const std::size_t begin = out_->size();
  const auto one = [&](NodeIndex child) {
    if (out_->size() != begin) *out_ += ", ";
    return append_flow_entry(child, is_mapping);
  };
  bool is_whole = true;
  for_each_field(at, [&](NodeIndex child) { return is_whole = one(child); });
  if (!is_whole) return false;
  *out_ += is_mapping ? '}' : ']';
  return true;
}

bool LayoutWriter::append_flow_entry(NodeIndex at, bool in_mapping) {
  if (node(at).form == Form::blank) {
    // `{percent: 37,5}`: a value that the comma ended, more likely than a key.
    if (in_mapping && node(at).begin == node(at).key_span().end) doubt_ = "a key in braces has no colon";
    return false;
  }
  if (in_mapping) {
    append_key_of(at, true);
    *out_ += ": ";
  }
  if (node(at).form != Form::scalar) return append_flow(at);
  append_text(at, true);
  return true;
}

/// A list in brackets over several lines, below its key. False where an entry is too long for one.
bool LayoutWriter::fill_list(NodeIndex at, At place, std::size_t margin) {
  std::size_t column = place.indent + indent_step;
  if (place.is_entry) {
    *out_ += ' ';
  } else {
    const CommentsBeside* comments = beside(at);
    head_is_written_ = comments != nullptr && comments->head && !comments->tail;
    end_line(head_is_written_ ? &*comments->head : nullptr);
    begin_line(column);
  }
  *out_ += '[';
  ++column;
  std::size_t used = column;
  for (NodeIndex child = at + 1; child < at + node(at).size; child += node(child).size) {
    const std::size_t begin = out_->size();
    if (!append_flow_entry(child, false)) return false;
    const std::size_t width = count_characters(std::string_view(*out_).substr(begin)) + 1;  // and a comma
    const bool is_first = child == at + 1;
    if (column + width > margin) return false;
    if (!is_first && used + 1 + width > margin) {
      std::string line = ",\n";
      line.append(column, ' ');
      out_->insert(begin, line);
      line_ = begin + 2;
      used = column + width;
    } else {
      if (!is_first) out_->insert(begin, ", ");
      used += width + (is_first ? 0 : 1);
    }
  }
  *out_ += ']';
  return true;
}

}  // namespace ko::edit
