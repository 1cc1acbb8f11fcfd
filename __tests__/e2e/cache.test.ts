import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { bundleOf, rawFrame, seekTable, TAR_END, tarOf, zerosFrame, header } from '../helpers/bundle.ts';
import { gosumText, makeAll, writeProxy, type Made } from '../helpers/modules.ts';
import { endOf, outputOf, PROXY, removeTree, requireTools, runAct, type ActResult } from './act.ts';

const COUNT = 12;

/** Text that no compressor makes much of, so that bytes are bytes. */
function noise(seed: string): string {
  let text = '';
  for (let i = 0; text.length < 24_000; i++)
    text += createHash('sha256').update(`${seed} ${i}`).digest('base64');
  return text;
}

const name = (i: number): string => `m${String(i).padStart(2, '0')}`;
const specOf = (i: number, version: string) => ({
  id: `example.com/${name(i)}@${version}`,
  files: { 'lib.go': `package ${name(i)}\n\nconst Word = "${noise(`${i} ${version}`)}"\n` },
});
const first = makeAll(...Array.from({ length: COUNT }, (_, i) => specOf(i, 'v1.0.0')));
const bumped = makeAll(specOf(3, 'v1.1.0'));
const afterBump = first.map((made, i) => (i === 3 ? (bumped[0] ?? made) : made));

function filesOf(made: readonly Made[]): Readonly<Record<string, string>> {
  const require = made.map(({ id }) => `\t${id.replace('@', ' ')}\n`).join('');
  const imports = made.map(({ module }) => `\t"${module.path}"\n`).join('');
  const uses = made.map(({ module }) => `len(${basename(module.path)}.Word)`).join(' + ');
  return {
    'go.mod': `module example.com/app\n\ngo 1.21\n\nrequire (\n${require})\n`,
    'go.sum': gosumText(made),
    'main.go': `package main\n\nimport (\n${imports})\n\nfunc main() { println(${uses} > 0) }\n`,
  };
}

const workflow = (inputs: Readonly<Record<string, string>>) => `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - name: airlock
        id: airlock
        uses: ./
        with: ${JSON.stringify(inputs)}
      - name: build
        run: go run .
      - name: outputs
        env: { OUTPUTS: '\${{ toJSON(steps.airlock.outputs) }}' }
        run: printf '%s\\n' "$OUTPUTS"
`;

let folder: string;

beforeAll(async () => {
  requireTools();
  folder = await mkdtemp(join(tmpdir(), 'airlock-e2e-cache-'));
  await writeProxy(join(folder, 'proxy'), [...first, ...bumped]);
});

afterAll(() => removeTree(folder));

interface Came {
  readonly result: ActResult;
  readonly outputs: Readonly<Record<string, string>>;
  /** Paths that were asked of the proxy. */
  readonly requests: readonly string[];
}

let runs = 0;

/** One run of the workflow against the cache service's folder `cache`. */
async function airlock(
  cache: string,
  made: readonly Made[],
  inputs: Readonly<Record<string, string>> = {},
): Promise<Came> {
  const log = join(folder, `requests-${++runs}`);
  const result = await runAct({
    files: filesOf(made),
    workflow: workflow({ goproxy: PROXY, ...inputs }),
    cache: join(folder, cache),
    proxy: { folder: join(folder, 'proxy'), log },
    env: { GOCACHE: join(folder, 'go-build'), GOTOOLCHAIN: 'local' },
  });
  const asked = existsSync(log) ? (await readFile(log, 'utf8')).trim().split('\n') : [];
  const outputs: unknown = JSON.parse(outputOf(result, 'outputs') || '{}');
  return { result, outputs: Object.fromEntries(Object.entries(outputs ?? {})), requests: asked };
}

function expectBuilt({ result }: Came): void {
  expect({ status: result.status, log: result.status === 0 ? '' : result.log }).toEqual({
    status: 0,
    log: '',
  });
  expect(outputOf(result, 'build')).toBe('true\n');
  expect(endOf(result, 'airlock', 'Post')).toBe('success');
}

/** The bytes that a cache service keeps, one file an entry. */
async function blobsIn(cache: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, cache), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /^[0-9]+$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const warningsOf = ({ result }: Came): readonly string[] =>
  result.lines.filter(({ command }) => command === 'warning').map(({ message }) => message);

describe('the cache service of the runner', () => {
  test('a miss fetches and saves, a hit asks the proxy nothing, a bump fetches the difference alone', async () => {
    const miss = await airlock('service', first);
    expectBuilt(miss);
    expect(miss.outputs).toMatchObject({ 'cache-hit': '', 'modules-fetched': `${COUNT}` });
    expect(await blobsIn('service')).toHaveLength(1);

    const hit = await airlock('service', first);
    expectBuilt(hit);
    expect(hit.outputs).toMatchObject({ 'cache-hit': 'true', 'modules-restored': `${COUNT}` });
    expect(hit.requests).toEqual([]);
    expect(await blobsIn('service')).toHaveLength(1);

    const near = await airlock('service', afterBump);
    expectBuilt(near);
    expect(near.outputs).toMatchObject({
      'cache-hit': 'false',
      'cache-matched-key': miss.outputs['cache-primary-key'],
      'modules-fetched': '1',
    });
    expect(near.requests.filter((path) => !path.includes('/m03/'))).toEqual([]);
    expect(Number(near.outputs['bytes-fetched'])).toBeLessThanOrEqual(
      0.15 * Number(miss.outputs['bytes-fetched']),
    );
    expect(await blobsIn('service')).toHaveLength(2);
  });

  test('a second run of the bumped project hits its own entry', async () => {
    const hit = await airlock('service', afterBump);
    expectBuilt(hit);
    expect(hit.outputs).toMatchObject({ 'cache-hit': 'true' });
    expect(hit.requests).toEqual([]);
  });
});

/** What an attacker may have put where our entry stands. */
const poisons: readonly { what: string; spoil: (entry: Buffer) => Buffer }[] = [
  { what: 'a byte flipped in every kilobyte', spoil: flipped },
  {
    what: 'a tar with absolute names and links',
    spoil: () => {
      const evil = Buffer.from('EVIL');
      const members = ['/tmp/airlock-evil', '../../airlock-evil', 'cache/download/../../../airlock-evil'];
      const entries = members.map((member) => ({ name: member, content: evil }));
      const link = { raw: header('cache/download/link', 0, { type: '2', link: '/' }) };
      return bundleOf([Buffer.concat([tarOf([...entries, link]), TAR_END])]);
    },
  },
  { what: 'no bundle at all', spoil: () => Buffer.from('EVIL'.repeat(5000)) },
  {
    what: 'a bomb of 1 GiB',
    spoil: () => {
      const frame = zerosFrame(2 ** 30, 2 ** 30);
      return Buffer.concat([frame, seekTable([{ packed: frame.length, size: 2 ** 30 }])]);
    },
  },
  { what: 'a frame of zeros', spoil: () => bundleOf([Buffer.alloc(4096)], rawFrame) },
];

function flipped(entry: Buffer): Buffer {
  const bytes = Buffer.from(entry);
  for (let at = 512; at < bytes.length; at += 1024) bytes.writeUInt8(bytes.readUInt8(at) ^ 0x10, at);
  return bytes;
}

describe('an entry of the cache service that was poisoned', () => {
  test.each(poisons)(
    'is warned of, made good, and the next run hits a good one: $what',
    async ({ what, spoil }) => {
      const cache = `poisoned ${what.replaceAll(' ', '-')}`;
      const clean = await airlock(cache, first);
      expectBuilt(clean);
      for (const file of await blobsIn(cache)) await writeFile(file, spoil(await readFile(file)));

      const poisoned = await airlock(cache, first);
      expectBuilt(poisoned);
      const key = clean.outputs['cache-primary-key'] ?? '';
      expect(warningsOf(poisoned).join('\n')).toContain(key);
      expect(warningsOf(poisoned).join('\n')).toContain(`gh cache delete ${key}`);
      for (const place of [tmpdir(), '/tmp', '/'])
        expect(existsSync(join(place, 'airlock-evil'))).toBe(false);

      const next = await airlock(cache, first);
      expectBuilt(next);
      expect(next.requests).toEqual([]);
      expect(next.outputs).toMatchObject({ 'cache-hit': 'true', 'modules-restored': `${COUNT}` });
    },
  );

  test('is told from another key’s, whose modules are not those of go.sum', async () => {
    const cache = 'another key';
    expectBuilt(await airlock(cache, first));
    const [own] = await blobsIn(cache);
    expectBuilt(await airlock(cache, afterBump));
    const other = (await blobsIn(cache)).find((file) => file !== own);
    await cp(other ?? '', own ?? '');
    const came = await airlock(cache, first);
    expectBuilt(came);
    expect(came.outputs).toMatchObject({ 'cache-hit': 'false', 'modules-fetched': '1' });
  });

  test('fails the step where verify is strict, and the key is named', async () => {
    const cache = 'strict';
    expectBuilt(await airlock(cache, first));
    for (const file of await blobsIn(cache)) await writeFile(file, flipped(await readFile(file)));
    const { result } = await airlock(cache, first, { verify: 'strict' });
    expect(endOf(result, 'airlock')).toBe('failure');
    expect(endOf(result, 'build')).toBeUndefined();
  });
});
