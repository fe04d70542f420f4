import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

// "zz" is the pseudo-locale: every sentence, longer and accented, so that one sees what was forgotten.
// No line numbers: a moved line is no change of a translation.
export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "de", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt-BR", "ru", "sv", "zh-TW", "zz"],
  pseudoLocale: "zz",
  format: formatter({ lineNumbers: false }),
  catalogs: [{ path: "src/locales/{locale}", include: ["src"] }],
});
