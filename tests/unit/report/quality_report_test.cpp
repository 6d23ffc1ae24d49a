// SPDX-License-Identifier: MIT
// What the validator found, by family and record.
#include <doctest/doctest.h>

#include "unit/report/reporting.hpp"

namespace ko {
namespace {

Finding found_in(std::string_view code, const std::string& record, const std::string& message) {
  Finding finding;
  finding.rule = find_rule(code);
  finding.record = record;
  finding.message = message;
  return finding;
}

std::string quality(std::string_view about) {
  const Register records =
      test::register_of("{kind: person, id: ada, name: Ada}\n---\n{kind: person, id: bo, name: Bo}\n");
  const std::vector<Finding> findings = {found_in("KO405", "bo", "den siste"),
                                         found_in("KO301", "bo", "andre"), found_in("KO301", "ada", "første"),
                                         found_in("KO301", "bo", "tredje")};
  ReportOptions options = test::on_day(2025, 4, 1);
  options.findings = findings;
  return test::as_text(test::report_of("quality", records, about, options));
}

TEST_CASE("findings are told by family, in it by record, and of one record in their order") {
  const std::string text = quality("");
  CHECK(text.find("første") < text.find("andre"));
  CHECK(text.find("andre") < text.find("tredje"));
  CHECK(text.find("tredje") < text.find("den siste"));
}

TEST_CASE("the findings of one record are told without the others") {
  const std::string text = quality("ada");
  CHECK(test::holds(text, "første"));
  for (const char* other : {"andre", "tredje", "den siste"}) CHECK_FALSE(test::holds(text, other));
}

TEST_CASE("a finding of any rule is told, whatever its family") {
  const Register records = test::register_of("{kind: person, id: ada, name: Ada}\n");
  for (const Rule* rule : rules()) {
    if (rule->code.starts_with("KO0")) continue;  // of documents that are imported
    CAPTURE(rule->code);
    const std::vector<Finding> findings = {found_in(rule->code, "ada", "det som er galt")};
    ReportOptions options = test::on_day(2025, 4, 1);
    options.findings = findings;
    CHECK(test::holds(test::as_text(test::report_of("quality", records, "", options)), "det som er galt"));
  }
}

}  // namespace
}  // namespace ko
