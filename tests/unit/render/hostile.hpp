// SPDX-License-Identifier: MIT
// Texts that have broken renderers before: markup of every format, terminal escapes, quotes, breaks.
#pragma once

#include <string>

namespace hostile {

inline const std::string texts[] = {
    "Røbech, Hilde \"Tingdal\"",
    "to\nlinjer",
    "\x1b[31mrød\x1b[0m",
    "a\tb\\c\r\nd",
    "<script>alert('x')</script> & <b>",
    "**fet** _kursiv_ `kode` [lenke](javascript:alert(1)) | celle ~~strek~~",
    "# overskrift",
    "1. punkt",
    "- punkt",
    "'); DROP TABLE records; --",
    "=1+1",
    "null",
    "no",
    "\u202e\u2067omvendt",
    std::string("nul\0l", 5),
    "漢字 og e\u0301",
    "",
    " rom foran og bak ",
    "&amp;",
};

}  // namespace hostile
