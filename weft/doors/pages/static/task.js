// One task: its facts, description, subtasks and what was said.
import { all, call, CORE, OWN, read, sentence } from "/static/api.js";
import { moment } from "/static/dates.js";
import { avatar, fact, h, icon } from "/static/dom.js";
import { live } from "/static/live.js";
import { menu } from "/static/pickers.js";
import { load, projects } from "/static/shell.js";
import { assigneeButton, change, dueButton, FIELDS, nameField, redraw, short, tick } from "/static/tasks.js";
import { toast } from "/static/toast.js";

const gid = fact("object");
const content = document.getElementById("content");
const more = h("button", { class: "btn q i", type: "button", "aria-label": "More actions", "aria-haspopup": "dialog", "aria-expanded": "false" }, icon("more"));
const state = { task: null, subtasks: [], stories: [], wrong: "", wrongSub: "" };

async function again() {
  const [task, subtasks, stories] = await Promise.all([
    read(`${CORE}/tasks/${gid}`, `${FIELDS},notes,followers.name,created_at,created_by.name,tags.name`),
    all(`${CORE}/tasks/${gid}/subtasks`, FIELDS),
    all(`${CORE}/tasks/${gid}/stories`, "text,type,created_at,created_by.name,resource_subtype"),
  ]);
  Object.assign(state, { task, subtasks, stories });
  draw();
}

function draw() {
  const { task } = state;
  document.title = `${task.name || "Untitled"} · Weft`;
  crumbs(task);
  redraw(content, h("article", { class: "page" },
    h("div", { class: "ptitle" }, tick(task, again), nameField(task, again, "textarea")),
    facts(task), description(task), ...subtasks(), ...talk()));
}

function crumbs(task) {
  const place = task.memberships?.[0];
  const parts = task.parent ? [h("a", { href: `/tasks/${task.parent.gid}` }, short(task.parent.name))]
    : place?.project ? [h("a", { href: `/projects/${place.project.gid}` }, place.project.name), icon("chevron-right"), h("span", { class: "trunc" }, place.section?.name ?? "")]
      : [h("a", { href: "/" }, "Projects")];
  document.getElementById("crumb").replaceChildren(...parts);
}

function facts(task) {
  const homes = (task.memberships ?? []).filter((place) => place.project).map((place) => h("a", { class: "lb", href: `/projects/${place.project.gid}` }, place.project.name));
  const pairs = [
    ["Assignee", [assigneeButton(task, again)]],
    ["Due", [dueButton(task, again)]],
    ["Projects", homes.length ? homes : [h("span", { class: "quiet" }, "None")]],
    ["Following", task.followers?.length ? [h("span", { class: "avs" }, task.followers.slice(0, 8).map((one) => avatar(one)))] : [h("span", { class: "quiet" }, "Nobody")]],
  ];
  return h("dl", { class: "kv" }, pairs.flatMap(([name, shown]) => [h("dt", {}, name), h("dd", {}, shown)]));
}

function description(task) {
  const field = h("textarea", { class: "text notes", "aria-label": "Description", placeholder: "Add a description", value: task.notes ?? "", "data-key": "notes", maxlength: 65535, rows: 2 });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      field.value = task.notes ?? "";
      field.blur();
    }
  });
  field.addEventListener("blur", () => {
    if (field.value !== (task.notes ?? "")) change(task, { notes: field.value }, again);
  });
  return h("section", {}, h("h2", { class: "ph2" }, "Description"), field);
}

function subtasks() {
  const done = state.subtasks.filter((one) => one.completed).length;
  const meter = h("span", { class: "thr", "aria-hidden": "true" });
  meter.style.setProperty("--p", `${state.subtasks.length ? (100 * done) / state.subtasks.length : 0}%`);
  const field = h("input", { class: "ttl", placeholder: "Add subtask", "aria-label": "Add a subtask", "data-key": "add-sub", maxlength: 1024, autocomplete: "off" });
  field.addEventListener("keydown", async (event) => {
    if (event.isComposing || event.key !== "Enter" || !field.value.trim()) return;
    const name = field.value.trim();
    field.value = "";
    state.wrongSub = await attempt(() => call("POST", `${CORE}/tasks/${gid}/subtasks`, { name }));
    if (state.wrongSub) field.value = name;
    state.wrongSub ? draw() : await again();
  });
  const row = (one) => h("div", { class: `gr${one.completed ? " done" : ""}` },
    h("div", { class: "nm" }, tick(one, again), nameField(one, again), h("a", { class: "open btn q i", href: `/tasks/${one.gid}`, "aria-label": `Open ${one.name}` }, icon("chevron-right"))),
    h("div", {}, dueButton(one, again)), h("div", {}, one.assignee ? avatar(one.assignee) : ""));
  return [
    h("h2", { class: "ph2" }, "Subtasks", state.subtasks.length ? h("span", { class: "cnt" }, `${done} of ${state.subtasks.length}`) : null, h("span", { class: "sp" }), state.subtasks.length ? meter : null),
    h("div", { class: "grid sub" }, state.subtasks.map(row), h("div", { class: "gr add" }, h("div", { class: "nm" }, h("span", { class: "plus" }, icon("plus")), field), state.wrongSub ? h("p", { class: "wrong", role: "alert" }, icon("warning"), state.wrongSub) : null)),
  ];
}

function talk() {
  const said = state.stories.map((story) => (story.type === "comment" ? comment(story) : event(story)));
  return [h("h2", { class: "ph2" }, "Comments and activity"), h("div", {}, said), composer()];
}

function comment(story) {
  const who = story.created_by;
  return h("div", { class: "cm" }, who ? avatar(who, "m") : null, h("div", { class: "said" },
    h("p", {}, h("span", { class: "by" }, who?.name ?? "Somebody"), h("span", { class: "at" }, moment(story.created_at))),
    h("p", { class: "words" }, story.text ?? "")));
}

function event(story) {
  const name = story.created_by?.name;
  const text = story.text ?? "";
  return h("p", { class: "act" }, h("span", {}, name && !text.startsWith(name) ? `${name} ${text}` : text, h("span", { class: "at" }, ` · ${moment(story.created_at)}`)));
}

function composer() {
  const field = h("textarea", { "aria-label": "Write a comment", placeholder: "Write a comment", "data-key": "comment", rows: 1, maxlength: 65535 });
  const send = h("button", { class: "btn p", type: "submit" }, icon("send"), "Comment");
  const form = h("form", { class: "say" }, h("div", { class: "box" }, field, state.wrong ? h("p", { class: "hint bad", role: "alert" }, icon("warning"), state.wrong) : null, h("div", { class: "row" }, send)));
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (!text) return;
    field.value = "";
    state.wrong = await attempt(() => call("POST", `${CORE}/tasks/${gid}/stories`, { text }));
    if (state.wrong) field.value = text;
    state.wrong ? draw() : await again();
  });
  return form;
}

async function attempt(work) {
  try {
    await work();
    return "";
  } catch (error) {
    return `Could not save. ${sentence(error)}`;
  }
}

async function remove() {
  const { task } = state;
  const back = task.memberships?.[0]?.project ? `/projects/${task.memberships[0].project.gid}` : "/";
  const wrong = await attempt(() => call("DELETE", `${CORE}/tasks/${gid}`));
  if (wrong) return toast(wrong);
  content.replaceChildren(h("div", { class: "empty" }, h("h2", {}, `“${short(task.name)}” is in the bin`), h("p", { class: "lead" }, "It stays there for 30 days."), h("p", { class: "row" }, h("a", { class: "btn p", href: back }, "Go back"))));
  return toast(`Deleted “${short(task.name)}”`, { label: "Undo", run: restore });
}

async function restore() {
  const wrong = await attempt(async () => {
    const trash = await all(`${OWN}/trash`, "target", { workspace: fact("workspace") });
    const mine = trash.find((batch) => batch.target.gid === gid);
    await call("POST", `${OWN}/trash/${mine?.gid ?? gid}/restore`);
    await again();
  });
  if (wrong) toast(wrong);
}

more.addEventListener("click", () => menu(more, [{ label: "Delete the task", glyph: "trash", bad: true, run: remove }]));
if (await load(content, again)) {
  document.getElementById("actions").append(more);
  live([gid], () => again().catch(() => {}));
}
projects().catch(() => {});
