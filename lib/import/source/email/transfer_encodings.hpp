// SPDX-License-Identifier: MIT
/// How bytes are written in e-mails (RFC 2045, RFC 2047).
#pragma once

#include <string>
#include <string_view>

namespace ko::import {

/// What is no letter of base64 is passed over.
std::string from_base64(std::string_view text);
/// What is no escape stands for itself. `is_word`: of a field, where `_` is a space.
std::string from_quoted_printable(std::string_view text, bool is_word = false);
/// The encoded words of a field (`=?utf-8?Q?M=C3=B8te?=`) as UTF-8; those that cannot be read stay as they
/// are.
std::string decode_field(std::string_view text);

}  // namespace ko::import
