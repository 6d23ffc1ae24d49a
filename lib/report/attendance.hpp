// SPDX-License-Identifier: MIT
/// Who was at a meeting, as minutes say it.
#pragma once

#include <string>
#include <vector>

#include "ko/answers/document_tree.hpp"
#include "report/context.hpp"

namespace ko {

/// Those present, a line a group under its heading, in the order of the record:
/// `Tillitsvalgte: Ada Nes (Skigruppa), Bo Lie (Turngruppa)`.
std::vector<Text> present_by_group(const Context& context, const Meeting& meeting);

/// A line for everybody who was expected and not there, with who takes the place.
std::vector<Text> absences(const Context& context, const Meeting& meeting);

/// Those there who are not of the body.
std::vector<Text> guests(const Context& context, const Meeting& meeting);

/// Members of the body on the day of the meeting whom its record names neither as present nor as absent, nor
/// as represented, and who are not known to have chaired it or kept its minutes. Empty unless the meeting was
/// held and says who was present.
std::vector<std::string> missing_members(const Context& context, const Record& record);

/// `Ada Nes forlot møtet ca. kl. 11.`: a sentence for everybody who came late or left early.
std::vector<std::string> comings_and_goings(const Context& context, const Meeting& meeting);

/// `Ada Nes (til ca. kl. 11)`: the same persons, in a list.
std::vector<std::string> partly_present(const Context& context, const Meeting& meeting);

/// `Bo Lie (vara for Ada Nes)`: those who stood in for somebody.
std::vector<std::string> stand_ins(const Context& context, const Meeting& meeting);

}  // namespace ko
