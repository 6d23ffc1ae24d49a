// SPDX-License-Identifier: MIT
/// Whatever somebody asks, a word a line (`staffing`, `--by`, `org`, `percent:50..`): there is an answer that
/// every format can write, or a fault that says something.
#include <array>
#include <string>

#include "fuzzing.hpp"
#include "ko/answers/query.hpp"
#include "ko/answers/render.hpp"
#include "ko/files/starter_set.hpp"
#include "lines.hpp"
#include "unit/memory_files.hpp"

namespace {

using ko::fuzz::expect;

ko::Register starter_records() {
  std::map<std::string, std::string> texts;
  for (const ko::StarterFile& file : ko::starter_set()) texts.emplace(file.path, file.text);
  const ko::test::MemoryFiles files(texts);
  return ko::Register(ko::read_set(files, ko::find_sets(files, {}, ".").front(), {}, {.threads = 1}));
}

struct ListOption {
  std::string_view name;
  std::vector<std::string> ko::QueryWords::*words;
};
constexpr std::array lists = {
    ListOption{"--by", &ko::QueryWords::by},       ListOption{"--sum", &ko::QueryWords::sum},
    ListOption{"--avg", &ko::QueryWords::avg},     ListOption{"--min", &ko::QueryWords::min},
    ListOption{"--max", &ko::QueryWords::max},     ListOption{"--count", &ko::QueryWords::count},
    ListOption{"--rate", &ko::QueryWords::rate},   ListOption{"--having", &ko::QueryWords::having},
    ListOption{"--sort", &ko::QueryWords::sort},   ListOption{"--fields", &ko::QueryWords::fields},
    ListOption{"--ratio", &ko::QueryWords::ratio},
};
struct TextOption {
  std::string_view name;
  std::string ko::QueryWords::*word;
};
constexpr std::array texts = {
    TextOption{"--where", &ko::QueryWords::where}, TextOption{"--pivot", &ko::QueryWords::pivot},
    TextOption{"--every", &ko::QueryWords::every}, TextOption{"--from", &ko::QueryWords::from},
    TextOption{"--to", &ko::QueryWords::to},       TextOption{"--per", &ko::QueryWords::per},
};

/// Takes an option and the word behind it; false when the word is no such option.
bool take_option(ko::QueryWords& query, const std::string& option, const std::string& value) {
  for (const ListOption& list : lists)
    if (option == list.name) {
      (query.*list.words).push_back(value);
      return true;
    }
  for (const TextOption& text : texts)
    if (option == text.name) {
      query.*text.word = value;
      return true;
    }
  return false;
}

ko::QueryWords query_of(const std::vector<std::string>& words) {
  ko::QueryWords query;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i == 0)
      query.table = words[i];
    else if (words[i] == "--deep")
      query.deep = true;
    else if (words[i] == "--average")
      query.average = true;
    else if (i + 1 < words.size() && take_option(query, words[i], words[i + 1]))
      ++i;
    else
      query.terms.push_back(words[i]);
  }
  return query;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const ko::Register records = starter_records();
  const ko::Result<ko::Query> query =
      ko::parse_query(query_of(ko::test::lines_of(ko::fuzz::text_of(data, size))));
  if (!query) {
    expect(!query.fault().message.empty(), "a fault says what is wrong");
    return 0;
  }
  const ko::QueryContext context = {ko::to_day({2025, 1, 15}), {}};
  const ko::Result<ko::Answer> answer = ko::run_query(*query, records, context);
  const ko::Result<ko::AnswerInRows> in_rows = ko::answer_in_rows(*query, records, context);
  expect(static_cast<bool>(answer) == static_cast<bool>(in_rows), "both ways of answering agree");
  if (!answer) {
    expect(!answer.fault().message.empty(), "a fault says what is wrong");
    expect(answer.fault().message == in_rows.fault().message, "both ways say the same of what is wrong");
    return 0;
  }
  expect(answer->origins.size() == answer->table.rows.size(), "every row has an origin");
  for (const ko::Format* format : ko::table_formats()) {
    const std::string whole = format->table(answer->table, {});
    if (format->rows == nullptr) continue;
    std::string written;
    format->rows(in_rows->rows, [&](std::string_view bytes) { written += bytes; });
    expect(written == whole, "row by row the same is written");
  }
  return 0;
}
