// SPDX-License-Identifier: MIT
/// How commands come by records, and by the one that a word of the command line names.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "context.hpp"
#include "failure.hpp"
#include "ko/files/read.hpp"
#include "ko/records/register.hpp"
#include "ko/records/visibility.hpp"

namespace ko::cli {

struct RecordsRead {
  RecordSet set;
  Reading reading;
};

/// What is read: files, and standard input where `-` is among the paths of a command line.
struct Texts {
  const FileSystem& files;
  std::optional<Source> input = {};
};

/// Reads the sets that the paths of a command line belong to. Standard input is read in place of the file of
/// its name, in the set around that; where there is no such folder, in the set around the working folder.
/// Without paths, the set around the working folder.
std::vector<RecordsRead> read_sets(const Context& context, const std::vector<std::string>& paths,
                                   const Texts& texts);

/// The set that a folder belongs to; those that lie below it are others. Records outside any set form one
/// without a `ko.yaml`. Nothing when the folder has neither.
std::optional<RecordSet> set_around(const FileSystem& files, const std::string& folder);

/// The set around the working folder. Files without a `ko.yaml` may belong together or not: they are read as
/// one set where -C names their folder, which is noted, and else refused by a `Failure` (status 2).
std::optional<RecordSet> find_around(const Context& context);

/// The set around the working folder that has a `ko.yaml`; one of nothing where there is none.
RecordSet configured_set_around(const Context& context);

/// The records of a set that have these ids, and none of the others.
Reading read_few(const Context& context, const RecordSet& set, const std::vector<std::string>& ids);

std::ptrdiff_t count_errors(const std::vector<Finding>& findings);

/// A register, and what reading its files found.
struct OpenRecords {
  Register records;
  std::vector<Finding> findings;
  std::string scenario = {};                  ///< the name of what was laid over them, where it has one
  std::vector<std::string> assumptions = {};  ///< what that assumes
  bool is_published = false;                  ///< only what is public is there
};

OpenRecords opened(const Context& context, Reading reading);

/// The register of the set around the working folder, for commands that ask it something. Errors of text,
/// shape and references are counted on standard error, with a pointer to `ko validate`. Throws `Failure`:
/// status 2 where there is no set, 3 where something of it could not be opened.
OpenRecords open_records(Context& context);

/// The same where that set has been found, or found not to be there.
OpenRecords open_records(Context& context, const std::optional<RecordSet>& set);

/// The same, for commands that do not ask what reading found.
Register open_register(Context& context);

/// Reads the set of another folder that is laid over the one around the working folder. How many errors were
/// met is said on standard error. Throws `Failure` (status 3) where there is none, or it could not be opened.
Reading read_scenario(Context& context, const std::string& scenario);

/// What `open_records` gives, with the scenario of another folder laid over it. Its name and what it assumes
/// are said on standard error.
OpenRecords open_records_with(Context& context, const std::string& scenario);

/// The language of this tag, or where that is empty the set's; Norwegian bokmål where that is none of those
/// that answers are given in.
Language language_asked(const Register& records, std::string_view tag);

/// The record with this id. Throws `Failure` (status 2) where there is none, with the nearest id among the
/// records of these kinds.
const Record& find_record(const Register& records, std::string_view id, Kinds kinds = Kinds::any());

/// What is public of the records on the day asked about. Throws `Failure` (status 2, with `advice`) where
/// `address` leads to something that is not, or that is public only without the id in the address.
Register published_at(const Context& context, Register records, const std::string& address, Withheld how,
                      std::string_view advice);

}  // namespace ko::cli
