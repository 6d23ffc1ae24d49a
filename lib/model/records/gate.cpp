// SPDX-License-Identifier: MIT
#include "model/records/gate.hpp"

#include <algorithm>
#include <limits>

#include "base/text/digits.hpp"
#include "ko/values/text.hpp"
#include "model/records/places.hpp"

namespace ko {
namespace {

/// The child of a node that another node is or lies in; none where it is not below the node.
Cursor child_towards(Cursor from, Cursor value) {
  for (const Cursor child : from.children())
    if (child.index() <= value.index() && value.index() < child.index() + child.node().size) return child;
  return {};
}

/// Small letters, with one blank between words: how texts are compared that people write.
std::string plain_words(std::string_view text) {
  std::string words;
  for (const char c : fold_case(text)) {
    const bool is_blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!is_blank)
      words += c;
    else if (!words.empty() && words.back() != ' ')
      words += ' ';
  }
  return words;
}

/// Whether the words stand in the text, and are not parts of longer ones: `11-5` not in `11-55`.
bool has_words(std::string_view text, std::string_view words) {
  const auto is_within_word = [&](std::size_t at) {
    const auto c = static_cast<unsigned char>(text[at]);
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c >= 0x80;
  };
  for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
    const std::size_t end = at + words.size();
    if ((at == 0 || !is_within_word(at - 1)) && (end == text.size() || !is_within_word(end))) return true;
  }
  return false;
}

Visibility view_named(std::string_view name) {
  if (name == "shown") return Visibility::shown;
  return name == "omitted" ? Visibility::omitted : Visibility::redacted;
}

}  // namespace

std::optional<Visibility> published_of(const ProvisionEntry& provision, std::string_view basis) {
  const std::string text = plain_words(basis);
  for (const ClosedView row : provision.get<"closed">()) {
    const std::string words = plain_words(row.get<"basis">());
    if (words.empty() || has_words(text, words)) return view_named(row.get<"shown">());
  }
  return std::nullopt;
}

Gate::Gate(const Register& records)
    : records_(records),
      provisions_(records),
      rule_(find_rule("closed-item-public")),
      closes_items_(rule_ != nullptr && provisions_.lay_down(*rule_)) {}

Visibility Gate::of_closed(const Record& meeting, const Item& item) const {
  const View<closed_type> closed = item.get<"closed">();
  if (!closes_items_ || !closed || is_opened(item.at())) return Visibility::shown;
  const Record* body = records_.find(meeting.as<meeting_type>().get<"body">());
  if (body == nullptr || body->kind != Kind::organisation) return Visibility::redacted;
  const auto start = meeting.as<meeting_type>().get<"start">();
  // Of a meeting without a day: what holds from now on, without an end.
  const Day day = start ? start->date().first() : std::numeric_limits<Day>::max();
  std::optional<Visibility> strictest;
  Provision::Of whose{};
  for (const Provision& each : provisions_.in_force(*rule_, *body, day)) {
    const auto here = published_of(each.entry, closed.get<"basis">());
    if (!here || (strictest && whose < each.whose)) continue;
    const bool is_alike = strictest && whose == each.whose;
    strictest = is_alike ? std::max(*strictest, *here) : *here;
    whose = each.whose;
  }
  return strictest.value_or(Visibility::shown);
}

Visibility Gate::of(const Record& record, const Type& type, Cursor mapping) const {
  const Visibility marked = visibility(type, mapping);
  if (record.kind != Kind::meeting || &type != &item_type) return marked;
  return std::max(marked, of_closed(record, Item(mapping)));
}

Visibility Gate::of(const Record& record, Cursor value) const {
  const Type* type = &type_of(record.kind);
  Visibility here = of(record, *type, record.at);
  Cursor at = record.at;
  while (here != Visibility::omitted && at != value && type != nullptr) {
    at = child_towards(at, value);
    if (!at || at.node().field >= type->fields.size()) break;
    const Field& field = type->fields[at.node().field];
    here = visibility_within(here, field);
    if (at == value || here != Visibility::shown) break;
    if (at.form() == Form::sequence) at = child_towards(at, value);
    type = field.shape.entry;
    if (type != nullptr) here = of(record, *type, at);
  }
  return here;
}

bool Gate::leaves_no_trace(const Record& record, Cursor value) const {
  if (!closes_items_ || record.kind != Kind::meeting || value == record.at) return false;
  const auto agenda = record.as<meeting_type>().get<"agenda">();
  return std::any_of(agenda.begin(), agenda.end(), [&](const Item& item) {
    const NodeIndex first = item.at().index();
    return first <= value.index() && value.index() < first + item.at().node().size &&
           of_closed(record, item) == Visibility::omitted;
  });
}

std::vector<std::size_t> Gate::omitted_before(const Record& record, Cursor value) const {
  std::vector<std::size_t> omitted;
  const Type* type = &type_of(record.kind);
  Cursor at = record.at;
  while (at != value && type != nullptr) {
    const Cursor list = child_towards(at, value);
    if (!list || list.node().field >= type->fields.size()) break;
    const Field& field = type->fields[list.node().field];
    type = field.shape.entry;
    at = list;
    if (field.shape.arity == Arity::one || list.form() != Form::sequence || list == value) continue;
    at = child_towards(list, value);
    omitted.push_back(0);
    for (const Cursor before : list.children()) {
      if (before == at) break;
      if (type != nullptr && of(record, *type, before) == Visibility::omitted) ++omitted.back();
    }
  }
  return omitted;
}

std::string Gate::published_address(std::string_view written) const {
  const std::size_t hash_sign = written.find('#');
  const Target target = records_.resolve(written);
  if (hash_sign == std::string_view::npos || !target) return std::string(written);
  const std::vector<std::size_t> omitted = omitted_before(*target.record, target.at);
  if (std::ranges::all_of(omitted, [](std::size_t count) { return count == 0; })) return std::string(written);
  std::string address(written.substr(0, hash_sign));
  std::size_t level = 0;
  char separator = '#';
  for (const std::string_view step : split(written.substr(hash_sign + 1), '/')) {
    address += separator;
    separator = '/';
    const bool is_number = all_digits(step);
    if (is_number && level < omitted.size())
      address += std::to_string(parse_integer(step).value_or(0) - static_cast<std::int64_t>(omitted[level]));
    else
      address += step;
    if (is_number || !is_word_of_places(step)) ++level;
  }
  return address;
}

Visibility visibility(const Register& records, const Record& record, Cursor value) {
  return Gate(records).of(record, value);
}

}  // namespace ko
