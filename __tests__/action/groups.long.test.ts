import { describe, expect, test } from '@jest/globals';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeAll, make, writeProject, writeProxy } from '../helpers/modules.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';
import { bundle, main, post, restore, save, seal, unbundle, verify, type StepRun } from './step.ts';

const all = makeAll('example.com/one@v1.0.0', 'example.com/two@v1.2.0');

/** Every group ends before the next begins, and the log goes on outside of any. */
function expectBalanced({ groups, log }: StepRun): void {
  expect(groups.filter((title, i) => (title === '') !== (i % 2 === 1))).toEqual([]);
  expect(groups.length % 2).toBe(0);
  expect(log.lastIndexOf('::group::')).toBeLessThanOrEqual(log.lastIndexOf('::endgroup::'));
}

/** The lines that close the stages, without their figures. */
function closing({ log }: StepRun): readonly string[] {
  const lines = log
    .split('\n')
    .filter((line) => /^(lookup|plan|verify|restore|fetch|save|seal): /.test(line));
  return lines
    .map((line) => line.replaceAll(/\d+\.\d (?=k?B|MB|s\b)/g, 'N '))
    .filter((line) => line.endsWith(', N s'));
}

async function project(dir: string): Promise<Record<string, string>> {
  await writeProject(join(dir, 'work'), { require: all.map(({ id }) => id), sums: all });
  return { goproxy: await writeProxy(join(dir, 'proxy'), all), 'cache-path': join(dir, 'store') };
}

describe('the log', () => {
  test('has a group for each stage and below it one line with what it came to, in every step', () =>
    inTemp(async (dir) => {
      const inputs = { ...(await project(dir)), bundle: 'true' };
      const ran = await main(dir, { inputs });
      expect(ran.status).toBe(0);
      expectBalanced(ran);
      expect(closing(ran)).toEqual([
        'lookup: no entry was brought, N s',
        'plan: 2 module versions of 1 module root, scope build, N s',
        'verify: 0 of 2 archives are there, N s',
        'restore: 0 module versions from bundles, N kB, N s',
        'fetch: 2 module versions in 0 requests, N kB, N s',
        'save: a bundle of 2 module versions, N kB, N s',
        'save: the list of what the bundle holds (SBOM), N s',
        'save: one entry, N kB, N s',
        'seal: mode modcache, 16 variables, N s',
      ]);
      expect(ran.log).toContain('sealed to the module cache: mode: auto; no root has a vendor folder\n');
      const audited = await post(dir, ran);
      expectBalanced(audited);
      expect(closing(audited)).toEqual(['verify: 2 of 2 module versions are as they were, N s']);
      const there = { 'module-cache': ran.outputs['module-cache-path'] ?? '' };
      const path = ran.outputs['bundle-path'] ?? '';
      const steps = [
        await restore(dir, { inputs: { 'cache-path': join(dir, 'store') } }),
        await save(dir, { inputs: { ...there, 'cache-path': join(dir, 'other') } }),
        await verify(dir, { inputs: there }),
        await bundle(dir, { inputs: there }),
        await unbundle(dir, { inputs: { path, sha256: ran.outputs['bundle-sha256'] ?? '' } }),
        await seal(dir, { inputs: there }),
      ];
      for (const step of steps) {
        expect([step.status, step.groups.length > 0, step.summary.startsWith('### ✅ ')]).toEqual([
          0,
          true,
          true,
        ]);
        expectBalanced(step);
      }
    }));

  test('ends the group of a stage that throws, before it tells why', () =>
    inTemp(async (dir) => {
      await writeFiles(join(dir, 'work'), { 'go.mod': 'module example.com/app\n\nrequire nonsense\n' });
      const ran = await main(dir);
      expect(ran).toMatchObject({ status: 1, groups: ['look for a cache entry', ''] });
      expect(ran.log).toMatch(
        /::endgroup::\nlookup: it failed, \d+\.\d s\n::error title=E_GOMOD_SYNTAX,file=go\.mod,line=3::/,
      );
    }));

  test('puts the annotation of an archive that is another on the line of go.sum that names it', () =>
    inTemp(async (dir) => {
      const inputs = await project(dir);
      const evil = make({ id: 'example.com/two@v1.2.0', files: { 'evil.go': 'package evil\n' } });
      await writeProxy(join(dir, 'proxy'), [evil]);
      const ran = await main(dir, { inputs });
      const sums = await readFile(join(dir, 'work/go.sum'), 'utf8');
      const line = sums.split('\n').findIndex((text) => text.startsWith('example.com/two v1.2.0 ')) + 1;
      expect(ran.commands.map(({ properties }) => properties)).toEqual([
        `title=E_MODULE_ZIP,file=go.sum,line=${line}`,
      ]);
      expect(ran.summary).toContain(`<code>go&#46;sum&#58;${line}</code>`);
    }));

  test('tells of a summary that other words have filled, and leaves those as they are', () =>
    inTemp(async (dir) => {
      const inputs = await project(dir);
      const other = join(dir, 'summary.md');
      await writeFile(other, 'x'.repeat(1 << 20));
      await appendFile(other, '\n');
      const full = await main(dir, { inputs, env: { GITHUB_STEP_SUMMARY: other } });
      expect(full.commands.map(({ message }) => message)).toEqual([
        'the job summary is full, and holds nothing of this step',
      ]);
      expect(await readFile(other, 'utf8')).toHaveLength((1 << 20) + 1);
    }));
});
