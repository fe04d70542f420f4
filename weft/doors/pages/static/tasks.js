// What lists and the task's own page have in common: ticks, dates, people, and the way back.
import { call, CORE, sentence } from "/static/api.js";
import { due } from "/static/dates.js";
import { avatar, h, tickShape } from "/static/dom.js";
import { pickDate, pickPerson } from "/static/pickers.js";
import { toast } from "/static/toast.js";

export const FIELDS = "name,completed,due_on,due_at,assignee.name,num_subtasks,resource_subtype,parent.name,memberships.project.name,memberships.section.name";

export const short = (name) => (name.length > 40 ? `${name.slice(0, 39)}…` : name) || "Untitled";

export async function change(task, values, again, said) {
  const before = Object.fromEntries(Object.keys(values).map((key) => [key, key === "assignee" ? (task.assignee?.gid ?? null) : task[key]]));
  try {
    await call("PUT", `${CORE}/tasks/${task.gid}`, values);
  } catch (error) {
    toast(`Could not save. ${sentence(error)}`, { label: "Try again", run: () => change(task, values, again, said) });
    again();
    return false;
  }
  if (said) toast(said, { label: "Undo", run: () => change(task, before, again) });
  await again();
  return true;
}

export function tick(task, again) {
  const label = task.completed ? `Reopen ${short(task.name)}` : `Complete ${short(task.name)}`;
  return h("button", {
    type: "button", class: "tick", role: "checkbox", "aria-checked": String(task.completed), "aria-label": label, "data-key": `tick-${task.gid}`,
    onclick: () => change(task, { completed: !task.completed }, again, `${task.completed ? "Reopened" : "Completed"} “${short(task.name)}”`),
  }, tickShape(task.resource_subtype, task.completed));
}

export function dueButton(task, again) {
  const shown = due(task);
  const button = h("button", { type: "button", class: `pick${shown ? "" : " nil"}`, "aria-haspopup": "dialog", "aria-expanded": "false", "data-key": `due-${task.gid}`, "aria-label": shown ? `Due ${shown.text}` : `Set a due date for ${short(task.name)}` },
    h("span", { class: `due ${shown?.state ?? ""}` }, shown?.text ?? "Due date"));
  button.addEventListener("click", () => pickDate(button, task.due_on, (date) => change(task, { due_on: date }, again)));
  return button;
}

export function assigneeButton(task, again) {
  const who = task.assignee;
  const button = h("button", { type: "button", class: `pick${who ? "" : " nil"}`, "aria-haspopup": "dialog", "aria-expanded": "false", "data-key": `who-${task.gid}`, "aria-label": who ? `Assigned to ${who.name}` : `Assign ${short(task.name)}` },
    who ? avatar(who) : null, h("span", { class: "trunc" }, who ? who.name : "Assign"));
  button.addEventListener("click", () => pickPerson(button, who, (person) => change(task, { assignee: person?.gid ?? null }, again)));
  return button;
}

// A name that is edited where it stands: Enter saves, Escape puts back.
export function nameField(task, again, tag = "input") {
  const given = { class: tag === "input" ? "ttl" : "text", value: task.name, "aria-label": "Task name", maxlength: 1024, "data-key": `name-${task.gid}`, rows: tag === "textarea" ? 1 : null, placeholder: "Untitled" };
  const field = h(tag, given);
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      field.blur();
    }
    if (event.key === "Escape") {
      field.value = task.name;
      field.blur();
    }
  });
  field.addEventListener("blur", () => {
    const name = field.value.trim();
    if (name !== task.name) change(task, { name }, again);
  });
  return field;
}

// Draw anew without taking the keyboard away from whoever is in the middle of something.
export function redraw(content, ...children) {
  const active = document.activeElement;
  const key = content.contains(active) ? active.dataset.key : null;
  const isText = key && "defaultValue" in active;
  const typed = isText && active.value !== active.defaultValue ? active.value : null;
  const caret = isText ? [active.selectionStart, active.selectionEnd] : null;
  const place = content.scrollTop;
  content.replaceChildren(...children);
  content.scrollTop = place;
  const same = key ? [...content.querySelectorAll("[data-key]")].find((one) => one.dataset.key === key) : null;
  if (!same) return;
  same.focus({ preventScroll: true });
  if (typed !== null) same.value = typed;
  if (caret) same.setSelectionRange(...caret);
}
