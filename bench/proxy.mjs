// A module proxy on loopback: serves the `cache/download` folders of module caches, each answer after a fixed wait.
// A process of its own, so that it shares no event loop with what is measured; it ends with its standard input.
//
//   node bench/proxy.mjs MILLISECONDS FOLDER…      prints its address
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const [latency = '0', ...folders] = process.argv.slice(2);
const wait = Number(latency);

/** What was asked for, kept in memory: the disk is not what is measured. */
const files = new Map();

/** The answer to a path: the file of the first folder that has it, or where none has an `.info` the one that follows from its name. */
function contentOf(path) {
  const known = files.get(path);
  if (known !== undefined) return known;
  const content = readContent(path);
  files.set(path, content);
  return content;
}

function readContent(path) {
  const file = folders.map((folder) => join(folder, path)).find((name) => existsSync(name));
  if (file !== undefined && statSync(file).isFile()) return readFileSync(file);
  const version = /\/@v\/([^/]+)\.info$/.exec(path)?.[1];
  return version === undefined ? null : Buffer.from(JSON.stringify({ Version: unescaped(version) }));
}

/** Upper-case letters stand as `!` and the lower-case letter. */
function unescaped(version) {
  return version.replace(/!([a-z])/g, (_, letter) => letter.toUpperCase());
}

function answer(request, response) {
  const path = decodeURIComponent(request.url ?? '/');
  const content = path.split('/').includes('..') ? null : contentOf(path);
  if (content === null) response.writeHead(404, { 'content-length': 0 }).end();
  else response.writeHead(200, { 'content-length': content.length }).end(content);
}

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  if (wait === 0) answer(request, response);
  else setTimeout(answer, wait, request, response);
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.resume().on('end', () => process.exit());
