// SPDX-License-Identifier: MIT
/// KO301 to KO303, KO305, KO306 and KO311: references that lead nowhere or to the wrong thing, ids, and
/// records that hang together with no other.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "check/run/check.hpp"
#include "check/run/days.hpp"
#include "ko/values/text.hpp"
#include "model/meetings/item_numbers.hpp"

namespace ko {
namespace {

std::vector<std::string_view> ids_of(const Register& records, Kinds kinds) {
  std::vector<std::string_view> ids;
  for (const Record& record : records.records())
    if (kinds.has(record.kind)) ids.push_back(record.id);
  return ids;
}

/// What to write in place of ids that are not there. Each is looked up once for the kinds it may be of, and
/// so many in all that a set with nothing but unknown references is still read in a moment.
class IdMends {
 public:
  explicit IdMends(const Register& records) : records_(records) {}

  /// `write a, b or c`: the nearest ids of records of the right kind.
  const std::string& of(std::string_view id, Kinds kinds) {
    const auto [known, fresh] = mends_.try_emplace({kinds, id});
    if (fresh) known->second = look_up(id, kinds);
    return known->second;
  }

 private:
  std::string look_up(std::string_view id, Kinds kinds) {
    constexpr std::size_t most_looked_up = 1000;
    std::vector<std::string_view> near;
    if (mends_.size() <= most_looked_up) {
      auto spelling = spellings_.find(kinds);
      if (spelling == spellings_.end())
        spelling = spellings_.emplace(kinds, Spelling(ids_of(records_, kinds))).first;
      near = spelling->second.nearest(id, 3);
    }
    if (near.empty()) return "add the record, or write the id of one there is";
    std::string mend = "write `" + std::string(near.front()) + '`';
    for (std::size_t i = 1; i < near.size(); ++i)
      mend += (i + 1 == near.size() ? " or `" : ", `") + std::string(near[i]) + '`';
    return mend;
  }

  const Register& records_;
  std::map<Kinds, Spelling> spellings_;
  std::map<std::pair<Kinds, std::string_view>, std::string> mends_;
};

/// The addresses of agenda items and of what was decided in them, by their ids; several bear one of them.
std::multimap<std::string_view, std::string> addresses_of_entries(const Register& records) {
  std::multimap<std::string_view, std::string> addresses;
  const auto add = [&](const Record& meeting, std::string_view id) {
    if (!id.empty()) addresses.emplace(id, fmt::format("{}#{}", meeting.id, id));
  };
  for (const Record& meeting : records.records(Kind::meeting))
    for (Item item : meeting.as<meeting_type>().get<"agenda">()) {
      add(meeting, item.get<"id">());
      for (ItemDecision decision : item.get<"decisions">()) add(meeting, decision.get<"id">());
    }
  return addresses;
}

/// The address of the only entry that bears the id; empty where none does, or several.
std::string_view only_address(const std::multimap<std::string_view, std::string>& addresses,
                              std::string_view id) {
  return addresses.count(id) == 1 ? std::string_view(addresses.find(id)->second) : std::string_view{};
}

/// Calls `visit(field, value, record)` for every reference of the configuration, with the record that it
/// leads to, or null.
template <class Visit>
void each_reference_of_configuration(const Register& records, Visit visit) {
  const Configuration& configuration = records.configuration();
  if (!configuration) return;
  walk(configuration_type, configuration.at(), [&](const Field& field, Cursor value) {
    if (field.shape.value == Value::reference && !value.text().empty())
      visit(field, value, records.find(value.text()));
  });
}

void unknown_reference(const CheckContext& context, Findings& findings) {
  IdMends mends(context.records);
  const auto report = [&](Cursor at, std::string_view id, std::string mend) {
    findings.add(at, fmt::format("there is no record `{}`", printable(id)), std::move(mend));
  };
  each_reference_of_configuration(context.records, [&](const Field& field, Cursor at, const Record* to) {
    if (to == nullptr && !context.records.is_broken(at.text()))
      report(at, at.text(), mends.of(at.text(), field.shape.targets));
  });
  if (context.records.broken_links().empty()) return;
  const auto addresses = addresses_of_entries(context.records);
  for (const BrokenLink& link : context.records.broken_links()) {
    if (link.to != nullptr) continue;
    const std::string_view id = link.at.text().substr(0, link.at.text().find('#'));
    const bool takes_entries = link.field->shape.items && link.field->shape.targets.has(Kind::meeting);
    const std::string_view address = takes_entries ? only_address(addresses, link.at.text()) : "";
    findings.in_record(link.from);
    report(link.at, id,
           address.empty() ? mends.of(id, link.field->shape.targets) : fmt::format("write `{}`", address));
  }
}

void wrong_kind(const CheckContext& context, Findings& findings) {
  IdMends mends(context.records);
  const auto report = [&](const Field& field, Cursor at, const Record& to) {
    Finding& finding = findings.add(
        at,
        fmt::format("`{}` is {}, and `{}` does not take one", to.id, with_article(name(to.kind)), field.name),
        mends.of(to.id, field.shape.targets));
    finding.related.push_back(
        {to.at.child(id_field).place(), fmt::format("`{}` is {}", to.id, with_article(name(to.kind)))});
  };
  each_reference_of_configuration(context.records, [&](const Field& field, Cursor at, const Record* to) {
    if (to != nullptr && !field.shape.targets.has(to->kind)) report(field, at, *to);
  });
  for (const BrokenLink& link : context.records.broken_links()) {
    if (link.to == nullptr) continue;
    findings.in_record(link.from);
    report(*link.field, link.at, *link.to);
  }
}

/// The ids that the agenda items of a meeting, and the decisions in them, bear.
std::vector<std::string_view> ids_within(const Meeting& meeting) {
  std::vector<std::string_view> ids;
  for (Item item : meeting.get<"agenda">()) {
    ids.push_back(item.get<"id">());
    for (ItemDecision decision : item.get<"decisions">()) ids.push_back(decision.get<"id">());
  }
  std::erase(ids, std::string_view{});
  return ids;
}

/// What to write in place of an address that leads to nothing: the place with the id that stands there, in
/// this meeting or, if one alone bears it, in another.
std::string mend_address(const Register& records, const Record& to, std::string_view place) {
  const std::vector<std::string_view> near = nearest(place, ids_within(to.as<meeting_type>()));
  if (!near.empty()) return fmt::format("write `{}#{}`", to.id, near.front());
  const auto addresses = addresses_of_entries(records);
  if (const std::string_view address = only_address(addresses, place); !address.empty())
    return fmt::format("write `{}`", address);
  return "count items, and decisions within an item, from 1";
}

/// Items that stand under one the agenda does not have.
void unknown_item_above(const Record& record, Findings& findings) {
  const Meeting meeting = record.as<meeting_type>();
  for (Item item : meeting.get<"agenda">()) {
    const std::string_view above = item.get<"part_of">();
    if (above.empty() || item_numbered(meeting, above)) continue;
    findings.add(item.cursor<"part_of">(), fmt::format("the agenda has no item `{}`", printable(above)),
                 "write the number of the item it stands under, or its id");
  }
}

void unknown_item(const CheckContext& context, const Record& record, Findings& findings) {
  unknown_item_above(record, findings);
  for (const Link& link : context.records.links_from(record)) {
    const Cursor at = context.records.cursor(link);
    const std::string_view text = at.text();
    if (text.find('#') == std::string_view::npos || context.records.resolve(text)) continue;
    const Record& to = context.records.records()[link.to];
    const std::size_t items = to.as<meeting_type>().get<"agenda">().size();
    findings.add(
        at, fmt::format("`{}` leads to nothing: `{}` has {}", text, to.id, counted(items, "agenda item")),
        mend_address(context.records, to, text.substr(text.find('#') + 1)));
  }
}

void duplicate_id(const CheckContext& context, Findings& findings) {
  for (const Record& record : context.records.duplicates()) {
    const Record* first = context.records.find(record.id);
    findings.in_record(&record);
    findings.add_at_record(fmt::format("the id `{}` is taken", record.id),
                           "give one of the two another id, or make them one record",
                           {{first->at.child(id_field).place(), "first defined here"}});
  }
  for (const TakenId& taken : context.records.taken_former_ids()) {
    const std::string_view id = taken.at.text();
    const bool bears = taken.other->id == id;
    findings.in_record(taken.record);
    findings.add(
        taken.at,
        fmt::format("the former id `{}` is {} another record", id, bears ? "the id of" : "claimed by"),
        "leave it with the one that references to it mean",
        {{taken.other->at.child(bears ? id_field : former_ids_field).place(), "here"}});
  }
}

std::vector<std::string_view> posts_of(const Record& record) {
  std::vector<std::string_view> ids;
  for (Post post : record.as<organisation_type>().get<"posts">())
    if (const std::string_view id = post.get<"id">(); !id.empty()) ids.push_back(id);
  std::ranges::sort(ids);
  return ids;
}

std::string mend_post(std::string_view post, const std::vector<std::string_view>& posts,
                      const Record& organisation) {
  const std::vector<std::string_view> near = nearest(post, posts);
  if (!near.empty()) return fmt::format("write `{}`", near.front());
  return fmt::format("add it to the `posts` of `{}`, or take `post` away", organisation.id);
}

void unknown_post(const CheckContext& context, const Record& record, Findings& findings) {
  const std::vector<std::string_view> posts = posts_of(record);
  for (const Tenure& tenure : context.tenures_of(record)) {
    const std::string_view post = tenure.entry.get<"post">();
    if (post.empty() || std::ranges::binary_search(posts, post)) continue;
    findings.in_record(&kept_in(tenure));
    findings.add(tenure.entry.cursor<"post">(),
                 fmt::format("`{}` has no post `{}`", record.id, printable(post)),
                 mend_post(post, posts, record));
  }
}

/// True when the link says where a fact comes from: that ties the document to the record, not the other way.
bool is_source(const Record& from, Cursor at) {
  const std::string path = field_path(at.file(), from.at.index(), at.index());
  return path.starts_with("source") || path.find(".source") != std::string::npos;
}

bool refers_to_others(const CheckContext& context, const Record& record) {
  const auto links = context.records.links_from(record);
  return std::ranges::any_of(links, [&](const Link& link) {
    return &context.records.records()[link.to] != &record && !is_source(record, context.records.cursor(link));
  });
}

bool is_referred_to(const CheckContext& context, const Record& record) {
  const auto links = context.records.links_to(record);
  return std::ranges::any_of(
      links, [&](const Link& link) { return &context.records.records()[link.from] != &record; });
}

void orphan_record(const CheckContext& context, const Record& record, Findings& findings) {
  // What could not be read or followed may be the very record that hangs together with this one.
  if (context.records.records().size() < 2 || !context.whole) return;
  if (is_referred_to(context, record) || refers_to_others(context, record)) return;
  findings.add_at_record(fmt::format("no record refers to `{}`, and it refers to none", record.id),
                         "say in another record what it has to do with it, or take it away");
}

constexpr Check reference_checks[] = {
    {.rule = {.code = "KO301",
              .name = "unknown-reference",
              .summary = "a reference to a record there is not",
              .why = "what it says of the other record is lost to every query and report"},
     .once = unknown_reference},
    {.rule = {.code = "KO302",
              .name = "wrong-kind",
              .summary = "a reference to a record of another kind than the field takes",
              .why = "a person where an organisation belongs can be neither counted nor reported"},
     .once = wrong_kind},
    {.rule = {.code = "KO303",
              .name = "duplicate-id",
              .summary = "an id that two records bear, or a former id that another record bears or had",
              .why = "a reference to it could mean either"},
     .once = duplicate_id},
    {.rule = {.code = "KO305",
              .name = "unknown-item",
              .summary = "an address of an agenda item, or of a decision in one, that is not there",
              .why = "minutes are referred to for years; a number that leads to nothing cannot be looked up"},
     .kinds = Kinds::any(),
     .each = unknown_item},
    {.rule = {.code = "KO306",
              .name = "unknown-post",
              .summary = "a membership that names a post its organisation does not have",
              .why = "the share and the function of a post are counted for who holds it"},
     .kinds = Kind::organisation,
     .each = unknown_post},
    {.rule = {.code = "KO311",
              .name = "orphan-record",
              .severity = Severity::advice,
              .summary = "a record that no other refers to, and that refers to none",
              .why = "often the id was changed in one place only; else the record does nothing",
              .silent_in_drafts = true},
     .kinds = Kinds::any(),
     .each = orphan_record},
};

}  // namespace

KO_ENTRY(RuleFile, reference_rules) = {reference_checks};

}  // namespace ko
