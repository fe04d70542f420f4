import { defineConfig } from "@lingui/cli";

// "zz" is the pseudo-locale: every sentence, longer and accented, so that one sees what was forgotten.
export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "zz"],
  pseudoLocale: "zz",
  catalogs: [{ path: "src/locales/{locale}", include: ["src"] }],
});
