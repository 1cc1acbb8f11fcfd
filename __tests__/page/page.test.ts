/** The report page without a browser: nothing from outside gets into its structure, and its colours can be read. */
import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Finding } from '../../src/errors.ts';
import { escaped } from '../../src/page/markup.ts';
import { bytesText, timeText } from '../../src/page/numbers.ts';
import { reportPage } from '../../src/page/page.ts';
import { palette } from '../../src/page/palette.ts';
import { squarify } from '../../src/page/squarify.ts';
import { groupsOf, headline } from '../../src/page/verdict.ts';
import { makeReport, type Report } from '../../src/report.ts';

/** Tags and attribute names of a page in order, read strictly: every `<` begins a tag of ours, every value is quoted and holds none of `<>"`. */
function structure(page: string): readonly string[] {
  const outside = page.replace(/<(style|script)>[^]*?<\/\1>/g, '<$1></$1>');
  const found: string[] = [];
  let rest = outside.replace('<!doctype html>', '');
  while (rest !== '') {
    const text = /^[^<>]+/.exec(rest)?.[0] ?? '';
    rest = rest.slice(text.length);
    if (rest === '') break;
    const tag = /^<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"<>]*")?)*)\s*\/?>/.exec(rest);
    if (tag === null) throw new Error(`no tag of ours: ${rest.slice(0, 80)}`);
    const names = (tag[3] ?? '').replaceAll(/="[^"]*"/g, '').split(/\s+/);
    found.push(`${tag[1] ?? ''}${tag[2] ?? ''} ${names.join(' ')}`);
    rest = rest.slice(tag[0].length);
  }
  return found;
}

const PIECES = [
  '<',
  '>',
  '"',
  "'",
  '`',
  '&',
  '/',
  '=',
  '-->',
  '<!--',
  '</script>',
  '</style>',
  ' onload=x ',
  '\u0000',
  '\u202e',
  '\n',
  'a',
  '@',
];
const nasty = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

/** A report of fixed shape, every text of which is one of these. */
function reportWith(texts: readonly string[]): Report {
  let next = 0;
  const text = (): string => texts[next++ % texts.length] ?? '';
  const findings = (['E_MODULE_ZIP', 'W_CACHE_REPAIRED'] as const).map((code): Finding => ({
    ...{ code, level: code.startsWith('E') ? 'error' : 'warning', module: `x${text()}`, path: `x${text()}` },
    ...{ want: text(), got: text(), message: text(), remedy: text() },
  }));
  const module = `m${text()}@v${text()}`;
  return makeReport(text(), {
    findings,
    modules: { planned: 1 },
    roots: [{ dir: text(), module: text(), go: text(), workspace: text(), vendored: false }],
    inventory: [{ module, state: 'fetched', size: 5 }],
    requests: [
      {
        module,
        file: 'zip',
        from: `f${text()}`,
        wanted: 0,
        sent: 1,
        answered: 2,
        ended: 3,
        bytes: 5,
        tries: 2,
      },
    ],
  });
}

describe('what comes from outside', () => {
  const tame = structure(reportPage(reportWith(['tame'])));

  test('never changes the structure of the page', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 14 }), (texts) => {
        expect(structure(reportPage(reportWith(texts)))).toEqual(tame);
      }),
      { numRuns: 60 },
    );
  });

  test('holds no sign with a meaning once it is escaped, and control and direction signs are named', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(escaped(text)).not.toMatch(/[<>"'`\p{Cc}\p{Cf}]|&(?!(amp|lt|gt|quot|#39|#96);)/u);
      }),
    );
    expect(escaped('a\u202eb')).toBe('a\\u{202e}b');
  });
});

describe('the page', () => {
  const report = reportWith(['one', 'two']);
  const page = reportPage(report);

  test('is the same for the same report', () => {
    expect(reportPage(structuredClone(report))).toBe(page);
  });

  test('allows its own script and style by their hash, and nothing else', () => {
    const [, policy = ''] = /Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
    const hashed = (name: string): string => {
      const [, text = ''] = new RegExp(`<${name}>([^]*?)</${name}>`).exec(page) ?? [];
      return `&#39;sha256-${createHash('sha256').update(text).digest('base64')}&#39;`;
    };
    expect(policy.split('; ')).toEqual([
      'default-src &#39;none&#39;',
      `script-src ${hashed('script')}`,
      `style-src ${hashed('style')}`,
      'base-uri &#39;none&#39;',
      'form-action &#39;none&#39;',
    ]);
  });

  test('names no address to load from, and has neither style nor handler in an attribute', () => {
    expect(page).not.toMatch(/\s(src|srcset|style|on[a-z]+)=|url\(|@import|href="(?!#)/);
  });

  test('of a run that ended at once tells the reason all the same', () => {
    const found: Finding = {
      ...{ code: 'E_NO_MODULE', level: 'error', message: 'no go.mod was found' },
      remedy: 'run it in a Go module',
    };
    const text = reportPage(makeReport('fetch', { findings: [found] }));
    expect(text).toContain('No go.mod or go.work was found');
    expect(text).toContain('run it in a Go module');
    expect(text).not.toContain('id="modules"');
  });
});

describe('the verdict', () => {
  const found = (code: Finding['code'], module?: string): Finding => ({
    ...{ code, level: code.startsWith('E') ? 'error' : 'warning', message: 'm', remedy: 'r' },
    ...(module === undefined ? {} : { module }),
  });

  test('what looks like an attack stands before what only follows from it', () => {
    const all = [
      found('W_CACHE_REPAIRED'),
      found('E_OFFLINE_MISSING'),
      found('E_CONNECT'),
      found('E_GOSUM_MISSING'),
      found('E_MODULE_ZIP'),
    ];
    expect(groupsOf(all).map(({ code }) => code)).toEqual([
      ...['E_MODULE_ZIP', 'E_GOSUM_MISSING', 'E_CONNECT', 'E_OFFLINE_MISSING', 'W_CACHE_REPAIRED'],
    ]);
  });

  test('says of how many modules it holds', () => {
    const two = makeReport('fetch', {
      findings: [found('E_MODULE_ZIP', 'a@v1'), found('E_MODULE_ZIP', 'b@v1')],
    });
    expect(headline(two)).toBe('2 modules: the archive is not the one go.sum names');
    const one = makeReport('fetch', { findings: [found('E_MODULE_ZIP', 'a@v1')] });
    expect(headline(one)).toBe('The archive is not the one go.sum names');
    expect(headline(makeReport('verify', {}))).toBe('Everything is what go.sum names');
  });
});

describe('the colours', () => {
  const text = ['text', 'muted', 'link', 'good', 'bad', 'warn'] as const;
  const soft = { good: 'goodSoft', bad: 'badSoft', warn: 'warnSoft' } as const;
  const shapes = ['present', 'restored', 'fetched', 'rejected', 'missing', 'edge'] as const;

  test.each(['light', 'dark'] as const)(
    '%s: text is read at 4.5 to 1, shapes and edges are told at 3 to 1',
    (theme) => {
      const colours = palette[theme];
      for (const name of text)
        for (const ground of ['card', 'ground'] as const)
          expect([name, ground, contrast(colours[name], colours[ground]) >= 4.5]).toEqual([
            name,
            ground,
            true,
          ]);
      for (const [name, ground] of Object.entries(soft))
        for (const on of [name as keyof typeof soft, 'text', 'muted', 'link'] as const)
          expect([on, ground, contrast(colours[on], colours[ground]) >= 4.5]).toEqual([on, ground, true]);
      for (const name of shapes)
        expect([name, contrast(colours[name], colours.card) >= 3]).toEqual([name, true]);
      for (const name of shapes.filter((shape) => shape !== 'edge'))
        expect([name, contrast(colours.mapText, colours[name]) >= 4.5]).toEqual([name, true]);
    },
  );
});

/** @see WCAG 2.2, contrast ratio and relative luminance */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test('the size map gives every archive an area that is its share, inside the map and above none other', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(sizes, (some) => {
      const sorted = [...some].sort((a, b) => b - a);
      const total = sorted.reduce((sum, size) => sum + size, 0);
      const boxes = squarify(sorted, { x: 0, y: 0, width: 1000, height: 400 });
      expect(boxes).toHaveLength(sorted.length);
      boxes.forEach(({ x, y, width, height }, i) => {
        expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x + width - 1000, y + height - 400)).toBeLessThanOrEqual(0.1);
        const share = ((sorted[i] ?? 0) / total) * 400_000;
        expect(Math.abs(width * height - share)).toBeLessThanOrEqual(0.01 * (width + height) + 0.01);
      });
    }),
    { numRuns: 100 },
  );
});

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [12_345, '12 kB'],
  [1_500_000, '1.5 MB'],
  [2.5e9, '2.5 GB'],
])('%d bytes are %s', (bytes, words) => {
  expect(bytesText(bytes)).toBe(words);
});

test.each([
  [0, '0 ms'],
  [999, '999 ms'],
  [1250, '1.25 s'],
  [12_340, '12.3 s'],
  [185_000, '3 min 5 s'],
])('%d milliseconds are %s', (time, words) => {
  expect(timeText(time)).toBe(words);
});
