// SPDX-License-Identifier: MIT
/// To whom a letter went: lists of recipients, and the address on its first page.
#pragma once

#include <string_view>
#include <vector>

#include "import/recognise/facts.hpp"
#include "import/recognise/text/pieces.hpp"
#include "import/source_text.hpp"

namespace ko::import {

/// Words that a letter greets its reader with, as a pattern.
inline constexpr std::string_view greeting_words = "Dear|Kjære|Kære|Bästa|Bäste|Käre|Hei|Hej";

/// Adds what a part of a piece under `Mottakere:` lists: a line or some lines each, a row of a table, or
/// names of organisations alone between commas. `span` is the part of the piece that is read.
void take_recipients(const SourceText& source, const Piece& piece, Span span,
                     std::vector<RecipientFact>& recipients);

/// True of prose, and of the sender's own address at the foot of the paper.
bool is_no_address(std::string_view text);

/// The one whose address stands on the first page, above what the letter says: lines that end with a postal
/// code and a place; or, where there are none, the person whom the letter speaks to. `head` are the pieces
/// before the title that nothing else was made of. What was used goes to `placed`.
std::vector<RecipientFact> recipient_on_paper(const SourceText& source, const std::vector<Piece>& head,
                                              std::string_view salutation, std::vector<Span>& placed);

/// Who is written in a header of e-mails: `Ada Nes <ada@nes.example>, post@nes.example`. Nothing where
/// something else stands there, too.
std::vector<RecipientFact> mail_addresses(const SourceText& source, Span span);

/// The lines of a span, each without blanks at its ends, and without those that are empty.
std::vector<Span> lines_of(const SourceText& source, Span span);

}  // namespace ko::import
