// SPDX-License-Identifier: MIT
/// KO001 to KO004: the rules of documents that are imported, which reading them reports (lib/import/source).
#pragma once

#include "ko/findings/rule.hpp"

namespace ko {

inline constexpr Rule source_rules[] = {
    {.code = "KO001",
     .name = "unreadable-document",
     .summary = "a document that is not what its name says, has no text, or cannot be opened",
     .why = "what it says would be missing among the records, and nobody would know"},
    {.code = "KO002",
     .name = "document-too-large",
     .summary = "a document that is longer than the minutes of a meeting, or a letter, can be",
     .why = "it is no document of one matter, or was made to use up the memory of whoever reads it"},
    {.code = "KO003",
     .name = "converter-missing",
     .summary = "a document whose format needs a program that is not there",
     .why = "formats of other programs are read by those that know them"},
    {.code = "KO004",
     .name = "converter-failed",
     .summary = "a document that the program for its format could not read, or not in the time and memory it "
                "may take",
     .why = "a document that came from a stranger may be broken, or made to break whoever reads it"},
};

}  // namespace ko
