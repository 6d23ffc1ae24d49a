// SPDX-License-Identifier: MIT
/// `ko show ID`
#include <fmt/format.h>

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "ko/answers/render.hpp"
#include "ko/answers/report.hpp"
#include "ko/records/schema.hpp"
#include "records/records.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::string address;
};

/// What an address such as `meeting#3/1` names: a record, an item of its agenda, or a decision of that.
const Type& type_at(const Record& record, std::string_view address) {
  if (address.find('#') == std::string_view::npos) return type_of(record.kind);
  return address.find('/') == std::string_view::npos ? item_type : item_decision_type;
}

Target find_target(const Register& records, const std::string& address) {
  const Record& record = find_record(records, address.substr(0, address.find('#')));
  const Target target = records.resolve(address);
  if (target) return target;
  throw Failure(Exit::usage, fmt::format("`{}` has no `{}`", record.id, address.substr(address.find('#'))),
                fmt::format("`ko show {}` shows what it has", record.id));
}

Exit show(Context& context, const Options& options) {
  const Register records = open_register(context);
  const Target target = find_target(records, options.address);
  const Type& type = type_at(*target.record, options.address);
  if (context.format() == "json") {
    context.print(record_json(type, target.at));
  } else if (context.format() == "yaml") {
    context.print(as_written(target.at));
  } else {
    const DocumentTree document = describe_record(records, options.address, type, target.at);
    context.print(find_format(context.format())->document(document, context.table_options()));
  }
  return Exit::done;
}

constexpr Format own_formats[] = {
    {"text", ".txt", "the record with the names of what it refers to, and what refers to it"},
    {"md", ".md .markdown", "the same, in Markdown"},
    {"html", ".html .htm", "the same, as a page of its own"},
    {"json", ".json", "its one long form, for programs"},
    {"yaml", ".yaml .yml", "as it is written, comments included"},
};

std::vector<const Format*> formats() {
  return {&own_formats[0], &own_formats[1], &own_formats[2], &own_formats[3], &own_formats[4]};
}

void declare(Arguments& takes, Options& options) {
  takes
      .positional("ID", options.address,
                  "A record's id, or MEETING#3 for an item and MEETING#3/1 for a decision")
      .required();
}

}  // namespace

KO_ENTRY(Command, show_command) = {
    .name = "show",
    .order = 4,
    .summary = "show one record, with what it refers to and what refers to it",
    .example = "ko show kompetanseforum-2014-02-21",
    .formats = formats,
    .declare = declared<Options, declare, show>,
};

}  // namespace ko::cli
