// The print button; it has the focus, so Enter prints.
document.querySelector("[data-print]")?.addEventListener("click", () => window.print());
