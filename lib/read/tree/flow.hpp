// SPDX-License-Identifier: MIT
/// Flow collections: `[a, b]` and `{key: value}`, one within another, over as many lines as they like.
///
/// The brackets that are open lie on a stack of their own, so that no depth of nesting can exhaust the
/// machine's. The reader is always at one of two points: before an entry (`step`), or after one
/// (`after_value`).
///
/// A bracket that is left open is noticed by its lines, as an open quote is: they have to be indented further
/// than the block the collection stands in.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "read/tree/draft.hpp"
#include "read/tree/entry.hpp"

namespace ko::yaml {

struct FlowEnd {
  const char* at = nullptr;  ///< after the closing bracket; where that is missing, the line to go on with
  bool broken = false;  ///< the collection could not be read to its end; what was read of it is in the tree
};

class FlowReader {
 public:
  FlowReader(Draft& draft, Keys& keys, std::string& text) : draft_(draft), keys_(keys), text_(text) {}

  /// Reads the collection that opens at `open` into `node`, in a block indented by `indentation` (-1: in
  /// none) that is itself `depth` collections deep.
  FlowEnd read(NodeIndex node, const char* open, std::int32_t indentation, std::size_t depth);

 private:
  struct Open {
    NodeIndex node;
    const char* at;
    char close;
    NodeIndex pair;  // the mapping of one pair that ends with it, for `[key: [value]]`; else no_node
  };
  // A scalar that was read and has no node yet: what follows decides whether it is a key.
  struct Scalar {
    const char* begin = nullptr;
    const char* end = nullptr;
    Style style = Style::plain;
    bool decoded = false;
    bool one_line = true;
  };

  // The plain text that was read last, while it may turn out to go on.
  struct PlainValue {
    NodeIndex node = no_node;
    const char* begin = nullptr;
    NodeIndex pair = no_node;  // see `Open`
  };

  bool step();
  bool after_value();
  bool read_pair();
  bool read_item();
  bool read_value(NodeIndex node, NodeIndex pair);
  bool open(NodeIndex node, NodeIndex pair);
  void close();
  void end_pair(NodeIndex pair);

  bool skip_space();
  bool enter_line(const char* line_feed);
  bool skip_properties();
  Scalar read_scalar();
  Scalar read_plain();
  const char* next_plain_line(const char* line_feed, std::size_t& breaks) const;
  bool is_colon(const char* at, bool after_quoted) const;
  NodeIndex add_key(const Scalar& key, const char* after_colon);
  NodeIndex add_pair(const Scalar& key, const char* after_colon);
  void set(NodeIndex node, const Scalar& scalar);

  // What is wrong. Those that return a bool return what `step` is to return: false where the collection is
  // given up.
  bool wrong_close();
  void report_unclosed(Loss loss);
  bool unclosed(const char* resume);
  bool give_up();
  bool too_deep();
  bool missing_comma();
  bool stray_colon();
  void take_colon_into_text(const char* end);
  bool complex_key(const char* begin, const char* end);
  bool is_left_open(const char* at) const;
  void report_start();

  Draft& draft_;
  Keys& keys_;
  std::string& text_;
  End end_;
  const char* at_ = nullptr;
  const char* last_ = nullptr;    // the end of what was read last
  const char* resume_ = nullptr;  // where to go on when broken
  PlainValue value_;
  std::int32_t indentation_ = -1;
  std::size_t depth_ = 0;
  bool reported_indentation_ = false;
  std::vector<Open> open_;
};

}  // namespace ko::yaml
