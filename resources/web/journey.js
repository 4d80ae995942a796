"use strict";
// Filters of a read-only journey: rows that do not match go, their cards and points in the picture turn pale.
const form = document.querySelector("form");
const output = form.querySelector("output");
const rows = [...document.querySelectorAll("tr[data-id]")];
const fields = ["stage", "persona", "kind", "channel", "owner"];
const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const texts = new Map(rows.map((row) => [row, folded(row.textContent)]));
const drawn = [...document.querySelectorAll("svg [data-role]")].filter((group) =>
  ["card", "emotion", "curve", "line", "chip"].includes(group.dataset.role));
const owner = (group) => group.dataset.owner.replace(/\/chip$/, "");

function matches(row, wanted) {
  if (wanted.search && !texts.get(row).includes(wanted.search)) return false;
  return fields.every((field) => {
    if (!wanted[field]) return true;
    if (field === "persona") return !row.dataset.personas || row.dataset.personas.split(" ").includes(wanted.persona);
    return row.dataset[field] === wanted[field];
  });
}

function apply() {
  const wanted = { search: folded(form.elements.search.value.trim()) };
  for (const field of fields) wanted[field] = form.elements[field]?.value ?? "";
  const known = new Set(), shown = new Set();
  let count = 0;
  for (const row of rows) {
    const fits = matches(row, wanted);
    row.hidden = !fits;
    count += fits;
    for (const id of [row.dataset.id, row.dataset.curve]) {
      if (id) known.add(id);
      if (id && fits) shown.add(id);
    }
  }
  for (const body of document.querySelectorAll("tbody")) {
    body.hidden = count < rows.length && !body.querySelector("tr[data-id]:not([hidden])");
  }
  for (const group of drawn) group.classList.toggle("aside", known.has(owner(group)) && !shown.has(owner(group)));
  document.querySelector(".nothing").hidden = count > 0 || rows.length === 0;
  output.textContent = output.dataset.words.replace("{shown}", count).replace("{all}", rows.length);
}

function show(group) {
  const row = rows.find((each) => each.dataset.id === group.dataset.owner);
  if (!row || row.hidden) return;
  for (const each of rows) each.classList.toggle("chosen", each === row);
  row.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
}

form.hidden = false;
form.addEventListener("input", apply);
form.addEventListener("reset", () => setTimeout(apply));
form.addEventListener("submit", (event) => event.preventDefault());
document.querySelector("svg").addEventListener("click", (event) => {
  const group = event.target.closest("[data-role=card], [data-role=emotion]");
  if (group && !event.target.closest("a")) show(group);
});
apply();
