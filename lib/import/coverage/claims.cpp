// SPDX-License-Identifier: MIT
#include "ko/importing/claims.hpp"

#include <cstddef>
#include <utility>

#include "ko/files/file.hpp"
#include "ko/records/document.hpp"

namespace ko::import {
namespace {

std::string_view words_at(Cursor fields, std::string_view key) {
  for (const Cursor field : fields.children())
    if (field.key() == key && field.is_scalar()) return field.text();
  return {};
}

class ClaimFinder {
 public:
  using Found = std::map<std::string_view, std::vector<Claim>>;

  void visit(Cursor fields, const std::string& address, bool is_record) {
    for (const Cursor field : fields.children()) {
      if (field.key() == "source")
        take(field, address);
      else if (field.form() == Form::mapping)
        visit(field, address, is_record);
      else if (field.form() == Form::sequence)
        visit_list(field, address, is_record);
    }
  }

  Found take_all() && { return std::move(found_); }

 private:
  /// Entries of a list have its name and their place in it; agenda items and an item's decisions the place
  /// alone.
  void visit_list(Cursor list, const std::string& address, bool is_record) {
    const bool is_plain = list.key() == "agenda" || (list.key() == "decisions" && !is_record);
    const std::string before =
        address + (is_record ? "#" : "/") + (is_plain ? "" : std::string(list.key()) + "/");
    std::size_t number = 0;
    for (const Cursor entry : list.children()) {
      ++number;
      if (entry.form() == Form::mapping) visit(entry, before + std::to_string(number), false);
    }
  }

  void take(Cursor source, const std::string& address) {
    if (source.form() == Form::mapping) return add(address, source);
    for (const Cursor each : source.children())
      if (each.form() == Form::mapping) add(address, each);
  }

  void add(const std::string& address, Cursor source) {
    add(address, words_at(source, "document"), words_at(source, "at"), words_at(source, "quote"));
  }

  void add(const std::string& address, std::string_view document, std::string_view at,
           std::string_view quote) {
    if (!(at.empty() && quote.empty())) found_[document].push_back({address, at, quote});
  }

  Found found_ = {};
};

}  // namespace

Claims::Claims(const Register& records) {
  ClaimFinder finder;
  for (const Record& record : records.records()) finder.visit(record.at, std::string(record.id), true);
  by_document_ = std::move(finder).take_all();
}

std::span<const Claim> Claims::on(std::string_view document) const {
  const auto found = by_document_.find(document);
  return found == by_document_.end() ? std::span<const Claim>() : found->second;
}

std::vector<LeftOut> left_out_of(const Record& document) {
  std::vector<LeftOut> all;
  for (const auto entry : document.as<document_type>().get<"left_out">())
    all.push_back({.at = entry.get<"at">(), .quote = entry.get<"quote">(), .why = entry.get<"why">()});
  return all;
}

}  // namespace ko::import
