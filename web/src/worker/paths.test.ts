import { describe, expect, it } from "vitest";
import { isForEverybody, isOfApp, outlived } from "./paths";

describe("the app's page", () => {
  it.each(["/", "/home", "/projects/12/list/task/7", "/settings/keys", "/nowhere/at/all", "/apiary"])("answers at %s", (path) => {
    expect(isOfApp(path)).toBe(true);
  });
  it.each(["/sign-in", "/set-up", "/api/1.0/tasks", "/docs/api", "/assets/index-1.js", "/sw.js", "/manifest.webmanifest"])("leaves %s to the server", (path) => {
    expect(isOfApp(path)).toBe(false);
  });
});

describe("what is kept from the start", () => {
  it("is every part of the app", () => {
    expect(["assets/Board-Cb4hK2_x.js", "assets/index-Cb4hK2_x.css", "assets/icons-Cb4hK2_x.svg", "mark-192.png"].every(isForEverybody)).toBe(true);
  });
  it("is no language, font or twin of a file", () => {
    const others = ["assets/zz-Cb4hK2_x.js", "assets/pt-BR-Cb4hK2_x.js", "assets/latin-Cb4hK2_x.woff2", "assets/a-Cb4hK2_x.js.br", ".vite/manifest.json"];
    expect(others.some(isForEverybody)).toBe(false);
  });
});

it("keeps the version before, and caches of others", () => {
  expect(outlived(["weft-app-1", "weft-app-2", "other", "weft-app-3"], "weft-app-3")).toEqual(["weft-app-1"]);
  expect(outlived(["weft-app-3"], "weft-app-3")).toEqual([]);
});
