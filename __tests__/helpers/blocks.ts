/** Takes the fenced blocks out of a page of docs/, so that a test runs what people copy. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A fenced block. */
export interface Block {
  /** The heading it stands under, without its marks. */
  readonly under: string;
  /** What stands behind the fence; `''` where nothing does. */
  readonly language: string;
  readonly text: string;
}

/**
 * The blocks of a page, in their order.
 *
 * @param page relative to the project, such as `docs/signing.md`
 * @throws Error for a block that does not end
 */
export function blocksOf(page: string): readonly Block[] {
  const path = fileURLToPath(new URL(`../../../${page}`, import.meta.url)); // from build/__tests__/helpers
  const blocks: Block[] = [];
  let under = '';
  let open: { language: string; lines: string[] } | undefined;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const fence = /^```(\w*)$/.exec(line);
    if (open !== undefined && line === '```') {
      blocks.push({ under, language: open.language, text: `${open.lines.join('\n')}\n` });
      open = undefined;
    } else if (open !== undefined) open.lines.push(line);
    else if (fence !== null) open = { language: fence[1] ?? '', lines: [] };
    else under = /^#+ (.*)$/.exec(line)?.[1] ?? under;
  }
  if (open !== undefined) throw new Error(`${page}: a block under "${under}" does not end`);
  return blocks;
}

/** Takes blocks of a page one by one, and knows in the end which were not. */
export class Page {
  readonly #blocks: readonly Block[];
  readonly #taken = new Set<Block>();

  constructor(page: string) {
    this.#blocks = blocksOf(page);
  }

  /**
   * The text of the block of a language under a heading. @param nth which of them, from 0
   *
   * @throws Error where there is none
   */
  take(under: string, language: string, nth = 0): string {
    const found = this.#blocks.filter((block) => block.under === under && block.language === language)[nth];
    if (found === undefined) throw new Error(`no ${language} block ${nth} under "${under}"`);
    this.#taken.add(found);
    return found.text;
  }

  /** The headings of those blocks that nobody has taken, of the languages named. */
  left(...languages: readonly string[]): readonly string[] {
    return this.#blocks
      .filter((block) => languages.includes(block.language) && !this.#taken.has(block))
      .map(({ under }) => under);
  }
}
