// SPDX-License-Identifier: MIT
/// Where the pages of a site lie. An address follows from the kind and the id alone, so that it lasts.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ko/records/register.hpp"
#include "report/registers/made_decisions.hpp"
#include "site/kinds_of_pages.hpp"

namespace ko {

/// A page of a decision, be it a record or a part of an agenda item.
struct DecisionPage {
  const MadeDecision* decision = nullptr;
  std::string address;  ///< `kommunestyret-2024-01-25#3/1`, or the id of a record
  std::string path;     ///< without its ending: `decisions/kommunestyret-2024-01-25.3.1`
};

class PageAddresses {
 public:
  /// Both outlive it.
  PageAddresses(const Register& records, const std::vector<MadeDecision>& decisions);

  /// Without its ending: `meetings/kommunestyret-2024-01-25`; empty where the record has no page.
  const std::string& of(const Record& record) const { return of_record_[records_.position(record)]; }
  /// The decisions that have a page, in their order.
  const std::vector<DecisionPage>& decisions() const { return decisions_; }
  /// Those made in a meeting, or the one that a record is.
  std::vector<const DecisionPage*> decisions_of(const Record& record) const;

 private:
  const Register& records_;
  std::vector<std::string> of_record_;
  std::vector<DecisionPage> decisions_;
  std::multimap<std::uint32_t, std::size_t> by_record_;  // the position of the record a decision stands in
};

}  // namespace ko
