// SPDX-License-Identifier: MIT
/// Help and manual pages, from the table of commands and the options they declare.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "ko/answers/document_tree.hpp"

namespace ko::cli {

struct Declared;
struct Program;

/// The manual page of a command, or of the program when `command` is null, as man(7) text.
std::string manual_page(const Program& program, const Declared* command);

/// `ko.1`, `ko-validate.1`
std::string manual_page_name(const Declared* command);

/// A page of the manual that is about no command.
struct Reference {
  std::string_view name;     ///< `rules`, of the page `ko-rules`
  char section;              ///< of the manual: 5 for files, 7 for what else there is to know
  std::string_view summary;  ///< one line, without a full stop
  DocumentTree (*make)();
};

std::span<const Reference> references();
std::string manual_page(const Reference& reference);
/// `ko-rules.7`
std::string manual_page_name(const Reference& reference);

/// The help of one command; that of the program when `command` is null.
std::string help(const Program& program, const Declared* command);

}  // namespace ko::cli
