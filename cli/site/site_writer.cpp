// SPDX-License-Identifier: MIT
#include "site/site_writer.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "ko/answers/site.hpp"
#include "ko/findings/validate.hpp"
#include "ko/records/visibility.hpp"
#include "ko/values/language.hpp"
#include "ko/values/text.hpp"
#include "records/records.hpp"
#include "site/page_file.hpp"

namespace ko::cli {
namespace {

/// Takes the page away, and its folder where nothing else is in it.
void remove_page(const std::string& path) {
  std::error_code error;
  std::filesystem::remove(path, error);
  if (error) throw Failure(Exit::input_output, fmt::format("cannot remove {}: {}", path, error.message()));
  std::filesystem::remove(std::filesystem::path(path).parent_path(), error);
}

/// The program that runs; empty where the system does not show it.
std::string this_program(const FileSystem& files) {
  constexpr std::uint64_t most_bytes = std::uint64_t{1} << 30U;
  const Result<std::string> bytes = files.read("/proc/self/exe", most_bytes);
  return bytes ? *bytes : std::string();
}

}  // namespace

Exit write_site_into(Context& context, const SiteAsked& asked) {
  Register records = open_register(context);
  const Day day = context.names_as_of()       ? context.as_of()
                  : asked.include_unpublished ? last_recorded_day(records)
                                              : last_public_day(records);
  if (!asked.include_unpublished) records = published(std::move(records), Withheld::redacted, day);
  // What reading found may tell of lines that are withheld; what rules find in what is left cannot.
  std::vector<Finding> findings;
  if (asked.with_findings) findings = validate(records, {}, {.today = day});
  const auto watch = context.watch("report");
  const std::string program = this_program(context.files());
  const Site site(records, {.language = language_asked(records, asked.language),
                            .as_of = day,
                            .include_unpublished = asked.include_unpublished,
                            .base = asked.base,
                            .findings = findings,
                            .made_by = program});
  const Result<SiteWritten> written =
      write_site(site, context.output(), context.files(), {write_page_file, remove_page});
  if (!written) throw Failure(Exit::input_output, written.fault().message, written.fault().mend());
  context.note(fmt::format("{}: {} written, {} kept, {} removed", context.output(),
                           counted(written->written, "file"), written->kept, written->removed));
  return Exit::done;
}

}  // namespace ko::cli
