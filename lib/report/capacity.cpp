// SPDX-License-Identifier: MIT
#include "report/capacity.hpp"

#include "ko/values/text.hpp"

namespace ko {
namespace {

/// True when a word of the heading begins with the role: `Kontaktpersoner kommuner` says `kontaktperson`.
bool says_role(const std::string& heading, const std::string& role) {
  return (" " + fold_case(heading)).find(" " + fold_case(role)) != std::string::npos;
}

}  // namespace

std::vector<std::string> capacity(const Context& context, std::string_view role,
                                  std::string_view organisation, const std::string& heading) {
  std::string as = role == "member" ? std::string() : context.label("role", role);
  if (says_role(heading, as)) as.clear();
  std::string represented = organisation.empty() ? std::string() : short_name_of(context, organisation);
  if (represented == heading || name_of(context, organisation) == heading) represented.clear();
  if (!as.empty() && !represented.empty()) return {context.say("present.role_for", as, represented)};
  if (!as.empty()) return {as};
  if (!represented.empty()) return {represented};
  return {};
}

}  // namespace ko
