// SPDX-License-Identifier: MIT
/// E-mail files (RFC 5322, MIME) -> what a reader of the message sees.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ko/values/result.hpp"

namespace ko::import {

struct EmailMessage {
  /// `From: …`, `To: …`, `Subject: …` and the others that say who wrote to whom, when and about what, as they
  /// come; then `Attachment: …` for each file that came with it. In UTF-8, each on one line.
  std::vector<std::string> fields = {};
  std::string body = {};  ///< the text; without a plain one, the page that stands for it. In UTF-8
  bool is_html = false;   ///< the body is a page
};

/// Reads a message: folded and encoded fields, parts in one another, quoted-printable and base64, and the
/// character sets that `decode_charset` knows. A fault for a message without fields, for one of more parts
/// than a person sends, and for a body that is no text.
Result<EmailMessage> read_email_message(std::string_view bytes);

}  // namespace ko::import
