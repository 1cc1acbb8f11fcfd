/** The documentation as the tests see it: pages, and the code blocks in them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** A fenced block of a page. */
export interface Block {
  readonly page: string;
  /** Of its first line of code, from 1. */
  readonly line: number;
  /** What stands behind the opening fence; `''` where nothing does. */
  readonly language: string;
  readonly code: string;
  /** Why no test can run it, as the comment before it says. */
  readonly notRun: string | undefined;
}

/** Pages for users, by path: README and what lies at the top of docs/. */
export const guides: readonly string[] = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Every page there is, those for contributors too. */
export const pages: readonly string[] = [
  ...guides,
  ...['CHANGELOG.md', 'SECURITY.md', 'CONTRIBUTING.md', 'bench/RESULTS.md'],
  ...readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`),
];

/**
 * Pages whose shell blocks have a test of their own, with what they need: keys and the tools of other CI systems, a repository that
 * calls the reusable workflow. Their links, YAML and command lines are held here all the same.
 */
export const RUN_ELSEWHERE = /^docs\/(signing|recipes[^/]*|workflow)\.md$/;

/** Every block that no test runs: its page, how it begins, and why. A block that is not here has to run. */
export const NOT_RUN: readonly (readonly [page: string, begins: string, reason: string])[] = [
  ['CONTRIBUTING.md', 'npm ci && npm test', 'it installs packages and runs every suite'],
];

export function textOf(page: string): string {
  return readFileSync(page, 'utf8');
}

/** The fenced blocks of a page, in their order. */
export function blocksOf(page: string): readonly Block[] {
  const text = textOf(page);
  const fences = text.matchAll(/^(?:<!-- not run: (.*) -->\n)?```([a-z]*)\n([^]*?)^```$/gm);
  return [...fences].map(({ index, 0: whole, 1: notRun, 2: language = '', 3: code = '' }) => ({
    page,
    line: text.slice(0, index + whole.indexOf('```')).split('\n').length + 1,
    language,
    code,
    notRun,
  }));
}

/** Shell blocks of all pages. */
export const shellBlocks: readonly Block[] = pages
  .flatMap(blocksOf)
  .filter(({ language }) => language === 'sh');

/** The manifests of the actions, by path. */
export const manifests: readonly string[] = [
  'action.yml',
  ...readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => `${name}/action.yml`)
    .filter((file) => existsSync(file)),
];
