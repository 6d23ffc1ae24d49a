// SPDX-License-Identifier: MIT
/// What a register has in it: the records in their order, what finds them, and the links between them. It is
/// built once, when the register is made, and asked from then on.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ko/findings/own_rule.hpp"
#include "ko/records/register.hpp"
#include "model/records/register_index.hpp"

namespace ko {

struct Register::Contents {
  explicit Contents(Reading reading);

  void keep_first_of_each_id();
  void sort_records();
  void find_kinds();
  void find_former_ids();
  void find_case_references();
  void link();
  void link_record(std::uint32_t from);
  void link_value(std::uint32_t from, const Field& field, Cursor value);
  void link_voters(std::uint32_t from, Cursor count);
  void link_back();

  const Record* find(std::string_view id) const;
  const Record* find_case(std::string_view id_or_reference) const;
  bool is_broken(std::string_view id) const;
  std::uint32_t position(const Record& record) const {
    return static_cast<std::uint32_t>(&record - records_.data());
  }
  std::span<const Link> links_from(std::uint32_t position) const {
    const Span of = links_of_[position];
    return std::span(links_).subspan(of.begin, of.end - of.begin);
  }

  std::vector<File> files_;
  Configuration configuration_;
  OwnRules own_rules_;
  std::shared_ptr<const ProfileFiles> profiles_;
  std::vector<Record> records_;
  std::vector<Record> duplicates_;
  std::vector<std::string> broken_ids_;
  std::vector<std::uint32_t> reading_order_;
  IdTable ids_;
  std::unordered_map<std::string_view, std::uint32_t> former_ids_;  // the position of each one's record
  std::unordered_map<std::string_view, std::uint32_t> cases_;       // by reference: the position of the first
  std::vector<TakenId> taken_;
  std::uint32_t kind_begin_[kind_count + 1] = {};
  std::vector<Link> links_;                // in reading order
  std::vector<Span> links_of_;             // of a record in links_
  std::vector<Link> back_links_;           // sorted by to, then from, then node
  std::vector<std::uint32_t> back_begin_;  // of a record in back_links_
  std::vector<BrokenLink> broken_links_;
};

}  // namespace ko
