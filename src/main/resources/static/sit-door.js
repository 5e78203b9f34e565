// Signing in again without leaving the paper: what was answered meanwhile is in the browser and goes out afterwards.
const form = document.querySelector("[data-sit]");
const dialog = document.querySelector("[data-door]");
const banner = document.querySelector("[data-signed-out]");
const fault = dialog.querySelector("[data-fault]");

const ask = () => { if (!dialog.open) dialog.showModal(); };

form.addEventListener("sit:signed-out", () => {
  if (!banner.hidden) return;
  banner.hidden = false;
  ask();
});
// Signed in again in another window.
form.addEventListener("sit:heard", () => {
  banner.hidden = true;
  if (dialog.open) dialog.close();
});
banner.querySelector("button").addEventListener("click", ask);
dialog.querySelector("[data-later]").addEventListener("click", () => dialog.close());

dialog.querySelector("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const fields = event.target;
  delete fields.dataset.sent;
  try {
    const reply = await fetch("/api/v1/session", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ username: dialog.dataset.door, password: fields.password.value }),
    });
    if (!reply.ok) {
      fault.textContent = (await reply.json()).detail;
      fields.password.select();
      return;
    }
  } catch {
    fault.textContent = dialog.dataset.unreachable;
    return;
  }
  fields.reset();
  fault.textContent = "";
  banner.hidden = true;
  dialog.close();
  form.dispatchEvent(new Event("sit:flush"));
  form.dispatchEvent(new Event("sit:signed-in"));
});
