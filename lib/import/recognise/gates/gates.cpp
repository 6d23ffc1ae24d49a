// SPDX-License-Identifier: MIT
#include "import/recognise/gates/gates.hpp"

#include "import/recognise/gates/refusals.hpp"

namespace ko::import {

void pass_gates(const SourceText& source, MinutesFacts& facts) {
  pass_attendance_gate(source, facts);
  pass_agenda_gate(source, facts);
  pass_item_gate(source, facts);
  pass_frame_gate(source, facts);
}

}  // namespace ko::import
