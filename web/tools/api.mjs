// The API's own description → types.  The server's code is the source: nothing here is written by hand.
import { execFileSync } from "node:child_process";
import { writeFileSync, mkdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import openapi, { astToString } from "openapi-typescript";

const HOMES = { core: "/api/1.0", own: "/api/weft/1" };
const folder = process.argv[2] ? pathToFileURL(`${process.argv[2]}/`) : new URL("../src/api/schema/", import.meta.url);
const house = new URL("../../", import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, home] of Object.entries(HOMES)) {
  const told = execFileSync("python", ["-m", "weft.doors.cli", "openapi", "--home", home], {
    cwd: house, encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, PYTHONPATH: "." },
  });
  writeFileSync(new URL(`${name}.d.ts`, folder), astToString(await openapi(JSON.parse(told))));
}
