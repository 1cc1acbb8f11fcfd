/** The seal and the real go command: what it does without a seal, and that it asks nobody in one. Each test counts connections. */
import { describe, expect, jest, test } from '@jest/globals';
import { execFile, execFileSync } from 'node:child_process';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cli, plainEnv } from '../helpers/cli.ts';
import { make, writeProject, writeProxy } from '../helpers/modules.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';

jest.setTimeout(120_000);

const one = make({ id: 'example.com/one@v1.0.0' });
const WANTED = 'private.example.com/x@v1.0.0';

interface Scene {
  readonly dir: string;
  readonly app: string;
  /** What the seal is made from, and what no seal is there to change. */
  readonly env: Record<string, string>;
  /** Connections to the one way to the network there is. */
  readonly count: () => number;
}

interface Said {
  readonly status: number;
  readonly text: string;
}

/** A project whose module cache is full, and a proxy on loopback that counts who comes; every program is told to go through it. */
function inScene<T>(use: (scene: Scene) => Promise<T>, goLine = '1.21'): Promise<T> {
  return inTemp(async (dir) => {
    let connections = 0;
    const server = createServer((socket) => {
      connections++;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const app = join(dir, 'app');
    await writeProject(app, { go: goLine, require: [one.id], sums: [one] });
    const proxy = await writeProxy(join(dir, 'proxy'), [one]);
    const canary = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const env = {
      HOME: dir,
      GOPATH: join(dir, 'go'),
      GOCACHE: join(dir, 'gocache'),
      GOMODCACHE: join(dir, 'modules'),
      HTTP_PROXY: canary,
      HTTPS_PROXY: canary,
      NO_PROXY: '',
    };
    try {
      if (goLine === '1.21') {
        const filled = await cli(['fetch', '--proxy', proxy], { cwd: app, env });
        expect([filled.status, filled.stderr]).toEqual([0, expect.stringContaining('ok')]);
      }
      return await use({ dir, app, env, count: () => connections });
    } finally {
      server.close();
    }
  });
}

function go(
  { app, env }: Scene,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Said> {
  const all = { ...plainEnv({ ...env, ...more }) };
  return new Promise((resolve) => {
    execFile('go', args, { cwd: app, env: all }, (failed, stdout, stderr) => {
      const status = failed === null ? 0 : typeof failed.code === 'number' ? failed.code : -1;
      resolve({ status, text: stdout + stderr });
    });
  });
}

/** The seal for the scene, made in an environment that an earlier step has changed. */
async function sealOf(
  { app, env }: Scene,
  more: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): Promise<Record<string, string>> {
  const ran = await cli(['seal', '--format', 'json', ...args], { cwd: app, env: { ...env, ...more } });
  expect([ran.status, ran.stderr.match(/\bE_[A-Z_]+/g)]).toEqual([0, null]);
  return JSON.parse(ran.stdout) as Record<string, string>;
}

const PRIVATE = { GOPRIVATE: 'private.example.com', GOPROXY: 'off' };

describe('GOPROXY=off is no switch while a pattern of GOPRIVATE matches (M14 to M18)', () => {
  const openings = [
    { m: 'M14', what: 'GOPROXY=off and GOPRIVATE', env: () => PRIVATE },
    {
      m: 'M15',
      what: 'a file proxy and GOPRIVATE',
      env: ({ dir }: Scene) => ({ ...PRIVATE, GOPROXY: pathToFileURL(join(dir, 'proxy')).href }),
    },
    { m: 'M16', what: 'GOVCS=*:off beside them', env: () => ({ ...PRIVATE, GOVCS: '*:off' }) },
    {
      m: 'M18',
      what: 'GOPRIVATE in the settings file, and an empty variable',
      env: ({ dir }: Scene) => ({ GOPRIVATE: '', GOPROXY: 'off', GOENV: join(dir, 'goenv') }),
    },
  ];

  test.each(openings)('$m: $what asks the network, and in the seal nobody', ({ env }) =>
    inScene(async (scene) => {
      await writeFile(join(scene.dir, 'goenv'), 'GOPRIVATE=private.example.com\n');
      const given = env(scene);
      expect((await go(scene, ['mod', 'download', WANTED], given)).status).not.toBe(0);
      const open = scene.count();
      expect(open).toBeGreaterThan(0);
      for (const mode of ['modcache', 'proxy']) {
        const sealed = await sealOf(scene, given, ['--mode', mode]);
        const said = await go(scene, ['mod', 'download', WANTED], { ...given, ...sealed });
        expect(said.status).not.toBe(0);
      }
      expect(scene.count()).toBe(open);
    }),
  );

  test('M17: GONOPROXY=none is what stops it', () =>
    inScene(async (scene) => {
      const said = await go(scene, ['mod', 'download', WANTED], { ...PRIVATE, GONOPROXY: 'none' });
      expect(said.text).toMatch(/module lookup disabled by GOPROXY=off/);
      expect(scene.count()).toBe(0);
    }));
});

describe('what flags and settings do to a seal (M19, M20, M25)', () => {
  test('M19: -mod on the command line wins over GOFLAGS, and still asks nobody', () =>
    inScene(async (scene) => {
      const sealed = await sealOf(scene);
      await writeFiles(scene.app, { 'more.go': `package main\n\nimport _ "${WANTED.slice(0, -7)}"\n` });
      const readonly = await go(scene, ['list', '-deps', './...'], sealed);
      expect(readonly.text).toMatch(/import lookup disabled by -mod=readonly/);
      const mod = await go(scene, ['list', '-mod=mod', '-deps', './...'], sealed);
      expect(mod.text).toMatch(/module lookup disabled by GOPROXY=off/);
      expect(scene.count()).toBe(0);
    }));

  test('M20: an emptied go.sum is written again without a word with -mod=mod, and not in the seal', () =>
    inScene(async (scene) => {
      const sealed = await sealOf(scene);
      const sums = join(scene.app, 'go.sum');
      const before = await readFile(sums, 'utf8');
      await writeFile(sums, '');
      expect((await go(scene, ['list', '-deps', './...'], sealed)).text).toMatch(/missing go\.sum entry/);
      expect(await readFile(sums, 'utf8')).toBe('');
      expect((await go(scene, ['list', '-mod=mod', '-deps', './...'], sealed)).status).toBe(0);
      expect(await readFile(sums, 'utf8')).toBe(before);
      expect(scene.count()).toBe(0);
    }));

  test('M25: go env -w changes nothing in the seal', () =>
    inScene(async (scene) => {
      const sealed = await sealOf(scene);
      const written = await go(scene, ['env', '-w', 'GOPROXY=https://proxy.example.com'], {
        ...sealed,
        GOENV: join(scene.dir, 'w'),
      });
      expect(written.text).toMatch(/does not override conflicting OS environment variable/);
      expect((await go(scene, ['env', 'GOPROXY'], sealed)).text).toBe('off\n');
    }));
});

describe('vendor folders (M21, M22)', () => {
  const vendoredIn = async (scene: Scene, args: readonly string[] = ['mod', 'vendor']): Promise<void> => {
    expect(await go(scene, args, { GOFLAGS: '' })).toMatchObject({ status: 0 });
  };

  test('M21: a module without dependencies is sealed to vendor, and builds', () =>
    inScene(async (scene) => {
      await writeProject(scene.app, { require: [], sums: [] });
      const sealed = await sealOf(scene, {}, ['--mode', 'vendor']);
      expect(sealed['GOFLAGS']).toBe('-mod=vendor');
      expect(await go(scene, ['list', '-deps', './...'], sealed)).toMatchObject({ status: 0 });
    }));

  test('auto takes a vendor folder that is what the sums name, and the build needs no module cache', () =>
    inScene(async (scene) => {
      await vendoredIn(scene);
      const sealed = await sealOf(scene);
      expect(sealed).toMatchObject({ GOFLAGS: '-mod=vendor', GOPROXY: 'off' });
      const elsewhere = { ...sealed, GOMODCACHE: join(scene.dir, 'empty') };
      expect(await go(scene, ['list', '-deps', './...'], elsewhere)).toMatchObject({ status: 0 });
      expect(scene.count()).toBe(0);
    }));

  test('auto keeps to the module cache where GOFLAGS says -mod=readonly', () =>
    inScene(async (scene) => {
      await vendoredIn(scene);
      expect((await sealOf(scene, { GOFLAGS: '-mod=readonly' }))['GOFLAGS']).toBe('-mod=readonly');
    }));

  test('GOFLAGS=-mod=vendor of the user goes with vendor, and is not doubled', () =>
    inScene(async (scene) => {
      await vendoredIn(scene);
      const sealed = await sealOf(scene, { GOFLAGS: '-mod=vendor -trimpath' });
      expect(sealed['GOFLAGS']).toBe('-mod=vendor -trimpath');
    }));

  test('M21: the vendor folder of a workspace', () =>
    inScene(async (scene) => {
      await writeFiles(scene.app, {
        'go.work': 'go 1.22\n\nuse (\n\t.\n\t./b\n)\n',
        'b/go.mod': 'module example.com/b\n\ngo 1.22\n',
        'b/b.go': 'package b\n',
      });
      await vendoredIn(scene, ['work', 'vendor']);
      const sealed = await sealOf(scene, {}, ['--mode', 'vendor']);
      expect(sealed).toMatchObject({ GOFLAGS: '-mod=vendor', GOWORK: join(scene.app, 'go.work') });
      expect(await go(scene, ['list', '-deps', './...'], sealed)).toMatchObject({ status: 0 });
    }));

  const refusals = [
    {
      what: 'M22: there is no vendor folder',
      spoil: ({ app }: Scene) => rm(join(app, 'vendor'), { recursive: true }),
      code: 'E_VENDOR_LACKING',
    },
    {
      what: 'a vendored file was edited',
      spoil: ({ app }: Scene) =>
        writeFile(join(app, 'vendor/example.com/one/lib.go'), 'package one // EVIL\n'),
      code: 'E_VENDOR_FILE',
    },
    {
      what: 'a file was added',
      spoil: ({ app }: Scene) => writeFile(join(app, 'vendor/example.com/one/evil.go'), 'package one\n'),
      code: 'E_VENDOR_EXTRA',
    },
  ];

  test.each(refusals)(
    'where $what, vendor is refused, and auto builds from the module cache',
    ({ spoil, code }) =>
      inScene(async (scene) => {
        await vendoredIn(scene);
        await spoil(scene);
        const ran = await cli(['seal', '--mode', 'vendor'], { cwd: scene.app, env: scene.env });
        expect([ran.status, ran.stdout]).not.toEqual([0, expect.anything()]);
        expect(ran.stderr).toContain(code);
        const auto = await cli(['seal', '--format', 'json'], { cwd: scene.app, env: scene.env });
        expect(auto.stdout).toContain('"-mod=readonly"');
        expect(auto.stderr.includes('W_SEAL_MODE')).toBe(code !== 'E_VENDOR_LACKING');
      }),
  );

  test('where only some roots have one, the job is sealed to the module cache, and each of those has a seal of its own', () =>
    inScene(async (scene) => {
      await vendoredIn(scene);
      await writeProject(join(scene.app, 'other'), { require: [one.id], sums: [one] });
      const ran = await cli(['seal', '--json'], { cwd: scene.app, env: scene.env });
      const report = JSON.parse(ran.stdout) as { seal: unknown; findings: unknown };
      expect(report).toMatchObject({
        seal: {
          mode: 'modcache',
          variables: { GOFLAGS: '-mod=readonly' },
          roots: [{ dir: '.', variables: { GOFLAGS: '-mod=vendor' } }],
        },
        findings: [
          {
            code: 'W_SEAL_MODE',
            message: expect.stringMatching(/verified: vendor; not there: other\/vendor/),
          },
          { code: 'W_GOCACHE_PRESENT' },
        ],
      });
    }));
});

describe('a newer Go than there is (M23, M24)', () => {
  test('M23: a go line is refused before the seal, and in it nothing is fetched', () =>
    inScene(async (scene) => {
      const ran = await cli(['seal'], { cwd: scene.app, env: scene.env });
      expect([ran.status, ran.stderr]).toEqual([1, expect.stringContaining('E_TOOLCHAIN')]);
      const auto = { GOTOOLCHAIN: 'local', GOPROXY: 'off' };
      expect((await go(scene, ['list', './...'], auto)).text).toMatch(/requires go >= 1\.99/);
      expect(scene.count()).toBe(0);
    }, '1.99'));

  test('M24: a toolchain line is passed over', () =>
    inScene(async (scene) => {
      const file = join(scene.app, 'go.mod');
      await writeFile(file, `${await readFile(file, 'utf8')}\ntoolchain go1.99.0\n`);
      const sealed = await sealOf(scene);
      expect(await go(scene, ['list', './...'], sealed)).toMatchObject({ status: 0 });
      expect(scene.count()).toBe(0);
    }));
});

describe('the proof of a seal', () => {
  test('fails where the go command does not see what was set', () =>
    inScene(async (scene) => {
      const real = execFileSync('sh', ['-c', 'command -v go'], { encoding: 'utf8' }).trim();
      await writeFiles(scene.dir, {
        'bin/go': `#!/bin/sh\nif [ "$GOPROXY" = off ]; then export GOPROXY=https://proxy.example.com; fi\nexec '${real}' "$@"\n`,
      });
      await chmod(join(scene.dir, 'bin/go'), 0o755);
      const PATH = `${join(scene.dir, 'bin')}:${process.env['PATH'] ?? ''}`;
      const ran = await cli(['seal'], { cwd: scene.app, env: { ...scene.env, PATH } });
      expect([ran.status, ran.stdout]).toEqual([1, '']);
      expect(ran.stderr).toMatch(/E_SEAL_READBACK[^]*GOPROXY=off[^]*GOPROXY=https:\/\/proxy/);
    }));

  test.each([
    { what: 'a package that is generated later', file: 'import _ "example.com/app/gen"', codes: null },
    { what: 'cgo', file: 'import "C"', codes: null },
    { what: 'a constraint that lets nothing in', file: '', codes: null },
    {
      what: 'a package that nothing requires',
      file: 'import _ "example.com/nowhere"',
      codes: ['W_SEAL_LIST'],
    },
  ])('lets $what pass', ({ file, codes }) =>
    inScene(async (scene) => {
      const text = file === '' ? '//go:build never\n\npackage x\n' : `package x\n\n${file}\n`;
      await writeFiles(scene.app, { 'x/x.go': text });
      const ran = await cli(['seal'], { cwd: scene.app, env: scene.env });
      expect(ran.status).toBe(0);
      expect(ran.stderr.match(/[EW]_[A-Z_]+/g)).toEqual(codes);
    }),
  );

  test('fails where a package wants a module that the sums know and no archive is there for', () =>
    inScene(async (scene) => {
      await rm(join(scene.dir, 'modules/cache/download/example.com/one/@v/v1.0.0.zip'));
      await rm(join(scene.dir, 'modules/example.com/one@v1.0.0'), { recursive: true });
      const ran = await cli(['seal'], { cwd: scene.app, env: scene.env });
      expect(ran.status).toBe(1);
      expect(ran.stderr).toContain('E_OFFLINE_MISSING');
    }));
});
