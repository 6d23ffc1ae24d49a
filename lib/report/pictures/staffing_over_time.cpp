// SPDX-License-Identifier: MIT
#include "report/pictures/staffing_over_time.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "base/text/text_width.hpp"
#include "ko/answers/document_tree.hpp"
#include "report/pictures/sheet.hpp"

namespace ko::pictures {
namespace {

using Fill = Picture::Fill;
using Ink = Picture::Ink;
using Span = StaffingOverTime::Span;
using Panel = StaffingOverTime::Panel;

constexpr double plot_height = 200;
constexpr double panel_width = 286;
constexpr double axis_width = 34;
constexpr double open_height = 16;  // of what may be any amount, in pixels

double known(const Span& span) {
  double sum = 0;
  for (const StaffingOverTime::Part& part : span.parts) sum += part.least;
  return sum;
}

/// What may come on top of that, as far as somebody said.
double uncertain(const Span& span) {
  double sum = 0;
  for (const StaffingOverTime::Part& part : span.parts) sum += part.most.value_or(part.least) - part.least;
  return sum;
}

bool is_open(const Span& span) {
  return std::ranges::any_of(span.parts, [](const auto& part) { return !part.most; });
}

/// The step between lines of the grid: 1, 2 or 5 times a power of ten, so that there are at most five.
double grid_step(double most) {
  double step = std::pow(10, std::floor(std::log10(std::max(most, 0.01) / 5)));
  for (const double factor : {2.0, 2.5, 2.0}) {
    if (most / step <= 5) break;
    step *= factor;
  }
  return step;
}

std::string number(double value, char mark) {
  std::string text = fmt::format("{:.2f}", value);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  std::ranges::replace(text, '.', mark);
  return text;
}

/// One panel's sheet.
struct Plot {
  double left;
  double top;
  double scale;  // pixels a full-time equivalent
  double width = panel_width;

  double y(double amount) const { return top + plot_height - amount * scale; }
};

void add_grid(Picture& picture, const Plot& plot, double most, char mark, bool has_numbers) {
  const double step = grid_step(most);
  for (double amount = 0; amount <= most + step / 100; amount += step) {
    picture.shapes.emplace_back(Picture::Line{.from = {plot.left, plot.y(amount)},
                                              .to = {plot.left + plot.width, plot.y(amount)},
                                              .ink = amount == 0 ? Ink::text : Ink::rule});
    if (has_numbers)
      add_words(picture, {plot.left - 6, plot.y(amount) + 4}, number(amount, mark), Anchor::end, false,
                Ink::soft);
  }
}

void add_span(Picture& picture, const Plot& plot, const Span& span, double from, double to) {
  double amount = 0;
  const auto add = [&](double upper, double lower, Fill fill) {
    picture.shapes.emplace_back(Picture::Rectangle{
        .at = {from, upper}, .width = to - from, .height = lower - upper, .fill = fill, .edge = Ink::text});
  };
  for (std::size_t i = 0; i < span.parts.size(); ++i) {
    if (span.parts[i].least <= 0) continue;
    add(plot.y(amount + span.parts[i].least), plot.y(amount), fill_of_part(i));
    amount += span.parts[i].least;
  }
  const double more = uncertain(span);
  if (more > 0) add(plot.y(amount + more), plot.y(amount), Fill::unknown);
  // Without an upper edge: it may be any amount.
  if (is_open(span)) {
    const double base = plot.y(amount + more);
    picture.shapes.emplace_back(Picture::Rectangle{
        .at = {from, base - open_height}, .width = to - from, .height = open_height, .fill = Fill::unknown});
    picture.shapes.emplace_back(Picture::Line{.from = {from, base - open_height},
                                              .to = {to, base - open_height},
                                              .ink = Ink::soft,
                                              .dashed = true});
  }
}

/// The spans, their labels under them on two lines by turns, each where it does not touch the one before.
void add_panel(Picture& picture, const Plot& plot, const Panel& panel) {
  if (panel.spans.empty()) return;
  const double first = panel.spans.front().from.number;
  const double days = std::max(1.0, panel.spans.back().to.number + 1.0 - first);
  double taken[2] = {0, 0};
  const auto x = [&](double day) { return plot.left + plot.width * (day - first) / days; };
  for (const Span& span : panel.spans) {
    const double from = x(span.from.number);
    add_span(picture, plot, span, from, x(span.to.number + 1));
    const std::string label = fitted(span.label, plot.width, font);
    const double width = text_width(label, font);
    const double at = std::min(from, plot.left + plot.width - width);
    const int lane = taken[0] <= at ? 0 : 1;
    if (taken[lane] > at) continue;
    taken[lane] = at + width + 8;
    add_words(picture, {at, plot.top + plot_height + 15 + lane * line_height}, label, Anchor::start, false,
              Ink::soft);
  }
}

std::string amount_of(const StaffingOverTime& staffing, const StaffingOverTime::Part& part) {
  if (!part.is_recorded) return "–";
  const auto figure = [&](double value) {
    std::string text = fmt::format("{:.2f}", value);
    std::ranges::replace(text, '.', staffing.decimal_mark);
    return text;
  };
  if (!part.most) return part.least > 0 ? ">= " + figure(part.least) : staffing.unknown_word;
  return *part.most > part.least ? figure(part.least) + "–" + figure(*part.most) : figure(part.least);
}

void add_table(Blocks& blocks, const StaffingOverTime& staffing, const Panel& panel) {
  Table table;
  table.columns.push_back({.name = staffing.when_word});
  for (const std::string& function : staffing.functions) table.columns.push_back({.name = function});
  for (const Span& span : panel.spans) {
    std::vector<Cell> row = {Cell(span.label)};
    for (const StaffingOverTime::Part& part : span.parts) row.emplace_back(amount_of(staffing, part));
    table.rows.push_back(std::move(row));
  }
  if (!panel.name.empty()) blocks.push_back({Paragraph{strong(panel.name)}});
  blocks.push_back({std::move(table)});
}

}  // namespace

Picture draw(const StaffingOverTime& staffing) {
  double most = 0;
  bool has_open = false;
  bool has_unknown = false;
  for (const Panel& panel : staffing.panels)
    for (const Span& span : panel.spans) {
      most = std::max(most, known(span) + uncertain(span));
      has_open = has_open || is_open(span);
      has_unknown = has_unknown || uncertain(span) > 0 || is_open(span);
    }
  most = most > 0 ? most : 1;
  Picture picture;
  picture.title = staffing.title;
  picture.description = staffing.description;
  const auto count = static_cast<double>(std::max<std::size_t>(1, staffing.panels.size()));
  picture.width = 2 * margin + axis_width + panel_width * count + 24 * (count - 1);
  double y = add_heading(picture);
  add_words(picture, {margin, y + 8}, fitted(staffing.unit, picture.width - 2 * margin, font), Anchor::start,
            false, Ink::soft);
  y += 28;
  for (std::size_t i = 0; i < staffing.panels.size(); ++i) {
    const Panel& panel = staffing.panels[i];
    const double left = margin + axis_width + (panel_width + 24) * static_cast<double>(i);
    const Plot plot = {left, y + 8, (plot_height - (has_open ? open_height : 0) - 4) / most};
    add_words(picture, {left, y}, fitted(panel.name, panel_width, font, true), Anchor::start, true);
    add_grid(picture, plot, most, staffing.decimal_mark, i == 0);
    add_panel(picture, plot, panel);
    add_table(picture.instead, staffing, panel);
  }
  y += 8 + plot_height + 2 * line_height + 14;
  std::vector<LegendEntry> legend;
  for (std::size_t i = 0; i < staffing.functions.size(); ++i)
    legend.push_back({fill_of_part(i), staffing.functions[i]});
  if (has_unknown) legend.push_back({Fill::unknown, staffing.unknown_word});
  picture.height = add_legend(picture, y, legend) + margin / 2;
  return picture;
}

}  // namespace ko::pictures
