/** What a job may do about its seal: lift it for one step, lift it from a step on, seal a second time; and what only looks like that. */
import { describe, expect, jest, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { make, writeProject, writeProxy } from '../helpers/modules.ts';
import { inTemp } from '../helpers/temp.ts';
import { annotated, main, post, type StepOptions, type StepRun } from './step.ts';

jest.setTimeout(60_000);

const one = make({ id: 'example.com/one@v1.0.0' });
const later = make({ id: 'example.com/later@v1.0.0' });

interface Job {
  readonly dir: string;
  readonly proxy: string;
  /** The step that has sealed. */
  readonly first: StepRun;
  /** Runs a further step of go-airlock, with what the earlier ones have exported. */
  readonly step: (inputs: Readonly<Record<string, string>>, options?: StepOptions) => Promise<StepRun>;
}

/** A job that is sealed. @param env what the workflow sets for the job */
function job<T>(use: (job: Job) => Promise<T>, env: Readonly<Record<string, string>> = {}): Promise<T> {
  return inTemp(async (dir) => {
    await writeProject(join(dir, 'work'), { require: [one.id], sums: [one] });
    const proxy = await writeProxy(join(dir, 'proxy'), [one, later]);
    const given = { cache: 'false' };
    const set = { GOPROXY: proxy, ...env };
    const first = await main(dir, { inputs: given, env: set });
    expect([first.status, annotated(first, 'error')]).toEqual([0, []]);
    const step: Job['step'] = (inputs, options = {}) =>
      main(dir, {
        ...options,
        inputs: { ...given, ...inputs },
        env: { ...set, ...nonEmpty(first.exported), ...options.env },
      });
    return use({ dir, proxy, first, step });
  });
}

function nonEmpty(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

/** As a step does that has variables of its own. */
function go(
  { dir, first }: Pick<Job, 'dir' | 'first'>,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): string {
  const base = { PATH: process.env['PATH'] ?? '', HOME: dir, ...nonEmpty(first.exported) };
  return execFileSync('go', args, {
    cwd: join(dir, 'work'),
    env: { ...base, ...env },
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

const back = { mode: 'off', prefetch: 'false' };

describe('the audit', () => {
  test('finds nothing when one step lifted the seal for itself, with a module cache of its own', () =>
    job(async ({ dir, proxy, first }) => {
      const lifted = { GOPROXY: proxy, GOFLAGS: '-modcacherw', GOMODCACHE: join(dir, 'tools') };
      expect(go({ dir, first }, ['mod', 'download', '-json', later.id], lifted)).toContain(
        join(dir, 'tools'),
      );
      expect(await post(dir, first)).toMatchObject({ status: 0, commands: [] });
    }));

  test('names the module that a step brought past the seal into the sealed module cache', () =>
    job(async ({ dir, proxy, first }) => {
      go({ dir, first }, ['mod', 'download', later.id], { GOPROXY: proxy });
      const ran = await post(dir, first);
      expect(ran.status).toBe(1);
      expect(annotated(ran, 'error')).toEqual(['E_SEAL_BYPASSED']);
      expect(ran.log).toMatch(/example\.com\/later@v1\.0\.0.*after the seal, at \d{4}-/);
    }));

  test('only warns, once, when a step with mode: off has lifted the seal', () =>
    job(async ({ dir, proxy, first, step }) => {
      const off = await step(back);
      expect(off).toMatchObject({ status: 0, state: {} });
      expect(off.exported).toMatchObject({ GOPROXY: proxy, GOENV: 'off', GONOPROXY: '', GOMODCACHE: '' });
      const all = { ...first, exported: nonEmpty({ ...first.exported, ...off.exported }) };
      const ran = await post(dir, all);
      expect(ran.status).toBe(0);
      expect(annotated(ran, 'warning')).toEqual(['W_SEAL_LIFTED']);
      expect(ran.log).toMatch(/set back: GOENV|set back: .*GOPROXY/);
    }));

  test('still fails for a variable that was set to something else after a lift', () =>
    job(async ({ dir, first, step }) => {
      const off = await step(back);
      const exported = nonEmpty({ ...first.exported, ...off.exported });
      const ran = await post(dir, { ...first, exported }, { env: { GOFLAGS: '-mod=mod' } });
      expect(ran.status).toBe(1);
      expect(annotated(ran, 'error')).toEqual(['E_SEAL_BROKEN']);
    }));

  test('fails when the same values were set by a step that is not ours', () =>
    job(async ({ dir, proxy, first }) => {
      const ran = await post(dir, { ...first, exported: { ...first.exported, GOPROXY: proxy } });
      expect(ran.status).toBe(1);
      expect(annotated(ran, 'error')).toEqual(['E_SEAL_BROKEN']);
      expect(ran.log).toContain('back to what it was before the seal');
    }));

  test('takes a second seal of the same job for what it is', () =>
    job(async ({ dir, first, step }) => {
      const second = await step({});
      expect(second).toMatchObject({ status: 0, commands: [] });
      const exported = nonEmpty({ ...first.exported, ...second.exported });
      expect(exported['GOMODCACHE']).toContain('go-airlock-2');
      for (const left of [second, first])
        expect(await post(dir, { ...left, exported })).toMatchObject({ status: 0, commands: [] });
    }));

  test('keeps no password of what was set before, and a lift says nothing of it', () =>
    job(
      async ({ dir, first, step }) => {
        const off = await step(back);
        expect(off.status).toBe(0);
        expect(off.exported['GOAUTH']).toBe('');
        for (const text of [off.log, JSON.stringify(first.state)]) expect(text).not.toContain('s3cret');
        expect(() => execFileSync('grep', ['-r', 's3cret', join(dir, 'temp')])).toThrow();
      },
      { GOAUTH: 'git s3cret' },
    ));

  test('refuses what an earlier step is said to have left, where it cannot be read', () =>
    job(async ({ dir, first, step }) => {
      await writeFile(join(dir, 'temp/go-airlock-1/before.json'), '{"variables":1}');
      const ran = await step(back);
      expect(ran.status).toBe(1);
      expect(annotated(ran, 'error')).toEqual(['E_STATE']);
      expect((await post(dir, first)).status).toBe(1);
    }));
});
