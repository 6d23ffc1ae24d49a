// SPDX-License-Identifier: MIT
/// How minutes are worded where a body or the set says so itself, and which of their parts are shown.
#pragma once

#include <string>
#include <string_view>

#include "ko/records/minutes_options.hpp"
#include "ko/values/language.hpp"

namespace ko {

/// What the body says goes before what the set says, option by option. Neither need say anything.
class MinutesStyle {
 public:
  MinutesStyle() = default;
  MinutesStyle(MinutesOptions of_body, MinutesOptions of_set) : of_body_(of_body), of_set_(of_set) {}

  /// A text of its own; empty where none is stated.
  template <FieldName Name>
  std::string text(Language language) const {
    return first_of(of_body_.template get<Name>(), of_set_.template get<Name>(), language);
  }
  /// What a part is headed by; empty where nothing is stated.
  template <FieldName Part>
  std::string heading(Language language) const {
    return first_of(of_body_.get<"headings">().template get<Part>(),
                    of_set_.get<"headings">().template get<Part>(), language);
  }
  template <FieldName Part>
  bool shows() const {
    const auto by_body = of_body_.get<"show">().template get<Part>();
    return by_body ? *by_body : of_set_.get<"show">().template get<Part>().value_or(true);
  }
  /// Whether it is said in a word or two what a vote came to.
  bool says_results_shortly() const {
    const std::string_view by_body = of_body_.get<"result">();
    return (by_body.empty() ? of_set_.get<"result">() : by_body) == "short";
  }

 private:
  static std::string first_of(const Localized& of_body, const Localized& of_set, Language language) {
    const std::string_view own = of_body.in(tag(language));
    return std::string(own.empty() ? of_set.in(tag(language)) : own);
  }

  MinutesOptions of_body_;
  MinutesOptions of_set_;
};

}  // namespace ko
