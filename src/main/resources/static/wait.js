// The door of an exam: the server's clock, and the start button that becomes live by itself.
const door = document.querySelector("[data-wait]");
const start = door.querySelector("[data-start]");
const why = door.querySelector("[data-why]");
const clock = door.querySelector("[data-now]");
const until = door.querySelector("[data-until]");
let offset = new Date(door.dataset.now) - Date.now();
let begins = door.dataset.togo ? performance.now() + Number(door.dataset.togo) * 1000 : null;

const two = (number) => String(number).padStart(2, "0");
function tick() {
  clock.textContent = new Date(Date.now() + offset).toLocaleTimeString(document.documentElement.lang, { hour12: false, timeZone: "Asia/Shanghai" });
  const left = begins === null ? 0 : Math.max(0, Math.ceil((begins - performance.now()) / 1000));
  until.hidden = !left;
  if (left) until.querySelector("b").textContent = `${left >= 3600 ? Math.floor(left / 3600) + ":" : ""}${two(Math.floor(left / 60) % 60)}:${two(left % 60)}`;
}

function show(seat) {
  offset = new Date(seat.now) - Date.now();
  begins = seat.secondsToGo == null ? null : performance.now() + seat.secondsToGo * 1000;
  if (seat.running) location.href = "/attempts/" + encodeURIComponent(seat.running);
  if (start.disabled && seat.may) door.querySelector("[data-said]").textContent = door.dataset.open;
  start.disabled = !seat.may;
  why.textContent = seat.why ?? "";
  why.hidden = !seat.why;
  door.querySelector("[data-seat]").textContent = seat.seat ?? door.dataset.noseat;
  door.querySelector("[data-checked]").hidden = !seat.checked;
}

let asked = 0;
async function ask() {
  clearTimeout(asked);
  let wait = 4000 + Math.random() * 2000;
  try {
    const reply = await fetch(`/api/v1/exams/${door.dataset.wait}/seat`);
    if (reply.status === 401) { location.reload(); return; }
    if (reply.ok) {
      const seat = await reply.json();
      show(seat);
      // It opens to the second for everybody: who knows the time need not ask often, only then.
      if (seat.secondsToGo > 0) wait = Math.min(10000, seat.secondsToGo * 1000 + Math.random() * 400);
    }
  } catch { /* asked again in a moment */ }
  asked = setTimeout(ask, wait);
}
start.disabled = door.dataset.may !== "true";
tick();
setInterval(tick, 500);
ask();
document.addEventListener("visibilitychange", () => { if (!document.hidden) ask(); });
