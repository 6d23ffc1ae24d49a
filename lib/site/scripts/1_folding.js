// SPDX-License-Identifier: MIT
"use strict";

/**
 * A text as it is compared: case and marks aside, and with the Norwegian letters as they are written where a
 * keyboard lacks them: æ is ae, ø is oe, å is aa. The Swedish ä and ö stand for æ and ø.
 */
function koFolded(text) {
  const plain = text.toLowerCase();
  if (!/[^\x00-\x7f]/.test(plain)) return plain;
  return plain
    .normalize("NFC")
    .replace(/[æä]/g, "ae")
    .replace(/[øö]/g, "oe")
    .replace(/å/g, "aa")
    .replace(/đ/g, "d")
    .replace(/ŋ/g, "n")
    .replace(/ŧ/g, "t")
    .replace(/\u00a0/g, " ")
    .normalize("NFD")
    .replace(/[\u00ad\u0300-\u036f]/g, "");
}

/** The words of what somebody asks for, folded. */
function koWords(asked) {
  return koFolded(asked).split(/[\s,;:«»"“”()]+/).filter(word => word !== "");
}

/** A sentence of the catalogue with its {}, {0} and {1} filled. */
function koFilled(sentence, ...values) {
  return sentence.replace(/\{(\d*)\}/g, (_, place) => values[place === "" ? 0 : Number(place)]);
}
