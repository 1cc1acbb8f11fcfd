/** What the restore and save actions refuse, and leave alone. */
import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { goodBundle } from '../helpers/bundle.ts';
import { writeProject } from '../helpers/modules.ts';
import { fileNames, listing, writeFiles } from '../helpers/temp.ts';
import { evil, inScene, one, OTHER, two } from './cachescene.ts';
import { annotated } from './step.ts';

describe('restore', () => {
  test('with fail-on-cache-miss fails for a part, and tells what is missing', () =>
    inScene(async ({ restore, keep }) => {
      await keep(goodBundle([one]), OTHER);
      const ran = await restore({ inputs: { 'fail-on-cache-miss': 'true' } });
      expect([ran.status, annotated(ran, 'error')]).toEqual([1, ['E_CACHE_MISS']]);
      expect(ran.outputs).toMatchObject({ 'cache-hit': 'false', missing: JSON.stringify([two.id]) });
    }));

  test.each([
    { verify: 'repair', status: 0, errors: [], warnings: ['W_BUNDLE_REFUSED'] },
    { verify: 'strict', status: 1, errors: ['E_MODULE_ZIP'], warnings: [] },
  ])('takes nothing that go.sum does not name; with verify: $verify ends with $status', (wanted) =>
    inScene(async ({ restore, keep }) => {
      await keep(goodBundle([one, { ...evil, mod: two.mod }]));
      const ran = await restore({ inputs: { verify: wanted.verify } });
      expect([ran.status, annotated(ran, 'error'), annotated(ran, 'warning')]).toEqual([
        wanted.status,
        wanted.errors,
        wanted.warnings,
      ]);
      expect(ran.outputs).toMatchObject({
        'cache-hit': 'false',
        'modules-rejected': '1',
        'offline-ready': 'false',
      });
      expect(fileNames(ran.outputs['module-cache-path'] ?? '')).not.toContain(
        'example.com/two@v1.2.0/lib.go',
      );
    }),
  );

  test('fails for a sum that is missing, whatever the store has', () =>
    inScene(async ({ dir, restore, keep }) => {
      await writeProject(join(dir, 'work'), { require: [one.id, two.id], sums: [one] });
      await keep(goodBundle([one, two]), OTHER);
      const ran = await restore();
      expect([ran.status, new Set(annotated(ran, 'error'))]).toEqual([1, new Set(['E_GOSUM_MISSING'])]);
    }));

  test('asks nobody for what is there and proven already', () =>
    inScene(async ({ dir, restore, keep }) => {
      await keep(goodBundle([one, two]));
      const inputs = { 'module-cache': join(dir, 'named') };
      await restore({ inputs });
      const files = () =>
        listing(join(dir, 'named'), { times: true }).filter((line) => !line.includes(' dir '));
      const before = files();
      const ran = await restore({ inputs });
      expect(ran.outputs).toMatchObject({
        'cache-hit': 'true',
        'modules-restored': '0',
        'offline-ready': 'true',
      });
      expect(files()).toEqual(before);
    }));
});

describe('save', () => {
  test('fails for an archive that is not what go.sum names, and saves nothing', () =>
    inScene(async ({ save, fill, entries }) => {
      await fill(one, { ...evil, mod: two.mod });
      const ran = await save();
      expect([ran.status, annotated(ran, 'error')]).toEqual([1, ['E_MODULE_ZIP']]);
      expect(await entries()).toEqual([]);
    }));

  test('with a cache mode that is write-only saves without a look at what is there', () =>
    inScene(async ({ key, save, fill, entries }) => {
      await fill(one, two);
      const ran = await save({ env: { ACTIONS_CACHE_MODE: 'write-only' } });
      expect(ran.log).toContain('cache: restore no, save yes: ACTIONS_CACHE_MODE is write-only\n');
      expect(await entries()).toEqual([`${key}.tar.zst`]);
    }));
});

test('several roots, one of them vendored and one without a go.sum, are covered by one key', () =>
  inScene(async ({ dir, save, restore, fill }) => {
    const work = (name: string): string => join(dir, 'work', name);
    await writeProject(work('tools'), { require: [two.id], sums: [two] });
    await writeFiles(work('tools/vendor'), {
      'modules.txt': `# ${two.id.replace('@', ' ')}\n## explicit; go 1.21\n`,
    });
    await writeFiles(work('docs'), { 'go.mod': 'module example.com/docs\n\ngo 1.21\n' });
    await fill(one, two);
    const line =
      'the key covers 3 module roots: ., docs, tools; sealed builds use the module cache in place of vendor/\n';
    expect((await save()).log).toContain(line);
    const ran = await restore();
    expect(ran).toMatchObject({
      status: 0,
      commands: [],
      outputs: { 'cache-hit': 'true', 'modules-total': '2' },
    });
    expect(ran.log).toContain(line);
  }));
