// SPDX-License-Identifier: MIT
/// `ko schema [KIND]`
#include "ko/schema.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

#include "commands.hpp"
#include "context.hpp"
#include "options.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::string kind;
  std::string folder;
};

const Type& find_type(const std::string& name) {
  std::vector<std::string_view> names;
  for (const Type* type : schema_types()) {
    if (type->name == name) return *type;
    names.push_back(type->name);
  }
  throw unknown_name("kind", name, names);
}

void write_schema(const std::string& folder, std::string_view name, const std::string& schema) {
  FileSink file(fmt::format("{}/{}.schema.json", folder, name));
  file.write(schema);
  file.finish();
}

Exit write_schemas(const std::string& folder) {
  write_schema(folder, "record", json_schema());
  for (const Type* type : schema_types()) write_schema(folder, type->name, json_schema(*type));
  return Exit::done;
}

Exit print_schema(Context& context, const Options& options) {
  if (!options.folder.empty()) return write_schemas(context.path(options.folder));
  context.print(options.kind.empty() ? json_schema() : json_schema(find_type(options.kind)));
  return Exit::done;
}

}  // namespace

Run declare_schema(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("KIND", options->kind, "A kind of record, or ko.yaml; all kinds in one schema unless given")
      ->type_name("KIND");
  app.add_option("--into", options->folder, "Write the schema of every kind into this folder")
      ->type_name("DIR");
  return [options](Context& context) { return print_schema(context, *options); };
}

}  // namespace ko::cli
