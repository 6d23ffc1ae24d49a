// SPDX-License-Identifier: MIT
/// Which party somebody represented in a meeting. Every table and report that asks does so here.
#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "ko/records/register.hpp"
#include "ko/values/date.hpp"

namespace ko {

/// The record with an id; null when there is none.
using FindRecord = std::function<const Record*(std::string_view id)>;

/// Whether it is an organisation of the type party; false of null.
bool is_party(const Record* record);

/// Whom a membership says it represents: `for`, else the group sat with; empty where it says neither.
std::string_view represented_by(const Membership& entry);

/// Somebody in a meeting, and what the meeting itself says of whom they stood for.
struct Standing {
  std::string_view person = {};        ///< id
  std::string_view body = {};          ///< id of the organisation whose meeting it is
  std::optional<Period> days = {};     ///< of the meeting; nothing where they are not known
  std::string_view on_behalf_of = {};  ///< `for` of the entry in the meeting
  std::string_view heading = {};       ///< `group` of it
};

/// The party, the first of these that is stated: `for` of the entry in the meeting, where that is a party; of
/// the person's memberships of the body on that day `for`, where that is a party, else `group`; the heading
/// the minutes list the person under, where that is a party's id in whatever case; `party` of the person. An
/// id, or the group's name as it is written; empty where the records do not say.
std::string_view party_represented(const Standing& standing, const FindRecord& find);

/// The party that the memberships on that day state, where the entry in the meeting states another; else
/// empty. Somebody who sits for two parties at once contradicts neither.
std::string_view contradicted_party(const Standing& standing, const FindRecord& find);

}  // namespace ko
