// SPDX-License-Identifier: MIT
/// `ko schema [KIND]`
#include <fmt/format.h>

#include <utility>

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "ko/findings/diagnostic.hpp"
#include "ko/records/kinds.hpp"
#include "ko/records/schema.hpp"
#include "schemas.hpp"

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

void declare(Arguments& takes, Options& options) {
  takes.positional("KIND", options.kind,
                   "A kind of record, ko.yaml or findings; record, which is any kind, unless given");
  takes.option("--into", options.folder, "DIR", "Write every schema into this folder");
}

}  // namespace

std::vector<NamedSchema> schemas() {
  std::vector<NamedSchema> all;
  all.push_back({"record", "a record of any kind", [] { return json_schema(); }});
  for (const Type* type : schema_types())
    all.push_back({type->name, type->meaning, [type] { return json_schema(*type); }});
  all.push_back({"findings", "what `ko validate -O json` writes", findings_schema});
  return all;
}

KO_ENTRY(Command, schema_command) = {
    .name = "schema",
    .order = 6,
    .summary = "print the JSON Schema of a kind of record, for editors",
    .example = "ko schema meeting -o meeting.schema.json",
    .declare = declared<Options, declare, print_schema>,
};

}  // namespace ko::cli
