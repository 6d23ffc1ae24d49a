// SPDX-License-Identifier: MIT
/// Bytes of a file -> text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "ko/values/result.hpp"

namespace ko::import {

/// No source has more bytes of text than this; what a converter says of one may be as long. The minutes of a
/// long day are some hundred thousand.
inline constexpr std::size_t most_source_bytes = 16U << 20U;

/// The text of a file: UTF-8, UTF-16 with its byte order mark, or Windows-1252 where it holds nothing that
/// UTF-8 would. It comes as UTF-8 in Unicode's composed form, lines end in line feeds, every kind of space is
/// a space, ligatures are letters; what is not seen (soft hyphens, marks of direction) is not there, but that
/// a soft hyphen at the end of a line is a hyphen. Form feeds stay. A fault for more than
/// `most_source_bytes`, for a NUL byte, and for a text that is UTF-8 in part.
Result<std::string> decode_text(std::string_view bytes);

/// The text of bytes in the character set that a message names (`utf-8`, `iso-8859-1`, `windows-1252` …, in
/// whatever case); one that is not known is read as `decode_text` reads it.
Result<std::string> decode_charset(std::string_view bytes, std::string_view charset);

/// What `decode_text` does with a text that is UTF-8: composed, spaces and hyphens made plain. Line ends
/// stay.
std::string plain_text(std::string_view given);

}  // namespace ko::import
