// SPDX-License-Identifier: MIT
#include "read/shape/shape_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "base/text/digits.hpp"
#include "ko/records/configuration.hpp"
#include "ko/values/text.hpp"
#include "model/records/places.hpp"
#include "model/types/terms.hpp"
#include "model/types/value_kinds.hpp"

namespace ko {
namespace {

/// Keys mostly stand in the order of the description, so the search begins where the last one was found.
std::optional<std::size_t> find_field(const Type& type, std::string_view key, std::size_t expected) {
  const std::size_t count = type.fields.size();
  for (std::size_t step = 0; step < count; ++step) {
    const std::size_t index = expected + step < count ? expected + step : expected + step - count;
    if (type.fields[index].name == key) return index;
  }
  return std::nullopt;
}

/// The field of an entry within this type that goes by a term: `vedtak` in a meeting is the `decisions` of an
/// entry of `agenda`.
std::string mend_within_entries(const Type& type, std::string_view term) {
  for (const Field& field : type.fields) {
    if (field.shape.entry == nullptr) continue;
    if (const auto inner = field_with_term(*field.shape.entry, term))
      return fmt::format("write `{}`, in an entry of `{}`", field.shape.entry->fields[*inner].name,
                         field.name);
  }
  return {};
}

/// What should stand between brackets, where a text was meant for a list: `a, b`, `a]` and `(a)`; else
/// nothing.
std::string_view list_meant(std::string_view text) {
  if (text.starts_with('(') && text.ends_with(')')) return text.substr(1, text.size() - 2);
  if (text.find('[') != std::string_view::npos) return {};
  if (text.ends_with(']')) return text.substr(0, text.size() - 1);
  return is_id(text) || text.find(", ") != std::string_view::npos ? text : std::string_view{};
}

}  // namespace

std::string_view form_name(Form form) {
  switch (form) {
    case Form::scalar: return "a text";
    case Form::mapping: return "a mapping";
    case Form::sequence: return "a list";
    case Form::blank: break;
  }
  return "nothing";
}

std::string field_list(const Type& type) {
  std::string names;
  for (const Field& field : type.fields)
    names += (names.empty() ? "`" : ", `") + std::string(field.name) + '`';
  return names;
}

template <class Visit>
void ShapeReader::each_child(NodeIndex at, Visit visit) {
  const NodeIndex end = at + file_.tree.nodes[at].size;
  for (NodeIndex child = at + 1; child < end; child += file_.tree.nodes[child].size) visit(child);
}

void ShapeReader::mapping(const Type& type, NodeIndex at) {
  std::uint64_t seen = 0;
  std::size_t expected = 0;
  NodeIndex before = no_node;  // the entry before, when it is a field
  each_child(at, [&](NodeIndex child) {
    const std::string_view key = file_.tree.key(file_.source, child);
    const std::optional<std::size_t> index = find_field(type, key, expected);
    if (!index) {
      if (!decimal_comma(child, before, key)) unknown_field(type, child, before, key);
      return;
    }
    before = child;
    expected = *index + 1;
    if ((seen >> *index & 1U) != 0) return;  // reported as a duplicate key; the first one counts
    seen |= std::uint64_t{1} << *index;
    file_.tree.nodes[child].field = static_cast<std::uint8_t>(*index);
    value(type.fields[*index], child);
  });
  if (document_.complete) missing_fields(type, at, seen);
}

void ShapeReader::value(const Field& field, NodeIndex at) {
  const Form form = file_.tree.nodes[at].form;
  if (form == Form::blank) {
    if (field.shape.is_required)
      report("empty-field", at, fmt::format("`{}` is required and has nothing in it", field.name),
             fmt::format("write {}", field.meaning));
  } else if (field.shape.arity != Arity::one && form == Form::sequence) {
    entries(field, at);
  } else if (field.shape.arity == Arity::list) {
    report("wrong-type", at, fmt::format("`{}` takes a list, not {}", field.name, form_name(form)),
           mend_of_no_list(field, at));
  } else {
    one(field, at);
  }
}

void ShapeReader::entries(const Field& field, NodeIndex at) {
  std::unordered_set<std::string_view> before;
  each_child(at, [&](NodeIndex child) {
    const Form form = file_.tree.nodes[child].form;
    if (form == Form::blank) {
      report("empty-field", child, fmt::format("an entry of `{}` has nothing in it", field.name),
             "write the entry, or take the dash away");
      return;
    }
    one(field, child);
    if (!field.shape.set || form != Form::scalar) return;
    const std::string_view text = file_.tree.text(file_.source, child);
    if (!before.insert(text).second)
      report("repeated-entry", child, fmt::format("`{}` stands twice in `{}`", printable(text), field.name),
             "take one of the two away");
  });
}

void ShapeReader::one(const Field& field, NodeIndex at) {
  switch (kind_of(field.shape.value).layout) {
    case Layout::entry: return entry(field, at);
    case Layout::localized: return localized(field, at);
    case Layout::count: return count(field, at);
    case Layout::free_keys: return free_keys(field, at);
    case Layout::scalar: return scalar(field, at);
  }
}

void ShapeReader::entry(const Field& field, NodeIndex at) {
  const Type& type = *field.shape.entry;
  const Form form = file_.tree.nodes[at].form;
  if (form == Form::mapping) {
    mapping(type, at);
  } else if (form == Form::scalar && !type.shorthand.empty()) {
    scalar(type.fields[*type.find(type.shorthand)], at);
  } else {
    report("wrong-type", at,
           fmt::format("`{}` takes {} of `key: value`, not {}", field.name,
                       field.shape.arity == Arity::one ? "a mapping" : "entries", form_name(form)),
           fmt::format("its keys are {}", field_list(type)));
  }
}

void ShapeReader::localized(const Field& field, NodeIndex at) {
  if (file_.tree.nodes[at].form != Form::mapping) return scalar(field, at);
  each_child(at, [&](NodeIndex child) {
    const std::string_view key = file_.tree.key(file_.source, child);
    if (std::find(std::begin(languages), std::end(languages), key) == std::end(languages)) {
      report("unknown-language", Cursor(file_, child).key_place(), child,
             fmt::format("`{}` is no language of a text", printable(key)), "write nb, nn or en");
    } else if (file_.tree.nodes[child].form != Form::scalar) {
      report("wrong-type", child, fmt::format("`{}` takes one text a language", field.name), "write a text");
    }
  });
}

void ShapeReader::count(const Field& field, NodeIndex at) {
  if (file_.tree.nodes[at].form != Form::sequence) return scalar(field, at);
  Field voter = voter_fields[0];
  voter.name = field.name;
  each_child(at, [&](NodeIndex child) { scalar(voter, child); });
}

void ShapeReader::free_keys(const Field& field, NodeIndex at) {
  if (file_.tree.nodes[at].form != Form::mapping) {
    report("wrong-type", at,
           fmt::format("`{}` takes a mapping, not {}", field.name, form_name(file_.tree.nodes[at].form)),
           fmt::format("write {}", field.meaning));
    return;
  }
  const bool counts = field.shape.value == Value::counts_by_key;
  const Field inner = {
      field.name,
      {.value = counts ? Value::count : Value::text, .arity = counts ? Arity::one : Arity::one_or_list},
      field.meaning};
  each_child(at, [&](NodeIndex child) { value(inner, child); });
}

void ShapeReader::scalar(const Field& field, NodeIndex at) {
  const Node& node = file_.tree.nodes[at];
  if (node.form == Form::blank) return;
  if (node.form != Form::scalar) {
    report("wrong-type", at,
           fmt::format("`{}` takes {}, not {}", field.name, value_name(field.shape), form_name(node.form)),
           fmt::format("write {}", field.meaning));
    return;
  }
  std::optional<ValueFault> fault = check_value(field, file_.tree.text(file_.source, at));
  if (!fault) return;
  Finding& finding = report(*fault->rule, at, std::move(fault->message), std::move(fault->mend));
  if (!fault->replacement.empty() && node.style == Style::plain)
    finding.replace(node.span(), std::move(fault->replacement));
}

/// `{percent: 37,5}`: in braces the comma ends the value, and what follows it looks like a field called `5`.
bool ShapeReader::decimal_comma(NodeIndex at, NodeIndex before, std::string_view key) {
  if (before == no_node || !all_digits(key) || file_.tree.nodes[at].form != Form::blank) return false;
  const Node& whole = file_.tree.nodes[before];
  const Span number = {whole.begin, file_.tree.nodes[at].key_span().end};
  const std::string written(file_.source.slice(number));
  if (whole.end + 1 != file_.tree.nodes[at].key_begin || !all_digits(file_.source.slice(whole.span())))
    return false;
  Finding& finding =
      report("bad-number", {file_.index, number}, before,
             fmt::format("in braces the comma ends the number: `{}` is read as two entries", written),
             fmt::format("write \"{}\", in quotes", written));
  finding.replace(number, fmt::format("\"{}\"", written));
  return true;
}

void ShapeReader::unknown_field(const Type& type, NodeIndex at, NodeIndex before, std::string_view key) {
  if (findings_.passes_over(row(shape_rules, "unknown-field"))) return;
  report("unknown-field", Cursor(file_, at).key_place(), at,
         fmt::format("{} has no field `{}`", with_article(type.name), printable(key)),
         mend_of_unknown_field(type, at, before, key));
}

/// Whether a key that is none of the fields, and reported as such, was meant for this one.
bool ShapeReader::is_miswritten(const Type& type, std::size_t field, NodeIndex at) {
  bool found = false;
  each_child(at, [&](NodeIndex child) {
    const std::string_view key = file_.tree.key(file_.source, child);
    found = found || (!type.find(key) && field_meant(type, key) == field);
  });
  return found;
}

void ShapeReader::missing_fields(const Type& type, NodeIndex at, std::uint64_t seen) {
  for (std::size_t i = 0; i < type.fields.size(); ++i) {
    const Field& field = type.fields[i];
    if (!field.shape.is_required || (seen >> i & 1U) != 0 || is_miswritten(type, i, at)) continue;
    // What is missing is reported at the first key of its record or entry.
    const Node& node = file_.tree.nodes[at];
    const Node& first = node.size > 1 ? file_.tree.nodes[at + 1] : node;
    const Span where = first.key_length != 0 ? first.key_span() : node.span();
    report("missing-field", {file_.index, where}, at,
           fmt::format("{} needs `{}`", with_article(type.name), field.name),
           fmt::format("add `{}: …`, {}", field.name, field.meaning));
  }
}

Finding& ShapeReader::report(RuleOf<shape_rules> rule, Place place, NodeIndex at, std::string message,
                             std::string mend) {
  if (errors_.hold(place.span.begin))
    return unreported_ = Finding{.rule = &rule.row, .place = place, .message = {}};
  Finding finding{&rule.row, place, message, mend};
  finding.record = shortened(record_);
  finding.path = paths_.of(at);
  return findings_.add(std::move(finding));
}

Finding& ShapeReader::report(RuleOf<shape_rules> rule, NodeIndex at, std::string message, std::string mend) {
  return report(rule, Cursor(file_, at).place(), at, std::move(message), std::move(mend));
}

std::optional<std::size_t> field_meant(const Type& type, std::string_view key) {
  if (const auto by_term = field_with_term(type, key)) return by_term;
  std::vector<std::string_view> names;
  for (const Field& field : type.fields) names.push_back(field.name);
  const auto found = nearest(key, names);
  return found.empty() ? std::nullopt : type.find(found.front());
}

std::string ShapeReader::mend_of_no_list(const Field& field, NodeIndex at) const {
  const std::string_view text =
      file_.tree.nodes[at].form == Form::scalar ? file_.tree.text(file_.source, at) : std::string_view{};
  if (text.starts_with('-')) return "put each entry on its own line, with a dash and a space before it";
  if (const std::string_view inner = list_meant(text); !inner.empty())
    return fmt::format("write `{}: [{}]`, or begin each entry with `- `", field.name, printable(inner));
  return "begin each entry with `- `";
}

/// Whether the plain text `before` ends at a comma right before the key of `at`.
bool ShapeReader::goes_on_after_comma(NodeIndex before, NodeIndex at) const {
  const Node& text = file_.tree.nodes[before];
  const std::uint32_t key = file_.tree.nodes[at].key_begin;
  if (text.form != Form::scalar || text.style != Style::plain || text.end >= key) return false;
  return file_.source.slice({text.end, key}).find_first_not_of(", ") == std::string_view::npos;
}

/// A field by a slip of the hand is told apart from one that another word was meant for.
std::string ShapeReader::mend_of_unknown_field(const Type& type, NodeIndex at, NodeIndex before,
                                               std::string_view key) const {
  const std::size_t colon = key.find(':');
  if (colon != std::string_view::npos && type.find(key.substr(0, colon)) && colon + 1 < key.size())
    return fmt::format("write `{} {}`: a colon needs a space after it", key.substr(0, colon + 1),
                       printable(key.substr(colon + 1)));
  if (key.starts_with('-') && key.size() > 1)
    return fmt::format("write `- {}`: a dash needs a space after it", printable(key.substr(1)));
  // `{text: one, two}`: in braces the comma ends the text, and what follows it looks like a field.
  // A key without its colon has nothing after it.
  const Node& node = file_.tree.nodes[at];
  const bool stands_alone = node.begin == node.key_span().end;
  if (stands_alone && before != no_node && goes_on_after_comma(before, at))
    return fmt::format("in braces a comma ends the text: if this belongs to `{}`, put all of that in quotes",
                       file_.tree.key(file_.source, before));
  if (const auto meant = field_meant(type, key)) return fmt::format("write `{}`", type.fields[*meant].name);
  const std::string mend = mend_within_entries(type, key);
  return mend.empty() ? fmt::format("its fields are {}", field_list(type)) : mend;
}

}  // namespace ko
