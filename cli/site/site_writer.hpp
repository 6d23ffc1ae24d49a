// SPDX-License-Identifier: MIT
/// `ko report site -o DIR`
#pragma once

#include <string>

#include "context.hpp"
#include "failure.hpp"

namespace ko::cli {

struct SiteAsked {
  std::string language;        ///< empty: the set's
  std::string base = {};       ///< its address; empty: not known
  bool with_findings = false;  ///< shows on its pages what `validate` finds
  bool include_unpublished = false;
};

/// Writes the site of the set around the working folder into the folder that `-o` names, and says on standard
/// error how many files were written, kept and removed. Throws `Failure` (status 3) where something of
/// another's stands in the way.
Exit write_site_into(Context& context, const SiteAsked& asked);

}  // namespace ko::cli
