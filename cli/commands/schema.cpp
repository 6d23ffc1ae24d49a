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
};

const Type& find_type(const std::string& name) {
  std::vector<std::string_view> names;
  for (const Type* type : schema_types()) {
    if (type->name == name) return *type;
    names.push_back(type->name);
  }
  throw unknown_name("kind", name, names);
}

Exit print_schema(Context& context, const Options& options) {
  context.print(options.kind.empty() ? json_schema() : json_schema(find_type(options.kind)));
  return Exit::done;
}

}  // namespace

Run declare_schema(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("KIND", options->kind, "A kind of record, or ko.yaml; all kinds in one schema unless given")
      ->type_name("KIND");
  return [options](Context& context) { return print_schema(context, *options); };
}

}  // namespace ko::cli
