// SPDX-License-Identifier: MIT
/// Every command that changes records, run on every record of the examples that it applies to: nothing
/// changes but what it names, byte for byte.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "ko/editing/arranging.hpp"
#include "ko/editing/field_changes.hpp"
#include "ko/editing/formatting.hpp"
#include "ko/editing/new_records.hpp"
#include "ko/editing/office_changes.hpp"
#include "ko/editing/renaming.hpp"
#include "ko/editing/scenario_changes.hpp"
#include "ko/records/kinds.hpp"
#include "ko/records/structure.hpp"
#include "unit/edit/only_what_is_named.hpp"
#include "unit/memory_files.hpp"

namespace ko::test {
namespace {

using Change = FieldChange::Kind;

const Day some_day = Date::parse("2031-05-06")->first();

Reading reading_of(const std::map<std::string, std::string>& texts) {
  const MemoryFiles files(texts);
  return read_set(files, find_sets(files, {"."}, ".").front());
}

std::map<std::string, std::string> texts_in(const std::filesystem::path& folder) {
  std::map<std::string, std::string> texts;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".yaml") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    texts.emplace(entry.path().lexically_relative(folder).string(),
                  std::string(std::istreambuf_iterator<char>(file), {}));
  }
  return texts;
}

/// Calls `check` with every set of the examples, and returns how many records they have.
template <class Check>
std::size_t in_each_set(const Check& check) {
  std::size_t count = 0;
  for (const char* folder :
       {"granheim", "karriere-oppland", "karriere-oppland-en-leder", "kompetanseregionen"}) {
    CAPTURE(folder);
    const Register records(reading_of(texts_in(std::filesystem::path("examples") / folder)));
    count += records.records().size();
    check(records);
  }
  return count;
}

template <class Check>
std::size_t with_each_record(const Check& check) {
  return in_each_set([&](const Register& records) {
    for (const Record& record : records.records()) {
      CAPTURE(record.id);
      check(records, record);
    }
  });
}

/// Changes that a command comes down to. That it does not apply is no fault; returns how many there are.
std::size_t check_all(const Register& records, const Result<std::vector<FieldChange>>& changes) {
  if (!changes) return 0;
  for (const FieldChange& change : *changes) check_change(records, change);
  return changes->size();
}

/// The record after this one among those of its kind, the first after the last.
const Record& next_of_kind(const Register& records, const Record& record) {
  const auto all = records.records(record.kind);
  const auto here = std::ranges::find(all, record.id, &Record::id) - all.begin();
  return all[static_cast<std::size_t>(here + 1) % all.size()];
}

/// Every field and every entry of a record, to the fields of entries of lists.
struct Named {
  std::string address;
  Cursor at;
};
std::vector<Named> fields_of(const Record& record) {
  std::vector<Named> all;
  for (const Cursor field : record.at.children()) {
    const std::string address = std::string(record.id) + '#' + std::string(field.key());
    all.push_back({address, field});
    std::size_t number = 0;
    if (field.form() != Form::sequence) continue;
    for (const Cursor entry : field.children()) {
      const std::string of_entry = address + '/' + std::to_string(++number);
      all.push_back({of_entry, entry});
      if (entry.form() != Form::mapping) continue;
      for (const Cursor inner : entry.children())
        all.push_back({of_entry + '/' + std::string(inner.key()), inner});
    }
  }
  return all;
}

void check_additions(const Register& records, const SetEdit& edit) {
  std::vector<Room> rooms;
  for (const File& file : records.files())
    rooms.push_back({{file.index, {0, static_cast<std::uint32_t>(file.source.bytes().size())}}, true});
  check_within(records, edit, rooms);
  CHECK(edit.removed.empty());
  CHECK(edit.moved.empty());
}

/// The files of a set with the edits made in them, each under the name it had.
std::map<std::string, std::string> texts_after(const Register& records, const SetEdit& edit) {
  std::map<std::string, std::string> texts;
  for (const File& file : records.files()) {
    std::vector<Edit> edits;
    for (const Edit& each : edit.edits)
      if (each.place.file == file.index) edits.push_back(each);
    texts[file.source.name()] = apply(file.source.bytes(), edits).text;
  }
  return texts;
}

/// The fields of records whose texts or keys are an id, or an address within what has it. What is called
/// so itself, of such a type, or bought for that, may be the same word.
std::vector<std::string> places_of_id(const Register& records, std::string_view id) {
  std::vector<std::string> places;
  const auto names_it = [&](std::string_view text) {
    return text.starts_with(id) && (text.size() == id.size() || text[id.size()] == '#');
  };
  for (const Record& record : records.records()) {
    for (const Cursor field : record.at.children()) {
      const auto& nodes = field.file().tree.nodes;
      for (NodeIndex at = field.index(); at < field.index() + nodes[field.index()].size; ++at) {
        const Cursor node(field.file(), at);
        const bool is_text = node.form() != Form::mapping && node.form() != Form::sequence &&
                             node.key() != "id" && node.key() != "type" && node.key() != "what";
        if (names_it(node.key()) || (is_text && names_it(node.text())))
          places.push_back(std::string(record.id) + '#' + std::string(field.key()));
      }
    }
  }
  return places;
}

std::string_view text_of(Cursor at) {
  return at.file().source.slice(at.node().span());
}

}  // namespace

TEST_CASE("set, add and remove change the field or the entry that they name, of every record") {
  std::size_t changes = 0;
  with_each_record([&](const Register& records, const Record& record) {
    for (const Named& named : fields_of(record)) {
      ++changes;
      if (named.at.form() == Form::sequence)
        check_change(records, {.kind = Change::add, .address = named.address, .value = "zz"});
      else
        check_change(records, {.kind = Change::set, .address = named.address, .value = "zz"});
      check_change(records, {.kind = Change::remove, .address = named.address});
    }
    for (const Field& field : type_of(record.kind).fields) {
      if (record.at.child_with_key(field.name)) continue;
      check_change(records, {.kind = Change::set,
                             .address = std::string(record.id) + '#' + std::string(field.name),
                             .value = "zz"});
    }
    const auto whole = propose(records, {.kind = Change::remove, .address = std::string(record.id)});
    REQUIRE(whole);
    check_within(records, *whole, {document_room(record.at)});
  });
  CHECK(changes > 2000);
}

TEST_CASE("rename changes the id, where it stands, of every record") {
  CHECK(with_each_record([&](const Register& records, const Record& record) {
          const auto edit = rename_record(records, record.id, "zz-zz");
          REQUIRE(edit);
          std::vector<Room> rooms = rooms_of_word(records, record.id);
          rooms.push_back(document_room(record.at));
          rooms.back().for_additions = true;
          if (const Cursor former = record.at.child_with_key("former_ids"))
            rooms.push_back(value_room(former));
          check_within(records, *edit, rooms);
        }) > 100);
}

TEST_CASE("rename leaves the id nowhere but among the former ids, of every record") {
  with_each_record([&](const Register& records, const Record& record) {
    const auto edit = rename_record(records, record.id, "zz-zz");
    REQUIRE(edit);
    const Register after(reading_of(texts_after(records, *edit)));
    REQUIRE(after.find("zz-zz") != nullptr);
    std::string places;
    for (const std::string& place : places_of_id(after, record.id)) places += place + ' ';
    CHECK(places == "zz-zz#former_ids ");
  });
}

TEST_CASE("merge changes the two records, and the id of the one that goes, of every record") {
  with_each_record([&](const Register& records, const Record& record) {
    const Record& into = next_of_kind(records, record);
    const auto edit = merge_records(records, record.id, into.id);
    if (&into == &record) {
      CHECK_FALSE(edit);
      return;
    }
    REQUIRE(edit);
    std::vector<Room> rooms = rooms_of_word(records, record.id);
    rooms.push_back(document_room(record.at));
    rooms.push_back(document_room(into.at));
    check_within(records, *edit, rooms);
  });
}

TEST_CASE("end and replace change the places that they name, of every membership") {
  std::size_t ended = 0;
  std::size_t replaced = 0;
  in_each_set([&](const Register& records) {
    for (const Tenure& tenure : tenures(records)) {
      for (const Record* keeper : {tenure.organisation, tenure.person}) {
        if (keeper == nullptr) continue;
        const char* list = keeper == tenure.person ? "memberships" : "members";
        const Cursor at = keeper->at.child_with_key(list);
        for (std::size_t number = 1; at && number <= count_of_children(at); ++number)
          ended += check_all(
              records,
              end_membership(records, std::string(keeper->id) + '#' + list + '/' + std::to_string(number),
                             some_day, "zz"));
      }
      if (tenure.person == nullptr) continue;
      replaced += check_all(
          records, replace_member(records, {.person = std::string(tenure.person->id),
                                            .organisation = std::string(tenure.organisation->id),
                                            .with = std::string(next_of_kind(records, *tenure.person).id),
                                            .from = some_day}));
    }
  });
  CHECK(ended > 100);
  CHECK(replaced > 20);
}

TEST_CASE("approve, supersede and dissolve change the fields that they show, of every record") {
  std::map<Kind, std::size_t> changes;
  with_each_record([&](const Register& records, const Record& record) {
    const std::string id(record.id);
    const std::string next(next_of_kind(records, record).id);
    std::size_t& count = changes[record.kind];
    if (record.kind == Kind::meeting) count += check_all(records, approve_minutes(records, id, next));
    if (record.kind == Kind::decision) count += check_all(records, supersede_decision(records, id, next));
    if (record.kind == Kind::organisation)
      count += check_all(records, dissolve_organisation(records, id, next, some_day));
  });
  CHECK(changes[Kind::meeting] > 20);
  CHECK(changes[Kind::decision] > 0);
  CHECK(changes[Kind::organisation] > 100);
}

TEST_CASE("scenario apply changes the fields that it shows, of every record") {
  std::size_t changes = 0;
  with_each_record([&](const Register& records, const Record& record) {
    const Reading scenario =
        reading_of({{"ko.yaml", "ko: 1\nscenario: {remove: " + std::string(record.id) + "}\n"}});
    const auto made = scenario_changes(records, scenario, some_day);
    REQUIRE(made);
    CHECK(made->added.empty());
    changes += check_all(records, made->changes);
  });
  CHECK(changes > 100);
}

TEST_CASE("move, split and join take records along as they are, of every file") {
  in_each_set([&](const Register& records) {
    for (const Record& record : records.records()) {
      CAPTURE(record.id);
      const auto alone = move_record(records, record.id, "zz.yaml");
      REQUIRE(alone);
      check_within(records, *alone, {document_room(record.at)});
      for (const NewFile& file : alone->created)
        CHECK(file.text.view().find(text_of(record.at)) != std::string::npos);
      CHECK(alone->created.size() + alone->moved.size() == 1);
      const File& other = next_of_kind(records, record).at.file();
      if (&other == &record.at.file()) continue;
      const auto moved = move_record(records, record.id, other.source.name());
      REQUIRE(moved);
      const auto end = static_cast<std::uint32_t>(other.source.bytes().size());
      check_within(records, *moved, {document_room(record.at), {{other.index, {end, end}}, true}});
    }
    const File* before = nullptr;
    for (const Record& record : records.records()) {
      const File& file = record.at.file();
      const auto split = split_file(records, file.source.name());
      if (split) {
        std::string all;
        for (const NewFile& made : split->created) all += made.text;
        for (const Edit& edit : split->edits) all += edit.text;
        CHECK(all.find(text_of(record.at)) != std::string::npos);
      }
      if (before != nullptr && before != &file) {
        const auto joined = join_files(records, {before->source.name(), file.source.name()});
        REQUIRE(joined);
        check_additions(records, {.edits = joined->edits});
        CHECK(joined->edits.front().text.find(text_of(record.at)) != std::string::npos);
        CHECK(joined->removed == std::vector<std::string>{file.source.name()});
      }
      before = &file;
    }
  });
}

TEST_CASE("new adds, in every set") {
  in_each_set([&](const Register& records) {
    for (const Type* type : kinds) {
      const auto edit =
          begin_record(records, {.kind = *find_kind(type->name), .name = "Zz", .id = "zz"}, ".");
      REQUIRE(edit);
      check_additions(records, *edit);
    }
    for (const Record& record : records.records(Kind::organisation)) {
      const auto edit = begin_meeting(
          records, {.body = std::string(record.id), .start = *Moment::parse("2031-05-06T18:00")}, ".");
      REQUIRE(edit);
      check_additions(records, *edit);
    }
    for (const Record& record : records.records(Kind::meeting)) {
      const auto change =
          begin_entry({.list = std::string(record.id) + "#agenda", .fields = {{"title", "Zz"}}});
      REQUIRE(change);
      check_change(records, *change);
    }
  });
}

TEST_CASE("fmt changes how files are written, and nothing that they say, in every set") {
  in_each_set([&](const Register& records) {
    for (const File& file : records.files()) {
      CAPTURE(file.source.name());
      const Layout layout = layout_of(file);
      CHECK(layout.left.empty());
      File after{0, Source(file.source.name(), apply(file.source.bytes(), layout.edits).text), {}};
      after.tree = read_tree(after.source, 0).tree;
      CHECK(say_the_same(file, after));
    }
  });
}

}  // namespace ko::test
