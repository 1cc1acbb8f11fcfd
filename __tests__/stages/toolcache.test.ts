/** Which Go of a tool cache is taken, and what is passed over. */
import { describe, expect, test } from '@jest/globals';
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookForGo, type Looked } from '../../src/stages/toolcache.ts';
import { fakeHost } from '../helpers/host.ts';
import { inTemp } from '../helpers/temp.ts';
import { cacheGo, marksIn } from '../helpers/toolcache.ts';

interface Scene {
  readonly dir: string;
  readonly cache: string;
  readonly marks: string;
  /** Adds a Go that says the version of its name, unless another is given. */
  readonly add: (version: string, says?: string) => string;
  readonly look: (wants: string) => Promise<Looked>;
}

function inScene<T>(use: (scene: Scene) => Promise<T>): Promise<T> {
  return inTemp(async (dir) => {
    const [cache, marks] = [join(dir, 'cache'), join(dir, 'marks')];
    mkdirSync(join(dir, 'app'));
    const host = fakeHost();
    const look = (wants: string): Promise<Looked> =>
      lookForGo(host, { dir: cache, arch: process.arch }, { wants, base: join(dir, 'app') });
    const add = (version: string, says = version): string => cacheGo(cache, version, { says, marks });
    try {
      return await use({ dir, cache, marks, add, look });
    } finally {
      await host.close();
    }
  });
}

describe('the smallest Go that fits is taken', () => {
  test.each([
    { there: ['1.98.9', '1.99.10', '1.99.9', '2.0.0'], wants: '1.99', takes: '1.99.9' },
    { there: ['1.98.9', '1.99.9', '1.99.10'], wants: '1.99.10', takes: '1.99.10' },
    { there: ['1.98.9', '1.99.0'], wants: '1.99.0', takes: '1.99.0' },
    { there: ['1.98.9'], wants: '1.99', takes: undefined },
    { there: ['1.98.9', '1.99.0'], wants: '1.99.1', takes: undefined },
    { there: [], wants: '1.99', takes: undefined },
  ])('of $there for go $wants: $takes', ({ there, wants, takes }) =>
    inScene(async ({ add, look, cache, marks }) => {
      for (const version of there) add(version);
      const { found } = await look(wants);
      const root = join(cache, 'go', takes ?? '', process.arch);
      expect(found).toEqual(
        takes === undefined ? undefined : { version: takes, root, bin: join(root, 'bin') },
      );
      // the others are not even asked
      expect(marksIn(marks)).toEqual(takes === undefined ? [] : [takes]);
    }),
  );

  test('a pre-release only where no release fits', () =>
    inScene(async ({ add, look }) => {
      add('1.99.0-rc.2', '1.99rc2');
      expect((await look('1.99')).found?.version).toBe('1.99rc2');
      expect((await look('1.99.0')).found).toBe(undefined);
      add('1.100.0');
      expect((await look('1.99')).found?.version).toBe('1.100.0');
    }));

  test('where none does, it is told what there is', () =>
    inScene(async ({ add, look }) => {
      add('1.98.1');
      rmSync(`${add('1.99.0')}.complete`);
      expect((await look('1.99')).passed).toEqual(['1.98.1 is older', '1.99.0 is not complete']);
    }));
});

/** Each spoils a Go that would be taken first. */
const rows: readonly { what: string; spoil: (root: string, scene: Scene) => void; why: RegExp }[] = [
  {
    what: 'without its marker',
    spoil: (root) => {
      rmSync(`${root}.complete`);
    },
    why: /is not complete/,
  },
  {
    what: 'whose marker is a folder',
    spoil: (root) => {
      rmSync(`${root}.complete`);
      mkdirSync(`${root}.complete`);
    },
    why: /is not complete/,
  },
  {
    what: 'whose marker is a link',
    spoil: (root) => {
      moved(`${root}.complete`);
    },
    why: /is not complete/,
  },
  {
    what: 'whose version is a link',
    spoil: (root) => {
      moved(join(root, '..'));
    },
    why: /no folder for this machine/,
  },
  {
    what: 'that is a link',
    spoil: (root) => {
      moved(root);
    },
    why: /no folder for this machine/,
  },
  {
    what: 'whose bin is a link',
    spoil: (root) => {
      moved(join(root, 'bin'));
    },
    why: /holds no go command/,
  },
  {
    what: 'whose go command is a link',
    spoil: (root) => {
      moved(join(root, 'bin/go'));
    },
    why: /holds no go command/,
  },
  {
    what: 'whose go command is no program',
    spoil: (root) => {
      chmodSync(join(root, 'bin/go'), 0o644);
    },
    why: /holds no go command/,
  },
  {
    what: 'without a go command',
    spoil: (root) => {
      rmSync(join(root, 'bin/go'));
    },
    why: /holds no go command/,
  },
  {
    what: 'for other machines',
    spoil: (root) => {
      renameSync(root, join(root, '../riscv64'));
    },
    why: /no folder for this machine/,
  },
  {
    what: 'that is an older one',
    spoil: (_, { add }) => void add('1.99.0', '1.98.0'),
    why: /says that it is go 1\.98\.0/,
  },
  {
    what: 'that is a newer one',
    spoil: (_, { add }) => void add('1.99.0', '1.99.1'),
    why: /says that it is go 1\.99\.1/,
  },
  {
    what: 'that is nobody knows what',
    spoil: (_, { add }) => void add('1.99.0', 'x'),
    why: /does not tell its version/,
  },
  {
    what: 'that fails',
    spoil: (root) => {
      writeFileSync(join(root, 'bin/go'), '#!/bin/sh\necho go1.99.0\nexit 1\n');
    },
    why: /does not tell its version/,
  },
  {
    what: 'that is text',
    spoil: (root) => {
      writeFileSync(join(root, 'bin/go'), 'go1.99.0\n');
    },
    why: /does not tell its version/,
  },
];

/** Puts a link in the place of something that is there. */
function moved(path: string): void {
  renameSync(path, `${path}-there`);
  symlinkSync(`${path}-there`, path);
}

describe('passed over for the next one is a Go', () => {
  test.each(rows)('$what', ({ spoil, why }) =>
    inScene(async (scene) => {
      const root = scene.add('1.99.0');
      scene.add('1.100.0');
      spoil(root, scene);
      const { found, passed } = await scene.look('1.99');
      expect(found?.version).toBe('1.100.0');
      expect(passed).toEqual([expect.stringMatching(why)]);
    }),
  );

  test('in the checkout, which is not run', () =>
    inScene(async ({ dir, marks }) => {
      const [base, cache] = [join(dir, 'app'), join(dir, 'app/cache')];
      cacheGo(cache, '1.99.0', { says: '1.99.0', marks });
      const host = fakeHost();
      const tools = { dir: cache, arch: process.arch };
      const { found, passed } = await lookForGo(host, tools, { wants: '1.99', base });
      expect([found, passed, marksIn(marks)]).toEqual([undefined, ['1.99.0 lies in the checkout'], []]);
      await host.close();
    }));

  test.each(['1.99', 'v1.99.0', 'go1.99.0', '1.99.0.1', '1.99.0-x', '1.99.1-rc.1', '01.99.0', '1.99.0 '])(
    'in a folder with the name %j, which is not run',
    (name) =>
      inScene(async ({ add, look, marks }) => {
        add(name, '1.99.0');
        expect([(await look('1.99')).found, marksIn(marks)]).toEqual([undefined, []]);
      }),
  );

  test('where the folder of all is a link, or a file', () =>
    inScene(async ({ cache, add, look, marks }) => {
      add('1.99.0');
      moved(join(cache, 'go'));
      expect(await look('1.99')).toEqual({ found: undefined, passed: [] });
      rmSync(join(cache, 'go'));
      writeFileSync(join(cache, 'go'), '');
      expect(await look('1.99')).toEqual({ found: undefined, passed: [] });
      expect(marksIn(marks)).toEqual([]);
    }));
});

test('a Go is asked with GOTOOLCHAIN=local and nothing of the environment that would have another answer', () =>
  inScene(async ({ add, cache, dir }) => {
    add('1.99.0');
    const host = fakeHost({ GOTOOLCHAIN: 'go1.98.0', GOROOT: '/nowhere', GOFLAGS: '"', GOENV: '/nowhere' });
    const tools = { dir: cache, arch: process.arch };
    const { found } = await lookForGo(host, tools, { wants: '1.99', base: dir });
    expect(found?.version).toBe(undefined); // it lies in the base
    const beside = await lookForGo(host, tools, { wants: '1.99', base: join(dir, 'app') });
    expect(beside.found?.version).toBe('1.99.0');
    expect(host.commands.map(({ env }) => env['GOTOOLCHAIN'])).toEqual(['local']);
    await host.close();
  }));
