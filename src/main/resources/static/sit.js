// Each answer is sent as it is given, and kept in the browser until the server says that it is on disk. The clock, other windows and
// signing in again are modules of their own (sit-clock.js, sit-tabs.js, sit-door.js); they talk by events of the form:
// sit:flush, sit:stop, sit:time-up come in; sit:signed-out, sit:elsewhere, sit:over, sit:heard, sit:flushed go out.
const form = document.querySelector("[data-sit]");
const attempt = form.dataset.sit;
const STORE = "sit:" + attempt;
const pending = new Map(Object.entries(JSON.parse(localStorage.getItem(STORE) ?? "{}")));
const restored = pending.size > 0;
const offline = document.querySelector("[data-offline]");
const state = form.querySelector("[data-state]");
let sending = null;
let stopped = false;
let late = 0;

form.querySelector("[data-unscripted]").hidden = true;
const tell = (name) => form.dispatchEvent(new Event(name));
const remember = () => {
  try {
    if (pending.size) localStorage.setItem(STORE, JSON.stringify(Object.fromEntries(pending)));
    else localStorage.removeItem(STORE);
  } catch { /* a browser that keeps nothing: what is pending lives as long as this page */ }
};

// What the fields of a question say, as the contract writes it; null when nothing is answered.
const filled = (fields) => [...fields.querySelectorAll("input.ask-gap")].map((input) => input.value.trim());
const READ = {
  single: (fields) => fields.querySelector(":checked")?.value ?? null,
  judge: (fields) => { const chosen = fields.querySelector(":checked"); return chosen ? chosen.value === "true" : null; },
  multiple: (fields) => { const keys = [...fields.querySelectorAll(":checked")].map((input) => input.dataset.key); return keys.length ? keys : null; },
  blank: (fields) => { const texts = filled(fields); return texts.some((text) => text) ? texts : null; },
  order: (fields) => {
    const placed = [...fields.querySelectorAll("select")].filter((select) => select.value);
    placed.sort((a, b) => a.value - b.value);
    return placed.length ? placed.map((select) => select.name.slice(select.name.lastIndexOf(".") + 1)) : null;
  },
  match: (fields) => {
    const pairs = {};
    for (const pair of fields.querySelectorAll(".ask-pair")) {
      const select = pair.querySelector("select");
      if (select.value !== "") pairs[pair.querySelector("[data-left]").dataset.left] = select.selectedOptions[0].dataset.right;
    }
    return Object.keys(pairs).length ? pairs : null;
  },
  essay: (fields) => fields.querySelector("textarea").value.trim() || null,
};

const show = (slot, response) => {
  const place = document.querySelector(`[data-map="${slot}"]`);
  place.classList.toggle("done", response !== null);
  form.querySelector("[data-answered]").textContent = form.querySelectorAll("[data-map].done").length;
};
const told = (section, text) => { section.querySelector("[data-kept]").textContent = text; };
const time = () => new Date().toLocaleTimeString(document.documentElement.lang, { hour12: false });

const put = (slot, answer) => fetch(`/api/v1/attempts/${attempt}/answers/${slot}`, {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(answer),
  signal: AbortSignal.timeout(15000),
});

// What is to be done about an answer that was not taken. True when the others may still be sent.
function refused(status, problem, slot, section, answer) {
  const type = problem.type?.split("/").pop();
  if (status === 409 && type === "attempt-other-device") { tell("sit:elsewhere"); return false; }
  if (pending.get(slot) === answer) pending.delete(slot);
  told(section, problem.errors?.[0]?.message ?? problem.detail);
  if (type === "attempt-ended") { late++; tell("sit:over"); }
  return true;
}

// True when it is settled: on disk, or refused for good.
async function sendOne(slot, answer) {
  const section = document.getElementById("q-" + slot);
  let reply;
  let there;
  try {
    reply = await put(slot, answer);
    if (reply.status >= 500 || reply.status === 429) throw new Error(reply.status);
    // Whoever may not come in now may later: the answer stays.
    if (reply.status === 401 || reply.status === 403) { offline.hidden = true; tell("sit:signed-out"); return false; }
    there = await reply.json();
  } catch {
    offline.hidden = false;
    return false;
  }
  offline.hidden = true;
  if (!reply.ok) return refused(reply.status, there, slot, section, answer);
  // Another computer was quicker: its answer is the newer one, so ours is said anew after it.
  if (there.seq > answer.seq && pending.get(slot) === answer) {
    section.dataset.seq = there.seq;
    pending.set(slot, { seq: there.seq + 1, response: answer.response });
    return true;
  }
  if (pending.get(slot) === answer) pending.delete(slot);
  tell("sit:heard");
  told(section, "✓ " + form.dataset.saved.replace("#", time()));
  state.textContent = form.dataset.saved.replace("#", time());
  return true;
}

async function sendAll() {
  while (pending.size && !stopped) {
    const [slot, answer] = pending.entries().next().value;
    const settled = await sendOne(slot, answer);
    remember();
    if (!settled) return;
  }
}

const send = () => (sending ??= sendAll().finally(() => { sending = null; }));

const answer = (section) => {
  const fields = section.querySelector("[data-ask]");
  const seq = Number(section.dataset.seq) + 1;
  const response = READ[fields.dataset.ask](fields);
  section.dataset.seq = seq;
  pending.set(section.dataset.slot, { seq, response });
  remember();
  show(section.dataset.slot, response);
  told(section, form.dataset.saving);
  send();
};

let waiting;
let typed = null;
const typedOut = () => { clearTimeout(waiting); if (typed) answer(typed); typed = null; };
form.addEventListener("change", (event) => {
  const section = event.target.closest("[data-slot]");
  if (section === typed) { clearTimeout(waiting); typed = null; }
  if (section) answer(section);
});
form.addEventListener("input", (event) => {
  if (!event.target.matches("textarea, input.ask-gap")) return;
  const section = event.target.closest("[data-slot]");
  if (typed && typed !== section) typedOut();
  clearTimeout(waiting);
  typed = section;
  waiting = setTimeout(typedOut, 800);
});
document.addEventListener("visibilitychange", typedOut);

form.addEventListener("sit:flush", send);
form.addEventListener("sit:stop", () => { stopped = true; });
form.addEventListener("sit:time-up", async () => {
  typedOut();
  await send();
  if (pending.size) return;
  if (late) state.textContent = form.dataset.late.replace("#", late);
  setTimeout(tell, late ? 6000 : 0, "sit:flushed");
});

// Answers that an earlier page could not send go out now; then the page is read anew, so that it shows them.
for (const [slot, kept] of pending) {
  const section = document.getElementById("q-" + slot);
  if (section) section.dataset.seq = Math.max(Number(section.dataset.seq), kept.seq);
  else pending.delete(slot);
}
send().then(() => { if (restored && !pending.size && !late) location.reload(); });
setInterval(() => { if (pending.size) send(); }, 3000);
addEventListener("online", send);

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  typedOut();
  const open = form.querySelectorAll("[data-map]:not(.done)").length;
  if (open && !confirm(form.dataset.sure.replace("#", open))) { delete form.dataset.sent; return; }
  await send();
  if (pending.size) { delete form.dataset.sent; return; }
  tell("sit:handing-in");
  for (const [name, value] of [["kept", "true"], ["action", "submit"]]) {
    const field = Object.assign(document.createElement("input"), { type: "hidden", name, value });
    form.append(field);
  }
  form.submit();
});
