import { describe, expect, test } from '@jest/globals';
import { summaryOf } from '../../src/action/summary.ts';
import { finding } from '../../src/errors.ts';
import { makeReport, type Report, type ReportCache, type Told } from '../../src/report.ts';

const KEY = 'go-airlock-1-aa';
const ROOTS = [{ dir: '.', module: 'example.com/app', go: '1.26', workspace: null, vendored: false }];
const cache = (more: Partial<ReportCache>): ReportCache => ({
  ...{ key: KEY, matched: null, hit: 'none', policy: 'push on a branch', saved: null },
  ...more,
});
const zip = finding('E_MODULE_ZIP', {
  module: 'example/one@v1',
  want: 'h1:aa',
  got: 'h1:bb',
  message: 'the archive is another',
  remedy: 'fetch it again',
});

/** Entities of what stands for itself, so that a golden text can be read. */
function plain(summary: string): string {
  return summary.replaceAll(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)));
}

function shown(command: string, told: Told): string {
  return plain(summaryOf(makeReport(command, told)));
}

test('a first run says that it is well, what each stage did, and why the cache missed', () => {
  const told: Told = {
    roots: ROOTS,
    modules: { planned: 12, fetched: 12, verified: 12 },
    bytes: { fetched: 3_400_000, saved: 1_200_000 },
    seconds: { plan: 0.01, verify: 0.01, fetch: 2.25, save: 0.5, lookup: 0.1, seal: 1 },
    seal: { mode: 'modcache', variables: {} },
    cache: cache({ saved: KEY }),
  };
  expect(shown('main', told)).toBe(`### ✅ go-airlock: every module is here and proven

| stage | what | bytes | seconds |
| :-- | :-- | --: | --: |
| cache entry | none |  | 0.1 |
| plan | 12 needed, 1 root |  | 0.0 |
| fetch | 12 fetched | 3.4 MB | 2.3 |
| save | one entry | 1.2 MB | 0.5 |
| seal | <code>modcache</code> |  | 1.0 |
| **all** |  |  | **3.9** |

- **Cache miss:** no entry, and none that starts with go-airlock-1-; key <code>go-airlock-1-aa</code>; saved
- **Seal:** mode <code>modcache</code>; later steps have no way to the network through Go

`);
});

test('a run from a near entry says what is new since it, and draws where the modules came from', () => {
  const module = (path: string, version: string) => ({ path, version, zip: 'h1:aa', size: null });
  const told: Told = {
    roots: ROOTS,
    modules: { planned: 12, restored: 10, fetched: 2, verified: 12 },
    bytes: { restored: 5_000_000, fetched: 2500 },
    seconds: { plan: 0.06, restore: 1.5, fetch: 0.25 },
    cache: cache({ hit: 'near', matched: 'go-airlock-1-bb' }),
    diff: {
      added: [module('example/new', 'v1')],
      changed: [{ from: module('example/up', 'v1'), to: module('example/up', 'v2') }],
      removed: [],
      gomods: null,
    },
    bundle: { path: '/there/go-modules-aa.tar.zst', sha256: 'cc' },
    heavy: [
      { module: 'example/up@v2', from: 'https://proxy', bytes: 2000, seconds: 1.25 },
      { module: 'example/old@v1', from: null, bytes: 1000, seconds: null },
    ],
  };
  expect(shown('main', told)).toBe(`### ✅ go-airlock: every module is here and proven

| stage | what | bytes | seconds |
| :-- | :-- | --: | --: |
| plan | 12 needed, 1 root |  | 0.1 |
| restore | 10 restored | 5.0 MB | 1.5 |
| fetch | 2 fetched | 2.5 kB | 0.3 |
| **all** |  |  | **1.8** |

- **Cache hit in part:** the newest that starts with go-airlock-1-: requirements, sums or scope are not those it was saved for: <code>go-airlock-1-bb</code>; key <code>go-airlock-1-aa</code>
- **New since that entry:** 1 added, 1 changed, 0 no longer needed: <code>example/up v1 → v2, example/new v1</code>
- **Bundle:** <code>go-modules-aa.tar.zst</code>, 0.0 kB, SHA-256 <code>cc</code>

\`\`\`mermaid
pie showData title Where the modules came from
  "cache entry or bundle" : 10
  "proxy list" : 2
\`\`\`

<details>
<summary>The largest and the slowest modules that came</summary>

2 modules; bytes of a proxy are compressed, those of a bundle are not.

| module | from | bytes | seconds |
| :-- | :-- | --: | --: |
| <code>example/up@v2</code> | <code>https://proxy</code> | 2.0 kB | 1.3 |
| <code>example/old@v1</code> | bundle | 1.0 kB |  |


</details>

`);
});

test('a failure says why, what to do and where right below the verdict, and lists every finding below', () => {
  const gone = finding('E_OFFLINE_MISSING', { message: 'nothing is fetched', remedy: 'mend those first' });
  const folder = finding('W_REPLACE_DIR', { path: 'go.mod:7', message: 'a folder', remedy: 'nothing to do' });
  const told: Told = { modules: { planned: 3, missing: 1, rejected: 1 }, findings: [gone, zip, folder] };
  expect(shown('main', told)).toBe(`### ❌ go-airlock: the modules could not be brought in

**Why:** the archive is another (E_MODULE_ZIP)<br>
**What to do:** fetch it again<br>
**Where:** <code>example/one@v1</code><br>
**Wanted:** <code>h1:aa</code><br>
**Found:** <code>h1:bb</code><br>
And 1 other error, in the list of findings below.

| stage | what | bytes | seconds |
| :-- | :-- | --: | --: |
| plan | 3 needed |  | 0.0 |
| **all** |  |  | **0.0** |

<details>
<summary>Sources that no sum covers: 1</summary>

- **W_REPLACE_DIR** <code>go.mod:7</code>: a folder. nothing to do

</details>

<details>
<summary>Every finding: 3</summary>

- **E_OFFLINE_MISSING**: nothing is fetched. mend those first
- **E_MODULE_ZIP** <code>example/one@v1</code>: the archive is another. fetch it again
- **W_REPLACE_DIR** <code>go.mod:7</code>: a folder. nothing to do

</details>

`);
});

test('the line of the checkout that the reason is about is named with it', () => {
  const summary = summaryOf(makeReport('main', { findings: [zip] }), { blame: () => 'go.sum:17' });
  expect(plain(summary)).toContain('**Where:** <code>example/one@v1</code> <code>go.sum:17</code><br>\n');
});

test('an audit says whether the seal held, and names what changed', () => {
  const changed = ['a', 'b', 'c', 'd', 'e', 'f'].map((path) =>
    finding('E_CHECKOUT_CHANGED', { path, message: 'a step has changed it', remedy: 'find it' }),
  );
  const told = { modules: { planned: 4, verified: 4 }, seconds: { verify: 0.2 } };
  const held = shown('audit', told);
  expect(held).toContain('### ✅ go-airlock: the seal held\n');
  expect(held).toContain('| check | 4 of 4 proven |  | 0.2 |\n');
  expect(held).not.toContain('Changed');
  expect(shown('audit', { ...told, findings: changed })).toContain(`
- **Changed since the seal:** 6
  - <code>a</code>: a step has changed it
  - <code>b</code>: a step has changed it
  - <code>c</code>: a step has changed it
  - <code>d</code>: a step has changed it
  - <code>e</code>: a step has changed it
  - and 1 more
`);
});

test('what was refused and made good is told with why, also where the run is well', () => {
  const refused = finding('W_BUNDLE_REFUSED', { path: 'key-1', message: 'it is cut short' });
  expect(shown('main', { modules: { planned: 1, rejected: 1 }, findings: [refused] })).toContain(
    '- **Refused:** 1\n  - <code>key-1</code>: it is cut short\n',
  );
});

test.each([
  [cache({ hit: 'exact', matched: KEY }), '**Cache hit:** its own entry; key'],
  [cache({ hit: 'own', matched: KEY }), '**Cache hit in part:** its own entry, which did not have all; key'],
  [cache({ hit: 'unasked', policy: 'push on a tag' }), '**Cache not read:** push on a tag; key'],
  [cache({ saved: `${KEY}-r1` }), '; saved as <code>go-airlock-1-aa-r1</code>\n'],
])('the key and why it hit or missed: %j', (what, text) => {
  expect(shown('restore', { modules: { planned: 1 }, cache: what })).toContain(text);
});

test('a store that could not be used is the reason of a miss', () => {
  const down = finding('W_CACHE_STORE', {});
  expect(shown('main', { modules: { planned: 1 }, findings: [down], cache: cache({}) })).toContain(
    '**Cache miss:** no entry, as the store could not be used (W_CACHE_STORE)',
  );
});

test.each(['main', 'restore', 'save', 'unbundle', 'bundle', 'verify', 'seal', 'audit'])(
  'the %s step has a verdict of its own',
  (command) => {
    for (const findings of [[], [zip]])
      expect(shown(command, { findings })).toMatch(/^### [✅❌] go-airlock: \w+ \w+ .*\n/u);
  },
);

describe('text from outside', () => {
  const hostile = [
    ...[
      '<img src=x onerror=y>',
      '`code`',
      '|a|b|',
      '[a](javascript:b)',
      '![a](b)',
      '**bold**',
      'a\n# head',
      '&lt;',
    ],
    ...[
      '```',
      '\n```mermaid\npie\n',
      '</details>',
      '<!--',
      '::error::x',
      '##[error]x',
      '$a$',
      '\\',
      '~~~',
      '"\n"x" : 9',
    ],
  ];
  const everywhere = (text: string): Report =>
    makeReport('main', {
      modules: { planned: 9, restored: 4, fetched: 5 },
      findings: [{ ...zip, module: text, path: text, want: text, got: text, message: text, remedy: text }],
      bundle: { path: text, sha256: text },
      seal: { mode: text, variables: {} },
      cache: cache({ key: text, matched: text, hit: 'near', policy: text, saved: `${text}!` }),
      heavy: [{ module: text, from: text, bytes: 1, seconds: 1 }],
      diff: {
        ...{ removed: [], gomods: null, changed: [] },
        added: [{ path: text, version: text, zip: text, size: 1 }],
      },
    });

  test.each(hostile)('%j changes nothing but the words, wherever it stands', (text) => {
    const bare = (summary: string): string =>
      summary.replaceAll(/&#?\w+;|[\p{L}\p{N} ,;]+/gu, '~').replaceAll(/~+/g, '');
    expect(bare(summaryOf(everywhere(text)))).toBe(bare(summaryOf(everywhere('x'))));
  });
});
