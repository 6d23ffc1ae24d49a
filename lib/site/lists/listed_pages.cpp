// SPDX-License-Identifier: MIT
#include "site/lists/listed_pages.hpp"

#include <cstddef>
#include <iterator>

#include "base/system/parallel.hpp"
#include "site/lists/searched_words.hpp"
#include "site/records/record_pages.hpp"

namespace ko {

bool is_coming(const Record& meeting) {
  const std::string_view status = meeting.as<meeting_type>().get<"status">();
  return status == "planned" || status == "called";
}

ListedPage PageListing::of(const Record& record) const {
  ListedPage page{addresses.of(record), names.title(record), day_of(record)};
  if (record.kind == Kind::meeting) page.body = named(record.as<meeting_type>().get<"body">());
  return page;
}

ListedPage PageListing::of(const DecisionPage& page) const {
  const MadeDecision& decision = *page.decision;
  return {page.path, context.text(decision.entry.get<"title">()), decision.date, named(decision.body)};
}

std::string PageListing::named(std::string_view id) const {
  return id.empty() ? std::string() : name_of(context, id);
}

std::map<Kind, std::vector<ListedPage>> PageListing::by_kind() const {
  std::map<Kind, std::vector<ListedPage>> all;
  for (const KindOfPage& each : kinds_of_pages) all[each.kind];
  for (const Record& record : context.records.records()) {
    if (addresses.of(record).empty() || record.kind == Kind::decision || hidden.has(record)) continue;
    all[record.kind].push_back(of(record));
    all[record.kind].back().more = words_of(context, record);
  }
  const std::vector<DecisionPage>& of_decisions = addresses.decisions();
  std::vector<ListedPage>& made = all[Kind::decision];
  made.resize(of_decisions.size());
  parallel_for(made.size(), 0, [&](std::size_t at) {
    made[at] = of(of_decisions[at]);
    made[at].more = words_of(context, *of_decisions[at].decision);
  });
  parallel_for(std::size(kinds_of_pages), 0,
               [&](std::size_t at) { sort_for_list(all.at(kinds_of_pages[at].kind)); });
  return all;
}

}  // namespace ko
