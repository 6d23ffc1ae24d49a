// SPDX-License-Identifier: MIT
#include "site/beside/lasting_names.hpp"

#include <fmt/format.h>
#include <nettle/sha1.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "site/kinds_of_pages.hpp"

namespace ko {
namespace {

/// The space of names that `ko` gives, itself an arbitrary UUID: 5d4bb2b1-9c1e-4e0f-8f0a-6a3f1f0c7b52.
constexpr std::array<std::uint8_t, 16> space_of_names = {0x5d, 0x4b, 0xb2, 0xb1, 0x9c, 0x1e, 0x4e, 0x0f,
                                                         0x8f, 0x0a, 0x6a, 0x3f, 0x1f, 0x0c, 0x7b, 0x52};

}  // namespace

std::string uuid_named(std::string_view name) {
  sha1_ctx state = {};
  sha1_init(&state);
  sha1_update(&state, space_of_names.size(), space_of_names.data());
  sha1_update(&state, name.size(), reinterpret_cast<const std::uint8_t*>(name.data()));
  std::array<std::uint8_t, SHA1_DIGEST_SIZE> digest = {};
  sha1_digest(&state, digest.size(), digest.data());
  digest[6] = static_cast<std::uint8_t>((digest[6] & 0x0FU) | 0x50U);  // the version
  digest[8] = static_cast<std::uint8_t>((digest[8] & 0x3FU) | 0x80U);  // the variant
  std::string text;
  for (std::size_t at = 0; at < 16; ++at) {
    if (at == 4 || at == 6 || at == 8 || at == 10) text += '-';
    text += fmt::format("{:02x}", digest[at]);
  }
  return text;
}

LastingNames::LastingNames(const Register& records, std::string site_name)
    : records_(records), site_name_(std::move(site_name)) {}

std::string_view LastingNames::first_id(const Record& record) const {
  const std::vector<std::string_view> former = former_ids(record);
  const bool is_its_own = !former.empty() && records_.find(former.front()) == &record;
  return is_its_own ? former.front() : record.id;
}

std::string LastingNames::of_feed(std::string_view path) const {
  return uuid_named(fmt::format("{}\n{}", site_name_, path));
}

std::string LastingNames::of(const Record& record) const {
  return uuid_named(fmt::format("{}\n{}/{}", site_name_, folder_of(record.kind), first_id(record)));
}

std::string LastingNames::of(const Record& record, std::string_view place) const {
  return uuid_named(fmt::format("{}\n{}/{}#{}", site_name_, folder_of(record.kind), first_id(record), place));
}

std::string LastingNames::of(const DecisionPage& decision) const {
  const std::size_t mark = decision.address.find('#');
  const Record& record = *decision.decision->record;
  return mark == std::string::npos ? of(record)
                                   : of(record, std::string_view(decision.address).substr(mark + 1));
}

}  // namespace ko
