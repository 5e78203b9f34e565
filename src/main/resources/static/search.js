// Results while typing: arrows choose, Enter opens, Escape closes. Without script the form still searches.
const box = document.querySelector("[data-search]");
const list = document.getElementById("q-list");
let chosen = -1;
let asking = null;
let timer = 0;
let composing = false;

const close = () => {
  clearTimeout(timer);
  asking?.abort();
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

const open = (href) => { location.href = href; };

const proposal = (kind, name, href, about) => {
  const item = document.createElement("li");
  item.role = "option";
  item.className = kind;
  item.dataset.href = href;
  item.setAttribute("aria-selected", "false");
  const first = document.createElement("span");
  first.textContent = name;
  const second = document.createElement("span");
  second.className = kind === "bundle" ? "tag info" : "quiet";
  second.textContent = about;
  item.append(first, second);
  item.addEventListener("mousedown", (event) => { event.preventDefault(); open(href); });
  return item;
};

// Bundles stand above the items.
const show = ({ suggestions, bundles = [] }) => {
  list.replaceChildren(
    ...bundles.map((one) => proposal("bundle", one.name, "/bundles/" + encodeURIComponent(one.slug), list.dataset.bundle)),
    ...suggestions.map((one) => proposal("item", one.name, "/items/" + encodeURIComponent(one.code), one.department)));
  [...list.children].forEach((item, i) => { item.id = "q-" + i; });
  chosen = -1;
  list.hidden = list.children.length === 0;
  box.setAttribute("aria-expanded", String(!list.hidden));
};

const ask = async () => {
  const words = box.value.trim();
  if (!words) return close();
  asking?.abort();
  asking = new AbortController();
  try {
    const answer = await fetch("/api/v1/items/suggest?q=" + encodeURIComponent(words), { signal: asking.signal });
    if (answer.ok) show(await answer.json());
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
    if (event.key === "Enter" && chosen >= 0) { event.preventDefault(); open(list.children[chosen].dataset.href); }
    if (event.key === "Escape") { event.preventDefault(); close(); }
  });
  box.addEventListener("blur", close);
  if (box.autofocus) box.focus();
  if (box.value !== box.defaultValue) ask(); // typed before this script was there
}
