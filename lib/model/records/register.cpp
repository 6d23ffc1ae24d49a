// SPDX-License-Identifier: MIT
#include "ko/records/register.hpp"

#include <cstddef>
#include <utility>

#include "ko/values/language.hpp"
#include "model/records/places.hpp"
#include "model/records/register_contents.hpp"

namespace ko {

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
