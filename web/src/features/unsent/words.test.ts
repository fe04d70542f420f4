import { expect, test } from "vitest";
import { wordsOf } from "./words";

test("a comment is its own words, without marks", () => {
  expect(wordsOf({ html_text: "<body>Ship <strong>it</strong> &amp; rest<ul><li>now</li></ul></body>" })).toBe("Ship it & rest- now");
});

test("what was chosen has no words", () => {
  expect(wordsOf({ assignee: "12", completed: true })).toBeNull();
});
