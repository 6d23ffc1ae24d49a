// SPDX-License-Identifier: MIT
// Lists that sort by a column and show the rows with certain words. Without a script they read as they are.

/** How two cells follow each other: what is empty comes last, whichever way the others go. */
function koCellOrder(a, b, collator, backwards) {
  if (a === "" || b === "") return (a === "") - (b === "");
  const order = collator.compare(a, b);
  return backwards ? -order : order;
}

/** What a cell is sorted by: its key, where its words do not follow each other as it does. */
function koCellKey(row, column) {
  const cell = row.cells[column];
  return cell.dataset.key ?? cell.textContent.trim();
}

function koSortable(table) {
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const backwards = head.getAttribute("aria-sort") === "ascending";
      for (const each of heads) each.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", backwards ? "descending" : "ascending");
      const body = table.tBodies[0];
      const rows = [...body.rows].map(row => [koCellKey(row, column), row]);
      rows.sort((a, b) => koCellOrder(a[0], b[0], collator, backwards));
      body.append(...rows.map(([, row]) => row));
    });
  });
}

function koFilterable(table) {
  const rows = [...table.tBodies[0].rows].map(row => [koFolded(row.textContent), row]);
  const field = document.createElement("input");
  field.type = "search";
  field.autocomplete = "off";
  const label = document.createElement("label");
  label.append(table.dataset.filter, " ", field);
  const count = document.createElement("span");
  count.setAttribute("role", "status");
  const line = document.createElement("p");
  line.className = "filter";
  line.append(label, " ", count);
  (table.closest(".table") ?? table).before(line);
  field.addEventListener("input", () => {
    const words = koWords(field.value);
    let shown = 0;
    for (const [text, row] of rows) {
      row.hidden = !words.every(word => text.includes(word));
      if (!row.hidden) ++shown;
    }
    count.textContent = words.length === 0 ? "" : koFilled(table.dataset.filtered, shown, rows.length);
  });
}

if (typeof document !== "undefined")
  for (const table of document.querySelectorAll("table.list")) {
    koSortable(table);
    koFilterable(table);
  }
