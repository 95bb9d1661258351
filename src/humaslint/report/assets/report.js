// Shows the findings that the filters ask for, and dims the marks of the others. Without it, all are shown.
const form = document.querySelector("form");
const notes = [...document.querySelectorAll(".note")];
const marks = [...document.querySelectorAll("mark")];

function filter() {
  const levels = new Set([...form.querySelectorAll("[name=level]:checked")].map((box) => box.value));
  const rule = form.elements.rule.value;
  const isOnlyMarked = form.elements.marked.checked;
  const shown = new Set();
  for (const note of notes) {
    const isShown = levels.has(note.dataset.level) && (!rule || note.dataset.rule === rule);
    note.hidden = !isShown;
    if (isShown) shown.add(note.id);
  }
  for (const mark of marks) mark.classList.toggle("off", !mark.dataset.of.split(" ").some((id) => shown.has(id)));
  for (const row of document.querySelectorAll(".row")) {
    const isMarked = row.querySelector(".note:not([hidden])") || row.querySelector("mark:not(.off)");
    row.hidden = isOnlyMarked && !isMarked;
  }
  form.querySelector("output").textContent = `${shown.size} / ${notes.length}`;
}

form.hidden = false;
form.addEventListener("change", filter);
filter();
