import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import babel from "@rolldown/plugin-babel";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

// Locales whose words react-aria-components brings along; the others fall back to English.
const WORDS_OF_PARTS = ["en-US", "de-DE", "fr-FR", "es-ES", "it-IT", "pt-BR", "nl-NL", "pl-PL", "sv-SE", "ja-JP", "zh-CN", "ko-KR", "ar-AE", "he-IL"];
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
    { ...optimizeLocales.vite({ locales: WORDS_OF_PARTS }), enforce: "pre" },
  ],
  build: {
    target: "es2023",
    cssTarget: ["chrome125", "firefox128", "safari17.5"], // they know light-dark() and :dir()
    manifest: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    assetsInlineLimit: 0, // the content security policy allows no data: scripts or fonts
  },
  server: { proxy: { "^/(api|docs|files|static|sign-in|sign-out|sign-up|set-up|invitation|forgot|reset|confirm)(/|$|\\?)": { target: SERVER, changeOrigin: false } } },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/testing/setup.ts"],
    css: { modules: { classNameStrategy: "non-scoped" } },
    restoreMocks: true,
  },
});
