// SPDX-License-Identifier: MIT
#include "check/run/check.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <numeric>
#include <optional>
#include <tuple>
#include <utility>

#include "base/system/append.hpp"
#include "base/system/parallel.hpp"
#include "base/text/path.hpp"
#include "check/own/own_rules.hpp"
#include "check/run/suppress.hpp"
#include "ko/findings/validate.hpp"
#include "model/meetings/attendance.hpp"

namespace ko {
namespace {

std::vector<BodyMeeting> meetings_by_body(const Register& records) {
  std::vector<BodyMeeting> all;
  for (const Record& record : records.records(Kind::meeting)) {
    const Meeting meeting = record.as<meeting_type>();
    const Record* body = records.find(meeting.get<"body">());
    const auto start = meeting.get<"start">();
    if (body != nullptr && start) all.push_back({body, &record, start->date().first(), start->date().last()});
  }
  std::ranges::stable_sort(
      all, {}, [](const BodyMeeting& each) { return std::tuple(each.body, each.first, each.last); });
  return all;
}

bool is_whole(const Register& records) {
  const auto complete = [](const Document& document) {
    return document.complete && document.root != no_node;
  };
  return records.broken_links().empty() && std::ranges::all_of(records.files(), [&](const File& file) {
           return std::ranges::all_of(file.tree.documents, complete);
         });
}

CheckContext context_of(const Register& records, Day today, const FileSystem* files) {
  CheckContext context{records, today, tenures(records), meetings_by_body(records), is_whole(records), files};
  std::ranges::stable_sort(context.tenures, {}, &Tenure::organisation);
  return context;
}

/// Runs the rules that look at one record, on one record.
void run_on(const Record& record, std::span<const Check* const> checks, const CheckContext& context,
            Findings& findings) {
  std::optional<Attendance> attendance;
  for (const Check* check : checks) {
    findings.begin(check->rule, &record);
    if (check->each != nullptr && check->kinds.has(record.kind)) check->each(context, record, findings);
    if (check->meeting == nullptr || record.kind != Kind::meeting) continue;
    if (!attendance) {
      const Record* body = body_of(context.records, record.as<meeting_type>());
      attendance.emplace(record, body,
                         body != nullptr ? context.tenures_of(*body) : std::span<const Tenure>());
    }
    check->meeting(context, *attendance, findings);
  }
}

/// Records per task. Checking fewer takes less time than starting a thread.
constexpr std::size_t records_at_a_time = 2'000;

/// A part of the work that depends on no other part.
using Task = std::function<void(Findings&)>;

/// The rules that the set states itself and those that look at the whole set, one by one, and those that look
/// at records, some records at a time. These go in the order the records were read, so that a record, and
/// those near it that it refers to, are in the processor's cache when their turn comes.
std::vector<Task> tasks_of(const CheckContext& context, std::span<const OwnRule* const> own_rules,
                           std::span<const Check* const> of_set, std::span<const Check* const> of_records) {
  std::vector<Task> tasks;
  for (const OwnRule* own : own_rules)
    tasks.emplace_back([own, &context](Findings& findings) { run_own_rule(context, *own, findings); });
  for (const Check* check : of_set)
    tasks.emplace_back([check, &context](Findings& findings) {
      findings.begin(check->rule, nullptr);
      check->once(context, findings);
    });
  const std::span<const std::uint32_t> order = context.records.reading_order();
  for (std::size_t begin = 0; begin < order.size(); begin += records_at_a_time)
    tasks.emplace_back([=, &context](Findings& findings) {
      for (const std::uint32_t at : order.subspan(begin, std::min(records_at_a_time, order.size() - begin)))
        run_on(context.records.records()[at], of_records, context, findings);
    });
  return tasks;
}

/// Does the work, on `threads` threads.
std::vector<Finding> do_all(std::span<const Task> tasks, std::size_t threads) {
  std::vector<std::vector<Finding>> found(tasks.size());
  parallel_for(tasks.size(), threads, [&](std::size_t i) {
    FindingList list;
    Findings findings(list);
    tasks[i](findings);
    found[i] = list.take();
  });
  std::vector<Finding> all;
  std::size_t count = 0;
  for (const std::vector<Finding>& some : found) count += some.size();
  all.reserve(count);
  for (std::vector<Finding>& some : found) append(all, std::exchange(some, {}));
  return all;
}

std::vector<Finding> run(const CheckContext& context, const Selection* selection) {
  std::vector<const Check*> of_records;
  std::vector<const Check*> of_set;
  for (const RuleFile* file : rule_files())
    for (const Check& check : file->checks)
      if (selection == nullptr || selection->may_include(check.rule))
        (check.once == nullptr ? of_records : of_set).push_back(&check);
  std::vector<const OwnRule*> own_rules;
  for (const OwnRule& own : context.records.own_rules())
    if (selection == nullptr || selection->may_include(own.rule)) own_rules.push_back(&own);
  const std::size_t worthwhile = context.records.records().size() / records_at_a_time;
  return do_all(tasks_of(context, own_rules, of_set, of_records),
                std::clamp<std::size_t>(worthwhile, 1, processors()));
}

bool is_marked_draft(Cursor mapping) {
  for (const Cursor field : mapping.children())
    if (field.key() == "draft" && parse_flag(field.text()) == true) return true;
  return false;
}

/// The child in which a place of the file lies, or that comes next; none behind the last.
Cursor child_around(Cursor at, std::uint32_t place) {
  for (const Cursor child : at.children())
    if (place < child.node().end) return child;
  return {};
}

/// Whether a place of the file lies in a record, or an entry of one, that is marked as a draft.
bool is_in_draft(const File& file, std::uint32_t place) {
  const auto document = std::ranges::lower_bound(file.tree.documents, place, {},
                                                 [](const Document& one) { return one.span.end; });
  if (document == file.tree.documents.end() || document->root == no_node) return false;
  for (Cursor at(file, document->root); at; at = child_around(at, place))
    if (is_marked_draft(at)) return true;
  return false;
}

bool stands_before(const Finding& a, const Finding& b) {
  const auto key = [](const Finding& finding) {
    const auto& [file, span] = finding.place;
    return std::tuple(file, span.begin, span.end, finding.rule->code, std::string_view(finding.message));
  };
  return key(a) < key(b);
}

/// Sorts findings by moving each of them once; nothing but their order takes memory beside them.
void sort_by_place(std::vector<Finding>& findings) {
  if (std::ranges::is_sorted(findings, stands_before)) return;
  std::vector<std::uint32_t> order(findings.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
    if (stands_before(findings[a], findings[b])) return true;
    return !stands_before(findings[b], findings[a]) && a < b;
  });
  for (std::uint32_t first = 0; first < order.size(); ++first) {
    if (order[first] == first) continue;
    Finding displaced = std::move(findings[first]);
    std::uint32_t at = first;
    for (; order[at] != first; at = std::exchange(order[at], at))
      findings[at] = std::move(findings[order[at]]);
    findings[at] = std::move(displaced);
    order[at] = at;
  }
}

}  // namespace

std::span<const Tenure> CheckContext::tenures_of(const Record& organisation) const {
  const auto [first, last] =
      std::equal_range(tenures.begin(), tenures.end(), Tenure{&organisation, nullptr, {}, {}},
                       [](const Tenure& a, const Tenure& b) { return a.organisation < b.organisation; });
  return {first, last};
}

std::span<const BodyMeeting> CheckContext::meetings_of(const Record& body) const {
  const auto before = [](const BodyMeeting& a, const BodyMeeting& b) { return a.body < b.body; };
  const auto [first, last] =
      std::equal_range(meetings.begin(), meetings.end(), BodyMeeting{&body, nullptr, {}, {}}, before);
  return {first, last};
}

std::span<const BodyMeeting> CheckContext::meetings_after(const Record& body, Day day) const {
  const auto all = meetings_of(body);
  const auto first =
      std::ranges::partition_point(all, [&](const BodyMeeting& each) { return each.first <= day; });
  return {first, all.end()};
}

Finding& Findings::add_at(Place place, Cursor at, std::string message, std::string mend,
                          std::vector<Related> related) {
  Finding finding{rule_, place, message, mend, std::move(related)};
  if (record_ != nullptr && at) {
    finding.record = shortened(record_->id);
    if (!paths_) paths_.emplace(record_->at.file(), record_->at.index());
    finding.path = paths_->of(at.index());
  }
  return all_.add(std::move(finding));
}

Finding& Findings::add_within(Cursor at, std::string_view part, std::string message, std::string mend) {
  const std::string_view bytes = at.file().source.bytes();
  const std::less<const char*> before;
  if (before(part.data(), bytes.data()) || before(bytes.data() + bytes.size(), part.data()))
    return add(at, std::move(message), std::move(mend));
  const auto begin = static_cast<std::uint32_t>(part.data() - bytes.data());
  const Span span = {begin, begin + static_cast<std::uint32_t>(part.size())};
  return add_at({at.file().index, span}, at, std::move(message), std::move(mend));
}

std::vector<Finding> check(const Register& records, Day today, const CheckOptions& options) {
  return run(context_of(records, today, options.files), options.selection);
}

std::string root_of(const Configuration& configuration) {
  return configuration ? parent_folder(configuration.at().file().source.name()) : ".";
}

std::vector<Finding> validate(const Register& records, std::vector<Finding> of_reading,
                              const ValidateOptions& options) {
  const Configuration& configuration = records.configuration();
  const CheckContext context = context_of(records, options.today, options.files);
  const Selection selection(configuration, root_of(configuration), options.choice,
                            context.provisions.named());
  std::vector<Finding> findings = std::move(of_reading);
  append(findings, run(context, &selection));
  check_choices(records, findings);
  std::erase_if(findings, [&](const Finding& finding) {
    return !selection.includes(*finding.rule, records.files()[finding.place.file].source.name());
  });
  std::erase_if(findings, [&](const Finding& finding) {
    return finding.rule->silent_in_drafts &&
           is_in_draft(records.files()[finding.place.file], finding.place.span.begin);
  });
  sort_by_place(findings);
  std::vector<Finding> of_comments = suppress(findings, records, selection, options.today);
  std::ranges::stable_sort(of_comments, stands_before);
  const auto middle = static_cast<std::ptrdiff_t>(findings.size());
  append(findings, std::move(of_comments));
  std::ranges::inplace_merge(findings, findings.begin() + middle, stands_before);
  return findings;
}

}  // namespace ko
