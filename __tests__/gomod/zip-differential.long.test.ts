import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { Failure } from '../../src/errors.ts';
import { hash1, sha256Hex, type H1 } from '../../src/gomod/hash.ts';
import { cachePaths, moduleCache } from '../../src/gomod/modcache.ts';
import { placeArchive } from '../../src/gomod/place.ts';
import { proveArchive } from '../../src/gomod/prove.ts';
import { hashTree, removeTree } from '../../src/gomod/tree.ts';
import { contentOf, readZip } from '../../src/gomod/zip.ts';
import { writeFiles } from '../helpers/temp.ts';
import { rawZip, type RawFile } from './rawzip.ts';
import { zipCases, type ZipCase } from './zipcases.ts';

const VERSION = 'v1.0.0';

interface Built extends ZipCase {
  readonly path: string;
  readonly bytes: Buffer;
  /** True when it came from the generator and was damaged: we may be stricter than Go. */
  readonly damaged?: boolean;
}

/** What the go command or we say of a zip. */
interface Verdict {
  readonly h1: string | undefined;
  /** Names below the module's root, and the h1 of the tree; undefined when refused. */
  readonly tree: readonly string[] | undefined;
  readonly code: string;
}

let dir: string;
let go: ReadonlyMap<string, Verdict>;

const table = zipCases.map((entry, n) => built(entry, `example.com/case${n}`));
const generated = generate().map((entry, n) => built(entry, `example.com/made${n}`));

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'zipdiff-'));
  const all = [...table, ...generated];
  await writeFiles(dir, Object.assign({}, ...all.map(proxyFiles)) as Record<string, Buffer>);
  go = verdictsOf(
    await download(all.map(({ path }) => `${path}@${VERSION}`)),
    all.map(({ path }) => path),
  );
}, 120_000);

afterAll(() => {
  removeTree(dir);
});

describe('a zip of the table has the verdict, the hash and the tree of go mod download', () => {
  test.each(table)(
    '$title',
    (entry) => {
      const [theirs, ours] = [goSays(entry), weSay(entry)];
      if (entry.stricter === undefined) expect(ours).toEqual({ ...theirs, code: ours.code });
      else {
        expect(theirs.tree).toBeDefined();
        expect(ours.code).toBe('E_ZIP_STRUCTURE');
      }
    },
    60_000,
  );

  test('and Go takes many of them and refuses many', () => {
    const taken = table.filter((entry) => goSays(entry).tree !== undefined).length;
    expect(table.length).toBeGreaterThan(200);
    expect(taken).toBeGreaterThan(80);
    expect(table.length - taken).toBeGreaterThan(80);
  });
});

describe('a generated zip', () => {
  test('has the verdict, the hash and the tree of go mod download', () => {
    const sound = generated.filter((entry) => entry.damaged !== true);
    for (const entry of sound) {
      const [theirs, ours] = [goSays(entry), weSay(entry)];
      expect({ title: entry.title, ...ours }).toEqual({ title: entry.title, ...theirs, code: ours.code });
    }
    const taken = sound.filter((entry) => goSays(entry).tree !== undefined).length;
    expect(taken).toBeGreaterThan(15);
    expect(sound.length - taken).toBeGreaterThan(15);
  });

  test('that was damaged is never taken when Go refuses it, and else as Go takes it or as ambiguous', () => {
    for (const entry of generated.filter((one) => one.damaged === true)) {
      const [theirs, ours] = [goSays(entry), weSay(entry)];
      if (ours.tree === undefined && theirs.tree !== undefined)
        expect({ title: entry.title, code: ours.code }).toEqual({
          title: entry.title,
          code: 'E_ZIP_STRUCTURE',
        });
      else
        expect({ title: entry.title, ...ours }).toEqual({ title: entry.title, ...theirs, code: ours.code });
    }
  });
});

/** Our verdict; the tree is written as a fetch writes it and read from the disk. */
function weSay({ path, bytes }: Built): Verdict {
  const module = { path, version: VERSION };
  try {
    const proven = proveArchive(bytes, { module, want: h1Of(bytes) });
    const folder = moduleCache(join(dir, 'ours'));
    placeArchive({ folder, staging: dir, archives: false, trees: true }, proven);
    return { h1: proven.h1, tree: treeOf(cachePaths(folder, module).tree, path), code: '' };
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    return { h1: undefined, tree: undefined, code: thrown.finding.code };
  }
}

/** The hash of what the zip holds, as we read it. */
function h1Of(bytes: Buffer): H1 {
  return hash1(readZip(bytes).map((entry) => [entry.name, sha256Hex(contentOf(bytes, entry))]));
}

function treeOf(tree: string, path: string): readonly string[] {
  const names = readdirSync(tree, { recursive: true, encoding: 'utf8' }).sort();
  return [...names, hashTree(tree, { path, version: VERSION })];
}

function goSays({ path }: Built): Verdict {
  const verdict = go.get(path);
  if (verdict === undefined) throw new Error(`go said nothing of ${path}`);
  return verdict;
}

function built(entry: ZipCase, path: string): Built {
  return { ...entry, path, bytes: entry.zip(`${path}@${VERSION}`) };
}

function proxyFiles({ path, bytes }: Built): Record<string, string | Buffer> {
  const at = `proxy/${path}/@v`;
  return {
    [`${at}/list`]: `${VERSION}\n`,
    [`${at}/${VERSION}.info`]: `{"Version":"${VERSION}","Time":"0001-01-01T00:00:00Z"}`,
    [`${at}/${VERSION}.mod`]: `module ${path}\n`,
    [`${at}/${VERSION}.zip`]: bytes,
  };
}

/** What it prints; that it ends with status 1, as modules are refused, is no failure. */
function download(ids: readonly string[]): Promise<string> {
  const env = {
    ...{ PATH: process.env['PATH'], HOME: dir, GOPATH: join(dir, 'go'), GOENV: 'off', GOSUMDB: 'off' },
    ...{ GOMODCACHE: join(dir, 'theirs'), GOPROXY: pathToFileURL(join(dir, 'proxy')).href },
    ...{ GOFLAGS: '-modcacherw', GOTOOLCHAIN: 'local' },
  };
  return new Promise((resolve, reject) => {
    const options = { cwd: dir, env, maxBuffer: 16 << 20 };
    execFile('go', ['mod', 'download', '-json', ...ids], options, (error, stdout, stderr) => {
      if (stdout === '') reject(new Error(stderr, { cause: error }));
      else resolve(stdout);
    });
  });
}

function verdictsOf(stdout: string, paths: readonly string[]): ReadonlyMap<string, Verdict> {
  const found = new Map<string, Verdict>();
  for (const text of stdout.split(/(?<=^\})\n/m).filter((part) => part !== '')) {
    const value: unknown = JSON.parse(text);
    const field = (name: string): string => {
      const is: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
      return typeof is === 'string' ? is : '';
    };
    const [path, code, sum] = [field('Path'), field('Error'), field('Sum')];
    const tree = code === '' ? treeOf(field('Dir'), path) : undefined;
    found.set(path, { code, tree, h1: code === '' ? sum : undefined });
  }
  expect([...found.keys()].sort()).toEqual([...paths].sort());
  return found;
}

/** 150 small zips with odd names, half of them with changed bytes; the same ones in each run. */
function generate(): readonly (ZipCase & { readonly damaged: boolean })[] {
  const element = fc.constantFrom(
    'a',
    'A',
    'b.go',
    'go.mod',
    'LICENSE',
    'ß',
    'é',
    'É',
    'x~1',
    'aux',
    'ſ',
    's',
  );
  const name = fc
    .tuple(fc.array(element, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '', '', '', '/'))
    .map(([elements, end]) => elements.join('/') + end);
  const data = fc.oneof(
    fc.constant(Buffer.alloc(0)),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    fc.nat(3000).map((size) => Buffer.alloc(size, 'text ')),
  );
  const file = fc
    .record({ name, data, method: fc.constantFrom(0, 8) })
    .map((one): RawFile => (one.name.endsWith('/') ? { name: one.name } : one));
  const files = fc.uniqueArray(file, { minLength: 1, maxLength: 4, selector: (one) => one.name });
  const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), {
    minLength: 1,
    maxLength: 3,
  });
  const zip = fc.tuple(files, fc.option(edits)).map(([members, changes]) => ({
    title: `${JSON.stringify(members.map((one) => [one.name, one.method, one.data?.length]))} ${JSON.stringify(changes)}`,
    damaged: changes !== null,
    zip: (id: string): Buffer => {
      const bytes = rawZip(members.map((one) => ({ ...one, name: `${id}/${one.name.toString()}` })));
      for (const [place, byte] of changes ?? []) bytes[Math.floor(place * bytes.length)] = byte;
      return bytes;
    },
  }));
  const half = fc.sample(zip, { seed: 20_261, numRuns: 400 });
  return [
    ...half.filter((one) => one.damaged).slice(0, 75),
    ...half.filter((one) => !one.damaged).slice(0, 75),
  ];
}
