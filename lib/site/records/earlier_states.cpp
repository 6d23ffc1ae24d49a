// SPDX-License-Identifier: MIT
#include "site/records/earlier_states.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <utility>

#include "ko/records/structure.hpp"
#include "render/documents/markup.hpp"

namespace ko {
namespace {

/// The days on which something of an organisation changed, by the organisation.
class ChangeDays {
 public:
  explicit ChangeDays(Day as_of) : as_of_(as_of) {}

  /// The first day of a period, and the first after it.
  void add(const Record& organisation, const Period& period) {
    for (const std::optional<Day>& day : {period.begin, period.end})
      if (day && *day <= as_of_) days_[&organisation].insert(*day);
  }
  const std::unordered_map<const Record*, std::set<Day>>& all() const { return days_; }

 private:
  Day as_of_;
  std::unordered_map<const Record*, std::set<Day>> days_;
};

ChangeDays change_days(const Context& context) {
  ChangeDays days(context.options.as_of);
  for (const Tenure& tenure : tenures(context.records))
    if (may_show(context, tenure.entry)) days.add(*tenure.organisation, tenure.period);
  for (const Record& record : context.records.records(Kind::organisation)) {
    const auto organisation = record.as<organisation_type>();
    for (const Post& post : shown(context, organisation.get<"posts">()))
      days.add(record, Period::between(post.get<"from">(), post.get<"to">()));
    const Period period = lifetime(organisation);
    days.add(record, period);
    for (const Record* above : ancestors(context.records, record)) days.add(*above, period);
  }
  return days;
}

std::string link_to(const EarlierState& state, const std::string& words) {
  return fmt::format("<a href=\"../{}.html\">{}</a>", state.path, html_plain(words));
}

}  // namespace

EarlierStates::EarlierStates(const Context& context, const PageAddresses& addresses) {
  const ChangeDays days = change_days(context);
  for (const auto& [record, changes] : days.all()) {
    const std::string& page = addresses.of(*record);
    if (page.empty()) continue;
    std::vector<EarlierState>& states = all_[record];
    for (const Day day : changes) {
      if (!states.empty()) states.back().last = day - 1;
      states.push_back({day, {}, fmt::format("{}.{}", page, to_string(day))});
    }
    states.pop_back();  // the last is that of the report's day
  }
}

std::span<const EarlierState> EarlierStates::of(const Record& organisation) const {
  const auto found = all_.find(&organisation);
  return found == all_.end() ? std::span<const EarlierState>() : std::span(found->second);
}

std::string days_in_words(const Context& context, const EarlierState& state) {
  const auto day = [&](Day of) { return written(Date::of(of), context.language()); };
  return context.say("period.between", day(state.first), day(state.last));
}

std::string links_to_earlier(const Context& context, std::span<const EarlierState> states) {
  if (states.empty()) return {};
  std::string items;
  for (std::size_t at = states.size(); at-- > 0;)
    items += fmt::format("<li>{}</li>\n", link_to(states[at], days_in_words(context, states[at])));
  return fmt::format("<h2>{}</h2>\n<ul>\n{}</ul>\n", html_plain(context.say("site.earlier")), items);
}

std::string line_of_earlier(const Context& context, std::span<const EarlierState> states, std::size_t at,
                            const std::string& own_page) {
  std::string links;
  if (at > 0) links += link_to(states[at - 1], context.say("site.state_before")) + "\n";
  if (at + 1 < states.size()) links += link_to(states[at + 1], context.say("site.state_after")) + "\n";
  links +=
      fmt::format("<a href=\"../{}.html\">{}</a>\n", own_page, html_plain(context.say("site.state_latest")));
  return fmt::format("<nav aria-label=\"{}\">\n<p>{}</p>\n<p class=\"ways\">{}</p>\n</nav>\n",
                     html_plain(context.say("site.earlier")),
                     html_plain(context.say("site.was_so", days_in_words(context, states[at]))), links);
}

}  // namespace ko
