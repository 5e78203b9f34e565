// One may look at what went wrong alone.
const only = document.querySelector("[data-only-wrong]");
if (only) {
  document.querySelector("[data-only]").hidden = false;
  only.addEventListener("change", () => {
    for (const question of document.querySelectorAll("[data-full=true]")) question.hidden = only.checked;
  });
}
