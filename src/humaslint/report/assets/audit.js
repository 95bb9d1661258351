// Shows the rows that the filters ask for. Without it, all are shown.
const form = document.querySelector("form");
const rows = [...document.querySelectorAll("tbody tr")];
const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));

function isShown(row, levels, month, search) {
  if (row.dataset.level && !row.dataset.level.split(" ").some((level) => levels.has(level))) return false;
  if (month && row.dataset.month !== undefined && row.dataset.month !== month) return false;
  return !search || texts.get(row).includes(search);
}

function filter() {
  const levels = new Set([...form.querySelectorAll("[name=level]:checked")].map((box) => box.value));
  const month = form.elements.month.value;
  const search = form.elements.search.value.trim().toLowerCase();
  let count = 0;
  for (const row of rows) {
    row.hidden = !isShown(row, levels, month, search);
    count += !row.hidden;
  }
  for (const bar of document.querySelectorAll("svg [data-level]")) {
    bar.toggleAttribute("hidden", !levels.has(bar.dataset.level));
  }
  form.querySelector("output").textContent = `${count} / ${rows.length}`;
}

form.hidden = false;
form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
filter();
