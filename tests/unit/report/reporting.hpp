// SPDX-License-Identifier: MIT
/// Reports for tests: records in, the document out, as blocks, as a terminal has it, or the pictures of it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ko/answers/render.hpp"
#include "ko/answers/report.hpp"
#include "unit/memory_files.hpp"

namespace ko::test {

inline ReportOptions on_day(int year, int month, int day) {
  return {.as_of = to_day({year, month, day})};
}

/// Of the record with this id; of the whole set where that is empty.
inline DocumentTree report_of(std::string_view name, const Register& records, std::string_view id,
                              const ReportOptions& options = on_day(2025, 4, 1)) {
  const Report& report = *find_report(name);
  return id.empty() ? make_report(report, records, options)
                    : make_report(report, records, *records.find(id), options);
}

inline std::string as_text(const DocumentTree& document) {
  return find_format("text")->document(document, {.width = 0});
}

inline std::string report_text(std::string_view name, const std::string& records, std::string_view id,
                               const ReportOptions& options = on_day(2025, 4, 1)) {
  return as_text(report_of(name, register_of(records), id, options));
}

inline std::vector<Picture> pictures_in(const DocumentTree& document) {
  std::vector<Picture> found;
  for (const Block& block : document.blocks)
    if (const auto* picture = std::get_if<Picture>(&block.content)) found.push_back(*picture);
  return found;
}

/// The texts of a picture, in the order they were written.
inline std::vector<std::string> words_in(const Picture& picture) {
  std::vector<std::string> found;
  for (const Picture::Shape& shape : picture.shapes)
    if (const auto* words = std::get_if<Picture::Words>(&shape)) found.push_back(words->text);
  return found;
}

inline bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace ko::test
