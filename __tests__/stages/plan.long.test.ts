/** What the roots need: go-modules-spec.md 5.9 and the cases of section 9 that the names carry. */
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { join } from 'node:path';
import { go } from '../gomod/real-go.ts';
import { askOf, fetchAll, placeIn, planOf, verifyCache } from '../helpers/airlock.ts';
import { makePlan } from '../../src/stages/plan.ts';
import { idOf } from '../../src/gomod/module.ts';
import { fakeHost } from '../helpers/host.ts';
import { gomodText, gosumText, makeAll, proxyFiles, writeProxy, type Made } from '../helpers/modules.ts';
import { startProxy } from '../helpers/proxy.ts';
import { inTemp, listing, writeFiles } from '../helpers/temp.ts';

jest.setTimeout(60_000);
const host = fakeHost();
afterAll(() => host.close());

const universe = makeAll(
  { id: 'example.com/a@v1.0.0', require: ['example.com/c@v1.1.0'] },
  { id: 'example.com/b@v1.0.0', require: ['example.com/c@v1.2.0'] },
  { id: 'example.com/b@v1.1.0', require: ['example.com/c@v1.3.0'] },
  'example.com/c@v1.1.0',
  { id: 'example.com/c@v1.2.0', require: ['example.com/d@v1.0.0'] },
  'example.com/c@v1.3.0',
  'example.com/d@v1.0.0',
  {
    id: 'example.com/fork@v1.5.0',
    gomod: 'module example.com/a\n\ngo 1.21\n\nrequire example.com/d v1.0.0\n',
  },
  { id: 'example.com/old@v1.0.0', go: '1.16', require: ['example.com/c@v1.2.0'] },
  { id: 'example.com/tool@v1.0.0', files: { 'cmd/x/main.go': 'package main\n\nfunc main() {}\n' } },
  {
    id: 'example.com/nest@v1.0.0',
    files: { README: 'no package at the root\n', 'sub/x.go': 'package sub\n' },
  },
  { id: 'example.com/nest/sub@v0.1.0', files: { 'y/y.go': 'package y\n' } },
);
const byId = new Map(universe.map((one) => [one.id, one]));
const some = (...ids: readonly string[]): readonly Made[] =>
  ids.map((id) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`no ${id} in the universe`);
    return found;
  });

interface Case {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  /** Lines of the plan, as `plan` prints them, once the cache is filled. */
  readonly plan: readonly string[];
  readonly all?: readonly string[];
  readonly warnings?: readonly string[];
  /** Archives that go.mod requires and the graph does not select: asked for before the graph is known. */
  readonly early?: readonly string[];
  /** Holds for the go command too: `go mod download` and `go list -m all` work in the filled cache. */
  readonly cwd?: string;
}

const app = (options: Parameters<typeof gomodText>[1], extra = ''): string =>
  gomodText('example.com/app', options, extra);
const A = 'example.com/a@v1.0.0';
const B = 'example.com/b@v1.0.0';
const SUMS = gosumText(universe);

const cases: readonly Case[] = [
  {
    what: 'a requirement with one of its own, pruned',
    files: { 'go.mod': app({ require: [A] }), 'go.sum': SUMS },
    plan: ['example.com/a@v1.0.0 mod zip', 'example.com/c@v1.1.0'],
    all: ['example.com/a@v1.0.0 mod zip', 'example.com/c@v1.1.0 mod zip'],
  },
  {
    what: 'the highest of two requirements is selected, and only its archive is needed',
    files: { 'go.mod': app({ require: [A, B, 'example.com/c@v1.2.0'] }), 'go.sum': SUMS },
    plan: [
      'example.com/a@v1.0.0 mod zip',
      'example.com/b@v1.0.0 mod zip',
      'example.com/c@v1.2.0 mod zip',
      'example.com/d@v1.0.0',
    ],
  },
  {
    what: 'a root with a go line below 1.17 needs the whole build list',
    files: { 'go.mod': app({ go: '1.16', require: [A] }), 'go.sum': SUMS },
    plan: ['example.com/a@v1.0.0 mod zip', 'example.com/c@v1.1.0 mod zip'],
  },
  {
    what: 'a root without a go line needs the whole build list',
    files: { 'go.mod': app({ go: null, require: [B] }), 'go.sum': SUMS },
    plan: ['example.com/b@v1.0.0 mod zip', 'example.com/c@v1.2.0 mod zip', 'example.com/d@v1.0.0 mod zip'],
  },
  {
    what: 'below a requirement with an old go line everything is read',
    files: { 'go.mod': app({ require: ['example.com/old@v1.0.0'] }), 'go.sum': SUMS },
    plan: ['example.com/c@v1.2.0 mod', 'example.com/d@v1.0.0 mod', 'example.com/old@v1.0.0 mod zip'],
  },
  {
    what: 'a module replaced by another: the files and sums of the replacement (case 36)',
    files: {
      'go.mod': app({ require: [A] }, 'replace example.com/a => example.com/fork v1.5.0\n'),
      'go.sum': gosumText(some('example.com/fork@v1.5.0', 'example.com/d@v1.0.0')),
    },
    plan: ['example.com/d@v1.0.0', 'example.com/fork@v1.5.0 mod zip'],
  },
  {
    what: 'one version replaced, another one required: the replacement does not count',
    files: {
      'go.mod': app({ require: [A] }, 'replace example.com/a v0.1.0 => example.com/fork v1.5.0\n'),
      'go.sum': SUMS,
    },
    plan: ['example.com/a@v1.0.0 mod zip', 'example.com/c@v1.1.0'],
  },
  {
    what: 'a module replaced by a folder needs nothing of itself, and what the folder requires (case 4)',
    files: {
      'go.mod': app({ require: [A, 'example.com/d@v1.0.0'] }, 'replace example.com/a => ./_local/a\n'),
      'go.sum': gosumText(some('example.com/d@v1.0.0')),
      '_local/a/go.mod': 'module example.com/a\n\ngo 1.21\n\nrequire example.com/d v1.0.0\n',
    },
    plan: ['example.com/d@v1.0.0 mod zip'],
    warnings: ['W_REPLACE_DIR'],
  },
  {
    what: 'an excluded version is dropped before the walk (case 47)',
    files: {
      'go.mod': app({ go: '1.16', require: [A, 'example.com/c@v1.2.0'] }, 'exclude example.com/c v1.1.0\n'),
      'go.sum': gosumText(some(A, 'example.com/c@v1.2.0', 'example.com/d@v1.0.0')),
    },
    plan: ['example.com/a@v1.0.0 mod zip', 'example.com/c@v1.2.0 mod zip', 'example.com/d@v1.0.0 mod zip'],
  },
  {
    what: 'a tool directive: its module is required like any other',
    files: {
      'go.mod': app({ go: '1.24', require: ['example.com/tool@v1.0.0'] }, 'tool example.com/tool/cmd/x\n'),
      'go.sum': SUMS,
    },
    plan: ['example.com/tool@v1.0.0 mod zip'],
  },
  {
    what: 'a module without a package at its root still has both sums (case 14)',
    files: { 'go.mod': app({ require: ['example.com/nest@v1.0.0'] }), 'go.sum': SUMS },
    plan: ['example.com/nest@v1.0.0 mod zip'],
  },
  {
    what: 'the archives of all modules whose path is a prefix (case 33)',
    files: {
      'go.mod': app({ require: ['example.com/nest@v1.0.0', 'example.com/nest/sub@v0.1.0'] }),
      'go.sum': SUMS,
    },
    plan: ['example.com/nest@v1.0.0 mod zip', 'example.com/nest/sub@v0.1.0 mod zip'],
  },
  {
    what: 'a workspace: members alone and together, sums of go.work.sum too (cases 65, 66)',
    files: {
      'go.work': 'go 1.21\n\nuse (\n\t./one\n\t./two\n)\n',
      'one/go.mod': gomodText('example.com/one', { require: [A] }),
      'one/go.sum': gosumText(some(A)),
      'two/go.mod': gomodText('example.com/two', { require: [B] }),
      'two/go.sum': gosumText(some(B)),
      'go.work.sum': gosumText(some('example.com/c@v1.2.0', 'example.com/d@v1.0.0', 'example.com/c@v1.1.0')),
    },
    plan: [
      'example.com/a@v1.0.0 mod zip',
      'example.com/b@v1.0.0 mod zip',
      'example.com/c@v1.1.0',
      'example.com/c@v1.2.0 zip',
    ],
  },
  {
    what: 'a replace of go.work goes before that of go.mod (case 68)',
    files: {
      'go.work': 'go 1.21\n\nuse ./one\n\nreplace example.com/a => example.com/fork v1.5.0\n',
      'one/go.mod': gomodText(
        'example.com/one',
        { require: [A] },
        'replace example.com/a => example.com/b v1.0.0\n',
      ),
      'one/go.sum': gosumText(some(B, 'example.com/fork@v1.5.0')),
      'go.work.sum': gosumText(some('example.com/d@v1.0.0')),
    },
    plan: [
      'example.com/b@v1.0.0 mod zip',
      'example.com/c@v1.2.0',
      'example.com/d@v1.0.0 zip',
      'example.com/fork@v1.5.0 mod zip',
    ],
  },
  {
    what: 'several roots, each with its own sums',
    files: {
      'go.mod': app({ require: [A] }),
      'go.sum': gosumText(some(A, 'example.com/c@v1.1.0')),
      'tools/go.mod': gomodText('example.com/tools', { require: [B] }),
      'tools/go.sum': gosumText(some(B, 'example.com/c@v1.2.0')),
      'vendor/example.com/x/go.mod': 'module example.com/x\n',
      'testdata/go.mod': 'this is no go.mod\n',
      '_skip/go.mod': 'neither is this\n',
    },
    plan: [
      'example.com/a@v1.0.0 mod zip',
      'example.com/b@v1.0.0 mod zip',
      'example.com/c@v1.1.0',
      'example.com/c@v1.2.0',
    ],
  },
  { what: 'a module without requirements', files: { 'go.mod': app({}) }, plan: [] },
  {
    what: 'a module without requirements and with an empty go.sum',
    files: { 'go.mod': app({}), 'go.sum': '' },
    plan: [],
  },
  {
    what: 'a requirement that is not tidy: the archive of what is selected',
    files: { 'go.mod': app({ require: [A, B, 'example.com/c@v1.1.0'] }), 'go.sum': SUMS },
    early: ['example.com/c@v1.1.0'],
    plan: [
      'example.com/a@v1.0.0 mod zip',
      'example.com/b@v1.0.0 mod zip',
      'example.com/c@v1.1.0 mod',
      'example.com/c@v1.2.0 zip',
    ],
  },
];

describe('the plan of', () => {
  test.each(cases.map((one) => [one.what, one] as const))('%s', async (_what, one) => {
    await inTemp(async (dir) => {
      const place = placeIn(dir);
      await writeFiles(place.app, one.files);
      const before = listing(place.app, { times: true });
      const proxy = await startProxy(proxyFiles(universe));
      try {
        const filled = await fetchAll(host, place, { proxy: proxy.url });
        expect(filled).toMatchObject({ status: 0, codes: one.warnings ?? [] });
        expect(linesOf(place)).toEqual(one.plan);
        const zips = proxy.requests.map(({ path }) => path).filter((path) => path.endsWith('.zip'));
        const due = one.plan.filter((line) => line.endsWith('zip')).map((line) => line.split(' ')[0]);
        expect(zips.map(idOfPath).sort()).toEqual([...due, ...(one.early ?? [])].sort());
        if (one.all !== undefined) expect(linesOf(place, 'all')).toEqual(one.all);
        const planned = await planOf(place);
        expect(planned).toMatchObject({
          status: 0,
          codes: one.warnings ?? [],
          report: { modules: { planned: one.plan.length, missing: 0 } },
        });
        expect(await verifyCache(host, place)).toMatchObject({ status: 0, codes: one.warnings ?? [] });
        expect(listing(place.app, { times: true })).toEqual(before);
      } finally {
        await proxy.close();
      }
    });
  });

  function linesOf(place: ReturnType<typeof placeIn>, scope?: 'all'): readonly string[] {
    return makePlan(askOf(place, scope)).needs.modules.map(
      ({ module, mod, zip }) =>
        `${idOf(module)}${mod === undefined ? '' : ' mod'}${zip === undefined ? '' : ' zip'}`,
    );
  }
});

function idOfPath(path: string): string {
  return path
    .slice(1)
    .replace('/@v/', '@')
    .replace(/\.zip$/, '');
}

describe('what `go mod download` brings is complete, and what we bring is enough for Go, for', () => {
  // `go mod download` writes a go line where there is none, and so changes what is needed
  const goKeepsIt = (files: Case['files']): boolean => /^go |use/m.test(files['go.mod'] ?? 'use');
  const agreed = cases.filter(
    ({ files, plan, warnings }) =>
      plan.length > 0 && warnings === undefined && !('tools/go.mod' in files) && goKeepsIt(files),
  );
  test.each(agreed.map((one) => [one.what, one] as const))('%s', async (_what, one) => {
    await inTemp(async (dir) => {
      const place = placeIn(dir);
      const byGo = placeIn(dir, 'modcache');
      await writeFiles(place.app, one.files);
      const goproxy = await writeProxy(join(dir, 'proxy'), universe);
      expect(await go(dir, ['mod', 'download'], { cwd: 'app', env: { GOPROXY: goproxy } })).toMatchObject({
        stderr: '',
        ok: true,
      });
      const verified = await verifyCache(host, byGo);
      // in a workspace, go mod download knows the joint graph only
      expect(verified.codes.filter(() => !('go.work' in one.files))).toEqual([]);
      expect(await fetchAll(host, place, { proxy: goproxy })).toMatchObject({ status: 0 });
      const sealed = { GOPROXY: 'off', GOMODCACHE: place.cache, GOFLAGS: '-mod=readonly' };
      for (const args of [
        ['list', '-m', 'all'],
        ['mod', 'verify'],
        ['mod', 'graph'],
      ])
        expect(await go(dir, args, { cwd: 'app', env: { ...sealed, GOFLAGS: '' } })).toMatchObject({
          ok: true,
        });
      expect(
        await go(dir, ['mod', 'download'], { cwd: 'app', env: { ...sealed, GOFLAGS: '' } }),
      ).toMatchObject({ stderr: '', ok: true });
    });
  });
});

describe('a missing sum is named with module, line and command:', () => {
  const lines = (ids: readonly string[], kinds: readonly ('mod' | 'zip')[]): string =>
    gosumText(some(...ids), kinds);
  const missing: readonly {
    readonly what: string;
    readonly files: Readonly<Record<string, string>>;
    readonly want: readonly Readonly<Record<string, string>>[];
  }[] = [
    {
      what: 'no go.sum at all',
      files: { 'go.mod': app({ require: [A] }) },
      want: [
        { module: A, path: 'go.mod:5', want: 'example.com/a v1.0.0/go.mod h1:…', remedy: 'go mod tidy' },
        { module: A, path: 'go.mod:5', want: 'example.com/a v1.0.0 h1:…', remedy: 'go mod tidy' },
      ],
    },
    {
      what: 'the archive of a requirement',
      files: { 'go.mod': app({ require: [B, A] }), 'go.sum': lines([A, B], ['mod']) + lines([B], ['zip']) },
      want: [{ module: A, path: 'go.mod:6', want: 'example.com/a v1.0.0 h1:…', remedy: 'go mod tidy' }],
    },
    {
      what: 'the go.mod of a requirement',
      files: { 'go.mod': app({ require: [A] }), 'go.sum': lines([A], ['zip']) },
      want: [
        { module: A, path: 'go.mod:5', want: 'example.com/a v1.0.0/go.mod h1:…', remedy: 'go mod tidy' },
      ],
    },
    {
      what: 'the go.mod of a requirement of a requirement',
      files: { 'go.mod': app({ go: '1.16', require: [A] }), 'go.sum': lines([A], ['zip', 'mod']) },
      want: [
        {
          module: 'example.com/c@v1.1.0',
          path: 'go.mod:5',
          want: 'example.com/c v1.1.0/go.mod h1:…',
          remedy: 'go mod tidy',
        },
      ],
    },
    {
      what: 'in a folder',
      files: { 'svc/go.mod': app({ require: [A] }), 'svc/go.sum': lines([A], ['mod']) },
      want: [{ module: A, path: 'svc/go.mod:5', remedy: 'go -C svc mod tidy' }],
    },
    {
      what: 'of a replacement (case 36)',
      files: {
        'go.mod': app({ require: [A] }, 'replace example.com/a => example.com/fork v1.5.0\n'),
        'go.sum': SUMS.replaceAll(/^example.com\/fork .*\n/gm, ''),
      },
      want: [{ module: 'example.com/fork@v1.5.0' }, { module: 'example.com/fork@v1.5.0' }],
    },
    {
      what: 'another algorithm counts as none',
      files: {
        'go.mod': app({ require: [A] }),
        'go.sum': `${lines([A], ['mod'])}example.com/a v1.0.0 h2:abc=\n`,
      },
      want: [{ module: A, path: 'go.mod:5' }],
    },
  ];

  test.each(missing.map((one) => [one.what, one] as const))('%s', async (_what, { files, want }) => {
    await inTemp(async (dir) => {
      const place = placeIn(dir);
      await writeFiles(place.app, files);
      const proxy = await startProxy(proxyFiles(universe));
      try {
        await fetchAll(host, place, { proxy: proxy.url });
        const { status, report } = await planOf(place);
        expect(status).toBe(1);
        const found = report.findings.filter(({ code }) => code === 'E_GOSUM_MISSING');
        expect(found).toHaveLength(want.length);
        expect(found).toEqual(
          expect.arrayContaining(want.map((one) => expect.objectContaining(one) as unknown)),
        );
        const verified = await verifyCache(host, place);
        expect(verified.status).toBe(1);
        expect(verified.codes).toContain('E_GOSUM_MISSING');
        // what has no sum is never written
        const names = listing(place.cache).filter((line) => /\.(zip|mod) /.test(line));
        expect(
          names.filter((line) =>
            want.some(
              ({ module = '', want: sum = '' }) =>
                line.includes(idPath(module)) && line.includes(sum.includes('/go.mod') ? '.mod' : '.zip'),
            ),
          ),
        ).toEqual([]);
      } finally {
        await proxy.close();
      }
    });
  });

  function idPath(id: string): string {
    return `${id.split('@')[0] ?? ''}/@v/${id.split('@')[1] ?? ''}`;
  }
});

test('two sums that disagree are told with both places', async () => {
  await inTemp(async (dir) => {
    const place = placeIn(dir);
    const [a, b] = some(A, B);
    const other = gosumText(some(A)).replace(a?.sums.zip ?? '', b?.sums.zip ?? '');
    await writeFiles(place.app, {
      'go.mod': app({ require: [A] }),
      'go.sum': `${gosumText(some(A))}${other}`,
    });
    const { status, report } = await planOf(place);
    expect(status).toBe(1);
    expect(report.findings).toMatchObject([
      { code: 'E_GOSUM_CONFLICT', module: A, path: 'go.sum:3', want: a?.sums.zip, got: b?.sums.zip },
      { code: 'W_PLAN_PARTIAL' },
    ]);
    expect(report.findings[0]?.message).toContain('go.sum:1');
  });
});

test('with an empty module cache the plan says what it does not know, and asks nobody', async () => {
  await inTemp(async (dir) => {
    const place = placeIn(dir);
    await writeFiles(place.app, { 'go.mod': app({ require: [A, B] }), 'go.sum': SUMS });
    const { status, codes, report } = await planOf(place);
    expect({ status, codes }).toEqual({ status: 0, codes: ['W_PLAN_PARTIAL'] });
    expect(report.findings[0]?.message).toMatch(/^2 go.mod files/);
    expect(report.roots).toEqual([
      { dir: '.', module: 'example.com/app', go: '1.21', workspace: null, vendored: false },
    ]);
    expect(listing(place.cache)).toEqual([]);
  });
});
