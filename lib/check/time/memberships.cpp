// SPDX-License-Identifier: MIT
/// KO404 to KO406: memberships that contradict their organisation, their post or each other in time.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "check/run/check.hpp"
#include "check/run/days.hpp"
#include "check/run/tenures.hpp"
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
  Finding& finding = findings.add(
      entry.cursor<"from">(),
      fmt::format("it begins on {}, before {} began on {}", from->str(), frame.name(), first->str()),
      "mend the date that is wrong");
  finding.related.push_back({frame.first.place(), fmt::format("{} began here", frame.name())});
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
    Finding& finding = findings.add(
        ends[i],
        fmt::format("it {} {}, after {} ended on {}", verbs[i], date->str(), frame.name(), last->str()),
        "mend the date that is wrong");
    finding.related.push_back({frame.last.place(), fmt::format("{} ended here", frame.name())});
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
  return post.get<"percent">() && std::all_of(holders.begin(), holders.end(), [](const Tenure* tenure) {
           return tenure->entry.get<"percent">().has_value();
         });
}

void add_other_holders(Finding& finding, const Overload& run, const std::vector<const Tenure*>& holders) {
  constexpr std::size_t enough = 5;
  for (const std::size_t load : run.loads)
    if (load != run.exceeding && finding.related.size() < enough)
      finding.related.push_back({holder_cursor(*holders[load]).place(), "held here too"});
}

void check_seats(const Post& post, const std::vector<const Tenure*>& holders, Findings& findings) {
  if (is_shared(post, holders)) return;
  std::vector<Load> loads;
  for (const Tenure* tenure : holders) loads.push_back({certain_days(*tenure), 1});
  const std::int64_t seats = post.get<"seats">().value_or(1);
  for (const Overload& run : overloads(loads, seats)) {
    const Tenure& last = *holders[run.exceeding];
    findings.in_record(&kept_in(last));
    Finding& finding = findings.add(last.entry.cursor<"post">(),
                                    fmt::format("`{}` has {} and {} holders {}", post.get<"id">(),
                                                counted(seats, "seat"), run.most, to_string(run.days)),
                                    "end one membership with `to`, or give the post its number of `seats`");
    add_other_holders(finding, run, holders);
  }
}

void too_many_holders(const CheckContext& context, const Record& record, Findings& findings) {
  const auto holders = holders_by_post(context.tenures_of(record));
  for (Post post : record.as<organisation_type>().get<"posts">())
    if (const auto found = holders.find(post.get<"id">()); found != holders.end())
      check_seats(post, found->second, findings);
}

/// The roles of which a person has one at a time in a body.
constexpr std::array<std::string_view, 5> exclusive_roles = {"leader", "deputy_leader", "member", "deputy",
                                                             "observer"};

bool is_exclusive(std::string_view role) {
  return std::find(exclusive_roles.begin(), exclusive_roles.end(), role) != exclusive_roles.end();
}

std::string_view written(Cursor at) {
  return at ? at.file().source.slice(at.node().span()) : std::string_view{};
}

/// True when two memberships of one person are one written twice, or cannot both be. Staff may divide their
/// time between posts and functions, and a person may represent more than one.
bool exclude_each_other(const Membership& a, const Membership& b) {
  if (a.get<"function">() != b.get<"function">() || written(a.cursor<"for">()) != written(b.cursor<"for">()))
    return false;
  if (a.get<"role">() != b.get<"role">())
    return is_exclusive(a.get<"role">()) && is_exclusive(b.get<"role">());
  return a.get<"post">() == b.get<"post">() && a.get<"group">() == b.get<"group">() &&
         written(a.cursor<"deputises_for">()) == written(b.cursor<"deputises_for">());
}

void report_overlap(const Tenure& earlier, const Tenure& later, const Days& both, Findings& findings) {
  findings.in_record(&kept_in(later));
  const bool same = earlier.entry.get<"role">() == later.entry.get<"role">();
  const std::string places =
      same ? place_of(later) + " twice" : fmt::format("both {} and {}", place_of(earlier), place_of(later));
  Finding& finding = findings.add(holder_cursor(later),
                                  fmt::format("`{}` is {} {}", later.person->id, places, to_string(both)),
                                  "end one of the two with `to`, or take it away");
  finding.related.push_back({holder_cursor(earlier).place(), "the other place"});
}

/// Compares a person's places in one organisation, which are few.
void check_overlaps(const std::vector<const Tenure*>& places, Findings& findings) {
  for (std::size_t i = 1; i < places.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const Days a = certain_days(*places[j]);
      const Days b = certain_days(*places[i]);
      const Days both = {std::max(a.first, b.first), std::min(a.last, b.last)};
      if (a.empty() || b.empty() || both.empty() || !exclude_each_other(places[j]->entry, places[i]->entry))
        continue;
      report_overlap(*places[j], *places[i], both, findings);
      break;
    }
  }
}

void overlapping_roles(const CheckContext& context, const Record& record, Findings& findings) {
  std::map<const Record*, std::vector<const Tenure*>> by_person;
  for (const Tenure& tenure : context.tenures_of(record))
    if (tenure.person != nullptr && holds_for_certain(tenure)) by_person[tenure.person].push_back(&tenure);
  for (const auto& [person, places] : by_person) check_overlaps(places, findings);
}

constexpr Check membership_checks[] = {
    {.rule = {.code = "KO404",
              .name = "membership-outside-its-frame",
              .summary = "a membership outside the life of its organisation, its post or its holder",
              .why = "nobody sits in a body before it is founded, or after it is dissolved",
              .terms = "verv, funksjonstid"},
     .kinds = Kind::organisation,
     .each = outside_its_frame},
    {.rule = {.code = "KO405",
              .name = "too-many-holders",
              .severity = Severity::warning,
              .summary = "more holders of a post at once than it has seats",
              .why = "quorum, votes and staffing are counted from who holds which seat",
              .terms = "stilling, verv"},
     .kinds = Kind::organisation,
     .each = too_many_holders},
    {.rule = {.code = "KO406",
              .name = "overlapping-roles",
              .severity = Severity::warning,
              .summary = "a person in one body twice at once, or in two roles that exclude each other",
              .why = "the person would be counted twice, or would be the deputy of a member who is the same"},
     .kinds = Kind::organisation,
     .each = overlapping_roles},
};

}  // namespace

KO_ENTRY(RuleFile, membership_rules) = {membership_checks};

}  // namespace ko
