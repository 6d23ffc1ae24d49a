// SPDX-License-Identifier: MIT
#include "check/references/reference_graph.hpp"

#include <algorithm>
#include <cstdint>

namespace ko {
namespace {

enum class Visited : std::uint8_t { no, on_the_way, done };

/// A node that the walk has entered, and which of its steps comes next.
struct Entered {
  std::size_t node = 0;
  std::size_t next = 0;
};

/// The steps between the nodes on the way from `first` to its end, and `closing`.
std::vector<ReferenceStep> circle(const std::vector<ReferenceStep>& way, const ReferenceStep& closing) {
  const auto begins = std::find_if(way.begin(), way.end(),
                                   [&](const ReferenceStep& step) { return step.from == closing.to; });
  std::vector<ReferenceStep> steps(begins, way.end());
  steps.push_back(closing);
  const auto first = std::min_element(steps.begin(), steps.end(),
                                      [](const auto& a, const auto& b) { return a.from < b.from; });
  std::rotate(steps.begin(), first, steps.end());
  return steps;
}

}  // namespace

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
  if (!reference || !reference.is_scalar()) return;
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

}  // namespace ko
