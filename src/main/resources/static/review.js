// Reviewing by keyboard: each control says its key; r goes to the reason, and Enter there returns the question.
const reason = document.querySelector(".review-return [name=reason]");

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (event.key === "Escape" && event.target === reason) reason.blur();
  if (event.target.matches("input, textarea, select")) return;
  if (event.key === "r" && reason) reason.focus();
  else {
    const control = /^[a-z]$/.test(event.key) && document.querySelector(`[data-key=${event.key}]`);
    if (!control) return;
    control.click();
  }
  event.preventDefault();
});

if (reason?.getAttribute("aria-invalid")) reason.focus();
