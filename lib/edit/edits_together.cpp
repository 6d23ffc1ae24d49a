// SPDX-License-Identifier: MIT
#include "ko/editing/edits_together.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/system/append.hpp"

namespace ko {

bool EditsTogether::touches(const Place& place) const {
  const auto after = taken_.upper_bound({place.file, place.span.end});
  if (after == taken_.begin()) return false;
  const auto& [begin, taken] = *std::prev(after);
  return begin.first == place.file && taken.end >= place.span.begin;
}

bool EditsTogether::take(SetEdit edit) {
  if (edit.appended_to && edit.edits.size() == 1) {
    const Place& place = edit.edits.front().place;
    const auto found = taken_.find({place.file, place.span.begin});
    if (found != taken_.end() && found->second.appended_to == edit.appended_to) {
      all_.edits[found->second.edit].text += edit.edits.front().text;
      append(all_.told, std::move(edit.told));
      return true;
    }
  }
  const bool is_beside_others =
      std::ranges::none_of(edit.edits, [&](const Edit& each) { return touches(each.place); });
  if (!is_beside_others) return false;
  for (const Edit& each : edit.edits) {
    taken_[{each.place.file, each.place.span.begin}] = {each.place.span.end, all_.edits.size(),
                                                        edit.appended_to};
    all_.edits.push_back(each);
  }
  append(all_.created, std::move(edit.created));
  append(all_.moved, std::move(edit.moved));
  append(all_.removed, std::move(edit.removed));
  append(all_.kept, std::move(edit.kept));
  append(all_.told, std::move(edit.told));
  return true;
}

}  // namespace ko
