// Every asset also as .gz and .br, so that the server never compresses while somebody waits.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const dist = new URL("../dist/", import.meta.url);
const WORDS = /\.(js|css|svg|html|json|webmanifest)$/;

for (const name of readdirSync(dist, { recursive: true })) {
  if (!WORDS.test(name)) continue;
  const file = new URL(name, dist);
  const bytes = readFileSync(file);
  if (bytes.length < 512) continue;
  writeFileSync(new URL(`${name}.gz`, dist), gzipSync(bytes, { level: 9 }));
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(new URL(`${name}.br`, dist), brotliCompressSync(bytes, { params: quality }));
}
