// SPDX-License-Identifier: MIT
#include "query/staffing/figures.hpp"

#include <algorithm>

#include "ko/records/organisation.hpp"

namespace ko::query::staffing {
namespace {

Bounds& part_for(Split& split, std::string_view function) {
  const auto named = std::ranges::find(functions, function);
  return named == std::end(functions) ? split.either
                                      : split.known[static_cast<std::size_t>(named - functions)];
}

/// Everything but `function` that is certainly not it.
Bounds others(const Split& split, Function function) {
  Bounds sum;
  for (std::size_t i = 0; i < function_count; ++i)
    if (i != static_cast<std::size_t>(function)) sum += split.known[i];
  return sum;
}

/// `part / (part + rest)`, where an open part is as large as can be.
Rational ratio(const Rational& part, const Rational& rest) {
  return part == Rational(0) ? part : part / (part + rest);
}

constexpr std::string_view equivalents = "FTE";
constexpr std::string_view share = "share";

constexpr FigureColumn all_figures[] = {
    {.name = "established",
     .meaning = "posts, and places that name no post",
     .unit = equivalents,
     .figure = [](const Figures& f) { return f.established(); },
     .shown = true,
     .adds_up = true},
    {.name = "filled",
     .meaning = "what somebody holds, on leave or not; a stand-in fills no post besides",
     .unit = equivalents,
     .figure = [](const Figures& f) { return f.filled(); },
     .shown = true,
     .adds_up = true},
    {.name = "on_leave",
     .meaning = "what of it is on leave",
     .unit = equivalents,
     .figure = [](const Figures& f) { return f.on_leave(); },
     .adds_up = true},
    {.name = "standing_in",
     .meaning = "those who deputise for who is on leave",
     .unit = equivalents,
     .figure = [](const Figures& f) { return f.standing_in(); },
     .adds_up = true},
    {.name = "present",
     .meaning = "who is at work: what is filled, without who is on leave, and with who stands in",
     .unit = equivalents,
     .figure = [](const Figures& f) { return f.present(); },
     .adds_up = true},
    {.name = "vacant",
     .meaning = "what is established and held by nobody",
     .unit = equivalents,
     .figure = [](const Figures& f) { return f.vacant(); },
     .shown = true,
     .adds_up = true},
    {.name = "stated_total",
     .meaning = "all staff together, as a source states it",
     .unit = equivalents,
     .figure = [](const Figures& f) { return f.stated_total(); },
     .of_organisations = true,
     .shown = true,
     .adds_up = true},
    {.name = "leadership",
     .meaning = "what is spent on leadership",
     .unit = equivalents,
     .figure = [](const Figures& f) { return f.spent_on(Function::leadership); },
     .of_organisations = true,
     .shown = true,
     .adds_up = true},
    {.name = "administration",
     .meaning = "what is spent on administration",
     .unit = equivalents,
     .figure = [](const Figures& f) { return f.spent_on(Function::administration); },
     .of_organisations = true,
     .shown = true,
     .adds_up = true},
    {.name = "service",
     .meaning = "what is spent on service to users",
     .unit = equivalents,
     .figure = [](const Figures& f) { return f.spent_on(Function::service); },
     .of_organisations = true,
     .shown = true,
     .adds_up = true},
    {.name = "leadership_share",
     .meaning = "leadership, of all staff",
     .unit = share,
     .figure = [](const Figures& f) { return f.share_of(Function::leadership); },
     .decimals = 3,
     .of_organisations = true,
     .shown = true},
    {.name = "service_per_leader",
     .meaning = "service, for each full-time equivalent of leadership",
     .unit = equivalents,
     .figure =
         [](const Figures& f) { return f.spent_on(Function::service) / f.spent_on(Function::leadership); }},
    {.name = "vacancy_rate",
     .meaning = "what is vacant, of what is established",
     .unit = share,
     .figure = [](const Figures& f) { return f.vacant() / f.established(); },
     .decimals = 3},
    {.name = "stated_gap",
     .meaning = "the stated total, less what is filled",
     .unit = equivalents,
     .figure = [](const Figures& f) { return f.stated_total() - f.filled(); },
     .adds_up = true},
    {.name = "person_years",
     .meaning = "what was filled over the period: each day counts as its part of its year",
     .unit = "person-years",
     .figure = [](const Figures& f) { return f.person_years(); },
     .of_periods = true,
     .shown = true,
     .adds_up = true},
    {.name = "heads",
     .meaning = "persons who hold something or stand in, each once",
     .unit = "persons",
     .figure = [](const Figures& f) { return f.heads(); },
     .decimals = 0},
};

/// Where nobody stands in, the column of those who do need not be shown for the others to add up.
constexpr FigureRest all_rests[] = {
    {"present", "filled", {"on_leave"}},        {"present", "filled", {"on_leave"}, "standing_in"},
    {"vacant", "established", {"filled"}},      {"service", "filled", {"leadership", "administration"}},
    {"stated_gap", "stated_total", {"filled"}},
};

}  // namespace

static_assert(std::size(functions) == function_count);

void Contribution::add(const Part& part, bool with_total) {
  established_ += part.established;
  filled_ += part.filled;
  on_leave_ += part.on_leave;
  standing_in_ += part.standing_in;
  present_ += part.present;
  vacant_ += part.vacant;
  if (part.slot->sort == Sort::total) {
    has_total_ = with_total;
    total_ += part.total;
  }
  part_for(split_, part.slot->function) += part.filled;
  for (std::size_t i = 0; i < roles_.size(); ++i) {
    if (part.slot->role == role_names_[i]) roles_[i] += part.filled;
    if (part.slot->role.empty()) roles_[i] += part.filled.perhaps();
  }
}

void Contribution::add_unrecorded(const Bounds& unrecorded) {
  established_ += unrecorded;
  filled_ += unrecorded;
  on_leave_ += unrecorded;
  present_ += unrecorded;
  vacant_ += unrecorded;
  split_.either += unrecorded;
  for (Bounds& role : roles_) role += unrecorded;
  has_unrecorded_ = unrecorded.open;
}

void Contribution::finish(const Bounds& unrecorded) {
  add_unrecorded(unrecorded);
  if (!has_total_ || total_.open || total_.least < filled_.least) return;
  Rational recorded;
  for (Bounds& known : split_.known) {
    known = Bounds::exactly(known.least);
    recorded = recorded + known.least;
  }
  split_.either = Bounds::exactly(total_.least - recorded);
  for (Bounds& role : roles_) role = Bounds::between(role.least, total_.least - filled_.least + role.least);
  has_unrecorded_ = has_unrecorded_ || total_.least > filled_.least;
}

void Figures::add(const Contribution& contribution, std::int64_t days, bool in_leap_year) {
  established_ += contribution.established_ * days;
  filled_ += contribution.filled_ * days;
  if (in_leap_year) filled_in_leap_years_ += contribution.filled_ * days;
  on_leave_ += contribution.on_leave_ * days;
  standing_in_ += contribution.standing_in_ * days;
  present_ += contribution.present_ * days;
  vacant_ += contribution.vacant_ * days;
  total_ += contribution.total_ * days;
  for (std::size_t i = 0; i < function_count; ++i) split_.known[i] += contribution.split_.known[i] * days;
  split_.either += contribution.split_.either * days;
  roles_.resize(contribution.roles_.size());
  for (std::size_t i = 0; i < roles_.size(); ++i) roles_[i] += contribution.roles_[i] * days;
  has_total_ = has_total_ || contribution.has_total_;
  has_unrecorded_ = has_unrecorded_ || contribution.has_unrecorded_;
}

void Figures::add_head(const Slot& slot, bool certain) {
  if (slot.sort != Sort::holding) return;
  if (!slot.person && slot.name.empty()) {
    unknown_holders_.insert(&slot);
    return;
  }
  const Head head(slot.person, slot.person ? std::string_view() : slot.name);
  heads_.insert(head);
  if (certain) certain_heads_.insert(head);
}

Figures Figures::coarse() const {
  Figures all = *this;
  for (Bounds* sum : {&all.established_, &all.filled_, &all.on_leave_, &all.standing_in_, &all.present_,
                      &all.vacant_, &all.total_, &all.filled_in_leap_years_, &all.split_.either})
    *sum = sum->coarse();
  for (Bounds& known : all.split_.known) known = known.coarse();
  for (Bounds& role : all.roles_) role = role.coarse();
  return all;
}

Quantity Figures::spent_on(Function function) const {
  const Bounds& known = split_.known[static_cast<std::size_t>(function)];
  Bounds spent = known + split_.either;
  spent.least = known.least;
  // Anything from none of the staff to all of it says nothing.
  const bool says_nothing =
      known.is_nothing() && !split_.either.is_nothing() && others(split_, function).is_nothing();
  return says_nothing ? Quantity::unknown() : spent.equivalents(days_);
}

Quantity Figures::share_of(Function function) const {
  const Bounds& known = split_.known[static_cast<std::size_t>(function)];
  const Bounds rest = others(split_, function);
  const Bounds& either = split_.either;
  if ((known + rest + either).is_nothing()) return Quantity::unknown();
  const bool can_vanish = rest.open || either.open;
  const bool can_be_all = known.open || either.open;
  const Rational least = can_vanish ? Rational(0) : ratio(known.least, rest.most + either.most);
  const Rational most = can_be_all ? Rational(1) : ratio(known.most + either.most, rest.least);
  return least == Rational(0) && most == Rational(1) ? Quantity::unknown() : Quantity{least, most};
}

Quantity Figures::in_role(std::size_t role) const {
  return roles_[role].equivalents(days_);
}

Quantity Figures::person_years() const {
  const Bounds& leap = filled_in_leap_years_;
  const Bounds common{filled_.least - leap.least, filled_.most - leap.most, filled_.open};
  return common.equivalents(365) + leap.equivalents(366);
}

Quantity Figures::heads() const {
  const auto certain = static_cast<std::int64_t>(certain_heads_.size());
  const bool somebody = certain == 0 && !unknown_holders_.empty();
  const std::int64_t least = somebody ? std::int64_t{1} : certain;
  if (has_unrecorded_) return least == 0 ? Quantity::unknown() : Quantity::at_least(least);
  return {Rational(least), Rational(static_cast<std::int64_t>(heads_.size() + unknown_holders_.size()))};
}

std::span<const FigureColumn> figure_columns() {
  return all_figures;
}

std::span<const FigureRest> figure_rests() {
  return all_rests;
}

bool groups_organisations(std::span<const Path> by) {
  return std::ranges::all_of(
      by, [](const Path& path) { return path.first() == "org" || path.first() == "name"; });
}

}  // namespace ko::query::staffing
