// SPDX-License-Identifier: MIT
/// Finding records by their id in bytes that have not been read.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace ko {

/// Ids, to be found by views of them.
using IdSet = std::unordered_set<std::string_view>;

/// Where a key `id:` stands with one of `ids` behind it on its line, bare or in quotes; sorted. The key may
/// be that of an entry within a record, too.
std::vector<std::uint32_t> find_id_keys(std::string_view bytes, const IdSet& ids);

}  // namespace ko
