// SPDX-License-Identifier: MIT
/// A set of which every tree is built anew from what is public.
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ko/records/visibility.hpp"
#include "ko/values/language.hpp"
#include "model/publication/gate.hpp"
#include "model/publication/public_tree.hpp"
#include "words/messages.hpp"

namespace ko {
namespace {

/// Whether anything may be withheld: a mark stands somewhere, be it one that opens, or an item was closed.
bool may_withhold(const Register& records, const Gate& gate) {
  if (gate.has_rules()) return true;
  return std::ranges::any_of(records.files(), [&](const File& file) {
    for (NodeIndex at = 0; at < file.tree.nodes.size(); ++at) {
      const std::string_view key = file.tree.key(file.source, at);
      if (key == "public" || key == "draft" || (key == "closed" && gate.closes_items())) return true;
    }
    return false;
  });
}

std::string_view id_of(Cursor record) {
  const Cursor id = record.child(id_field);
  return id ? id.text() : std::string_view();
}

}  // namespace

Register published(Register records, Withheld how, Day day) {
  const Gate gate(records, day);
  if (!may_withhold(records, gate)) return records;
  const Language language = find_language(records.language()).value_or(Language::nb);
  const std::string stub = fmt::format("[{}]", message("withheld", language));
  Reading reading;
  reading.profiles = records.profile_files();
  std::vector<PublicTree> trees(records.files().size(), PublicTree(records, gate, how, stub));
  std::vector<std::vector<Document>> documents(records.files().size());
  for (const std::uint32_t at : records.reading_order()) {
    const Record& record = records.records()[at];
    const std::uint32_t file = record.at.file().index;
    const NodeIndex root = trees[file].add(record);
    if (root == no_node) continue;
    documents[file].push_back({root, record.at.node().span()});
    reading.records.push_back({record.kind, {}, Cursor(record.at.file(), root)});
  }
  const Cursor configuration = records.configuration().at();
  for (const File& file : records.files()) {
    const bool is_configuration = configuration && &configuration.file() == &file;
    reading.files.push_back({file.index, file.source, is_configuration ? file.tree : Tree()});
    if (is_configuration) continue;
    reading.files.back().tree = std::move(trees[file.index]).take();
    reading.files.back().tree.documents = std::move(documents[file.index]);
  }
  for (Record& record : reading.records) {
    record.at = Cursor(reading.files[record.at.file().index], record.at.index());
    record.id = id_of(record.at);
  }
  if (configuration)
    reading.configuration =
        Configuration(Cursor(reading.files[configuration.file().index], configuration.index()));
  return Register(std::move(reading));
}

}  // namespace ko
