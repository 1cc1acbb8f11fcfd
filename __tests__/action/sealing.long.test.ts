/** The verify and seal actions, each as a runner starts it. */
import { expect, test, describe } from '@jest/globals';
import { appendFileSync, chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goodBundle } from '../helpers/bundle.ts';
import { listing } from '../helpers/temp.ts';
import { declared, evil, inScene, one, two, type Scene } from './cachescene.ts';
import { main, post, seal, verify, type StepOptions, type StepRun } from './step.ts';

/** The actions in a scene: its proxy is at hand, its module cache is that of `go env`. */
function actionsOf({ dir }: Scene) {
  const env = { GOMODCACHE: join(dir, 'mod'), GOPROXY: 'off' };
  const given = (options: StepOptions): StepOptions => ({ ...options, env: { ...env, ...options.env } });
  return {
    verify: (options: StepOptions = {}) => verify(dir, given(options)),
    seal: (options: StepOptions = {}) => seal(dir, given(options)),
  };
}

/** Fills the scene's module cache with trees, too. */
async function filled({ dir }: Scene): Promise<StepRun> {
  const inputs = { 'module-cache': join(dir, 'mod'), cache: 'false', mode: 'off' };
  const ran = await main(dir, { inputs, env: { GOPROXY: `file://${join(dir, 'proxy')}` } });
  expect(ran.status).toBe(0);
  return ran;
}

const codes = (ran: StepRun): readonly string[] =>
  ran.commands.flatMap(({ name, properties }) =>
    name === 'error' || name === 'warning' ? (/title=([A-Z_]+)/.exec(properties)?.[1] ?? []) : [],
  );

describe('verify', () => {
  test('holds the module cache against the sums, writes nothing into it, and exports nothing', () =>
    inScene(async (scene) => {
      await filled(scene);
      const before = listing(join(scene.dir, 'mod'), { times: true });
      const ran = await actionsOf(scene).verify();
      expect(ran).toMatchObject({ status: 0, exported: {}, state: {} });
      expect(ran.outputs).toMatchObject({ 'modules-total': '2', 'modules-rejected': '0' });
      expect(Object.keys(ran.outputs).sort()).toEqual(declared('verify'));
      expect(listing(join(scene.dir, 'mod'), { times: true })).toEqual(before);
    }));

  test('fails where something is tampered with, and where something is missing', () =>
    inScene(async (scene) => {
      await scene.fill(one, { ...two, zip: evil.zip });
      const tampered = await actionsOf(scene).verify();
      expect(tampered.status).toBe(1);
      expect(codes(tampered)).toContain('E_MODULE_ZIP');
      rmSync(join(scene.dir, 'mod'), { recursive: true });
      const missing = await actionsOf(scene).verify();
      expect(missing.status).toBe(1);
      expect(codes(missing)).toContain('E_OFFLINE_MISSING');
    }));

  test('takes bundles, with the digest they have to have, and vendor folders', () =>
    inScene(async (scene) => {
      const file = join(scene.dir, 'b.tar.zst');
      writeFileSync(file, goodBundle([one, two]));
      const { verify: run } = actionsOf(scene);
      expect((await run({ inputs: { path: file } })).status).toBe(0);
      const other = await run({ inputs: { path: file, sha256: 'ab'.repeat(32) } });
      expect([other.status, codes(other)[0]]).toEqual([1, 'E_BUNDLE_DIGEST']);
      writeFileSync(file, goodBundle([one, evil]));
      expect(codes(await run({ inputs: { path: file } }))).toContain('E_MODULE_ZIP');
      const both = await run({ inputs: { path: file, vendor: 'true' } });
      expect([both.status, codes(both)]).toEqual([1, ['E_USAGE']]);
    }));
});

describe('seal', () => {
  test('seals to a module cache that is filled and proven, and the post step audits it', () =>
    inScene(async (scene) => {
      await filled(scene);
      const ran = await actionsOf(scene).seal();
      expect(ran.status).toBe(0);
      expect(ran.exported).toMatchObject({ GOPROXY: 'off', GOMODCACHE: join(scene.dir, 'mod') });
      expect(Object.keys(ran.outputs).sort()).toEqual(declared('seal'));
      expect(readFileSync(ran.outputs['env-file'] ?? '', 'utf8')).toContain('GOPROXY=off\n');
      expect((await post(scene.dir, ran)).status).toBe(0);

      const source = join(scene.dir, 'mod/example.com/one@v1.0.0/lib.go');
      chmodSync(source, 0o644);
      appendFileSync(source, '// edited\n');
      const audited = await post(scene.dir, ran);
      expect([audited.status, codes(audited)]).toEqual([1, ['E_CHANGED_AFTER_VERIFY']]);
    }));

  test('does not seal over what is tampered with or missing', () =>
    inScene(async (scene) => {
      await scene.fill(one, { ...two, zip: evil.zip });
      const tampered = await actionsOf(scene).seal();
      expect(tampered).toMatchObject({ status: 1, exported: {}, state: {} });
      expect(codes(tampered)).toContain('E_MODULE_ZIP');
      expect(tampered.outputs['env-file']).toBe('');
    }));

  test('with mode: off lifts the seal that is in force, and the audit knows it', () =>
    inScene(async (scene) => {
      await filled(scene);
      const sealed = await actionsOf(scene).seal();
      const lifted = await actionsOf(scene).seal({ inputs: { mode: 'off' }, env: sealed.exported });
      expect(lifted.status).toBe(0);
      expect(lifted.log).toContain('the seal is lifted for the steps after this one');
      expect(lifted.exported['GOPROXY']).toBe('off'); // what it was before, in this scene
      expect(lifted.exported['GOFLAGS']).not.toBe(sealed.exported['GOFLAGS'] ?? 'none');
      const audited = await post(scene.dir, {
        ...sealed,
        exported: { ...sealed.exported, ...lifted.exported },
      });
      expect([audited.status, codes(audited)]).toEqual([0, ['W_SEAL_LIFTED']]);
    }));

  test('without a seal in force has nothing to lift', () =>
    inScene(async (scene) => {
      const ran = await actionsOf(scene).seal({ inputs: { mode: 'off' } });
      expect(ran).toMatchObject({ status: 0, exported: {} });
      expect(existsSync(join(scene.dir, 'mod'))).toBe(false);
    }));
});
