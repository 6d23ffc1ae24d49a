// SPDX-License-Identifier: MIT
#include "model/records/register_index.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <tuple>

namespace ko {
namespace {

/// What the order has to be, by the plainest sort there is.
std::vector<std::uint32_t> sorted_plainly(const std::vector<Record>& records) {
  std::vector<std::uint32_t> order;
  for (std::uint32_t i = 0; i < records.size(); ++i) order.push_back(i);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tuple(records[a].kind, records[a].id) < std::tuple(records[b].kind, records[b].id);
  });
  return order;
}

TEST_CASE("records stand by kind, then by id, shorter ids before those that go on") {
  const std::vector<Record> records = {
      {Kind::person, "medlem-10", {}},
      {Kind::person, "medlem-1", {}},
      {Kind::organisation, "utvalg-1", {}},
      {Kind::person, "medlem-1-1", {}},
      {Kind::person, "ada", {}},
      {Kind::person, "medlem-", {}},
      {Kind::meeting, "medlem-2", {}},
      {Kind::person, "medlem-100", {}},
      {Kind::organisation, "utvalg", {}},
      {Kind::person, "medlem-12345678", {}},
      {Kind::person, "medlem-1234567", {}},
      {Kind::project, "a", {}},
      {Kind::person, "medlem-123456789", {}},
  };
  CHECK(register_order(records) == sorted_plainly(records));
  CHECK(register_order({}).empty());
}

TEST_CASE("ids that are alike for long are told apart, and soon") {
  constexpr std::size_t count = 200;
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < count; ++i)
    ids.push_back(std::string(50'000 + i * 7 % count, 'a') + std::to_string(i * 37 % count));
  std::vector<Record> records;
  for (const std::string& id : ids) records.push_back({Kind::decision, id, {}});
  CHECK(register_order(records) == sorted_plainly(records));
}

TEST_CASE("the same id twice is sorted, too") {
  const std::vector<Record> records = {
      {Kind::person, "medlem-1", {}}, {Kind::person, "ada", {}}, {Kind::person, "medlem-1", {}}};
  const std::vector<std::uint32_t> order = register_order(records);
  REQUIRE(order.size() == 3);
  CHECK(order[0] == 1);
  CHECK(order[1] + order[2] == 2);
}

TEST_CASE("ids are told apart by themselves, whatever their hashes are") {
  const std::vector<Record> records = {{Kind::person, "ada", {}}, {Kind::person, "bo", {}}};
  constexpr std::uint64_t same = 0x1234'5678'0000'0003;
  IdTable table(records.size());
  CHECK(table.enter(records, 0, same));
  CHECK(table.enter(records, 1, same));
  CHECK_FALSE(table.enter(records, 0, same));
  CHECK_FALSE(table.enter(records, 1, same));
}

}  // namespace
}  // namespace ko
