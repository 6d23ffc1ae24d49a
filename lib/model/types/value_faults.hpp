// SPDX-License-Identifier: MIT
/// What is wrong with the text of a value: what the rows of value_kinds.cpp look for. Each `check_…` says why
/// a text is not the value that its field takes, or nothing.
#pragma once

#include <optional>
#include <string_view>

#include "ko/records/type.hpp"
#include "ko/values/result.hpp"
#include "model/types/value_kinds.hpp"

namespace ko {

template <auto Parse>
std::optional<Fault> fault_of(std::string_view text) {
  const auto parsed = Parse(text);
  if (parsed) return std::nullopt;
  return parsed.fault();
}

std::optional<Fault> fault_of_interval(std::string_view text);

std::optional<ValueFault> check_percent(const Field& field, std::string_view text);
std::optional<ValueFault> check_number(const Field& field, std::string_view text);
std::optional<ValueFault> check_integer(const Field& field, std::string_view text);
std::optional<ValueFault> check_flag(const Field& field, std::string_view text);
std::optional<ValueFault> check_choice(const Field& field, std::string_view text);
std::optional<ValueFault> check_id(const Field& field, std::string_view text);
std::optional<ValueFault> check_reference(const Field& field, std::string_view text);

}  // namespace ko
