// Conveniences of the forms; each works without.
import { h, icon } from "/static/dom.js";
import "/static/theme.js";

for (const field of document.querySelectorAll("[data-zone]")) {
  field.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
}

for (const input of document.querySelectorAll('input[type="password"]')) {
  const wrap = h("div", { class: "secret" });
  input.replaceWith(wrap);
  const button = h("button", { class: "btn q i", type: "button", "aria-label": wrap.closest("[data-show-password]").dataset.showPassword, "aria-pressed": "false" }, icon("eye"));
  button.addEventListener("click", () => {
    const shown = input.type === "text";
    input.type = shown ? "password" : "text";
    button.setAttribute("aria-pressed", String(!shown));
    button.replaceChildren(icon(shown ? "eye" : "eye-off"));
  });
  wrap.append(input, button);
  if (input.autofocus) input.focus();
}

for (const form of document.forms) {
  form.addEventListener("submit", () => {
    const button = form.querySelector('button[type="submit"]');
    setTimeout(() => { button.disabled = true; });
  });
}
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  for (const button of document.querySelectorAll('button[type="submit"]')) button.disabled = false;
});
