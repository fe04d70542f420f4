// What somebody downloads before the first screen stands; the build fails where it grows past its limit.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const LIMIT = 170 * 1024;
const dist = new URL("../dist/", import.meta.url);
const chunks = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));
// The entry and the home screen, with everything these import at once.
const FIRST = ["index.html", "src/features/home/Home.tsx"];

function reached(keys) {
  const seen = new Set();
  const walk = (key) => {
    if (seen.has(key) || !chunks[key]) return;
    seen.add(key);
    (chunks[key].imports ?? []).forEach(walk);
  };
  keys.forEach(walk);
  return [...seen].map((key) => chunks[key].file);
}

const sizes = [...new Set(reached(FIRST))].map((file) => [file, gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length]);
const total = sizes.reduce((sum, [, size]) => sum + size, 0);
const kib = (n) => `${(n / 1024).toFixed(1)} KiB`;
console.log(`First route: ${kib(total)} of JavaScript (gzip), limit ${kib(LIMIT)}`);
if (total > LIMIT) {
  sizes.toSorted((a, b) => b[1] - a[1]).forEach(([file, size]) => console.error(`  ${kib(size).padStart(10)}  ${file}`));
  process.exit(1);
}
