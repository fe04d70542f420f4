import { expect, test } from "vitest";
import { matching, meant } from "./finding";

test("a sign before the text narrows what is looked for", () => {
  expect(meant("> new")).toEqual({ scope: "commands", text: "new" });
  expect(meant("#pack ")).toEqual({ scope: "tasks", text: "pack" });
  expect(meant("@")).toEqual({ scope: "people", text: "" });
  expect(meant("pack > kit")).toEqual({ scope: "all", text: "pack > kit" });
});

test("every word counts, and names that begin with the text come first", () => {
  const names = ["Print and pack", "Packaging", "Kit for press"];
  expect(matching("pack", names, (name) => name)).toEqual(["Packaging", "Print and pack"]);
  expect(matching("press kit", names, (name) => name)).toEqual(["Kit for press"]);
  expect(matching("", names, (name) => name)).toEqual(names);
});
