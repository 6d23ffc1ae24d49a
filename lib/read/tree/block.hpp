// SPDX-License-Identifier: MIT
/// Block mappings and sequences: what indentation holds together.
///
/// The reader goes line by line. The collections that are open lie on a stack with the column their entries
/// stand at. A line closes those that stand further in than it does; then it is an entry of the innermost
/// that is left, or the value of that one's newest entry (`pending_`), or it is out of place. A value that
/// begins on its entry's line is read there and then.
///
/// What is out of place is reported and, where its sense is plain, read all the same; otherwise it is passed
/// over, up to the next line that is indented as far as the collection it stood in.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "read/tree/draft.hpp"
#include "read/tree/entry.hpp"
#include "read/tree/flow.hpp"
#include "read/tree/scalars.hpp"

namespace ko::yaml {

class BlockReader {
 public:
  BlockReader(Draft& draft, const Source& source, const Tree& tree);

  /// Reads the document that is open in the draft and returns its root; a blank root stands for a document
  /// with nothing in it.
  NodeIndex read();
  /// Where another record begins that no `---` parts from the one that was read, and which is still to be
  /// read; null when none does.
  const char* next_record() const { return next_record_; }

 private:
  struct Open {
    NodeIndex node;
    std::int32_t column;  // of its entries; -1: the document itself
    bool sequence;
    bool floating = false;    // it began on a line that stands out of place: the next line tells its column
    std::int32_t other = -1;  // where entries of it stand, too: reported once
  };
  // Where a value stands decides what it may be. A column says that it may be a block collection whose
  // entries stand there.
  static constexpr std::int32_t after_key = -1;
  static constexpr std::int32_t after_tab = -2;
  static constexpr std::int32_t after_marker = -3;

  void read_line();
  bool skip_empty_line();
  bool skip_conflict_marker();
  bool settle_column(bool dash);
  void close_deeper(bool dash);
  void close();
  bool open(NodeIndex node, const char* at, bool sequence, std::int32_t column);

  void read_entry();
  void read_item();
  bool begins_next_record(const Key& key);
  bool has_entry(std::string_view name);
  void end_record();
  void read_entry_value(const Key& key, const char* after_colon);
  void read_entries();
  bool read_simple_entries();

  // What stands after a colon or a dash.
  void read_value_at(NodeIndex node, const char* at, std::int32_t column);
  void read_value(NodeIndex node, const char* at, std::int32_t column);
  void read_plain(NodeIndex node, const char* at, std::int32_t column);
  void read_more_plain(NodeIndex node, const char* begin, const char* end, std::int32_t column);
  void read_quoted_value(NodeIndex node, const char* at, std::int32_t column);
  void read_flow(NodeIndex node, const char* at);
  void read_block_scalar_value(NodeIndex node, const char* at);
  void read_alias(NodeIndex node, const char* at, std::int32_t column);
  void read_block_indicator(NodeIndex node, const char* at, std::int32_t column);
  void leave_blank(NodeIndex node, const char* line_end);
  void finish_line(const char* at, const char* value = nullptr);

  // What is wrong (block_faults.cpp, block_value_faults.cpp). Each deals with the line, so that reading goes
  // on after it.
  void refuse_line(bool dash);
  void refuse_stray_line(bool dash);
  void refuse_conflict();
  void refuse_dashes(const char* begin, const char* end);
  void refuse_tabbed_line(const char* text);
  void measure_no_break_spaces();
  void refuse_entry_start();
  void refuse_fence(const char* at);
  void refuse_entry_without_colon(const char* begin, const char* stop);
  bool is_prose(const char* line) const;
  std::string mend_of_line_without_colon(std::string_view line);
  void refuse_quoted_entry(const Quoted& quoted);
  void refuse_key_after_text(NodeIndex node, const char* begin, const char* end, std::int32_t column,
                             int lines);
  void refuse_collection(NodeIndex node, const char* at, std::int32_t column);
  void open_in_line(NodeIndex node, const char* at, bool dash);
  std::string mend_of_odd_start(const char* at, const char* end);
  void refuse_complex_key(const char* begin, const char* end, std::int32_t column);
  bool refuse_text_after_quote(NodeIndex node, const char* at, const Quoted& quoted);
  void refuse_rest(const char* at, const char* value);
  void refuse_depth(const char* at);
  void read_text_with_colon(NodeIndex node, const char* at, std::int32_t column);
  void read_oddly_started(NodeIndex node, const char* at, std::int32_t column);
  void report_indentation();
  bool begins_too_far_in();
  void refuse_first_line();
  void skip_from(const char* at, std::int32_t column);
  void skip_to(std::int32_t column);

  Open& top() { return open_.back(); }
  void go_to(const char* start) { line_ = line_at(start, end_); }
  // After the first line of a plain text, `[begin, end)`, in a block indented by `indentation`: the next line
  // may go on with it.
  void go_after_plain(NodeIndex node, const char* begin, const char* end, std::int32_t column,
                      const char* line_end, std::int32_t indentation) {
    line_ = line_at(after_break(line_end, end_), end_, indentation);
    const bool may_go_on =
        line_.column > indentation || (line_.text != end_ && start_at(line_.text) == Start::blank);
    if (may_go_on) [[unlikely]]
      read_more_plain(node, begin, end, column);
  }
  void go_after(const char* line_end) { go_to(after_break(line_end, end_)); }
  bool is_colon(const char* at) const { return at != end_ && *at == ':' && is_separated(at + 1, end_); }
  // True at a dash, a question mark or a colon that is more than the beginning of a text.
  bool is_indicator(const char* at, std::int32_t column) const {
    return is_separated(at + 1, end_) || (column >= 0 && *at == '-' && no_break_space_at(at + 1, end_) != 0);
  }
  // True where the name of a field stands with a colon and a no-break space: a key, were it not for that
  // space.
  bool has_no_break_colon(const char* at) const {
    const char* word = at;
    while (at != end_ && ((*at >= 'a' && *at <= 'z') || *at == '_')) ++at;
    return at != word && at != end_ && *at == ':' && no_break_space_at(at + 1, end_) != 0;
  }
  bool is_fence(const char* at) const { return text_of(at, end_).starts_with("```"); }
  bool has_key(const char* at) const { return is_colon(find_plain_stop(at, end_)); }

  Draft& draft_;
  End end_;
  Line line_;
  NodeIndex pending_ = no_node;      // the newest entry, where its value may stand on the lines that follow
  const char* last_ = nullptr;       // the end of what was read last
  const char* misplaced_ = nullptr;  // the newest line that was reported to stand out of place
  bool in_conflict_ = false;         // of the two versions that a merge left, the first is being read
  bool in_complex_key_ = false;      // a `?` was reported, and its `:` is still to come
  bool parted_ = false;              // a line of dashes that is no marker was reported, and parts two records
  const char* next_record_ = nullptr;
  std::vector<Open> open_;
  Keys keys_;
  std::string text_;
  FlowReader flow_;
};

}  // namespace ko::yaml
