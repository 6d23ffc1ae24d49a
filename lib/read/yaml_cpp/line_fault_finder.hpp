// SPDX-License-Identifier: MIT
/// The finder of faults that goes through the lines of a document: which blocks are open, and does this line
/// fit?
#pragma once

#include <string_view>
#include <vector>

#include "read/text/lexical.hpp"
#include "read/yaml_cpp/fault_finder.hpp"

namespace ko {

class FaultFinder {
 public:
  FaultFinder(const Page& page, std::size_t from)
      : page_(page), text_(page.text), from_(lexical::line_begin(page.text, from)) {}

  std::optional<SyntaxFault> find();

 private:
  /// A block that is open: the column its entries begin in.
  struct Block {
    Form form = Form::mapping;
    std::size_t column = 0;
  };
  std::size_t least_column() const { return blocks_.empty() ? 0 : blocks_.back().column + 1; }
  bool at_dash(std::size_t place) const { return at_indicator(place, '-'); }
  bool at_conflict(std::size_t line, char sign) const;
  SyntaxFault conflict_fault(std::size_t line) const;
  bool at_indicator(std::size_t place, char indicator) const;
  bool at_line_end(std::size_t place) const;
  bool next_line_with_text();
  void resume_after(const SyntaxFault& fault);
  std::optional<SyntaxFault> read_line();

  // Where does the line belong? (line_fit.cpp)

  std::optional<SyntaxFault> fit_into_blocks(std::size_t begin);
  std::optional<SyntaxFault> fit_into_document(std::size_t begin, bool had_blocks);
  std::optional<SyntaxFault> further_left(std::size_t begin) const;
  std::optional<SyntaxFault> between_blocks(std::size_t begin, std::size_t deepest, bool between) const;
  std::optional<SyntaxFault> fit_into_sequence(std::size_t begin);
  std::optional<SyntaxFault> dash_without_space(std::size_t begin) const;
  std::optional<SyntaxFault> dash_among_keys(std::size_t begin) const;

  // What does the line say? (fault_finder.cpp)

  void open_block(Form form, std::size_t place);
  std::optional<SyntaxFault> read_entry(std::size_t place);
  std::optional<SyntaxFault> await(std::size_t place);
  std::size_t skip_properties(std::size_t place) const;
  std::size_t key_end(std::size_t place) const;
  std::optional<SyntaxFault> read_without_key(std::size_t place);
  std::optional<SyntaxFault> read_value(std::size_t place, bool beside_key);
  bool is_punctuation(std::size_t place) const;
  std::optional<SyntaxFault> read_alias(std::size_t place);
  std::optional<SyntaxFault> list_beside_key(std::size_t place) const;
  std::optional<SyntaxFault> read_quote(std::size_t place);
  std::optional<SyntaxFault> check_quote(std::size_t place, std::optional<std::size_t> end) const;
  std::optional<SyntaxFault> read_flow(std::size_t place);
  std::optional<SyntaxFault> after_value(std::size_t begin, std::size_t end);
  std::optional<SyntaxFault> read_block_scalar(std::size_t place);
  std::optional<SyntaxFault> read_plain(std::size_t place);

  const Page& page_;
  std::string_view text_;
  std::size_t from_;
  std::size_t place_ = 0;
  std::size_t first_ = 0;  ///< where the first entry of the document begins
  bool awaiting_ = true;   ///< a value may follow on a line of its own
  std::vector<Block> blocks_;
  std::vector<Mask> spared_;
};

}  // namespace ko
