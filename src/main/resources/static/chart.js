// Draws each chart of the page from the cells of its table; the table closes and stays behind the picture.
const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const symbols = ["circle", "rect", "triangle", "diamond"];
const dashes = ["solid", "dashed", "dotted", [8, 3, 2, 3]];

const numbers = (figure) => ({
  kind: figure.dataset.chart,
  across: figure.dataset.across,
  up: figure.dataset.up,
  series: [...figure.querySelectorAll("thead th")].slice(1).map((cell) => cell.textContent),
  rows: [...figure.querySelectorAll("tbody tr")].map((row) => ({
    label: row.querySelector("th").textContent,
    href: row.querySelector("a")?.href,
    values: [...row.querySelectorAll("td")].map((cell) => (cell.dataset.value === "" ? null : Number(cell.dataset.value))),
  })),
});

const axis = (name, more) => ({
  name, nameTextStyle: { color: token("--soft"), fontSize: 13 },
  axisLine: { lineStyle: { color: token("--strong-line") } },
  axisLabel: { color: token("--soft"), fontSize: 13, hideOverlap: true },
  splitLine: { lineStyle: { color: token("--line") } },
  ...more,
});
const acrossAxis = (name, more) => axis(name, { nameLocation: "middle", nameGap: 32, ...more });

const dots = (table) => [{
  type: "scatter", symbolSize: 11,
  itemStyle: { color: token("--series-1"), opacity: 0.75, borderColor: token("--surface") },
  data: table.rows.filter((row) => !row.values.includes(null)).map((row) => ({ value: row.values, name: row.label, href: row.href })),
}];

const columns = (table) => table.series.map((name, i) => ({
  name, type: table.kind === "line" ? "line" : "bar", stack: table.kind === "stacked" ? "all" : undefined,
  symbol: symbols[i % 4], symbolSize: 8, barMaxWidth: 48,
  lineStyle: { type: dashes[i % 4], width: 2.5 },
  itemStyle: { color: token(`--series-${(i % 4) + 1}`) },
  data: table.rows.map((row) => ({ value: row.values[i], href: row.href })),
}));

// People are counted in whole ones.
const whole = (table) => table.rows.every((row) => row.values.every((value) => value === null || Number.isInteger(value)));

const option = (table) => {
  const scatter = table.kind === "scatter";
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: token("--ink") },
    grid: { left: 16, right: 24, top: table.series.length > 1 && !scatter ? 60 : 40, bottom: 36, containLabel: true },
    legend: { show: table.series.length > 1 && !scatter, top: 0, left: 0, textStyle: { color: token("--ink"), fontSize: 13 } },
    tooltip: {
      renderMode: "richText", trigger: scatter ? "item" : "axis", confine: true,
      backgroundColor: token("--surface"), borderColor: token("--strong-line"), textStyle: { color: token("--ink") },
      formatter: scatter ? (dot) => `${dot.name}\n${table.across} ${dot.value[0]}\n${table.up} ${dot.value[1]}` : undefined,
    },
    xAxis: acrossAxis(table.across, scatter ? { type: "value", scale: true } : { type: "category", data: table.rows.map((row) => row.label) }),
    yAxis: axis(table.up, { type: "value", minInterval: whole(table) ? 1 : 0, nameTextStyle: { align: "left", color: token("--soft"), fontSize: 13 } }),
    series: scatter ? dots(table) : columns(table),
  };
};

const draw = (figure) => {
  const place = figure.querySelector("[data-chart-picture]");
  place.hidden = false;
  const chart = window.echarts.init(place, null, { renderer: "canvas" });
  const paint = () => chart.setOption(option(numbers(figure)), true);
  paint();
  chart.on("click", (event) => { if (event.data?.href) location.href = event.data.href; });
  new ResizeObserver(() => chart.resize()).observe(place);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
  figure.querySelector("[data-chart-table]").open = false;
  figure.dataset.drawn = "yes";
};

const figures = [...document.querySelectorAll("figure[data-chart]")];
if (figures.length) {
  const library = document.createElement("script");
  library.src = figures[0].dataset.library;
  library.addEventListener("load", () => figures.forEach(draw));
  document.head.append(library);
}
