// SPDX-License-Identifier: MIT
/// Whatever is withheld of a set, all that is made of it is what is made of the set without that: every byte
/// of every page, report, picture, table and file name. `KO_ROUNDS=1000 unit -tc="*withheld*"` tries more of
/// it.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdlib>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "ko/files/file_system.hpp"
#include "ko/files/read.hpp"
#include "ko/records/visibility.hpp"
#include "unit/memory_files.hpp"
#include "unit/publishing/everything_made.hpp"
#include "unit/publishing/withholding.hpp"

namespace ko::test {
namespace {

std::uint64_t rounds(std::uint64_t usual) {
  const char* asked = std::getenv("KO_ROUNDS");  // NOLINT(concurrency-mt-unsafe): nothing sets it
  return asked != nullptr ? std::strtoull(asked, nullptr, 10) : usual;
}

Register register_with(const std::string& rules, const std::string& records) {
  const MemoryFiles files({{"ko.yaml", "ko: 1\nname: Sett\n" + rules}, {"records.yaml", records}});
  return Register(read_set(files, find_sets(files, {"."}, ".").front()));
}

/// Where two texts begin to differ.
std::string difference(const std::string& one, const std::string& other) {
  std::size_t at = 0;
  while (at < one.size() && at < other.size() && one[at] == other[at]) ++at;
  const std::size_t from = at < 80 ? 0 : at - 80;
  return fmt::format("marked : …{}…\nwithout: …{}…", one.substr(from, 160), other.substr(from, 160));
}

void check_same(const Made& with, const Made& without) {
  for (const auto& made : with) {
    const std::string& name = made.first;
    const auto found = without.find(name);
    CHECK_MESSAGE(found != without.end(), name);
    const bool is_same = found == without.end() || found->second == made.second;
    CHECK_MESSAGE(is_same, name << "\n" << difference(made.second, found->second));
  }
  for (const auto& made : without) CHECK_MESSAGE(with.contains(made.first), made.first);
}

void check_same(const WithheldParts& parts) {
  CAPTURE(parts.what);
  const auto read = [&](const std::string& text, Withheld how) {
    return published(register_with(parts.rules, text), how);
  };
  check_same(made_of(read(parts.records, Withheld::redacted)),
             made_of(read(parts.without, Withheld::redacted)));
  check_same(reports_of(read(parts.records, Withheld::named)),
             reports_of(read(parts.with_stubs, Withheld::named)));
}

/// The set as a text of which every entry is a mapping.
Register in_long_form(const Register& records) {
  return register_with("", yaml_of(nodes_of(records)));
}

TEST_CASE("what is withheld by marks leaves no trace in anything made of sets with all fields there are") {
  for (std::uint64_t seed = 1; seed <= rounds(2); ++seed) {
    CAPTURE(seed);
    Chance chance(seed);
    const Register records = register_with("", yaml_of(generated_set(chance)));
    check_same(with_marks(records, chance));
  }
}

TEST_CASE("what is withheld by rules of ko.yaml leaves no trace in anything made of sets with all fields") {
  for (std::uint64_t seed = 1; seed <= rounds(2); ++seed) {
    CAPTURE(seed);
    Chance chance(1000 + seed);
    const Register records = register_with("", yaml_of(generated_set(chance)));
    check_same(with_rule(records, chance));
  }
}

TEST_CASE("what is withheld leaves no trace in anything made of records as they are kept") {
  const auto files = disk();
  std::vector<std::string> folders = {"examples/karriere-oppland", "examples/kompetanseregionen"};
  if (rounds(0) != 0) folders.emplace_back("examples/granheim");  // which takes its time
  for (const std::string& folder : folders) {
    CAPTURE(folder);
    const Register records =
        in_long_form(Register(read_set(*files, find_sets(*files, {folder}, ".").front())));
    for (std::uint64_t seed = 1; seed <= rounds(1); ++seed) {
      CAPTURE(seed);
      Chance chance(2000 + seed);
      check_same(with_marks(records, chance));
      check_same(with_rule(records, chance));
    }
  }
}

}  // namespace
}  // namespace ko::test
