// SPDX-License-Identifier: MIT
#include "ko/records/register.hpp"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "base/text/hash.hpp"
#include "ko/findings/own_rule.hpp"
#include "ko/values/text.hpp"
#include "model/records/places.hpp"
#include "model/records/register_index.hpp"

namespace ko {
namespace {

/// Links of a record or two.
constexpr std::size_t least_room_for_links = 64;

/// So many records ahead, a slot is asked for: about as long as the machine takes to fetch it.
constexpr std::size_t records_ahead = 16;

bool in_register_order(const Record& a, const Record& b) {
  if (a.kind != b.kind) return a.kind < b.kind;
  return a.id < b.id;
}

/// Calls `visit(Cursor)` with each id the record had before.
template <class Visit>
void each_former_id(const Record& record, Visit visit) {
  const Cursor field = record.at.child(former_ids_field);
  if (!field) return;
  const auto one = [&](Cursor at) {
    if (!at.text().empty()) visit(at);
  };
  one(field);
  for (const Cursor each : field.children()) one(each);
}

}  // namespace

struct Register::Contents {
  explicit Contents(Reading reading);

  void keep_first_of_each_id();
  void sort_records();
  void find_kinds();
  void find_former_ids();
  void find_case_references();
  void link();
  void link_record(std::uint32_t from);
  void link_value(std::uint32_t from, const Field& field, Cursor value);
  void link_voters(std::uint32_t from, Cursor count);
  void link_back();

  const Record* find(std::string_view id) const;
  const Record* find_case(std::string_view id_or_reference) const;
  bool is_broken(std::string_view id) const;
  std::uint32_t position(const Record& record) const {
    return static_cast<std::uint32_t>(&record - records_.data());
  }
  std::span<const Link> links_from(std::uint32_t position) const {
    const Span of = links_of_[position];
    return std::span(links_).subspan(of.begin, of.end - of.begin);
  }

  std::vector<File> files_;
  Configuration configuration_;
  OwnRules own_rules_;
  std::shared_ptr<const ProfileFiles> profiles_;
  std::vector<Record> records_;
  std::vector<Record> duplicates_;
  std::vector<std::string> broken_ids_;
  std::vector<std::uint32_t> reading_order_;
  IdTable ids_;
  std::unordered_map<std::string_view, std::uint32_t> former_ids_;  // the position of each one's record
  std::unordered_map<std::string_view, std::uint32_t> cases_;       // by reference: the position of the first
  std::vector<TakenId> taken_;
  std::uint32_t kind_begin_[kind_count + 1] = {};
  std::vector<Link> links_;                // in reading order
  std::vector<Span> links_of_;             // of a record in links_
  std::vector<Link> back_links_;           // sorted by to, then from, then node
  std::vector<std::uint32_t> back_begin_;  // of a record in back_links_
  std::vector<BrokenLink> broken_links_;
};

Register::Contents::Contents(Reading reading)
    : files_(std::move(reading.files)),
      configuration_(reading.configuration),
      own_rules_(configuration_),
      profiles_(std::move(reading.profiles)),
      records_(std::move(reading.records)),
      broken_ids_(std::move(reading.broken_ids)),
      ids_(records_.size()) {
  std::ranges::sort(broken_ids_);
  keep_first_of_each_id();
  sort_records();
  find_kinds();
  find_former_ids();
  find_case_references();
  link();
}

void Register::Contents::keep_first_of_each_id() {
  std::vector<std::uint64_t> hashes;
  hashes.reserve(records_.size());
  for (const Record& record : records_) hashes.push_back(hash(record.id));
  std::uint32_t kept = 0;
  for (std::size_t i = 0; i < records_.size(); ++i) {
    if (i + records_ahead < records_.size()) ids_.fetch(hashes[i + records_ahead]);
    const Record record = records_[i];
    if (record.id.empty()) continue;  // reported as a fault of shape; nothing can refer to it
    records_[kept] = record;
    if (ids_.enter(records_, kept, hashes[i])) {
      ++kept;
    } else {
      duplicates_.push_back(record);
    }
  }
  records_.resize(kept);
}

void Register::Contents::sort_records() {
  reading_order_.resize(records_.size());
  std::iota(reading_order_.begin(), reading_order_.end(), 0U);
  if (std::is_sorted(records_.begin(), records_.end(), in_register_order)) return;
  const std::vector<std::uint32_t> order = register_order(records_);
  std::vector<Record> sorted;
  sorted.reserve(order.size());
  for (const std::uint32_t read : order) {
    reading_order_[read] = static_cast<std::uint32_t>(sorted.size());
    sorted.push_back(records_[read]);
  }
  records_ = std::move(sorted);
  ids_.follow(reading_order_);
}

void Register::Contents::find_former_ids() {
  for (const std::uint32_t position : reading_order_) {
    const Record& record = records_[position];
    each_former_id(record, [&](Cursor at) {
      const Record* other = find(at.text());
      if (other == nullptr)
        former_ids_.emplace(at.text(), position);
      else if (other != &record)
        taken_.push_back({&record, at, other});
    });
  }
}

void Register::Contents::find_case_references() {
  const std::size_t kind = static_cast<std::size_t>(Kind::case_file);
  if (kind_begin_[kind] == kind_begin_[kind + 1]) return;
  for (const std::uint32_t position : reading_order_) {
    const std::string_view reference = records_[position].as<case_type>().get<"reference">();
    if (!reference.empty()) cases_.emplace(reference, position);
  }
}

void Register::Contents::find_kinds() {
  for (std::size_t kind = 0; kind <= kind_count; ++kind) {
    const auto first = std::ranges::partition_point(
        records_, [&](const Record& record) { return static_cast<std::size_t>(record.kind) < kind; });
    kind_begin_[kind] = static_cast<std::uint32_t>(first - records_.begin());
  }
}

void Register::Contents::link_value(std::uint32_t from, const Field& field, Cursor value) {
  const Value kind = field.shape.value;
  if (kind == Value::counts_by_key) {
    for (const Cursor count : value.children()) link_voters(from, count);
    return;
  }
  if (kind != Value::reference && kind != Value::text_or_reference && kind != Value::count) {
    if (kind == Value::entry && value.is_scalar() && !field.shape.entry->shorthand.empty())
      link_value(from, field.shape.entry->fields[*field.shape.entry->find(field.shape.entry->shorthand)],
                 value);
    return;
  }
  if (kind == Value::count) return link_voters(from, value);
  if (!value.is_scalar()) return;
  const std::string_view text = value.text();
  const std::string_view id = text.substr(0, text.find('#'));
  const Record* to = find(id);
  const bool may_be_case = kind == Value::text_or_reference && field.shape.targets.has(Kind::case_file);
  if (may_be_case && (to == nullptr || to->kind != Kind::case_file)) to = find_case(text);
  if (to != nullptr && (field.shape.targets.has(to->kind) || id.size() != text.size())) {
    links_.push_back({from, position(*to), value.index()});
  } else if (kind == Value::reference && is_id(id) && !is_broken(id)) {
    broken_links_.push_back({&records_[from], value, &field, to});
  }
}

/// Those whose votes are counted, where they are named.
void Register::Contents::link_voters(std::uint32_t from, Cursor count) {
  if (count.form() != Form::sequence) return;
  for (const Cursor person : count.children()) link_value(from, voter_fields[0], person);
}

void Register::Contents::link_record(std::uint32_t from) {
  const auto begin = static_cast<std::uint32_t>(links_.size());
  const Record& record = records_[from];
  walk(type_of(record.kind), record.at,
       [&](const Field& field, Cursor value) { link_value(from, field, value); });
  links_of_[from] = {begin, static_cast<std::uint32_t>(links_.size())};
}

void Register::Contents::link() {
  links_of_.resize(records_.size());
  std::size_t done = 0;
  for (const std::uint32_t from : reading_order_) {
    // Once some records have been read, the rest are taken to hold as many links each.
    if (links_.capacity() - links_.size() < least_room_for_links)
      links_.reserve(links_.size() * 9 / 8 / (done + 1) * records_.size() + 16 * least_room_for_links);
    link_record(from);
    ++done;
  }
  std::ranges::stable_sort(broken_links_,
                           [](const BrokenLink& a, const BrokenLink& b) { return a.from < b.from; });
  link_back();
}

// Counting sort by target keeps the order of `from` within each target.
void Register::Contents::link_back() {
  back_begin_.assign(records_.size() + 1, 0);
  for (const Link& link : links_) ++back_begin_[link.to + 1];
  for (std::size_t i = 1; i < back_begin_.size(); ++i) back_begin_[i] += back_begin_[i - 1];
  back_links_.resize(links_.size());
  std::vector<std::uint32_t> next(back_begin_.begin(), back_begin_.end() - 1);
  for (const Record& record : records_)
    for (const Link& link : links_from(position(record))) back_links_[next[link.to]++] = link;
}

const Record* Register::Contents::find(std::string_view id) const {
  if (const auto position = ids_.find(records_, id)) return &records_[*position];
  const auto former = former_ids_.find(id);
  return former != former_ids_.end() ? &records_[former->second] : nullptr;
}

const Record* Register::Contents::find_case(std::string_view id_or_reference) const {
  const Record* record = find(id_or_reference);
  if (record != nullptr && record->kind == Kind::case_file) return record;
  const auto found = cases_.find(id_or_reference);
  return found != cases_.end() ? &records_[found->second] : nullptr;
}

bool Register::Contents::is_broken(std::string_view id) const {
  return std::ranges::binary_search(broken_ids_, id, std::less<>{});
}

std::vector<std::string_view> former_ids(const Record& record) {
  std::vector<std::string_view> ids;
  each_former_id(record, [&](Cursor at) { ids.push_back(at.text()); });
  return ids;
}

Register::Register(Reading reading) : contents_(std::make_unique<const Contents>(std::move(reading))) {}
Register::Register(Register&&) noexcept = default;
Register& Register::operator=(Register&&) noexcept = default;
Register::~Register() = default;

std::span<const Record> Register::records() const {
  return contents_->records_;
}

std::span<const Record> Register::records(Kind kind) const {
  const auto* begin = &contents_->kind_begin_[static_cast<std::size_t>(kind)];
  return records().subspan(begin[0], begin[1] - begin[0]);
}

std::span<const std::uint32_t> Register::reading_order() const {
  return contents_->reading_order_;
}

const Record* Register::find(std::string_view id) const {
  return contents_->find(id);
}

std::span<const Record> Register::duplicates() const {
  return contents_->duplicates_;
}

std::span<const TakenId> Register::taken_former_ids() const {
  return contents_->taken_;
}

bool Register::is_broken(std::string_view id) const {
  return contents_->is_broken(id);
}

Target Register::resolve(std::string_view address) const {
  const std::size_t hash_sign = address.find('#');
  const Record* record = find(address.substr(0, hash_sign));
  if (record == nullptr) return {};
  if (hash_sign == std::string_view::npos) return {record, record->at, &type_of(record->kind)};
  return resolve_place(*record, address.substr(hash_sign + 1));
}

const Record* Register::find_case(std::string_view id_or_reference) const {
  return contents_->find_case(id_or_reference);
}

std::span<const Link> Register::links_from(const Record& record) const {
  return contents_->links_from(position(record));
}

std::span<const Link> Register::links_to(const Record& record) const {
  const auto* begin = &contents_->back_begin_[position(record)];
  return std::span(contents_->back_links_).subspan(begin[0], begin[1] - begin[0]);
}

Cursor Register::cursor(const Link& link) const {
  return {records()[link.from].at.file(), link.node};
}

std::span<const BrokenLink> Register::broken_links() const {
  return contents_->broken_links_;
}

std::span<const File> Register::files() const {
  return contents_->files_;
}

const Configuration& Register::configuration() const {
  return contents_->configuration_;
}

std::span<const OwnRule> Register::own_rules() const {
  return contents_->own_rules_.rows();
}

std::span<const Profile> Register::profiles() const {
  if (contents_->profiles_ == nullptr) return {};
  return contents_->profiles_->profiles;
}

const std::shared_ptr<const ProfileFiles>& Register::profile_files() const {
  return contents_->profiles_;
}

std::uint32_t Register::position(const Record& record) const {
  return contents_->position(record);
}

std::string_view Register::language() const {
  const std::string_view chosen = configuration().get<"language">();
  return chosen.empty() ? languages[0] : chosen;
}

}  // namespace ko
