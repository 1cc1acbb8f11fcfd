/** `node proxyserver.js FOLDER PORT LOG`: serves a folder of module files on loopback, and writes each request into LOG. */
import { appendFileSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';

const [folder = '', port = '', log = ''] = process.argv.slice(2);

function fileAt(url: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, normalize(decodeURIComponent(url))));
  } catch {
    return undefined; // not there: that is an answer of a proxy, too
  }
}

createServer((request, response) => {
  const path = request.url ?? '/';
  appendFileSync(log, `${path}\n`);
  const content = fileAt(path);
  response.writeHead(content === undefined ? 404 : 200).end(content ?? 'not found');
}).listen(Number(port), '127.0.0.1');
