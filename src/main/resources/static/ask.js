// Answering without a mouse: letters and digits choose in the question one is at, steps move by buttons.
const typing = (element) => element.matches("textarea, select, input:not([type=radio], [type=checkbox])");

// The question of the focus; else the only one that listens.
function current(target) {
  const focused = target.closest?.("[data-ask]");
  if (focused) return focused.matches("[data-keys]") ? focused : null;
  const listening = document.querySelectorAll("[data-ask][data-keys]");
  return listening.length === 1 ? listening[0] : null;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || typing(event.target)) return;
  const question = current(event.target);
  if (!question) return;
  const index = "123456789".indexOf(event.key);
  const key = index >= 0 ? String.fromCharCode(65 + index) : event.key.toUpperCase();
  const option = key.length === 1 && question.querySelector(`input[data-key="${CSS.escape(key)}"]`);
  if (!option) return;
  event.preventDefault();
  option.focus();
  option.click();
});

// Steps stand in the order of their places once one has been moved.
function place(steps) {
  [...steps.children].forEach((step, index) => {
    const select = step.querySelector("select");
    select.value = String(index + 1);
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-up], [data-down]");
  const step = button?.closest("[data-step]");
  if (!step) return;
  const steps = step.parentElement;
  if (button.matches("[data-up]")) step.previousElementSibling?.before(step);
  else step.nextElementSibling?.after(step);
  place(steps);
  button.focus();
  const said = steps.parentElement.querySelector("[data-said]");
  said.textContent = steps.dataset.moved.replace("#", [...steps.children].indexOf(step) + 1);
});

// Also for questions that come into the page later, which "ask:shown" tells. (Imported by another module this file would
// run twice: its address carries a version.)
function ready() {
  document.querySelectorAll("[data-moves]").forEach((moves) => { if (!moves.closest("fieldset")?.disabled) moves.hidden = false; });
}
document.addEventListener("ask:shown", ready);
ready();
