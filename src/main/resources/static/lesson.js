// How far one has read is reported as one reads, answers are marked on the spot. Without script the forms do the same.
const lesson = document.querySelector("[data-lesson]");
const text = lesson.querySelector("[data-reading]");
const unsaved = lesson.querySelector("[data-unsaved]");
const STEP = 10;
const PULSE = 30000;

let read = Number(text.dataset.read);
let reported = -STEP;
let reporting = false;

lesson.querySelector("[data-unscripted]").hidden = true;

// Parts of the page that change with progress are taken from the page as the server now writes it.
const renew = (page, ids) => {
  const fresh = new DOMParser().parseFromString(page, "text/html");
  for (const id of ids) {
    const part = fresh.getElementById(id);
    if (part) document.getElementById(id)?.replaceWith(document.adoptNode(part));
  }
};
const STANDING = ["lesson-list", "lesson-state", "lesson-next"];

const seen = () => {
  const box = text.getBoundingClientRect();
  if (box.bottom <= innerHeight + 4) return 100;
  return Math.max(0, Math.min(99, Math.floor(((innerHeight - box.top) / box.height) * 100)));
};

const show = () => {
  document.getElementById("read").value = read;
  document.querySelector("[data-percent]").textContent = read + "%";
};

const due = () => read >= reported + STEP || (read === 100 && reported < 100);

const send = async () => {
  const now = read;
  const answer = await fetch(lesson.dataset.progress, {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ read: now }),
    keepalive: true,
  });
  if (!answer.ok) throw new Error(answer.statusText);
  unsaved.hidden = true;
  reported = now;
  if (now < 100) return;
  renew(await (await fetch(location.pathname)).text(), STANDING);
  show();
};

// Who reads on while a report is under way is reported after it.
const report = async () => {
  if (reporting) return;
  reporting = true;
  try {
    do await send(); while (due());
  } catch {
    unsaved.hidden = false;
  } finally {
    reporting = false;
  }
};

const look = () => {
  read = Math.max(read, seen());
  show();
  // Where reports get lost, the pulse tries again, not every turn of the wheel.
  if (due() && unsaved.hidden) report();
};

addEventListener("scroll", look, { passive: true });
addEventListener("resize", look);
setInterval(() => { if (document.visibilityState === "visible" && reported < 100) report(); }, PULSE);
document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden" && read > reported) report(); });
look();

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.dataset.check || event.defaultPrevented) return;
  event.preventDefault();
  const id = form.dataset.check;
  try {
    const answer = await fetch(form.action, { method: "POST", headers: { Accept: "text/html" }, body: new URLSearchParams(new FormData(form)) });
    const page = await answer.text();
    if (answer.redirected || !page.includes(`id="${id}"`)) throw new Error(answer.statusText);
    unsaved.hidden = true;
    renew(page, [id, ...STANDING]);
    show();
    const check = document.getElementById(id);
    // What ask.js does for questions that were on the page from the start.
    check.querySelectorAll("[data-moves]").forEach((moves) => { moves.hidden = false; });
    check.querySelector("[data-result]")?.focus();
  } catch {
    delete form.dataset.sent;
    unsaved.hidden = false;
  }
});
