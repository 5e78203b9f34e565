// One key for each decision: 1 to 9 accept, s skips, u takes the last one back.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.target.matches("input, textarea, select")) return;
  const target = document.querySelector({ s: "[data-skip]", u: "[data-undo]" }[event.key] ?? (/^[1-9]$/.test(event.key) ? `[data-pick="${event.key}"]` : "[data-none]"));
  if (!target) return;
  event.preventDefault();
  target.click();
});
