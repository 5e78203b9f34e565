// Ticks by digits, how it stands in words, and the paper that most likely comes next as the filled button.
const desk = document.querySelector("[data-desk]");
const ticks = [...document.querySelectorAll("input[name=brought][form=desk]")];

if (desk) {
  const state = desk.querySelector("[data-desk-state]");
  const button = (kind) => desk.querySelector(`button[value=${kind}]`);
  const missing = (necessity) => ticks.filter((tick) => !tick.checked && tick.dataset.necessity === necessity).length;

  const judge = () => {
    const lacking = missing("needed");
    const later = missing("later");
    const told = [];
    if (lacking > 0) told.push(desk.dataset.lacking.replace("#", lacking));
    if (later > 0) told.push(desk.dataset.later.replace("#", later));
    if (ticks.length > 0) state.textContent = told.length > 0 ? told.join(" · ") : desk.dataset.complete;
    const next = ticks.length === 0 || lacking > 0 ? "NOTICE" : later > 0 ? "TOLERANCE" : "ACCEPTANCE";
    for (const kind of ["NOTICE", "ACCEPTANCE", "TOLERANCE"]) button(kind).className = kind === next ? "button" : "second";
    return next;
  };

  ticks.forEach((tick) => tick.addEventListener("change", judge));
  if (ticks.some((tick) => tick.checked)) judge();

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.target.matches("input:not([type=checkbox]), textarea, select")) return;
    const number = "123456789".indexOf(event.key);
    if (number >= 0 && ticks[number]) {
      ticks[number].click();
      ticks[number].focus();
    } else if (event.key === "a" && ticks.length > 0) {
      const all = ticks.every((tick) => tick.checked);
      ticks.forEach((tick) => { tick.checked = !all; });
      judge();
    } else if (event.key === "g") {
      button(judge()).click();
    } else return;
    event.preventDefault();
  });
}
