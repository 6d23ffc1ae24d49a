// SPDX-License-Identifier: MIT
#include "site/beside/feeds.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "model/meetings/meeting_hours.hpp"
#include "report/frame.hpp"
#include "report/meeting_facts.hpp"

namespace ko {
namespace {

/// The last day of what the records tell of a meeting: that its minutes were approved or published, or that
/// it was held or called. Nothing where no such day has come.
std::optional<Day> last_told(const Context& context, const Meeting& meeting) {
  std::optional<Day> last;
  const auto take = [&](const std::optional<Date>& date) {
    if (date && date->last() <= context.options.as_of && (!last || date->last() > *last)) last = date->last();
  };
  take(meeting.get<"called">().get<"on">());
  const std::string_view status = meeting.get<"status">();
  if (status == "planned" || status == "called") return last;
  if (!last || status != "cancelled") take(day_of_meeting(meeting));
  const auto minutes = meeting.get<"minutes">();
  take(minutes.get<"on">());
  take(minutes.get<"published">());
  return last;
}

template <class Happenings>
void keep_latest(Happenings& happenings) {
  std::ranges::stable_sort(happenings, [](const auto& a, const auto& b) { return a.on > b.on; });
  if (happenings.size() > entries_of_feed) happenings.resize(entries_of_feed);
}

std::string in_sentences(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts)
    if (!part.empty()) text += (text.empty() ? "" : " ") + as_sentence(capitalised(part));
  return text;
}

}  // namespace

Feeds::Feeds(const FeedSources& sources) : from_(sources) {
  for (const DecisionPage& page : from_.addresses.decisions()) {
    const MadeDecision& decision = *page.decision;
    if (!decision.date) continue;
    const Happening happening{.on = decision.date->last(), .decision = &page};
    decisions_.push_back(happening);
    add_of_body(decision.body, happening);
  }
  add_meetings();
  keep_latest(decisions_);
  for (auto& [body, happenings] : of_bodies_) keep_latest(happenings);
}

void Feeds::add_of_body(std::string_view id, const Happening& happening) {
  const Record* body = from_.context.records.find(id);
  if (body != nullptr && !from_.addresses.of(*body).empty()) of_bodies_[body].push_back(happening);
}

void Feeds::add_meetings() {
  for (const Record& record : from_.context.records.records(Kind::meeting)) {
    if (from_.addresses.of(record).empty()) continue;
    const auto meeting = record.as<meeting_type>();
    if (const auto told = last_told(from_.context, meeting))
      add_of_body(meeting.get<"body">(), {.on = *told, .meeting = &record});
  }
}

AtomEntry Feeds::entry_of(const DecisionPage& page) const {
  const Context& context = from_.context;
  const MadeDecision& decision = *page.decision;
  const ItemDecision& entry = decision.entry;
  std::vector<std::string> summary;
  if (const auto outcome = entry.get<"outcome">(); !outcome.empty())
    summary.push_back(capitalised(context.label("outcome", outcome)));
  if (decision.item) summary.push_back(context.text(decision.item.get<"title">()));
  summary.push_back(context.text(entry.get<"text">()));
  return {.id = from_.lasting.of(page),
          .title = context.text(entry.get<"title">()),
          .address = from_.site.or_way(page.path + ".html", ""),
          .author = decision.body.empty() ? std::string() : name_of(context, decision.body),
          .summary = in_sentences(summary)};
}

AtomEntry Feeds::entry_of(const Record& record) const {
  const Context& context = from_.context;
  const auto meeting = record.as<meeting_type>();
  std::vector<std::string> summary;
  if (const auto status = meeting.get<"status">(); !status.empty())
    summary.push_back(capitalised(context.label("status", status)));
  summary.push_back(time_of(context, meeting));
  summary.push_back(context.text(meeting.get<"place">()));
  std::string title = from_.names.title(record);
  if (const auto day = day_of_meeting(meeting)) title += ", " + written(*day, context.language());
  return {.id = from_.lasting.of(record),
          .title = std::move(title),
          .address = from_.site.or_way(from_.addresses.of(record) + ".html", ""),
          .summary = in_sentences(summary)};
}

AtomEntry Feeds::entry(const Happening& happening) const {
  AtomEntry entry =
      happening.decision != nullptr ? entry_of(*happening.decision) : entry_of(*happening.meeting);
  entry.updated = happening.on;
  return entry;
}

void Feeds::add_entries(AtomFeed& feed, const std::vector<Happening>& happenings) const {
  for (const Happening& each : happenings) feed.entries.push_back(entry(each));
}

std::string Feeds::of_decisions(std::string_view path) const {
  AtomFeed feed{.id = from_.lasting.of_feed(path),
                .title = fmt::format("{} – {}", from_.context.say("site.decisions"), from_.site_name),
                .author = from_.site_name,
                .language = from_.context.language(),
                .own_address = from_.site.of(path),
                .page = from_.site.or_way("decisions/index.html", "")};
  add_entries(feed, decisions_);
  return atom_xml(feed);
}

std::string Feeds::of_body(const Record& body, std::string_view path) const {
  const std::string name = from_.names.title(body);
  AtomFeed feed{.id = from_.lasting.of(body, "feed"),
                .title = fmt::format("{} – {}", name, from_.site_name),
                .author = name,
                .language = from_.context.language(),
                .own_address = from_.site.of(path),
                .page = from_.site.or_way(from_.addresses.of(body) + ".html", "../")};
  add_entries(feed, of_bodies_.at(&body));
  if (!from_.site.is_known())
    for (AtomEntry& entry : feed.entries) entry.address.insert(0, "../");
  return atom_xml(feed);
}

}  // namespace ko
