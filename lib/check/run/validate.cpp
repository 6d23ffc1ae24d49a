// SPDX-License-Identifier: MIT
#include "ko/findings/validate.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/system/append.hpp"
#include "base/text/path.hpp"
#include "check/run/check.hpp"
#include "check/run/suppress.hpp"

namespace ko {
namespace {

bool stands_before(const Finding& a, const Finding& b) {
  const auto key = [](const Finding& finding) {
    const auto& [file, span] = finding.place;
    return std::tuple(file, span.begin, span.end, finding.rule->code, std::string_view(finding.message));
  };
  return key(a) < key(b);
}

std::uint32_t beginning(Cursor at) {
  return at.node().key_length != 0 ? at.node().key_begin : at.node().begin;
}

bool is_marked_draft(Cursor mapping) {
  if (mapping.form() != Form::mapping) return false;
  for (const Cursor field : mapping.children())
    if (field.key() == "draft" && field.is_scalar() && parse_flag(field.text()) == true) return true;
  return false;
}

/// The child in which a place of the file lies; none where it is between them.
Cursor child_around(Cursor at, std::uint32_t place) {
  for (const Cursor child : at.children())
    if (beginning(child) <= place && place < std::max(child.node().end, beginning(child) + 1)) return child;
  return {};
}

/// Whether a place of the file lies in a record, or an entry of one, that is marked as a draft.
bool is_in_draft(const File& file, std::uint32_t place) {
  const auto document = std::ranges::lower_bound(file.tree.documents, place, {},
                                                 [](const Document& one) { return one.span.end; });
  if (document == file.tree.documents.end() || document->root == no_node) return false;
  for (Cursor at(file, document->root); at; at = child_around(at, place))
    if (is_marked_draft(at)) return true;
  return false;
}

}  // namespace

std::string root_of(const Configuration& configuration) {
  return configuration ? parent_folder(configuration.at().file().source.name()) : ".";
}

std::vector<Finding> validate(const Register& records, std::vector<Finding> of_reading,
                              const ValidateOptions& options) {
  const Configuration& configuration = records.configuration();
  const Selection selection(configuration, root_of(configuration), options.choice);
  std::vector<Finding> findings = std::move(of_reading);
  append(findings, check(records, options.today, {.selection = &selection, .files = options.files}));
  check_choices(configuration, findings);
  std::erase_if(findings, [&](const Finding& finding) {
    return !selection.includes(*finding.rule, records.files()[finding.place.file].source.name());
  });
  std::erase_if(findings, [&](const Finding& finding) {
    return finding.rule->silent_in_drafts &&
           is_in_draft(records.files()[finding.place.file], finding.place.span.begin);
  });
  std::ranges::stable_sort(findings, stands_before);
  std::vector<Finding> of_comments = suppress(findings, records.files(), selection, options.today);
  std::ranges::stable_sort(of_comments, stands_before);
  const auto middle = static_cast<std::ptrdiff_t>(findings.size());
  append(findings, std::move(of_comments));
  std::ranges::inplace_merge(findings, findings.begin() + middle, stands_before);
  return findings;
}

}  // namespace ko
