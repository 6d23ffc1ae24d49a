// SPDX-License-Identifier: MIT
#include "import/source/email/email_message.hpp"

#include <doctest/doctest.h>

#include "import/source/email/transfer_encodings.hpp"
#include "unit/import/source/reading.hpp"

namespace ko::import {
namespace {

TEST_CASE("an e-mail is its fields, its files and its text") {
  CHECK(outline_of(SourceFormat::email,
                   "Received: from somewhere\r\n"
                   "From: =?utf-8?Q?Bj=C3=B8rn?= =?utf-8?B?IEFhcw==?= <b@a.example>\r\n"
                   "To: Ada Nes <ada@a.example>,\r\n"
                   " Cy Moe <cy@a.example>\r\n"
                   "Subject: M=?iso-8859-1?q?=F8te?=\r\n"
                   "Content-Type: multipart/mixed; boundary=\"x y\"\r\n"
                   "\r\n"
                   "This is for old programs.\r\n"
                   "--x y\r\n"
                   "Content-Type: multipart/alternative; boundary=z\r\n"
                   "\r\n"
                   "--z\r\n"
                   "Content-Type: text/plain; charset=iso-8859-1\r\n"
                   "Content-Transfer-Encoding: quoted-printable\r\n"
                   "\r\n"
                   "Vi ses p=E5 m=\r\n"
                   "andag.\r\n"
                   "--z\r\n"
                   "Content-Type: text/html\r\n"
                   "\r\n"
                   "<p>Vi ses</p>\r\n"
                   "--z--\r\n"
                   "--x y\r\n"
                   "Content-Type: application/pdf; name=\"saksliste.pdf\"\r\n"
                   "Content-Transfer-Encoding: base64\r\n"
                   "\r\n"
                   "AAAA\r\n"
                   "--x y--\r\n") ==
        "P line 1: From: Bjørn Aas <b@a.example>\n"
        "P line 2: To: Ada Nes <ada@a.example>, Cy Moe <cy@a.example>\n"
        "P line 3: Subject: Møte\n"
        "P line 4: Attachment: saksliste.pdf\n"
        "P line 6: Vi ses på mandag.\n");
}

TEST_CASE("a page stands for the text where there is none") {
  const Result<SourceText> source =
      read_source("a.eml", SourceFormat::email, "From: a@a.example\nContent-Type: text/html\n\n<p>Hei</p>\n",
                  [](const SourceFormatRow& format, std::string_view bytes) -> Result<std::string> {
                    CHECK(format.name == "html");
                    CHECK(bytes == "<p>Hei</p>\n");
                    return std::string(
                        R"({"pandoc-api-version":[1],"blocks":[{"t":"Para","c":[{"t":"Str","c":"Hei"}]}]})");
                  });
  CHECK(outline(source) == "P line 1: From: a@a.example\nP line 2: Hei\n");
}

TEST_CASE("what is no message, or has no end of parts, is refused") {
  CHECK(outline_of(SourceFormat::email, "Hei alle\n") ==
        "fault: this is no e-mail: none of its fields says from whom or to whom it is");
  CHECK(outline_of(SourceFormat::email, "From: a\nContent-Type: multipart/mixed\n\nx") ==
        "fault: the message has parts, and does not say what stands between them");
  std::string parts = "From: a\nContent-Type: multipart/mixed; boundary=b\n\n";
  for (int part = 0; part < 600; ++part) parts += "--b\n\nx\n";
  CHECK(outline_of(SourceFormat::email, parts) ==
        "fault: the message has more than 500 parts, or some more than 12 deep");
}

TEST_CASE("encodings of mail") {
  CHECK(from_base64("SGVpIQ==") == "Hei!");
  CHECK(from_base64("SG\nVp") == "Hei");
  CHECK(from_quoted_printable("a=3Db=\nc=XX_") == "a=bc=XX_");
  CHECK(decode_field("=?utf-8?q?a_b?= c =?x") == "a b c =?x");
}

}  // namespace
}  // namespace ko::import
