// What every page has: "/" puts the cursor into the search box, Alt+L locks the session, Escape closes open menus.
const typing = (element) => element.matches("input, textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !typing(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const box = document.querySelector("[data-search]");
    event.preventDefault();
    if (box) { box.focus(); box.select(); } else { location.href = "/items"; }
  }
  const lock = document.querySelector('form[action="/lock"]');
  if (event.altKey && event.code === "KeyL" && lock) { event.preventDefault(); lock.requestSubmit(); }
  if (event.key === "Escape") document.querySelectorAll("details.menu-group[open]").forEach((group) => { group.open = false; });
});

document.addEventListener("click", (event) => {
  document.querySelectorAll("details.menu-group[open]").forEach((group) => {
    if (!group.contains(event.target)) group.open = false;
  });
});

// Marks a form as sent, so that a second press of the button does nothing.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "yes";
});
window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent));
