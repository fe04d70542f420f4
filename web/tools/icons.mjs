// The names of the icons, from the sprite itself: `node tools/icons.mjs` after adding one.
import { readFileSync, writeFileSync } from "node:fs";

const sprite = readFileSync(new URL("../src/ui/icons.svg", import.meta.url), "utf8");
const names = [...sprite.matchAll(/id="i-([\w-]+)"/g)].map((found) => found[1]);
const list = names.map((name) => `  | "${name}"`).join("\n");
writeFileSync(new URL("../src/ui/icon-names.ts", import.meta.url), `// Made by tools/icons.mjs from icons.svg.\nexport type IconName =\n${list};\n`);
