// Ticks of a bundle's page answer at once: the parts that depend on them are fetched anew. Without script the buttons do it.
const form = document.querySelector("form[data-bundle]");
let asking = null;

const address = () => form.getAttribute("action") + "?" + new URLSearchParams(new FormData(form));

const put = (fresh) => {
  const focused = document.activeElement?.id;
  document.querySelectorAll("[data-live]").forEach((part) => {
    const other = fresh.getElementById(part.id);
    if (other) part.replaceChildren(...document.importNode(other, true).childNodes);
  });
  hideButtons();
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
};

const hideButtons = () => form.querySelectorAll("[data-plain]").forEach((button) => { button.hidden = true; });

const refresh = async () => {
  asking?.abort();
  asking = new AbortController();
  const wanted = address();
  try {
    const answer = await fetch(wanted, { signal: asking.signal, headers: { Accept: "text/html" } });
    if (!answer.ok) return form.submit();
    put(new DOMParser().parseFromString(await answer.text(), "text/html"));
    history.replaceState(null, "", wanted);
  } catch (error) {
    if (error.name !== "AbortError") form.submit();
  }
};

hideButtons();
form.addEventListener("change", refresh);
