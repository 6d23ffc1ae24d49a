// SPDX-License-Identifier: MIT
#include "editing/drafting.hpp"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "failure.hpp"
#include "ko/editing/edits_together.hpp"
#include "ko/files/edit.hpp"
#include "records/records.hpp"

namespace ko::cli {
namespace {

SharedText text_of(std::span<const File> read, const std::string& name) {
  const auto file = std::ranges::find(read, name, [](const File& each) { return each.source.name(); });
  return file->source.bytes();
}

Failure failure_of(const Step& step, const Fault& fault) {
  const std::string where = step.name.empty() ? "" : step.name + ": ";
  return {Exit::usage, where + fault.message, fault.mend()};
}

/// The steps that are made of one reading. A step waits for the next reading where it writes at a place that
/// another has written at, or where what its address names may have changed; so do all after it that are of
/// the same record, so that those of one record keep their order.
class Round {
 public:
  explicit Round(const Register& records) : records_(records) {}

  /// Makes a step, unless it has to wait. Throws `Failure` where it cannot be made, and none before it waits.
  bool make(const Step& step) {
    if (is_over_) return false;
    // One that is not of one record alone waits for those before it, and those after it wait for it.
    if (step.record.empty()) is_over_ = true;
    const std::string record = current_id(step.record);
    const bool is_first = touched_.empty() && waiting_.empty();
    if (waiting_.contains(record) || (step.record.empty() && !is_first)) return false;
    Result<SetEdit> edit = step.make(records_);
    if (!edit && is_first) throw failure_of(step, edit.fault());
    if (edit && takes(*std::move(edit), record)) return true;
    waiting_.insert(record);
    return false;
  }

  SetEdit all() && { return std::move(together_).all(); }

 private:
  std::string current_id(const std::string& id) const {
    const Record* record = records_.find(id);
    return record != nullptr ? std::string(record->id) : id;
  }

  bool takes(SetEdit edit, const std::string& record) {
    // A file that goes takes along what was changed in it.
    if (!edit.removed.empty() && touched_.contains(record)) return false;
    const bool moves_addresses = edit.moves_addresses;
    if (!together_.take(std::move(edit))) return false;
    touched_.insert(record);
    if (moves_addresses) waiting_.insert(record);
    return true;
  }

  const Register& records_;
  EditsTogether together_;
  std::set<std::string> touched_;
  std::set<std::string> waiting_;
  bool is_over_ = false;
};

}  // namespace

void Draft::make(SetEdit change, std::span<const File> read) {
  std::map<std::uint32_t, std::vector<Edit>> by_file;
  for (Edit& edit : change.edits) by_file[edit.place.file].push_back(std::move(edit));
  for (auto& [number, edits] : by_file) {
    const Source& source = read[number].source;
    put(source.name(), source.bytes(), apply(source.bytes(), std::move(edits)).text);
  }
  for (const MovedFile& moved : change.moved) {
    SharedText before = text_of(read, moved.from);
    const auto drafted = changes_.find(moved.from);
    const SharedText text = drafted != changes_.end() ? drafted->second.after.value_or(before) : before;
    remove(moved.from, std::move(before));
    create(moved.to, text);
  }
  for (const NewFile& created : change.created) create(created.name, created.text);
  for (const NewFile& kept : change.kept) {
    std::optional<SharedText> before;
    if (const Result<std::string> text = files_.read(kept.name, Limits().file_bytes)) before = *text;
    put(kept.name, std::move(before), kept.text);
  }
  for (const std::string& name : change.removed) remove(name, text_of(read, name));
  told_.insert(told_.end(), change.told.begin(), change.told.end());
}

std::vector<FileChange> Draft::changes() const {
  std::vector<FileChange> all;
  for (const auto& [name, change] : changes_)
    if (change.before != change.after) all.push_back(change);
  return all;
}

FileChange& Draft::change_of(const std::string& name, std::optional<SharedText> before) {
  return changes_.try_emplace(name, FileChange{name, std::move(before), {}}).first->second;
}

void Draft::put(const std::string& name, std::optional<SharedText> before, SharedText after) {
  change_of(name, std::move(before)).after = after;
  files_.put(name, std::move(after));
}

void Draft::create(const std::string& name, const SharedText& text) {
  if (files_.what(name) != FileSystem::What::missing)
    throw Failure(Exit::input_output, fmt::format("there is {} already; nothing is written", name),
                  "give it another id, or move that file");
  change_of(name, std::nullopt).after = text;
  files_.put(name, text);
}

void Draft::remove(const std::string& name, SharedText before) {
  change_of(name, std::move(before)).after = std::nullopt;
  files_.remove(name);
}

Draft drafted(const Context& context, const RecordSet& set, const Register& records,
              const std::vector<Step>& steps) {
  Draft draft(context.files());
  std::optional<Register> read_again;
  std::vector<const Step*> left;
  for (const Step& step : steps) left.push_back(&step);
  while (!left.empty()) {
    Round round(read_again ? *read_again : records);
    std::vector<const Step*> waiting;
    for (const Step* step : left)
      if (!round.make(*step)) waiting.push_back(step);
    draft.make(std::move(round).all(), (read_again ? *read_again : records).files());
    left = std::move(waiting);
    if (left.empty()) break;
    const auto found = set_around(draft.files(), set.root);
    read_again.emplace(read_set(draft.files(), found ? *found : set));
  }
  return draft;
}

}  // namespace ko::cli
