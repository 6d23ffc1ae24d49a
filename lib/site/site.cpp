// SPDX-License-Identifier: MIT
#include "ko/answers/site.hpp"

#include <memory>
#include <utility>

#include "site/site_plan.hpp"

namespace ko {

Site::Site(const Register& records, SiteOptions options) : plan_(std::make_unique<Plan>(records, options)) {}
Site::Site(Site&&) noexcept = default;
Site& Site::operator=(Site&&) noexcept = default;
Site::~Site() = default;

std::size_t Site::size() const {
  return plan_->files.size();
}
std::string_view Site::path(std::size_t file) const {
  return plan_->files[file].path;
}
std::string Site::content(std::size_t file) const {
  return plan_->files[file].make();
}

std::string Site::state() const {
  return plan_->digests ? plan_->digests->text() : std::string();
}

std::vector<bool> Site::may_differ_from(std::string_view state) const {
  std::vector<bool> all(size(), true);
  if (!plan_->digests) return all;
  const std::vector<bool> changed = plan_->digests->changed_since(state);
  for (std::size_t file = 0; file < all.size(); ++file)
    if (const Record* record = plan_->files[file].rests_on)
      all[file] = changed[plan_->records.position(*record)];
  return all;
}

}  // namespace ko
