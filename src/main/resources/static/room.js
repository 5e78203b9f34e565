// The board stays live by server-sent events that bring only the rows that have changed; steps are taken without leaving it.
const form = document.querySelector("[data-room]");
const room = form.dataset.room;
const words = document.querySelector("ul[data-words]");
const word = (key) => words.querySelector(`[data-key="${CSS.escape(key)}"]`)?.textContent ?? key;
const rows = () => [...form.querySelectorAll("[data-row]")];
const boxes = () => rows().filter((row) => !row.hidden).map((row) => row.querySelector("[name=candidate]"));
const chosen = () => [...form.querySelectorAll("[name=candidate]:checked")];
const hour = (time) => new Date(time).toLocaleTimeString(document.documentElement.lang, { hour12: false, timeZone: "Asia/Shanghai" });
const COLOURS = { working: "good", ready: "info", offline: "bad", breach: "bad", paused: "warn", absent: "warn" };
let show = document.querySelector("[data-show][aria-current]")?.dataset.show ?? "all";
let offset = 0;

// What is shown: the chosen state, and names, seats or user names that hold what was typed.
const find = form.querySelector("[data-find]");
function filter() {
  const typed = find.value.trim().toLowerCase();
  for (const row of rows()) {
    const state = show === "all" || row.dataset.state === show || (show === "flagged" && row.dataset.flagged === "true");
    const text = row.querySelector("th").textContent + " " + row.querySelector("[data-cell=seat]").textContent;
    row.hidden = !(state && (!typed || text.toLowerCase().includes(typed)));
  }
}
find.addEventListener("input", filter);
find.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });
document.querySelectorAll("[data-show]").forEach((chip) => chip.addEventListener("click", (event) => {
  event.preventDefault();
  show = chip.dataset.show;
  document.querySelectorAll("[data-show]").forEach((one) => { if (one === chip) one.setAttribute("aria-current", "true"); else one.removeAttribute("aria-current"); });
  history.replaceState(null, "", chip.href);
  filter();
}));

// One candidate's cells.
function draw(one) {
  const row = form.querySelector(`[data-row="${CSS.escape(one.candidate)}"]`);
  if (!row) { location.reload(); return; }
  const cell = (name) => row.querySelector(`[data-cell="${name}"]`);
  row.dataset.state = one.state;
  row.dataset.flagged = one.flags.length > 0;
  cell("seat").textContent = one.seat ?? "—";
  cell("checked").hidden = !one.checked;
  cell("state").textContent = word("state." + one.state);
  cell("state").className = "tag " + (COLOURS[one.state] ?? "");
  cell("answered").textContent = one.of == null ? "—" : `${one.answered} / ${one.of}`;
  const end = one.endedAt ?? one.endsAt;
  cell("ends").textContent = (end ? hour(end) : "—") + (one.extraMinutes ? " +" + one.extraMinutes : "");
  const there = one.state === "working" || one.state === "ready";
  cell("seen").textContent = there ? words.dataset.online : one.seenAt ? hour(one.seenAt) : "—";
  cell("rate").textContent = one.savesMinute || "—";
  cell("flags").replaceChildren(...one.flags.flatMap((flag) => {
    const tag = Object.assign(document.createElement("span"), { className: "tag warn", textContent: word("flag." + flag) + (flag === "left" ? " " + one.left : "") });
    return [tag, " "];
  }));
}

function drawLog(lines) {
  document.querySelector("[data-log]").replaceChildren(...lines.map((line) => {
    const item = Object.assign(document.createElement("li"), { className: "entry" });
    const time = Object.assign(document.createElement("time"), { className: "number", textContent: hour(line.at) });
    const what = Object.assign(document.createElement("b"), { textContent: word("step." + line.what) });
    const who = Object.assign(document.createElement("span"), { className: "quiet", textContent: line.username });
    const rest = (line.minutes == null ? "" : " +" + line.minutes) + (line.candidate ? " " + line.candidate : line.people > 1 ? " " + words.dataset.people.replace("#", line.people) : "") + (line.reason ? "：" + line.reason : "");
    item.append(time, " ", what, rest, " ", who);
    return item;
  }));
}

const now = document.querySelector("[data-now]");
offset = new Date(now.dataset.now) - Date.now();
setInterval(() => { now.textContent = hour(Date.now() + offset); }, 1000);

const events = new EventSource(`/api/v1/exams/${room}/room/events`);
const told = form.querySelector("[data-told]");
events.onmessage = (event) => {
  const change = JSON.parse(event.data);
  offset = new Date(change.now) - Date.now();
  change.rows.forEach(draw);
  for (const [state, count] of Object.entries(change.counts)) document.querySelectorAll(`[data-count="${state}"]`).forEach((place) => { place.textContent = count; });
  if (change.log.length) drawLog(change.log);
  const state = document.querySelector("[data-exam-state]");
  if (state.dataset.examState !== change.state) {
    state.dataset.examState = change.state;
    state.textContent = word("exam." + change.state);
    if (change.state !== "waiting") document.querySelector("[data-begin]")?.remove();
  }
  filter();
  if (told.classList.contains("room-lost")) { told.textContent = ""; told.classList.remove("room-lost"); }
};
events.onerror = () => { told.textContent = words.dataset.lost; told.classList.add("room-lost"); };

// The bar: how many are chosen, and only the fields that the step needs.
const step = form.querySelector("[data-step]");
const count = form.querySelector("[data-chosen]");
function bar() {
  const needs = step.selectedOptions[0].dataset.needs.split(" ");
  form.querySelectorAll("[data-need]").forEach((field) => { field.hidden = field.dataset.need !== "reason" && !needs.includes(field.dataset.need); });
  form.reason.required = needs.includes("reason");
  form.minutes.required = needs.includes("minutes");
  form.seat.required = needs.includes("seat");
  if (!needs.includes("all")) form.all.checked = false;
  count.textContent = count.dataset.words.replace("#", chosen().length);
}
step.addEventListener("change", bar);
form.addEventListener("change", (event) => { if (event.target.name === "candidate") bar(); });
const every = form.querySelector("[data-choose-all]");
every.hidden = false;
every.addEventListener("change", () => { boxes().forEach((box) => { box.checked = every.checked; }); bar(); });
form.querySelectorAll("[data-scripted]").forEach((part) => { part.hidden = false; });
form.querySelectorAll("[data-act]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => {
    chosen().forEach((box) => { box.checked = false; });
    button.closest("tr").querySelector("[name=candidate]").checked = true;
    bar();
    step.focus();
  });
});

function showCodes(codes) {
  const dialog = document.querySelector("[data-codes]");
  dialog.querySelector("[data-codes-list]").replaceChildren(...codes.flatMap((one) => [
    Object.assign(document.createElement("dt"), { textContent: form.querySelector(`[data-row="${CSS.escape(one.candidate)}"] [data-cell=name]`).textContent }),
    Object.assign(document.createElement("dd"), { textContent: one.code }),
  ]));
  dialog.showModal();
}

function tell(text, bad) {
  told.textContent = text;
  told.classList.remove("room-lost");
  told.classList.toggle("bad", bad);
}

// Whoever is quick begins the next step before the last one is answered: that stays.
let begun = false;
const begin = () => { begun = true; };
form.addEventListener("input", begin);
form.querySelectorAll("[data-act]").forEach((button) => button.addEventListener("click", begin));

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  delete form.dataset.sent;
  const what = step.value;
  const candidates = chosen().map((box) => box.value);
  const named = step.selectedOptions[0].textContent;
  const whom = form.all.checked ? rows().length : candidates.length;
  if (["end", "breach", "absent", "resit"].includes(what) && !confirm(words.dataset.sure.replace("#", named).replace("#", whom))) return;
  const body = { candidates, all: form.all.checked, reason: form.reason.value, seat: form.seat.value };
  if (form.minutes.value) body.minutes = Number(form.minutes.value);
  begun = false;
  const reply = await fetch(`/api/v1/exams/${room}/room/${what}`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }).catch(() => null);
  if (!reply) { tell(words.dataset.lost, true); return; }
  const answer = await reply.json();
  if (!reply.ok) { tell(answer.errors?.map((fault) => fault.message).join(" ") ?? answer.detail, true); return; }
  const left = answer.left.length ? words.dataset.left.replace("#", answer.left.length) + answer.left[0].message : "";
  tell(words.dataset.done.replace("#", named).replace("#", answer.done.length) + left, answer.left.length > 0);
  if (answer.codes.length) showCodes(answer.codes);
  if (begun) return;
  form.reason.value = "";
  form.all.checked = false;
  chosen().forEach((box) => { box.checked = false; });
  every.checked = false;
  bar();
});
bar();
