/** One folder as store for many jobs: real processes that come at once, die, prune, and find the disk full. */
import { expect, jest, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { make, writeProject, writeProxy, type Made } from '../helpers/modules.ts';
import { canMount } from '../helpers/mount.ts';
import { inTemp } from '../helpers/temp.ts';
import { annotated, main, type StepOptions, type StepRun } from './step.ts';

jest.setTimeout(120_000);

/** A module that takes its time: a large file that does not pack. */
function slow(id: string, mebibytes: number): Made {
  const noise = Buffer.alloc(mebibytes << 20);
  for (let at = 0, state = 1; at < noise.length; at += 4) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    noise.writeUInt32LE(state, at);
  }
  const mod = `module ${id.slice(0, id.indexOf('@'))}\n\ngo 1.21\n`;
  const file = (name: string, data: string | Buffer): { name: string; data: string | Buffer } => ({
    name: `${id}/${name}`,
    data,
  });
  const source = file('lib.go', `package ${id.slice(id.lastIndexOf('/') + 1, id.indexOf('@'))}\n`);
  return make({ id, gomod: mod, zip: [file('go.mod', mod), source, file('noise', noise)] });
}

const big = slow('example.com/big@v1.0.0', 24);
const small = make({ id: 'example.com/small@v1.0.0' });

interface Scene {
  readonly dir: string;
  readonly store: string;
  readonly entries: () => Promise<readonly string[]>;
  /** Runs the main step of a job with a checkout and folders of its own, which requires these modules. */
  readonly job: (name: string, needs: readonly Made[], more?: StepOptions) => Promise<StepRun>;
}

function inScene(use: (scene: Scene) => Promise<void>): Promise<void> {
  return inTemp(async (dir) => {
    const goproxy = await writeProxy(join(dir, 'proxy'), [big, small]);
    const store = join(dir, 'store');
    await use({
      dir,
      store,
      entries: async () => (await readdir(store).catch(() => [])).filter((name) => !name.startsWith('.')),
      job: async (name, needs, { inputs, ...more } = {}) => {
        const own = join(dir, name);
        await writeProject(join(own, 'work'), { require: needs.map(({ id }) => id), sums: needs });
        return main(own, { inputs: { 'cache-path': store, goproxy, ...inputs }, ...more });
      },
    });
  });
}

const hit = ({ status, outputs, commands }: StepRun): unknown => [
  status,
  outputs['cache-hit'],
  commands.filter(({ name }) => name === 'warning' || name === 'error'),
];

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 20_000 && !condition(); tries++) await sleep(1);
}

test('eight jobs at once on an empty folder: all succeed, and one entry is there, which the next one hits', () =>
  inScene(async ({ store, job }) => {
    const names = Array.from({ length: 8 }, (_, i) => `job${i}`);
    const ran = await Promise.all(names.map((name) => job(name, [small, big])));
    for (const one of ran) {
      expect([one.status, annotated(one, 'warning'), annotated(one, 'error')]).toEqual([0, [], []]);
      expect(one.outputs['offline-ready']).toBe('true');
    }
    const left = await readdir(store);
    expect(left).toEqual([`${ran[0]?.outputs['cache-primary-key'] ?? ''}.tar.zst`]);
    expect(hit(await job('next', [small, big], { inputs: { goproxy: 'off' } }))).toEqual([0, 'true', []]);
    expect(await readdir(store)).toEqual(left);
  }));

test('what a job leaves that is killed while it saves does not hinder the next one, which clears it', () =>
  inScene(async ({ store, job, entries }) => {
    const locked = (): boolean =>
      existsSync(store) && readdirSync(store).some((name) => name.endsWith('.lock'));
    const killed = await job('killed', [big], {
      started: (child) =>
        void until(locked).then(() => {
          child.kill('SIGKILL');
        }),
    });
    expect(killed.status).toBeNull();
    const left = await readdir(store);
    expect(left.filter((name) => name.endsWith('.tar.zst'))).toEqual([]);
    expect(left).toHaveLength(2); // its lock and its staging folder
    expect(hit(await job('next', [big]))).toEqual([0, '', []]);
    expect(await readdir(store)).toEqual(await entries());
    expect(hit(await job('last', [big], { inputs: { goproxy: 'off' } }))).toEqual([0, 'true', []]);
  }));

test('an entry that a job has just found is not pruned by another; later it is', () =>
  inScene(async ({ store, job, entries }) => {
    await job('first', [big]);
    const [name = ''] = await entries();
    const entry = join(store, name);
    const age = (): Promise<void> => utimes(entry, 1, 1);
    await age();
    const limits = { 'cache-max-age': '1', 'cache-max-size': '1MB' };
    const reader = job('reader', [big], { inputs: { goproxy: 'off' } });
    await until(() => statSync(entry).mtimeMs > 1000);
    expect(hit(await job('pruner', [small], { inputs: limits }))).toEqual([0, 'false', []]);
    expect(hit(await reader)).toEqual([0, 'true', []]);
    expect(await entries()).toHaveLength(2);
    await age();
    expect(hit(await job('other', [small, big], { inputs: limits }))).toEqual([0, 'false', []]);
    expect(await entries()).toHaveLength(2);
    expect(existsSync(entry)).toBe(false);
  }));

(canMount ? test : test.skip)('a full disk is one warning, and nothing is left on it', () =>
  inScene(async ({ dir, store, job }) => {
    await mkdir(store);
    // a shell would drop variables such as INPUT_CACHE-PATH
    const script = `
      const [dir, file, ...args] = process.argv.slice(1);
      const { spawnSync } = require('node:child_process');
      spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', dir]);
      const { status } = spawnSync(file, args, { stdio: 'inherit' });
      require('node:fs').writeFileSync(dir + '.list', require('node:fs').readdirSync(dir).join());
      process.exit(status ?? 1);
    `;
    const ran = await job('job', [big], { under: ['unshare', '-m', process.execPath, '-e', script, store] });
    expect([ran.status, annotated(ran, 'warning'), ran.outputs['offline-ready']]).toEqual([
      0,
      ['W_CACHE_STORE'],
      'true',
    ]);
    expect(readFileSync(join(dir, 'store.list'), 'utf8')).toBe('');
  }),
);
