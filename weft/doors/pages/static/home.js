// All projects that one sees.
import { call, CORE, sentence } from "/static/api.js";
import { empty, fact, h, icon, swatch } from "/static/dom.js";
import { load, projects } from "/static/shell.js";

const content = document.getElementById("content");
const opener = document.getElementById("new-project");
let asking = false;

async function draw() {
  const found = await projects();
  const rows = found.map((project) => h("li", {}, h("a", { class: "pr", href: `/projects/${project.gid}` },
    swatch(project, false), h("span", { class: "name trunc" }, project.name))));
  const start = () => h("button", { class: "btn p", type: "button", onclick: () => ask() }, icon("plus"), "New project");
  const shown = found.length ? h("ul", {}, rows) : empty("No projects yet", "A project holds tasks in sections, for everyone who works on them.", start());
  content.replaceChildren(...(asking ? [form()] : []), asking && !found.length ? h("div") : shown);
}

function ask() {
  asking = true;
  draw();
}

function form() {
  const input = h("input", { class: "inp", id: "p-name", required: true, maxlength: 1024, placeholder: "Kestrel launch", autocomplete: "off" });
  const hint = h("p", { class: "hint bad", id: "p-wrong", role: "alert", hidden: true });
  const made = h("form", { class: "newp" },
    h("div", { class: "fld" }, h("label", { for: "p-name", class: "vh" }, "Name of the project"), input, hint),
    h("button", { class: "btn p", type: "submit" }, "Create the project"),
    h("button", { class: "btn q", type: "button", onclick: () => { asking = false; draw(); opener.focus(); } }, "Cancel"));
  made.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      const { data } = await call("POST", `${CORE}/projects`, { name: input.value.trim(), workspace: fact("workspace"), privacy_setting: "public_to_workspace" });
      location.assign(`/projects/${data.gid}`);
    } catch (error) {
      hint.replaceChildren(icon("warning"), sentence(error));
      hint.hidden = false;
      input.setAttribute("aria-invalid", "true");
      input.setAttribute("aria-describedby", "p-wrong");
      input.focus();
    }
  });
  made.addEventListener("keydown", (event) => {
    if (event.key === "Escape") made.querySelector('button[type="button"]').click();
  });
  queueMicrotask(() => input.focus());
  return made;
}

opener.addEventListener("click", ask);
load(content, draw);
