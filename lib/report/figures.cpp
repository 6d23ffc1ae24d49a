// SPDX-License-Identifier: MIT
#include "report/figures.hpp"

namespace ko {
namespace {

std::string percent_of(const Context& context, const Rational& share, Rounding rounding) {
  const char mark = context.language() == Language::en ? '.' : ',';
  std::string digits = (share * Rational(100)).rounded(1, mark, rounding);
  if (digits.ends_with('0')) digits.resize(digits.size() - 2);
  return context.say("percent", digits);
}

}  // namespace

std::string share_in_words(const Context& context, const Quantity& share) {
  if (share.is_exact()) return percent_of(context, *share.least, Rounding::half_away);
  const bool has_least = share.least && *share.least > Rational(0);
  const bool has_most = share.most && *share.most < Rational(1);
  const std::string least = has_least ? percent_of(context, *share.least, Rounding::down) : std::string();
  const std::string most = has_most ? percent_of(context, *share.most, Rounding::up) : std::string();
  if (has_least && has_most) return context.say("share.between", least, most);
  if (has_least) return context.say("share.at_least", least);
  return has_most ? context.say("share.at_most", most) : context.say("unknown");
}

}  // namespace ko
