/** `modules: all`: every module below the base, and every go.work with its own members joined. */
import { describe, expect, test } from '@jest/globals';
import { closureDigest } from '../../src/gomod/closure.ts';
import { readProject, workspacesOf, type Project } from '../../src/gomod/project.ts';
import { readViews } from '../../src/gomod/views.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';
import { outcome } from './real-go.ts';

const SUM = (name: string): string => `example.com/${name} v1.0.0/go.mod h1:${'A'.repeat(43)}=\n`;

const FILES: Readonly<Record<string, string>> = {
  '.git/HEAD': '',
  'go.work': 'go 1.22\n\nuse ./a\n',
  'go.work.sum': SUM('w'),
  'a/go.mod': 'module example.com/a\n\ngo 1.21\n',
  'b/go.mod': 'module example.com/b\n\ngo 1.21\n',
  'b/go.sum': SUM('s'),
  'c/go.work': 'go 1.22\n\nuse (\n\t./x\n\t../d\n)\n\nreplace example.com/r => ./r\n',
  'c/go.work.sum': SUM('v'),
  'c/x/go.mod': 'module example.com/c/x\n\ngo 1.21\n\nrequire example.com/r v1.0.0\n',
  'c/r/go.mod': 'module example.com/r\n\ngo 1.21\n',
  'd/go.mod': 'module example.com/d\n\ngo 1.21\n',
  'vendor/e/go.work': 'use ./nowhere\n',
  'testdata/f/go.mod': 'broken',
};

function inCheckout(
  use: (read: (how?: { modules?: readonly string[]; gowork?: string }) => Project) => void,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  return inTemp(async (base) => {
    await writeFiles(base, { ...FILES, ...more });
    use(({ modules = [], gowork } = {}) => readProject({ base, modules, gowork, all: true }));
  });
}

const dirs = ({ roots }: Project) => roots.map(({ dir }) => dir);
const works = (project: Project) =>
  workspacesOf(project).map(({ dir, members }) => [dir, ...members].join(' '));

describe('all modules', () => {
  test('are those of every go.work and those of none, each go.work with its own members', () =>
    inCheckout((read) => {
      const project = read();
      expect(dirs(project)).toEqual(['a', 'b', 'c/r', 'c/x', 'd']);
      expect(works(project)).toEqual(['. a', 'c c/x d']);
      expect(project.workspace).toBeUndefined();
      expect(project.sums.mods.map(({ path }) => path)).toEqual([
        'example.com/s',
        'example.com/v',
        'example.com/w',
      ]);
    }));

  test('are viewed each alone, and each go.work joined with its own replacements', () =>
    inCheckout((read) => {
      const views = readViews(read(), () => undefined);
      expect(
        views.map(
          ({ joint, roots }) => `${joint ? 'joint' : 'alone'} ${roots.map(({ dir }) => dir).join(' ')}`,
        ),
      ).toEqual(['alone a', 'alone b', 'alone c/r', 'alone c/x', 'alone d', 'joint a', 'joint c/x d']);
      const r = { path: 'example.com/r', version: 'v1.0.0' };
      expect(views.map((view) => view.origin(r).from)).toEqual([
        ...Array.from({ length: 6 }, () => 'module'),
        'folder',
      ]);
    }));

  test('may be narrowed by globs; a go.work without members is left out', () =>
    inCheckout((read) => {
      const project = read({ modules: ['c/**', 'b'] });
      expect(dirs(project)).toEqual(['b', 'c/r', 'c/x']);
      expect(works(project)).toEqual(['c c/x']);
    }));

  test('have no go.work where the environment says so', () =>
    inCheckout((read) => {
      expect(works(read({ gowork: 'off' }))).toEqual([]);
    }));

  test('have another closure than the same roots without their go.work', () =>
    inCheckout((read) => {
      const digests = [read(), read({ gowork: 'off' })].map((project) => closureDigest(project, 'build'));
      expect(new Set(digests).size).toBe(2);
    }));

  test('with a nested go.work that is wrong are refused, with its name', () =>
    inCheckout(
      (read) => {
        expect(outcome(() => read())).toMatchObject({ code: 'E_GOWORK_SYNTAX', path: 'c/deep/go.work:1' });
      },
      { 'c/deep/go.work': 'use ./nowhere\n' },
    ));

  test('with a nested go.work that leads out of the checkout are refused', () =>
    inCheckout(
      (read) => {
        expect(outcome(() => read())).toMatchObject({ code: 'E_GOWORK_OUTSIDE', path: 'c/deep/go.work:1' });
      },
      { 'c/deep/go.work': 'use ../../../..\n' },
    ));
});
