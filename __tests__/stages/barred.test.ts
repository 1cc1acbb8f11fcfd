/** Nobody is asked while the sums cannot be complete; but what a go.mod still to come may put right is waited for. */
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainEnv } from '../helpers/cli.ts';
import { fetchAll, placeIn, type Ran } from '../helpers/airlock.ts';
import { fakeHost } from '../helpers/host.ts';
import { gomodText, gosumText, make, proxyFiles, writeProxy, type Made } from '../helpers/modules.ts';
import { startProxy } from '../helpers/proxy.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';

jest.setTimeout(60_000);
const host = fakeHost();
afterAll(() => host.close());

const low = make({ id: 'example.com/low@v1.0.0' });
const high = make({ id: 'example.com/low@v1.1.0' });
const top = make({ id: 'example.com/top@v1.0.0', require: [high.id] });
const fork = make({ id: 'example.com/fork@v1.1.0' });

interface Fetched extends Ran {
  readonly asked: readonly string[];
  readonly gosum: string;
}

/** `fetch` of a checkout through a proxy that has `made`. */
function fetched(files: Readonly<Record<string, string>>, made: readonly Made[]): Promise<Fetched> {
  return inTemp(async (dir) => {
    const place = placeIn(dir);
    await writeFiles(place.app, files);
    const proxy = await startProxy(proxyFiles(made));
    try {
      const ran = await fetchAll(host, place, { proxy: proxy.url });
      const asked = proxy.requests.map(({ path }) => path.slice('/example.com/'.length));
      const gosum = readFileSync(join(place.app, 'go.sum'), 'utf8');
      return { ...ran, asked, gosum };
    } finally {
      await proxy.close();
    }
  });
}

/** A member that requires less than what is selected: the go command takes that in a workspace. */
const member = {
  'go.work': 'go 1.21\n\nuse .\n',
  'go.mod': gomodText('example.com/app', { require: [low.id, top.id] }),
  'main.go': 'package main\n\nimport (\n\t_ "example.com/low"\n\t_ "example.com/top"\n)\n\nfunc main() {}\n',
  'go.sum': gosumText([low], ['mod']) + gosumText([high, top]),
};

describe('a module without a sum for the version that a root names', () => {
  test('is no error where the go.mod of a dependency selects a higher one that has a sum, as for Go', async () => {
    const ran = await fetched(member, [low, high, top]);
    expect(ran).toMatchObject({ status: 0, codes: [] });
    expect([...ran.asked].sort()).toEqual(
      [
        'low/@v/v1.0.0.mod',
        'low/@v/v1.1.0.mod',
        'low/@v/v1.1.0.zip',
        'top/@v/v1.0.0.mod',
        'top/@v/v1.0.0.zip',
      ].sort(),
    );
    await inTemp(async (dir) => {
      await writeFiles(join(dir, 'app'), member);
      const env = {
        ...{ GOPROXY: await writeProxy(join(dir, 'proxy'), [low, high, top]), GOFLAGS: '-modcacherw' },
        ...{ GOMODCACHE: join(dir, 'cache'), GOCACHE: join(dir, 'build'), HOME: dir },
      };
      const listed = execFileSync('go', ['list', '-deps', '-f', '{{.Module}}', '.'], {
        ...{ cwd: join(dir, 'app'), env: plainEnv(env), encoding: 'utf8' },
      });
      expect(listed).toContain('example.com/low v1.1.0');
    });
  });

  test('is no error where a replace names the higher version', async () => {
    const files = {
      'go.mod': `${member['go.mod']}\nreplace example.com/low v1.1.0 => ${fork.id.replace('@', ' ')}\n`,
      'go.sum': gosumText([low], ['mod']) + gosumText([fork, top]),
    };
    const ran = await fetched(files, [low, fork, top]);
    expect(ran).toMatchObject({ status: 0, codes: [] });
  });

  test('is an error when the go.mod files are in and none does; no archive was asked for', async () => {
    const plain = make({ id: 'example.com/top@v1.0.0' });
    const files = { ...member, 'go.sum': gosumText([low], ['mod']) + gosumText([high, plain]) };
    const ran = await fetched(files, [low, high, plain]);
    expect(ran).toMatchObject({ status: 1, codes: ['E_GOSUM_MISSING', 'E_OFFLINE_MISSING'] });
    expect(ran.asked.filter((path) => path.endsWith('.zip'))).toEqual([]);
  });

  test('is an error at once where no sum names a higher one', async () => {
    const files = { ...member, 'go.sum': gosumText([low], ['mod']) + gosumText([top]) };
    const ran = await fetched(files, [low, high, top]);
    expect(ran).toMatchObject({ status: 1, asked: [], gosum: files['go.sum'] });
    expect(ran.codes).toEqual(['E_GOSUM_MISSING', 'E_OFFLINE_MISSING']);
    expect(ran.report.findings[1]?.message).toBe(
      'nothing is fetched while the errors above stand; module versions not asked for: 1',
    );
  });
});

test('without any sum there is a finding a module and no other', async () => {
  const files = { 'go.mod': gomodText('example.com/app', { require: [low.id, top.id] }), 'go.sum': '' };
  const ran = await fetched(files, [low, high, top]);
  expect(ran).toMatchObject({ status: 1, asked: [], gosum: '' });
  expect(new Set(ran.codes)).toEqual(new Set(['E_GOSUM_MISSING']));
});
