// SPDX-License-Identifier: MIT
/// The laws and bylaws that the library brings along.
#include "base/system/embedded.hpp"
#include "ko/files/read.hpp"
#include "read/shape/shape.hpp"

namespace ko {
namespace {

std::shared_ptr<const ProfileFiles> read_all() {
  auto all = std::make_shared<ProfileFiles>();
  constexpr std::string_view folder = "profiles/";
  for (const EmbeddedFile& each : embedded::data())
    if (each.path.starts_with(folder))
      all->files.push_back({0, Source(std::string(each.path), std::string(each.bytes)), {}});
  for (File& file : all->files) {
    file.tree = read_tree(file.source, 0).tree;
    read_shape_as(profile_type, file);
    if (!file.tree.documents.empty() && file.tree.documents.front().root != no_node)
      all->profiles.emplace_back(Cursor(file, file.tree.documents.front().root));
  }
  return all;
}

}  // namespace

std::shared_ptr<const ProfileFiles> read_profiles() {
  static const std::shared_ptr<const ProfileFiles> all = read_all();
  return all;
}

}  // namespace ko
