// One project: its tasks by section, changed where they stand.
import { all, call, CORE, read, sentence } from "/static/api.js";
import { avatar, empty, fact, h, icon, swatch } from "/static/dom.js";
import { live } from "/static/live.js";
import { load, projects } from "/static/shell.js";
import { assigneeButton, dueButton, FIELDS, nameField, redraw, tick } from "/static/tasks.js";

const gid = fact("object");
const content = document.getElementById("content");
const folded = new Set(JSON.parse(sessionStorage.getItem(`folded-${gid}`) ?? "[]"));
const UNNAMED = "Untitled section";
const state = { project: null, sections: [], tasks: [], showsDone: false, wrong: {} };

async function fetchAll() {
  const since = state.showsDone ? {} : { completed_since: "now" };
  const [project, sections, tasks] = await Promise.all([
    read(`${CORE}/projects/${gid}`, "name,color,members.name"),
    all(`${CORE}/projects/${gid}/sections`, "name"),
    all(`${CORE}/projects/${gid}/tasks`, FIELDS, since),
  ]);
  Object.assign(state, { project, sections, tasks });
}

async function again() {
  await fetchAll();
  draw();
}

function sectionOf(task) {
  return task.memberships?.find((place) => place.project?.gid === gid)?.section?.gid;
}

function draw() {
  const { project, sections, tasks } = state;
  document.title = `${project.name} · Weft`;
  document.getElementById("title").textContent = project.name;
  document.getElementById("swatch").replaceWith(Object.assign(swatch(project, false), { id: "swatch" }));
  document.getElementById("people").replaceChildren(...(project.members ?? []).slice(0, 5).map((one) => avatar(one)));
  if (!tasks.length && !state.adding && sections.length <= 1) {
    const start = h("button", { class: "btn p", type: "button", onclick: add }, icon("plus"), "Add task");
    const sentence = state.showsDone ? "Write one line per task." : "Write one line per task. Completed tasks are behind the tick above.";
    redraw(content, empty(`${project.name} is ready for its first task`, sentence, start));
    return;
  }
  const heads = ["Task", "Assignee", "Due"].map((name, i) => h("span", { role: "columnheader", class: i ? "cell" : "nm" }, name));
  redraw(content, h("div", { class: "grid list", role: "table", "aria-label": "Tasks" },
    h("div", { class: "gr hd", role: "row" }, heads), sections.flatMap((section) => rowsOf(section, tasks))));
}

function rowsOf(section, tasks) {
  const mine = tasks.filter((task) => sectionOf(task) === section.gid);
  const isFirst = section === state.sections[0];
  if (isFirst && section.name === UNNAMED && !mine.length && state.sections.length > 1 && !state.adding) return [];
  const isFolded = folded.has(section.gid);
  const head = h("div", { class: "gr sec", role: "row" }, h("h2", { class: "nm", role: "cell" },
    h("button", { type: "button", "aria-expanded": String(!isFolded), "data-key": `sec-${section.gid}`, onclick: () => fold(section.gid) }, icon("chevron-down"), section.name),
    h("span", { class: "cnt" }, String(mine.length))));
  return isFolded ? [head] : [head, ...mine.map(row), adder(section)];
}

function row(task) {
  const subtasks = task.num_subtasks ? h("span", { class: "meta", title: `${task.num_subtasks} subtasks` }, icon("subtask"), String(task.num_subtasks)) : null;
  const open = h("a", { class: "open btn q i", href: `/tasks/${task.gid}`, "aria-label": `Open ${task.name || "the task"}`, "data-key": `open-${task.gid}` }, icon("chevron-right"));
  return h("div", { class: `gr${task.completed ? " done" : ""}`, role: "row" },
    h("div", { class: "nm", role: "cell" }, tick(task, again), nameField(task, again), h("a", { class: "go", href: `/tasks/${task.gid}` }, task.name || "Untitled"), subtasks, open),
    h("div", { class: "cell c-who", role: "cell" }, assigneeButton(task, again)),
    h("div", { class: "cell c-due", role: "cell" }, dueButton(task, again)));
}

function adder(section) {
  const wrong = state.wrong[section.gid];
  const field = h("input", { class: "ttl", placeholder: "Add task", "aria-label": `Add a task to ${section.name}`, maxlength: 1024, "data-key": `add-${section.gid}`, "aria-invalid": wrong ? "true" : null, autocomplete: "off" });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && field.value.trim()) make(section, field);
    if (event.key === "Escape") {
      field.value = "";
      field.blur();
    }
  });
  return h("div", { class: "gr add", role: "row" }, h("div", { class: "nm", role: "cell" }, h("span", { class: "plus", "aria-hidden": "true" }, icon("plus")), field),
    wrong ? h("p", { class: "wrong", role: "alert" }, icon("warning"), wrong) : null);
}

async function make(section, field) {
  const name = field.value.trim();
  field.value = "";
  delete state.wrong[section.gid];
  try {
    await call("POST", `${CORE}/tasks`, { name, memberships: [{ project: gid, section: section.gid }] });
    await again();
  } catch (error) {
    state.wrong[section.gid] = `Could not add the task. ${sentence(error)}`;
    field.value = name;
    draw();
  }
}

function fold(section) {
  if (!folded.delete(section)) folded.add(section);
  sessionStorage.setItem(`folded-${gid}`, JSON.stringify([...folded]));
  draw();
}

function add() {
  state.adding = true;
  const first = state.sections[0];
  folded.delete(first?.gid);
  draw();
  content.querySelector(`[data-key="add-${first?.gid}"]`)?.focus();
}

// Up and down go from name to name, as in any list.
content.addEventListener("keydown", (event) => {
  if (!event.target.matches(".ttl") || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
  const names = [...content.querySelectorAll(".ttl")];
  const next = names[names.indexOf(event.target) + (event.key === "ArrowDown" ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.setSelectionRange(next.value.length, next.value.length);
});

document.getElementById("add").addEventListener("click", add);
document.getElementById("done-switch").addEventListener("click", (event) => {
  state.showsDone = !state.showsDone;
  event.currentTarget.setAttribute("aria-pressed", String(state.showsDone));
  again();
});

if (await load(content, again)) live([gid], () => again().catch(() => {}));
projects().catch(() => {});
