// One line at the foot of the page: what happened, and the way back.
import { h } from "/static/dom.js";

const LASTS = 8000;

export function toast(text, action) {
  const shelf = document.getElementById("toasts");
  const made = h("div", { class: "toast" }, h("span", { class: "trunc" }, text));
  if (action) {
    made.append(h("button", { type: "button", onclick: () => { made.remove(); action.run(); } }, action.label));
  }
  shelf.replaceChildren(made);
  const timer = setTimeout(() => made.remove(), LASTS);
  made.addEventListener("focusin", () => clearTimeout(timer));
  return made;
}
