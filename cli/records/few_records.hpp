// SPDX-License-Identifier: MIT
/// Answering a query from the few records it is about, without reading the others.
#pragma once

#include <optional>

#include "context.hpp"
#include "ko/answers/query.hpp"
#include "ko/files/read.hpp"

namespace ko::cli {

/// An answer, and the records that it points into.
struct AnsweredFrom {
  Register records;
  Answer answer;
};

/// Nothing when the query takes the whole set, and whenever anything is not as it should be (an id is not
/// found, a file cannot be opened, what was read has errors): then the whole set tells better.
std::optional<AnsweredFrom> answer_from_few(Context& context, const Query& query, const RecordSet& set);

}  // namespace ko::cli
