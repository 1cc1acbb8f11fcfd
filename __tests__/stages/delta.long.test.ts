/** Deltas: what older bundles lack, and what comes of both together. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { sha256Hex } from '../../src/gomod/hash.ts';
import { removeTree } from '../../src/gomod/tree.ts';
import type { Report } from '../../src/report.ts';
import { cli, codesOf, reportOf } from '../helpers/cli.ts';
import { fileOf, make, writeProject, writeProxy, type Made } from '../helpers/modules.ts';
import { servedBy } from '../helpers/served.ts';
import { ask } from '../helpers/raw.ts';
import { listing } from '../helpers/temp.ts';

jest.setTimeout(240_000);

const COUNT = 150;

/** Text that packs about as source does: words of a small stock, drawn by a fixed rule. */
function source(seed: number, bytes: number): string {
  let state = seed + 1;
  const words: string[] = ['package lib\n//'];
  for (let length = 0; length < bytes; length += 7) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    words.push((state >>> 12).toString(36));
  }
  return `${words.join(' ')}\n`;
}

function moduleNo(i: number, version: string): Made {
  const id = `example.com/m${String(i).padStart(3, '0')}@${version}`;
  return make({
    id,
    files: { 'lib.go': source(i, 4_000 + (i % 7) * 1_500), 'v.go': `package lib // ${version}\n` },
  });
}

const OLD = Array.from({ length: COUNT }, (_, i) => moduleNo(i, 'v1.0.0'));
const BUMPED = [moduleNo(77, 'v1.1.0'), moduleNo(20, 'v1.0.1')] as const;

function bump(made: readonly Made[], by: Made): readonly Made[] {
  return made.map((one) => (one.module.path === by.module.path ? by : one));
}

const STATES = [OLD, bump(OLD, BUMPED[0]), bump(bump(OLD, BUMPED[0]), BUMPED[1])] as const;

let dir: string;
const at = (...names: readonly string[]): string => join(dir, ...names);

/** Runs a command on one of the states of the project; its module cache is that of the connected machine. */
async function on(state: number, args: readonly string[], cache = 'online'): Promise<Report> {
  return reportOf(await cli(['--json', '-C', at(`app${state}`), '--modcache', at(cache), ...args]));
}

async function good(state: number, args: readonly string[], cache?: string): Promise<Report> {
  const report = await on(state, args, cache);
  expect(report.findings).toEqual([]);
  return report;
}

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'airlock-delta-'));
  const proxy = await writeProxy(at('proxy'), [...OLD, ...BUMPED]);
  for (const [i, made] of STATES.entries()) {
    await writeProject(at(`app${i}`), { require: made.map(({ id }) => id), sums: made });
    await good(i, ['fetch', '--proxy', proxy]);
    await good(i, ['bundle', '-o', at(`full${i}`)]);
  }
  await good(1, ['bundle', '-o', at('delta1'), '--base', at('full0')]);
  await good(2, ['bundle', '-o', at('delta2'), '--base', at('full0'), '--base', at('delta1')]);
});
afterAll(() => {
  removeTree(dir);
});

const size = (name: string): number => statSync(at(name)).size;
const digest = (name: string): string => sha256Hex(readFileSync(at(name)));

test('a delta for one bumped module of 150 is under a twentieth of the full bundle', () => {
  process.stderr.write(
    `    full ${size('full1')} bytes, delta ${size('delta1')}, delta of a delta ${size('delta2')}\n`,
  );
  expect(size('delta1')).toBeLessThan(size('full1') / 20);
  expect(size('delta2')).toBeLessThan(size('full2') / 20);
});

describe('base and delta together are the full bundle, file by file:', () => {
  test.each<readonly [what: string, state: number, files: readonly string[]]>([
    ['a delta', 1, ['full0', 'delta1']],
    ['a delta named before its base', 1, ['delta1', 'full0']],
    ['a delta of a delta', 2, ['full0', 'delta1', 'delta2']],
  ])('%s', async (what, state, files) => {
    const name = what.replaceAll(' ', '-');
    await good(state, ['unbundle', ...files.map((file) => at(file))], `both-${name}`);
    await good(state, ['unbundle', at(`full${state}`)], `whole-${name}`);
    expect(listing(at(`both-${name}`))).toEqual(listing(at(`whole-${name}`)));
    await good(state, ['unbundle', ...files.map((file) => at(file)), '--proxy-dir', at(`pb-${name}`)]);
    await good(state, ['unbundle', at(`full${state}`), '--proxy-dir', at(`pw-${name}`)]);
    expect(listing(at(`pb-${name}`))).toEqual(listing(at(`pw-${name}`)));
  });

  test('a delta into a module cache that holds its base', async () => {
    await good(0, ['unbundle', at('full0')], 'grown');
    const { modules } = await good(1, ['unbundle', at('delta1')], 'grown');
    expect(modules).toMatchObject({ planned: COUNT, present: COUNT - 1, restored: 1, missing: 0 });
    await good(1, ['verify'], 'grown');
  });

  test('a bundle that is made of both is the full one, byte for byte', async () => {
    await good(2, ['unbundle', at('full0'), at('delta1'), at('delta2')], 'again');
    await good(2, ['bundle', '-o', at('again2')], 'again');
    expect(digest('again2')).toBe(digest('full2'));
  });
});

test('the same plan and the same base give the same bytes, from another module cache too', async () => {
  await good(1, ['unbundle', at('full1'), '--no-archives'], 'trees');
  const { bundle } = await good(1, ['bundle', '-o', at('delta1b'), '--base', at('full0')], 'trees');
  expect(digest('delta1b')).toBe(digest('delta1'));
  expect(bundle).toEqual({ path: at('delta1b'), sha256: digest('delta1'), base: digest('full0') });
});

describe('a missing base is named by its digest:', () => {
  const says = (report: Report, base: string): void => {
    const [first] = report.findings;
    expect(first).toMatchObject({ code: 'E_OFFLINE_MISSING', level: 'error' });
    expect(first?.message).toContain(digest(base));
    const errors = report.findings.filter(({ level }) => level === 'error');
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['E_OFFLINE_MISSING']));
    expect(report.ok).toBe(false);
  };

  test('unbundle of the delta alone', async () => {
    const report = await on(1, ['unbundle', at('delta1')], 'alone');
    says(report, 'full0');
    expect(report.findings[0]?.path).toBe(at('delta1'));
    expect(report.modules).toMatchObject({ verified: 1, missing: COUNT - 1 });
  });

  test('the middle of a chain', async () => {
    const report = await on(2, ['unbundle', at('full0'), at('delta2')], 'gap');
    says(report, 'delta1');
    expect(report.modules.missing).toBe(1);
  });

  test('verify --bundle of the delta alone', async () => {
    says(await on(1, ['verify', '--bundle', at('delta1')]), 'full0');
  });

  test('fetch --from without a proxy', async () => {
    says(await on(1, ['fetch', '--from', at('delta1'), '--proxy', 'off'], 'fetched-alone'), 'full0');
  });

  test('serve', async () => {
    const run = await servedBy(['--json', '-C', at('app1'), at('delta1')], () => Promise.resolve());
    says(reportOf(run), 'full0');
  });
});

test('another bundle than the base does as well, when it holds what is wanted', async () => {
  await good(1, ['unbundle', at('full1'), at('delta1')], 'other');
  await good(2, ['verify', '--bundle', at('delta2'), '--base', at('full1')]);
});

test('verify --bundle of a delta is good with what it builds on', async () => {
  const { modules } = await good(1, ['verify', '--bundle', at('delta1'), '--base', at('full0')]);
  expect(modules).toMatchObject({ planned: COUNT, verified: COUNT, missing: 0 });
  const sha256 = ['--sha256', digest('delta1')];
  await good(1, ['verify', '--bundle', at('delta1'), ...sha256, '--base', at('full0')]);
  const wrong = await on(1, [
    'verify',
    '--bundle',
    at('delta1'),
    '--sha256',
    digest('full0'),
    '--base',
    at('full0'),
  ]);
  expect(codesOf(wrong)).toContain('E_BUNDLE_DIGEST');
});

test('serve offers base and delta together', async () => {
  const run = await servedBy(['--json', '-C', at('app1'), at('full0'), at('delta1')], async ({ url }) => {
    for (const made of [BUMPED[0], OLD[0] ?? BUMPED[0]])
      expect(await ask(url, `/${fileOf(made.module, 'zip')}`)).toMatchObject({ status: 200 });
  });
  expect(reportOf(run).findings).toEqual([]);
});

test('a proxy gives what a delta alone lacks', async () => {
  const proxy = `file://${at('proxy')}`;
  const { modules } = await good(1, ['fetch', '--from', at('delta1'), '--proxy', proxy], 'mixed');
  expect(modules).toMatchObject({ restored: 1, fetched: COUNT - 1, missing: 0 });
});

test('plain tools unpack one over the other: every file of the full bundle is there', () => {
  for (const [folder, files] of [
    ['plain-both', ['full0', 'delta1', 'delta2']],
    ['plain-whole', ['full2']],
  ] as const) {
    mkdirSync(at(folder));
    for (const file of files) execFileSync('tar', ['--zstd', '-xf', at(file), '-C', at(folder)]);
  }
  const both = new Set(listing(at('plain-both', 'cache')));
  const lacking = listing(at('plain-whole', 'cache')).filter((line) => !both.has(line));
  expect(lacking).toEqual([]);
});
