// SPDX-License-Identifier: MIT
#include "importing/sources.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>
#include <utility>

#include "failure.hpp"
#include "importing/converting.hpp"
#include "ko/importing/source_format.hpp"
#include "ko/values/text.hpp"

namespace ko::cli {
namespace {

constexpr std::uint64_t most_bytes = std::uint64_t{256} << 20U;  // of a document as it lies there

struct Found {
  std::string path;
  const import::SourceFormatRow* format = nullptr;
};

std::string joined(const std::string& folder, const std::string& name) {
  return folder == "." ? name : folder + (folder.ends_with('/') ? "" : "/") + name;
}

void find_in(const FileSystem& files, const std::string& folder, std::vector<Found>& found) {
  const auto entries = files.list(folder);
  if (!entries) throw Failure(Exit::input_output, entries.fault());
  for (const FileSystem::Entry& entry : *entries) {
    if (entry.name.starts_with('.')) continue;
    const std::string path = joined(folder, entry.name);
    if (entry.what == FileSystem::What::folder)
      find_in(files, path, found);
    else if (entry.what == FileSystem::What::file)
      if (const auto* format = import::source_format_of_file(path)) found.push_back({path, format});
  }
}

std::vector<Found> find_sources(const Context& context, const std::vector<std::string>& paths) {
  std::vector<Found> found;
  for (const std::string& written : paths) {
    const std::string path = context.path(written);
    switch (context.files().what(path)) {
      case FileSystem::What::missing: throw Failure(Exit::input_output, fmt::format("there is no {}", path));
      case FileSystem::What::folder: find_in(context.files(), path, found); break;
      case FileSystem::What::file:
      case FileSystem::What::other: {
        const auto* format = import::source_format_of_file(path);
        if (format == nullptr)
          throw Failure(Exit::usage, fmt::format("{} is of no kind that is read", path),
                        "txt, md, html, docx, odt, pdf and eml are");
        found.push_back({path, format});
      }
    }
  }
  return found;
}

/// The path from the root of a set; empty for what lies elsewhere.
std::string path_in_set(const FileSystem& files, const std::string& path, const std::string& root) {
  const std::size_t slash = path.rfind('/');
  const std::string folder = slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
  const std::string top = files.canonical(root);
  std::string whole = files.canonical(folder);
  if (whole != top && !whole.starts_with(top + '/')) return {};
  whole += '/' + path.substr(slash == std::string::npos ? 0 : slash + 1);
  return whole.substr(top.size() + 1);
}

}  // namespace

SourcesRead read_sources(const Context& context, const std::vector<std::string>& paths,
                         const std::string& root, const import::ImportRequest& request) {
  const std::vector<Found> found = find_sources(context, paths);
  std::vector<std::optional<Result<import::ReadDocument>>> read(found.size());
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    for (std::size_t i = next++; i < found.size(); i = next++) {
      Result<std::string> bytes = context.files().read(found[i].path, most_bytes);
      if (!bytes) {
        read[i].emplace(bytes.fault());
        continue;
      }
      import::SourceFile file;
      file.name = found[i].path.substr(found[i].path.rfind('/') + 1);
      file.path = path_in_set(context.files(), found[i].path, root);
      file.format = found[i].format->format;
      file.bytes = *std::move(bytes);
      read[i].emplace(import::read_document(
          file, request, [&](const import::SourceFormatRow& format, std::string_view part) {
            return convert_source(context, format, part);
          }));
    }
  };
  std::vector<std::thread> threads;
  const std::size_t count =
      std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()), found.size());
  for (std::size_t i = 1; i < count; ++i) threads.emplace_back(work);
  work();
  for (std::thread& thread : threads) thread.join();
  SourcesRead all;
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (*read[i])
      all.documents.push_back(**std::move(read[i]));
    else
      all.unread.push_back({found[i].path, read[i]->fault()});
  }
  return all;
}

}  // namespace ko::cli
