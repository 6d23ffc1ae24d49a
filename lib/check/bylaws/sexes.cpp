// SPDX-License-Identifier: MIT
#include "check/bylaws/sexes.hpp"

#include <fmt/format.h>

#include "ko/values/text.hpp"

namespace ko {
namespace {

enum class Sex : std::uint8_t { female, male, unknown };

Sex sex_of(const Register& records, std::string_view id) {
  const Record* person = records.find(id);
  if (person == nullptr || person->kind != Kind::person) return Sex::unknown;
  const std::string word = fold_case(person->as<person_type>().get<"gender">());
  for (const std::string_view female : {"female", "woman", "kvinne", "kvinna", "f", "k"})
    if (word == female) return Sex::female;
  for (const std::string_view male : {"male", "man", "mann", "m"})
    if (word == male) return Sex::male;
  return Sex::unknown;
}

}  // namespace

std::optional<std::int64_t> asked_of_each_sex(const ProvisionEntry& provision, std::int64_t number,
                                              std::int64_t all) {
  for (const Balance row : provision.get<"balance">()) {
    const auto each = row.get<"each">();
    const std::int64_t from = row.get<"from">().value_or(0);
    if (!each || number < from || number > row.get<"to">().value_or(number)) continue;
    return each->least(all);
  }
  return std::nullopt;
}

std::string TooFew::in_words(std::int64_t all, std::string_view whom) const {
  return fmt::format("{} of the {} {} {} {}", there == 0 ? "none" : std::to_string(there), all, whom,
                     there == 1 ? "is a" : "are", there == 1 ? one : several);
}

std::optional<TooFew> sex_with_too_few(const Register& records, std::span<const std::string_view> persons,
                                       std::int64_t asked) {
  TooFew women{0, "woman", "women"};
  TooFew men{0, "man", "men"};
  for (const std::string_view id : persons) {
    const Sex sex = sex_of(records, id);
    if (sex != Sex::male) ++women.there;
    if (sex != Sex::female) ++men.there;
  }
  if (women.there < asked) return women;
  return men.there < asked ? std::optional(men) : std::nullopt;
}

std::string at_least(std::int64_t asked) {
  return fmt::format("at least {} {} to be", asked, asked == 1 ? "has" : "have");
}

}  // namespace ko
