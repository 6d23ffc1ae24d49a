// SPDX-License-Identifier: MIT
#include "validate/fix.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <map>
#include <string_view>
#include <utility>

#include "editing/sets_written.hpp"
#include "ko/answers/table.hpp"
#include "ko/files/changes.hpp"
#include "ko/files/edit.hpp"
#include "ko/files/read.hpp"
#include "ko/values/text.hpp"
#include "records/changed_files.hpp"

namespace ko::cli {
namespace {

/// A mend can bring to light what it hid, and that can be mended too; nothing needs as many rounds.
constexpr int most_rounds = 10;

/// The edits of one text.
struct Edits {
  std::string_view text;
  std::vector<Edit> edits;
};

bool is_input(const Texts& texts, std::string_view name) {
  return texts.input && texts.input->name() == name;
}

/// By the names of the texts. Files that were not asked for are left alone.
std::map<std::string, Edits> edits_of(const Examination& examination) {
  std::map<std::string, Edits> all;
  for (const Diagnostic& diagnostic : examination.diagnostics)
    if (diagnostic.finding->edit)
      all[std::string(diagnostic.file())].edits.push_back(*diagnostic.finding->edit);
  for (const auto& set : examination.sets)
    for (const File& file : set->records.files())
      if (const auto found = all.find(file.source.name());
          found != all.end() && is_asked(set->set, file.source.name()))
        found->second.text = file.source.bytes();
  std::erase_if(all, [](const auto& named) { return named.second.text.empty(); });
  return all;
}

/// Takes the texts of one round over into all that was mended so far.
class Rounds {
 public:
  /// Makes the edits; false when there were none.
  bool mend_once(const Examination& examination) {
    fresh_.clear();
    for (auto& [name, edits] : edits_of(examination)) {
      Edited mended = apply(edits.text, std::move(edits.edits));
      mends_ += mended.edits;
      const auto [at, first] = texts_.try_emplace(name, FileChange{name, std::string(edits.text), {}});
      at->second.after = std::move(mended.text);
      fresh_.push_back(&at->second);
    }
    return !fresh_.empty();
  }

  const std::vector<const FileChange*>& fresh() const { return fresh_; }
  std::size_t mends() const { return mends_; }
  std::vector<FileChange> take() {
    std::vector<FileChange> all;
    for (auto& [name, text] : texts_) all.push_back(std::move(text));
    return all;
  }

 private:
  std::map<std::string, FileChange> texts_;
  std::vector<const FileChange*> fresh_;
  std::size_t mends_ = 0;
};

/// Standard input, mended; as it came where there was nothing to mend.
std::string_view mended_input(const Source& input, const std::vector<FileChange>& mended) {
  for (const FileChange& text : mended)
    if (text.path == input.name() && text.after) return *text.after;
  return input.bytes();
}

std::string what_was_done(std::string_view verb, const Mending& mending) {
  return fmt::format("{} {} in {}", verb, counted(mending.mends, "finding"),
                     counted(mending.texts.size(), "file"));
}

/// The set that a file was read for; null where it is none of those.
const RecordSet* set_of(const Examination& examination, std::string_view name) {
  for (const auto& set : examination.sets)
    for (const File& file : set->records.files())
      if (file.source.name() == name) return &set->set;
  return nullptr;
}

}  // namespace

Mending mend_all(const Texts& texts, const std::function<Examination(const Texts&)>& look) {
  ChangedFiles files(texts.files);
  Texts mended = {files, texts.input};
  Mending mending;
  mending.left = look(mended);
  Rounds rounds;
  for (int round = 0; round < most_rounds && rounds.mend_once(mending.left); ++round) {
    for (const FileChange* text : rounds.fresh()) {
      if (is_input(texts, text->path)) {
        mended.input.emplace(text->path, std::string(text->after->view()));
      } else {
        files.put(text->path, *text->after);
      }
    }
    mending.left = look(mended);
  }
  mending.texts = rounds.take();
  mending.mends = rounds.mends();
  return mending;
}

void write_mended(Context& context, const Texts& texts, const Mending& mending) {
  check_readings(mending.texts);
  std::vector<ChangeInSet> changes;
  for (const FileChange& text : mending.texts)
    if (!is_input(texts, text.path)) changes.push_back({set_of(mending.left, text.path), text});
  write_sets(texts.files, changes);
  if (texts.input) context.print(mended_input(*texts.input, mending.texts));
  if (mending.mends != 0) context.note(what_was_done("mended", mending));
}

namespace {

/// What only the writer can mend, a row a rule: how often, and the first of its places with what to choose.
Table left_to_the_writer(const Examination& left) {
  std::map<std::string_view, std::pair<std::int64_t, const Diagnostic*>> by_code;
  for (const Diagnostic& diagnostic : left.diagnostics) {
    auto& [findings, first] = by_code[diagnostic.finding->rule->code];
    if (++findings == 1) first = &diagnostic;
  }
  Table table{.name = "left",
              .columns = {{.name = "code", .key = true},
                          {.name = "findings", .type = ColumnType::integer},
                          {.name = "first"},
                          {.name = "what to choose there"}}};
  for (const auto& [code, of_rule] : by_code) {
    const Location at = of_rule.second->location();
    table.rows.push_back({Cell(std::string(code)), Cell(of_rule.first),
                          Cell(fmt::format("{}:{}:{}", at.file, at.begin.line, at.begin.column)),
                          Cell(std::string(of_rule.second->finding->mend))});
  }
  return table;
}

}  // namespace

Exit show_difference(Context& context, const Mending& mending) {
  for (const std::string& why : mending.left.unreadable) context.note(why);
  for (const FileChange& text : mending.texts)
    context.print(unified_diff(text.path, text.before, text.after));
  context.note(mending.mends == 0 ? "there is nothing that can be mended without asking"
                                  : what_was_done("--fix would mend", mending));
  if (const std::size_t left = mending.left.diagnostics.size(); left != 0) {
    context.note(fmt::format("{} left as {}: a mend would be a guess, or a fact that only you have",
                             counted(static_cast<std::int64_t>(left), "finding"),
                             left == 1 ? "it is" : "they are"));
    context.tell(left_to_the_writer(mending.left));
  }
  if (!mending.left.unreadable.empty()) return Exit::input_output;
  return mending.mends == 0 ? Exit::done : Exit::findings;
}

}  // namespace ko::cli
