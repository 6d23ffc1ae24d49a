// SPDX-License-Identifier: MIT
/// A record that a scenario extends becomes a file of its own: the bytes of both records one after the other,
/// and a tree whose nodes keep pointing at the bytes they came from.
#include "ko/records/scenario.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

#include "ko/records/kinds.hpp"
#include "ko/records/register.hpp"
#include "ko/values/result.hpp"
#include "ko/values/text.hpp"
#include "model/types/decoded_texts.hpp"

namespace ko {
namespace {

/// Appends a node with everything below it. `shift` is where its file's bytes begin in the new one.
void copy(Cursor from, std::uint32_t shift, Tree& to) {
  const Tree& tree = from.file().tree;
  const NodeIndex first = from.index();
  for (NodeIndex at = first; at < first + tree.nodes[first].size; ++at) {
    Node node = tree.nodes[at];
    node.key_begin += shift;
    node.begin += shift;
    node.end += shift;
    const auto copied = static_cast<NodeIndex>(to.nodes.size());
    to.nodes.push_back(node);
    if (node.decoded_key) DecodedTexts::add(to, copied, true, tree.key(from.file().source, at));
    if (node.decoded) DecodedTexts::add(to, copied, false, tree.text(from.file().source, at));
  }
}

/// The record of the set with the fields that the scenario's states in place of its own.
File extended(Cursor record, Cursor by, std::uint32_t index) {
  const std::string_view own = record.file().source.bytes();
  const auto shift = static_cast<std::uint32_t>(own.size() + 1);
  std::string bytes(own);
  bytes += '\n';
  bytes += by.file().source.bytes();
  File file{index, Source(by.file().source.name(), std::move(bytes)), {}};
  file.tree.nodes.push_back(record.node());
  for (const Cursor field : record.children())
    if (!by.child(field.node().field)) copy(field, 0, file.tree);
  for (const Cursor field : by.children()) copy(field, shift, file.tree);
  file.tree.nodes.front().size = static_cast<std::uint32_t>(file.tree.nodes.size());
  file.tree.documents.push_back({0, file.tree.nodes.front().span()});
  return file;
}

bool is_of_any(Cursor membership, const std::vector<std::string>& persons) {
  return std::ranges::find(persons, Membership(membership).get<"person">()) != persons.end();
}

/// The organisation without the memberships of these persons.
File without_members(Cursor organisation, const std::vector<std::string>& persons, std::uint32_t index) {
  const Source& source = organisation.file().source;
  File file{index, Source(source.name(), std::string(source.bytes())), {}};
  std::vector<Node>& nodes = file.tree.nodes;
  nodes.push_back(organisation.node());
  const Cursor members = Organisation(organisation).cursor<"members">();
  for (const Cursor field : organisation.children()) {
    if (field.index() != members.index()) {
      copy(field, 0, file.tree);
      continue;
    }
    const std::size_t list = nodes.size();
    nodes.push_back(field.node());
    for (const Cursor entry : field.children())
      if (!is_of_any(entry, persons)) copy(entry, 0, file.tree);
    nodes[list].size = static_cast<std::uint32_t>(nodes.size() - list);
  }
  nodes.front().size = static_cast<std::uint32_t>(nodes.size());
  file.tree.documents.push_back({0, nodes.front().span()});
  return file;
}

/// A record by the place of its file, so that files can move.
struct Placed {
  Kind kind;
  std::string id;
  std::uint32_t file;
  NodeIndex node;
};

std::vector<Placed> placed(const Reading& reading, std::size_t first_file) {
  std::vector<Placed> all;
  for (const Record& record : reading.records)
    all.push_back({record.kind, std::string(record.id),
                   static_cast<std::uint32_t>(record.at.file().index + first_file), record.at.index()});
  return all;
}

std::vector<std::string> removals(const Configuration& configuration) {
  std::vector<std::string> ids;
  for (const std::string_view id : configuration.get<"scenario">().get<"remove">()) ids.emplace_back(id);
  return ids;
}

std::optional<Fault> remove(std::vector<Placed>& records, const std::vector<std::string>& ids) {
  for (const std::string& id : ids) {
    if (std::erase_if(records, [&](const Placed& record) { return record.id == id; }) != 0) continue;
    std::vector<std::string_view> known;
    for (const Placed& record : records) known.push_back(record.id);
    const auto near = nearest(id, known);
    return Fault{"the scenario removes `" + id + "`, and there is no such record",
                 near.empty() ? std::string() : "did you mean `" + std::string(near.front()) + "`?"};
  }
  return std::nullopt;
}

/// Takes the memberships of removed persons out of the organisations that keep them, and says what it took.
std::vector<std::string> take_along(std::vector<Placed>& records, const std::vector<std::string>& removed,
                                    std::vector<File>& files) {
  std::vector<File> changed;
  struct Left {
    std::int64_t memberships = 0;
    std::vector<std::string_view> organisations = {};
  };
  std::vector<Left> left(removed.size());
  for (Placed& record : records) {
    if (record.kind != Kind::organisation) continue;
    const Cursor at(files[record.file], record.node);
    bool holds_any = false;
    for (const Membership entry : Organisation(at).get<"members">()) {
      const auto found = std::ranges::find(removed, entry.get<"person">());
      if (found == removed.end()) continue;
      Left& of_one = left[static_cast<std::size_t>(found - removed.begin())];
      ++of_one.memberships;
      if (of_one.organisations.empty() || of_one.organisations.back() != record.id)
        of_one.organisations.push_back(record.id);
      holds_any = true;
    }
    if (!holds_any) continue;
    const auto index = static_cast<std::uint32_t>(files.size() + changed.size());
    changed.push_back(without_members(at, removed, index));
    record.file = index;
    record.node = 0;
  }
  for (File& file : changed) files.push_back(std::move(file));
  std::vector<std::string> said;
  for (std::size_t i = 0; i < removed.size(); ++i)
    if (left[i].memberships != 0)
      said.push_back(fmt::format("`{}` is removed, and with it {} of `{}`", removed[i],
                                 counted(left[i].memberships, "membership"),
                                 fmt::join(left[i].organisations, "`, `")));
  return said;
}

/// The records once no file moves any more.
void place(const std::vector<Placed>& from, Reading& reading) {
  for (std::uint32_t i = 0; i < reading.files.size(); ++i) reading.files[i].index = i;
  reading.records.clear();
  for (const Placed& each : from) {
    const Cursor at(reading.files[each.file], each.node);
    std::string_view id;
    const auto field = type_of(each.kind).find("id");
    if (const Cursor written = field ? at.child(static_cast<std::uint8_t>(*field)) : Cursor();
        written && !each.id.empty())
      id = written.text();
    reading.records.push_back({each.kind, id, at});
  }
}

}  // namespace

Result<Overlaid> laid_over(Reading base, Reading scenario) {
  std::vector<Placed> records = placed(base, 0);
  const std::vector<std::string> removed = removals(scenario.configuration);
  if (auto fault = remove(records, removed)) return *std::move(fault);
  const std::size_t first_file = base.files.size();
  std::vector<File> files;
  for (const Placed& added : placed(scenario, first_file)) {
    const auto same = std::ranges::find(records, added.id, &Placed::id);
    if (added.id.empty() || same == records.end()) {
      records.push_back(added);
      continue;
    }
    if (same->kind != added.kind)
      return Fault{"the scenario's `" + added.id + "` is of kind " + std::string(name(added.kind)) +
                       ", and the set's of kind " + std::string(name(same->kind)),
                   {}};
    const auto index = static_cast<std::uint32_t>(first_file + scenario.files.size() + files.size());
    files.push_back(extended(Cursor(base.files[same->file], same->node),
                             Cursor(scenario.files[added.file - first_file], added.node), index));
    *same = {same->kind, same->id, index, 0};
  }
  const std::size_t own_configuration =
      base.configuration ? base.configuration.at().file().index : first_file;
  const NodeIndex configuration_node = base.configuration ? base.configuration.at().index() : 0;
  for (File& file : scenario.files) base.files.push_back(std::move(file));
  for (File& file : files) base.files.push_back(std::move(file));
  base.broken_ids.insert(base.broken_ids.end(), scenario.broken_ids.begin(), scenario.broken_ids.end());
  std::vector<std::string> said = take_along(records, removed, base.files);
  place(records, base);
  if (own_configuration != first_file)
    base.configuration = Configuration(Cursor(base.files[own_configuration], configuration_node));
  // A copy would leave cursors in the files it was copied from.
  return Result<Overlaid>(Overlaid{std::move(base), std::move(said)});
}

std::vector<std::string> assumptions(const Reading& scenario, std::string_view language) {
  std::vector<std::string> all;
  for (const Localized each : scenario.configuration.get<"scenario">().get<"assumptions">())
    all.emplace_back(each.in(language));
  return all;
}

}  // namespace ko
