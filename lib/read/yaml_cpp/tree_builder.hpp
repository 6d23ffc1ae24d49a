// SPDX-License-Identifier: MIT
/// Builds a tree from the events of yaml-cpp while keeping account of the document's bytes.
///
/// yaml-cpp drops text without a word, reads some of it wrongly, and knows neither ends, styles nor comments.
/// So its events are taken as a claim about the text, and the builder walks through the text beside them:
/// every byte has to be part of a scalar, an indicator, a comment or a blank, in the place where the event
/// says so, and the text of every scalar is read again from its bytes and compared. Where the two part,
/// reading stops, and somebody has to say why.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ko/files/read.hpp"
#include "read/text/lexical.hpp"
#include "read/yaml_cpp/yaml_cpp_events.hpp"

namespace ko {

/// A collection that is being read.
struct Frame {
  Form form = Form::mapping;
  bool flow = false;
  bool bracketed = false;        ///< false: a block collection, or the one pair of `[key: value]`
  bool at_key = true;            ///< of a mapping: a key comes next
  bool explicit_key = false;     ///< of a mapping: the key was written after `? `
  std::size_t begin = 0;         ///< the bracket, or the first entry
  std::size_t least_column = 0;  ///< where further lines of what is inside may begin
  std::size_t entries = 0;
  NodeIndex node = no_node;
  std::optional<NodeIndex> drop;  ///< the entry that is being read is to be dropped, from this node on
  std::unordered_map<std::string, Span> keys = {};

  std::size_t indentation() const { return least_column - 1; }  ///< of a block collection
};

/// The text of a document in the two versions that reading needs.
struct DocumentText {
  std::string structure;      ///< what yaml-cpp reads: faults already reported are masked, byte for byte
  std::string_view content;   ///< what scalars are read from
  std::uint32_t base = 0;     ///< offset of both in the source
  bool repaired = false;      ///< `content` differs from the source: bytes that no text may hold are replaced
  bool after_marker = false;  ///< its first line is the rest of a `---` line
};

/// Why reading stopped where it did.
enum class Stop : std::uint8_t {
  unexpected,  ///< something else stands there than the events say
  different,   ///< a scalar begins there that yaml-cpp reads differently
  no_colon,    ///< a key ends there, and no colon follows
  tab,         ///< a tab in indentation
  escape,      ///< a backslash in double quotes that begins no escape of YAML's
  shallow,     ///< a line inside brackets or a quote that begins too far left
  open_quote,  ///< a quote begins there and is never closed
  too_deep,    ///< a collection begins there, deeper than the limit
  rest         ///< the document's value is over, and there is more text
};

/// Ends the reading from within an event.
struct Stopped {
  Stop why = Stop::unexpected;
  std::size_t offset = 0;  ///< in the document's text
};

class TreeBuilder : public YamlEvents {
 public:
  TreeBuilder(const DocumentText& document, std::uint32_t file_index, const Limits& limits, Tree& tree);

  void scalar(std::string_view value) override;
  void blank(Properties properties) override;
  void alias() override;
  void begin(Form form, bool flow, Properties properties) override;
  void end() override;
  void rest(std::size_t offset) override;

  /// Called when the events are over: nothing but blanks and comments may be left.
  void finish();
  /// Called when they ended early: closes what is open, so that what was read stands in the tree.
  void abandon();

  std::size_t done() const { return done_; }  ///< up to where the text is accounted for
  const std::vector<Frame>& frames() const { return frames_; }
  NodeIndex root() const { return root_; }
  bool complete() const { return complete_; }
  std::vector<Finding>& findings() { return findings_; }
  const std::vector<Span>& comments() const { return comments_; }

 private:
  struct Token {
    Style style = Style::plain;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::optional<lexical::BlockScalar> block = {};
  };
  struct Key {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::optional<std::string> cooked = {};
  };

  std::string_view text() const { return document_.structure; }
  char next() const { return lexical::at(text(), done_); }
  std::size_t least_column() const { return frames_.empty() ? 0 : frames_.back().least_column; }
  bool in_flow() const { return !frames_.empty() && frames_.back().flow; }
  bool at_key() const {
    return !frames_.empty() && frames_.back().form == Form::mapping && frames_.back().at_key;
  }
  Span span(std::size_t begin, std::size_t end) const;
  std::string text_of(std::size_t begin, std::size_t end) const;

  void skip_gap();
  void report_shallow_line();
  void to_entry(bool is_blank);
  void to_flow_entry(Frame& frame);
  void to_block_entry(Frame& frame);
  void to_explicit_key(Frame& frame);
  void to_value(Frame& frame, bool is_blank);
  void skip_properties(Properties properties);
  void skip_property();

  bool may_be_entry() const;
  Token scan_scalar();
  Token scan_block_scalar();
  std::optional<std::string> verify(const Token& token, std::string_view value);
  std::string read_text(const Token& token, std::string_view from) const;
  bool at_written_scalar() const;
  void check_lines(const Token& token);
  void check_escapes(const Token& token) const;
  void take_key(const Token& token, std::optional<std::string> cooked);
  void check_key(const Token& token);

  void scalar_here(std::string_view value);
  std::string_view null_word_ahead();
  void blank_here();
  void take_alias(std::size_t end);
  void check_column() const;
  void check_own_line(Form form);
  NodeIndex add(Form form, Style style, std::size_t begin, std::size_t end);
  void close();
  void entry_done();
  void drop_entry();
  void report(const Rule& rule, Span where, std::string message, std::string mend);

  const DocumentText& document_;
  std::uint32_t file_index_;
  const Limits& limits_;
  Tree& tree_;
  std::size_t done_ = 0;
  std::size_t last_end_ = 0;  ///< of the last token that is part of a node
  std::size_t shallow_ = 0;   ///< the last line reported as standing too far left
  NodeIndex root_ = no_node;
  bool complete_ = true;
  std::optional<Key> key_;
  std::vector<Frame> frames_;
  std::vector<Span> comments_;
  std::vector<Finding> findings_;
};

}  // namespace ko
