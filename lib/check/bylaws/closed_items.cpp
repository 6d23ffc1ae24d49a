// SPDX-License-Identifier: MIT
/// KO582: what was decided behind closed doors and is published all the same.
#include <fmt/format.h>

#include "check/bylaws/laid_down.hpp"
#include "model/meetings/attendance.hpp"
#include "model/meetings/item_numbers.hpp"
#include "model/publication/gate.hpp"

namespace ko {
namespace {

/// The provision by which less than the whole item is published.
std::optional<Provision> withheld_by(const CheckContext& context, const Findings& findings,
                                     const Attendance& meeting, const View<closed_type>& closed) {
  const auto start = meeting.meeting().get<"start">();
  if (!closed || meeting.body() == nullptr || !start) return std::nullopt;
  const auto by_law = published_by_law(context.provisions, findings.rule(), *meeting.body(),
                                       start->date().first(), closed.get<"basis">());
  return by_law && by_law->seen != Visibility::shown ? std::optional(by_law->provision) : std::nullopt;
}

/// The decisions with records of their own that name the item.
template <class Visit>
void each_decision_of(const CheckContext& context, const Attendance& meeting, const Item& item,
                      const Visit& visit) {
  for (const Link& link : context.records.links_to(meeting.record())) {
    const Record& from = context.records.records()[link.from];
    const Decision decision = from.as<decision_type>();  // nothing where it is none
    if (decision.get<"meeting">() != meeting.record().id) continue;
    const Item named = item_numbered(meeting.meeting(), decision.get<"item">());
    if (named && named.at() == item.at()) visit(from, decision.cursor<"item">());
  }
}

void closed_item_public(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  if (!context.provisions.lay_down(findings.rule())) return;
  for (std::size_t i = 0; i < meeting.items().size(); ++i) {
    const Item& item = meeting.items()[i];
    const auto provision = withheld_by(context, findings, meeting, item.get<"closed">());
    if (!provision) continue;
    if (const Cursor mark = item.cursor<"public">(); is_opened(item.at()))
      findings.add_at_key(mark,
                          fmt::format("item {} was closed and is published whole ({})",
                                      item_number(meeting, i), provision->basis()),
                          "take `public: true` away, or let the bylaws say that such items are shown",
                          places_of(*provision));
    else
      each_decision_of(context, meeting, item, [&](const Record& decision, Cursor at) {
        if (visibility(type_of(decision.kind), decision.at) != Visibility::shown) return;
        findings.in_record(&decision);
        findings.add(at,
                     fmt::format("`{}` is published, and the item it was taken in is not ({})", decision.id,
                                 provision->basis()),
                     "add `public: false` to the decision",
                     {{item.cursor<"closed">().key_place(), "closed here"}});
        findings.in_record(&meeting.record());
      });
  }
}

constexpr Check closed_item_checks[] = {
    {.rule = {.code = "KO582",
              .name = "closed-item-public",
              .severity = Severity::warning,
              .summary = "what was decided behind closed doors, and is published though it is to be withheld",
              .why = "what is once published cannot be taken back",
              .authority = "the law or the bylaws that say what is published of closed items",
              .terms = "unntatt offentlighet, lukket møte, taushetsplikt, sladding"},
     .parameter = {"closed"},
     .meeting = closed_item_public},
};

}  // namespace

KO_ENTRY(RuleFile, closed_item_rules) = {closed_item_checks};

}  // namespace ko
