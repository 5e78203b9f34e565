// Each answer is sent as it is given, and kept in the browser until the server says that it is on disk.
const form = document.querySelector("[data-sit]");
const attempt = form.dataset.sit;
const STORE = "sit:" + attempt;
const pending = new Map(Object.entries(JSON.parse(localStorage.getItem(STORE) ?? "{}")));
const offline = document.querySelector("[data-offline]");
const state = form.querySelector("[data-state]");
let sending = false;
let ended = false;

form.querySelector("[data-unscripted]").hidden = true;
const remember = () => {
  if (pending.size) localStorage.setItem(STORE, JSON.stringify(Object.fromEntries(pending)));
  else localStorage.removeItem(STORE);
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

const send = async () => {
  if (sending || ended) return;
  sending = true;
  try {
    for (const [slot, answer] of pending) {
      const section = document.getElementById("q-" + slot);
      let reply;
      try {
        reply = await fetch(`/api/v1/attempts/${attempt}/answers/${slot}`, {
          method: "PUT",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify(answer),
        });
      } catch {
        offline.hidden = false;
        return;
      }
      if (reply.status >= 500 || reply.status === 401 || reply.status === 429) {
        offline.hidden = false;
        return;
      }
      offline.hidden = true;
      const there = await reply.json();
      // Another window was quicker: its answer is the newer one, so ours is said anew after it.
      if (reply.ok && there.seq > answer.seq && pending.get(slot) === answer) {
        section.dataset.seq = there.seq;
        pending.set(slot, { seq: there.seq + 1, response: answer.response });
        continue;
      }
      if (pending.get(slot) === answer) pending.delete(slot);
      remember();
      if (reply.ok) {
        told(section, "✓ " + form.dataset.saved.replace("#", time()));
        state.textContent = form.dataset.saved.replace("#", time());
      } else {
        told(section, there.errors?.[0]?.message ?? there.detail);
        if (reply.status === 409) location.reload();
      }
    }
  } finally {
    sending = false;
  }
  if (pending.size && offline.hidden) send();
};

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

form.addEventListener("change", (event) => {
  const section = event.target.closest("[data-slot]");
  if (section) answer(section);
});
let waiting;
form.addEventListener("input", (event) => {
  if (!event.target.matches("textarea, input.ask-gap")) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => answer(event.target.closest("[data-slot]")), 800);
});

// Answers that an earlier page could not send are shown again as pending and sent now.
for (const [slot, kept] of pending) {
  const section = document.getElementById("q-" + slot);
  if (!section) { pending.delete(slot); continue; }
  section.dataset.seq = Math.max(Number(section.dataset.seq), kept.seq);
}
send();
setInterval(() => { if (pending.size) send(); }, 3000);
addEventListener("online", send);

// The clock of this machine only measures how much of the server's time has gone.
const begun = performance.now();
const clock = form.querySelector("[data-clock]");
const tick = () => {
  const left = Math.max(0, Number(form.dataset.left) - Math.floor((performance.now() - begun) / 1000));
  const two = (number) => String(number).padStart(2, "0");
  clock.textContent = `${two(Math.floor(left / 60))}:${two(left % 60)}`;
  clock.classList.toggle("short", left <= 300);
  if (left === 0 && !ended) {
    state.textContent = form.dataset.ended;
    ended = pending.size === 0;
    setTimeout(() => location.reload(), 1500);
  }
};
tick();
setInterval(tick, 1000);

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const open = form.querySelectorAll("[data-map]:not(.done)").length;
  if (open && !confirm(form.dataset.sure.replace("#", open))) return;
  await send();
  if (pending.size) return;
  const kept = document.createElement("input");
  kept.type = "hidden";
  kept.name = "kept";
  kept.value = "true";
  const action = document.createElement("input");
  action.type = "hidden";
  action.name = "action";
  action.value = "submit";
  form.append(kept, action);
  form.submit();
});
