// SPDX-License-Identifier: MIT
/// KO304 and KO315: relations that lead back to where they began. Contributing to a programme is not among
/// them: two may well help each other.
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "check/run/check.hpp"

namespace ko {
namespace {

/// A reference from one node to another. It is written in `record`, which need not be where it leads from: a
/// list of predecessors leads from them.
struct ReferenceStep {
  const Record* record = nullptr;
  Cursor at;
  std::size_t from = 0;
  std::size_t to = 0;
};

/// Records, and decisions within meetings, with the references of one relation between them.
class ReferenceGraph {
 public:
  enum class Direction : std::uint8_t { as_written, reversed };

  explicit ReferenceGraph(const Register& records) : records_(records) {}

  /// Adds the references of a list, or of a field of one: written at `owner`, a record or a decision in one,
  /// which is called `name`.
  template <class References>
  void add(const Record& record, Cursor owner, const std::string& name, const References& references,
           Direction direction = Direction::as_written) {
    for (auto at = references.begin(); !(at == references.end()); ++at)
      add_step(record, owner, name, at.cursor(), direction);
  }
  void add_step(const Record& record, Cursor owner, const std::string& name, Cursor reference,
                Direction direction = Direction::as_written);

  const std::string& name(std::size_t node) const { return names_[node]; }

  /// Every circle that a walk along the references comes upon, as its steps; each begins at the node that was
  /// added first. Nodes and references are tried in the order they were added in, so that the same records
  /// give the same circles; a reference closes one circle at most.
  std::vector<std::vector<ReferenceStep>> cycles() const;

 private:
  std::size_t node_of(Cursor at, const std::string& name);

  const Register& records_;
  std::map<std::pair<std::uint32_t, NodeIndex>, std::size_t> nodes_;  // by file and place
  std::vector<std::string> names_;
  std::vector<std::vector<ReferenceStep>> steps_;  // from each node
};

enum class Visited : std::uint8_t { no, on_the_way, done };

/// A node that the walk has entered, and which of its steps comes next.
struct Entered {
  std::size_t node = 0;
  std::size_t next = 0;
};

/// The steps between the nodes on the way from `first` to its end, and `closing`.
std::vector<ReferenceStep> circle(const std::vector<ReferenceStep>& way, const ReferenceStep& closing) {
  const auto begins =
      std::ranges::find_if(way, [&](const ReferenceStep& step) { return step.from == closing.to; });
  std::vector<ReferenceStep> steps(begins, way.end());
  steps.push_back(closing);
  const auto first =
      std::ranges::min_element(steps, [](const auto& a, const auto& b) { return a.from < b.from; });
  std::rotate(steps.begin(), first, steps.end());
  return steps;
}

std::size_t ReferenceGraph::node_of(Cursor at, const std::string& name) {
  const auto [found, is_new] = nodes_.try_emplace({at.file().index, at.index()}, names_.size());
  if (is_new) {
    names_.push_back(name);
    steps_.emplace_back();
  }
  return found->second;
}

void ReferenceGraph::add_step(const Record& record, Cursor owner, const std::string& name, Cursor reference,
                              Direction direction) {
  if (!reference) return;
  const Target target = records_.resolve(reference.text());
  if (target.record == nullptr || !target.at) return;
  std::size_t from = node_of(owner, name);
  std::size_t to = node_of(target.at, std::string(reference.text()));
  if (direction == Direction::reversed) std::swap(from, to);
  const auto same = [&](const ReferenceStep& step) { return step.to == to; };
  if (std::none_of(steps_[from].begin(), steps_[from].end(), same))
    steps_[from].push_back({&record, reference, from, to});
}

std::vector<std::vector<ReferenceStep>> ReferenceGraph::cycles() const {
  std::vector<std::vector<ReferenceStep>> found;
  std::vector<Visited> visited(steps_.size(), Visited::no);
  for (std::size_t start = 0; start < steps_.size(); ++start) {
    if (visited[start] != Visited::no) continue;
    std::vector<Entered> entered = {{start, 0}};
    std::vector<ReferenceStep> way;  // between the nodes of `entered`
    visited[start] = Visited::on_the_way;
    while (!entered.empty()) {
      Entered& last = entered.back();
      if (last.next == steps_[last.node].size()) {
        visited[last.node] = Visited::done;
        entered.pop_back();
        if (!way.empty()) way.pop_back();
        continue;
      }
      const ReferenceStep& step = steps_[last.node][last.next++];
      if (visited[step.to] == Visited::on_the_way) found.push_back(circle(way, step));
      if (visited[step.to] != Visited::no) continue;
      visited[step.to] = Visited::on_the_way;
      way.push_back(step);
      entered.push_back({step.to, 0});
    }
  }
  return found;
}

/// A relation in which nothing comes before, above or within itself.
struct Relation {
  std::string_view is;      ///< what is said of a record in a circle
  std::string_view fields;  ///< that make it
  void (*add)(const Register&, ReferenceGraph&);
};

void add_parents(const Register& records, ReferenceGraph& graph) {
  for (const Record& record : records.records(Kind::organisation))
    graph.add_step(record, record.at, std::string(record.id),
                   record.as<organisation_type>().cursor<"parent">());
}

void add_successions(const Register& records, ReferenceGraph& graph) {
  for (const Record& record : records.records(Kind::organisation)) {
    const Organisation organisation = record.as<organisation_type>();
    const std::string id(record.id);
    graph.add_step(record, record.at, id, organisation.cursor<"successor">());
    graph.add(record, record.at, id, organisation.get<"predecessors">(), ReferenceGraph::Direction::reversed);
  }
}

void add_programmes(const Register& records, ReferenceGraph& graph) {
  for (const Record& record : records.records(Kind::project))
    graph.add(record, record.at, std::string(record.id), record.as<project_type>().get<"part_of">());
}

/// Adds a field of every decision: those that are records, and those in agenda items under their addresses.
template <FieldName Name>
void add_decisions(const Register& records, ReferenceGraph& graph) {
  for (const Record& record : records.records(Kind::meeting)) {
    std::size_t item_number = 0;
    for (Item item : record.as<meeting_type>().get<"agenda">()) {
      ++item_number;
      std::size_t number = 0;
      for (ItemDecision decision : item.get<"decisions">()) {
        ++number;
        if (const auto references = decision.template get<Name>(); !references.empty())
          graph.add(record, decision.at(), fmt::format("{}#{}/{}", record.id, item_number, number),
                    references);
      }
    }
  }
  for (const Record& record : records.records(Kind::decision))
    graph.add(record, record.at, std::string(record.id), record.as<decision_type>().template get<Name>());
}

constexpr Relation above = {"is above itself", "parent", add_parents};
constexpr Relation relations[] = {
    {"took over from itself", "successor` or `predecessors", add_successions},
    {"is a part of itself", "part_of", add_programmes},
    {"follows from itself", "follows", add_decisions<"follows">},
    {"replaces itself", "supersedes", add_decisions<"supersedes">},
    {"changes itself", "amends", add_decisions<"amends">},
};

std::string path_of(const ReferenceGraph& graph, const std::vector<ReferenceStep>& cycle) {
  std::string path = graph.name(cycle.front().from);
  for (const ReferenceStep& step : cycle) path += " -> " + graph.name(step.to);
  return path;
}

void report_cycles(const CheckContext& context, const Relation& relation, Findings& findings) {
  ReferenceGraph graph(context.records);
  relation.add(context.records, graph);
  for (const std::vector<ReferenceStep>& cycle : graph.cycles()) {
    findings.in_record(cycle.front().record);
    Finding& finding = findings.add(
        cycle.front().at,
        fmt::format("`{}` {}: {}", graph.name(cycle.front().from), relation.is, path_of(graph, cycle)),
        fmt::format("take away the `{}` that is wrong", relation.fields));
    for (std::size_t i = 1; i < cycle.size(); ++i)
      finding.related.push_back(
          {cycle[i].at.place(),
           fmt::format("from `{}` to `{}`", graph.name(cycle[i].from), graph.name(cycle[i].to))});
  }
}

void parent_cycle(const CheckContext& context, Findings& findings) {
  report_cycles(context, above, findings);
}

void other_cycles(const CheckContext& context, Findings& findings) {
  for (const Relation& relation : relations) report_cycles(context, relation, findings);
}

constexpr Check cycle_checks[] = {
    {.rule = {.code = "KO304",
              .name = "parent-cycle",
              .summary = "an organisation that is above itself",
              .why = "no sum over it and what lies below it would end"},
     .once = parent_cycle},
    {.rule = {.code = "KO315",
              .name = "circular-relation",
              .summary = "decisions, projects or organisations that lead back to themselves",
              .why = "which decision holds, and which body answers for an old one, is found by going along "
                     "these references to their end"},
     .once = other_cycles},
};

}  // namespace

KO_ENTRY(RuleFile, cycle_rules) = {cycle_checks};

}  // namespace ko
