// SPDX-License-Identifier: MIT
/// Figures of staffing: asked of the table of staffing, and put in words.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ko/answers/query.hpp"
#include "report/frame.hpp"

namespace ko {

/// A figure of staffing, and what people call it.
struct FigureWords {
  std::string_view name;
  MessageKey heading;
  bool is_share = false;
};

/// The organisation and those below it, as a query names them; empty for the whole set.
std::vector<std::string> chosen_units(const Register& records, const Record* about);

/// A query for these figures, behind the columns of `first`, of rows that the terms choose.
QueryWords query_of_figures(std::span<const FigureWords> figures, std::initializer_list<std::string> first,
                            std::vector<std::string> terms);

/// The answer, to read. An organisation that has no record in one of two sets is no fault of the question;
/// then there are no rows, and no answer.
std::optional<Table> staffing_asked(const Context& context, const Register& records, const QueryWords& words);

/// Puts names in place of ids, and words in place of the names of columns. The figures stand from column
/// `first` on.
Table figures_in_words(const Context& context, Table table, std::span<const FigureWords> figures,
                       std::size_t first);

}  // namespace ko
