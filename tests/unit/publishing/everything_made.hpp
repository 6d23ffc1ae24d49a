// SPDX-License-Identifier: MIT
/// All that is made of a set for those who see only what is public.
#pragma once

#include <map>
#include <string>

#include "ko/records/register.hpp"

namespace ko::test {

/// What each is called (`site meetings/mote.html`, `report minutes mote html`), and its bytes.
using Made = std::map<std::string, std::string>;

/// Every file of the site, every table, and every record as it is shown.
Made made_of(const Register& published);

/// Every table of records with all its columns, as CSV.
Made tables_of(const Register& published);

/// Every report on every record that is public and on the whole set, in every format.
Made reports_of(const Register& published);

}  // namespace ko::test
