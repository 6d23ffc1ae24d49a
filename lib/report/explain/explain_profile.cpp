// SPDX-License-Identifier: MIT
/// A law or bylaws as data, explained: where its text was seen, whom it holds for, and what it lays down.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "ko/answers/explain.hpp"
#include "ko/values/language.hpp"
#include "ko/values/text.hpp"
#include "report/explain/explain_text.hpp"
#include "report/provision_words.hpp"

namespace ko {

std::string asked_by(const ProvisionEntry& provision) {
  std::vector<std::string> parts;
  if (const auto days = provision.get<"days">()) parts.push_back(counted(*days, "day"));
  if (const auto times = provision.get<"times">()) parts.push_back(fmt::format("{} a year", *times));
  for (const Cursor field : provision.at().children())
    if (field.key() == "share") parts.push_back(fmt::format("{} of the members", field.text()));
  for (const Balance row : provision.get<"balance">()) {
    const std::int64_t from = row.get<"from">().value_or(0);
    const auto to = row.get<"to">();
    parts.push_back(fmt::format("of {}{} members {} of each sex", from,
                                !to          ? " or more"
                                : *to > from ? fmt::format(" to {}", *to)
                                             : "",
                                row.cursor<"each">().text()));
  }
  for (const ClosedView row : provision.get<"closed">()) {
    const std::string_view basis = row.get<"basis">();
    parts.push_back(fmt::format("items closed {} {}",
                                basis.empty() ? "on any basis" : fmt::format("on a basis with “{}”", basis),
                                row.get<"shown">()));
  }
  if (const auto from = provision.get<"from">()) parts.push_back("from " + from->str());
  if (const auto to = provision.get<"to">()) parts.push_back("until " + to->str());
  return parts.empty() ? "as it stands" : fmt::format("{}", fmt::join(parts, "; "));
}

namespace {

std::string days_of_profile(const Profile& profile) {
  const auto from = profile.get<"from">();
  const auto to = profile.get<"to">();
  if (!from && !to) return "at any time";
  std::string days = from ? "from " + from->str() : std::string();
  if (to) days += fmt::format("{}until {}", days.empty() ? "" : " ", to->str());
  return days;
}

std::string bodies_of_profile(const Profile& profile) {
  const auto bodies = profile.get<"bodies">();
  return bodies.empty() ? "bodies of any type"
                        : fmt::format("bodies of the type {}", fmt::join(bodies, ", "));
}

/// A provision: the rule, where it is written, what it asks, and the words it rests on.
Definition row_of(const ProvisionEntry& provision) {
  const std::string_view named = provision.get<"rule">();
  const Rule* rule = find_rule(named);
  Definition row{rule ? fmt::format("{} {}", rule->code, rule->name) : std::string(named), {}};
  std::vector<std::string> asked;
  if (const std::string_view section = provision.get<"section">(); !section.empty())
    asked.emplace_back(section);
  asked.push_back(asked_by(provision));
  row.lines.emplace_back(fmt::format("{}", fmt::join(asked, ": ")));
  if (rule) row.lines.push_back(marked_up(fmt::format("Finds {}.", rule->summary)));
  if (const std::string_view quote = provision.get<"quote">(); !quote.empty())
    row.lines.emplace_back(fmt::format("“{}”", quote));
  return row;
}

}  // namespace

DocumentTree explain(const Profile& profile) {
  const auto name = profile.get<"name">();
  DocumentTree tree = explanation(
      std::string(profile.get<"profile">()),
      marked_up(fmt::format("Lays rules down where `profile` of ko.yaml or of a body names it.")));
  Definitions facts;
  Definition called{"Name", {}};
  for (const std::string_view language : languages) {
    const std::string_view text = name.in(language);
    if (!text.empty()) called.lines.emplace_back(fmt::format("{} ({})", text, language));
  }
  facts.rows.push_back(std::move(called));
  if (const std::string_view act = profile.get<"act">(); !act.empty())
    facts.rows.push_back({"Act", {std::string(act)}});
  if (const std::string_view seen = profile.get<"seen">(); !seen.empty())
    facts.rows.push_back({"Seen", {std::string(seen)}});
  facts.rows.push_back({"Holds for", {bodies_of_profile(profile)}});
  facts.rows.push_back({"Applies", {days_of_profile(profile)}});
  if (const std::string_view layout = profile.get<"layout">(); !layout.empty())
    facts.rows.push_back({"Minutes", {fmt::format("in the layout {}", layout)}});
  tree.blocks.push_back({std::move(facts)});
  Definitions rows;
  for (const ProvisionEntry provision : profile.get<"provisions">()) rows.rows.push_back(row_of(provision));
  tree.blocks.push_back({Heading{2, "Lays down"}});
  tree.blocks.push_back({std::move(rows)});
  return tree;
}

Definitions profiles_in_short(std::span<const Profile> profiles) {
  Definitions rows;
  for (const Profile& profile : profiles) {
    Definition row{std::string(profile.get<"profile">()), {std::string(profile.get<"name">().in("en"))}};
    row.lines.emplace_back(fmt::format("{}; {}", bodies_of_profile(profile), days_of_profile(profile)));
    rows.rows.push_back(std::move(row));
  }
  return rows;
}

DocumentTree explain(std::span<const Profile> profiles) {
  DocumentTree tree = explanation(
      "profiles", marked_up("Laws and bylaws that `profile` of ko.yaml or of a body can name. `ko explain "
                            "NAME` shows what one lays down."));
  tree.blocks.push_back({profiles_in_short(profiles)});
  return tree;
}

}  // namespace ko
