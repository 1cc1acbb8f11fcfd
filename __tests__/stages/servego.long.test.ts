import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { removeTree } from '../../src/gomod/tree.ts';
import { codesOf, plainEnv, reportOf } from '../helpers/cli.ts';
import { canonicalZip, goodBundle } from '../helpers/bundle.ts';
import { gosumText, make, makeAll, writeProject, type Made } from '../helpers/modules.ts';
import { servedBy } from '../helpers/served.ts';
import { spoilerOf } from '../helpers/spoiled.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';

jest.setTimeout(120_000); // the go command compiles its own packages first

/** Shared: what is compiled once serves every test. */
const GOCACHE = mkdtempSync(join(tmpdir(), 'airlock-gocache-'));
afterAll(() => {
  removeTree(GOCACHE);
});

const MADE = makeAll(
  'example.com/Upper/A@v1.2.0',
  { id: 'example.com/b@v0.1.0', require: ['example.com/c@v1.0.0'] },
  'example.com/c@v1.0.0',
);

/** The project and a bundle of it in a folder, and the go command there with a module cache of its own. */
async function inProject(
  bundle: Buffer,
  use: (place: { app: string; file: string; go: (url: string, ...args: string[]) => Said }) => Promise<void>,
): Promise<void> {
  await inTemp(async (dir) => {
    const app = join(dir, 'app');
    await writeProject(app, { require: MADE.map(({ id }) => id), sums: MADE });
    const file = join(dir, 'b.tar.zst');
    await writeFile(file, bundle);
    await mkdir(join(dir, 'tmp'));
    await use({ app, file, go: (url, ...args) => goIn(dir, url, args) });
  });
}

interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function goIn(dir: string, url: string, args: readonly string[]): Said {
  const env = plainEnv({
    GOPROXY: url,
    GOMODCACHE: join(dir, 'modcache'),
    GOPATH: join(dir, 'path'),
    GOCACHE,
    GOFLAGS: '-modcacherw',
  });
  return spawnSync('go', args, { cwd: join(dir, 'app'), env, encoding: 'utf8' });
}

test('the go command builds, lists, downloads and finds the latest version through it, checking every sum', async () => {
  await inProject(goodBundle(MADE), async ({ app, file, go }) => {
    const run = await servedBy([file, '-C', app], async ({ url }) => {
      await Promise.resolve();
      expect(go(url, 'build', './...')).toMatchObject({ status: 0 });
      expect(go(url, 'mod', 'download', 'all').status).toBe(0);
      expect(go(url, 'mod', 'verify').stdout).toBe('all modules verified\n');
      const versions = go(url, 'list', '-m', '-versions', 'example.com/Upper/A');
      expect(versions.stdout).toBe('example.com/Upper/A v1.2.0\n');
      expect(go(url, 'list', '-m', 'example.com/b@latest').stdout).toBe('example.com/b v0.1.0\n');
      expect(go(url, 'list', '-m', 'example.com/nothing@latest').stderr).toContain('404 Not Found');
    });
    expect([run.status, run.stdout]).toEqual([0, expect.stringMatching(/^GOPROXY=http:\/\/127[^ ]+\n$/)]);
  });
});

test('another module that trusts the same sums fetches through it with -mod=mod', async () => {
  await inProject(goodBundle(MADE), async ({ app, file, go }) => {
    await servedBy([file, '-C', app], async ({ url }) => {
      const other = join(app, '..', 'other');
      await writeFiles(other, {
        'go.mod': 'module example.com/other\n\ngo 1.21\n',
        'go.sum': gosumText(MADE),
        'main.go': 'package main\n\nimport _ "example.com/b"\n\nfunc main() {}\n',
      });
      const built = go(url, '-C', other, 'build', '-mod=mod', './...');
      expect([built.status, built.stderr]).toEqual([0, expect.stringContaining('found example.com/b')]);
    });
  });
});

test('the go command says why it does not get a module that is another', async () => {
  const zip = canonicalZip([{ name: 'example.com/c@v1.0.0/lib.go', data: Buffer.from('evil') }]);
  await inProject(spoilerOf(MADE).withZip(zip), async ({ app, file, go }) => {
    const run = await servedBy(['--json', file, '-C', app], async ({ url }) => {
      await Promise.resolve();
      const got = go(`${url},file:///nonexistent`, 'mod', 'download');
      expect(got.status).toBe(1);
      expect(got.stderr).toContain('500 Internal Server Error');
      expect(got.stderr).toContain('server response: E_MODULE_ZIP: ');
    });
    expect(run.status).toBe(1);
    expect(codesOf(reportOf(run))).toEqual(['E_MODULE_ZIP']);
    expect(run.stderr).toMatch(/^GOPROXY=http:/m);
  });
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it, and that is no failure', async (signal) => {
  await inProject(goodBundle(MADE), async ({ app, file }) => {
    const run = await servedBy([file, '-C', app], async ({ child }) => {
      const gone = new Promise((done) => child.once('close', done));
      child.kill(signal);
      await gone;
    });
    expect([run.status, run.signal]).toEqual([0, null]);
  });
});

test('a bundle that is not the one that was named is not served', async () => {
  await inProject(goodBundle(MADE), async ({ app, file }) => {
    const refused = servedBy([file, '-C', app, '--sha256', '0'.repeat(64)], () => Promise.resolve());
    await expect(refused).rejects.toThrow('E_BUNDLE_DIGEST');
  });
});

test('a workspace and a go line below 1.17 are served what their whole graph reads', async () => {
  const deep = make({ id: 'example.com/deep@v1.0.0', go: '1.16' });
  const old = make({ id: 'example.com/old@v1.0.0', go: '1.16', require: [deep.id] });
  const made: readonly Made[] = [...MADE, old, deep];
  await inTemp(async (dir) => {
    const app = join(dir, 'app');
    await writeProject(join(app, 'one'), { require: [old.id], sums: made, go: '1.16' });
    await writeFiles(app, { 'go.work': 'go 1.21\n\nuse ./one\n' });
    const file = join(dir, 'b.tar.zst');
    await writeFile(file, goodBundle(made));
    const run = await servedBy(['--json', file, '-C', app], async ({ url }) => {
      await Promise.resolve();
      expect(goIn(dir, url, ['list', '-m', 'all']).stdout).toContain('example.com/deep v1.0.0');
      expect(goIn(dir, url, ['build', './one']).status).toBe(0);
    });
    expect(codesOf(reportOf(run))).toEqual([]);
  });
});
