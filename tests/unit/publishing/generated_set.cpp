// SPDX-License-Identifier: MIT
#include "unit/publishing/generated_set.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace ko::test {
namespace {

constexpr std::array<std::size_t, kind_count> records_of_kind = {4, 5, 2, 2, 3, 1, 1, 2};
constexpr std::size_t deepest_entry = 6;

/// FNV-1a, from where another left off.
std::uint64_t hash(std::uint64_t before, std::string_view text) {
  for (const char c : text) before = (before ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return before;
}

class SetMaker {
 public:
  explicit SetMaker(std::uint64_t seed)
      : seed_(hash(0xcbf29ce484222325U, std::to_string(seed))), chance_(seed_) {}

  std::vector<RecordNode> make() {
    for (std::size_t kind = 0; kind < kind_count; ++kind)
      for (std::size_t i = 0; i < records_of_kind[kind]; ++i) {
        const Within within(*this, fmt::format("{} {}", kinds[kind]->name, i));
        ids_[kind].push_back(fmt::format("{}-{}", kinds[kind]->name.substr(0, 3), word()));
      }
    std::vector<RecordNode> all;
    for (std::size_t kind = 0; kind < kind_count; ++kind)
      for (const std::string& id : ids_[kind]) {
        const Within within(*this, id);
        all.push_back(record(*kinds[kind], id));
      }
    lead_into_meetings(all);
    return all;
  }

 private:
  /// What is made while it lives hangs on the set, on what it stands in, and on its name, and on nothing
  /// beside it: a field that is new to a type leaves all else of a set as it was.
  class Within {
   public:
    Within(SetMaker& maker, std::string_view name)
        : maker_(maker), outer_seed_(maker.seed_), outer_(maker.chance_) {
      maker.seed_ = hash(maker.seed_, name);
      maker.chance_ = Chance(maker.seed_);
    }
    Within(const Within&) = delete;
    Within& operator=(const Within&) = delete;
    ~Within() {
      maker_.seed_ = outer_seed_;
      maker_.chance_ = outer_;
    }

   private:
    SetMaker& maker_;
    std::uint64_t outer_seed_;
    Chance outer_;
  };

  /// A word that stands nowhere else.
  std::string word() {
    std::size_t number = 10'000 + chance_.below(90'000);
    while (!words_.insert(number).second) ++number;
    return fmt::format("x{}y", number);
  }

  /// Lets some references to meetings go on to what has an id in them.
  void lead_into_meetings(std::vector<RecordNode>& records) {
    std::map<std::string, std::vector<std::string>> places;
    for (RecordNode& record : records)
      if (record.type == &meeting_type)
        each_node(record.children, [&](const RecordNode& node) {
          const std::string_view id = node.type != nullptr ? node.text_of("id") : std::string_view();
          if (!id.empty()) places[std::string(record.text_of("id"))].emplace_back(id);
        });
    std::map<std::string_view, int> met;
    each_node(records, [&](RecordNode& node) {
      if (node.field == nullptr || !node.field->shape.items || node.form != Form::scalar) return;
      const Within within(*this, fmt::format("{} {}", node.field->name, ++met[node.field->name]));
      const auto found = places.find(node.text);
      if (found != places.end() && !found->second.empty() && chance_.one_in(2))
        node.text += "#" + chance_.of(found->second);
    });
  }

  RecordNode record(const Type& type, const std::string& id) {
    RecordNode node = mapping(nullptr, type, 0);
    node.find("kind")->text = type.name;
    node.find("id")->text = id;
    return node;
  }

  RecordNode mapping(const Field* field, const Type& type, std::size_t depth) {
    RecordNode node{.field = field, .type = &type, .form = Form::mapping};
    for (const Field& each : type.fields) {
      const Within within(*this, each.name);
      if (is_left_out(each, depth)) continue;
      RecordNode value = several(each, depth);
      value.key = each.name;
      node.children.push_back(std::move(value));
    }
    return node;
  }

  bool is_left_out(const Field& field, std::size_t depth) {
    if (field.name == "public" || field.name == "draft" || field.name == "tags") return true;
    const bool is_too_deep = field.shape.value == Value::entry && depth >= deepest_entry;
    return is_too_deep || (!field.shape.is_required && chance_.one_in(depth == 0 ? 5 : 2));
  }

  RecordNode several(const Field& field, std::size_t depth) {
    if (field.shape.arity == Arity::one) return one(field, depth);
    RecordNode list{.field = &field, .form = Form::sequence};
    const std::size_t count = depth > 2 ? 1 : 2;
    for (std::size_t i = 0; i < count; ++i) {
      const Within within(*this, std::to_string(i));
      list.children.push_back(one(field, depth));
    }
    if (field.shape.set) {
      const auto same = [](const RecordNode& a, const RecordNode& b) { return a.text == b.text; };
      list.children.erase(std::unique(list.children.begin(), list.children.end(), same), list.children.end());
    }
    return list;
  }

  RecordNode one(const Field& field, std::size_t depth) {
    switch (field.shape.value) {
      case Value::entry: return mapping(&field, *field.shape.entry, depth + 1);
      case Value::texts_by_scheme: {
        std::string scheme = word();  // in this order, whichever a compiler evaluates arguments in
        return free(field, std::move(scheme), word());
      }
      case Value::counts_by_key: return free(field, reference(Kind::person), "3");
      default: return {.field = &field, .text = text(field)};
    }
  }

  static RecordNode free(const Field& field, std::string key, std::string text) {
    RecordNode node{.field = &field, .form = Form::mapping};
    node.children.push_back({.key = std::move(key), .text = std::move(text)});
    return node;
  }

  std::string reference(Kinds targets) {
    const auto members = targets.members();
    const auto& ids = ids_[static_cast<std::size_t>(chance_.of(members))];
    return chance_.of(ids);
  }

  std::string day() {
    const std::size_t month = 1 + chance_.below(12);
    return fmt::format("2024-{:02}-{:02}", month, 1 + chance_.below(28));
  }

  std::string text(const Field& field) {
    const Shape& shape = field.shape;
    switch (shape.value) {
      case Value::id: return word();
      case Value::date: return day();
      case Value::moment: return day() + "T18:00";
      case Value::clock: return fmt::format("{:02}:30", 17 + chance_.below(4));
      case Value::percent: return std::to_string(1 + chance_.below(100));
      case Value::number:
      case Value::integer:
      case Value::count:
        return std::to_string(std::max<std::int64_t>(shape.least, 1) +
                              static_cast<std::int64_t>(chance_.below(3)));
      case Value::flag: return chance_.one_in(2) ? "true" : "false";
      case Value::choice: return std::string(chance_.of(shape.choices));
      case Value::reference: return reference(shape.targets);
      case Value::text_or_reference: return chance_.one_in(2) ? word() : reference(shape.targets);
      case Value::quorum: return "half";
      case Value::interval: return "2 weeks";
      case Value::journal_reference: {
        const std::size_t number = 10'000 + chance_.below(90'000);
        return fmt::format("2024{:05}-{}", number, 1 + chance_.below(9));
      }
      case Value::email: return word() + "@example.org";
      case Value::url: return "https://example.org/" + word();
      case Value::checksum: return std::string(64, 'a');
      case Value::rule: return "notice-in-time";
      case Value::text:
      case Value::localized: return fmt::format("{} {}", field.name, word());
      default: return word();
    }
  }

  std::uint64_t seed_;
  Chance chance_;
  std::array<std::vector<std::string>, kind_count> ids_;
  std::set<std::size_t> words_;
};

}  // namespace

std::vector<RecordNode> generated_set(Chance& chance) {
  return SetMaker(chance.below(1'000'000)).make();
}

}  // namespace ko::test
