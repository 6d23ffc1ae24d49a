// SPDX-License-Identifier: MIT
#include "context.hpp"

#include <fmt/format.h>

#include "failure.hpp"
#include "ko/values/text.hpp"
#include "programs/convert.hpp"

namespace ko::cli {
namespace {

Date parse_date(const std::string& text, std::string_view option) {
  const Result<Date> date = Date::parse(text);
  if (!date)
    throw Failure(Exit::usage, fmt::format("{}: {}", option, date.fault().message), date.fault().mend());
  return *date;
}

Day find_today(const World& world, const GlobalOptions& options) {
  if (!options.today.empty()) return parse_date(options.today, "--today").last();
  const std::optional<std::string> pinned = world.environment("KO_TODAY");
  if (pinned && !pinned->empty()) return parse_date(*pinned, "KO_TODAY").last();
  return world.clock();
}

/// Standing colours down: https://no-color.org, and terminals that say they have none.
bool wants_color(const World& world, const std::string& color, bool is_terminal) {
  if (color != "auto") return color == "always";
  const std::optional<std::string> refused = world.environment("NO_COLOR");
  if (refused && !refused->empty()) return false;
  return is_terminal && world.environment("TERM").value_or("") != "dumb";
}

std::string join(std::string_view folder, std::string_view path) {
  if (folder.empty() || folder == "." || path.starts_with('/')) return std::string(path);
  if (path.empty() || path == ".") return std::string(folder);
  return fmt::format("{}{}{}", folder, folder.ends_with('/') ? "" : "/", path);
}

}  // namespace

Context::Context(const World& world, GlobalOptions options, std::vector<Output> outputs, Sink& answer)
    : world_(world),
      options_(std::move(options)),
      outputs_(std::move(outputs)),
      answer_(answer),
      working_folder_(options_.folder.empty() ? "." : options_.folder),
      today_(find_today(world, options_)),
      as_of_(options_.as_of.empty() ? today_ : parse_date(options_.as_of, "--as-of").last()) {
  to_terminal_ = world.output_is_terminal && output().empty();
  color_ = wants_color(world, options_.color, to_terminal_);
  errors_color_ = wants_color(world, options_.color, world.errors_is_terminal);
  if (to_terminal_) width_ = world.terminal_width;
  if (options_.timings) timings_ = std::make_unique<Timings>(world.files, world.steady_clock);
}

std::string Context::path(std::string_view written) const {
  return join(options_.folder, written);
}

RenderOptions Context::render_options() const {
  return {.width = static_cast<std::size_t>(width_), .color = color_};
}

RenderOptions Context::table_options() const {
  return {.width = to_terminal_ ? static_cast<std::size_t>(width_) : 0, .color = color_};
}

void Context::print(std::string_view text) {
  // `text` is made for terminals, and may hold colours of its own.
  if (to_terminal_ && format() != "text")
    answer_.write(printable(text, true));
  else
    answer_.write(text);
}

void Context::print(const DocumentTree& document, const RenderOptions& options) {
  const Format& format = *find_document_format(this->format());
  if (format.through != nullptr && to_terminal_)
    throw Failure(Exit::usage, fmt::format("`-O {}` is nothing that a terminal can show", format.name),
                  fmt::format("write it to a file: -o FILE.{}", format.name));
  std::string text = format.document(document, options);
  if (text.empty())
    throw Failure(Exit::usage,
                  fmt::format("there is no picture in this, which `-O {}` would write", format.name),
                  "leave -O out, or ask for a report that has a picture");
  const Format* named = format_of_file(document_formats(), output());
  if (format.through != nullptr && named != nullptr && named != &format)
    note(fmt::format("{} is written as {}, which -O asks for, and not as its name says", output(),
                     format.name));
  if (format.through == nullptr) return print(text);
  const auto watch = this->watch("convert");
  answer_.write(convert(format, std::move(text), world_.run, world_.environment));
}

void Context::note(std::string_view text) const {
  world_.errors.write(fmt::format("ko: {}\n", printable(text)));
}

void Context::count_records(std::size_t count) const {
  if (timings_) timings_->count_records(count);
}

void Context::tell_timings() {
  if (timings_) tell(timings_->table());
}

void Context::tell(const Table& table) {
  world_.errors.write(find_format("text")->table(table, {.width = 0, .color = errors_color_}));
}

}  // namespace ko::cli
