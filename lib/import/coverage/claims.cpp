// SPDX-License-Identifier: MIT
#include "import/coverage/claims.hpp"

#include <cstddef>

#include "ko/files/file.hpp"
#include "ko/records/document.hpp"

namespace ko::import {
namespace {

std::string_view words_at(Cursor fields, std::string_view key) {
  for (const Cursor field : fields.children())
    if (field.key() == key && field.is_scalar()) return field.text();
  return {};
}

class Claims {
 public:
  explicit Claims(std::string_view document) : document_(document) {}

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

  std::vector<Claim> take_all() && { return std::move(claims_); }

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
    if (source.is_scalar()) return add(address, source.text(), {}, {});
    if (source.form() == Form::mapping) return add(address, source);
    for (const Cursor each : source.children())
      if (each.form() == Form::mapping) add(address, each);
  }

  void add(const std::string& address, Cursor source) {
    add(address, words_at(source, "document"), words_at(source, "at"), words_at(source, "quote"));
  }

  void add(const std::string& address, std::string_view document, std::string_view at,
           std::string_view quote) {
    if (document == document_ && !(at.empty() && quote.empty())) claims_.push_back({address, at, quote});
  }

  std::string_view document_;
  std::vector<Claim> claims_ = {};
};

}  // namespace

std::vector<Claim> claims_on(const Register& records, std::string_view document) {
  Claims claims(document);
  for (const Record& record : records.records()) claims.visit(record.at, std::string(record.id), true);
  return std::move(claims).take_all();
}

std::vector<LeftOut> left_out_of(const Record& document) {
  std::vector<LeftOut> all;
  for (const auto entry : document.as<document_type>().get<"left_out">())
    all.push_back({.at = entry.get<"at">(), .quote = entry.get<"quote">(), .why = entry.get<"why">()});
  return all;
}

}  // namespace ko::import
