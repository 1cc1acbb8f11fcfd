/** `modules: all` in the actions: one bundle for several workspaces and what stands beside them, and no seal over all of it. */
import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { gosumText, make, writeProxy } from '../helpers/modules.ts';
import { commit, git } from '../helpers/git.ts';
import { fileNames, inTemp, writeFiles } from '../helpers/temp.ts';
import { declared } from './cachescene.ts';
import { bundle, main, unbundle, verify, type Command, type StepRun } from './step.ts';

const low = make({ id: 'example.com/low@v1.0.0' });
const high = make({ id: 'example.com/low@v1.1.0' });
const mid = make({ id: 'example.com/mid@v1.0.0', require: [high.id] });
const all = [low, high, mid];

const root = (name: string, ...require: readonly string[]): Readonly<Record<string, string>> => ({
  [`${name}/go.mod`]: `module example.com/mono/${name}\n\ngo 1.21\n${require.map((id) => `\nrequire ${id.replace('@', ' ')}\n`).join('')}`,
  ...(require.length === 0 ? {} : { [`${name}/go.sum`]: gosumText(all) }),
});

/** Two workspaces, of which the second joins what it selects otherwise, and a root alone. */
const FILES: Readonly<Record<string, string>> = {
  'go.work': 'go 1.21\n\nuse ./a\n',
  ...root('a', low.id),
  'deep/go.work': 'go 1.21\n\nuse (\n\t./b\n\t./c\n)\n',
  ...root('deep/b', low.id),
  ...root('deep/c', mid.id),
  ...root('plain'),
};

interface Place {
  readonly dir: string;
  /** The commit of the checkout. */
  readonly first: string;
  readonly pack: (
    inputs?: Readonly<Record<string, string>>,
    env?: Readonly<Record<string, string>>,
  ) => Promise<StepRun>;
}

function inMonorepo(use: (at: Place) => Promise<void>, files = FILES): Promise<void> {
  return inTemp(async (dir) => {
    const first = await commit(join(dir, 'work'), files);
    const goproxy = await writeProxy(join(dir, 'proxy'), all);
    const given = { modules: 'all', prefetch: 'true', goproxy };
    await use({
      dir,
      first,
      pack: (inputs = {}, env = {}) => bundle(dir, { inputs: { ...given, ...inputs }, env }),
    });
  });
}

const errors = ({ commands }: StepRun): readonly string[] =>
  commands.flatMap(({ name, message }: Command) =>
    name === 'error' ? [message.split(/[: ]/)[0] ?? ''] : [],
  );

describe('the bundle of all modules', () => {
  test('is fetched, and gives every workspace and every root alone what it needs', () =>
    inMonorepo(async ({ dir, pack }) => {
      const ran = await pack();
      expect({ status: ran.status, errors: errors(ran) }).toEqual({ status: 0, errors: [] });
      expect(Object.keys(ran.outputs).sort()).toEqual(declared('bundle'));
      expect(ran.outputs).toMatchObject({ 'roots-total': '4', 'modules-total': '3', 'modules-fetched': '3' });
      const path = ran.outputs['bundle-path'] ?? '';
      const sha256 = ran.outputs['bundle-sha256'] ?? '';
      for (const [folder, GOWORK, modules] of [
        ['.', 'auto', 'auto'],
        ['deep', 'auto', 'auto'],
        ['plain', 'off', '.'],
        ['deep/c', 'off', '.'],
        ['.', 'off', 'all'],
      ] as const) {
        const inputs = { 'working-directory': folder, modules, path, sha256 };
        const taken = await unbundle(dir, { inputs, env: { GOWORK } });
        expect({ folder, errors: errors(taken), ready: taken.outputs['offline-ready'] }).toEqual({
          ...{ folder, errors: [], ready: 'true' },
        });
      }
    }));

  test('comes with the roots for a matrix, those that changed first', () =>
    inMonorepo(async ({ dir, first, pack }) => {
      const work = join(dir, 'work');
      await writeFiles(work, { 'plain/x.go': 'package x\n' });
      git(work, 'add', '-A');
      git(work, 'commit', '-q', '-m', 'y');
      const ran = await pack({ 'base-ref': first });
      expect(ran.log).toContain(`4 module roots, 1 changed: since ${first}`);
      const facts = { go: '1.21', vendored: false, toolchain: '' };
      expect(JSON.parse(ran.outputs['modules'] ?? '')).toEqual([
        {
          ...facts,
          index: 0,
          dir: 'plain',
          module: 'example.com/mono/plain',
          workspace: '',
          dependencies: 0,
          changed: true,
        },
        {
          ...facts,
          index: 1,
          dir: 'a',
          module: 'example.com/mono/a',
          workspace: '.',
          dependencies: 1,
          changed: false,
        },
        ...['b', 'c'].map((name, i) => ({
          ...{ ...facts, index: 2 + i, dir: `deep/${name}`, module: `example.com/mono/deep/${name}` },
          ...{ workspace: 'deep', dependencies: 1, changed: false },
        })),
      ]);
    }));

  test('is a good one where no root requires anything', () =>
    inMonorepo(
      async ({ dir, pack }) => {
        const ran = await pack();
        expect(ran).toMatchObject({ status: 0, outputs: { 'modules-total': '0', 'roots-total': '2' } });
        const inputs = {
          'working-directory': 'two',
          modules: '.',
          path: ran.outputs['bundle-path'] ?? '',
          mode: 'auto',
        };
        expect(await unbundle(dir, { inputs })).toMatchObject({ status: 0, exported: { GOPROXY: 'off' } });
      },
      { ...root('one'), ...root('two') },
    ));

  test('is not written where the proxy lacks a module, and the roots are told all the same', () =>
    inMonorepo(async ({ dir, pack }) => {
      const ran = await pack({ goproxy: await writeProxy(join(dir, 'less'), [low, high]) });
      expect(ran).toMatchObject({ status: 1, outputs: { 'roots-total': '4', 'bundle-path': '' } });
      expect(errors(ran)).toContain('E_NOT_FOUND');
      expect(fileNames(join(dir, 'temp/go-airlock-1/bundle'))).toEqual([]);
    }));

  test('is packed from a module cache that is there, and nobody is asked, without prefetch', () =>
    inMonorepo(async ({ dir, pack }) => {
      const ran = await pack({ prefetch: 'false' }, { GOMODCACHE: join(dir, 'empty') });
      expect(ran).toMatchObject({ status: 1, outputs: { 'modules-fetched': '0' } });
      expect(errors(ran)).toContain('E_OFFLINE_MISSING');
    }));
});

describe('all modules are not sealed to', () => {
  test('by the root action, which fills with mode: off', () =>
    inMonorepo(async ({ dir, pack }) => {
      const goproxy = await writeProxy(join(dir, 'proxy'), all);
      const given = { modules: 'all', cache: 'false', goproxy };
      const sealed = await main(dir, { inputs: { ...given, mode: 'modcache' } });
      expect(sealed).toMatchObject({ status: 1, exported: {} });
      expect(errors(sealed)).toEqual(['E_USAGE']);
      expect(await main(dir, { inputs: { ...given, mode: 'off' } })).toMatchObject({
        ...{ status: 0, outputs: { 'offline-ready': 'true' } },
      });
      const path = (await pack()).outputs['bundle-path'] ?? '';
      const taken = await unbundle(dir, { inputs: { modules: 'all', path, mode: 'auto' } });
      expect({ errors: errors(taken), exported: taken.exported }).toEqual({
        errors: ['E_USAGE'],
        exported: {},
      });
    }));

  test('nor verified in vendor folders', () =>
    inMonorepo(async ({ dir }) => {
      expect(errors(await verify(dir, { inputs: { modules: 'all', vendor: 'true' } }))).toEqual(['E_USAGE']);
    }));
});
