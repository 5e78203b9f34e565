// The guide editor without waiting for the server: rows come, go and move in place; Ctrl+S saves; nothing is left unsaved by mistake.
const form = document.querySelector("[data-editor]");
const said = form.querySelector("[data-said]");
let dirty = document.querySelector(".notice.bad, .notice.info") !== null && form.querySelector("[aria-invalid]") !== null;

const rowsOf = (group) => [...group.querySelector("[data-list]").children];
const say = (what) => { said.textContent = ""; said.textContent = said.dataset[what]; };

// Names, ids and button values carry the row's number: steps.3.name.
function renumber(group) {
  const section = group.dataset.rows;
  rowsOf(group).forEach((row, number) => {
    const from = new RegExp(`\\b${section}\\.(\\d+|__)(?=\\.|$)`);
    for (const element of [row, ...row.querySelectorAll("*")]) {
      if (element.closest("template")) continue;
      for (const name of ["id", "name", "for", "value", "aria-describedby"]) {
        if (name === "value" && element.tagName !== "BUTTON") continue;
        const value = element.getAttribute(name);
        if (value && !value.startsWith("take:")) element.setAttribute(name, value.replace(from, `${section}.${number}`));
      }
    }
    const label = row.getAttribute("aria-label");
    if (label) row.setAttribute("aria-label", label.replace(/\s*\d*$/, ` ${number + 1}`));
  });
}

function add(group) {
  const blank = group.querySelector("template").content.firstElementChild.cloneNode(true);
  group.querySelector("[data-list]").append(blank);
  renumber(group);
  blank.querySelector("input:not([type=hidden]), textarea, select").focus();
  say("added");
}

function move(group, row, where, button) {
  if (where === "up" && row.previousElementSibling) row.previousElementSibling.before(row);
  if (where === "down" && row.nextElementSibling) row.nextElementSibling.after(row);
  if (where === "drop") {
    const next = row.nextElementSibling || row.previousElementSibling;
    row.remove();
    (next ? next.querySelector("[data-move=drop]") : group.querySelector("[data-add]")).focus();
  } else {
    button.focus();
    row.scrollIntoView({ block: "nearest" });
  }
  renumber(group);
  say(where === "drop" ? "dropped" : "moved");
}

form.addEventListener("click", (event) => {
  const button = event.target.closest("[data-add], [data-move]");
  if (!button) return;
  event.preventDefault();
  const group = button.closest("[data-rows]");
  if (button.matches("[data-add]")) add(group);
  else move(group, button.closest("[data-row]"), button.dataset.move, button);
  dirty = true;
});

// A material's card is titled by its name while it is typed; ticking a limit's day chooses "from a day".
form.addEventListener("input", (event) => {
  dirty = true;
  const field = event.target;
  const card = field.closest("details[data-row]");
  if (card && field.name.endsWith(".name")) card.querySelector("[data-title]").textContent = field.value;
  if (field.name === "day" && field.value) form.querySelector("[name=from][value=day]").checked = true;
});

// Enter in a one-line field goes nowhere: a whole guide is not saved by accident.
form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches("input:not([type=checkbox], [type=radio])")) event.preventDefault();
});

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
    event.preventDefault();
    form.requestSubmit(form.querySelector("[data-save]"));
  }
});

form.addEventListener("submit", () => { dirty = false; });
window.addEventListener("beforeunload", (event) => { if (dirty) event.preventDefault(); });

// A link to a field opens the card it lies in.
function reveal() {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target || !form.contains(target)) return;
  const card = target.closest("details");
  if (card) card.open = true;
  target.scrollIntoView({ block: "center" });
  if (target.matches("input, textarea, select")) target.focus();
}
window.addEventListener("hashchange", reveal);
reveal();
