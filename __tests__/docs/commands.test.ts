/** Every shell block of the documentation is run as it is written, page by page and in order. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { removeTree } from '../../src/gomod/tree.ts';
import { blocksOf, pages, RUN_ELSEWHERE } from './pages.ts';
import { inWorld, type World } from './world.ts';

/** What a page takes as given when its first block begins. */
const BEFORE: Readonly<Record<string, string>> = {
  'docs/serve.md': 'go-airlock fetch -q -C app && go-airlock bundle -q -C app -o modules.tar.zst',
  'docs/delta.md': `go-airlock fetch -q && go-airlock bundle -q -o week2-full.tar.zst && cp -R . ../main`,
  'docs/migration.md': 'go-airlock fetch -q && go-airlock bundle -q -o modules.tar.zst',
};

/** Where a page is read. */
function folderOf(page: string, { clone, app }: World): string {
  if (page === 'README.md') return clone;
  return page === 'docs/serve.md' ? dirname(app) : app;
}

const withBlocks = pages.filter(
  (page) =>
    !RUN_ELSEWHERE.test(page) &&
    blocksOf(page).some(({ language, notRun }) => language === 'sh' && notRun === undefined),
);

let gocache = '';
beforeAll(async () => {
  gocache = await mkdtemp(join(tmpdir(), 'airlock-docs-'));
});
afterAll(() => {
  removeTree(gocache);
});

test.each(withBlocks)(
  'the commands of %s do what they say',
  (page) =>
    inWorld(async (world) => {
      const folder = folderOf(page, world);
      expect(await world.run(BEFORE[page] ?? 'true', folder)).toBeUndefined();
      for (const { language, notRun, code, line } of blocksOf(page)) {
        if (language !== 'sh' || notRun !== undefined) continue;
        const cwd = code.includes('node dist/cli.js') ? world.clone : folder;
        expect({ line, code, failed: await world.run(code, cwd) }).toEqual({ line, code, failed: undefined });
      }
    }, gocache),
  300_000,
);
