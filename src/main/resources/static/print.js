// A button that prints; without script it stays hidden, the browser's own menu prints as well.
document.querySelectorAll("[data-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});
