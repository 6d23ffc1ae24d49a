// SPDX-License-Identifier: MIT
#include "base/text/text_width.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "base/text/utf8.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

/// Units of the font's design in one em.
constexpr double units_per_em = 2048;
constexpr char32_t first_measured = 0x20;
constexpr std::size_t measured = 0x160;  // up to U+017F

/// Advance widths of Liberation Sans 2.1, which those of Arial and Helvetica are equal to.
constexpr std::array<std::uint16_t, measured> regular = {
    569,  569,  727,  1139, 1139, 1821, 1366, 391,  682,  682,  797,  1196, 569,  682,  569,  569,  1139,
    1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 569,  569,  1196, 1196, 1196, 1139, 2079, 1366,
    1366, 1479, 1479, 1366, 1251, 1593, 1479, 569,  1024, 1366, 1139, 1706, 1479, 1593, 1366, 1593, 1479,
    1366, 1251, 1479, 1366, 1933, 1366, 1366, 1251, 569,  569,  569,  961,  1139, 682,  1139, 1139, 1024,
    1139, 1139, 569,  1139, 1139, 455,  455,  1024, 455,  1706, 1139, 1139, 1139, 1139, 682,  1024, 569,
    1139, 1024, 1479, 1024, 1024, 1024, 684,  532,  684,  1196, 0,    0,    0,    0,    0,    0,    0,
    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,
    0,    0,    0,    0,    0,    0,    0,    0,    0,    569,  682,  1139, 1139, 1139, 1139, 532,  1139,
    682,  1509, 758,  1139, 1196, 682,  1509, 1131, 819,  1124, 682,  682,  682,  1180, 1100, 569,  682,
    682,  748,  1139, 1708, 1708, 1708, 1251, 1366, 1366, 1366, 1366, 1366, 1366, 2048, 1479, 1366, 1366,
    1366, 1366, 569,  569,  569,  569,  1479, 1479, 1593, 1593, 1593, 1593, 1593, 1196, 1593, 1479, 1479,
    1479, 1479, 1366, 1366, 1251, 1139, 1139, 1139, 1139, 1139, 1139, 1821, 1024, 1139, 1139, 1139, 1139,
    569,  569,  569,  569,  1139, 1139, 1139, 1139, 1139, 1139, 1139, 1124, 1251, 1139, 1139, 1139, 1139,
    1024, 1139, 1024, 1366, 1139, 1366, 1139, 1366, 1139, 1479, 1024, 1479, 1024, 1479, 1024, 1479, 1024,
    1479, 1259, 1479, 1139, 1366, 1139, 1366, 1139, 1366, 1139, 1366, 1139, 1366, 1139, 1593, 1139, 1593,
    1139, 1593, 1139, 1593, 1139, 1479, 1139, 1479, 1139, 569,  569,  569,  569,  569,  569,  569,  455,
    569,  569,  1505, 909,  1024, 455,  1366, 1024, 1024, 1139, 455,  1139, 455,  1139, 597,  1139, 684,
    1139, 455,  1479, 1139, 1479, 1139, 1479, 1139, 1237, 1481, 1139, 1593, 1139, 1593, 1139, 1593, 1139,
    2048, 1933, 1479, 682,  1479, 682,  1479, 682,  1366, 1024, 1366, 1024, 1366, 1024, 1366, 1024, 1251,
    569,  1251, 768,  1251, 569,  1479, 1139, 1479, 1139, 1479, 1139, 1479, 1139, 1479, 1139, 1479, 1139,
    1933, 1479, 1366, 1024, 1366, 1251, 1024, 1251, 1024, 1251, 1024, 455,
};

constexpr std::array<std::uint16_t, measured> bold = {
    569,  682,  971,  1139, 1139, 1821, 1479, 487,  682,  682,  797,  1196, 569,  682,  569,  569,  1139,
    1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 682,  682,  1196, 1196, 1196, 1251, 1997, 1479,
    1479, 1479, 1479, 1366, 1251, 1593, 1479, 569,  1139, 1479, 1251, 1706, 1479, 1593, 1366, 1593, 1479,
    1366, 1251, 1479, 1366, 1933, 1366, 1366, 1251, 682,  569,  682,  1196, 1139, 682,  1139, 1251, 1139,
    1251, 1139, 682,  1251, 1251, 569,  569,  1139, 569,  1821, 1251, 1251, 1251, 1251, 797,  1139, 682,
    1251, 1139, 1593, 1139, 1139, 1024, 797,  573,  797,  1196, 0,    0,    0,    0,    0,    0,    0,
    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,
    0,    0,    0,    0,    0,    0,    0,    0,    0,    569,  682,  1139, 1139, 1139, 1139, 573,  1139,
    682,  1509, 758,  1139, 1196, 682,  1509, 1131, 819,  1124, 682,  682,  682,  1180, 1139, 569,  682,
    682,  748,  1139, 1708, 1708, 1708, 1251, 1479, 1479, 1479, 1479, 1479, 1479, 2048, 1479, 1366, 1366,
    1366, 1366, 569,  569,  569,  569,  1479, 1479, 1593, 1593, 1593, 1593, 1593, 1196, 1593, 1479, 1479,
    1479, 1479, 1366, 1366, 1251, 1139, 1139, 1139, 1139, 1139, 1139, 1821, 1139, 1139, 1139, 1139, 1139,
    569,  569,  569,  569,  1251, 1251, 1251, 1251, 1251, 1251, 1251, 1124, 1251, 1251, 1251, 1251, 1251,
    1139, 1251, 1139, 1479, 1139, 1479, 1139, 1479, 1139, 1479, 1139, 1479, 1139, 1479, 1139, 1479, 1139,
    1479, 1472, 1479, 1251, 1366, 1139, 1366, 1139, 1366, 1139, 1366, 1139, 1366, 1139, 1593, 1251, 1593,
    1251, 1593, 1251, 1593, 1251, 1479, 1251, 1479, 1251, 569,  569,  569,  569,  569,  569,  569,  569,
    569,  569,  1607, 1139, 1139, 569,  1479, 1139, 1139, 1251, 569,  1251, 569,  1251, 789,  1251, 981,
    1251, 569,  1479, 1251, 1479, 1251, 1479, 1251, 1451, 1481, 1251, 1593, 1251, 1593, 1251, 1593, 1251,
    2048, 1933, 1479, 797,  1479, 797,  1479, 797,  1366, 1139, 1366, 1139, 1366, 1139, 1366, 1139, 1251,
    682,  1251, 981,  1251, 682,  1479, 1251, 1479, 1251, 1479, 1251, 1479, 1251, 1479, 1251, 1479, 1251,
    1933, 1593, 1366, 1139, 1366, 1251, 1024, 1251, 1024, 1251, 1024, 569,
};

/// The widest that other characters are: of scripts that are not measured, ideographs among them.
constexpr std::uint16_t widest = 2048;

struct Dash {
  char32_t code;
  std::uint16_t advance;
};
/// Punctuation that texts have besides, the same in both.
constexpr Dash punctuation[] = {{0x2013, 1139}, {0x2026, 2048}, {0x2212, 1196}};

std::uint16_t advance(char32_t code, bool is_bold) {
  if (code >= first_measured && code < first_measured + measured)
    return (is_bold ? bold : regular)[static_cast<std::size_t>(code - first_measured)];
  for (const Dash& mark : punctuation)
    if (mark.code == code) return mark.advance;
  return widest;
}

}  // namespace

double text_width(std::string_view text, double size, bool is_bold) {
  double units = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Character character = character_at(text, at);
    units += advance(character.code, is_bold);
    at += character.length;
  }
  return units * size / units_per_em;
}

std::string fitted(std::string_view text, double width, double size, bool is_bold) {
  if (text_width(text, size, is_bold) <= width) return std::string(text);
  constexpr std::string_view dots = "…";
  const double room = width - text_width(dots, size, is_bold);
  std::string kept;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view next = text.substr(at, character_at(text, at).length);
    if (text_width(kept + std::string(next), size, is_bold) > room) break;
    kept += next;
    at += next.size();
  }
  return std::string(trim(kept)) + std::string(dots);
}

std::vector<std::string> fitted_lines(std::string_view text, double width, std::size_t most_lines,
                                      double size, bool is_bold) {
  std::vector<std::string> lines;
  std::string line;
  for (const std::string_view word : split(text, ' ')) {
    const std::string longer = line.empty() ? std::string(word) : line + " " + std::string(word);
    const bool is_last = lines.size() + 1 >= most_lines;
    if (line.empty() || is_last || text_width(longer, size, is_bold) <= width) {
      line = longer;
    } else {
      lines.push_back(std::exchange(line, std::string(word)));
    }
  }
  if (!line.empty()) lines.push_back(line);
  for (std::string& one : lines) one = fitted(one, width, size, is_bold);
  return lines;
}

}  // namespace ko
