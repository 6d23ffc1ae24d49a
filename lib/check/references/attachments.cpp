// SPDX-License-Identifier: MIT
/// KO312 to KO314: the files that documents name. They are looked for from the root of the set: the folder of
/// its `ko.yaml`, or without one the folder of the file that the record stands in.
#include <fmt/format.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/system/sha256.hpp"
#include "base/text/path.hpp"
#include "check/run/check.hpp"
#include "ko/files/file_system.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

/// Longer files are not compared: reading one would hold up every run.
constexpr std::uint64_t most_file_bytes = std::uint64_t{4} << 30U;

using AttachedFile = View<attached_file_type>;

/// A file that a document names, and where it would lie.
struct Attached {
  AttachedFile entry;
  std::string root;
  std::string_view written;  ///< the path as the record has it
  std::string path;          ///< the same from where `ko` runs

  Cursor at() const {
    const Cursor path_at = entry.cursor<"path">();
    return path_at ? path_at : entry.at();
  }
};

/// Nothing to look for: `written` is empty.
Attached attached_to(const CheckContext& context, const Record& record) {
  const AttachedFile entry = record.as<document_type>().get<"file">();
  if (context.files == nullptr || !entry) return {};
  const Configuration& configuration = context.records.configuration();
  const std::string root =
      configuration ? root_of(configuration) : parent_folder(record.at.file().source.name());
  const std::string_view written = entry.get<"path">();
  return {entry, root, written, join_path(root, written)};
}

bool is_outside(const FileSystem& files, const Attached& attached) {
  if (leaves_its_folder(attached.written)) return true;
  if (files.what(attached.path) == FileSystem::What::missing) return false;
  return !lies_within(files.canonical(attached.path), files.canonical(attached.root));
}

void leaves_the_set(const CheckContext& context, const Record& record, Findings& findings) {
  const Attached attached = attached_to(context, record);
  if (attached.written.empty() || !is_outside(*context.files, attached)) return;
  findings.add(attached.at(),
               leaves_its_folder(attached.written)
                   ? fmt::format("the path `{}` leads out of the record set", printable(attached.written))
                   : fmt::format("`{}` is a link, or lies behind one, that leads out of the record set",
                                 printable(attached.written)),
               "copy the file into the set, and write its path from the root of the set");
}

/// `write x`: the file of the same folder whose name is nearest.
std::string nearest_file(const FileSystem& files, const Attached& attached) {
  const std::string folder = parent_folder(attached.path);
  const auto entries = files.list(folder);
  std::vector<std::string_view> names;
  if (entries)
    for (const FileSystem::Entry& entry : *entries)
      if (entry.what == FileSystem::What::file) names.push_back(entry.name);
  const std::size_t slash = attached.written.rfind('/');
  const std::size_t name_at = slash == std::string_view::npos ? 0 : slash + 1;
  const std::vector<std::string_view> near = nearest(attached.written.substr(name_at), names);
  if (near.empty()) return "add the file to the set, or mend the path, which begins at the root of the set";
  return fmt::format("write `{}{}`, or add the file", printable(attached.written.substr(0, name_at)),
                     printable(near.front()));
}

void missing_file(const CheckContext& context, const Record& record, Findings& findings) {
  const Attached attached = attached_to(context, record);
  if (attached.written.empty() || is_outside(*context.files, attached)) return;
  const FileSystem::What what = context.files->what(attached.path);
  if (what == FileSystem::What::file) return;
  if (what == FileSystem::What::missing) {
    findings.add(attached.at(), fmt::format("there is no file `{}`", printable(attached.written)),
                 nearest_file(*context.files, attached));
    return;
  }
  const std::string_view is = what == FileSystem::What::folder ? "is a folder" : "is no regular file";
  findings.add(attached.at(), fmt::format("`{}` {}", printable(attached.written), is),
               "write the path of the file itself");
}

void other_checksum(const CheckContext& context, const Record& record, Findings& findings) {
  const Attached attached = attached_to(context, record);
  const std::string_view stated = attached.written.empty() ? "" : attached.entry.get<"sha256">();
  if (!is_sha256(stated) || is_outside(*context.files, attached)) return;
  if (context.files->what(attached.path) != FileSystem::What::file) return;
  Sha256 sum;
  const auto read = context.files->read_in_parts(attached.path, most_file_bytes,
                                                 [&](std::string_view part) { sum.add(part); });
  const Cursor at = attached.entry.cursor<"sha256">();
  if (!read) {
    findings.add(at, fmt::format("the checksum cannot be compared: {}", printable(read.fault().message)),
                 "see to it that the file can be read, or take `sha256` away");
    return;
  }
  const std::string actual = sum.hex();
  if (actual == stated) return;
  findings.add(at,
               fmt::format("`{}` has another checksum than this: its content has changed, or it is another "
                           "file",
                           printable(attached.written)),
               fmt::format("bring the right file back; if this is the right one, write `{}`", actual));
}

constexpr Check attachment_checks[] = {
    {.rule = {.code = "KO312",
              .name = "missing-file",
              .summary = "a document whose file is not there",
              .why = "who looks the document up finds nothing",
              .silent_in_drafts = true},
     .kinds = Kind::document,
     .each = missing_file},
    {.rule = {.code = "KO313",
              .name = "file-checksum",
              .summary = "a document whose file has another checksum than the record says",
              .why =
                  "a document that is sent or decided on must not change afterwards; that its bytes are the "
                  "same is what the checksum proves",
              .authority = "SHA-256: FIPS 180-4"},
     .kinds = Kind::document,
     .each = other_checksum},
    {.rule = {.code = "KO314",
              .name = "file-outside-the-set",
              .summary = "a document whose file lies outside the record set, by its path or behind a link",
              .why =
                  "whoever gets a copy of the set does not get the file, and a set from elsewhere must not "
                  "have files of this machine looked at"},
     .kinds = Kind::document,
     .each = leaves_the_set},
};

}  // namespace

KO_ENTRY(RuleFile, attachment_rules) = {attachment_checks};

}  // namespace ko
