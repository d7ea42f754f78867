// Asks yaml-language-server about registers, with the schema that the program prints: no errors in
// valid files, errors in broken ones, the words of closed lists, and the text under the pointer.
// Usage: node run.mjs PROGRAM FILE.yaml...   (the package yaml-language-server stands in NODE_PATH)
import { spawn, execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, basename } from "node:path";
import { pathToFileURL } from "node:url";

const [program, ...files] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "editor-"));
writeFileSync(join(folder, "verantwoord.schema.json"), execFileSync(program, ["schema", "--language", "nl"]));

const server = spawn("node", [createRequire(join(process.env.NODE_PATH, "x")).resolve("yaml-language-server/bin/yaml-language-server"), "--stdio"]);
const waiting = new Map(), diagnostics = new Map();
let buffer = Buffer.alloc(0), next = 1;
server.stdout.on("data", (data) => {
  buffer = Buffer.concat([buffer, data]);
  for (;;) {
    const end = buffer.indexOf("\r\n\r\n");
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, end))[1]);
    if (buffer.length < end + 4 + length) return;
    const message = JSON.parse(buffer.subarray(end + 4, end + 4 + length));
    buffer = buffer.subarray(end + 4 + length);
    if (message.method === "textDocument/publishDiagnostics") {
      diagnostics.get(message.params.uri)?.(message.params.diagnostics);
    } else if (message.method && message.id !== undefined) {
      send({ id: message.id, result: message.method === "workspace/configuration" ? message.params.items.map(settings) : null });
    } else if (message.id !== undefined) {
      waiting.get(message.id)?.(message.result);
    }
  }
});
const send = (message) => {
  const text = JSON.stringify({ jsonrpc: "2.0", ...message });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
};
const ask = (method, params) => new Promise((resolve) => {
  const id = next++;
  waiting.set(id, resolve);
  send({ id, method, params });
});
const settings = (item) => item.section === "yaml" ? { validate: true, hover: true, completion: true, schemaStore: { enable: false } } : {};

// Opens a text with the line that names the schema; gives its address and what is wrong with it.
async function open(name, text) {
  const path = join(folder, name);
  const body = text.startsWith("# yaml-language-server") ? text : `# yaml-language-server: $schema=verantwoord.schema.json\n${text}`;
  writeFileSync(path, body);
  const uri = pathToFileURL(path).href;
  const found = new Promise((resolve, reject) => {
    diagnostics.set(uri, resolve);
    setTimeout(() => reject(new Error(`no diagnostics of ${name} in 60 s`)), 60000).unref();
  });
  send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text: body } } });
  return { uri, found: await found, lines: body.split("\n") };
}
// The place right behind `mark`.
const behind = (document, mark) => {
  const line = document.lines.findIndex((text) => text.includes(mark));
  return { textDocument: { uri: document.uri }, position: { line, character: document.lines[line].indexOf(mark) + mark.length } };
};
let wrong = 0;
const expect = (holds, what) => {
  console.log(`${holds ? "ok   " : "WRONG"} ${what}`);
  if (!holds) wrong++;
};

await ask("initialize", { processId: process.pid, rootUri: pathToFileURL(folder).href, capabilities: { workspace: { configuration: true }, textDocument: { publishDiagnostics: {}, completion: { completionItem: { documentationFormat: ["markdown"], snippetSupport: true } }, hover: { contentFormat: ["markdown"] } } } });
send({ method: "initialized", params: {} });
send({ method: "workspace/didChangeConfiguration", params: { settings: { yaml: settings({ section: "yaml" }) } } });

for (const [at, file] of files.entries()) {
  const { found } = await open(`valid-${at}-${basename(file)}`, readFileSync(file, "utf8"));
  expect(found.length === 0, `${file}: no errors${found.map((one) => `\n      line ${one.range.start.line + 1}: ${one.message}`).join("")}`);
}
const broken = {
  "a word that is not in the list": "activities:\n  - id: huur\n    role: controler\n",
  "a key that does not exist": "activities:\n  - id: huur\n    roel: controller\n",
  "a day in another form": "activities:\n  - id: huur\n    start_date: 24-05-2018\n",
  "an id with a capital": "activities:\n  - id: Huur\n",
  "an entry without an id": "activities:\n  - name: Huur\n",
  "a key without a value": "activities:\n  - id: huur\n    role:\n",
  "a list that is a text": "activities:\n  - id: huur\n    purposes: verhuren\n",
};
for (const [at, [what, text]] of Object.entries(broken).entries()) {
  const { found } = await open(`broken-${at}.yaml`, text);
  expect(found.length > 0, `${what}: ${found.map((one) => one.message).join(" | ")}`);
}
const text = "activities:\n  - id: huur\n    role: \n    legal_bases:\n      - basis: \n    automated_decisions: \nparties:\n  - id: partij\n    country: \n";
const written = await open("writing.yaml", text);
const labels = async (mark) => {
  const answer = await ask("textDocument/completion", behind(written, mark));
  return (answer?.items ?? answer ?? []).map((item) => item);
};
for (const [mark, word] of [["    role: ", "controller"], ["basis: ", "legitimate-interests"], ["automated_decisions: ", "none"], ["country: ", "NL"]]) {
  const items = await labels(mark);
  const item = items.find((item) => item.label.replaceAll('"', "") === word);
  const documentation = item?.documentation?.value ?? item?.documentation ?? item?.detail ?? "";
  expect(item !== undefined, `behind "${mark.trim()}" come ${items.length} words, with ${word}: ${documentation}`);
}
const entry = await open("entry.yaml", "activities:\n  - id: huur\n    role: controller\n    \n");
const keys = await ask("textDocument/completion", { textDocument: { uri: entry.uri }, position: { line: 4, character: 4 } });
expect((keys?.items ?? keys).some((item) => item.label === "retention"), `on an empty line come ${(keys?.items ?? keys).length} keys, with retention`);

const shown = await open("shown.yaml", "activities:\n  - id: huur\n    role: controller\n    legal_bases:\n      - basis: contract\n");
for (const [mark, part] of [["    rol", "Openbaar"], ["      - bas", "Regels die dit lezen"], ["basis: contr", "art. 6(1)(b)"]]) {
  const hover = await ask("textDocument/hover", behind(shown, mark));
  const said = hover?.contents?.value ?? "";
  expect(said.includes(part), `under "${mark.trim()}" stands ${part}:\n${said.trim().split("\n").map((line) => `      ${line}`).join("\n")}`);
}
server.kill();
console.log(wrong ? `${wrong} wrong` : "the editor knows the register");
process.exit(wrong ? 1 : 0);
