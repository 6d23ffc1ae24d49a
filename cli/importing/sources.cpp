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
#include "ko/files/path.hpp"
#include "ko/importing/source_format.hpp"
#include "ko/values/text.hpp"

namespace ko::cli {
namespace {

void find_in(const FileSystem& files, const std::string& folder, std::vector<FoundSource>& found) {
  const auto entries = files.list(folder);
  if (!entries) throw Failure(Exit::input_output, entries.fault());
  for (const FileSystem::Entry& entry : *entries) {
    if (entry.name.starts_with('.')) continue;
    const std::string path = join_path(folder, entry.name);
    if (entry.what == FileSystem::What::folder)
      find_in(files, path, found);
    else if (entry.what == FileSystem::What::file)
      if (const auto* format = import::source_format_of_file(path)) found.push_back({path, format});
  }
}

/// The path from the root of a set; empty for what lies elsewhere.
std::string path_in_set(const FileSystem& files, const std::string& path, const std::string& root) {
  const std::string top = files.canonical(root);
  const std::string whole = join_path(files.canonical(parent_folder(path)), path.substr(path.rfind('/') + 1));
  if (!lies_within(whole, top)) return {};
  return whole.substr(top.size() + (top.ends_with('/') ? 0 : 1));
}

Result<import::ReadDocument> read_source_file(const Context& context, const FoundSource& source,
                                              const std::string& root, const import::ImportRequest& request) {
  Result<std::string> bytes = context.files().read(source.path, most_document_bytes);
  if (!bytes) return bytes.fault();
  import::SourceFile file;
  file.name = source.path.substr(source.path.rfind('/') + 1);
  file.path = path_in_set(context.files(), source.path, root);
  file.format = source.format->format;
  file.bytes = *std::move(bytes);
  try {
    return import::read_document(file, request, converter(context));
  } catch (const Failure& failure) {
    return Fault{failure.what(), failure.mend()};
  }
}

}  // namespace

std::vector<FoundSource> find_sources(const Context& context, const std::vector<std::string>& paths) {
  std::vector<FoundSource> found;
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

std::vector<import::UnreadDocument> read_sources(const Context& context,
                                                 const std::vector<FoundSource>& sources,
                                                 const std::string& root,
                                                 const import::ImportRequest& request,
                                                 const std::function<void(import::ReadDocument)>& take) {
  const std::size_t threads = std::max(1U, std::thread::hardware_concurrency());
  std::vector<import::UnreadDocument> unread;
  // No more are held at once than a few for each thread.
  const std::size_t most = 4 * threads;
  for (std::size_t begin = 0; begin < sources.size(); begin += most) {
    const std::size_t count = std::min(most, sources.size() - begin);
    std::vector<std::optional<Result<import::ReadDocument>>> read(count);
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
      for (std::size_t i = next++; i < count; i = next++)
        read[i].emplace(read_source_file(context, sources[begin + i], root, request));
    };
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < std::min(threads, count); ++i) others.emplace_back(work);
    work();
    for (std::thread& thread : others) thread.join();
    for (std::size_t i = 0; i < count; ++i) {
      if (*read[i])
        take(**std::move(read[i]));
      else
        unread.push_back({sources[begin + i].path, read[i]->fault()});
    }
  }
  return unread;
}

}  // namespace ko::cli
