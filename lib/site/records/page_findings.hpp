// SPDX-License-Identifier: MIT
/// What the validator found, on the pages of the records it was found in.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ko/findings/finding.hpp"
#include "ko/records/register.hpp"
#include "report/context.hpp"

namespace ko {

class PageFindings {
 public:
  /// Of what was found in the same records, by `validate`; both outlive it. What speaks of something that was
  /// redacted says nothing of the records, and what depends on today nothing that lasts: both are passed
  /// over.
  PageFindings(const Context& context, std::span<const Finding> findings);

  /// A part of a page that tells what was found in the record, with the code of the rule, how grave it is,
  /// the sentence, and the place; nothing where nothing was.
  std::string in(const Record& record) const;
  /// The same of what was found in an entry of the record.
  std::string in(const Record& record, Cursor entry) const;

 private:
  std::string part(const std::vector<const Finding*>& findings, const Record& record) const;
  /// `Sak 3/24`, or the field: where in its record a finding is.
  std::string place_of(const Finding& finding, const Record& record) const;

  const Context& context_;
  std::unordered_map<std::string_view, std::vector<const Finding*>> by_record_;
};

}  // namespace ko
