// The theme: the system's, until somebody chooses. The server reads the cookie, so no page flashes.
const YEAR = 365 * 24 * 3600;
const root = document.documentElement;
const dark = matchMedia("(prefers-color-scheme: dark)");

function now() {
  return root.dataset.theme || (dark.matches ? "dark" : "light");
}

function show() {
  for (const button of document.querySelectorAll("[data-theme-switch]")) {
    button.hidden = false;
    button.querySelector("use").setAttribute("href", `/static/icons.svg#i-${now() === "dark" ? "sun" : "moon"}`);
    button.querySelector("span").textContent = now() === "dark" ? button.dataset.light : button.dataset.dark;
  }
}

for (const button of document.querySelectorAll("[data-theme-switch]")) {
  button.addEventListener("click", () => {
    const chosen = now() === "dark" ? "light" : "dark";
    const secure = location.protocol === "https:" ? "; Secure" : "";
    root.dataset.theme = chosen;
    document.cookie = `weft-theme=${chosen}; Path=/; Max-Age=${YEAR}; SameSite=Lax${secure}`;
    show();
  });
}
dark.addEventListener("change", show);
show();
