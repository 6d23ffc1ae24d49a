// SPDX-License-Identifier: MIT
#include "validate/answer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "ko/findings/check.hpp"
#include "ko/findings/diagnostic.hpp"
#include "ko/findings/statistics.hpp"
#include "ko/values/text.hpp"
#include "version.hpp"
#include "world/sink.hpp"

namespace ko::cli {

void write_answer(Context& context, const Examination& examination, const AnswerOptions& options) {
  const auto watch = context.watch("render");
  const std::span<const Diagnostic> all = examination.diagnostics;
  Tally counts = tally(all, examination.coverage);
  counts.known = examination.known;
  DiagnosticOptions rendering;
  rendering.rules = rules();
  rendering.version = version;
  rendering.fail_on = options.fail_on;
  for (const Output& output : context.further_outputs()) {
    FileSink sink(output.file);
    sink.write(find_findings_format(output.format)->findings({all, counts}, rendering));
    sink.finish();
  }
  const std::size_t shown = options.most == 0 ? all.size() : std::min(options.most, all.size());
  rendering.color = options.to_errors ? context.errors_color() : context.color();
  rendering.width = static_cast<std::size_t>(std::max(context.width(), 20));
  const std::string text =
      find_findings_format(context.format())->findings({all.first(shown), counts}, rendering);
  options.to_errors ? context.print_error(text) : context.print(text);
  if (const std::size_t more = all.size() - shown; more != 0)
    context.note(fmt::format("{} not shown; raise --max-findings to see {}", counted(more, "more finding"),
                             more == 1 ? "it" : "them"));
  if (options.has_statistics && !all.empty()) context.tell(count_by_rule(all));
}

}  // namespace ko::cli
