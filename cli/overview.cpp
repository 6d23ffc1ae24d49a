// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "ko/answers/document_tree.hpp"
#include "ko/answers/render.hpp"
#include "ko/records/kinds.hpp"
#include "records/records.hpp"

namespace ko::cli {
namespace {

/// `12 organisations, 1 meeting` of the kinds there are.
std::string counts(const Register& records) {
  std::vector<std::string> parts;
  for (std::size_t kind = 0; kind < kind_count; ++kind) {
    const std::size_t count = records.records(static_cast<Kind>(kind)).size();
    if (count != 0)
      parts.push_back(fmt::format("{} {}{}", count, name(static_cast<Kind>(kind)), count == 1 ? "" : "s"));
  }
  return fmt::format("{}", fmt::join(parts, ", "));
}

/// The last meeting that has begun; null when none has.
const Record* latest_meeting(const Register& records, Day today) {
  const Record* latest = nullptr;
  Day latest_day = {};
  for (const Record& record : records.records(Kind::meeting)) {
    const auto start = record.as<meeting_type>().get<"start">();
    if (!start || start->date().first() > today) continue;
    if (latest == nullptr || start->date().first() >= latest_day) {
      latest = &record;
      latest_day = start->date().first();
    }
  }
  return latest;
}

/// Commands, each with what it says.
class Commands {
 public:
  explicit Commands(std::string begin) : begin_(std::move(begin)) {}
  void add(const std::string& command, std::string_view answer) {
    table_.rows.push_back({Cell(begin_ + command), Cell(std::string(answer))});
  }
  std::size_t size() const { return table_.rows.size(); }
  Table table() && { return std::move(table_); }

 private:
  std::string begin_;
  Table table_ = {.columns = {{.name = "command"}, {.name = "what it says"}}};
};

Table questions_to(const Context& context, const Register& records) {
  const std::string& folder = context.working_folder();
  Commands next(folder == "." ? "ko " : fmt::format("ko -C {} ", folder));
  next.add("validate", "what there is to mend in them");
  if (const Record* meeting = latest_meeting(records, context.today())) {
    next.add(fmt::format("report summary {}", meeting->id), "the latest meeting on one screen");
    const Record* body = records.find(meeting->as<meeting_type>().get<"body">());
    if (body != nullptr)
      next.add(fmt::format("report summary {}", body->id), "who is in its body, and all its meetings");
    next.add("query actions", "what somebody is to do, and by when");
  }
  if (!records.records(Kind::person).empty()) next.add("query memberships", "who is where");
  next.add("query", "the tables that can be asked");
  next.add("explain", "what records hold, and the rules");
  next.add("help", "every command");
  return std::move(next).table();
}

DocumentTree without_set(const Context& context) {
  constexpr std::size_t few = 5;
  Commands next("ko ");
  for (const RecordSet& below : find_sets(context.files(), {}, context.working_folder()))
    if (!below.configuration.empty() && next.size() < few)
      next.add(fmt::format("-C {}", below.root), "what the set below this folder holds");
  if (next.size() == 0) next.add("-C DIR", "what another folder holds");
  next.add("init DIR", "a small commented set, to begin from");
  next.add("help", "every command");
  return {.title = "ko",
          .language = Language::en,
          .blocks = {{Paragraph{"This folder belongs to no record set: there is no ko.yaml here or above."}},
                     {std::move(next).table()}}};
}

}  // namespace

Exit print_overview(Context& context) {
  DocumentTree document{.title = "ko", .language = Language::en};
  const auto set = set_around(context.files(), context.working_folder());
  if (!set || set->configuration.empty()) {
    document = without_set(context);
  } else {
    const OpenRecords opened = open_records(context, set);
    const Register& records = opened.records;
    const std::string_view called = records.configuration().get<"name">();
    document.blocks = {{Heading{1, std::string(called.empty() ? "Records" : called)}},
                       {Paragraph{counts(records)}},
                       {Heading{2, "What to ask"}},
                       {questions_to(context, records)}};
  }
  context.print(find_format("text")->document(document, context.render_options()));
  return Exit::done;
}

}  // namespace ko::cli
