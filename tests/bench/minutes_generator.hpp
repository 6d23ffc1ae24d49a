// SPDX-License-Identifier: MIT
/// Protocols of councils as text, for measuring how fast they are imported.
#pragma once

#include <cstdint>
#include <string>

namespace ko::bench {

/// The protocol of this number (from 0), some 70 kB: forty-three members of one of four councils, thirty
/// items with proposals, votes by name and decisions. The same for the same number.
std::string protocol(std::uint64_t number);

}  // namespace ko::bench
