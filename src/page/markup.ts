/** The one way text gets into the page. */
import { printable } from '../words.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** A piece of HTML. Only {@link html}, {@link joined} and {@link verbatim} make one. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What stands between the pieces of a template: text is escaped, markup is not. */
export type Piece = string | number | Markup;

/**
 * Text from outside, as HTML shows it, in an element or a quoted attribute: control characters and those that turn the direction
 * of text are named, not obeyed.
 *
 * @see threat-model T47
 */
export function escaped(text: string): string {
  return printable(text).replaceAll(/[&<>"'`]/g, (char) => ENTITIES[char] ?? '');
}

/** What only the source needs. */
const INDENT = /\s*\n\s*/g;

/** HTML from a template; every piece that is not markup is escaped. Indentation is left out. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const shown = pieces.map((piece) => (piece instanceof Markup ? piece.text : escaped(String(piece))));
  return new Markup(parts.map((part, i) => part.replaceAll(INDENT, '\n') + (shown[i] ?? '')).join(''));
}

/** Pieces one after the other. */
export function joined(pieces: readonly Markup[]): Markup {
  return new Markup(pieces.map(({ text }) => text).join(''));
}

/** A text of this program's own that is no HTML, such as its style. */
export function verbatim(text: string): Markup {
  return new Markup(text);
}

export const NOTHING = new Markup('');

/** As many pieces, from the first on, as stay within a number of characters. */
export function within(most: number, pieces: Iterable<Markup>): readonly Markup[] {
  const kept: Markup[] = [];
  let size = 0;
  for (const piece of pieces) {
    size += piece.text.length;
    if (size > most) break;
    kept.push(piece);
  }
  return kept;
}

/** A text of no more than `most` characters; what is cut out is in its middle. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor((most - 3) / 2);
  return `${text.slice(0, half)}…${text.slice(-half)}`;
}
