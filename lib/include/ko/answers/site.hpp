// SPDX-License-Identifier: MIT
/// The site: a record set as static pages that a folder can hold and a browser can read from it, without a
/// server.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ko/files/file_system.hpp"
#include "ko/findings/finding.hpp"
#include "ko/records/register.hpp"
#include "ko/values/date.hpp"
#include "ko/values/language.hpp"
#include "ko/values/result.hpp"

namespace ko {

struct SiteOptions {
  Language language = Language::nb;
  Day as_of = {};                    ///< the day that pages are true for
  bool include_unpublished = false;  ///< each page says across its top that it is not for publication
  /// Where the site is to be, as `base_address` gives it; empty: not known, and what needs absolute addresses
  /// is left out.
  std::string base = {};
  /// What `validate` found in the same records, to be shown where it was found; they outlive the site.
  std::span<const Finding> findings = {};
  /// This very program's bytes, since another may make other pages of the same records. Empty: not known, and
  /// every page is made anew.
  std::string_view made_by = {};
};

/// The address of a site with a slash at its end, from `http` or `https` as written. The fault says what to
/// write where it is none, or is one that has a query, a fragment or a name of a user.
Result<std::string> base_address(std::string_view written);

/// The files of a site, each made when it is asked for.
class Site {
 public:
  /// Of all that the register has: what is not public is to be taken out of it before. The register outlives
  /// the site.
  Site(const Register& records, SiteOptions options);
  Site(Site&&) noexcept;
  Site& operator=(Site&&) noexcept;
  ~Site();

  std::size_t size() const;
  /// Where the file lies in the site: `meetings/kommunestyret-2024-01-25.html`. No two files have one path.
  std::string_view path(std::size_t file) const;
  /// May be called from several threads at once.
  std::string content(std::size_t file) const;

  /// What the pages were made from, in short: lines of checksums and ids. Empty where that is not known.
  std::string state() const;
  /// Which files have to be made anew where a site has been written whose state was `state`: the others say
  /// what they said then. All of them where that is no state, or of another program, day, language or set.
  std::vector<bool> may_differ_from(std::string_view state) const;

 private:
  struct Plan;
  std::unique_ptr<const Plan> plan_;
};

/// The last day on which the records say that something happened: a meeting was held, a decision made, a
/// document written. What is true on it changes with the records alone. The first of days where they say
/// nothing of the kind.
Day last_recorded_day(const Register& records);
/// The same of what is public, whatever is withheld for a time only: the day to ask the gate for.
Day last_public_day(const Register& records);

/// How a folder is changed. `write` and `remove` may be called from several threads at once, each for paths
/// of its own; `write` makes the folders that a path lies in.
struct FolderChanges {
  std::function<void(const std::string& path, std::string_view bytes)> write;
  std::function<void(const std::string& path)> remove;
};

struct SiteWritten {
  std::size_t written = 0;  ///< files that are new or have changed
  std::size_t kept = 0;     ///< files that were there as they are to be
  std::size_t removed = 0;  ///< files of an earlier site that this one has not
};

/// The file in a site's folder that lists what was written into it.
inline constexpr std::string_view site_manifest = "ko-site.txt";
/// The file that has the site's `state`; not there while files are written.
inline constexpr std::string_view site_state = "ko-site-state.txt";

/// Brings a folder up to date with the site. What an earlier call did not write is neither overwritten nor
/// removed: the fault names the first such file that stands where one of the site's is to lie, and nothing
/// was changed then. Pages whose records are as they were are not looked at, as long as they are there.
Result<SiteWritten> write_site(const Site& site, const std::string& folder, const FileSystem& files,
                               const FolderChanges& changes, std::size_t threads = 0);

}  // namespace ko
