// SPDX-License-Identifier: MIT
/// What a rule is, and the rules there are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace ko {

enum class Severity : std::uint8_t { error, warning, advice };  ///< the gravest first
inline constexpr std::size_t severity_count = 3;
std::string_view name(Severity severity);

/// One rule of `ko validate`. Its family is the first digit of its code; its bad and good example are the two
/// files of `tests/rules/CODE/`, which the build embeds. A rule that a set states itself has neither.
struct Rule {
  std::string_view code;  ///< `KO302`
  std::string_view name;  ///< `unknown-reference`: what people call it
  Severity severity = Severity::error;
  std::string_view summary;         ///< one line
  std::string_view why;             ///< why it matters
  std::string_view authority = {};  ///< the law or standard behind it, where there is one
  /// Norwegian and English words of the field of work that people look for it by, lower-case, separated by
  /// commas.
  std::string_view terms = {};
  bool depends_on_today = false;
  bool silent_in_drafts = false;  ///< says nothing of a record, or a decision, that is marked `draft: true`
  bool opt_in = false;            ///< silent unless selected, or switched on by `profile`
  std::string_view profile = {};  ///< the law or bylaw set that switches it on, if one does

  /// `KO4` of `KO402`, and `own` of the rules that a set states itself.
  std::string_view family() const { return code.substr(0, 3); }
};

/// The row of a table with this code or name; what is not there does not compile.
template <class Rows>
consteval const Rule& row(const Rows& rows, std::string_view code_or_name) {
  for (const Rule& rule : rows)
    if (rule.code == code_or_name || rule.name == code_or_name) return rule;
  throw "no such rule";
}

/// A rule of a table, where one is asked for: named by a literal, as `row` has it, or itself.
template <const auto& Rows>
struct RuleOf {
  // NOLINTNEXTLINE(google-explicit-constructor): written as a literal
  consteval RuleOf(const char* code_or_name) : row(ko::row(Rows, code_or_name)) {}
  // NOLINTNEXTLINE(google-explicit-constructor): stands for the rule
  constexpr RuleOf(const Rule& rule) : row(rule) {}

  const Rule& row;
};

/// Every rule there is, sorted by code: those of text and shape, which reading reports, and those of checks.
std::span<const Rule* const> rules();
/// A rule by its code (`KO302`) or its name (`unknown-reference`); null when there is none.
const Rule* find_rule(std::string_view code_or_name, std::span<const Rule* const> among = rules());

/// Whether it speaks where a profile or bylaws lay it down (ko/records/bylaws.hpp).
bool can_be_laid_down(const Rule& rule);

/// Rules of one subject: those whose codes begin alike.
struct RuleFamily {
  std::string_view code;     ///< `KO5`
  std::string_view subject;  ///< what the rules look at

  bool has(const Rule& rule) const { return rule.code.starts_with(code); }
};

/// Every family, by code.
std::span<const RuleFamily> rule_families();
/// The family of this code; null when there is none.
const RuleFamily* find_rule_family(std::string_view code);

}  // namespace ko
