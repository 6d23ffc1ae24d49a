// SPDX-License-Identifier: MIT
/// `ko schema [KIND]`
#include <fmt/format.h>

#include <memory>
#include <utility>

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "records/schemas.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::string kind = "record";
  std::string folder;
};

NamedSchema find_schema(const std::string& name) {
  std::vector<std::string_view> names;
  for (NamedSchema& schema : schemas()) {
    if (schema.name == name) return std::move(schema);
    names.push_back(schema.name);
  }
  throw unknown_name("schema", name, names);
}

Exit write_schemas(const std::string& folder) {
  for (const NamedSchema& schema : schemas())
    write_file(fmt::format("{}/{}.schema.json", folder, schema.name), schema.text());
  return Exit::done;
}

Exit print_schema(Context& context, const Options& options) {
  if (!options.folder.empty()) return write_schemas(context.path(options.folder));
  context.print(find_schema(options.kind).text());
  return Exit::done;
}

Run declare(Arguments& takes) {
  auto options = std::make_shared<Options>();
  takes.positional("KIND", options->kind,
                   "A kind of record, ko.yaml or findings; record, which is any kind, unless given");
  takes.option("--into", options->folder, "DIR", "Write every schema into this folder");
  return [options](Context& context) { return print_schema(context, *options); };
}

}  // namespace

KO_ENTRY(Command, schema_command) = {
    .name = "schema",
    .order = 6,
    .summary = "print the JSON Schema of a kind of record, for editors",
    .example = "ko schema meeting -o meeting.schema.json",
    .declare = declare,
};

}  // namespace ko::cli
