// Keeps a job's progress live ([data-job], see views/web/job.ftlh); reloads the page once when the job has ended.
const card = document.querySelector("[data-job]:not([data-finished])");

const show = (job) => {
  const state = card.querySelector("[data-job-state]");
  if (job.state === "running" && state.textContent !== state.dataset.running) state.textContent = state.dataset.running;
  const bar = card.querySelector("progress");
  bar.max = job.total || 1;
  if (job.total) bar.value = job.done;
  const words = card.querySelector("[data-job-progress]");
  if (job.total) words.textContent = words.dataset.words.replace("@done", job.done).replace("@total", job.total);
  card.querySelectorAll("[data-job-count]").forEach((count) => { count.textContent = job[count.dataset.jobCount]; });
};

if (card) {
  const events = new EventSource(`/api/v1/jobs/${card.dataset.job}/events`);
  events.onmessage = (event) => {
    const job = JSON.parse(event.data);
    show(job);
    if (job.state === "done" || job.state === "failed") {
      events.close();
      location.reload();
    }
  };
}
