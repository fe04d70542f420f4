// Small layers beside what they change: a person, a date, a confirmation without a dialog.
import { all, CORE } from "/static/api.js";
import { shift, today } from "/static/dates.js";
import { avatar, fact, h, icon } from "/static/dom.js";

let open = null;

export function close(focus = true) {
  if (!open) return;
  const { layer, anchor } = open;
  open = null;
  layer.remove();
  anchor.setAttribute("aria-expanded", "false");
  if (focus) twin(anchor).focus();
}

// The page may have been drawn anew meanwhile: the same button, as it stands now.
function twin(anchor) {
  const key = anchor.dataset.key;
  if (anchor.isConnected || !key) return anchor;
  return [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key === key) ?? anchor;
}

function layerAt(anchor, label, ...children) {
  close(false);
  const layer = h("div", { class: "float", role: "dialog", "aria-label": label }, children);
  document.body.append(layer);
  const box = anchor.getBoundingClientRect();
  const high = layer.offsetHeight;
  const below = box.bottom + 4 + high < innerHeight;
  layer.style.insetInlineStart = `${Math.max(8, Math.min(box.left, innerWidth - layer.offsetWidth - 8))}px`;
  layer.style.top = `${Math.max(8, below ? box.bottom + 4 : box.top - high - 4)}px`;
  anchor.setAttribute("aria-expanded", "true");
  open = { layer, anchor };
  layer.addEventListener("keydown", (event) => keys(event, layer));
  return layer;
}

function keys(event, layer) {
  if (event.key === "Escape") {
    event.stopPropagation();
    close();
  }
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  event.preventDefault();
  const items = [...layer.querySelectorAll(".mi")];
  const at = items.indexOf(document.activeElement);
  const next = event.key === "ArrowDown" ? at + 1 : at - 1;
  items[Math.max(0, Math.min(items.length - 1, next))]?.focus();
}

addEventListener("pointerdown", (event) => {
  if (open && !open.layer.contains(event.target) && !open.anchor.contains(event.target)) close(false);
});

let people = null;

export function everyone() {
  people ??= all(`${CORE}/users`, "name", { workspace: fact("workspace") }).catch((error) => {
    people = null;
    throw error;
  });
  return people;
}

export async function pickPerson(anchor, chosen, choose) {
  const known = await everyone();
  const list = h("div", {});
  const search = h("input", { type: "search", placeholder: "Search people", "aria-label": "Search people", oninput: () => draw() });
  const item = (person) => h("button", { type: "button", class: "mi", onclick: () => { close(); choose(person); } },
    person ? avatar(person) : icon("x"), h("span", { class: "trunc" }, person ? person.name : "Nobody"));
  const draw = () => {
    const wanted = search.value.trim().toLowerCase();
    const found = known.filter((person) => person.name.toLowerCase().includes(wanted)).slice(0, 50);
    list.replaceChildren(...(chosen && !wanted ? [item(null)] : []), ...found.map(item), ...(found.length ? [] : [h("p", { class: "none" }, `Nobody is called “${search.value}”`)]));
  };
  draw();
  layerAt(anchor, "Choose a person", search, list);
  search.addEventListener("keydown", (event) => {
    if (event.key === "Enter") list.querySelector(".mi")?.click();
  });
  search.focus();
}

export function pickDate(anchor, chosen, choose) {
  const pick = (date) => { close(); choose(date); };
  const input = h("input", { type: "date", "aria-label": "Due date", value: chosen ?? "" });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && input.value) pick(input.value);
  });
  input.addEventListener("change", () => { input.dataset.moved = "yes"; });
  input.addEventListener("blur", () => {
    if (input.dataset.moved && input.value && input.value !== chosen && open) pick(input.value);
  });
  const now = today();
  const item = (label, date) => h("button", { type: "button", class: "mi", onclick: () => pick(date) }, icon(date ? "calendar" : "x"), label);
  layerAt(anchor, "Choose a date", input, item("Today", now), item("Tomorrow", shift(now, 1)), item("In a week", shift(now, 7)), ...(chosen ? [item("No date", null)] : []));
  input.focus();
}

export function menu(anchor, items) {
  const layer = layerAt(anchor, "Actions", items.map(({ label, glyph, run, bad }) =>
    h("button", { type: "button", class: `mi${bad ? " bad" : ""}`, onclick: () => { close(); run(); } }, icon(glyph), label)));
  layer.querySelector(".mi").focus();
}
