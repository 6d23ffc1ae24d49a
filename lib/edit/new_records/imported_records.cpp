// SPDX-License-Identifier: MIT
#include "ko/editing/imported_records.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text/path.hpp"
#include "edit/documents.hpp"
#include "edit/new_records/new_files.hpp"
#include "edit/new_value.hpp"
#include "ko/editing/formatting.hpp"
#include "ko/editing/merge.hpp"
#include "ko/files/read.hpp"
#include "ko/values/text.hpp"
#include "read/shape/shape.hpp"

namespace ko {
namespace {

bool is_draft(const Record& record) {
  const auto row = type_of(record.kind).find("draft");
  const Cursor at = row ? record.at.child(static_cast<std::uint8_t>(*row)) : Cursor();
  return at && at.is_scalar() && at.text() == "true";
}

/// A merged text where nobody contradicts anybody: of each conflict our lines.
std::string with_our_lines(std::string_view text) {
  std::string kept;
  enum class In : std::uint8_t { both, ours, base, theirs } in = In::both;
  while (!text.empty()) {
    const std::size_t feed = text.find('\n');
    const std::string_view line = text.substr(0, feed == std::string_view::npos ? text.size() : feed + 1);
    text.remove_prefix(line.size());
    if (in == In::both && line.starts_with("<<<<<<<"))
      in = In::ours;
    else if (in == In::ours && line.starts_with("|||||||"))
      in = In::base;
    else if ((in == In::ours || in == In::base) && line.starts_with("======="))
      in = In::theirs;
    else if (in == In::theirs && line.starts_with(">>>>>>>"))
      in = In::both;
    else if (in == In::both || in == In::ours)
      kept += line;
  }
  return kept;
}

class Taking {
 public:
  Taking(const Register& records, const std::string& folder, const std::string& root)
      : records_(records), folder_(folder), root_(root) {}

  void take(const IncomingRecord& incoming) {
    const Record* there = records_.find(incoming.id);
    if (there == nullptr && incoming.before)
      return edit_.told.push_back(
          fmt::format("{} was removed after it had been imported, and is not made again", incoming.id));
    if (there == nullptr) return create(incoming);
    if (there->kind != incoming.kind) return;
    if (!incoming.before) {
      if (!incoming.completed.empty()) {
        // All in one layout, so that only what is lacking differs.
        const edit::NewValue now = edit::value_of(there->at);
        if (now.fields() == nullptr) return;
        merge_into(*there, record_text(*now.fields()), edit::text_of_document(there->at), incoming.completed);
      }
      return;
    }
    if (incoming.text == *incoming.before) return;
    if (!is_draft(*there))
      return edit_.told.push_back(fmt::format(
          "{} is no draft any more: what its source says otherwise now is not taken in", incoming.id));
    merge_into(*there, *incoming.before, edit::text_of_document(there->at), incoming.text);
  }

  SetEdit finish() { return std::move(edit_); }

 private:
  void create(const IncomingRecord& incoming) {
    if (!folder_.empty()) {
      edit_.created.push_back({join_path(folder_, incoming.id + ".yaml"), incoming.text});
      return;
    }
    SetEdit edit = edit::written_as_new(
        records_, {.kind = incoming.kind, .id = incoming.id, .text = incoming.text, .root = root_},
        [](const Record&) { return true; });
    for (NewFile& file : edit.created) edit_.created.push_back(std::move(file));
    for (Edit& added : edit.edits) {
      // Several records go to the end of one file: they are one edit there.
      const auto same = std::ranges::find_if(edit_.edits, [&](const Edit& each) {
        return each.place == added.place && !each.text.empty() &&
               each.place.span.begin == each.place.span.end;
      });
      if (same == edit_.edits.end())
        edit_.edits.push_back(std::move(added));
      else
        same->text += added.text;
    }
  }

  void merge_into(const Record& there, std::string_view base, std::string_view ours,
                  std::string_view theirs) {
    const std::string& name = there.at.file().source.name();
    const Merged merged =
        merge({name, std::string(base)}, {name, std::string(ours)}, {name, std::string(theirs)});
    std::string text = merged.conflicts.empty() ? merged.text : with_our_lines(merged.text);
    for (const MergeConflict& conflict : merged.conflicts)
      edit_.told.push_back(fmt::format(
          "{}{}{}: somebody changed it, and its source says something else now; it stays as it is", there.id,
          conflict.path.empty() ? "" : ": ", conflict.path));
    if (text == ours) return;
    Edit edit = edit::with_text(there.at, std::move(text));
    edit.reason = "what its source says";
    edit_.edits.push_back(std::move(edit));
  }

  const Register& records_;
  const std::string& folder_;
  const std::string& root_;
  SetEdit edit_ = {};
};

}  // namespace

std::string record_text(const NewValue::Fields& fields) {
  const std::string text = edit::written_fields(fields, 0) + '\n';
  Source source("import.yaml", text);
  Tree tree = read_tree(source, 0, {.threads = 1}).tree;
  File file{0, std::move(source), std::move(tree)};
  (void)read_shapes(file);
  return ko::apply(text, layout_of(file, {.threads = 1}).edits).text;
}

SetEdit take_imported(const Register& records, const std::vector<IncomingRecord>& incoming,
                      const std::string& folder, const std::string& root) {
  Taking taking(records, folder, root);
  for (const IncomingRecord& record : incoming) taking.take(record);
  return taking.finish();
}

}  // namespace ko
