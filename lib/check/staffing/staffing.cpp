// SPDX-License-Identifier: MIT
/// KO601 to KO603: shares of full-time equivalents that cannot be.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "check/run/check.hpp"
#include "check/run/days.hpp"
#include "ko/values/percent.hpp"
#include "ko/values/text.hpp"
#include "model/offices/hours.hpp"

namespace ko {
namespace {

constexpr std::int64_t full_time = 10'000;  // hundredths of a percent
constexpr std::size_t enough_places = 8;
constexpr std::int64_t most_seats = 10'000;  // of a post; what claims more is counted as so many

std::string percent(std::int64_t hundredths) {
  return Percent{hundredths}.str() + " %";
}

/// A share that is no whole number of hundredths of a percent is shown rounded up.
std::string percent(const Rational& hundredths) {
  const bool is_whole = hundredths.denominator() == 1;
  return percent(hundredths.numerator() / hundredths.denominator() + (is_whole ? 0 : 1));
}

/// The share of full time a membership states, in hundredths of a percent: its percentage, else its hours
/// against a full-time year where one is stated.
std::optional<Rational> share_of(const Tenure& tenure) {
  if (const auto share = tenure.entry.get<"percent">()) return Rational(share->hundredths);
  if (tenure.entry.has<"percent">() || !tenure.entry.has<"hourly">()) return std::nullopt;
  return share_of_full_time(tenure.entry.get<"hourly">(), tenure.organisation->as<organisation_type>());
}

/// Where it states it.
Cursor share_at(const Tenure& tenure) {
  const Cursor at = tenure.entry.cursor<"percent">();
  return at ? at : tenure.entry.cursor<"hourly">();
}

/// Memberships that state their share and certainly count on some day, with what they count for beside them.
/// What counts differently at different times is there for each.
struct StatedShares {
  std::vector<const Tenure*> tenures;
  std::vector<Days> days;
  std::vector<Rational> amounts;

  void add(const Tenure& tenure, const Days& on, const Rational& amount) {
    tenures.push_back(&tenure);
    days.push_back(on);
    amounts.push_back(amount);
  }

  /// In how many parts of a hundredth of a percent the amounts are counted, so that each is a whole number of
  /// them. Norms that have no measure in common that is small enough are counted in parts that are, rounded
  /// down: what is over a limit by less than all of these rounded off is passed over.
  std::int64_t parts() const {
    constexpr std::int64_t most = 1'000'000;
    std::int64_t common = 1;
    for (const Rational& amount : amounts) {
      const std::int64_t with = std::lcm(common, amount.denominator());
      if (with > most) return most;
      common = with;
    }
    return common;
  }
  /// The amounts, and a limit, in those parts.
  std::vector<Load> loads(std::int64_t parts) const {
    std::vector<Load> all;
    for (std::size_t i = 0; i < amounts.size(); ++i)
      all.push_back({days[i], amounts[i].numerator() / amounts[i].denominator() * parts +
                                  amounts[i].numerator() % amounts[i].denominator() * parts /
                                      amounts[i].denominator()});
    return all;
  }
  std::size_t places_in(const Overload& run) const {
    std::set<const Tenure*> places;
    for (const std::size_t load : run.loads) places.insert(tenures[load]);
    return places.size();
  }
};

/// The runs of days on which they are together above a limit, in hundredths of a percent; the highest sum of
/// each is in `parts()`.
std::vector<Overload> overloads(const StatedShares& shares, std::int64_t limit) {
  const std::int64_t parts = shares.parts();
  return overloads(shares.loads(parts), limit * parts);
}

/// What of a share is left when the leaves that a day of it may have are taken out.
Rational worked_on(Day day, const Tenure& tenure, const Rational& share) {
  std::int64_t on_leave = 0;
  const std::vector<Days> leaves = leave_days(tenure);
  auto days = leaves.begin();
  for (const Leave leave : tenure.entry.get<"leave">()) {
    const auto part = leave.get<"percent">();
    if ((days++)->contains(day)) on_leave += part ? part->hundredths : full_time;
  }
  return share * Rational(std::max<std::int64_t>(0, full_time - on_leave), full_time);
}

/// Adds the share as far as it is worked: who is on leave from one place may have another.
void add_worked(const Tenure& tenure, StatedShares& shares) {
  const auto share = share_of(tenure);
  const Days days = certain_days(tenure);
  if (!share || tenure.vacant() || days.empty()) return;
  std::vector<Day> firsts = {days.first};
  for (const Days& leave : leave_days(tenure)) {
    if (days.first < leave.first && leave.first <= days.last) firsts.push_back(leave.first);
    if (days.first <= leave.last && leave.last < days.last) firsts.push_back(leave.last + 1);
  }
  std::sort(firsts.begin(), firsts.end());
  firsts.erase(std::unique(firsts.begin(), firsts.end()), firsts.end());
  for (std::size_t i = 0; i < firsts.size(); ++i) {
    const Day last = i + 1 < firsts.size() ? firsts[i + 1] - 1 : days.last;
    shares.add(tenure, {firsts[i], last}, worked_on(firsts[i], tenure, *share));
  }
}

/// Adds the share as far as it is held: a stand-in's is in another's place.
void add_held(const Tenure& tenure, std::span<const Tenure> of_organisation, StatedShares& shares) {
  const auto share = share_of(tenure);
  if (!share || tenure.vacant()) return;
  for (const Days& days : days_of_its_own(tenure, of_organisation)) shares.add(tenure, days, *share);
}

void add_places(Finding& finding, const Overload& run, const StatedShares& shares) {
  std::set<const Tenure*> told = {shares.tenures[run.exceeding]};
  for (const std::size_t load : run.loads) {
    const Tenure& tenure = *shares.tenures[load];
    if (finding.related.size() == enough_places || !told.insert(&tenure).second) continue;
    finding.related.push_back(
        {share_at(tenure).place(), fmt::format("{} as {}", percent(shares.amounts[load]), place_of(tenure))});
  }
}

void report_workload(const Record& person, const StatedShares& shares, Findings& findings) {
  for (const Overload& run : overloads(shares, full_time)) {
    const Tenure& last = *shares.tenures[run.exceeding];
    findings.in_record(&kept_in(last));
    Finding& finding = findings.add(
        share_at(last),
        fmt::format("`{}` has {} in {} {}", person.id, percent(Rational(run.most, shares.parts())),
                    counted(static_cast<std::int64_t>(shares.places_in(run)), "place"), to_string(run.days)),
        "mend a share, or end one place with `to` when the next begins, or say "
        "which it is on `leave` from");
    add_places(finding, run, shares);
  }
}

void over_full_time(const CheckContext& context, Findings& findings) {
  std::map<const Record*, StatedShares> by_person;
  for (const Tenure& tenure : context.tenures)
    if (tenure.person != nullptr && share_at(tenure)) add_worked(tenure, by_person[tenure.person]);
  for (const auto& [person, shares] : by_person) report_workload(*person, shares, findings);
}

void over_their_post(const CheckContext& context, const Record& record, Findings& findings) {
  std::map<std::string_view, StatedShares> by_post;
  const auto tenures = context.tenures_of(record);
  for (const Tenure& tenure : tenures)
    if (const std::string_view id = tenure.entry.get<"post">(); !id.empty())
      add_held(tenure, tenures, by_post[id]);
  for (Post post : record.as<organisation_type>().get<"posts">()) {
    const auto share = post.get<"percent">();
    if (!share) continue;
    const StatedShares& shares = by_post[post.get<"id">()];
    const std::int64_t established =
        share->hundredths * std::clamp<std::int64_t>(post.get<"seats">().value_or(1), 0, most_seats);
    for (const Overload& run : overloads(shares, established)) {
      const Tenure& last = *shares.tenures[run.exceeding];
      findings.in_record(&kept_in(last));
      Finding& finding = findings.add(
          share_at(last),
          fmt::format("`{}` is {}, and its holders have {} {}", post.get<"id">(), percent(established),
                      percent(Rational(run.most, shares.parts())), to_string(run.days)),
          "mend a share, or the post's `percent` or `seats`",
          {{post.cursor<"percent">().place(), "established here"}});
      add_places(finding, run, shares);
    }
  }
}

/// What the memberships of an organisation add up to on a day: at least so much, and exactly so when every
/// share and every date is stated.
struct Sum {
  Rational least;
  bool exact = true;
  std::size_t shares = 0;

  /// Norms may have no common measure within 64 bits; what is then rounded off is told as not known.
  void add(const Rational& share) {
    try {
      least = least + share;
    } catch (const std::overflow_error&) {
      least = Rational(whole(least) + whole(share));
      exact = false;
    }
  }
  static std::int64_t whole(const Rational& number) { return number.numerator() / number.denominator(); }
};

/// A stand-in for somebody on leave is no staff besides.
bool counts_for_itself(const Tenure& tenure, std::span<const Tenure> of_organisation, Day day) {
  const std::vector<Days> own = days_of_its_own(tenure, of_organisation);
  return std::any_of(own.begin(), own.end(), [&](const Days& days) { return days.contains(day); });
}

Sum sum_on(Day day, std::span<const Tenure> tenures) {
  Sum sum;
  for (const Tenure& tenure : tenures) {
    const Days possible = possible_days(tenure);
    if (tenure.vacant() || !possible.contains(day)) continue;
    const auto share = share_of(tenure);
    const bool certain = certain_days(tenure).contains(day);
    if (certain && !counts_for_itself(tenure, tenures, day)) continue;
    if (!share || !certain) {
      sum.exact = false;
    } else {
      sum.add(*share);
      ++sum.shares;
    }
  }
  return sum;
}

void check_total(View<staffing_type> total, std::span<const Tenure> tenures, Findings& findings) {
  const auto stated = total.get<"percent">();
  const auto at = total.get<"at">();
  if (!stated || !at || at->vague() || at->first() != at->last()) return;
  const Sum sum = sum_on(at->first(), tenures);
  const Rational claimed(stated->hundredths);
  const bool too_much = sum.least > claimed;
  const bool too_little = sum.exact && sum.shares > 0 && sum.least < claimed;
  if (!too_much && !too_little) return;
  const Rational difference = too_much ? sum.least - claimed : claimed - sum.least;
  findings.add(
      total.cursor<"percent">(),
      fmt::format("{} is stated, and the memberships on {} are {}{}: {} {}", percent(stated->hundredths),
                  at->str(), sum.exact ? "" : "at least ", percent(sum.least), percent(difference),
                  too_much ? "more" : "less"),
      "mend a share or the total, or add the membership that is missing, without `percent` if it is not "
      "known");
}

void stated_total(const CheckContext& context, const Record& record, Findings& findings) {
  for (View<staffing_type> total : record.as<organisation_type>().get<"staffing">())
    check_total(total, context.tenures_of(record), findings);
}

constexpr Check staffing_checks[] = {
    {.rule = {.code = "KO601",
              .name = "over-full-time",
              .severity = Severity::warning,
              .summary = "a person with more than 100 % on some day, all places together",
              .why = "the sum of a person's shares is counted as full-time equivalents, and nobody is more "
                     "than one",
              .terms = "stillingsprosent, årsverk, stilling"},
     .limit = "100 % on a day",
     .once = over_full_time},
    {.rule = {.code = "KO602",
              .name = "over-their-post",
              .severity = Severity::warning,
              .summary = "holders of a post who together have more than what is established",
              .why = "staff beyond what is established is not in the budget",
              .terms = "stilling, stillingsprosent, årsverk"},
     .limit = "the share of the post, for each of its seats",
     .kinds = Kind::organisation,
     .each = over_their_post},
    {.rule = {.code = "KO603",
              .name = "stated-total",
              .severity = Severity::warning,
              .summary = "a stated total of staff that is not what the memberships add up to",
              .why = "one of the two is wrong, and ratios are made from both",
              .terms = "årsverk, bemanning"},
     .limit = "the sum of the memberships",
     .kinds = Kind::organisation,
     .each = stated_total},
};

}  // namespace

KO_ENTRY(RuleFile, staffing_rules) = {staffing_checks};

}  // namespace ko
