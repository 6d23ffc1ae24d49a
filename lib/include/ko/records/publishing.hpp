// SPDX-License-Identifier: MIT
/// What a set publishes of its records, by kind and field, and until when: `publish` of its `ko.yaml`.
#pragma once

#include <array>
#include <string_view>

#include "ko/records/bylaws.hpp"
#include "ko/records/kinds.hpp"
#include "ko/records/type.hpp"
#include "ko/records/view.hpp"

namespace ko {

inline constexpr auto kind_names = [] {
  std::array<std::string_view, kind_count> names{};
  for (std::size_t i = 0; i < kind_count; ++i) names[i] = kinds[i]->name;
  return names;
}();

inline constexpr Field publish_until_fields[] = {
    {"day", value(Value::date), "the last day on which it holds, itself included"},
    {"time", value(Value::interval), "how long it holds: 60 years"},
    {"after", value(Value::text),
     "after which day of the record that is counted: the name of a field with a date"},
};
inline constexpr Type publish_until_type = {.name = "publish_until",
                                            .meaning = "until when something is published or withheld",
                                            .fields = publish_until_fields,
                                            .shorthand = "day"};

inline constexpr Field publish_rule_fields[] = {
    {"kind", choice(kind_names).required(), "the kind of record"},
    {"field", value(Value::text),
     "the field of it, with a point before a field of an entry: contact.email; the whole record unless "
     "stated"},
    {"shown", choice(closed_item_views).required(),
     "what is published: shown, redacted (words that say so stand in its place) or omitted as if it were not "
     "there"},
    {"until",
     entry(publish_until_type),
     "until when: a day, or {time, after}; without an end unless stated",
     {},
     "klausul, klausulert, sperrefrist"},
    {"basis", value(Value::text), "the law or the decision it rests on", {}, "hjemmel"},
};
inline constexpr Type publish_rule_type = {.name = "publish_rule",
                                           .meaning = "what is published of a kind of record, or of a field",
                                           .fields = publish_rule_fields};

using PublishUntil = View<publish_until_type>;
using PublishRule = View<publish_rule_type>;

}  // namespace ko
