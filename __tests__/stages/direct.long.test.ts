/** Modules that come from their origins: through the go command, in a cache of its own, and proven like any other. */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { main } from '../action/step.ts';
import {
  fetchAll,
  placeIn,
  verifyCache,
  type FetchOptions,
  type Place,
  type Ran,
} from '../helpers/airlock.ts';
import { commit, gitSettings, insteadOf, pseudoVersion, realGit, realGo, serveGit } from '../helpers/git.ts';
import { cli, codesOf, reportOf } from '../helpers/cli.ts';
import { fakeHost, type FakeHost } from '../helpers/host.ts';
import {
  gomodText,
  gosumText,
  make,
  proxyFiles,
  writeProject,
  type Made,
  type Spec,
} from '../helpers/modules.ts';
import { startProxy } from '../helpers/proxy.ts';
import { fileNames, inTemp, writeFiles } from '../helpers/temp.ts';

jest.setTimeout(60_000);

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A project with an empty module cache, and `https://example.com/` and `https://github.com/corp/` as folders of repositories. */
interface Scene extends Place {
  readonly dir: string;
  /** Where the repositories are. */
  readonly repos: string;
  readonly env: Record<string, string>;
}

async function scene(use: (scene: Scene) => Promise<void>): Promise<void> {
  await inTemp(async (dir) => {
    const repos = join(dir, 'repos');
    mkdirSync(join(dir, 'home'));
    const env = { HOME: join(dir, 'home'), ...settings(repos) };
    await use({ ...placeIn(dir), dir, repos, env });
  });
}

function settings(there: string, ...more: (readonly [string, string])[]): Record<string, string> {
  return gitSettings(...more, insteadOf('example.com', there), insteadOf('github.com/corp', there));
}

function hostWith(env: Readonly<Record<string, string>>): FakeHost {
  const host = fakeHost(env);
  closing.push(() => host.close());
  return host;
}

/** A module version and the repository that has it under its tag. */
async function published(
  at: Scene,
  spec: Spec,
  where: { repo: string; sub?: string; tag: string },
): Promise<Made> {
  const made = make(spec);
  const sub = where.sub === undefined ? '' : `${where.sub}/`;
  const files = made.files.map(
    ({ name, data = '' }) => [`${sub}${name.slice(made.id.length + 1)}`, data] as const,
  );
  await commit(join(at.repos, where.repo), Object.fromEntries(files), where.tag);
  return made;
}

/** `example.com/NAME.git@v1.0.0`, published. */
function simple(at: Scene, name: string, more: Partial<Spec> = {}): Promise<Made> {
  return published(at, { id: `example.com/${name}.git@v1.0.0`, ...more }, { repo: name, tag: 'v1.0.0' });
}

async function project(at: Scene, ...made: readonly Made[]): Promise<void> {
  await writeProject(at.app, { require: made.map(({ id }) => id), sums: made });
}

const direct = (at: Scene, host: FakeHost, more: FetchOptions = {}): Promise<Ran> =>
  fetchAll(host, at, { proxy: 'direct', ...more });

/** The runs of the go command, each as its last words. */
function runs(host: FakeHost): readonly string[] {
  return host.commands.filter(({ file }) => file === 'go').map(({ args }) => args.join(' '));
}

/** Nothing but what a filled module cache holds: no clone, no folder of a run. */
function expectClean(at: Scene): void {
  const inside = join(at.cache, 'cache');
  expect(existsSync(inside) ? readdirSync(inside).filter((name) => name !== 'download') : []).toEqual([]);
}

/** Puts a program before the real ones in PATH. */
function wrapper(at: Scene, name: string, script: string): string {
  const bin = join(at.dir, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
  return `${bin}:${process.env['PATH'] ?? ''}`;
}

describe('a module comes from its repository,', () => {
  test('a folder, and is in the module cache as if a proxy had sent it', async () => {
    await scene(async (at) => {
      const a = await simple(at, 'a');
      await project(at, a);
      const host = hostWith(at.env);
      expect(await direct(at, host)).toMatchObject({
        status: 0,
        codes: [],
        report: { modules: { fetched: 1 } },
      });
      expect(await verifyCache(host, at)).toMatchObject({ status: 0, codes: [] });
      expect(fileNames(at.cache)).toEqual([
        ...['list', 'v1.0.0.info', 'v1.0.0.mod', 'v1.0.0.zip', 'v1.0.0.ziphash'].map(
          (name) => `cache/download/example.com/a.git/@v/${name}`,
        ),
        'example.com/a.git@v1.0.0/go.mod',
        'example.com/a.git@v1.0.0/lib.go',
      ]);
      const info = readFileSync(join(at.cache, 'cache/download/example.com/a.git/@v/v1.0.0.info'), 'utf8');
      expect(info).not.toContain('Origin');
      expectClean(at);
    });
  });

  test('a server on loopback', async () => {
    await scene(async (at) => {
      const a = await simple(at, 'a');
      await project(at, a);
      const server = await serveGit(at.repos);
      closing.push(() => server.close());
      const host = hostWith({ ...at.env, ...settings(server.url) });
      expect(await direct(at, host)).toMatchObject({ status: 0, codes: [] });
      expect(server.requests.length).toBeGreaterThan(0);
    });
  });

  test('a subdirectory, a major version, one without go.mod, a commit without a tag, an upper-case path', async () => {
    await scene(async (at) => {
      const sub = { repo: 'mono', sub: 'sub/deep', tag: 'sub/deep/v0.1.0' };
      const made = [
        await published(at, { id: 'example.com/mono.git/sub/deep@v0.1.0' }, sub),
        await published(at, { id: 'example.com/two.git/v2@v2.1.0' }, { repo: 'two', tag: 'v2.1.0' }),
        await published(at, { id: 'github.com/corp/UP@v1.0.0-rc.1' }, { repo: 'UP', tag: 'v1.0.0-rc.1' }),
        await oldModule(at),
        await untagged(at),
      ];
      await project(at, ...made);
      const host = hostWith(at.env);
      expect(await direct(at, host)).toMatchObject({
        status: 0,
        codes: [],
        report: { modules: { verified: 5 } },
      });
      expect(await verifyCache(host, at)).toMatchObject({ status: 0, codes: [] });
    });
  });

  async function oldModule(at: Scene): Promise<Made> {
    const id = 'example.com/old.git@v3.0.0+incompatible';
    const zip = [{ name: `${id}/old.go`, data: 'package old\n' }];
    const gomod = 'module example.com/old.git\n';
    return published(at, { id, zip, gomod }, { repo: 'old', tag: 'v3.0.0' });
  }

  async function untagged(at: Scene): Promise<Made> {
    const path = 'example.com/tip.git';
    const files = { 'go.mod': gomodText(path, {}), 'lib.go': 'package tip\n' };
    const hash = await commit(join(at.repos, 'tip'), files);
    return make({ id: `${path}@${pseudoVersion(hash)}`, files: { 'lib.go': 'package tip\n' } });
  }

  test('only its go.mod where only that is needed', async () => {
    await scene(async (at) => {
      const old = await simple(at, 'c');
      const c = await published(at, { id: 'example.com/c.git@v1.1.0' }, { repo: 'c', tag: 'v1.1.0' });
      const a = await simple(at, 'a', { require: [old.id] });
      await writeProject(at.app, { require: [a.id, c.id], sums: [a, c, old] });
      writeFileSync(join(at.app, 'go.sum'), gosumText([a, c]) + gosumText([old], ['mod']));
      const host = hostWith(at.env);
      expect(await direct(at, host)).toMatchObject({ status: 0, codes: [] });
      const names = fileNames(at.cache).filter((name) => name.includes('c.git/@v/v1.0.0'));
      expect(names.map((name) => name.slice(-4))).toEqual(['.mod']);
      expect(runs(host).filter((run) => run.startsWith('mod download') && run.includes(old.id))).toEqual([]);
    });
  });
});

describe('the go command is asked', () => {
  test('for many modules in few runs, and not again for what is there', async () => {
    await scene(async (at) => {
      const made: Made[] = [];
      for (let i = 0; i < 6; i++) made.push(await simple(at, `m${i}`));
      await project(at, ...made);
      const host = hostWith(at.env);
      expect(await direct(at, host)).toMatchObject({ status: 0, codes: [] });
      expect(runs(host).length).toBe(4); // 4 and 2, for the archives and for the go.mod files
      expect(await direct(at, host)).toMatchObject({ status: 0, codes: [] });
      expect(runs(host).length).toBe(4);
    });
  });

  test('after a proxy that has not got the module, and for nothing else', async () => {
    await scene(async (at) => {
      const [a, b] = [await simple(at, 'a'), make({ id: 'example.com/b.git@v1.0.0' })];
      await project(at, a, b);
      const proxy = await startProxy(proxyFiles([b]));
      closing.push(() => proxy.close());
      const host = hostWith(at.env);
      expect(await direct(at, host, { proxy: `${proxy.url},direct` })).toMatchObject({
        status: 0,
        codes: [],
      });
      expect(runs(host).filter((run) => run.includes(b.id))).toEqual([]);
    });
  });

  test.each([
    ['|', 0],
    [',', 3],
  ])('after a proxy that fails, by the separator %s', async (separator, status) => {
    await scene(async (at) => {
      await project(at, await simple(at, 'a'));
      const proxy = await startProxy(new Map(), () => ({ status: 500 }));
      closing.push(() => proxy.close());
      const host = hostWith(at.env);
      const run = await direct(at, host, { proxy: `${proxy.url}${separator}direct` });
      expect(run.status).toBe(status);
      expect(runs(host).length > 0).toBe(status === 0);
    });
  });

  test('and no proxy for what GONOPROXY names', async () => {
    await scene(async (at) => {
      const [a, b] = [await simple(at, 'a'), make({ id: 'example.com/b.git@v1.0.0' })];
      await project(at, a, b);
      const proxy = await startProxy(proxyFiles([a, b]));
      closing.push(() => proxy.close());
      const run = await direct(at, hostWith(at.env), { proxy: proxy.url, direct: 'example.com/a.git' });
      expect(run).toMatchObject({ status: 0, codes: [] });
      expect(proxy.requests.filter(({ path }) => path.includes('/a.git/'))).toEqual([]);
    });
  });

  test('never where the proxy list is off', async () => {
    await scene(async (at) => {
      await project(at, await simple(at, 'a'));
      const host = hostWith(at.env);
      const run = await direct(at, host, { proxy: 'off', direct: 'example.com' });
      expect(run.status).toBe(3);
      expect([...new Set(run.codes)]).toEqual(['E_PROXY_DIRECT']);
      expect(runs(host)).toEqual([]);
    });
  });

  test('in a module of its own, whatever go.mod lies above', async () => {
    await scene(async (at) => {
      const a = await simple(at, 'a');
      await project(at, a);
      const outer = join(at.dir, 'outer');
      await writeFiles(outer, {
        'go.mod': `module outer\n\ngo 1.99\n\nreplace example.com/a.git => ./nowhere\n`,
        'go.work': 'go 1.99\n\nuse ./nowhere\n',
      });
      const host = hostWith(at.env);
      const run = await direct({ ...at, cache: join(outer, 'cache') }, host);
      expect(run).toMatchObject({ status: 0, codes: [] });
      expect(readdirSync(outer).sort()).toEqual(['cache', 'go.mod', 'go.work']);
    });
  });
});

describe('what an origin sends is not believed:', () => {
  test('a tag that was moved is refused, asked for once more, and nothing of it is written', async () => {
    await scene(async (at) => {
      const [a, b] = [await simple(at, 'a'), await simple(at, 'b')];
      await simple(at, 'a', { files: { 'lib.go': 'package a // moved\n' } });
      await project(at, a, b);
      const host = hostWith(at.env);
      const run = await direct(at, host);
      expect(run).toMatchObject({ status: 1, codes: ['E_MODULE_ZIP'], report: { modules: { missing: 1 } } });
      const [found] = run.report.findings;
      expect(found).toMatchObject({ module: a.id, want: a.sums.zip });
      expect(found?.message).toContain('(sent by direct)');
      expect(runs(host).filter((one) => one.startsWith('mod download'))).toHaveLength(2);
      const names = fileNames(at.cache);
      expect(names.filter((name) => name.includes('a.git') && !/\.(mod|info)$|list$/.test(name))).toEqual([]);
      expectClean(at);
    });
  });

  test('a go.mod that was changed', async () => {
    await scene(async (at) => {
      const a = await simple(at, 'a');
      await simple(at, 'a', { go: '1.20' });
      await project(at, a);
      const run = await direct(at, hostWith(at.env));
      expect(run.status).toBe(1);
      expect([...new Set(run.codes)]).toEqual(expect.arrayContaining(['E_MODULE_MOD']));
      expect(fileNames(at.cache).filter((name) => /\.(mod|zip|go)$/.test(name))).toEqual([]);
    });
  });

  test('a tag that was moved back in time for the second look is taken', async () => {
    await scene(async (at) => {
      const a = await simple(at, 'a');
      const good = join(at.repos, 'a');
      const bad = join(at.dir, 'bad');
      await commit(bad, { 'go.mod': a.mod, 'lib.go': 'package a // moved\n' }, 'v1.0.0');
      await project(at, a);
      const elsewhere = settings(at.repos, [
        `url.${pathToFileURL(bad).href}.insteadOf`,
        'https://example.com/a',
      ]);
      // the first cache is filled from the bad repository; then it is gone, and the good one is in its place
      const PATH = wrapper(
        at,
        'go',
        `case "$GOMODCACHE" in */again/*) rm -rf "${bad}"; cp -R "${good}" "${bad}";; esac; exec ${realGo} "$@"`,
      );
      const host = hostWith({ ...at.env, ...elsewhere, PATH });
      expect(await direct(at, host)).toMatchObject({ status: 0, codes: [] });
      expect(host.said).toEqual([expect.stringContaining('asking for it once more')]);
    });
  });
});

describe('what goes wrong is told for the module it is about:', () => {
  test('a repository that is gone, a version that is not there; the others come', async () => {
    await scene(async (at) => {
      const a = await simple(at, 'a');
      const gone = make({ id: 'github.com/corp/gone@v1.0.0' });
      const later = make({ id: 'example.com/a.git@v1.5.0' });
      await project(at, a, gone);
      const gosum = join(at.app, 'go.sum');
      writeFileSync(gosum, readFileSync(gosum, 'utf8') + gosumText([later], ['mod']));
      const run = await direct(at, hostWith(at.env));
      expect(run).toMatchObject({ status: 1, report: { modules: { fetched: 1, missing: 1 } } });
      expect(told(run)).toEqual([[gone.id, 'E_NOT_FOUND']]); // nobody needs a@v1.5.0
      expect(run.report.findings[0]?.message).toContain('entry 1 (direct): ');
      expect(run.report.findings[0]?.message).not.toContain(at.cache);
      await project(at, later);
      expect(told(await direct(at, hostWith(at.env)))).toEqual([[later.id, 'E_NOT_FOUND']]);
    });
  });

  test.each([
    [401, 'E_AUTH', 3],
    [403, 'E_AUTH', 3],
    [404, 'E_NOT_FOUND', 1],
    [503, 'E_SERVER', 3],
  ])('a server that answers %i', async (answer, code, status) => {
    await scene(async (at) => {
      const a = make({ id: 'github.com/corp/a@v1.0.0' });
      await project(at, a);
      const server = await serveGit(at.repos, () => answer);
      closing.push(() => server.close());
      const address = server.url.replace('//', '//someone:canary-in-address@');
      const header = ['http.extraheader', 'X-Token: canary-in-header'] as const;
      const run = await direct(at, hostWith({ ...at.env, ...settings(address, header) }));
      expect(run.status).toBe(status);
      expect(told(run)).toEqual([[a.id, code]]);
      expect(JSON.stringify(run.report)).not.toContain('canary');
    });
  });

  test('a server that is not there', async () => {
    await scene(async (at) => {
      const a = make({ id: 'github.com/corp/a@v1.0.0' });
      await project(at, a);
      const server = await serveGit(at.repos);
      await server.close();
      const run = await direct(at, hostWith({ ...at.env, ...settings(server.url) }));
      expect(run.status).toBe(3);
      expect(told(run)).toEqual([[a.id, 'E_CONNECT']]);
    });
  });

  test.each([
    ['git', 'github.com/corp/a'],
    ['git', 'example.com/a.git'],
    ['go', 'example.com/a.git'],
  ])('no %s in PATH, for %s', async (program, path) => {
    await scene(async (at) => {
      const a = make({ id: `${path}@v1.0.0` });
      await project(at, a);
      const bin = join(at.dir, 'bare');
      await writeFiles(bin, { unrelated: '' });
      if (program === 'git')
        writeFileSync(join(bin, 'go'), `#!/bin/sh\nexec ${realGo} "$@"\n`, { mode: 0o755 });
      const run = await direct(at, hostWith({ ...at.env, PATH: bin }));
      expect(run.status).toBe(3);
      expect(told(run)).toEqual([[a.id, 'E_DIRECT']]);
      expect(run.report.findings[0]?.remedy).toContain(`install ${program}`);
    });
  });

  test('an error that ends the whole run of the go command: each module is asked for by itself', async () => {
    await scene(async (at) => {
      const [a, bad, c] = [await simple(at, 'a'), await simple(at, 'bad'), await simple(at, 'c')];
      await project(at, a, bad, c);
      const script = `case "$*" in *bad.git*) echo 'go: it is all over' >&2; exit 1;; esac; exec ${realGo} "$@"`;
      const run = await direct(at, hostWith({ ...at.env, PATH: wrapper(at, 'go', script) }));
      expect(run).toMatchObject({ status: 3, report: { modules: { fetched: 2, missing: 1 } } });
      expect(told(run)).toEqual([[bad.id, 'E_DIRECT']]);
      expect(run.report.findings[0]?.message).toContain('go: it is all over');
    });
  });

  test('a repository that never answers is given up after the time limit; the others come', async () => {
    await scene(async (at) => {
      const [a, slow] = [await simple(at, 'a'), await simple(at, 'slow')];
      await project(at, a, slow);
      const script = `case "$*" in *slow*) sleep 1000;; esac; exec ${realGit} "$@"`;
      const env = { ...at.env, PATH: wrapper(at, 'git', script) };
      const run = await direct(at, hostWith(env), { timeout: 0.4 });
      expect(run).toMatchObject({ status: 3, report: { modules: { fetched: 1, missing: 1 } } });
      expect(told(run)).toEqual([[slow.id, 'E_TIMEOUT']]);
      expectClean(at);
    });
  });

  function told(run: Ran): readonly unknown[] {
    const all = run.report.findings.map(({ module, code }) => [module, code]);
    return [...new Map(all.map((one) => [one.join(), one])).values()];
  }
});

describe('credentials and settings', () => {
  test('of a git credential helper reach git, and nothing of them is kept', async () => {
    await scene(async (at) => {
      await project(at, await simple(at, 'a'));
      const open = (credentials: string): number | undefined =>
        credentials === 'me:canary-password' ? undefined : 401;
      const server = await serveGit(at.repos, open);
      closing.push(() => server.close());
      const helper = [
        'credential.helper',
        '!f() { echo username=me; echo password=canary-password; }; f',
      ] as const;
      const host = hostWith({ ...at.env, ...settings(server.url, helper) });
      const run = await direct(at, host);
      expect(run).toMatchObject({ status: 0, codes: [] });
      const all = fileNames(at.cache).map((name) => readFileSync(join(at.cache, name), 'utf8'));
      expect([...all, JSON.stringify(run.report), ...host.said].join()).not.toContain('canary');
    });
  });

  test('of the go command are those it was asked for; of the environment, those on the list', async () => {
    await scene(async (at) => {
      await project(at, await simple(at, 'a'));
      const seen = join(at.dir, 'seen');
      const write = (name: string): string => `env > "${seen}.${name}.$$"`;
      wrapper(at, 'git', `${write('git')}; exec ${realGit} "$@"`);
      const PATH = wrapper(at, 'go', `${write('go')}; exec ${realGo} "$@"`);
      const goenv = join(at.dir, 'goenv');
      writeFileSync(goenv, 'GOFLAGS=-mod=canary\nGOPROXY=https://canary.invalid\nGOCACHEPROG=canary\n');
      const hidden = {
        ...{
          GITHUB_TOKEN: 'canary',
          GITHUB_ENV: 'canary',
          ACTIONS_RUNTIME_TOKEN: 'canary',
          RUNNER_TEMP: 'canary',
        },
        ...{
          INPUT_X: 'canary',
          GH_TOKEN: 'canary',
          AWS_SECRET_ACCESS_KEY: 'canary',
          LD_PRELOAD: '',
          CI: 'canary',
        },
        ...{
          GOENV: goenv,
          GOFLAGS: '-mod=canary',
          GOPROXY: 'canary',
          GOSUMDB: 'canary',
          GOCACHEPROG: 'canary',
        },
        ...{
          GOMODCACHE: '/canary',
          GOPATH: '/canary',
          GOCACHE: '/canary',
          GOTOOLCHAIN: 'canary',
          GOWORK: 'canary',
        },
        ...{
          GIT_TRACE: '/canary',
          GIT_DIR: '/canary',
          GIT_WORK_TREE: '/canary',
          TMPDIR: '/canary',
          GOAUTH: 'canary',
        },
      };
      const origins = {
        GOAUTH: 'netrc',
        GOPRIVATE: 'example.com/priv',
        GOINSECURE: 'example.com/old',
        GOVCS: '*:git',
      };
      const passed = {
        SSH_AUTH_SOCK: '/sock',
        NETRC: '/netrc',
        https_proxy: 'http://127.0.0.1:1',
        NO_PROXY: 'x',
      };
      const host = hostWith({ ...at.env, ...hidden, ...passed, PATH });
      expect(await direct(at, host, { origins })).toMatchObject({ status: 0, codes: [] });
      const files = readdirSync(at.dir).filter((name) => name.startsWith('seen.'));
      expect(new Set(files.map((name) => name.split('.')[1]))).toEqual(new Set(['go', 'git']));
      for (const name of files) {
        const text = readFileSync(join(at.dir, name), 'utf8');
        expect(text).not.toContain('canary');
        for (const [key, value] of Object.entries({ ...origins, ...passed, HOME: join(at.dir, 'home') }))
          expect(text).toContain(`${key}=${value}\n`);
        expect(text).toContain('GOPROXY=direct\n');
        if (name.startsWith('seen.go.')) expect(text).toContain('GOENV=off\n'); // it tells git nothing of that
      }
    });
  });

  test('of go env decide as they do for the go command: GOVCS', async () => {
    await scene(async (at) => {
      const a = await simple(at, 'a');
      await project(at, a);
      const run = await direct(at, hostWith(at.env), { origins: { GOVCS: '*:off' } });
      expect(run).toMatchObject({ status: 3, codes: expect.arrayContaining(['E_DIRECT']) });
      expect(run.report.findings[0]?.message).toContain('GOVCS disallows using git');
    });
  });
});

test('an interrupted run ends the go command and everything it has started, and leaves no folder', async () => {
  await scene(async (at) => {
    await project(at, await simple(at, 'a'));
    const tmp = join(at.dir, 'tmp');
    mkdirSync(tmp);
    const hanging = await hangers();
    const hang = `require('net').connect(${hanging.port}, '127.0.0.1').on('close', () => process.exit())`;
    const script = `"${process.execPath}" -e "${hang}" & "${process.execPath}" -e "${hang}"; wait`;
    const env = { ...at.env, PATH: wrapper(at, 'git', script), TMPDIR: tmp };
    const args = ['fetch', '--json', '--proxy', 'direct', '--modcache', at.cache, '-C', at.app];
    const run = await cli(args, {
      env,
      started: (child) => void hanging.both.then(() => child.kill('SIGINT')),
    });
    expect(run.status).toBe(130);
    expect(codesOf(reportOf(run))).toEqual(['E_INTERRUPTED']);
    await hanging.ended; // for ever, if one of them lived on
    expectClean(at);
    expect(readdirSync(tmp)).toEqual([]);
  });
});

/** A server that counts: when two programs hold a line to it, and when both are gone. */
async function hangers(): Promise<{ port: number; both: Promise<void>; ended: Promise<void> }> {
  const [both, ended] = [signal(), signal()];
  let [come, gone] = [0, 0];
  const server = createServer((socket) => {
    if (++come === 2) both.fire();
    socket.on('error', () => undefined);
    socket.on('close', () => {
      if (++gone === come && come >= 2) ended.fire();
    });
    socket.resume();
  });
  closing.push(() => new Promise((done) => server.close(done)));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { port, both: both.fired, ended: ended.fired };
}

function signal(): { readonly fired: Promise<void>; fire: () => void } {
  let fire = (): void => undefined;
  const fired = new Promise<void>((resolve) => {
    fire = resolve;
  });
  return {
    fired,
    fire: () => {
      fire();
    },
  };
}

describe('the doors:', () => {
  const goenv = (at: Scene): string => {
    const file = join(at.dir, 'goenv');
    writeFileSync(file, 'GOPROXY=https://127.0.0.1:1\nGOPRIVATE=example.com\n');
    return file;
  };

  test('fetch on the command line takes what is private from go env', async () => {
    await scene(async (at) => {
      await project(at, await simple(at, 'a'));
      const env = { ...at.env, GOENV: goenv(at), GOPROXY: '' };
      const run = await cli(['fetch', '--json', '--modcache', at.cache, '-C', at.app], { env });
      expect(run).toMatchObject({ status: 0, stderr: '' });
      expect(reportOf(run)).toMatchObject({ ok: true, modules: { fetched: 1 } });
    });
  });

  test('the action takes it from its inputs, and seals', async () => {
    await scene(async (at) => {
      await writeProject(join(at.dir, 'work'), await required(at));
      const seen = join(at.dir, 'seen');
      const PATH = wrapper(at, 'git', `env >> "${seen}"; exec ${realGit} "$@"`);
      const tokens = { GITHUB_TOKEN: 'canary', ACTIONS_RUNTIME_TOKEN: 'canary' };
      const inputs = { goproxy: 'https://127.0.0.1:1', goprivate: 'example.com' };
      const run = await main(at.dir, { inputs, env: { ...at.env, ...tokens, PATH } });
      expect(run).toMatchObject({
        status: 0,
        outputs: { 'offline-ready': 'true' },
        exported: { GOPROXY: 'off' },
      });
      const text = readFileSync(seen, 'utf8');
      expect(text).toContain('GOPRIVATE=example.com\n');
      expect(text).not.toContain('canary');
    });
  });

  async function required(at: Scene): Promise<{ require: readonly string[]; sums: readonly Made[] }> {
    const a = await simple(at, 'a');
    return { require: [a.id], sums: [a] };
  }
});
