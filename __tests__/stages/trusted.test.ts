/** What the go command would believe although no sum covers it: old answers, objects, strangers. */
import { describe, expect, test } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GoEnv } from '../../src/gomod/go.ts';
import { parseProxyList } from '../../src/proxy/list.ts';
import { deceivable, isMended } from '../../src/stages/deceivable.ts';
import { makePlan } from '../../src/stages/plan.ts';
import { unproven } from '../../src/stages/unproven.ts';
import { askOf, placeIn } from '../helpers/airlock.ts';
import { make, writeProject } from '../helpers/modules.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';

const env = (more: Partial<GoEnv>): GoEnv => ({
  ...{ GOMODCACHE: '', GOPROXY: '', GONOPROXY: '', GOFLAGS: '', GOPATH: '', GOCACHE: '' },
  ...{ GOVERSION: 'go1.26.8', GOROOT: '', GOENV: 'off', GOCACHEPROG: '', GOOS: '', GOARCH: '' },
  origins: { GOAUTH: '', GOINSECURE: '', GOPRIVATE: '', GOVCS: '' },
  ...more,
});

test.each([
  ...(['1.19.8', '1.24.13', '1.25rc1', '1.25.12', '1.26rc1', '1.26.0', '1.26.5', '1.27rc1'] as const).map(
    (go) => [go, false] as const,
  ),
  ...(['1.25.13', '1.25.14', '1.26.6', '1.26.10', '1.27.0', '1.27.3', '1.28', '1.28rc1', '2.0'] as const).map(
    (go) => [go, true] as const,
  ),
])('Go %s holds a proxy against the checksum database as it should: %s', (go, mended) => {
  expect(isMended(go)).toBe(mended);
});

describe('a Go that a proxy can deceive is named', () => {
  const DEFAULT = 'https://proxy.example.com,direct';
  const codes = async (
    goversion: string,
    text: string,
    goenv = `# defaults\nGOPROXY=${DEFAULT}\nGOSUMDB=x\n`,
  ) =>
    inTemp(async (dir) => {
      await writeFiles(dir, { 'go.env': goenv });
      const found = deceivable(env({ GOVERSION: goversion, GOROOT: dir }), {
        text,
        list: parseProxyList(text),
      });
      return found.map(({ code, got }) => `${code} ${got ?? ''}`);
    });

  test.each([
    ['https://mirror.example.com', ['W_GO_SUMDB go1.26.5']],
    ['file:///srv/proxy', ['W_GO_SUMDB go1.26.5']],
    [`https://mirror.example.com,${DEFAULT}`, ['W_GO_SUMDB go1.26.5']],
    [DEFAULT, []],
    ['off', []],
    ['direct', []],
  ])('with GOPROXY=%s: %j', async (text, want) => {
    expect(await codes('go1.26.5', text)).toEqual(want);
  });

  test('never when it is mended, a development build, or not there', async () => {
    for (const go of ['go1.26.6', 'devel go1.28-7a3c5b1', ''])
      expect(await codes(go, 'https://mirror.example.com')).toEqual([]);
  });

  test('also where it does not say what its default is', async () => {
    expect(await codes('go1.20.14', DEFAULT, '')).toEqual(['W_GO_SUMDB go1.20.14']);
  });
});

describe('unproven', () => {
  const a = make({ id: 'example.com/a@v1.0.0' });
  const codes = (
    at: Partial<GoEnv>,
    mode: 'modcache' | 'proxy',
    files: Readonly<Record<string, string>> = {},
  ) =>
    inTemp(async (dir) => {
      const place = placeIn(dir);
      await writeProject(place.app, { require: [a.id], sums: [a] });
      await writeFiles(place.cache, files);
      mkdirSync(join(dir, 'empty'));
      await writeFiles(join(dir, 'full'), { 'trim.txt': '1' });
      const GOCACHE = at.GOCACHE === undefined ? '' : join(dir, at.GOCACHE);
      const found = unproven(makePlan(askOf(place)), env({ ...at, GOCACHE }), mode);
      return found.map(({ code, message }) => `${code}${/such as (\S+)$/.exec(message)?.[1] ?? ''}`);
    });

  test.each([
    ['full', ['W_GOCACHE_PRESENT']],
    ['empty', []],
    ['not there', []],
  ])('names a build cache that is %s: %j', async (GOCACHE, want) => {
    expect(await codes({ GOCACHE }, 'modcache')).toEqual(want);
  });

  test.each([
    ['proxy', 'go1.26.8', true],
    ['proxy', '', true],
    ['modcache', 'go1.22.12', true],
    ['modcache', 'go1.23.0', false],
    ['modcache', '', false],
  ] as const)('names strangers in mode %s with GOVERSION %j: %s', async (mode, GOVERSION, named) => {
    const download = 'cache/download/example.com';
    const files = { [`${download}/a/@v/v1.0.0.zip`]: '', [`${download}/b/@v/v1.0.0.zip`]: '' };
    expect(await codes({ GOVERSION }, mode, files)).toEqual(
      named ? ['W_CACHE_STRANGERexample.com/b@v1.0.0'] : [],
    );
  });

  test('takes no module of the plan for a stranger, and no go.mod file either', async () => {
    const download = 'cache/download/example.com';
    const files = { [`${download}/a/@v/v1.0.0.zip`]: '', [`${download}/b/@v/v1.0.0.mod`]: '' };
    expect(await codes({}, 'proxy', files)).toEqual([]);
  });
});
