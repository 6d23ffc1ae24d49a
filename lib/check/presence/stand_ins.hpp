// SPDX-License-Identifier: MIT
/// Who sat in another's place in a meeting: what the rules of who may be called, and in which order, share.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string_view>

#include "check/run/check.hpp"
#include "check/run/days.hpp"
#include "model/meetings/attendance.hpp"

namespace ko {

/// What has to be known of a meeting before anything is said of its substitutes.
struct Called {
  const CheckContext& context;
  const Attendance& meeting;
  Day day;
  std::span<const Tenure> of_body;
};

/// Nothing where it is not recorded who met, or not known on which day or as which body.
std::optional<Called> calling(const CheckContext& context, const Attendance& meeting);

/// The id of who holds a membership, or the name of one without a record.
std::string_view holder_named(const Tenure& tenure);

bool is_deputy_then(const Tenure& tenure, Day day);

/// True of one whom no order of calling binds: a personal deputy, and one elected for a matter or a time
/// only. Asked last, since it takes the longest to say.
bool is_called_freely(const Called& called, std::string_view substitute);

/// Somebody who sat in another's place, for the meeting or for one item of it.
struct StandIn {
  std::string_view person;
  std::string_view replaced;
  Cursor at;           ///< where the person is named
  Cursor replaced_at;  ///< where the one replaced is
  std::string_view on_behalf_of = {};
  std::string_view heading = {};
};

/// Those away, by who took their place as the entry under `absent` says.
std::map<std::string_view, std::string_view> replaced_by_substitute(const Meeting& meeting);

/// Calls `visit(called, StandIn)` for everybody who sat in another's place, whether the entry of the one who
/// came says so, that of the one away, or that of one who stood down.
template <class Visit>
void each_called(const CheckContext& context, const Attendance& meeting, Visit visit) {
  const auto called = calling(context, meeting);
  if (!called) return;
  const auto named_with_absent = replaced_by_substitute(meeting.meeting());
  for (const Stay& stay : meeting.stays()) {
    // Whoever took the seat of one who stood down is told of there.
    if (!stay.entry || stay.person.empty() || meeting.takes_any_seat(stay.person)) continue;
    std::string_view replaced = stay.instead_of;
    if (const auto found = named_with_absent.find(stay.person);
        replaced.empty() && found != named_with_absent.end())
      replaced = found->second;
    if (replaced.empty()) continue;
    const Cursor instead_of = stay.entry.cursor<"instead_of">();
    visit(*called, StandIn{.person = stay.person,
                           .replaced = replaced,
                           .at = named_at(stay.entry),
                           .replaced_at = instead_of ? instead_of : named_at(stay.entry),
                           .on_behalf_of = stay.entry.get<"for">(),
                           .heading = stay.entry.get<"group">().in(context.records.language())});
  }
  for (const Item& item : meeting.items())
    for (const Recusal recusal : item.get<"recused">())
      if (const auto instead = recusal.get<"instead">(); !instead.empty())
        visit(*called, StandIn{.person = instead,
                               .replaced = recusal.get<"person">(),
                               .at = recusal.cursor<"instead">(),
                               .replaced_at = named_at(recusal)});
}

}  // namespace ko
