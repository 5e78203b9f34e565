// Results while typing: arrows choose, Enter opens, Escape closes. Without script the form still searches.
const box = document.querySelector("[data-search]");
const list = document.getElementById("q-list");
let chosen = -1;
let asking = null;
let timer = 0;
let composing = false;

const close = () => {
  list.hidden = true;
  chosen = -1;
  box.setAttribute("aria-expanded", "false");
  box.removeAttribute("aria-activedescendant");
};

const choose = (index) => {
  const items = [...list.children];
  if (items.length === 0) return;
  chosen = (index + items.length + 1) % (items.length + 1);
  items.forEach((item, i) => item.setAttribute("aria-selected", String(i === chosen)));
  if (chosen < items.length) {
    box.setAttribute("aria-activedescendant", items[chosen].id);
    items[chosen].scrollIntoView({ block: "nearest" });
  } else {
    chosen = -1;
    box.removeAttribute("aria-activedescendant");
  }
};

const open = (code) => { location.href = "/items/" + encodeURIComponent(code); };

const show = (suggestions) => {
  list.replaceChildren(...suggestions.map((suggestion, i) => {
    const item = document.createElement("li");
    item.id = "q-" + i;
    item.role = "option";
    item.dataset.code = suggestion.code;
    item.setAttribute("aria-selected", "false");
    const name = document.createElement("span");
    name.textContent = suggestion.name;
    const department = document.createElement("span");
    department.className = "quiet";
    department.textContent = suggestion.department;
    item.append(name, department);
    item.addEventListener("mousedown", (event) => { event.preventDefault(); open(suggestion.code); });
    return item;
  }));
  chosen = -1;
  list.hidden = suggestions.length === 0;
  box.setAttribute("aria-expanded", String(suggestions.length > 0));
};

const ask = async () => {
  asking?.abort();
  const words = box.value.trim();
  if (!words) return close();
  asking = new AbortController();
  try {
    const answer = await fetch("/api/v1/items/suggest?q=" + encodeURIComponent(words), { signal: asking.signal });
    if (answer.ok) show((await answer.json()).suggestions);
  } catch (error) {
    if (error.name !== "AbortError") close();
  }
};

if (box && list) {
  box.addEventListener("compositionstart", () => { composing = true; });
  box.addEventListener("compositionend", () => { composing = false; ask(); });
  box.addEventListener("input", () => {
    if (composing) return;
    clearTimeout(timer);
    timer = setTimeout(ask, 60);
  });
  box.addEventListener("keydown", (event) => {
    if (event.isComposing || list.hidden) return;
    if (event.key === "ArrowDown") { event.preventDefault(); choose(chosen + 1); }
    if (event.key === "ArrowUp") { event.preventDefault(); choose(chosen < 0 ? list.children.length - 1 : chosen - 1); }
    if (event.key === "Enter" && chosen >= 0) { event.preventDefault(); open(list.children[chosen].dataset.code); }
    if (event.key === "Escape") { event.preventDefault(); close(); }
  });
  box.addEventListener("blur", () => setTimeout(close, 150));
}
