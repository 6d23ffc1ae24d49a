// SPDX-License-Identifier: MIT
#include "model/publication/gate.hpp"

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

/// From a record to a value of it, a field each: the fields up to it, what it holds, and the entry of that
/// which the value is or lies in; none where the value is a whole list.
struct Step {
  const FieldChain& fields;
  Cursor at;
  Cursor entry;

  const Field& field() const { return *fields.back(); }
};

/// Calls `visit(Step)` for each of them, outermost first, until it returns false.
template <class Visit>
void walk_towards(const Record& record, Cursor value, Visit visit) {
  const Type* type = &type_of(record.kind);
  Cursor from = record.at;
  FieldChain fields;
  while (from != value && type != nullptr) {
    const Cursor at = child_towards(from, value);
    if (!at || at.node().field >= type->fields.size()) return;
    fields.push_back(&type->fields[at.node().field]);
    Cursor entry = at;
    if (at.form() == Form::sequence) entry = at == value ? Cursor() : child_towards(at, value);
    if (!visit(Step{fields, at, entry}) || !entry) return;
    from = entry;
    type = fields.back()->shape.entry;
  }
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
    const char c = text[at];
    return is_digit(c) || is_ascii_lower(c) || static_cast<unsigned char>(c) >= 0x80;
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

std::optional<PublishedByLaw> published_by_law(const Provisions& provisions, const Rule& rule,
                                               const Record& body, Day day, std::string_view basis) {
  std::optional<PublishedByLaw> found;
  for (const Provision& each : provisions.in_force(rule, body, day)) {
    const auto seen = published_of(each.entry, basis);
    if (!seen) continue;
    const bool goes_before = !found || each.whose < found->provision.whose ||
                             (each.whose == found->provision.whose && *seen > found->seen);
    if (goes_before) found = {*seen, each};
  }
  return found;
}

Gate::Gate(const Register& records, Day day)
    : records_(records),
      provisions_(records),
      rules_(records.configuration(), day),
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
  const auto by_law = published_by_law(provisions_, *rule_, *body, day, closed.get<"basis">());
  return by_law ? by_law->seen : Visibility::shown;
}

Visibility Gate::by_rule(const Record& record, std::span<const Field* const> fields, Cursor value) const {
  if (rules_.empty() || is_opened(value)) return Visibility::shown;
  const Visibility seen = rules_.of(record, fields);
  if (seen == Visibility::shown || fields.empty()) return seen;
  // What cannot be put in other words is gone, and what has to be there is put in other words.
  const Field& field = *fields.back();
  if (takes_words(field)) return field.shape.is_required ? Visibility::redacted : seen;
  return field.shape.entry == &item_type ? seen : Visibility::omitted;
}

Visibility Gate::of(const Record& record) const {
  return std::max(visibility(type_of(record.kind), record.at), by_rule(record, {}, record.at));
}

Visibility Gate::of(const Record& record, std::span<const Field* const> fields, Cursor value) const {
  const Type* type = fields.back()->shape.entry;
  Visibility here = by_rule(record, fields, value);
  if (type == nullptr) return here;
  here = std::max(here, visibility(*type, value));
  const bool is_item = record.kind == Kind::meeting && type == &item_type;
  return is_item ? std::max(here, of_closed(record, Item(value))) : here;
}

Visibility Gate::of(const Record& record, Cursor value) const {
  Visibility here = of(record);
  walk_towards(record, value, [&](const Step& step) {
    here = visibility_within(here, step.field());
    if (here != Visibility::shown) return false;
    here = of(record, step.fields, step.entry ? step.entry : step.at);
    return true;
  });
  return here;
}

bool Gate::leaves_no_trace(const Record& record, Cursor value) const {
  if (by_rule(record, {}, record.at) == Visibility::omitted) return true;
  if (!has_rules() && (!closes_items_ || record.kind != Kind::meeting)) return false;
  bool is_gone = false;
  walk_towards(record, value, [&](const Step& step) {
    const Cursor at = step.entry ? step.entry : step.at;
    const bool is_item = record.kind == Kind::meeting && step.field().shape.entry == &item_type;
    is_gone = by_rule(record, step.fields, at) == Visibility::omitted ||
              (is_item && of_closed(record, Item(at)) == Visibility::omitted);
    return !is_gone;
  });
  return is_gone;
}

std::vector<std::size_t> Gate::omitted_before(const Record& record, Cursor value) const {
  std::vector<std::size_t> omitted;
  walk_towards(record, value, [&](const Step& step) {
    if (!step.entry || step.entry == step.at) return true;
    omitted.push_back(0);
    for (const Cursor before : step.at.children()) {
      if (before == step.entry) break;
      if (of(record, step.fields, before) == Visibility::omitted) ++omitted.back();
    }
    return true;
  });
  return omitted;
}

std::string Gate::published_address(std::string_view written, const Target& target) const {
  const std::size_t hash_sign = written.find('#');
  if (!target) return std::string(written);
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

Visibility visibility(const Register& records, const Record& record, Cursor value, Day day) {
  return Gate(records, day).of(record, value);
}

}  // namespace ko
