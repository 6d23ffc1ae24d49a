// SPDX-License-Identifier: MIT
#include "importing/coverage.hpp"

#include <string>

#include "importing/converting.hpp"
#include "ko/files/path.hpp"
#include "ko/importing/coverage.hpp"
#include "ko/records/document.hpp"
#include "records/records.hpp"

namespace ko::cli {
namespace {

SourceCoverage cover(const Context& context, const Register& records, const import::Claims& claims,
                     const Record& document, const std::string& root) {
  const std::string path(document.as<document_type>().get<"file">().get<"path">());
  SourceCoverage unread = {.document = std::string(document.id), .file = path};
  if (path.empty()) {
    unread.fault = "its record names no file: write `file: PATH`, from the root of the set";
    return unread;
  }
  const FileSystem& files = context.files();
  const std::string whole = join_path(root, path);
  const bool is_there = files.what(whole) != FileSystem::What::missing;
  if (leaves_its_folder(path) || (is_there && !lies_within(files.canonical(whole), files.canonical(root)))) {
    unread.fault = "its path leads out of the record set";
    return unread;
  }
  const Result<std::string> bytes = files.read(whole, most_document_bytes);
  if (!bytes) {
    unread.fault = bytes.fault().message;
    return unread;
  }
  return import::cover_source(records, claims, document, path, *bytes, converter(context));
}

}  // namespace

std::vector<SourceCoverage> cover_sources(const Context& context, const Register& records,
                                          std::string_view id) {
  std::vector<SourceCoverage> all;
  const auto set = find_around(context);
  const std::string root = set ? set->root : ".";
  const import::Claims claims(records);
  for (const Record& document : records.records(Kind::document)) {
    const bool names_file = static_cast<bool>(document.as<document_type>().get<"file">());
    if (id.empty() ? names_file : document.id == id)
      all.push_back(cover(context, records, claims, document, root));
  }
  return all;
}

}  // namespace ko::cli
