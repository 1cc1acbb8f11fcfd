import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventFacts, type EventFacts } from '../../src/action/event.ts';
import { CACHE_WORDS, cachePolicy, type CacheWord } from '../../src/action/policy.ts';
import { inTemp } from '../helpers/temp.ts';
import { cellsOf, cellsOfMode, MODES, ROWS, type May, type Row } from './policyrows.ts';

const has = (may: May, deed: 'restore' | 'save'): boolean => may === 'both' || may === deed;

function factsOf({ event, of, after, on }: Row, mode = ''): EventFacts {
  return { event, ref: on, whose: of, cause: after, mode };
}

/** What an event may do, before the mode of the workflow has its say. */
function wanted(row: Row, asked: CacheWord): May {
  if (asked === 'false') return 'nothing';
  return asked === 'read' ? 'restore' : row[asked];
}

test.each(ROWS.map((row) => ({ row, cells: cellsOf(row).slice(0, 3).join(', ') })))(
  'what is asked, the event and the mode decide together: $cells',
  ({ row }) => {
    for (const asked of CACHE_WORDS)
      for (const [mode, limit] of Object.entries(MODES)) {
        const event = wanted(row, asked);
        const [restore, save] = (['restore', 'save'] as const).map(
          (deed) => has(event, deed) && has(limit, deed),
        );
        const found = cachePolicy(asked, factsOf(row, mode));
        expect({ asked, mode, ...found }).toEqual({ asked, mode, restore, save, why: expect.any(String) });
        if (restore !== has(event, 'restore') || save !== has(event, 'save'))
          expect(found.why).toBe(`ACTIONS_CACHE_MODE is ${mode}`);
        else if (asked === 'auto') expect(found.why).toBe(row.why);
      }
  },
);

/** The cells of the rows of the table below a heading of docs/caching-policy.md, without code marks. */
function table(heading: string): readonly (readonly string[])[] {
  const page = readFileSync(new URL('../../../docs/caching-policy.md', import.meta.url), 'utf8');
  const part = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  const rows = part.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

test('docs/caching-policy.md has the same rows', () => {
  expect(table('By event')).toEqual(ROWS.map(cellsOf));
  expect(table('By mode')).toEqual(Object.entries(MODES).map(cellsOfMode));
});

describe('the facts of an event', () => {
  const at = { GITHUB_REF: 'refs/heads/main', GITHUB_REF_TYPE: 'branch' };
  const pull = (head: unknown) => ({
    repository: { full_name: 'us/app' },
    pull_request: { head: { repo: head } },
  });
  const run = (head: unknown, event: unknown = 'push') => ({
    repository: { full_name: 'us/app' },
    workflow_run: { event, head_repository: head },
  });

  test.each([
    { ref: 'refs/heads/main', type: 'branch', on: 'branch' },
    { ref: 'refs/heads/refs/tags/v1', type: 'branch', on: 'branch' },
    { ref: 'refs/pull/7/merge', type: 'branch', on: 'pull' },
    { ref: 'refs/tags/v1', type: 'tag', on: 'tag' },
    { ref: 'refs/tags/v1', type: '', on: 'tag' },
    { ref: 'refs/heads/main', type: 'tag', on: 'tag' },
    { ref: 'main', type: 'branch', on: 'unknown' },
    { ref: '', type: '', on: 'unknown' },
  ])('a ref $ref of type $type is $on', ({ ref, type, on }) => {
    const env = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: ref, GITHUB_REF_TYPE: type };
    expect(eventFacts(env)).toEqual({ event: 'push', ref: on, whose: undefined, cause: undefined, mode: '' });
  });

  test.each([
    {
      event: 'pull_request',
      file: pull({ full_name: 'us/app', fork: true }),
      whose: 'own',
      cause: undefined,
    },
    {
      event: 'pull_request',
      file: pull({ full_name: 'them/app', fork: false }),
      whose: 'fork',
      cause: undefined,
    },
    { event: 'pull_request', file: pull(null), whose: undefined, cause: undefined },
    { event: 'pull_request', file: pull({ full_name: 7 }), whose: undefined, cause: undefined },
    { event: 'pull_request', file: run({ full_name: 'us/app' }), whose: undefined, cause: undefined },
    { event: 'pull_request', file: {}, whose: undefined, cause: undefined },
    { event: 'pull_request', file: [], whose: undefined, cause: undefined },
    { event: 'workflow_run', file: run({ full_name: 'us/app' }), whose: 'own', cause: 'push' },
    { event: 'workflow_run', file: run({ full_name: 'them/app' }), whose: 'fork', cause: 'push' },
    { event: 'workflow_run', file: run({ full_name: 'us/app' }, null), whose: undefined, cause: undefined },
    { event: 'workflow_run', file: run(null), whose: undefined, cause: undefined },
    { event: 'push', file: pull({ full_name: 'us/app' }), whose: undefined, cause: undefined },
  ])('are read from the file of a $event: $file', ({ event, file, ...wanted }) =>
    inTemp(async (dir) => {
      const path = join(dir, 'event.json');
      await writeFile(path, JSON.stringify(file));
      expect(eventFacts({ ...at, GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path })).toMatchObject(wanted);
    }),
  );

  test.each<{ what: string; make: (path: string) => Promise<unknown> | undefined }>([
    { what: 'nothing', make: () => undefined },
    { what: 'a folder', make: (path) => mkdir(path) },
    { what: 'a pipe', make: (path) => Promise.resolve(execFileSync('mkfifo', [path])) },
    { what: 'no JSON', make: (path) => writeFile(path, '{"repository":') },
    {
      what: 'more than an event can be',
      make: async (path) => {
        await writeFile(path, JSON.stringify(pull({ full_name: 'us/app' })));
        await truncate(path, (32 << 20) + 1);
      },
    },
  ])('are not told by a file that is $what, and then nothing is saved', ({ make }) =>
    inTemp(async (dir) => {
      const path = join(dir, 'event.json');
      await make(path);
      const facts = eventFacts({ ...at, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path });
      expect(facts.whose).toBeUndefined();
      expect(cachePolicy('true', facts)).toMatchObject({ restore: true, save: false });
    }),
  );

  test('hold the cache mode of the workflow', () => {
    expect(eventFacts({ ...at, ACTIONS_CACHE_MODE: 'read' }).mode).toBe('read');
  });
});
