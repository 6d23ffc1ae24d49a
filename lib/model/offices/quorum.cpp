// SPDX-License-Identifier: MIT
#include "ko/values/quorum.hpp"

#include <fmt/format.h>

#include "base/values/fault.hpp"
#include "ko/records/view.hpp"
#include "ko/values/percent.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

__extension__ using Wide = __int128;

constexpr std::string_view forms = "a quorum is written half, 2/3, 50% or 7";

struct CountPhrase {
  std::string_view text;
  std::string_view form;
};

/// How bylaws put it in words.
constexpr CountPhrase phrases[] = {
    {"halvparten", "half"},      {"halve", "half"},        {"en halv", "half"},       {"one half", "half"},
    {"half of members", "half"}, {"to tredeler", "2/3"},   {"to tredjedeler", "2/3"}, {"two thirds", "2/3"},
    {"two-thirds", "2/3"},       {"tre firedeler", "3/4"}, {"three quarters", "3/4"}, {"en tredel", "1/3"},
    {"en tredjedel", "1/3"},     {"one third", "1/3"},
};

Fault fault_of_quorum(std::string_view text) {
  const std::string folded = fold_case(trim(text));
  if (folded.empty()) return {"there is no quorum", std::string(forms)};
  std::string form = folded;
  std::erase(form, ' ');
  for (const CountPhrase& phrase : phrases)
    if (phrase.text == folded) form = phrase.form;
  if (form != text && Quorum::parse(form))
    return fault_with_replacement(fmt::format("{} is not in the form of a quorum", quoted(text)), form);
  return {fmt::format("{} is not a quorum", quoted(text)), std::string(forms)};
}

Result<Quorum> share(std::int64_t numerator, std::int64_t denominator, std::string_view text) {
  if (denominator == 0) return Fault{fmt::format("{} divides by 0", quoted(text)), std::string(forms)};
  if (numerator == 0)
    return Fault{"a quorum of nobody is none", "leave the field out where there is no quorum"};
  if (numerator > denominator)
    return Fault{fmt::format("{} is more than all members", quoted(text)), std::string(forms)};
  return Quorum{numerator, denominator};
}

}  // namespace

Result<Quorum> Quorum::parse(std::string_view text) {
  if (text == "half") return Quorum{1, 2};
  if (const auto number = parse_integer(text)) {
    if (*number == 0) return share(0, 1, text);
    return Quorum{*number, 0};
  }
  if (text.ends_with('%')) {
    const auto percent = Percent::parse(text);
    if (!percent) return percent.fault();
    return share(percent->hundredths, 10'000, text);
  }
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return fault_of_quorum(text);
  const auto numerator = parse_integer(text.substr(0, slash));
  const auto denominator = parse_integer(text.substr(slash + 1));
  if (!numerator || !denominator) return fault_of_quorum(text);
  return share(*numerator, *denominator, text);
}

std::int64_t Quorum::least(std::int64_t members) const {
  if (denominator == 0) return numerator;
  return static_cast<std::int64_t>((Wide{members} * numerator + denominator - 1) / denominator);
}

}  // namespace ko
