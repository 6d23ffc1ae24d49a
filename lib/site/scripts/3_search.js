// SPDX-License-Identifier: MIT
// Search over an index of scripts, so that it works from a folder, where a browser fetches nothing. A part of the index
// calls koIndexPart with its name and a line a page: title, whose it is, day, more words, and address, with tabs between.

/** The pages of a part that have been read, the last first: they come in the order of time. */
function koPagesOf(lines) {
  const folded = koFolded(lines).split("\n");
  return lines.split("\n").map((line, at) => {
    const address = line.lastIndexOf("\t");
    const words = folded[at].slice(0, folded[at].lastIndexOf("\t"));
    return { words, title: words.indexOf("\t"), line, address: line.slice(address + 1) };
  }).reverse();
}

/** How well a word stands there: as a whole word, at the beginning of one, or within one (a compound). */
function koWordWeight(text, word) {
  let best = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const begins = at === 0 || !/[a-z0-9]/.test(text[at - 1]);
    const ends = at + word.length === text.length || !/[a-z0-9]/.test(text[at + word.length]);
    best = Math.max(best, begins && ends ? 3 : begins ? 2 : 1);
    if (best === 3) break;
  }
  return best;
}

/** 0 where a word is missing; what stands in a title counts for more. */
function koPageWeight(page, words) {
  if (!words.every(word => page.words.includes(word))) return 0;
  const title = page.words.slice(0, page.title);
  return words.reduce((sum, word) => sum + 4 * koWordWeight(title, word) + koWordWeight(page.words, word), 0);
}

/** The pages that have all the words, the best first; of equals the first. */
function koFound(pages, asked) {
  const words = koWords(asked);
  if (words.length === 0) return [];
  return pages
    .map((page, at) => ({ page, at, weight: koPageWeight(page, words) }))
    .filter(each => each.weight !== 0)
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .map(each => each.page);
}

function koSearchPage(form) {
  const most = 50;
  const words = form.dataset;
  const kinds = JSON.parse(words.kinds);
  const parts = words.parts.split(" ").filter(part => part !== "");
  const field = form.querySelector("input");
  const status = document.querySelector("#search-status");
  const list = document.querySelector("#search-results");
  const more = document.createElement("button");
  const read = new Map();
  let is_read = parts.length === 0;
  let is_reading = false;
  let failed = false;
  let pages = [];

  function item(page) {
    const [title, whose, day] = page.line.split("\t");
    const link = document.createElement("a");
    link.href = page.address + ".html";
    link.textContent = title;
    const kind = kinds[page.address.split("/")[0]];
    const entry = document.createElement("li");
    entry.append(link, " ", [kind, whose, day].filter(part => part).join(", "));
    return entry;
  }

  function show() {
    const asked = field.value.trim();
    list.replaceChildren();
    more.remove();
    if (asked === "") {
      status.textContent = "";
      return;
    }
    if (!is_read) {
      status.textContent = words.searching;
      readIndex();
      return;
    }
    const found = koFound(pages, asked);
    const heard = found.length === 0 ? koFilled(words.none, asked) : koFilled(words.hits, found.length);
    status.textContent = failed ? heard + ". " + words.failed : heard;
    let shown = 0;
    const showMore = () => {
      const next = found.slice(shown, shown + most).map(item);
      list.append(...next);
      const first = shown !== 0 && next.length !== 0 ? next[0].querySelector("a") : null;
      shown += next.length;
      if (shown < found.length) list.after(more);
      else more.remove();
      if (first) first.focus();
    };
    more.type = "button";
    more.textContent = words.more;
    more.onclick = showMore;
    showMore();
  }

  function readIndex() {
    if (is_reading) return;
    is_reading = true;
    let left = parts.length;
    const ended = () => {
      if (--left !== 0) return;
      is_read = true;
      pages = parts.flatMap(part => read.get(part) ?? []);
      show();
    };
    for (const part of parts) {
      const script = document.createElement("script");
      script.src = "search/" + part + ".js";
      script.onload = ended;
      script.onerror = () => {
        failed = true;
        ended();
      };
      document.head.append(script);
    }
  }

  globalThis.koIndexPart = (part, lines) => read.set(part, koPagesOf(lines));
  let soon = 0;
  field.addEventListener("input", () => {
    clearTimeout(soon);
    soon = setTimeout(show, 150);
  });
  field.value = new URLSearchParams(location.search).get("q") ?? field.value;
  show();
}

if (typeof document !== "undefined")
  for (const form of document.querySelectorAll("form.search")) koSearchPage(form);
