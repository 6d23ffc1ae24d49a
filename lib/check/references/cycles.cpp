// SPDX-License-Identifier: MIT
/// KO304 and KO315: relations that lead back to where they began. Contributing to a programme is not among
/// them: two may well help each other.
#include <fmt/format.h>

#include "check/references/reference_graph.hpp"
#include "check/run/check.hpp"

namespace ko {
namespace {

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
    findings.begin(*findings.rule(), cycle.front().record);
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

constexpr Check table[] = {
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

KO_ENTRY(RuleFile, cycle_rules) = {table};

}  // namespace ko
