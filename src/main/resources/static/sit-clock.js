// The server's clock on the candidate's page: a pulse every few seconds tells how long is left, whether the clock stands still and
// whether the paper goes on here, and tells the invigilators that the page is there and how often it was left.
const form = document.querySelector("[data-sit]");
const PULSE = 8000;
const clock = form.querySelector("[data-clock]");
const state = form.querySelector("[data-state]");
const paused = document.querySelector("[data-paused]");
const more = form.querySelector("[data-more]");
let left = Number(form.dataset.left);
let measured = performance.now();
let standing = form.dataset.standing === "true";
let endsAt = form.dataset.ends;
let times = 0;
let away = false;
let over = false;
let silent = false;

const now = () => (standing ? left : Math.max(0, left - (performance.now() - measured) / 1000));
const two = (number) => String(number).padStart(2, "0");
const long = (seconds) => (seconds >= 3600 ? Math.floor(seconds / 3600) + ":" + two(Math.floor(seconds / 60) % 60) : two(Math.floor(seconds / 60))) + ":" + two(seconds % 60);

function cover(stands) {
  standing = stands;
  paused.hidden = !stands;
  form.inert = stands;
  document.body.classList.toggle("covered", stands);
}

function given(minutes) {
  more.textContent = form.dataset.given.replace("#", minutes);
  more.hidden = false;
}

// Time is up, or somebody ended it: what was answered goes out first, then the page.
function end() {
  if (over) return;
  over = true;
  state.textContent = form.dataset.ended;
  form.inert = true;
  form.dispatchEvent(new Event("sit:time-up"));
}
form.addEventListener("sit:flushed", () => setTimeout(() => location.reload(), 1500));
form.addEventListener("sit:over", end);
form.addEventListener("sit:stop", () => { silent = true; });
form.addEventListener("sit:handing-in", () => { silent = true; });

function heard(answer) {
  const minutes = Math.round((new Date(answer.endsAt) - new Date(endsAt)) / 60000);
  if (minutes > 0 && !standing && !answer.paused) given(minutes);
  endsAt = answer.endsAt;
  left = answer.left;
  measured = performance.now();
  if (answer.paused !== standing) cover(answer.paused);
  if (answer.device === "other") form.dispatchEvent(new Event("sit:elsewhere"));
  else if (answer.state !== "running") end();
}

async function pulse() {
  if (silent || over) return;
  const told = times;
  try {
    const reply = await fetch(`/api/v1/attempts/${form.dataset.sit}/pulse`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ left: told, away }),
      signal: AbortSignal.timeout(6000),
    });
    if (reply.status === 401) form.dispatchEvent(new Event("sit:signed-out"));
    if (!reply.ok) return;
    times -= told;
    heard(await reply.json());
  } catch {
    // Without network the clock goes on by itself; the banner comes with the first answer that cannot be saved.
    if (!navigator.onLine) document.querySelector("[data-offline]").hidden = false;
  }
}

function looked() {
  const gone = document.hidden || !document.hasFocus();
  if (gone === away) return;
  away = gone;
  if (gone) times++;
  pulse();
}
document.addEventListener("visibilitychange", looked);
addEventListener("blur", looked);
addEventListener("focus", looked);
addEventListener("offline", () => { document.querySelector("[data-offline]").hidden = false; });
addEventListener("online", pulse);
form.addEventListener("sit:signed-in", pulse);

function tick() {
  const seconds = Math.ceil(now());
  clock.textContent = long(seconds);
  clock.classList.toggle("short", seconds <= 300);
  if (seconds === 0 && !standing) end();
}
cover(standing);
tick();
setInterval(tick, 1000);
// What could not go out at the end goes out as soon as it can.
setInterval(() => { if (over) form.dispatchEvent(new Event("sit:time-up")); }, 5000);
setTimeout(() => { pulse(); setInterval(pulse, PULSE); }, Math.random() * 2000);
