import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import babel from "@rolldown/plugin-babel";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { SERVERS, isForEverybody } from "./src/worker/paths.ts";

// Locales whose words react-aria-components brings along; the others fall back to English.
const WORDS_OF_PARTS = ["en-US", "de-DE", "fr-FR", "es-ES", "it-IT", "pt-BR", "nl-NL", "pl-PL", "sv-SE", "ja-JP", "zh-TW", "ko-KR", "ru-RU", "ar-AE", "he-IL"];
const SERVER = process.env.WEFT_SITE ?? "http://127.0.0.1:8080";

/** The theme stands before the first paint: a classic script, with a name as lasting as every asset's. */
function early(): Plugin {
  const source = "src/app/early.js";
  return {
    name: "early",
    buildStart() {
      if (!this.meta.watchMode) this.emitFile({ type: "asset", name: "early.js", source: readFileSync(source) });
    },
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle }) {
        const built = Object.values(bundle ?? {}).find((file) => file.type === "asset" && file.names.includes("early.js"));
        return [{ tag: "script", attrs: { src: `/${built?.fileName ?? source}` }, injectTo: "head-prepend" }];
      },
    },
  };
}

const LAYERS = "@layer reset,tokens,base,components,screens,utilities;";

/** Whichever style sheet comes first, the layers stand in their order. */
function layersFirst(): Plugin {
  return {
    name: "layers-first",
    apply: "build",
    enforce: "post",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === "asset" && file.fileName.endsWith(".css")) file.source = LAYERS + file.source;
      }
    },
  };
}

/** The service worker, with the names of the files it keeps and a version that changes with any of them. */
function worker(): Plugin {
  return {
    name: "worker",
    apply: "build",
    enforce: "post",
    buildStart() {
      this.emitFile({ type: "chunk", id: "src/worker/worker.ts", fileName: "sw.js" });
    },
    generateBundle(_, bundle) {
      const chunk = bundle["sw.js"];
      if (chunk?.type !== "chunk" || chunk.imports.length) this.error("sw.js shall be one classic script.");
      const built = Object.keys(bundle).filter((name) => name !== "sw.js" && name.startsWith("assets/"));
      const loose = readdirSync("public");
      const files = [...built, ...loose].filter(isForEverybody).toSorted();
      const hash = createHash("sha256").update([...files, chunk.code].join());
      for (const name of ["index.html", ...loose.map((file) => `public/${file}`)]) hash.update(readFileSync(name));
      const said = { BUILD_VERSION: hash.digest("hex").slice(0, 12), BUILD_FILES: files.map((name) => `/${name}`) };
      for (const [name, value] of Object.entries(said)) chunk.code = chunk.code.replaceAll(name, JSON.stringify(value));
    },
  };
}

export default defineConfig({
  html: { cspNonce: "%NONCE%" },
  resolve: { alias: { "@": fileURLToPath(new URL("src", import.meta.url)) } },
  plugins: [
    react(),
    babel({
      include: [/\/src\/.*\.tsx?$/],
      plugins: ["@lingui/babel-plugin-lingui-macro"],
      parserOpts: { plugins: ["jsx", "typescript"] },
    }),
    lingui(),
    early(),
    layersFirst(),
    worker(),
    { ...optimizeLocales.vite({ locales: WORDS_OF_PARTS }), enforce: "pre" },
  ],
  build: {
    target: "es2023",
    cssTarget: ["chrome125", "firefox128", "safari17.5"], // they know light-dark() and :dir()
    manifest: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    assetsInlineLimit: 0, // the content security policy allows no data: scripts or fonts
    rolldownOptions: { checks: { pluginTimings: false } }, // how long a build takes is no news
  },
  server: { proxy: { [`^/(${SERVERS.join("|")})(/|$|\\?)`]: { target: SERVER, changeOrigin: false } } },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/testing/setup.ts"],
    css: { modules: { classNameStrategy: "non-scoped" } },
    restoreMocks: true,
  },
});
