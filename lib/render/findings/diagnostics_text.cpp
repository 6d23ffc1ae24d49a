// SPDX-License-Identifier: MIT
/// Diagnostics for people, in the form compilers have taught them:
///
///     error[KO203]: a meeting has no field `boby`
///       --> meetings/march.yaml:3:1
///        |
///      3 | boby: council
///        | ^^^^
///        = mend: write `body`
///
/// Carets stand under display columns: a wide character takes two, a combining one none.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/utf8.hpp"
#include "ko/findings/diagnostic.hpp"
#include "ko/values/text.hpp"
#include "render/formats.hpp"

namespace ko {
namespace {

struct Colors {
  std::string_view strong = {};
  std::string_view quiet = {};
  std::string_view end = {};
  std::string_view by_severity[3] = {};
};

constexpr Colors plain_colors = {};
constexpr Colors ansi_colors = {"\x1b[1m", "\x1b[34m", "\x1b[0m", {"\x1b[1;31m", "\x1b[1;33m", "\x1b[1;36m"}};

/// A line of source as it is shown: before, in and after the place, cut to a window around the place.
struct Excerpt {
  std::string before;
  std::string marked;
  std::string after;
};

Excerpt excerpt(const Location& location, std::size_t width) {
  std::string_view line = location.line;
  std::size_t begin = location.in_line.begin;
  std::size_t end = location.in_line.end;
  std::string_view cut_before;
  std::string_view cut_after;
  const std::size_t most_before = width / 2;
  if (begin > most_before && line.size() > width) {
    const std::size_t from = character_start(line, begin - most_before);
    line.remove_prefix(from);
    begin -= from;
    end -= from;
    cut_before = "…";
  }
  if (line.size() > width) {
    line = line.substr(0, character_start(line, width));
    end = std::min(end, line.size());
    begin = std::min(begin, end);
    cut_after = "…";
  }
  Excerpt shown;
  shown.before = std::string(cut_before) + printable(line.substr(0, begin));
  shown.marked = printable(line.substr(begin, end - begin));
  shown.after = printable(line.substr(end)) + std::string(cut_after);
  return shown;
}

class TextWriter {
 public:
  TextWriter(const DiagnosticOptions& options, std::size_t margin)
      : colors_(options.color ? ansi_colors : plain_colors), width_(options.width), margin_(margin) {}

  std::string text_of(const Diagnostic& diagnostic) {
    out_.clear();
    const Finding& finding = *diagnostic.finding;
    const std::string_view color = colors_.by_severity[static_cast<std::size_t>(diagnostic.severity)];
    put("{}{}[{}]{}{}: {}{}\n", color, name(diagnostic.severity), finding.rule->code, colors_.end,
        colors_.strong, printable(finding.message), colors_.end);
    const Location location = diagnostic.location();
    place("-->", location);
    source_line(location, '^', color, {});
    for (const Note& note : diagnostic.notes()) {
      if (note.location.file != location.file) place(":::", note.location);
      source_line(note.location, '-', colors_.quiet, note.label);
    }
    if (!finding.mend.empty())
      put("{:{}} {}={} mend: {}\n", "", margin_, colors_.quiet, colors_.end, printable(finding.mend));
    return out_ += '\n';
  }

 private:
  template <class... Parts>
  void put(fmt::format_string<Parts...> format, Parts&&... parts) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Parts>(parts)...);
  }

  void place(std::string_view arrow, const Location& location) {
    put("{:{}}{}{}{} {}:{}:{}\n", "", margin_, colors_.quiet, arrow, colors_.end, printable(location.file),
        location.begin.line, location.begin.column);
    put("{:{}} {}|{}\n", "", margin_, colors_.quiet, colors_.end);
  }

  void source_line(const Location& location, char mark, std::string_view color, std::string_view label) {
    const Excerpt shown = excerpt(location, width_ > margin_ + 3 ? width_ - margin_ - 3 : width_);
    put("{}{:>{}} |{} {}{}{}\n", colors_.quiet, location.begin.line, margin_, colors_.end, shown.before,
        shown.marked, shown.after);
    put("{:{}} {}|{} {:{}}{}{}{}{}{}\n", "", margin_, colors_.quiet, colors_.end, "",
        display_width(shown.before), color,
        std::string(std::max<std::size_t>(display_width(shown.marked), 1), mark), label.empty() ? "" : " ",
        printable(label), colors_.end);
  }

  const Colors& colors_;
  std::size_t width_;
  std::size_t margin_;
  std::string out_;
};

/// The width of the widest line number, so that all bars stand under each other.
std::size_t margin_of(std::span<const Diagnostic> diagnostics) {
  std::size_t highest = 1;
  for (const Diagnostic& diagnostic : diagnostics) {
    highest = std::max(highest, diagnostic.location().begin.line);
    for (const Note& note : diagnostic.notes()) highest = std::max(highest, note.location.begin.line);
  }
  return std::to_string(highest).size() + 1;
}

void write_text(const DiagnosticReport& report, const DiagnosticOptions& options, const Write& write) {
  TextWriter writer(options, margin_of(report.shown));
  for (const Diagnostic& diagnostic : report.shown) write(writer.text_of(diagnostic));
  write(summarize(report.tally) + '\n');
  if (const std::size_t count = report.tally.mendable; count != 0)
    write(fmt::format("{} can be mended with --fix\n", count));
}

void write_short(const DiagnosticReport& report, const DiagnosticOptions&, const Write& write) {
  for (const Diagnostic& each : report.shown) {
    const Location location = each.location();
    write(fmt::format("{}:{}:{}: {}[{}]: {}\n", printable(location.file), location.begin.line,
                      location.begin.column, name(each.severity), each.finding->rule->code,
                      printable(each.finding->message)));
  }
}

}  // namespace

KO_ENTRY(Format, text_findings) = {
    .name = "text",
    .endings = ".txt",
    .summary = "for people: the source line, carets under the place, and the mend",
    .order = 1,
    .findings = write_text,
};

KO_ENTRY(Format, short_findings) = {
    .name = "short",
    .summary = "one line a finding: FILE:LINE:COLUMN: SEVERITY[CODE]: MESSAGE",
    .order = 2,
    .findings = write_short,
};

}  // namespace ko
