// SPDX-License-Identifier: MIT
/// Imports the invented minutes beside it, and compares the records with those that are expected, fact by
/// fact. Prints precision and recall of each kind of fact; fails where one is under its floor, and where a
/// fact is wrong or missing that the layout's `missed.txt` does not list, or listed there and found after
/// all. `judge FOLDER [NAME…] [-v]`: the layouts of these names alone, without floors, which few facts would
/// miss by one; and with
/// `-v` each fact that is wrong or missing.
#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "import/facts.hpp"
#include "ko/importing/import.hpp"
#include "ko/values/text.hpp"
#include "programs/child.hpp"

namespace ko::judge {
namespace {

namespace fs = std::filesystem;
using import::ImportedRecord;
using import::SourceFormatRow;

/// What a kind of fact must reach. A wrong fact is worse than a missing one.
struct Floor {
  std::string_view kind = {};
  double precision = 0;
  double recall = 0;
};
constexpr std::array<Floor, 6> floors = {{{"attendance", 0.98, 0.98},
                                          {"items", 0.99, 0.99},
                                          {"dates and times", 0.99, 0.99},
                                          {"votes by name", 0.98, 0.97},
                                          {"decisions", 0.97, 0.95},
                                          {"what letters ask for", 0.98, 0.95}}};

/// How often facts of a kind were found, were wrong, and were missed.
struct Score {
  std::size_t right = 0;
  std::size_t wrong = 0;
  std::size_t missing = 0;

  double precision() const {
    return right + wrong == 0 ? 1 : static_cast<double>(right) / static_cast<double>(right + wrong);
  }
  double recall() const {
    return right + missing == 0 ? 1 : static_cast<double>(right) / static_cast<double>(right + missing);
  }
};

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// What a program makes of its input; nothing where it is not there.
Result<std::string> made_by(std::string_view program, std::vector<std::string> arguments, std::string input) {
  const cli::ChildOutcome outcome = cli::run_child(
      {.program = std::string(program), .arguments = std::move(arguments), .input = std::move(input)});
  if (outcome.end == cli::ChildOutcome::End::no_such_program)
    return Fault{fmt::format("{} is not there", program)};
  if (!outcome.succeeded()) return Fault{fmt::format("{} failed: {}", program, outcome.errors)};
  return outcome.output;
}

Result<std::string> converted(const SourceFormatRow& format, std::string_view bytes) {
  return made_by(format.program, {format.arguments.begin(), format.arguments.end()}, std::string(bytes));
}

/// The document of a layout: the file itself, or what a program makes of `minutes.docx.md` and
/// `minutes.pdf.html`.
Result<import::SourceFile> source_of(const fs::path& file) {
  import::SourceFile source = {.name = file.filename().string(), .bytes = bytes_of(file)};
  const std::string made = file.stem().extension().string();
  if (made == ".docx") {
    const Result<std::string> bytes =
        made_by("pandoc", {"-f", "markdown", "-t", "docx", "-o", "-"}, source.bytes);
    if (!bytes) return bytes.fault();
    source.bytes = *bytes;
  } else if (made == ".pdf") {
    const Result<std::string> bytes = made_by("weasyprint", {"-", "-"}, source.bytes);
    if (!bytes) return bytes.fault();
    source.bytes = *bytes;
  }
  if (!made.empty()) source.name = file.stem().string();
  const SourceFormatRow* format = import::source_format_of_file(source.name);
  if (format == nullptr) return Fault{"no format has this ending"};
  source.format = format->format;
  return source;
}

/// The facts that a layout is known not to give yet, as `-v` tells them; lines that begin with `#` say why.
std::multiset<std::string> missed_in(const fs::path& folder) {
  std::ifstream file(folder / "missed.txt");
  std::multiset<std::string> missed;
  for (std::string line; std::getline(file, line);)
    if (!line.empty() && !line.starts_with('#')) missed.insert(line);
  return missed;
}

NewValue value_of(const YAML::Node& node) {
  if (node.IsScalar()) return node.Scalar();
  if (node.IsSequence()) {
    NewValue::List list;
    for (const YAML::Node& value : node) list.push_back(value_of(value));
    return list;
  }
  NewValue::Fields fields;
  for (const auto& field : node) fields.emplace_back(field.first.Scalar(), value_of(field.second));
  return fields;
}

std::string text_of(const NewValue::Fields& fields, std::string_view key) {
  for (const auto& [name, value] : fields)
    if (name == key && value.text() != nullptr) return *value.text();
  return "";
}

/// Names of imported persons and organisations by their ids.
NameOf names_among(const std::vector<ImportedRecord>& records) {
  std::map<std::string, std::string, std::less<>> names;
  for (const ImportedRecord& record : records) {
    const std::string short_name = text_of(record.fields, "short_name");
    const std::string name = text_of(record.fields, "name");
    names[record.id] = folded_name(short_name.empty() ? name : short_name);
  }
  return [names = std::move(names)](std::string_view id) {
    const auto name = names.find(id);
    return name == names.end() || name->second.empty() ? folded_name(id) : name->second;
  };
}

/// The facts of meetings, or of letters and what they ask for, whatever of it the sources state.
Facts imported_facts(const std::vector<ImportedRecord>& records, std::string_view kind) {
  const NameOf name_of = names_among(records);
  Facts all;
  for (const ImportedRecord& record : records) {
    const bool is_meeting = record.kind == Kind::meeting;
    const bool is_letter = record.kind == Kind::hearing ||
                           (record.kind == Kind::document && text_of(record.fields, "type") != "minutes");
    if (kind == "meeting" ? !is_meeting : !is_letter) continue;
    for (auto& [name, facts] : facts_of(record.fields, name_of)) all[name].merge(facts);
  }
  return all;
}

class Judge {
 public:
  explicit Judge(bool is_verbose) : is_verbose_(is_verbose) {}

  /// Judges one layout; false where it could not be read.
  bool judge(const fs::path& folder) {
    for (const fs::directory_entry& file : fs::directory_iterator(folder)) {
      if (file.path().filename() == "expected.yaml" || file.path().filename() == "missed.txt") continue;
      const std::string layout = folder.filename().string();
      const Result<import::SourceFile> source = source_of(file.path());
      if (!source) {
        fmt::print("skipped: {}: {}\n", layout, source.fault().message);
        continue;
      }
      const auto document = import::read_document(*source, {}, converted);
      if (!document) {
        fmt::print("{}: {}\n", layout, document.fault().message);
        return document.fault().message.ends_with("is not there");
      }
      const Register nothing{Reading{}};
      import::Importer importer(nothing, {});
      std::vector<ImportedRecord> records;
      importer.add(*document, records);
      std::ranges::move(importer.new_records(), std::back_inserter(records));
      compare(folder, YAML::LoadAllFromFile((folder / "expected.yaml").string()), records);
    }
    return true;
  }

  /// Prints the table; false where something is under its floor, or is not as the layouts list it.
  bool print(bool has_floors) const {
    fmt::print("\n{:<24}{:>8}{:>8}{:>9}{:>11}{:>9}\n", "kind of fact", "right", "wrong", "missing",
               "precision", "recall");
    bool is_enough = is_as_listed_;
    for (const auto& [kind, score] : scores_) {
      const auto* const floor = std::ranges::find(floors, kind, &Floor::kind);
      const bool has_floor = floor != floors.end();
      const bool is_under =
          has_floors && has_floor && (score.precision() < floor->precision || score.recall() < floor->recall);
      fmt::print("{:<24}{:>8}{:>8}{:>9}{:>11.3f}{:>9.3f}{}\n", kind, score.right, score.wrong, score.missing,
                 score.precision(), score.recall(),
                 is_under ? fmt::format("   under {:.2f}/{:.2f}", floor->precision, floor->recall) : "");
      if (is_under) is_enough = false;
    }
    return is_enough;
  }

 private:
  void compare(const fs::path& folder, const std::vector<YAML::Node>& expected,
               const std::vector<ImportedRecord>& records) {
    const std::string layout = folder.filename().string();
    std::multiset<std::string> missed = missed_in(folder);
    Facts wanted;
    for (const YAML::Node& record : expected)
      for (auto& [name, facts] : facts_of(*value_of(record).fields(), folded_name)) wanted[name].merge(facts);
    Facts found = imported_facts(records, expected.front()["kind"].Scalar());
    for (const auto& [kind, facts] : wanted) found.try_emplace(kind);
    for (auto& [kind, facts] : found) {
      std::multiset<std::string> missing = wanted[kind];
      Score& score = scores_[kind];
      for (const std::string& fact : facts) {
        const auto same = missing.find(fact);
        if (same == missing.end()) {
          ++score.wrong;
          is_as_listed_ = false;
          fmt::print("{}: wrong: {}: {}\n", layout, kind, fact);
        } else {
          ++score.right;
          missing.erase(same);
        }
      }
      score.missing += missing.size();
      for (const std::string& fact : missing) {
        const auto listed = missed.find(fmt::format("{}: {}", kind, fact));
        const bool is_listed = listed != missed.end();
        if (is_listed) missed.erase(listed);
        if (!is_listed) is_as_listed_ = false;
        if (is_verbose_ || !is_listed) fmt::print("{}: missing: {}: {}\n", layout, kind, fact);
      }
    }
    for (const std::string& fact : missed) {
      is_as_listed_ = false;
      fmt::print("{}: listed as missed, and is not: {}\n", layout, fact);
    }
  }

  bool is_verbose_;
  bool is_as_listed_ = true;
  std::map<std::string, Score> scores_ = {};
};

}  // namespace
}  // namespace ko::judge

int main(int count, char** words) {
  std::vector<std::string> layouts;
  bool is_verbose = false;
  for (int at = 2; at < count; ++at) {
    if (std::string_view(words[at]) == "-v")
      is_verbose = true;
    else
      layouts.emplace_back(words[at]);
  }
  if (count < 2) {
    fmt::print(stderr, "judge FOLDER [NAME…] [-v]\n");
    return 2;
  }
  const std::filesystem::path folder = words[1];
  const bool is_all = layouts.empty();
  if (is_all) {
    for (const auto& entry : std::filesystem::directory_iterator(folder))
      if (entry.is_directory()) layouts.push_back(entry.path().filename().string());
    std::ranges::sort(layouts);
  }
  ko::judge::Judge judge(is_verbose);
  bool is_good = true;
  for (const std::string& layout : layouts) is_good = judge.judge(folder / layout) && is_good;
  return judge.print(is_all) && is_good ? 0 : 1;
}
