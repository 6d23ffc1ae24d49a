// SPDX-License-Identifier: MIT
/// `ko init [DIR]`
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <memory>

#include "commands.hpp"
#include "context.hpp"
#include "ko/starter_set.hpp"
#include "ko/text.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::string folder = ".";
};

/// Nothing is written before it is known that nothing would be overwritten.
void refuse_to_overwrite(const Context& context, const std::string& folder) {
  for (const StarterFile& file : starter_set()) {
    const std::string path = fmt::format("{}/{}", folder, file.path);
    if (context.files().what(path) != FileSystem::What::missing)
      throw Failure(Exit::input_output, fmt::format("{} is there already, and is left as it is", path),
                    "name a folder that is empty or does not exist yet");
  }
}

void write(const std::string& folder, const StarterFile& file) {
  const std::filesystem::path path = std::filesystem::path(folder) / file.path;
  std::error_code error;
  std::filesystem::create_directories(path.parent_path(), error);
  if (error)
    throw Failure(Exit::input_output,
                  fmt::format("cannot make the folder {}: {}", path.parent_path().string(), error.message()));
  FileSink sink(path.string());
  sink.write(file.text);
  sink.finish();
}

Exit write_starter_set(Context& context, const Options& options) {
  const std::string folder = context.path(options.folder);
  refuse_to_overwrite(context, folder);
  for (const StarterFile& file : starter_set()) {
    write(folder, file);
    const std::filesystem::path path = std::filesystem::path(folder) / file.path;
    context.print(printable(path.lexically_normal().string()) + "\n");
  }
  return Exit::done;
}

}  // namespace

Run declare_init(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("DIR", options->folder, "The folder to begin in; this one unless given")->type_name("DIR");
  return [options](Context& context) { return write_starter_set(context, *options); };
}

}  // namespace ko::cli
