/** A broken transfer goes on where it was, where the proxy can do that; and begins anew wherever it cannot be sure. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { openProxy } from '../../src/proxy/client.ts';
import { parseProxyList } from '../../src/proxy/list.ts';
import { noOrigin } from '../helpers/proxy.ts';
import { dice } from '../gomod/real-go.ts';

const lib = { path: 'example.com/lib', version: 'v1.0.0' };
const roll = dice(5);
const file = Buffer.from(Array.from({ length: 400_000 }, () => roll(256)));
const changed = Buffer.from(Array.from({ length: 400_000 }, () => roll(256)));
/** Where the first answer breaks off; more than is given up. */
const BREAK = 150_000;

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A server whose n-th answer is the n-th of `answers`, and then the last; gives its address and the headers it saw. */
async function server(
  ...answers: readonly Answer[]
): Promise<{ url: string; ranges: (string | undefined)[]; conditions: unknown[] }> {
  const ranges: (string | undefined)[] = [];
  const conditions: unknown[] = [];
  const http = createServer((request, response) => {
    ranges.push(request.headers.range);
    conditions.push(request.headers['if-range']);
    const answer = answers[Math.min(ranges.length, answers.length) - 1];
    answer?.(response, request);
  });
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  cleanups.push(
    () =>
      new Promise<void>((done) => {
        http.closeAllConnections();
        http.close(() => {
          done();
        });
      }),
  );
  const address = http.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, ranges, conditions };
}

/** The whole file is announced, and the connection is cut after BREAK bytes. */
function broken(headers: Readonly<Record<string, string>>, chunked = false): Answer {
  return (response) => {
    response.writeHead(200, chunked ? headers : { ...headers, 'content-length': String(file.length) });
    response.write(file.subarray(0, BREAK), () => setTimeout(() => response.destroy(), 20));
  };
}

const all =
  (content: Buffer, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    response.writeHead(200, { ...headers, 'content-length': String(content.length) }).end(content);

/** What is left, from where the request says; `range` in place of what is right. */
const rest =
  (range?: string, from = BREAK): Answer =>
  (response) =>
    response
      .writeHead(206, { 'content-range': range ?? `bytes ${from}-${file.length - 1}/${file.length}` })
      .end(file.subarray(from));

async function bring(url: string, budgetBytes = 1 << 20): Promise<{ bytes: Buffer; came: number }> {
  const usual = { direct: '', origin: noOrigin, concurrency: 4, tries: 3, idleMs: 5000, waitMs: 1 };
  const signal = new AbortController().signal;
  const client = openProxy({ ...usual, budgetBytes, signal, list: parseProxyList(url) });
  cleanups.push(() => client.close());
  const received = await client.get(lib, 'zip');
  received.release();
  return { bytes: received.bytes, came: client.bytes };
}

describe('a transfer that breaks off is gone on with', () => {
  test.each<[string, Readonly<Record<string, string>>, unknown]>([
    ['by its etag', { etag: '"one"' }, '"one"'],
    [
      'by the time of its last change',
      { 'last-modified': 'Wed, 21 Oct 2015 07:28:00 GMT' },
      'Wed, 21 Oct 2015 07:28:00 GMT',
    ],
    ['where the server says it can', { 'accept-ranges': 'bytes' }, undefined],
  ])('%s', async (_, headers, condition) => {
    const served = await server(broken(headers), rest());
    const { bytes, came } = await bring(served.url);
    expect(bytes.equals(file)).toBe(true);
    expect(bytes.buffer.byteLength).toBe(file.length);
    expect(served.ranges).toEqual([undefined, `bytes=${BREAK}-`]);
    expect(served.conditions).toEqual([undefined, condition]);
    expect(came).toBe(file.length);
  });

  test('where no length was announced, too', async () => {
    const served = await server(broken({ etag: '"one"' }, true), rest());
    expect((await bring(served.url)).bytes.equals(file)).toBe(true);
  });

  test('more than once', async () => {
    const next = BREAK + 100_000;
    const again: Answer = (response) => {
      response.writeHead(206, { 'content-range': `bytes ${BREAK}-${file.length - 1}/${file.length}` });
      response.write(file.subarray(BREAK, next), () => setTimeout(() => response.destroy(), 20));
    };
    const served = await server(broken({ etag: '"one"' }), again, rest(undefined, next));
    expect((await bring(served.url)).bytes.equals(file)).toBe(true);
    expect(served.ranges).toEqual([undefined, `bytes=${BREAK}-`, `bytes=${next}-`]);
  });

  test('in a budget smaller than the file', async () => {
    const served = await server(broken({ etag: '"one"' }), rest());
    expect((await bring(served.url, 1000)).bytes.equals(file)).toBe(true);
  });
});

describe('all of it is asked for again', () => {
  test('when the file has changed meanwhile, and the server sends the new one', async () => {
    const served = await server(broken({ etag: '"one"' }), all(changed, { etag: '"two"' }));
    expect((await bring(served.url)).bytes.equals(changed)).toBe(true);
  });

  test.each([
    ['no word on ranges', broken({}), [undefined, undefined]],
    ['only a weak etag', broken({ etag: 'W/"one"' }), [undefined, undefined]],
  ])('after %s', async (_, first, ranges) => {
    const served = await server(first, all(file));
    expect((await bring(served.url)).bytes.equals(file)).toBe(true);
    expect(served.ranges).toEqual(ranges);
  });

  test.each([
    ['that begins elsewhere', rest(`bytes 1-${file.length - 1}/${file.length}`)],
    ['of a file of another size', rest(`bytes ${BREAK}-${file.length}/${file.length + 1}`)],
    ['that ends before the end', rest(`bytes ${BREAK}-${BREAK + 10}/${file.length}`)],
    ['without a range', (response) => response.writeHead(206).end(file)],
    ['that is refused (416)', (response) => response.writeHead(416).end()],
  ])('after a rest %s', async (_, second) => {
    const served = await server(broken({ etag: '"one"' }), second, all(file));
    expect((await bring(served.url)).bytes.equals(file)).toBe(true);
    expect(served.ranges).toEqual([undefined, `bytes=${BREAK}-`, undefined]);
  });

  test('nobody who was asked for all may answer with a part', async () => {
    const served = await server(rest());
    await expect(bring(served.url)).rejects.toMatchObject({ finding: { code: 'E_SERVER' } });
    expect(served.ranges).toEqual([undefined]);
  });
});
