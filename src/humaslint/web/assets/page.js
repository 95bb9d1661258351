// Has the draft in the field checked at every pause, marks what is found in it and tells of it beside it.
// Offsets are in UTF-16 code units, in which the browser counts as well.

const PAUSE = 300; // milliseconds without typing after which a draft is checked
const SLOW = 700; // milliseconds without an answer after which the reader is told to wait

const field = document.querySelector("textarea");
const marks = document.querySelector(".marks");
const notes = document.querySelector(".notes");
const status = document.querySelector("[role=status]");
const template = document.querySelector("template");
const form = document.querySelector("form");
const picker = document.querySelector("input[type=file]");
const words = document.body.dataset;
const { open, format, fix_all: fixAll, copy, save, comments, fixed, clear } = form.elements;

let findings = []; // in the text of the field, in its order
let text = ""; // the text of the field before the last change
let wordFile = null; // the Word file that is shown, which is not to be changed here
let name = "naskah"; // of the file, without its ending
let lineEnd = "\n";
let isFirstOfSeveral = false; // of the files that were dropped together
let isUnsaved = false;
let asking = new AbortController(); // of the newest question; answers to others come too late
let waiting;
let slow;

// The server

async function ask(what, body, fileName, signal) {
  const query = new URLSearchParams({ name: fileName, lang: document.documentElement.lang });
  let response;
  try {
    response = await fetch(`${what}?${query}`, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream" },
      body,
      signal,
    });
  } catch {
    throw new Error(words.unreachable);
  }
  if (!response.ok) throw new Error(await response.text());
  return response;
}

// Takes back what was asked before, and returns the signal of what is asked now.
function begin() {
  clearTimeout(waiting);
  clearTimeout(slow);
  asking.abort();
  asking = new AbortController();
  slow = setTimeout(tell, SLOW, words.checking);
  return asking.signal;
}

// Asks about the draft as it is; what comes back is passed on if nobody has asked or typed since.
async function askOfDraft(what, then) {
  const signal = begin();
  const asked = field.value;
  try {
    const body = wordFile ?? new TextEncoder().encode(`\ufeff${asked}`); // marked: text, whatever it begins with
    const answer = await ask(what, body, wordFile?.name ?? `naskah${format.value}`, signal);
    const told = await answer.json();
    if (!signal.aborted && asked === field.value) then(told);
  } catch (error) {
    if (!signal.aborted) fail(error);
  }
}

function check() {
  if (field.value.trim()) return askOfDraft("check", show);
  begin();
  show({ findings: [], left_out: [], summary: "", safe: 0 });
}

// What is found

function show(answer) {
  findings = answer.findings;
  const told = [answer.summary, ...answer.left_out, wordFile && words.wordFile, isFirstOfSeveral && words.firstOnly];
  tell(told.filter(Boolean).join(" · "));
  fixAll.disabled = !answer.safe;
  fixAll.textContent = answer.safe ? `${words.fixAll} (${answer.safe})` : words.fixAll;
  draw();
}

function fail(error) {
  tell(error.message, true);
}

// Tells how things stand. Who hears the page hears it only where it has changed.
function tell(told, isFailure = false) {
  clearTimeout(slow);
  status.classList.toggle("failed", isFailure);
  if (status.textContent !== told) status.textContent = told;
}

function shown() {
  const levels = new Set([...form.querySelectorAll(".levels :checked")].map((box) => box.value));
  return findings.filter((each) => levels.has(each.level));
}

function draw() {
  const visible = shown();
  for (const each of findings) each.note = null;
  for (const each of visible) each.note = noteOf(each);
  notes.replaceChildren(...visible.map((each) => each.note));
  mark(visible);
  showPlace();
}

// Puts a mark under each stretch on which something was found; of several on one stretch, the gravest shows.
function mark(visible) {
  const edges = [...new Set([0, text.length, ...visible.flatMap((each) => [each.start, each.end])])];
  edges.sort((one, other) => one - other);
  const pieces = [];
  let going = [];
  let next = 0;
  for (let index = 0; index + 1 < edges.length; index++) {
    const [start, end] = [edges[index], edges[index + 1]];
    while (next < visible.length && visible[next].start <= start) going.push(visible[next++]);
    going = going.filter((each) => each.end > start);
    pieces.push(going.length ? markOf(going, start, end) : text.slice(start, end));
  }
  marks.replaceChildren(...pieces, "\n"); // a last line that is empty has its height too
}

function markOf(on, start, end) {
  const element = document.createElement("mark");
  element.className = ["error", "warning", "suggestion"].find((level) => on.some((each) => each.level === level));
  element.textContent = text.slice(start, end);
  return element;
}

function noteOf(finding) {
  const note = template.content.cloneNode(true).firstElementChild;
  const put = (selector, words) => (note.querySelector(selector).textContent = words);
  note.classList.add(finding.level);
  put("b", finding.level_name);
  put("code", finding.rule);
  put(".at", finding.at);
  put(".message", finding.message);
  put("summary", finding.title);
  put(".why", finding.why);
  if (finding.norm) note.querySelector(".norm").append(finding.norm);
  else note.querySelector(".norm").remove();
  const offers = note.querySelector(".offers");
  offers.append(...finding.offers.map(offerOf), ...finding.suggestions.map((each) => `“${each}” `));
  const places = finding.related.map((each) => `“${text.slice(each.start, each.end)}”`);
  put(".related", [finding.related_note, ...places].filter(Boolean).join(" "));
  note.addEventListener("click", (event) => {
    if (!event.target.closest("button, details")) select(finding);
  });
  note.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.target !== note) return;
    event.preventDefault(); // or the key would go on to the field, and a line feed take the place of the words
    select(finding);
  });
  return note;
}

function offerOf(offer) {
  if (wordFile) {
    const told = document.createElement("span");
    told.textContent = offer.told;
    return told;
  }
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = offer.told;
  button.addEventListener("click", () => {
    put(offer.edits);
    check();
  });
  return button;
}

// The field

function select({ start, end }) {
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  showPlace();
  marks.querySelector(".at")?.scrollIntoView({ block: "nearest" });
}

// Points to what was found where the cursor is.
function showPlace() {
  const at = field.selectionStart;
  for (const each of shown()) each.note.classList.toggle("at", Boolean(text) && each.start <= at && at <= each.end);
  reveal(notes.querySelector(".note.at"));
  let offset = 0;
  for (const node of marks.childNodes) {
    const end = offset + node.textContent.length;
    if (node.nodeName === "MARK") node.classList.toggle("at", offset <= at && at <= end);
    offset = end;
  }
}

// Scrolls the notes to one of them, and never the page, in which somebody writes.
function reveal(note) {
  if (!note) return;
  const [all, one] = [notes.getBoundingClientRect(), note.getBoundingClientRect()];
  const bottom = Math.min(all.bottom, innerHeight);
  if (one.top < all.top) notes.scrollTop += one.top - all.top;
  else if (one.bottom > bottom) notes.scrollTop += one.bottom - bottom;
}

// Makes edits, together, so that the browser can take them back at once (Ctrl+Z), as it cannot those of setRangeText.
// Nothing is replaced but what changes: Chromium makes a text that ends with a line feed anew without its last line.
function put(edits) {
  const pieces = [];
  let last = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    pieces.push(text.slice(last, edit.start), edit.text);
    last = edit.end;
  }
  const now = pieces.join("") + text.slice(last);
  if (now === text) return;
  const [head, tail] = shared(text, now);
  const words = now.slice(head, now.length - tail);
  field.focus({ preventScroll: true });
  field.setSelectionRange(head, text.length - tail);
  if (!document.execCommand(words ? "insertText" : "delete", false, words)) field.setRangeText(words);
  follow();
}

// Returns how much two texts share at their beginnings, and at their ends. No character of two code units is cut.
function shared(old, now) {
  const isSecond = (unit) => /[\udc00-\udfff]/.test(unit ?? "");
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head++;
  if (head && (isSecond(old[head]) || isSecond(now[head]))) head--;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  if (tail && isSecond(old.at(-tail))) tail--;
  return [head, tail];
}

// Moves what was found along with the text that was changed, until it is checked again.
function follow() {
  const now = field.value;
  const [head, tail] = shared(text, now);
  const [end, by] = [text.length - tail, now.length - text.length];
  const places = (finding) => [finding, ...finding.related, ...finding.offers.flatMap((offer) => offer.edits)];
  const isWhole = (place) => place.end <= head || place.start >= end;
  const kept = new Set(findings.filter((finding) => places(finding).every(isWhole)));
  for (const finding of findings) if (!kept.has(finding)) finding.note?.remove();
  findings = [...kept];
  for (const place of findings.flatMap(places)) {
    if (place.end <= head) continue;
    place.start += by;
    place.end += by;
  }
  text = now;
  mark(shown());
  showPlace();
}

function fill(content, file) {
  wordFile = file;
  field.value = content;
  field.readOnly = Boolean(file);
  text = field.value;
  findings = [];
  isFirstOfSeveral = isUnsaved = false;
  for (const each of form.querySelectorAll(".for-text")) each.hidden = Boolean(file);
  for (const each of form.querySelectorAll(".for-word")) each.hidden = !file;
  field.setSelectionRange(0, 0);
  draw();
}

// Files

async function read([file, ...others]) {
  const signal = begin();
  try {
    const held = await hold(file);
    const answer = await (await ask("check", held, held.name, signal)).json();
    if (signal.aborted) return;
    name = file.name.replace(/\.[^.]*$/, "");
    lineEnd = answer.text.includes("\r\n") ? "\r\n" : "\n";
    fill(answer.text, answer.is_word ? held : null);
    isFirstOfSeveral = others.length > 0;
    if (answer.is_word) return show(answer);
    const ending = file.name.slice(name.length).toLowerCase();
    format.value = { ".md": ".md", ".mdx": ".md", ".markdown": ".md", ".html": ".html", ".htm": ".html" }[ending] ?? ".txt";
    check(); // with the line ends of the field
  } catch (error) {
    if (!signal.aborted) fail(error);
  }
}

// Returns the file as it is now, whatever becomes of the one on the disk.
async function hold(file) {
  try {
    return new File([await file.arrayBuffer()], file.name);
  } catch {
    throw new Error(words.unreadable); // a folder, say
  }
}

function download(blob, fileName) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function downloadWord(what) {
  try {
    const answer = await ask(what, wordFile, wordFile.name);
    download(await answer.blob(), `${name}-humaslint${wordFile.name.slice(name.length)}`);
  } catch (error) {
    fail(error);
  }
}

function mayLeave() {
  return !isUnsaved || confirm(words.lose);
}

// What the reader does

field.addEventListener("input", () => {
  isUnsaved = true;
  isFirstOfSeveral = false;
  follow();
  clearTimeout(waiting);
  waiting = setTimeout(check, PAUSE);
});
document.addEventListener("selectionchange", () => document.activeElement === field && showPlace());
form.addEventListener("submit", (event) => event.preventDefault());
format.addEventListener("change", check);
form.querySelector(".levels").addEventListener("change", draw);
open.addEventListener("click", () => picker.click());
picker.addEventListener("change", () => {
  if (picker.files.length && mayLeave()) read([...picker.files]);
  picker.value = "";
});
fixAll.addEventListener("click", () =>
  askOfDraft("fixes", (edits) => {
    put(edits);
    check();
  }),
);
copy.addEventListener("click", () => {
  field.select();
  isUnsaved = !document.execCommand("copy") && isUnsaved; // the clipboard of scripts is closed to pages without HTTPS
});
save.addEventListener("click", () => {
  download(new Blob([field.value.replaceAll("\n", lineEnd)], { type: "text/plain" }), `${name}${format.value}`);
  isUnsaved = false;
});
comments.addEventListener("click", () => downloadWord("comments"));
fixed.addEventListener("click", () => downloadWord("fixed"));
clear.addEventListener("click", () => {
  if (!mayLeave()) return;
  name = "naskah";
  lineEnd = "\n";
  fill("", null);
  check();
  field.focus();
});
addEventListener("beforeunload", (event) => isUnsaved && event.preventDefault());
addEventListener("dragover", (event) => {
  if (!event.dataTransfer.types.includes("Files")) return; // words that are moved within the field
  event.preventDefault();
  document.body.classList.add("dropping");
});
addEventListener("dragleave", (event) => event.relatedTarget ?? document.body.classList.remove("dropping"));
addEventListener("drop", (event) => {
  if (!event.dataTransfer.files.length) return;
  event.preventDefault();
  document.body.classList.remove("dropping");
  if (mayLeave()) read([...event.dataTransfer.files]);
});
draw();
field.focus();
