// The editor of questions without waiting for whole pages: rows and citations change in place, the preview follows what is typed.
const form = document.querySelector("[data-question]");
const preview = document.querySelector("[data-preview]");
let dirty = document.querySelector(".notice.bad, .notice.warn") !== null;
let timer = 0;
let asking = null;

const body = (button) => {
  const fields = new URLSearchParams(new FormData(form));
  if (button) fields.set("do", button.value);
  return fields;
};

async function show() {
  asking?.abort();
  asking = new AbortController();
  try {
    const answer = await fetch("/questions/preview", { method: "POST", body: body(), headers: { Accept: "text/html" }, signal: asking.signal });
    if (!answer.ok) return;
    preview.innerHTML = await answer.text();
    document.dispatchEvent(new Event("ask:shown"));
  } catch (error) {
    if (error.name !== "AbortError") throw error;
  }
}

// What a button asks of the server comes back as a page, of which the sections of the form are taken.
async function swap(button) {
  const answer = await fetch(form.action, { method: "POST", body: body(button), headers: { Accept: "text/html" } });
  if (!answer.ok) { form.requestSubmit(button); return; }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const id of ["asked", "cites"]) document.getElementById(id).replaceWith(page.getElementById(id));
  tidy();
  const next = form.querySelector("[autofocus]");
  if (next) next.focus();
  delete form.dataset.sent;
  show();
}

// A new row stands last, so no other one needs another number.
function add(button) {
  const rows = button.closest("fieldset");
  const list = rows.querySelector("[data-list]");
  const number = list.children.length;
  const row = rows.querySelector("template").content.firstElementChild.cloneNode(true);
  const letter = String.fromCharCode(65 + number);
  for (const element of [row, ...row.querySelectorAll("*")]) {
    for (const { name, value } of [...element.attributes]) if (value.includes("[__]")) element.setAttribute(name, value.replace("[__]", `[${number}]`));
    if (element.matches("input[type=radio]")) element.value = letter;
    if (element.matches(".ask-key")) element.textContent = row.querySelector("[data-row] input, input[type=radio], input[type=checkbox]") ? letter : String(number + 1);
  }
  list.append(row);
  row.querySelector("textarea").focus();
}

// Choosing a type changes it at once.
const tidy = () => { form.querySelector("button[value=retype]").hidden = true; };
tidy();

form.addEventListener("click", (event) => {
  const button = event.target.closest("[data-add], [data-swap]");
  if (!button) return;
  event.preventDefault();
  dirty = true;
  if (button.matches("[data-add]")) add(button);
  else swap(button);
});

form.addEventListener("input", (event) => {
  dirty = true;
  clearTimeout(timer);
  timer = setTimeout(show, 250);
  if (event.target.matches("[data-retype]")) swap(form.querySelector("button[value=retype]"));
});

// Enter goes to the next row of a list, and makes one after the last; in other lines it goes nowhere.
form.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
  const row = event.target.matches("textarea") && event.target.closest("[data-row]");
  if (row) {
    event.preventDefault();
    const fields = [...row.querySelectorAll("textarea, input[inputmode]")];
    const beside = fields[fields.indexOf(event.target) + 1] ?? row.nextElementSibling?.querySelector("textarea");
    if (beside) beside.focus();
    else add(row.closest("fieldset").querySelector("[data-add]"));
  } else if (event.target.matches("[name=find]")) {
    event.preventDefault();
    swap(form.querySelector("[data-find]"));
  } else if (event.target.matches("input:not([type=checkbox], [type=radio])")) event.preventDefault();
});

document.addEventListener("keydown", (event) => {
  if (!event.ctrlKey && !event.metaKey) return;
  const button = event.key.toLowerCase() === "s" ? form.querySelector("[data-save]") : event.key === "Enter" ? form.querySelector("[data-submit]") : null;
  if (!button) return;
  event.preventDefault();
  form.requestSubmit(button);
});

form.addEventListener("submit", () => { dirty = false; });
window.addEventListener("beforeunload", (event) => { if (dirty) event.preventDefault(); });

// How hard it is, by slider or number, with a word for it.
const scale = form.querySelector("[data-difficulty]");
const number = scale.querySelector("[name=difficulty]");
const slider = scale.querySelector("[data-slider]");
const words = scale.dataset.words.split("、");
const tell = () => {
  const share = Number.parseFloat(number.value);
  scale.querySelector("[data-word]").textContent = share >= 0 && share <= 1 ? words[Math.min(words.length - 1, Math.floor(share * words.length))] : "";
  if (share >= 0 && share <= 1) slider.value = share;
};
slider.hidden = false;
slider.addEventListener("input", () => { number.value = Number(slider.value).toFixed(2).replace(/0$/, ""); tell(); });
number.addEventListener("input", tell);
tell();

// A picture goes to where the cursor stood last.
const picture = form.querySelector("[data-picture]");
const said = form.querySelector("[data-picture-said]");
let last = form.querySelector("[name=stem]");
picture.disabled = false;
form.addEventListener("focusin", (event) => { if (event.target.matches("textarea")) last = event.target; });
picture.addEventListener("change", async () => {
  if (!picture.files[0]) return;
  const file = new FormData();
  file.set("file", picture.files[0]);
  const answer = await fetch("/pictures", { method: "POST", body: file, headers: { Accept: "application/json" } });
  const told = await answer.json();
  picture.value = "";
  if (!answer.ok) { said.textContent = `${picture.dataset.failed} ${told.detail ?? ""}`; return; }
  last.setRangeText(`![](picture:${told.id})`, last.selectionStart, last.selectionEnd, "end");
  said.textContent = picture.dataset.sent;
  last.dispatchEvent(new Event("input", { bubbles: true }));
  last.focus();
});
