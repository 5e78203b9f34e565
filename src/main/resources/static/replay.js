// Steps through what was saved in an attempt: slider, buttons, arrow keys. The table is the record; this only points into it.
const replay = document.querySelector("[data-replay]");
const controls = replay?.querySelector("[data-replay-controls]");
if (controls) {
  const lines = [...replay.querySelectorAll("[data-line]")];
  const slider = controls.querySelector("[data-step]");
  const own = replay.dataset.replay;
  const put = (name, text) => { const place = controls.querySelector(`[data-${name}]`); if (place) place.textContent = text; };

  const show = () => {
    const at = Number(slider.value) - 1;
    const line = lines[at];
    const [time, after, slot] = [...line.cells].map((cell) => cell.textContent.trim());
    const said = (row) => row.querySelector("[data-said]").textContent.trim();
    put("at", `${time} (${after})`);
    put("change", `${slot}: ${said(line)}`);
    put("answered", line.dataset.answered);
    const last = lines.slice(0, at + 1).findLast((row) => row.dataset.slot === own);
    const then = controls.querySelector("[data-then]");
    if (then) then.textContent = last ? said(last) : then.dataset.nothing;
    lines.forEach((row, i) => { row.classList.toggle("now", i === at); row.classList.toggle("later", i > at); });
    const box = replay.querySelector(".replay-lines");
    box.scrollTop = line.offsetTop - box.clientHeight / 2;
  };
  const step = (by) => { slider.value = Number(slider.value) + by; show(); };
  slider.addEventListener("input", show);
  controls.querySelector("[data-back]").addEventListener("click", () => step(-1));
  controls.querySelector("[data-on]").addEventListener("click", () => step(1));
  controls.hidden = false;
  const first = lines.findIndex((row) => row.dataset.slot === own);
  slider.value = first < 0 ? lines.length : first + 1;
  show();
}
