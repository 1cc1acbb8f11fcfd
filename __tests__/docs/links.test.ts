/** Every relative link of the documentation leads somewhere, and so does the part behind `#`. */
import { expect, test } from '@jest/globals';
import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { manifests, pages, textOf } from './pages.ts';

/** A page without its code, in which brackets mean something else. */
const prose = (page: string): string =>
  textOf(page)
    .replaceAll(/^```[^]*?^```$/gm, '')
    .replaceAll(/`[^`\n]*`/g, 'code');

/** The anchors of a page, as GitHub makes them of its headings. */
function anchorsOf(page: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, heading = ''] of textOf(page)
    .replaceAll(/^```[^]*?^```$/gm, '')
    .matchAll(/^#{1,6} +(.*)$/gm)) {
    const base = slug(heading);
    let name = base;
    for (let copy = 1; found.has(name); copy++) name = `${base}-${copy}`;
    found.add(name);
  }
  return found;
}

function slug(heading: string): string {
  return heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}_\- ]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

/** What is wrong with a link from `from` to `target`; undefined when it is alive. */
function dead(from: string, target: string): string | undefined {
  if (/^[a-z]+:/.test(target)) return undefined; // out there; no test asks anybody
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? from : normalize(join(dirname(from), path));
  if (file.startsWith('..') || !existsSync(file)) return `${from}: ${target} is not there`;
  if (anchor === undefined || (file.endsWith('.md') && anchorsOf(file).has(anchor))) return undefined;
  return `${from}: ${target} has no such heading`;
}

test.each(pages)('the links of %s are alive', (page) => {
  const text = prose(page);
  const inline = [...text.matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)/g)];
  const named = [...text.matchAll(/^\[[^\]]+\]: +(\S+)/gm)];
  const targets = [...inline, ...named].map(([, target = '']) => target);
  expect(targets.map((target) => dead(page, target)).filter((problem) => problem !== undefined)).toEqual([]);
});

test.each(manifests)('the pages that %s names are there', (file) => {
  const named = [...textOf(file).matchAll(/\bdocs\/[\w./-]+\.md\b/g)].map(([name]) => name);
  expect(named.filter((name) => !existsSync(name))).toEqual([]);
});

test('every page of docs/ can be reached from its index', () => {
  const index = prose('docs/README.md');
  const lost = pages
    .filter((page) => /^docs\/[^/]+\.md$/.test(page) && page !== 'docs/README.md')
    .filter((page) => !index.includes(`(${page.slice('docs/'.length)})`));
  expect(lost).toEqual([]);
  expect(statSync('docs/decisions').isDirectory()).toBe(true);
});
