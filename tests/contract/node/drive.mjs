// This module is about driving the official Node client: each line in is a JSON list of calls,
// each line out the JSON list of their results, in order.
//
// A call: {"method": "getTask", "arguments": {"task_gid": "1", "opt_fields": "name"}, "walk": false}
// A result: {"status": 200, "body": {…}} or, for a walk, {"pages": [[…], …]},
// or {"error": "…", "status": 404, "body": {…}}.

import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const Asana = createRequire(import.meta.url)('asana');

const client = Asana.ApiClient.instance;
client.basePath = process.env.WEFT_API;
client.authentications.token.accessToken = process.env.WEFT_TOKEN;

const owners = new Map();
for (const [name, Api] of Object.entries(Asana)) {
  if (!name.endsWith('Api')) continue;
  for (const method of Object.getOwnPropertyNames(Api.prototype)) owners.set(method, Api);
}

function parameterNames(method) {
  const [, list] = method.toString().match(/\(([^)]*)\)/);
  return list.split(',').map((name) => name.trim()).filter(Boolean);
}

function inOrder(names, given) {
  const rest = { ...given };
  const ordered = names.filter((name) => name !== 'opts').map((name) => {
    delete rest[name];
    return given[name];
  });
  return names.includes('opts') ? [...ordered, rest] : ordered;
}

async function walk(collection) {
  const pages = [];
  for (let page = collection; page.data; page = await page.nextPage()) pages.push(page.data);
  return pages;
}

async function perform({ method, arguments: given, walk: walking = false }) {
  const api = new (owners.get(method))();
  const withFiles = { ...given };
  if (given.file) withFiles.file = createReadStream(given.file);
  client.RETURN_COLLECTION = walking;
  const names = parameterNames(api[method]);
  if (walking) return { pages: await walk(await api[method](...inOrder(names, withFiles))) };
  const answer = await api[`${method}WithHttpInfo`](...inOrder(names, withFiles));
  return { status: answer.response.status, body: answer.response.body };
}

function asResult(error) {
  const { status, body } = error.response ?? {};
  return { error: String(error.message ?? error), status, body };
}

for await (const line of createInterface({ input: process.stdin })) {
  const results = [];
  for (const call of JSON.parse(line)) {
    results.push(
      call.names
        ? { methods: [...owners.keys()] }
        : await perform(call).catch(asResult),
    );
  }
  process.stdout.write(`${JSON.stringify(results)}\n`);
}
