// SPDX-License-Identifier: MIT
/// What the rows of `reports()` call: one function a report. Each may rely on `about` being of a kind its row
/// names.
#pragma once

#include "ko/answers/report.hpp"

namespace ko {

DocumentTree make_minutes(const Register& records, const Record& about, const ReportOptions& options);
DocumentTree make_summary(const Register& records, const Record& about, const ReportOptions& options);

}  // namespace ko
