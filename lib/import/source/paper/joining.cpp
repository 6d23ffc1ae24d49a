// SPDX-License-Identifier: MIT
#include "import/source/paper/joining.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "import/source/paper/letters.hpp"
#include "import/source/paper/line_shapes.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

constexpr std::size_t most_bold_characters = 120;

bool is_single(const RoughBlock& block) {
  return block.kind == BlockKind::paragraph && block.lines.size() == 1 && !block.is_close;
}

/// How many characters nine of ten lines do not have.
std::size_t usual_width(const std::vector<RoughBlock>& blocks) {
  std::vector<std::size_t> lengths;
  for (const RoughBlock& block : blocks)
    if (is_single(block)) lengths.push_back(count_characters(block.lines.front().text));
  const auto nine_of_ten = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() * 9 / 10);
  std::ranges::nth_element(lengths, nine_of_ten);
  return *nine_of_ten;
}

/// Whether lines begin in the middle of sentences so often that empty lines cannot be between paragraphs.
bool has_lines_set_apart(const std::vector<RoughBlock>& blocks) {
  constexpr std::ptrdiff_t enough = 4;
  const auto begins_within = [](const RoughBlock& block) {
    return is_single(block) && begins_with_lower_case(block.lines.front().text);
  };
  const auto singles = std::ranges::count_if(blocks, is_single);
  const auto within = std::ranges::count_if(blocks, begins_within);
  return within >= enough && within * 10 >= singles;
}

bool ends_sentence(std::string_view text) {
  return text.ends_with('.') || text.ends_with(':') || text.ends_with('!') || text.ends_with('?');
}

bool goes_on_below(const RoughBlock& before, const RoughBlock& block, std::size_t width) {
  const bool may_take_more = before.kind == BlockKind::paragraph || before.kind == BlockKind::list_item;
  const bool are_titles = before.kind == BlockKind::heading && block.kind == BlockKind::heading &&
                          before.level == block.level && block.marker == 0;
  if (!are_titles && (!may_take_more || !is_single(block) || before.is_bold != block.is_bold)) return false;
  const std::string_view last = before.lines.back().text;
  const std::string_view text = block.lines.front().text;
  const bool ends_early =
      count_characters(last) + 1 + count_characters(first_word(text)) <= width - width / 7;
  if (begins_with_lower_case(text) && !ends_sentence(last)) return true;
  // `5.` alone numbers what comes below it.
  const bool is_number =
      text.size() <= 4 && text.ends_with('.') && text.find_first_not_of("0123456789") == text.size() - 1;
  if (is_number && ends_sentence(last)) return false;
  constexpr std::size_t least_letters = 6;
  if (is_all_capitals(last, least_letters) && is_all_capitals(text, 2) && !ends_sentence(last)) return true;
  return !ends_early && !is_field(text);
}

/// A line of a number alone, `1.` or `12`.
bool is_number_alone(const RoughBlock& block) {
  if (block.kind != BlockKind::paragraph || block.lines.size() != 1 || !block.is_bold) return false;
  const std::string_view text = block.lines.front().text;
  constexpr std::size_t longest = 6;
  return text.size() <= longest && text.find_first_not_of("0123456789.)") == std::string_view::npos;
}

}  // namespace

void join_lines_set_apart(std::vector<RoughBlock>& blocks) {
  if (!has_lines_set_apart(blocks)) return;
  const std::size_t width = usual_width(blocks);
  std::vector<RoughBlock> joined;
  std::vector<RoughBlock> furniture;
  for (RoughBlock& block : blocks) {
    if (block.kind == BlockKind::furniture) {
      furniture.push_back(std::move(block));
    } else if (!joined.empty() && goes_on_below(joined.back(), block, width)) {
      joined.back().lines.push_back(std::move(block.lines.front()));
    } else {
      joined.push_back(std::move(block));
    }
  }
  std::ranges::move(furniture, std::back_inserter(joined));
  blocks = std::move(joined);
}

void make_titles_of_bold(std::vector<RoughBlock>& blocks) {
  constexpr std::uint32_t below_others = 7;
  std::vector<RoughBlock> titled;
  for (RoughBlock& block : blocks) {
    std::size_t characters = 0;
    for (const RoughLine& line : block.lines) characters += count_characters(line.text);
    const bool is_number = !titled.empty() && is_number_alone(titled.back());
    const bool is_title =
        block.kind == BlockKind::paragraph && block.is_bold && characters <= most_bold_characters &&
        !is_number_alone(block) && !block.lines.back().text.ends_with('.') &&
        !block.lines.back().text.ends_with(',') && !block.lines.back().text.ends_with(':') &&
        begins_with_letter(block.lines.front().text);
    const bool takes_number = is_number && block.kind == BlockKind::paragraph && block.is_bold;
    if (is_title || takes_number) {
      block.kind = BlockKind::heading;
      block.level = below_others;
      block.marker = title_number(block.lines.front().text);
    }
    if (takes_number) {
      block.lines.insert(block.lines.begin(), titled.back().lines.front());
      block.marker = block.lines.front().text.size();
      block.is_close = titled.back().is_close;
      titled.pop_back();
    }
    titled.push_back(std::move(block));
  }
  blocks = std::move(titled);
}

}  // namespace ko::import
