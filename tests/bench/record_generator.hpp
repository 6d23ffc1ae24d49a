// SPDX-License-Identifier: MIT
/// Records by the thousand, for measuring and for tests of size: invented, well-formed, free of findings, and
/// the same for the same number on every machine.
///
/// They come in blocks of ten: a committee, five members, two meetings, a decision and a letter. Every
/// hundred blocks belong to one municipality's administration, which is the first record of the first of
/// them.
#pragma once

#include <cstdint>
#include <string>

namespace ko::bench {

enum class Lines : std::uint8_t { as_written, long_texts };  // long_texts: prose of about 1,500 bytes a line

constexpr std::uint64_t records_a_block = 10;

/// Record `number` (from 0), ending in a line feed.
std::string record(std::uint64_t number, Lines lines = Lines::as_written);

}  // namespace ko::bench
