// Elements out of values. Text is always text: nothing here reads HTML.
const SVG = "http://www.w3.org/2000/svg";

export function h(tag, given = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name === "value") made.value = made.defaultValue = value;
    else made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

function s(tag, given, ...children) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(given)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function icon(name) {
  return s("svg", { class: "ic", "aria-hidden": "true" }, s("use", { href: `/static/icons.svg#i-${name}` }));
}

// Three shapes: circle for tasks, diamond for milestones, seal for approvals.
const OUTLINE = {
  milestone: "M8 1.9 14.1 8 8 14.1 1.9 8z",
  approval: "M8 1.5 9.9 2.9 12.2 2.9 12.9 5.1 14.7 6.6 14 8.8 14.7 10 12.9 11.2 12.2 13.3 9.9 13.3 8 14.6 6.1 13.3 3.8 13.3 3.1 11.2 1.3 10 2 8.8 1.3 6.6 3.1 5.1 3.8 2.9 6.1 2.9z",
};

export function tickShape(subtype, done) {
  const path = OUTLINE[subtype];
  const part = done ? "fill" : "ring";
  const shape = path ? s("path", { d: path, class: part }) : s("circle", { cx: 8, cy: 8, r: done ? 7 : 6.25, class: part });
  if (subtype === "approval" && !done) return icon("approval");
  const marks = done ? [s("path", { d: "M5 8.3 7.1 10.3 11 5.9", class: "mark" })] : [];
  return s("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, shape, ...marks);
}

export function art() {
  const line = (d, accent) => s("path", { d, fill: "none", stroke: "currentColor", "stroke-width": 5, "stroke-linecap": "round", ...(accent ? { class: "ac", "stroke-dasharray": "1 9" } : {}) });
  return s("svg", { class: "art", width: 112, height: 64, viewBox: "0 0 112 64", "aria-hidden": "true" },
    line("M6 10h62"), line("M80 10h28", true), line("M6 34h98"), line("M6 58h44"), line("M62 58h46", true));
}

export function fact(name) {
  return document.querySelector(`meta[name="${name}"]`)?.content ?? "";
}

export function initials(name) {
  const words = name.trim().split(/\s+/);
  const first = [...(words[0] ?? "?")][0] ?? "?";
  const last = words.length > 1 ? [...words.at(-1)][0] : "";
  return (first + last).toUpperCase();
}

// The same person, the same hue, wherever they appear.
function hueOf(gid, hues) {
  let mixed = 0;
  for (const digit of gid) mixed = (mixed * 31 + digit.charCodeAt(0)) % 9973;
  return (mixed % hues) + 1;
}

export function avatar(person, size = "") {
  return h("span", { class: `av h${hueOf(person.gid, 6)} ${size}`, title: person.name, "aria-hidden": "true" }, initials(person.name));
}

export function empty(title, sentence, ...actions) {
  return h("div", { class: "empty" }, art(), h("h2", {}, title), h("p", { class: "lead" }, sentence), h("p", { class: "row" }, actions));
}

export function swatch(project, small = true) {
  const colours = ["dark-blue", "dark-orange", "dark-teal", "dark-pink", "dark-brown", "light-blue", "dark-purple", "dark-warm-gray"];
  const known = colours.indexOf(project.color ?? "");
  const hue = known >= 0 ? known + 1 : hueOf(project.gid, 8);
  return h("span", { class: `sq k${hue}${small ? " s" : ""}`, "aria-hidden": "true" });
}
