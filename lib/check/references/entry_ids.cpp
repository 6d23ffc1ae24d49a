// SPDX-License-Identifier: MIT
/// KO318: the ids of what stands in a meeting.
#include <fmt/format.h>

#include <map>
#include <string_view>
#include <utility>

#include "check/run/check.hpp"
#include "ko/values/text.hpp"
#include "model/records/places.hpp"

namespace ko {
namespace {

/// The ids of a meeting so far. A proposal's is its name within the item, so that the next item may have one
/// of that name too; every other is the meeting's.
class IdsOfMeeting {
 public:
  explicit IdsOfMeeting(Findings& findings) : findings_(findings) {}

  void next_item() { of_item_.clear(); }

  void add(Cursor at, bool of_item) {
    if (!at || at.text().empty()) return;
    const std::string_view id = at.text();
    if (is_word_of_places(id)) {
      findings_.add(
          at,
          fmt::format("`{}` cannot be an id: in an address it is {}", printable(id),
                      id.find_first_not_of("0123456789") == std::string_view::npos ? "the place in a list"
                                                                                   : "the name of a field"),
          "write a word that says what it is");
      return;
    }
    const Cursor first = first_of(of_item ? of_meeting_ : all_, id);
    const Cursor here = first_of(of_item_, id);
    if (first || here)
      findings_.add(at, fmt::format("the id `{}` stands twice in the meeting", printable(id)),
                    "give one of the two another id", {{(here ? here : first).place(), "the first one"}});
    of_item_.try_emplace(id, at);
    all_.try_emplace(id, at);
    if (!of_item) of_meeting_.try_emplace(id, at);
  }

 private:
  using Ids = std::map<std::string_view, Cursor>;

  static Cursor first_of(const Ids& ids, std::string_view id) {
    const auto found = ids.find(id);
    return found != ids.end() ? found->second : Cursor();
  }

  Findings& findings_;
  Ids all_;
  Ids of_item_;
  Ids of_meeting_;  // without proposals
};

template <class List>
void add_ids(const List& list, IdsOfMeeting& ids) {
  for (const auto entry : list) ids.add(entry.template cursor<"id">(), false);
}

void entry_ids(const CheckContext&, const Record& record, Findings& findings) {
  IdsOfMeeting ids(findings);
  for (const Item item : record.as<meeting_type>().get<"agenda">()) {
    ids.next_item();
    ids.add(item.cursor<"id">(), false);
    for (const Proposal proposal : item.get<"proposals">()) ids.add(proposal.cursor<"id">(), true);
    ids.add(item.get<"closed">().get<"vote">().cursor<"id">(), false);
    ids.add(item.get<"urgent">().get<"vote">().cursor<"id">(), false);
    add_ids(item.get<"votes">(), ids);
    for (const ItemDecision decision : item.get<"decisions">()) {
      ids.add(decision.cursor<"id">(), false);
      ids.add(decision.get<"vote">().cursor<"id">(), false);
      add_ids(decision.get<"actions">(), ids);
    }
    add_ids(item.get<"actions">(), ids);
  }
}

constexpr Check entry_id_checks[] = {
    {.rule = {.code = "KO318",
              .name = "ambiguous-entry-id",
              .summary = "an id that stands twice in a meeting, or that an address would take for a place",
              .why = "what refers to it could mean either"},
     .kinds = Kind::meeting,
     .each = entry_ids},
};

}  // namespace

KO_ENTRY(RuleFile, entry_id_rules) = {entry_id_checks};

}  // namespace ko
