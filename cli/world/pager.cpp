// SPDX-License-Identifier: MIT
#include "world/pager.hpp"

#include <algorithm>
#include <utility>

namespace ko::cli {

std::string pager_command(const Environment& environment) {
  if (environment("TERM").value_or("") == "dumb") return {};
  std::optional<std::string> asked = environment("KO_PAGER");
  if (!asked) asked = environment("PAGER");
  if (asked && (asked->empty() || *asked == "cat")) return {};
  const std::string defaults = "LESS=${LESS-FRX}; LV=${LV--c}; export LESS LV; ";
  return defaults + asked.value_or("if command -v less >/dev/null; then exec less; else exec cat; fi");
}

void PagedSink::write(std::string_view bytes) {
  if (is_whole_)
    text_ += bytes;
  else
    terminal_.write(bytes);
}

void PagedSink::flush() {
  is_whole_ = false;
  terminal_.write(std::exchange(text_, {}));
  terminal_.flush();
}

void PagedSink::finish() {
  const bool is_long = std::count(text_.begin(), text_.end(), '\n') >= lines_;
  if (is_whole_ && is_long && show_(command_, text_)) return;
  terminal_.write(text_);
  terminal_.finish();
}

}  // namespace ko::cli
