import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { sha256Hex } from '../../src/gomod/hash.ts';
import { diffMarkdown, diffText } from '../../src/cli/diffwords.ts';
import type { Difference } from '../../src/report.ts';
import { bundleOf, goodBundle, manifestText, partsOf, tarsOf } from '../helpers/bundle.ts';
import { cli, codesOf, reportOf } from '../helpers/cli.ts';
import { make, makeAll, writeProject, type Made } from '../helpers/modules.ts';
import { inTemp } from '../helpers/temp.ts';

const [A1, A2, B, C] = makeAll(
  'example.com/a@v1.0.0',
  'example.com/a@v1.1.0',
  'example.com/b@v1.0.0',
  'example.com/c@v1.0.0',
) as readonly [Made, Made, Made, Made];

interface Sides {
  readonly before: string;
  readonly after: string;
}

/** Two bundles, or checkouts, of these modules. */
async function inSides(
  made: readonly [readonly Made[], readonly Made[]],
  as: readonly ['bundle' | 'checkout', 'bundle' | 'checkout'],
  use: (sides: Sides) => Promise<void>,
): Promise<void> {
  await inTemp(async (dir) => {
    const [before, after] = [join(dir, 'before'), join(dir, 'after')];
    for (const [i, path] of [before, after].entries()) {
      const all = made[i] ?? [];
      if (as[i] === 'bundle') writeFileSync(path, goodBundle(all));
      else await writeProject(path, { require: all.map(({ id }) => id), sums: all });
    }
    await use({ before, after });
  });
}

async function differing({ before, after }: Sides): Promise<Difference | undefined> {
  const run = await cli(['diff', before, after, '--json']);
  const report = reportOf(run);
  expect([run.status, codesOf(report)]).toEqual([0, []]);
  return report.diff;
}

/** A bundle of one module that says it is a delta on `base`. */
function deltaOn(base: Buffer): Buffer {
  const manifest = manifestText([A2]).replace('"base": null', `"base": "${sha256Hex(base)}"`);
  return bundleOf(tarsOf(partsOf([A2], manifest)));
}

const short = (found: Difference | undefined): unknown => ({
  added: found?.added.map(({ path, version }) => `${path}@${version}`),
  removed: found?.removed.map(({ path, version }) => `${path}@${version}`),
  changed: found?.changed.map(({ from, to }) => `${from.path} ${from.version} ${to.version}`),
});

describe('diff tells what was added, removed and changed between', () => {
  test.each([
    ['two bundles', ['bundle', 'bundle']],
    ['two checkouts', ['checkout', 'checkout']],
    ['a bundle and a checkout', ['bundle', 'checkout']],
    ['a checkout and a bundle', ['checkout', 'bundle']],
  ] as const)('%s', async (_, as) => {
    await inSides(
      [
        [A1, B],
        [A2, C],
      ],
      as,
      async (sides) => {
        const found = await differing(sides);
        expect(short(found)).toEqual({
          added: ['example.com/c@v1.0.0'],
          removed: ['example.com/b@v1.0.0'],
          changed: ['example.com/a v1.0.0 v1.1.0'],
        });
        expect(found?.added[0]?.zip).toBe(C.sums.zip);
        expect(typeof found?.added[0]?.size).toBe(as[1] === 'bundle' ? 'number' : 'object');
      },
    );
  });
});

test('the same on both sides is no difference, and exit status 0 says nothing about it', async () => {
  await inSides(
    [
      [A1, B],
      [A1, B],
    ],
    ['bundle', 'checkout'],
    async (sides) => {
      expect(short(await differing(sides))).toEqual({ added: [], removed: [], changed: [] });
      const run = await cli(['diff', sides.before, sides.after]);
      expect(run).toMatchObject({ status: 0, stdout: '0 added, 0 removed, 0 changed\n', stderr: '' });
    },
  );
});

test('the same version with another sum is a change, and stands out', async () => {
  const other = make({ id: B.id, files: { 'lib.go': 'package other\n' } });
  await inSides([[B], [other]], ['bundle', 'checkout'], async (sides) => {
    expect(short(await differing(sides))).toMatchObject({ changed: ['example.com/b v1.0.0 v1.0.0'] });
    const { stdout } = await cli(['diff', sides.before, sides.after]);
    expect(stdout).toContain(`OTHER SUM: ${B.sums.zip} -> ${other.sums.zip}`);
  });
});

test('of a delta, what it adds to its base is told; on another bundle it is refused', async () => {
  await inTemp(async (dir) => {
    const at = (name: string): string => join(dir, name);
    const old = goodBundle([A1, B]);
    writeFileSync(at('old'), old);
    writeFileSync(at('delta'), deltaOn(old));
    expect(short(await differing({ before: at('old'), after: at('delta') }))).toEqual({
      ...{ added: ['example.com/a@v1.1.0'], removed: [], changed: [] },
    });
    writeFileSync(at('stranger'), goodBundle([A1]));
    for (const line of [
      [at('stranger'), at('delta')],
      [at('delta'), at('old')],
    ]) {
      const run = await cli(['diff', ...line, '--json']);
      expect([run.status, codesOf(reportOf(run))]).toEqual([2, ['E_USAGE']]);
    }
  });
});

describe('diff is refused, with exit status', () => {
  test.each<readonly [status: number, what: string, args: readonly string[], code: string]>([
    [2, 'one name', ['before'], 'E_USAGE'],
    [2, 'three names', ['before', 'after', 'before'], 'E_USAGE'],
    [2, 'a format of another command', ['before', 'after', '--format', 'docker'], 'E_USAGE'],
    [2, 'a scope that only the go command can tell', ['before', 'after', '--scope', 'needed'], 'E_USAGE'],
    [2, 'a side that is not there', ['before', 'nothing'], 'E_UNREADABLE'],
    [1, 'a file that is no bundle', ['before', 'text'], 'E_BUNDLE_FORMAT'],
  ])('%i: %s', async (status, _, args, code) => {
    await inSides([[A1], [A2]], ['bundle', 'bundle'], async ({ before }) => {
      writeFileSync(join(before, '../text'), 'this is a text and no bundle\n');
      const run = await cli(['diff', ...args, '--json'], { cwd: join(before, '..') });
      expect([run.status, codesOf(reportOf(run))]).toEqual([status, [code]]);
    });
  });
});

test('no name of a module is markup in Markdown, or a control character in a terminal', () => {
  const evil = 'x|<img src=x>[a](http://b)`@me`#1 \u001b[31m\u202e\n| a | b |';
  const module = { path: evil, version: evil, zip: evil, size: 1 };
  const found: Difference = {
    ...{ added: [module], removed: [module], gomods: { added: 1, removed: 0 } },
    changed: [{ from: module, to: module }],
  };
  const markdown = diffMarkdown(found);
  const rows = markdown.split('\n').filter((line) => line.startsWith('| ') && line.includes('<code>'));
  expect(rows).toHaveLength(3);
  for (const row of rows) {
    const rest = row
      .replaceAll(/<\/?code>/g, '')
      .replaceAll(/&(?:#\d+|\w+);/g, '')
      .replace('**other sum**', '');
    expect(rest).toMatch(/^(?:\|[\p{L}\p{N} ,;→]*){6}$/u);
  }
  expect(diffText(found).split('\n')).toHaveLength(5);
  expect(diffText(found)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});

test('Markdown of any size fits a comment', () => {
  const added = Array.from({ length: 5_000 }, (_, i) => ({
    ...{ path: `example.com/module${i}`, version: 'v1.0.0', zip: 'h1:', size: null },
  }));
  const markdown = diffMarkdown({ added, removed: [], changed: [], gomods: null });
  expect(markdown.length).toBeLessThan(65_536);
  expect(markdown).toMatch(/and \d+ more\n$/);
});

test('--format markdown is what goes into a pull request', async () => {
  await inSides([[A1], [A2, C]], ['checkout', 'checkout'], async ({ before, after }) => {
    const { stdout } = await cli(['diff', before, after, '--format', 'markdown']);
    expect(stdout).toContain('**Go modules**: 1 added, 0 removed, 1 changed\n');
    expect(stdout).toContain('| added | <code>example&#46;com&#47;c</code> |');
  });
});
