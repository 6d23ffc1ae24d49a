// SPDX-License-Identifier: MIT
/// Manual pages, from the table of commands and the options they declare.
#pragma once

#include <string>

namespace ko::cli {

struct Declared;
struct Program;

/// The manual page of a command, or of the program when `command` is null, as man(7) text.
std::string manual_page(const Program& program, const Declared* command);

/// `ko.1`, `ko-validate.1`
std::string manual_page_name(const Declared* command);

}  // namespace ko::cli
