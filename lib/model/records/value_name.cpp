// SPDX-License-Identifier: MIT
#include "model/records/value_name.hpp"

#include "ko/records/kinds.hpp"

namespace ko {
namespace {

std::string kinds_named(Kinds targets) {
  if (targets == Kinds::any()) return "a record";
  std::string names;
  for (std::size_t i = 0; i < kind_count; ++i) {
    const Kind kind = static_cast<Kind>(i);
    if (!targets.has(kind)) continue;
    if (!names.empty()) names += " or ";
    names += kind == Kind::organisation ? "an " : "a ";
    names += name(kind);
  }
  return names;
}

}  // namespace

std::string value_name(const Shape& shape) {
  switch (shape.value) {
    case Value::text:
    case Value::localized:
    case Value::text_or_reference: return "a text";
    case Value::id: return "an id";
    case Value::date: return "a date";
    case Value::moment: return "a date, or a date and a time";
    case Value::clock: return "a time";
    case Value::percent: return "a percentage";
    case Value::number: return "a number";
    case Value::integer: return "a whole number";
    case Value::flag: return "true or false";
    case Value::choice: return "a word";
    case Value::reference: return "the id of " + kinds_named(shape.targets);
    case Value::count: return "a number, or a list of persons";
    case Value::quorum: return "half, a fraction or a number";
    case Value::interval: return "an interval such as `2 weeks`";
    case Value::journal_reference: return "a journal reference";
    case Value::email: return "an e-mail address";
    case Value::url: return "a web address";
    case Value::checksum: return "a SHA-256 checksum";
    case Value::entry:
    case Value::texts_by_scheme:
    case Value::counts_by_key: break;
  }
  return "a mapping";
}

std::string_view value_writing(Value value) {
  switch (value) {
    case Value::localized: return "one text, or one a language: `{nb: …, nn: …, en: …}`";
    case Value::id: return "lower-case words of a-z and 0-9 joined by `-`: `ada-nes`";
    case Value::date:
      return "`2017`, `2017-03` or `2017-03-23`; with `~` behind it about then, with `?` perhaps then";
    case Value::moment: return "`2014-02-21T09:00`, or the date alone while the time is not known";
    case Value::clock: return "`09:00`, `11:00~` for about eleven, or with its date: `2014-02-21T09:00`";
    case Value::percent: return "`50`, `37,5 %` or `37.5`; 100 % is one full-time equivalent (årsverk)";
    case Value::number: return "`5000`, `2,5` or `2.5`";
    case Value::integer: return "digits only: `7`";
    case Value::flag: return "`true` or `false`; yes, no, on and off are texts";
    case Value::reference: return "the record's `id`";
    case Value::count: return "`7`, or the ids of those who voted so: `[ada-nes, bo-lie]`";
    case Value::quorum: return "`half`, a fraction such as `2/3`, `50%`, or a number of members: `7`";
    case Value::interval: return "`day`, `week`, `2 weeks`, `month`, `quarter`, `half-year`, `year`";
    case Value::journal_reference:
      return "`201606938-89` or `2016/6938-89`: the case's year and number, and the document's number in it";
    case Value::url: return "`https://…` or `http://…`";
    case Value::checksum: return "64 hexadecimal digits, as `sha256sum` prints them";
    case Value::texts_by_scheme: return "keys of your own: `{orgnr: 974 760 673}`";
    case Value::counts_by_key: return "keys of your own: `{a: 12, b: 9}`";
    default: return {};
  }
}

}  // namespace ko
