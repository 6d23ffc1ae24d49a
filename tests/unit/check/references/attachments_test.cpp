// SPDX-License-Identifier: MIT
/// What is found of the files that documents name, on a real disk: links, folders, pipes.
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "base/system/sha256.hpp"
#include "check/run/check.hpp"
#include "ko/files/read.hpp"

namespace ko {
namespace {

namespace fs = std::filesystem;

/// A folder with a record set in `set/`, and beside it a file that is none of the set's.
class Folder {
 public:
  Folder() : root_(fs::temp_directory_path() / ("ko-attachments-" + std::to_string(::getpid()))) {
    fs::create_directories(root_ / "set/vedlegg");
    write("set/ko.yaml", "ko: 1\n");
    write("set/vedlegg/brev.txt", "brev");
    write("utenfor.txt", "utenfor");
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(root_); }

  fs::path path(const std::string& name) const { return root_ / name; }
  void write(const std::string& name, const std::string& text) const {
    std::ofstream(root_ / name, std::ios::binary) << text;
  }

  /// `CODE message` of every finding about the file of a document with this `file:`.
  std::vector<std::string> found(const std::string& file) const {
    std::vector<std::string> lines;
    each_found(file, [&](const Finding& finding) {
      lines.push_back(std::string(finding.rule->code) + ' ' + finding.message);
    });
    return lines;
  }

  /// How they are mended.
  std::vector<std::string> mends(const std::string& file) const {
    std::vector<std::string> lines;
    each_found(file, [&](const Finding& finding) { lines.emplace_back(finding.mend); });
    return lines;
  }

 private:
  template <class Visit>
  void each_found(const std::string& file, Visit visit) const {
    write("set/brev.yaml", "kind: document\nid: brev\ntitle: Brev\nfile: " + file + "\n");
    const auto files = disk();
    const Register records(read_set(*files, find_sets(*files, {path("set")}, ".").front()));
    for (const Finding& finding : check(records, to_day({2026, 1, 1}), {.files = files.get()}))
      if (finding.rule->code >= "KO312" && finding.rule->code <= "KO314") visit(finding);
  }

  fs::path root_;
};

using Lines = std::vector<std::string>;

TEST_CASE("a file of the set is found from its root, by link or not") {
  const Folder folder;
  fs::create_symlink("brev.txt", folder.path("set/vedlegg/lenke.txt"));
  CHECK(folder.found("vedlegg/brev.txt").empty());
  CHECK(folder.found("./vedlegg/../vedlegg/brev.txt").empty());
  CHECK(folder.found("vedlegg/lenke.txt").empty());
}

TEST_CASE("a link out of the set is found, whether it is the file or a folder above it") {
  const Folder folder;
  fs::create_symlink("../../utenfor.txt", folder.path("set/vedlegg/lenke.txt"));
  fs::create_directory_symlink("..", folder.path("set/opp"));
  CHECK(folder.found("vedlegg/lenke.txt") ==
        Lines{"KO314 `vedlegg/lenke.txt` is a link, or lies behind one, that leads out of the record set"});
  CHECK(folder.found("opp/utenfor.txt") ==
        Lines{"KO314 `opp/utenfor.txt` is a link, or lies behind one, that leads out of the record set"});
}

TEST_CASE("a link that leads nowhere is no file") {
  const Folder folder;
  fs::create_symlink("borte.txt", folder.path("set/vedlegg/lenke.txt"));
  CHECK(folder.found("vedlegg/lenke.txt") == Lines{"KO312 there is no file `vedlegg/lenke.txt`"});
}

TEST_CASE("a pipe is no file, and nobody waits for it") {
  const Folder folder;
  REQUIRE(::mkfifo(folder.path("set/vedlegg/ror").c_str(), 0600) == 0);
  const std::string sum(64, '0');
  CHECK(folder.found("{path: vedlegg/ror, sha256: " + sum + "}") ==
        Lines{"KO312 `vedlegg/ror` is no regular file"});
}

TEST_CASE("for a missing file that of the same folder with the nearest name is told of, and no folder") {
  const Folder folder;
  fs::create_directories(folder.path("set/vedlegg/notat.txt"));
  CHECK(folder.mends("vedlegg/bref.txt") == Lines{"write `vedlegg/brev.txt`, or add the file"});
  CHECK(folder.mends("vedlegg/notata.txt") ==
        Lines{"add the file to the set, or mend the path, which begins at the root of the set"});
}

TEST_CASE("a long file is compared part by part") {
  const Folder folder;
  const std::string text(1'000'003, 'x');
  folder.write("set/vedlegg/lang.txt", text);
  Sha256 sum;
  sum.add(text);
  CHECK(folder.found("{path: vedlegg/lang.txt, sha256: " + sum.hex() + "}").empty());
  folder.write("set/vedlegg/lang.txt", text + "y");
  CHECK(folder.found("{path: vedlegg/lang.txt, sha256: " + sum.hex() + "}").size() == 1);
}

TEST_CASE("a file that is longer than the limit is refused before it is read") {
  const Folder folder;
  int parts = 0;
  const auto read = disk()->read_in_parts(folder.path("utenfor.txt"), 3, [&](std::string_view) { ++parts; });
  CHECK(!read);
  CHECK(parts == 0);
}

TEST_CASE("without a file system nothing is said of files") {
  const Folder folder;
  folder.write("set/brev.yaml", "kind: document\nid: brev\ntitle: Brev\nfile: borte.txt\n");
  const auto files = disk();
  const Register records(read_set(*files, find_sets(*files, {folder.path("set")}, ".").front()));
  for (const Finding& finding : check(records, to_day({2026, 1, 1}))) CHECK(finding.rule->code != "KO312");
}

}  // namespace
}  // namespace ko
