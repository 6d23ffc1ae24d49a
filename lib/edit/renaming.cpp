// SPDX-License-Identifier: MIT
#include "ko/editing/renaming.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/system/append.hpp"
#include "base/text/digits.hpp"
#include "edit/documents.hpp"
#include "edit/new_value.hpp"
#include "edit/records_named.hpp"
#include "edit/structure_edits.hpp"

namespace ko::edit {
namespace {

/// Puts another id in the place of the one that a reference begins with; nothing where it names another, as
/// one by a former id does.
std::optional<Edit> with_id(Cursor at, std::string_view id, std::string_view new_id) {
  const std::string_view text = at.text();
  const bool names_it = text.starts_with(id) && (text.size() == id.size() || text[id.size()] == '#');
  if (!names_it) return std::nullopt;
  const Span span = at.node().span();
  const std::size_t found = at.file().source.slice(span).find(id);
  // Written with escapes, it is written anew.
  if (found == std::string_view::npos)
    return replaced(at, std::string(new_id) + std::string(text.substr(id.size())));
  const auto begin = span.begin + static_cast<std::uint32_t>(found);
  return Edit{.place = {at.file().index, {begin, begin + static_cast<std::uint32_t>(id.size())}},
              .text = std::string(new_id)};
}

/// An id that is a key, such as a candidate's whose votes are counted, with another in its place.
void add_keys(std::vector<Edit>& edits, const Record& holder, std::string_view id, std::string_view new_id) {
  walk(type_of(holder.kind), holder.at, [&](const Field& field, Cursor value) {
    if (field.shape.value != Value::counts_by_key || field.name != "candidates") return;
    for (const Cursor count : value.children()) {
      if (count.key() != id) continue;
      const Span span = count.key_place().span;
      const std::size_t found = count.file().source.slice(span).find(id);
      if (found == std::string_view::npos) continue;
      const auto begin = span.begin + static_cast<std::uint32_t>(found);
      const Span of_id = {begin, begin + static_cast<std::uint32_t>(id.size())};
      edits.push_back({.place = {count.file().index, of_id}, .text = std::string(new_id)});
    }
  });
}

/// Every reference to a record by its id, with another id in it.
std::vector<Edit> references_moved(const Register& records, const Record& record, std::string_view new_id) {
  std::vector<Edit> edits;
  for (const Link& link : records.links_to(record))
    if (auto edit = with_id(records.cursor(link), record.id, new_id)) edits.push_back(*std::move(edit));
  for (const Record& holder : records.records(Kind::meeting)) add_keys(edits, holder, record.id, new_id);
  for (const Record& holder : records.records(Kind::decision)) add_keys(edits, holder, record.id, new_id);
  return edits;
}

/// The record with these among its former ids, and without its own.
std::optional<Edit> with_former_ids(const Record& record, std::vector<std::string> ids,
                                    std::string_view own) {
  std::vector<std::string> all;
  for (const std::string_view id : former_ids(record)) all.emplace_back(id);
  const std::size_t before = all.size();
  std::erase(all, own);
  const bool is_shorter = all.size() != before;
  std::erase_if(ids, [&](const std::string& id) { return std::ranges::find(all, id) != all.end(); });
  if (ids.empty() && !is_shorter) return std::nullopt;
  all.insert(all.end(), ids.begin(), ids.end());
  const Cursor written = record.at.child(former_ids_field);
  if (all.empty()) return without(written).edit;
  NewValue::List list(all.begin(), all.end());
  if (!written) return with_field(record.at, &type_of(record.kind), "former_ids", list);
  if (!is_shorter && ids.size() == 1 && written.form() == Form::sequence)
    return with_entry(written, ids.front());
  return replaced(written, list);
}

/// The name of a file that is called after its only record, after that is called otherwise; empty for others.
std::string moved_name(const Record& record, std::string_view new_id) {
  const std::string& name = record.at.file().source.name();
  const std::size_t begin = name.rfind('/') + 1;
  const std::size_t dot = name.rfind('.');
  if (!is_alone(record.at) || name.substr(begin, dot - begin) != record.id) return {};
  return name.substr(0, begin) + std::string(new_id) + name.substr(dot);
}

bool is_part_of_word(char c) {
  return is_ascii_lower(c) || is_digit(c) || c == '-';
}

/// Lines of the configuration that name an id, such as queries of own rules.
std::vector<std::string> named_in_configuration(const Register& records, std::string_view id) {
  std::vector<std::string> lines;
  const Cursor at = records.configuration().at();
  if (!at) return lines;
  const Source& source = at.file().source;
  const std::string_view text = source.bytes();
  for (std::size_t found = text.find(id); found != std::string_view::npos; found = text.find(id, found + 1)) {
    const std::size_t end = found + id.size();
    const bool is_word = (found == 0 || !is_part_of_word(text[found - 1])) &&
                         (end == text.size() || !is_part_of_word(text[end]));
    if (is_word)
      lines.push_back(
          fmt::format("{}:{} names `{}` and stays as it is", source.name(), source.position(found).line, id));
  }
  return lines;
}

/// What one record has and the other lacks, taken over; contradictions are told.
class Union {
 public:
  Union(const Record& from, const Record& into) : from_(from), into_(into) {}

  SetEdit take() && {
    for (const Cursor field : from_.at.children()) add(field);
    return std::move(edit_);
  }

 private:
  void add(Cursor field) {
    const std::string_view key = field.key();
    if (key == "kind" || key == "id" || key == "former_ids" || field.form() == Form::blank) return;
    const Cursor there = into_.at.child_with_key(key);
    if (!there) {
      edit_.edits.push_back(with_field_like(into_.at, &type_of(into_.kind), field));
    } else if (field.form() == Form::sequence || there.form() == Form::sequence) {
      add_entries(field, there);
    } else if (!have_equal_values(field, there)) {
      edit_.told.push_back(fmt::format("`{}` is `{}` in {}, and stays `{}`", key, in_a_line(field), from_.id,
                                       in_a_line(there)));
    }
  }

  void add_entries(Cursor field, Cursor there) {
    std::vector<NewValue> missing;
    for (const Cursor entry : entries_of(field)) {
      const auto all = entries_of(there);
      if (std::ranges::none_of(all, [&](Cursor other) { return have_equal_values(entry, other); }))
        missing.push_back(value_of(entry));
    }
    if (missing.empty()) return;
    if (there.form() == Form::sequence) {
      for (const NewValue& entry : missing) edit_.edits.push_back(with_entry(there, entry));
      return;
    }
    NewValue::List list = {value_of(there)};
    list.insert(list.end(), missing.begin(), missing.end());
    edit_.edits.push_back(replaced(there, list));
  }

  static std::vector<Cursor> entries_of(Cursor at) {
    std::vector<Cursor> entries;
    if (at.form() != Form::sequence) return {at};
    for (const Cursor entry : at.children()) entries.push_back(entry);
    return entries;
  }

  static std::string in_a_line(Cursor at) { return written_in_flow(value_of(at)); }

  static bool have_equal_values(Cursor a, Cursor b) {
    return written_in_flow(value_of(a)) == written_in_flow(value_of(b));
  }

  const Record& from_;
  const Record& into_;
  SetEdit edit_;
};

}  // namespace
}  // namespace ko::edit

namespace ko {

Result<SetEdit> rename_record(const Register& records, std::string_view id, std::string_view new_id) {
  const Result<const Record*> record = edit::record_named(records, id);
  if (!record) return record.fault();
  if (const std::optional<Fault> fault = edit::new_id_fault(records, **record, new_id)) return *fault;
  SetEdit edit;
  edit.edits = edit::references_moved(records, **record, new_id);
  if (auto own = edit::with_id((*record)->at.child(id_field), (*record)->id, new_id))
    edit.edits.push_back(*std::move(own));
  if (auto former = edit::with_former_ids(**record, {std::string((*record)->id)}, new_id))
    edit.edits.push_back(*std::move(former));
  edit.edits = edit::joined(std::move(edit.edits));
  if (std::string name = edit::moved_name(**record, new_id); !name.empty())
    edit.moved.push_back({(*record)->at.file().source.name(), std::move(name)});
  edit.told = edit::named_in_configuration(records, (*record)->id);
  return edit;
}

Result<SetEdit> merge_records(const Register& records, std::string_view id, std::string_view into) {
  const Result<const Record*> from = edit::record_named(records, id);
  if (!from) return from.fault();
  const Result<const Record*> to = edit::record_named(records, into);
  if (!to) return to.fault();
  if (*from == *to) return Fault{fmt::format("`{}` and `{}` are one record already", id, into)};
  if ((*from)->kind != (*to)->kind)
    return Fault{fmt::format("`{}` is of the kind {}, and `{}` of the kind {}", id, name((*from)->kind), into,
                             name((*to)->kind))};
  SetEdit edit = edit::Union(**from, **to).take();
  // A reference within the record that goes, goes with it.
  const Span gone = edit::document_of((*from)->at).span;
  for (Edit& moved : edit::references_moved(records, **from, (*to)->id)) {
    const bool goes = moved.place.file == (*from)->at.file().index && moved.place.span.begin >= gone.begin &&
                      moved.place.span.end <= gone.end;
    if (!goes) edit.edits.push_back(std::move(moved));
  }
  std::vector<std::string> ids = {std::string((*from)->id)};
  for (const std::string_view former : former_ids(**from)) ids.emplace_back(former);
  if (auto former = edit::with_former_ids(**to, std::move(ids), (*to)->id))
    edit.edits.push_back(*std::move(former));
  SetEdit removal = edit::without_document((*from)->at);
  append(edit.edits, std::move(removal.edits));
  append(edit.removed, std::move(removal.removed));
  append(edit.told, edit::named_in_configuration(records, (*from)->id));
  edit.edits = edit::joined(std::move(edit.edits));
  return edit;
}

}  // namespace ko
