// SPDX-License-Identifier: MIT
#include "base/text/text_width.hpp"

#include <doctest/doctest.h>

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "base/text/utf8.hpp"

namespace ko {
namespace {

struct Advance {
  double units;  // 2048 to an em
  std::string_view characters;
};

/// Arial's and Helvetica's advances, those of one width together. A letter with a mark is as wide as it is
/// without, unless it has a place of its own here: a caron drawn as a comma stands beside its letter, and
/// over an i stands what is wider than the i.
constexpr Advance regular[] = {
    {391, "'"},           {455, "ijlłſ"},
    {532, "|¦"},          {569, " !,./:;I[\\]ft\u00A0·ìíîïĩīĭıŧ"},
    {597, "ľ"},           {682, "()-`r¡¨\u00AD²³´¸¹"},
    {684, "{}ŀ"},         {727, "\""},
    {748, "º"},           {758, "ª"},
    {768, "ť"},           {797, "*"},
    {819, "°"},           {909, "ĳ"},
    {961, "^"},           {1024, "Jcksvxyzĸ"},
    {1100, "¶"},          {1124, "±÷"},
    {1131, "¯"},          {1139, "#$0123456789?L_abdeghnopqu¢£¤¥§«»ðþđħĿŁŋ"},
    {1180, "µ"},          {1196, "+<=>~¬×"},
    {1237, "ŉ"},          {1251, "FTZ¿ßøŦ"},
    {1259, "ď"},          {1366, "&ABEKPSVXYÞ"},
    {1479, "CDHNRUwÐĐĦ"}, {1481, "Ŋ"},
    {1505, "Ĳ"},          {1509, "©®"},
    {1593, "GOQØ"},       {1706, "Mm"},
    {1708, "¼½¾"},        {1821, "%æ"},
    {1933, "Wœ"},         {2048, "ÆŒ"},
    {2079, "@"},
};
constexpr Advance bold[] = {
    {487, "'"},
    {569, " ,./I\\ijl\u00A0·ıłſ"},
    {573, "|¦"},
    {682, "!()-:;[]`ft¡¨\u00AD²³´¸¹ŧ"},
    {748, "º"},
    {758, "ª"},
    {789, "ľ"},
    {797, "*r{}"},
    {819, "°"},
    {971, "\""},
    {981, "ŀť"},
    {1024, "z"},
    {1124, "±÷"},
    {1131, "¯"},
    {1139, "#$0123456789J_aceksvxy¢£¤¥§«¶»ĳĸ"},
    {1180, "µ"},
    {1196, "+<=>^~¬×"},
    {1251, "?FLTZbdghnopqu¿ßðøþđħĿŁŋŦ"},
    {1366, "EPSVXYÞ"},
    {1451, "ŉ"},
    {1472, "ď"},
    {1479, "&ABCDHKNRUÐĐĦ"},
    {1481, "Ŋ"},
    {1509, "©®"},
    {1593, "GOQwØ"},
    {1607, "Ĳ"},
    {1706, "M"},
    {1708, "¼½¾"},
    {1821, "%mæ"},
    {1933, "Wœ"},
    {1997, "@"},
    {2048, "ÆŒ"},
};

/// Letters, and what they become by a mark.
struct Marked {
  std::string_view plain;
  std::string_view letters;
};
constexpr Marked marked[] = {
    {"A", "ÀÁÂÃÄÅĀĂĄ"},  {"C", "ÇĆĈĊČ"},     {"D", "Ď"},         {"E", "ÈÉÊËĒĔĖĘĚ"}, {"G", "ĜĞĠĢ"},
    {"H", "Ĥ"},          {"I", "ÌÍÎÏĨĪĬĮİ"}, {"J", "Ĵ"},         {"K", "Ķ"},         {"L", "ĹĻĽ"},
    {"N", "ÑŃŅŇ"},       {"O", "ÒÓÔÕÖŌŎŐ"},  {"R", "ŔŖŘ"},       {"S", "ŚŜŞŠ"},      {"T", "ŢŤ"},
    {"U", "ÙÚÛÜŨŪŬŮŰŲ"}, {"W", "Ŵ"},         {"Y", "ÝŶŸ"},       {"Z", "ŹŻŽ"},       {"a", "àáâãäåāăą"},
    {"c", "çćĉċč"},      {"d", "ď"},         {"e", "èéêëēĕėęě"}, {"g", "ĝğġģ"},      {"h", "ĥ"},
    {"i", "ìíîïĩīĭį"},   {"j", "ĵ"},         {"k", "ķ"},         {"l", "ĺļľ"},       {"n", "ñńņň"},
    {"o", "òóôõöōŏő"},   {"r", "ŕŗř"},       {"s", "śŝşš"},      {"t", "ţť"},        {"u", "ùúûüũūŭůűų"},
    {"w", "ŵ"},          {"y", "ýÿŷ"},       {"z", "źżž"},
};

std::map<std::string, double> advances(std::span<const Advance> groups) {
  std::map<std::string, double> units_of;
  const auto each_of = [](std::string_view characters, const auto& visit) {
    for (std::size_t at = 0; at < characters.size(); at += character_at(characters, at).length)
      visit(std::string(characters.substr(at, character_at(characters, at).length)));
  };
  for (const Advance& group : groups)
    each_of(group.characters, [&](const std::string& letter) { units_of[letter] = group.units; });
  for (const Marked& each : marked) {
    const double units = units_of.at(std::string(each.plain));
    each_of(each.letters, [&](const std::string& letter) { units_of.try_emplace(letter, units); });
  }
  return units_of;
}

TEST_CASE("every letter of the Latin alphabets of Europe is as wide as it is printed") {
  for (const bool is_bold : {false, true}) {
    const auto units_of =
        advances(is_bold ? std::span<const Advance>(bold) : std::span<const Advance>(regular));
    CHECK(units_of.size() == 95 + 96 + 128);  // of ASCII, of Latin-1 beside it, and of Latin Extended-A
    for (const auto& [each, units] : units_of) {
      const std::string letter = each;
      CHECK_MESSAGE(text_width(letter, 2048, is_bold) == units, letter);
    }
  }
}

TEST_CASE(
    "of other characters the dashes and the ellipsis are measured, controls take no room, and the rest is an "
    "em") {
  for (const bool is_bold : {false, true}) {
    CHECK(text_width("–", 2048, is_bold) == 1139);
    CHECK(text_width("…", 2048, is_bold) == 2048);
    CHECK(text_width("−", 2048, is_bold) == 1196);
    for (char32_t control = 0x7F; control <= 0x9F; ++control) {
      std::string text;
      append_utf8(text, control);
      CHECK(text_width(text, 2048, is_bold) == 0);
    }
    CHECK(text_width("ƀ", 2048, is_bold) == 2048);  // U+0180, the first after Latin Extended-A
  }
}

TEST_CASE("text is as wide as the advances of its characters") {
  CHECK(text_width("", 12) == 0);
  CHECK(text_width("A", 2048) == 1366);
  CHECK(text_width("Ål", 2048) == 1366 + 455);
  CHECK(text_width("A", 2048, true) == 1479);
  CHECK(text_width("æøå", 2048) == 1821 + 1251 + 1139);
  CHECK(text_width("漢", 2048) == 2048);
}

TEST_CASE("text that is too wide ends in an ellipsis, within the width") {
  CHECK(fitted("Bo Lie", 100, 12) == "Bo Lie");
  const std::string cut = fitted("Anne-Katrine Bjørnstjerne Wæhle-Sørensen", 100, 12);
  CHECK(cut == "Anne-Katrine Bj…");
  CHECK(text_width(cut, 12) <= 100);
}

TEST_CASE("text is broken at spaces, and its last line holds the rest as far as it fits") {
  const std::vector<std::string> lines = fitted_lines("Hovedutvalget for oppvekst og kultur", 110, 2, 12);
  CHECK(lines == std::vector<std::string>{"Hovedutvalget for", "oppvekst og kultur"});
  CHECK(fitted_lines("Hovedutvalget for oppvekst og kultur", 110, 1, 12) ==
        std::vector<std::string>{"Hovedutvalget for…"});
  CHECK(fitted_lines("", 110, 2, 12).empty());
}

}  // namespace
}  // namespace ko
