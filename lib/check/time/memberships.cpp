// SPDX-License-Identifier: MIT
/// KO404 to KO406 and KO414: memberships that contradict their organisation, their post or each other in
/// time.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>

#include "check/run/check.hpp"
#include "check/run/days.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

/// Something that begins and ends, and that a membership must lie within.
struct Frame {
  std::string_view kind;  ///< `the post `, with the space; empty for an organisation
  std::string_view id;
  Cursor first;
  Cursor last;

  std::string name() const { return fmt::format("{}`{}`", kind, id); }
};

void check_start(const Membership& entry, const Frame& frame, Findings& findings) {
  const auto from = entry.get<"from">();
  const auto first = date_at(frame.first);
  if (!from || !first || !certainly_before(*from, *first)) return;
  findings.add(entry.cursor<"from">(),
               fmt::format("it begins on {}, before {} began on {}", from->str(), frame.name(), first->str()),
               "mend the date that is wrong",
               {{frame.first.place(), fmt::format("{} began here", frame.name())}});
}

/// A membership that begins after the end is told of once, at its beginning.
void check_end(const Membership& entry, const Frame& frame, Findings& findings) {
  const auto last = date_at(frame.last);
  if (!last) return;
  constexpr std::array<std::string_view, 2> verbs = {"begins on", "lasts to"};
  const std::array<Cursor, 2> ends = {entry.cursor<"from">(), entry.cursor<"to">()};
  for (std::size_t i = 0; i < ends.size(); ++i) {
    const auto date = date_at(ends[i]);
    if (!date || !certainly_before(*last, *date)) continue;
    findings.add(
        ends[i],
        fmt::format("it {} {}, after {} ended on {}", verbs[i], date->str(), frame.name(), last->str()),
        "mend the date that is wrong", {{frame.last.place(), fmt::format("{} ended here", frame.name())}});
    return;
  }
}

std::optional<Post> post_of(const Tenure& tenure) {
  const std::string_view id = tenure.entry.get<"post">();
  if (id.empty()) return std::nullopt;
  for (Post post : tenure.organisation->as<organisation_type>().get<"posts">())
    if (post.get<"id">() == id) return post;
  return std::nullopt;
}

std::vector<Frame> frames_of(const Tenure& tenure) {
  const Organisation organisation = tenure.organisation->as<organisation_type>();
  std::vector<Frame> frames = {
      {"", tenure.organisation->id, organisation.cursor<"founded">(), organisation.cursor<"dissolved">()}};
  if (const auto post = post_of(tenure))
    frames.push_back({"the post ", post->get<"id">(), post->cursor<"from">(), post->cursor<"to">()});
  if (tenure.person != nullptr) {
    const Person person = tenure.person->as<person_type>();
    frames.push_back({"the life of ", tenure.person->id, person.cursor<"born">(), person.cursor<"died">()});
  }
  return frames;
}

void outside_its_frame(const CheckContext& context, const Record& record, Findings& findings) {
  for (const Tenure& tenure : context.tenures_of(record)) {
    if (!tenure.entry.has<"from">() && !tenure.entry.has<"to">()) continue;
    findings.in_record(&kept_in(tenure));
    for (const Frame& frame : frames_of(tenure)) {
      check_start(tenure.entry, frame, findings);
      check_end(tenure.entry, frame, findings);
    }
  }
}

bool holds_for_certain(const Tenure& tenure) {
  return !tenure.vacant() && !certain_days(tenure).empty();
}

/// The holders of each post of an organisation, in their order.
std::map<std::string_view, std::vector<const Tenure*>> holders_by_post(std::span<const Tenure> tenures) {
  std::map<std::string_view, std::vector<const Tenure*>> holders;
  for (const Tenure& tenure : tenures) {
    const std::string_view post = tenure.entry.get<"post">();
    if (!post.empty() && holds_for_certain(tenure)) holders[post].push_back(&tenure);
  }
  return holders;
}

/// Holders who each state their share divide a post between them; their shares are added up by another rule.
bool is_shared(const Post& post, const std::vector<const Tenure*>& holders) {
  return post.get<"percent">() && std::ranges::all_of(holders, [](const Tenure* tenure) {
           return tenure->entry.get<"percent">().has_value();
         });
}

/// A time without a break in which one holder holds a post; who holds it twice at once is one holder.
struct HeldTime {
  Days days;
  std::size_t holder = 0;  ///< the place of the membership it begins with
};

std::vector<HeldTime> held_times_of(const std::vector<const Tenure*>& holders,
                                    std::span<const Tenure> of_organisation) {
  std::vector<HeldTime> by_start;
  for (std::size_t i = 0; i < holders.size(); ++i)
    for (const Days& days : days_of_its_own(*holders[i], of_organisation)) by_start.push_back({days, i});
  std::ranges::stable_sort(by_start, {}, [](const HeldTime& each) { return each.days.first; });
  std::vector<HeldTime> times;
  std::map<const Record*, std::size_t> last_of;
  for (const HeldTime& next : by_start) {
    const Record* person = holders[next.holder]->person;
    const auto last = person == nullptr ? last_of.end() : last_of.find(person);
    if (last != last_of.end() && next.days.first <= times[last->second].days.last) {
      Days& days = times[last->second].days;
      days.last = std::max(days.last, next.days.last);
      continue;
    }
    if (person != nullptr) last_of[person] = times.size();
    times.push_back(next);
  }
  std::ranges::sort(times, {}, &HeldTime::holder);
  return times;
}

void check_seats(const Post& post, const std::vector<const Tenure*>& holders,
                 std::span<const Tenure> of_organisation, Findings& findings) {
  constexpr std::size_t most_related = 5;
  if (is_shared(post, holders)) return;
  const std::vector<HeldTime> times = held_times_of(holders, of_organisation);
  std::vector<Load> loads;
  for (const HeldTime& time : times) loads.push_back({time.days, 1});
  const std::int64_t seats = post.get<"seats">().value_or(1);
  for (const Overload& run : overloads(loads, seats)) {
    const Tenure& last = *holders[times[run.exceeding].holder];
    findings.in_record(&kept_in(last));
    Finding& finding = findings.add(last.entry.cursor<"post">(),
                                    fmt::format("`{}` has {} and {} holders {}", post.get<"id">(),
                                                counted(seats, "seat"), run.most, to_string(run.days)),
                                    "end one membership with `to`, or give the post its number of `seats`");
    for (const std::size_t load : run.loads)
      if (load != run.exceeding && finding.related.size() < most_related)
        finding.related.push_back({holder_cursor(*holders[times[load].holder]).place(), "held here too"});
  }
}

void too_many_holders(const CheckContext& context, const Record& record, Findings& findings) {
  const auto tenures = context.tenures_of(record);
  const auto holders = holders_by_post(tenures);
  for (Post post : record.as<organisation_type>().get<"posts">())
    if (const auto found = holders.find(post.get<"id">()); found != holders.end())
      check_seats(post, found->second, tenures, findings);
}

std::string_view written(Cursor at) {
  return at ? at.file().source.slice(at.node().span()) : std::string_view{};
}

/// What two memberships of one person in one body at once are.
enum class Overlap : std::uint8_t { none, same, different };

/// Staff may divide their time between posts and functions, and a person may represent more than one.
Overlap overlap_of(const Membership& a, const Membership& b) {
  if (a.get<"function">() != b.get<"function">() || written(a.cursor<"for">()) != written(b.cursor<"for">()))
    return Overlap::none;
  const bool same_role = a.get<"role">() == b.get<"role">();
  const std::string_view post = a.get<"post">();
  if (post != b.get<"post">() || (post.empty() && !same_role))
    return a.has<"percent">() && b.has<"percent">() ? Overlap::none : Overlap::different;
  const bool divided =
      post.empty() && (a.get<"group">() != b.get<"group">() ||
                       written(a.cursor<"deputises_for">()) != written(b.cursor<"deputises_for">()));
  return divided ? Overlap::none : Overlap::same;
}

/// `member of styret`, or `in the post vara of styret`.
std::string post_or_place(const Tenure& tenure) {
  const std::string_view post = tenure.entry.get<"post">();
  return post.empty() ? place_of(tenure)
                      : fmt::format("in the post `{}` of `{}`", post, tenure.organisation->id);
}

void report_overlap(const Tenure& earlier, const Tenure& later, const Days& both, Overlap overlap,
                    Findings& findings) {
  findings.in_record(&kept_in(later));
  const bool same = overlap == Overlap::same;
  const bool of_staff = earlier.entry.has<"post">() || later.entry.has<"post">();
  findings.add(
      holder_cursor(later),
      same ? fmt::format("`{}` is {} twice {}", later.person->id, post_or_place(later), to_string(both))
           : fmt::format("`{}` is both {} and {} {}", later.person->id, post_or_place(earlier),
                         post_or_place(later), to_string(both)),
      same       ? "end one of the two with `to`, or take it away"
      : of_staff ? "end one of the two with `to`; where both are meant, state the `percent` of each"
                 : "end one of the two with `to`",
      {{holder_cursor(earlier).place(), "the other place"}});
}

/// True of a deputy who moves up to a seat on the very day that the deputyship ends.
bool moves_up(const Tenure& deputy, const Tenure& member, const Days& both) {
  return deputy.entry.get<"role">() == "deputy" && member.entry.get<"role">() != "deputy" &&
         both.first == both.last && certain_days(deputy).last == both.last &&
         certain_days(member).first == both.first;
}

/// Compares a person's places in one organisation, which are few.
void check_overlaps(const std::vector<const Tenure*>& places, Overlap sought, Findings& findings) {
  for (std::size_t i = 1; i < places.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const Days a = certain_days(*places[j]);
      const Days b = certain_days(*places[i]);
      const Days both = {std::max(a.first, b.first), std::min(a.last, b.last)};
      if (both.empty() || overlap_of(places[j]->entry, places[i]->entry) != sought) continue;
      if (moves_up(*places[j], *places[i], both) || moves_up(*places[i], *places[j], both)) continue;
      report_overlap(*places[j], *places[i], both, sought, findings);
      break;
    }
  }
}

template <Overlap sought>
void overlapping_places(const CheckContext& context, const Record& record, Findings& findings) {
  std::map<const Record*, std::vector<const Tenure*>> by_person;
  for (const Tenure& tenure : context.tenures_of(record))
    if (tenure.person != nullptr && holds_for_certain(tenure)) by_person[tenure.person].push_back(&tenure);
  for (const auto& [person, places] : by_person) check_overlaps(places, sought, findings);
}

constexpr Check membership_checks[] = {
    {.rule = {.code = "KO404",
              .name = "membership-outside-its-frame",
              .summary = "a membership outside the life of its organisation, its post or its holder",
              .why = "nobody sits in a body before it is founded, or after it is dissolved",
              .terms = "verv, funksjonstid"},
     .limit = "the first and the last day of what it lies in",
     .kinds = Kind::organisation,
     .each = outside_its_frame},
    {.rule = {.code = "KO405",
              .name = "too-many-holders",
              .severity = Severity::warning,
              .summary = "more holders of a post at once than it has seats",
              .why = "quorum, votes and staffing are counted from who holds which seat",
              .terms = "stilling, verv"},
     .limit = "the seats of the post",
     .kinds = Kind::organisation,
     .each = too_many_holders},
    {.rule = {.code = "KO406",
              .name = "overlapping-roles",
              .severity = Severity::warning,
              .summary = "a person twice at once in one role or post of a body",
              .why = "the person would be counted twice",
              .terms = "dobbeltføring, verv"},
     .limit = "the day before the second begins",
     .kinds = Kind::organisation,
     .each = overlapping_places<Overlap::same>},
    {.rule = {.code = "KO414",
              .name = "different-places-at-once",
              .severity = Severity::advice,
              .summary = "a person in two roles or posts of one body at once",
              .why = "it may be meant; as often the first should have ended when the second began",
              .terms = "dobbeltverv, opprykk"},
     .limit = "the day before the second begins, or for a deputy who moves up that day",
     .kinds = Kind::organisation,
     .each = overlapping_places<Overlap::different>},
};

}  // namespace

KO_ENTRY(RuleFile, membership_rules) = {membership_checks};

}  // namespace ko
