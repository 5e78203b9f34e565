// The editor of blueprints without waiting for whole pages: what the bank can serve stands beside each row as it is typed.
const form = document.querySelector("[data-blueprint]");
const TONES = { enough: "good", tight: "warn", short: "bad" };
let dirty = document.querySelector("main > .notice.bad") !== null;
let timer = 0;
let asking = null;

const whole = (text) => (/^\d{1,9}$/.test(text) ? Number(text) : text);
const share = (text) => (/^\d(\.\d+)?$/.test(text) ? Number(text) : text);
const codes = (text) => text.split(/[\s,，、;；]+/).filter((code) => code);

// The rows as the API reads them, under a head that cannot be wrong: a missing title hides nothing of the bank.
function sketch() {
  const cells = [...form.querySelectorAll("[data-row]")].map((row, i) => {
    const typed = (key) => row.querySelector(`[name="cells[${i}].${key}"]`).value.trim();
    const cell = { domain: typed("domain"), count: whole(typed("count")), points: whole(typed("points")) };
    if (typed("type")) cell.type = typed("type");
    if (typed("level")) cell.level = whole(typed("level"));
    const band = {};
    for (const end of ["from", "to"]) if (typed(`difficulty.${end}`)) band[end] = share(typed(`difficulty.${end}`));
    if (Object.keys(band).length) cell.difficulty = band;
    for (const list of ["items", "without"]) if (typed(list)) cell[list] = codes(typed(list));
    return cell;
  });
  return { slug: "sketch", title: "sketch", kind: "graded", level: whole(form.elements.level.value), minutes: 1, passMark: 0, cells };
}

const served = () => form.querySelectorAll("[data-served]");

function tell(i, text, standing) {
  const place = served()[i];
  if (!place) return;
  place.textContent = text;
  place.className = standing;
}

function show(check) {
  const totals = document.getElementById("totals");
  check.feasibility.cells.forEach((cell, i) => tell(i, cell.message, cell.standing));
  const notice = totals.querySelector("[data-standing]");
  notice.className = `notice ${TONES[check.feasibility.standing]}`;
  const sum = document.createElement("b");
  sum.textContent = totals.dataset.sum.replace("@questions", check.questions).replace("@points", check.points);
  notice.replaceChildren(sum, ` ${totals.dataset[check.feasibility.standing]}`);
  const tag = document.createElement("span");
  tag.className = `tag ${TONES[check.feasibility.standing]}`;
  tag.textContent = sum.textContent;
  form.querySelector(".editor-bar [data-sum]").replaceChildren(tag);
  totals.querySelector("table").hidden = false;
  for (const domain of check.domains) {
    const row = totals.querySelector(`[data-domain="${domain.domain}"]`);
    const off = domain.percent - domain.weight;
    row.hidden = domain.points === 0 && domain.weight === 0;
    row.querySelector("progress").value = domain.percent;
    row.querySelector("[data-questions]").textContent = domain.questions;
    row.querySelector("[data-points]").textContent = domain.points;
    row.querySelector("[data-percent]").textContent = `${domain.percent}%`;
    row.querySelector("[data-weight]").textContent = `${domain.weight}%`;
    row.querySelector("[data-off]").hidden = off === 0;
    row.querySelector("[data-off]").textContent = totals.dataset.off.replace("@off", (off > 0 ? "+" : "") + off);
  }
}

// A row that is only begun is neither right nor wrong yet, and the others keep what they say.
async function check() {
  asking?.abort();
  const blueprint = sketch();
  const begun = blueprint.cells.map((cell) => cell.domain === "" || cell.count === "" || cell.points === "");
  if (begun.includes(true)) { begun.forEach((it, i) => { if (it) tell(i, "", ""); }); return; }
  asking = new AbortController();
  try {
    const answer = await fetch("/api/v1/blueprints/check", { method: "POST", body: JSON.stringify(blueprint), headers: { "Content-Type": "application/json", Accept: "application/json" }, signal: asking.signal });
    const told = await answer.json();
    if (answer.ok) { show(told); return; }
    const wrong = (told.errors ?? []).filter((error) => /^cells\[\d+\]/.test(error.field ?? ""));
    served().forEach((place, i) => {
      const mine = wrong.filter((error) => error.field.startsWith(`cells[${i}]`));
      if (mine.length) tell(i, mine[0].message, "short");
    });
  } catch (error) {
    if (error.name === "AbortError") return;
    const notice = document.querySelector("[data-standing]");
    notice.className = "notice warn";
    notice.textContent = form.dataset.failed;
  }
}

// What a button asks of the server comes back as a page, of which the rows and the totals are taken.
async function swap(button) {
  asking?.abort();
  clearTimeout(timer);
  const fields = new URLSearchParams(new FormData(form));
  fields.set("do", button.value);
  const answer = await fetch(form.action, { method: "POST", body: fields, headers: { Accept: "text/html" } });
  if (!answer.ok) { form.requestSubmit(button); return; }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of ["#cells", "#totals", ".editor-bar [data-sum]"]) document.querySelector(part).replaceWith(page.querySelector(part));
  form.querySelector("[autofocus]")?.focus();
  dirty = true;
}

form.addEventListener("click", (event) => {
  const button = event.target.closest("[data-swap]");
  if (!button) return;
  event.preventDefault();
  swap(button);
});

form.addEventListener("input", () => {
  dirty = true;
  clearTimeout(timer);
  timer = setTimeout(check, 300);
});

// Enter goes down a row, and makes one after the last; Ctrl+D and Ctrl+Delete double and remove the row one is in.
form.addEventListener("keydown", (event) => {
  const row = event.target.closest("[data-row]");
  const control = event.ctrlKey || event.metaKey;
  let button = null;
  if (row && control && event.key.toLowerCase() === "d") button = row.querySelector("[value^='copy:']");
  else if (row && control && event.key === "Delete") button = row.querySelector("[value^='drop:']");
  else if (event.key === "Enter" && !control && event.target.matches("input, select")) {
    event.preventDefault();
    if (!row) return;
    const key = event.target.name.replace(/^cells\[\d+\]/, "");
    const below = row.nextElementSibling?.querySelector(`[name$="${key}"]`);
    if (below) below.focus();
    else button = form.querySelector("[value=add]");
  }
  if (!button) return;
  event.preventDefault();
  swap(button);
});

document.addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
  event.preventDefault();
  form.requestSubmit(form.querySelector("[data-save]"));
});

form.addEventListener("submit", () => { dirty = false; });
window.addEventListener("beforeunload", (event) => { if (dirty) event.preventDefault(); });
