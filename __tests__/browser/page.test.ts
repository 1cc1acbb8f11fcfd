/** The report page, opened in a real browser: what it looks like, what its console says, what keys and screen readers find. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { removeTree } from '../../src/gomod/tree.ts';
import { palette } from '../../src/page/palette.ts';
import { reportPage } from '../../src/page/page.ts';
import { makeReport, type ModuleRecord } from '../../src/report.ts';
import { Browser, type Page } from './chrome.ts';
import { play, SCENES, type Scene } from './scenes.ts';

const PICTURES = fileURLToPath(new URL('../../../results/pictures/', import.meta.url));
const TAB = ['Tab', 9] as const;

let dir = '';
let browser: Browser;
const files = new Map<Scene | 'hostile', string>();

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'airlock-page-'));
  mkdirSync(PICTURES, { recursive: true });
  browser = await Browser.start(join(dir, 'profile'));
  for (const scene of SCENES) files.set(scene, await play(scene, join(dir, scene)));
});
afterAll(async () => {
  await browser.close();
  removeTree(dir);
});

async function inPage<T>(
  file: string | undefined,
  look: { width: number; scheme: 'light' | 'dark' },
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.open(pathToFileURL(file ?? '').href, look);
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

const looks = SCENES.flatMap((scene) =>
  [400, 1400].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ scene, width, scheme }))),
);

describe('opened from a file', () => {
  test.each(looks)('$scene at $width pixels, $scheme: a clean console, one file, nothing overflows', (look) =>
    inPage(files.get(look.scene), look, async (page) => {
      const picture = await page.picture();
      writeFileSync(join(PICTURES, `${look.scene}-${look.width}-${look.scheme}.png`), picture);
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
      expect(page.console).toEqual([]);
      expect(page.asked).toHaveLength(1);
      const [wide, ground] = await page.value<[number, string]>(
        '[document.documentElement.scrollWidth, getComputedStyle(document.body).backgroundColor]',
      );
      expect(wide).toBe(look.width);
      expect(ground).toBe(rgb(palette[look.scheme].ground));
    }),
  );

  test.each([
    {
      scene: 'mismatch',
      says: [/archive is not the one go\.sum names/, /color@v1\.7\.2/, /wanted/, /What to do/],
    },
    { scene: 'refusing', says: [/60 modules: the proxy refused/, /403/, /What to do/, /credentials/] },
    { scene: 'nosum', says: [/no go\.sum line/, /go\.mod:\d+/, /go mod tidy/] },
    { scene: 'success', says: [/Passed/, /Every module is here and proven/] },
  ] as const)(
    '$scene: the first screen of a telephone has the verdict, the reason and the remedy',
    ({ scene, says }) =>
      inPage(files.get(scene), { width: 400, scheme: 'light' }, async (page) => {
        const text = await page.value<string>(
          '(() => { const v = document.querySelector(".verdict"); return v.getBoundingClientRect().bottom <= 900 ? v.innerText : "too low"; })()',
        );
        for (const part of says) expect(text).toMatch(part);
      }),
  );
});

describe('for keys and screen readers', () => {
  const look = { width: 1400, scheme: 'light' } as const;

  test.each(SCENES)('%s: headings in order, landmarks, every control and picture named', (scene) =>
    inPage(files.get(scene), look, async (page) => {
      const spoken = await page.spoken();
      const levels = spoken.flatMap(({ role, level }) => (role === 'heading' ? [level ?? 0] : []));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, i) => {
        expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
      });
      const roles = spoken.map(({ role }) => role);
      expect(roles).toEqual(
        expect.arrayContaining(['banner', 'main', 'navigation', 'contentinfo', 'search']),
      );
      const named = [
        'button',
        'link',
        'searchbox',
        'combobox',
        'checkbox',
        'table',
        'region',
        'image',
        'img',
      ];
      expect(spoken.filter(({ role, name }) => named.includes(role) && name.trim() === '')).toEqual([]);
    }),
  );

  test('tables have a caption, and a scope at every head', () =>
    inPage(files.get('mismatch'), look, async (page) => {
      const heads = await page.value<string[]>(
        'Array.from(document.querySelectorAll("th"), (th) => th.scope)',
      );
      expect(new Set(heads)).toEqual(new Set(['col', 'row']));
      const captions = 'Array.from(document.querySelectorAll("table"), (t) => t.caption !== null)';
      expect(await page.value<boolean[]>(captions)).not.toContain(false);
      const svgs = `Array.from(document.querySelectorAll('svg'), (svg) =>
        svg.getAttribute('aria-hidden') === 'true' || svg.getAttribute('role') === 'img')`;
      expect(await page.value<boolean[]>(svgs)).not.toContain(false);
    }));

  test('Tab goes through everything in the order of the page, and what has the focus can be seen', () =>
    inPage(files.get('mismatch'), look, async (page) => {
      await page.press(...TAB);
      expect(await page.value<string>('document.activeElement.className')).toBe('skip');
      const order: number[] = [];
      const outlines = new Set<string>();
      for (let i = 0; i < 16; i++) {
        order.push(
          await page.value<number>(
            'Array.from(document.querySelectorAll("*")).indexOf(document.activeElement)',
          ),
        );
        outlines.add(await page.value<string>('getComputedStyle(document.activeElement).outlineStyle'));
        await page.press(...TAB);
      }
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      expect([...outlines]).toEqual(['solid']);
    }));

  test('search, filters and order work from the keyboard, and the count is said', () =>
    inPage(files.get('mismatch'), look, async (page) => {
      const seen =
        'Array.from(document.querySelectorAll("#module-table tbody tr")).filter((tr) => !tr.hidden).length';
      await page.value('document.getElementById("f-text").focus()');
      await page.send('Input.insertText', { text: 'color 1.7' });
      expect(await page.value<number>(seen)).toBe(1);
      expect(await page.value<string>('document.getElementById("shown").textContent')).toBe(
        '1 of 60 modules',
      );
      await page.value(
        'document.getElementById("filters").reset(), document.getElementById("f-trouble").focus()',
      );
      await page.press(' ', 32, ' ');
      expect(await page.value<number>(seen)).toBe(1);
      await page.press(' ', 32, ' ');
      expect(await page.value<number>(seen)).toBe(60);
      await page.value('document.querySelector("th.c-size button").focus()');
      await page.press('Enter', 13, '\r');
      const sizes = await page.value<number[]>(
        'Array.from(document.querySelectorAll("td.c-size"), (td) => Number(td.dataset.v))',
      );
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(await page.value<string>('document.querySelector("th.c-size").getAttribute("aria-sort")')).toBe(
        'descending',
      );
      expect((await page.spoken()).some(({ role, name }) => role === 'status' && name === '')).toBe(true);
      expect(page.console).toEqual([]);
    }));
});

describe('a hostile report', () => {
  const EVIL = [
    '</script><script>window.hit=1</script>',
    '"><img src=x onerror="window.hit=1">',
    "' onmouseover='window.hit=1' x='",
    '</title></style><svg onload=window.hit=1>',
    '<!--',
    ']]>',
    '&lt;script&gt;',
    'javascript:window.hit=1',
    '\u202egnp.exe\u2066',
    '\u0000\u001b[31m',
  ];

  test('is shown as text: no element, no script, no request comes from it', async () => {
    const file = join(dir, 'hostile.html');
    const inventory = EVIL.map((evil) => ({
      module: `${evil}@v1.0.0${evil}`,
      state: 'fetched' as const,
      size: 10,
    }));
    const requests = EVIL.map((evil, i) => ({
      ...{ module: `${evil}@v1.0.0${evil}`, file: 'zip' as const, from: evil },
      ...{ wanted: i, sent: i + 1, answered: i + 2, ended: i + 3, bytes: 10, tries: 2 },
    }));
    const findings = EVIL.map((evil) => ({
      ...{ code: 'E_MODULE_ZIP' as const, level: 'error' as const },
      ...{ module: evil, path: evil, want: evil, got: evil, message: evil, remedy: evil },
    }));
    const roots = EVIL.map((evil) => ({
      dir: evil,
      module: evil,
      go: evil,
      workspace: evil,
      vendored: false,
    }));
    const told = { roots, findings, inventory, requests, modules: { planned: EVIL.length } };
    writeFileSync(file, reportPage(makeReport(EVIL[0] ?? '', told)));
    const plain = join(dir, 'plain.html');
    const tame = JSON.parse(JSON.stringify(told, (_, value: unknown) => tamed(value))) as typeof told;
    writeFileSync(plain, reportPage(makeReport('tame', tame)));
    const look = { width: 1400, scheme: 'light' } as const;
    const shape =
      'Array.from(document.querySelectorAll("*:not(.map text)"), (e) => e.tagName + " " + e.getAttributeNames().join()).join("|")';
    const shapes = await Promise.all(
      [file, plain].map((one) =>
        inPage(one, look, async (page) => {
          expect(page.console).toEqual([]);
          expect(page.asked).toHaveLength(1);
          expect(await page.value<unknown>('window.hit === undefined')).toBe(true);
          return page.value<string>(shape);
        }),
      ),
    );
    expect(shapes[0]).toBe(shapes[1]);
  });
});

/** Letters of the same number in place of anything that means something; codes and states stay. */
function tamed(value: unknown): unknown {
  const at = typeof value === 'string' ? EVIL_AT(value) : -1;
  return at < 0 ? value : `tame${at}@v1`;
}

const EVIL_AT = (value: string): number =>
  /^(E_MODULE_ZIP|error|fetched|zip)$/.test(value)
    ? -1
    : Array.from(value).reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0);

test('five thousand modules give a page below 5 MB that opens and filters', async () => {
  const inventory: ModuleRecord[] = Array.from({ length: 5000 }, (_, i) => ({
    ...{
      module: `example.com/organisation-${i % 97}/repository-${i}/sub/module@v1.${i}.0`,
      size: 1000 + i * 31,
    },
    state: i % 50 === 0 ? 'missing' : 'fetched',
  }));
  const requests = inventory.flatMap(({ module }, i) =>
    (['mod', 'zip'] as const).map((kind) => ({
      ...{ module, file: kind, from: 'https://proxy.example.com/a/path', tries: 1, bytes: 1000 },
      ...{ wanted: i, sent: i + 2, answered: i + 40, ended: i + 50 },
    })),
  );
  const findings = inventory.slice(0, 3000).map(({ module }) => ({
    ...{ code: 'E_OFFLINE_MISSING' as const, level: 'error' as const, module },
    ...{ message: 'its archive is in no place that may be asked', remedy: 'fetch it' },
  }));
  const text = reportPage(makeReport('fetch', { modules: { planned: 5000 }, inventory, requests, findings }));
  expect(text.length).toBeLessThan(5e6);
  const file = join(dir, 'large.html');
  writeFileSync(file, text);
  await inPage(file, { width: 1400, scheme: 'dark' }, async (page) => {
    await page.value('document.getElementById("f-text").focus()');
    await page.send('Input.insertText', { text: 'repository-4999' });
    expect(await page.value<string>('document.getElementById("shown").textContent')).toBe(
      '1 of 5000 modules',
    );
    expect(page.console).toEqual([]);
  });
});

function rgb(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${r ?? 0}, ${g ?? 0}, ${b ?? 0})`;
}
