// The bank's list by keyboard: j and k go from question to question, Enter opens (it is a link), x ticks, c confirms a stale one; all of a page at one tick.
const list = document.querySelector("[data-bank]");
const rows = [...document.querySelectorAll("[data-row]")];
const ticks = rows.map((row) => row.querySelector("[name=tick]"));

const go = (step) => {
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))];
  next?.querySelector("a").focus();
};

if (list) {
  const label = list.querySelector("[data-all]");
  const all = label.querySelector("input");
  const said = list.querySelector("[data-ticked]");
  const count = () => {
    const ticked = ticks.filter((tick) => tick.checked).length;
    said.textContent = ticked > 0 ? said.dataset.words.replace("#", ticked) : "";
    all.checked = ticked === ticks.length;
    all.indeterminate = ticked > 0 && ticked < ticks.length;
  };
  label.hidden = false;
  all.addEventListener("change", () => { ticks.forEach((tick) => { tick.checked = all.checked; }); count(); });
  ticks.forEach((tick) => tick.addEventListener("change", count));
  window.addEventListener("pageshow", count);
  // Enter where the reason is typed withdraws: it is the button beside it.
  list.querySelector("[name=reason]").addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    list.requestSubmit(list.querySelector("[value=withdraw]"));
  });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (event.target.matches("input:not([type=checkbox]), textarea, select")) return;
  const row = rows.findIndex((one) => one.contains(document.activeElement));
  if (event.key === "j" || (event.key === "ArrowDown" && row >= 0)) go(1);
  else if (event.key === "k" || (event.key === "ArrowUp" && row >= 0)) go(-1);
  else if (event.key === "x" && row >= 0) ticks[row].click();
  else if (event.key === "c" && row >= 0) rows[row].querySelector("[data-confirm]")?.click();
  else return;
  event.preventDefault();
});
