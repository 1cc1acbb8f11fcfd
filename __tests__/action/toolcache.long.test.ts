/** A go line that wants a newer Go than PATH has, and a runner that has one in its tool cache. */
import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { goodBundle } from '../helpers/bundle.ts';
import { make, writeProject, writeProxy } from '../helpers/modules.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';
import { cacheGo, GOROOT, marksIn, VERSION, writeGo } from '../helpers/toolcache.ts';
import { annotated, main, seal, unbundle, type StepOptions } from './step.ts';

const one = make({ id: 'example.com/one@v1.0.0' });

interface Scene {
  readonly dir: string;
  readonly cache: string;
  readonly marks: string;
  readonly proxy: string;
  /** What every step of the job has. */
  readonly env: Readonly<Record<string, string>>;
  readonly add: (version: string, says?: string) => string;
  /** Writes the checkout with a go line. */
  readonly wants: (go: string) => Promise<unknown>;
}

/** A job whose PATH has go 1.22.5, which wants a go line of 1.25, and a tool cache beside it. */
function inScene<T>(use: (scene: Scene) => Promise<T>): Promise<T> {
  return inTemp(async (dir) => {
    const [cache, marks, bin] = [join(dir, 'tools'), join(dir, 'marks'), join(dir, 'bin')];
    writeGo(join(bin, 'go'), { name: 'path', says: '1.22.5', marks });
    const proxy = await writeProxy(join(dir, 'proxy'), [one]);
    const wants = (go: string): Promise<unknown> =>
      writeProject(join(dir, 'work'), { require: [one.id], sums: [one], go });
    await wants('1.25');
    return use({
      ...{ dir, cache, marks, proxy, wants },
      env: { PATH: `${bin}:${process.env['PATH'] ?? ''}`, RUNNER_TOOL_CACHE: cache },
      add: (version, says = version) => cacheGo(cache, version, { says, marks }),
    });
  });
}

const options = ({ env, proxy, dir }: Scene, more: StepOptions = {}): StepOptions => ({
  inputs: { goproxy: proxy, cache: 'false', 'module-cache': join(dir, 'mod'), ...more.inputs },
  env: { ...env, ...more.env },
});

describe('a fitting Go of the tool cache', () => {
  test('is used by the step and by later ones: the smallest that is what its name says', () =>
    inScene(async (scene) => {
      scene.add('1.24.9');
      scene.add('1.25.1', '1.24.0');
      const root = scene.add(VERSION);
      scene.add('1.99.0');
      const ran = await main(scene.dir, options(scene));
      expect(ran).toMatchObject({ status: 0, paths: [join(root, 'bin')], commands: [] });
      expect(ran.exported).toMatchObject({ GOPROXY: 'off', GOTOOLCHAIN: 'local' });
      expect(ran.exported['GOROOT']).toBe(undefined);
      expect(ran.log).toContain(
        `go.mod:3 wants go 1.25, and PATH has go1.22.5; go ${VERSION} of the tool cache is put first in PATH`,
      );
      const [first, lying, ...others] = marksIn(scene.marks);
      expect([first, lying]).toEqual(['path', '1.25.1']);
      // the proof of the seal asked the same one, and nobody else
      expect(new Set(others)).toEqual(new Set([VERSION]));
      expect(others.length).toBeGreaterThan(3);
    }));

  test('is not hidden by a GOROOT that an earlier step has set', () =>
    inScene(async (scene) => {
      const root = scene.add(VERSION);
      const ran = await main(scene.dir, options(scene, { env: { GOROOT } }));
      expect(ran).toMatchObject({ status: 0, exported: { GOROOT: root, GOPROXY: 'off' } });
    }));

  test('is found by the older name of the variable, which the newer one overrides', () =>
    inScene(async (scene) => {
      const root = scene.add(VERSION);
      const AGENT_TOOLSDIRECTORY = scene.cache;
      const older = { env: { RUNNER_TOOL_CACHE: '', AGENT_TOOLSDIRECTORY } };
      expect((await main(scene.dir, options(scene, older))).paths).toEqual([join(root, 'bin')]);
      const newer = { env: { RUNNER_TOOL_CACHE: join(scene.dir, 'no'), AGENT_TOOLSDIRECTORY } };
      expect(await main(scene.dir, options(scene, newer))).toMatchObject({ status: 1, paths: [] });
    }));

  test('is used by the seal action and by the unbundle action', () =>
    inScene(async (scene) => {
      const bin = join(scene.add(VERSION), 'bin');
      await writeFiles(scene.dir, { 'b.tar.zst': goodBundle([one]) });
      const inputs = { path: join(scene.dir, 'b.tar.zst'), mode: 'modcache' };
      const unpacked = await unbundle(scene.dir, options(scene, { inputs }));
      expect(unpacked).toMatchObject({ status: 0, paths: [bin], exported: { GOPROXY: 'off' } });
      const sealed = await seal(scene.dir, options(scene));
      expect(sealed).toMatchObject({ status: 0, paths: [bin], exported: { GOPROXY: 'off' } });
    }));
});

describe('the Go in PATH stays', () => {
  test('where it fits, and the tool cache is not looked at', () =>
    inScene(async (scene) => {
      await scene.wants('1.22');
      scene.add(VERSION);
      expect(await main(scene.dir, options(scene))).toMatchObject({ status: 0, paths: [] });
      expect(new Set(marksIn(scene.marks))).toEqual(new Set(['path']));
    }));

  test('with mode: off, and where the checkout cannot be read', () =>
    inScene(async (scene) => {
      scene.add(VERSION);
      const off = await main(scene.dir, options(scene, { inputs: { mode: 'off' } }));
      expect(off).toMatchObject({ status: 0, paths: [] });
      await appendFile(join(scene.dir, 'work/go.mod'), '\nrequire (\n');
      const broken = await main(scene.dir, options(scene));
      expect([broken.paths, annotated(broken, 'error')]).toEqual([[], ['E_GOMOD_SYNTAX']]);
    }));

  test('where no other fits: the line that asks is annotated, it is said what to install, and nobody is asked for it', () =>
    inScene(async (scene) => {
      scene.add('1.24.9');
      const ran = await main(scene.dir, options(scene));
      expect(ran).toMatchObject({ status: 1, paths: [], exported: {}, outputs: { 'modules-fetched': '0' } });
      expect(ran.commands[0]).toMatchObject({
        name: 'error',
        properties: 'title=E_TOOLCHAIN,file=go.mod,line=3',
        message: expect.stringMatching(/install Go 1\.25 or newer and put it first in PATH/),
      });
      expect(ran.log).toMatch(/no Go in the tool cache \S+ fits: 1\.24\.9 is older/);
    }));

  test('where only a toolchain line wants another: the line is annotated, and the seal holds', () =>
    inScene(async (scene) => {
      await scene.wants('1.22');
      await appendFile(join(scene.dir, 'work/go.mod'), '\ntoolchain go1.99.0\n');
      scene.add('1.99.0');
      const auto = await main(scene.dir, options(scene, { env: { GOTOOLCHAIN: 'auto' } }));
      expect(auto).toMatchObject({ status: 0, paths: [], exported: { GOTOOLCHAIN: 'local' } });
      expect(auto.commands.filter(({ message }) => !message.startsWith('W_GO_SUMDB'))).toMatchObject([
        {
          name: 'warning',
          properties: 'title=W_TOOLCHAIN,file=go.mod,line=7',
          message: expect.stringContaining('sealed steps build with the go 1.22.5 in PATH'),
        },
      ]);
    }));

  test.each([
    { GOTOOLCHAIN: 'local', warnings: [] },
    { GOTOOLCHAIN: 'go1.22.5', warnings: [] },
    { GOTOOLCHAIN: 'go1.22.5+path', warnings: [/toolchain go1\.99\.0 is asked for/] },
    { GOTOOLCHAIN: 'go1.98.1', warnings: [/GOTOOLCHAIN is go1\.98\.1/] },
  ])(
    'where GOTOOLCHAIN=$GOTOOLCHAIN, which is told as far as it names another',
    ({ GOTOOLCHAIN, warnings }) =>
      inScene(async (scene) => {
        await scene.wants('1.22');
        await appendFile(join(scene.dir, 'work/go.mod'), '\ntoolchain go1.99.0\n');
        const ran = await main(scene.dir, options(scene, { env: { GOTOOLCHAIN } }));
        const told = ran.commands.filter(({ properties }) => properties.includes('W_TOOLCHAIN'));
        expect(told.map(({ message }) => message)).toEqual(warnings.map((one) => expect.stringMatching(one)));
        expect(ran).toMatchObject({ status: 0, paths: [] });
      }),
  );
});

test('a Go that was put into the checkout as a tool cache is not run', () =>
  inScene(async (scene) => {
    const cache = join(scene.dir, 'work/tools');
    const evil = join(scene.dir, 'evil');
    cacheGo(cache, '1.99.0', { says: '1.99.0', marks: evil });
    const ran = await main(scene.dir, options(scene, { env: { RUNNER_TOOL_CACHE: cache } }));
    expect(ran).toMatchObject({ status: 1, paths: [] });
    expect(existsSync(evil) && readFileSync(evil, 'utf8')).toBe(false);
  }));
