// What every page inside has: the drawer, the theme, open projects, and the notice of being offline.
import { all, CORE } from "/static/api.js";
import { avatar, fact, h, swatch } from "/static/dom.js";
import "/static/theme.js";

const mine = document.querySelector(".who .av");
mine.replaceWith(avatar({ gid: fact("me"), name: mine.nextElementSibling.textContent }));

const nav = document.getElementById("nav");
const opener = document.querySelector("[data-nav]");
let scrim = null;

function drawer(open) {
  nav.classList.toggle("open", open);
  opener?.setAttribute("aria-expanded", String(open));
  scrim?.remove();
  scrim = open ? h("div", { class: "scrim", onclick: () => drawer(false) }) : null;
  if (scrim) {
    document.body.append(scrim);
    nav.querySelector("a").focus();
  } else opener?.focus();
}

opener?.addEventListener("click", () => drawer(!nav.classList.contains("open")));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && nav.classList.contains("open")) drawer(false);
});

const offline = document.getElementById("offline");
const tell = () => { offline.hidden = navigator.onLine; };
addEventListener("online", tell);
addEventListener("offline", tell);
tell();

export async function projects() {
  const workspace = fact("workspace");
  if (!workspace) return [];
  const found = await all(`${CORE}/projects`, "name,color,archived,modified_at", { workspace, archived: false });
  const here = location.pathname;
  document.getElementById("nav-projects").replaceChildren(...found.slice(0, 40).map((project) => {
    const path = `/projects/${project.gid}`;
    const given = { class: `ni${here === path ? " on" : ""}`, href: path, title: project.name, "aria-current": here === path ? "page" : null };
    return h("li", {}, h("a", given, swatch(project), h("span", { class: "trunc" }, project.name)));
  }));
  return found;
}

// Bones only after 300 ms: what is quick should not flicker.
export async function load(content, work) {
  const timer = setTimeout(() => content.replaceChildren(h("div", { class: "bones" }, ...Array.from({ length: 6 }, () => h("i")))), 300);
  try {
    await work();
    return true;
  } catch (error) {
    clearTimeout(timer);
    content.replaceChildren(failure(error));
    return false;
  } finally {
    clearTimeout(timer);
    content.removeAttribute("aria-busy");
  }
}

function failure(error) {
  const missing = error.status === 404 || error.status === 403;
  return h("div", { class: "empty" },
    h("p", { class: "code" }, error.status ? String(error.status) : ""),
    h("h2", {}, missing ? "You cannot see this" : "This page could not load"),
    h("p", { class: "lead" }, missing ? "It is private, or it was moved or deleted." : `${error.message} What you saved is safe.`),
    h("p", { class: "row" }, h("a", { class: "btn p", href: "/" }, "Go home"), missing ? null : h("button", { class: "btn", type: "button", onclick: () => location.reload() }, "Try again")),
    error.id ? h("p", { class: "number" }, "Request ", h("code", {}, error.id)) : null);
}
