// SPDX-License-Identifier: MIT
#include <cstddef>
#include <string>
#include <utility>

#include "import/coverage/source_sentences.hpp"
#include "import/read_source.hpp"
#include "import/source/left_out.hpp"
#include "ko/importing/coverage.hpp"
#include "ko/importing/habits.hpp"

namespace ko::import {
namespace {

std::string file_name(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

}  // namespace

SourceCoverage cover_source(const Register& records, const Claims& claims, const Record& document,
                            std::string_view path, std::string_view bytes, const ConvertSource& convert) {
  SourceCoverage coverage = {.document = std::string(document.id), .file = std::string(path)};
  const SourceFormatRow* format = source_format_of_file(path);
  if (format == nullptr) {
    coverage.fault = "no kind of document that is read has this ending";
    return coverage;
  }
  Result<SourceText> source = read_source(file_name(path), format->format, bytes, convert);
  if (!source) {
    coverage.fault = source.fault().message;
    return coverage;
  }
  leave_out(stated_habits(records.configuration()).left_out, *source);
  SentencesOfSource sentences(*source);
  sentences.mark(claims.on(document.id), left_out_of(document));
  coverage.sentences = std::move(sentences).take();
  return coverage;
}

}  // namespace ko::import
