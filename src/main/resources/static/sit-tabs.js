// One paper, one window: the one that was opened last goes on, the others are covered and say so. Another computer likewise.
const form = document.querySelector("[data-sit]");
const channel = new BroadcastChannel("sit:" + form.dataset.sit);

function cover(name) {
  form.dispatchEvent(new Event("sit:stop"));
  form.inert = true;
  document.body.classList.add("covered");
  const shown = document.querySelector(`[data-cover="${name}"]`);
  shown.hidden = false;
  shown.querySelector("button, a")?.focus();
}

channel.onmessage = (event) => { if (event.data === "here") cover("tab"); };
channel.postMessage("here");
form.addEventListener("sit:elsewhere", () => cover("device"));
// What the other window has kept is read anew, and it is told by the page that comes.
document.querySelectorAll("[data-here]").forEach((button) => button.addEventListener("click", () => location.reload()));
