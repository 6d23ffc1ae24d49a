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
  bool only_public = false;
};

Target find_target(const Register& records, const std::string& address) {
  const Record& record = find_record(records, address.substr(0, address.find('#')));
  const Target target = records.resolve(address);
  if (target) return target;
  throw Failure(Exit::usage, fmt::format("`{}` has no `{}`", record.id, address.substr(address.find('#'))),
                fmt::format("`ko show {}` shows what it has", record.id));
}

/// What is public of the records, of which `address` leads to something.
Register gated(Context& context, Register records, const std::string& address) {
  if (context.format() == "yaml")
    throw Failure(Exit::usage, "-O yaml shows what is written, and --public not all of it",
                  "-O json has the fields that are public");
  find_target(records, address);
  return published_at(context, std::move(records), address, Withheld::redacted,
                      "without --public it is shown in full");
}

Exit show(Context& context, const Options& options) {
  Register records = open_register(context);
  if (options.only_public) records = gated(context, std::move(records), options.address);
  const Target target = find_target(records, options.address);
  if (context.format() == "json") {
    context.print(record_json(*target.type, target.at));
  } else if (context.format() == "yaml") {
    context.print(as_written(target.at));
  } else {
    const DocumentTree document = describe_record(records, options.address, target,
                                                  options.only_public ? ShownPlaces::none : ShownPlaces::all);
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
                  "A record's id, or an address in one: MEETING#3 for an item, MEETING#3/1 for a decision, "
                  "RECORD#LIST/2 for an entry, MEETING#ID for what has an id")
      .required();
  takes.flag("--public", options.only_public,
             "Leave out what the records mark `public: false` or `draft: true` and what ko.yaml withholds on "
             "the day of "
             "--as-of; entries left out are not counted");
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
