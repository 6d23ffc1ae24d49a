// SPDX-License-Identifier: MIT
/// What of a record those may see whom it was not made for: the gate that all that is published goes through.
///
/// A record, or an entry of a list, is marked by `public: false`, and a record or a decision by `draft:
/// true`. The gate is closed where a mark stands, even if it cannot be read: what is to be public beside one
/// is marked `public: true`. Of an item that was closed, the law and the bylaws of its body say by the basis
/// what is published (the rule closed-item-public); `public: true` on it opens it all the same.
///
/// Besides, `publish` of the set's `ko.yaml` says what is published of a kind of record, or of a field, and
/// until when: so the gate is asked for a day, which is one that somebody names and never the clock's.
/// `public: true` on a record opens what is withheld of the record as a whole, and on an entry what is of
/// the field it stands in.
#pragma once

#include <cstdint>
#include <limits>

#include "ko/records/register.hpp"
#include "ko/records/view.hpp"
#include "ko/values/date.hpp"

namespace ko {

/// A day on which nothing is shown yet of what is withheld for a time.
inline constexpr Day before_all_days{std::numeric_limits<std::int32_t>::min()};

enum class Visibility : std::uint8_t {
  shown,
  redacted,  ///< it is shown that something stands there, and not what
  omitted    ///< as if it were not there
};

/// Of a record or an entry of this type, by its own mark: an agenda item that is marked is redacted, so that
/// nobody takes its number for missing; everything else is omitted.
Visibility visibility(const Type& type, Cursor mapping);

/// Of an entry, or of a record as a view of its fields: what its own mark says.
template <const Type& T>
Visibility visibility(const View<T>& entry) {
  return visibility(T, entry.at());
}

/// Of a value of the record, which may be the record itself (`record.at`), by the marks of the record and of
/// the entries that the value is or lies in, and by what holds for items that were closed. Of an agenda item
/// that is redacted its numbers are shown and, where it was closed, on what basis.
Visibility visibility(const Register& records, const Record& record, Cursor value, Day day = before_all_days);

/// How what is withheld is named where a reference leads to it.
enum class Withheld : std::uint8_t {
  redacted,  ///< the reference reads `[unntatt offentlighet]`, in the language of the set
  named  ///< it stays, and the record it leads to keeps its kind, its id and its mark, for reports to put in
         ///< words
};

/// The records without all that is not public on that day, so that nothing made of them can tell. Entries
/// that are left out are not counted, in addresses neither; agenda items that are redacted keep their places.
Register published(Register records, Withheld how, Day day = before_all_days);

}  // namespace ko
