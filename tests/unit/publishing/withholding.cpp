// SPDX-License-Identifier: MIT
/// What stands for what is withheld is listed here, and nothing else may: a reference to it reads `[unntatt
/// offentlighet]`, and an agenda item keeps its numbers and its mark. A vote on a proposal that is withheld
/// is withheld, too. The code shares nothing with the gate.
#include "unit/publishing/withholding.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <utility>

namespace ko::test {
namespace {

enum class Fate : std::uint8_t { removed, removed_with_references, in_other_words, numbers_kept };

constexpr std::string_view stub = "[unntatt offentlighet]";
constexpr std::array<std::string_view, 6> kept_of_items = {"nr",   "series", "number",
                                                           "year", "closed", "public"};

bool can_be_marked(const RecordNode& node) {
  return node.type != nullptr && node.form == Form::mapping && node.type->find("public").has_value();
}

bool is_within(Cursor inner, Cursor outer) {
  return &inner.file() == &outer.file() && outer.index() <= inner.index() &&
         inner.index() < outer.index() + outer.node().size;
}

/// Takes away what has a fate, and what refers to it.
class Remover {
 public:
  explicit Remover(const Register& records) : records_(records) {}

  void add(Cursor at, Fate fate) { fates_.emplace_back(at, fate); }

  std::vector<RecordNode> without(std::vector<RecordNode> records) {
    std::erase_if(records, [&](RecordNode& record) { return !keeps(record); });
    return records;
  }

  std::vector<RecordNode> with_stubs(std::vector<RecordNode> records) {
    has_stubs_ = true;
    for (RecordNode& record : records)
      if (!keeps(record)) make_stub(record);
    has_stubs_ = false;
    return records;
  }

 private:
  /// What was the record; its mark may be that of a rule.
  static void make_stub(RecordNode& record) {
    std::erase_if(record.children, [](const RecordNode& child) {
      return child.key != "kind" && child.key != "id" && child.key != "public" && child.key != "draft";
    });
    RecordNode* id = record.find("id");
    id->text = other_id(id->text);
  }
  /// In the same place among all ids.
  static std::string other_id(std::string_view id) { return std::string(id) + "-annen"; }

  const Fate* fate_of(Cursor at) const {
    const auto found = std::ranges::find(fates_, at, &std::pair<Cursor, Fate>::first);
    return found == fates_.end() ? nullptr : &found->second;
  }

  /// Changes the node as what is withheld asks for. False where nothing of it is left.
  bool keeps(RecordNode& node) {
    if (const Fate* fate = node.at ? fate_of(node.at) : nullptr) {
      if (*fate == Fate::in_other_words) {
        node.form = Form::scalar;
        node.text = stub;
        node.children.clear();
        return true;
      }
      if (*fate != Fate::numbers_kept) return false;
      std::erase_if(node.children, [](const RecordNode& child) {
        return std::ranges::find(kept_of_items, child.key) == kept_of_items.end();
      });
    }
    if (node.type == &item_type) find_withheld_proposals(node);
    if (node.type == &vote_type && is_on_withheld(node)) return false;
    if (node.form == Form::scalar) return keeps_reference(node);
    if (is_by_key(node)) replace_keys(node);
    const bool had_some = !node.children.empty();
    std::erase_if(node.children, [&](RecordNode& child) { return !keeps(child); });
    return !(node.form == Form::sequence && had_some && node.children.empty());
  }

  static bool is_by_key(const RecordNode& node) {
    return node.field != nullptr && node.field->shape.value == Value::counts_by_key &&
           node.form == Form::mapping;
  }
  void replace_keys(RecordNode& node) const {
    for (RecordNode& child : node.children)
      if (const auto led = led_to(child.key, false); led.fate != nullptr)
        child.key = instead_of(led, child.key);
  }

  void find_withheld_proposals(RecordNode& item) {
    withheld_proposals_.clear();
    if (const RecordNode* proposals = item.find("proposals"))
      for (const RecordNode& proposal : proposals->children)
        if (const auto id = proposal.text_of("id");
            !id.empty() && (fate_of(proposal.at) != nullptr || fate_of(proposals->at) != nullptr))
          withheld_proposals_.emplace_back(id);
  }
  bool is_on_withheld(RecordNode& vote) const {
    const auto is_withheld = [&](std::string_view id) {
      return std::ranges::find(withheld_proposals_, id) != withheld_proposals_.end();
    };
    if (is_withheld(vote.text_of("on"))) return true;
    const RecordNode* between = vote.find("between");
    return between != nullptr && std::ranges::any_of(between->children, [&](const RecordNode& each) {
             return is_withheld(each.key);
           });
  }

  struct Led {
    const Fate* fate = nullptr;  // null: what it leads to is kept
    const Record* record = nullptr;
    bool is_whole = false;  // the record is withheld as a whole
  };

  /// What an address leads to.
  Led led_to(std::string_view address, bool may_be_case) const {
    const Target target = records_.resolve(address);
    Led led{.record = target.record};
    if (led.record == nullptr && may_be_case) led.record = records_.find_case(address);
    if (led.record == nullptr) return led;
    const Cursor at = target ? target.at : led.record->at;
    for (const auto& [withheld, fate] : fates_) {
      if (!is_within(at, withheld)) continue;
      led.is_whole = led.is_whole || withheld == led.record->at;
      if (led.fate == nullptr || fate == Fate::removed_with_references) led.fate = &fate;
    }
    return led;
  }

  std::string instead_of(const Led& led, std::string_view address) const {
    const std::size_t hash_sign = address.find('#');
    const std::string place = hash_sign == std::string_view::npos ? "" : "#annet";
    if (has_stubs_ && led.is_whole) return other_id(led.record->id) + place;
    if (has_stubs_ && *led.fate == Fate::numbers_kept) return std::string(led.record->id) + place;
    return std::string(stub);
  }

  bool keeps_reference(RecordNode& node) const {
    if (node.field == nullptr) return true;
    const Value kind = node.field->shape.value;
    if (kind != Value::reference && kind != Value::text_or_reference && kind != Value::count) return true;
    const Led led = led_to(node.text, node.field->shape.targets.has(Kind::case_file));
    if (led.fate == nullptr) return true;
    node.text = instead_of(led, node.text);
    return *led.fate != Fate::removed_with_references;
  }

  bool has_stubs_ = false;
  const Register& records_;
  std::vector<std::pair<Cursor, Fate>> fates_;
  std::vector<std::string> withheld_proposals_;  // of the item looked at
};

/// Records in which places are told by their numbers.
bool is_numbered(const Register& records, const std::vector<RecordNode>& all, const RecordNode& record) {
  bool found = false;
  const std::string before = std::string(record.text_of("id")) + "#";
  each_node(all, [&](const RecordNode& node) {
    found = found || (node.text.starts_with(before) &&
                      node.text.find_first_of("123456789", before.size()) == before.size());
  });
  return found && records.find(record.text_of("id")) != nullptr;
}

void mark(RecordNode& node, Chance& chance) {
  const bool is_draft = node.type->find("draft").has_value() && chance.one_in(3);
  const std::string_view name = is_draft ? "draft" : "public";
  const Field& field = node.type->fields[*node.type->find(name)];
  node.children.push_back({.field = &field, .key = std::string(name), .text = is_draft ? "true" : "false"});
}

std::string place_of(const RecordNode& record, const RecordNode& node) {
  return fmt::format("{} {}", record.text_of("id"),
                     &record == &node ? "" : field_path(node.at.file(), record.at.index(), node.at.index()));
}

/// The nodes that a chain of fields leads to, entries of lists each on its own.
void each_at(RecordNode& node, std::span<const Field* const> chain, const auto& visit) {
  if (chain.empty()) {
    const bool is_list =
        node.form == Form::sequence && node.field != nullptr && node.field->shape.arity != Arity::one;
    if (!is_list) return visit(node);
    for (RecordNode& child : node.children) visit(child);
    return;
  }
  if (node.form == Form::sequence) {
    for (RecordNode& child : node.children) each_at(child, chain, visit);
    return;
  }
  for (RecordNode& child : node.children)
    if (child.field == chain.front() && child.key == chain.front()->name)
      each_at(child, chain.subspan(1), visit);
}

struct ChosenField {
  std::vector<const Field*> chain;
  std::string names;
};

ChosenField choose_field(const Type& type, Chance& chance) {
  constexpr std::array<std::string_view, 5> not_alone = {"kind", "id", "former_ids", "public", "draft"};
  ChosenField chosen;
  const Type* within = &type;
  while (within != nullptr) {
    const Field& field = chance.of(within->fields);
    const bool stands_alone =
        !chosen.chain.empty() || std::ranges::find(not_alone, field.name) == not_alone.end();
    if (!stands_alone || field.name == "public") continue;
    chosen.chain.push_back(&field);
    chosen.names += (chosen.names.empty() ? "" : ".") + std::string(field.name);
    within = chance.one_in(3) ? nullptr : field.shape.entry;
  }
  return chosen;
}

bool takes_words(const Field& field) {
  const Value value = field.shape.value;
  return value == Value::text || value == Value::localized || value == Value::reference ||
         value == Value::text_or_reference;
}

}  // namespace

WithheldParts with_marks(const Register& records, Chance& chance) {
  std::vector<RecordNode> all = nodes_of(records);
  Remover remover(records);
  std::string what;
  const RecordNode* whole = nullptr;
  const auto withhold = [&](const RecordNode& record, RecordNode& node) {
    mark(node, chance);
    remover.add(node.at, node.type == &item_type ? Fate::numbers_kept : Fate::removed);
    what += place_of(record, node) + "; ";
  };
  if (chance.one_in(2)) {
    RecordNode& record = chance.of(all);
    whole = &record;
    withhold(record, record);
  }
  for (std::size_t more = chance.below(4) + (whole == nullptr ? 1 : 0); more > 0; --more) {
    RecordNode& record = chance.of(all);
    if (&record == whole || is_numbered(records, all, record)) continue;
    std::vector<RecordNode*> entries;
    each_node(record.children, [&](RecordNode& node) {
      if (can_be_marked(node) && node.find("public") == nullptr && node.find("draft") == nullptr)
        entries.push_back(&node);
    });
    if (!entries.empty()) withhold(record, *chance.of(entries));
  }
  return {.what = what,
          .rules = {},
          .records = yaml_of(all),
          .without = yaml_of(remover.without(all)),
          .with_stubs = yaml_of(remover.with_stubs(all))};
}

WithheldParts with_rule(const Register& records, Chance& chance) {
  std::vector<RecordNode> all = nodes_of(records);
  Remover remover(records);
  const Type& type = *chance.of(kinds);
  if (chance.one_in(12)) {
    const bool leaves_no_trace = chance.one_in(2);
    for (const RecordNode& record : all)
      if (record.type == &type)
        remover.add(record.at, leaves_no_trace ? Fate::removed_with_references : Fate::removed);
    const std::string rule =
        fmt::format("{{kind: {}, shown: {}}}", type.name, leaves_no_trace ? "omitted" : "redacted");
    return {.what = rule,
            .rules = "publish: [" + rule + "]\n",
            .records = yaml_of(all),
            .without = yaml_of(remover.without(all)),
            .with_stubs = yaml_of(remover.with_stubs(all))};
  }
  ChosenField chosen = choose_field(type, chance);
  while (chosen.chain.back()->shape.is_required && !takes_words(*chosen.chain.back()))
    chosen = choose_field(type, chance);
  const Field& field = *chosen.chain.back();
  const bool in_words = takes_words(field) && (field.shape.is_required || chance.one_in(2));
  for (RecordNode& record : all) {
    if (record.type != &type || is_numbered(records, all, record)) {
      if (record.type == &type) return with_rule(records, chance);
      continue;
    }
    each_at(record, chosen.chain, [&](const RecordNode& node) {
      remover.add(node.at, in_words ? Fate::in_other_words : Fate::removed_with_references);
    });
  }
  const std::string rule = fmt::format("{{kind: {}, field: {}, shown: {}}}", type.name, chosen.names,
                                       in_words ? "redacted" : "omitted");
  return {.what = rule,
          .rules = "publish: [" + rule + "]\n",
          .records = yaml_of(all),
          .without = yaml_of(remover.without(all)),
          .with_stubs = yaml_of(remover.with_stubs(all))};
}

}  // namespace ko::test
