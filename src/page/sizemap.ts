/** The size map: an area for the bytes of each archive. */
import type { Report } from '../report.ts';
import { html, joined, NOTHING, shortened, type Markup } from './markup.ts';
import { bytesText, compareText, counted, place } from './numbers.ts';
import { squarify, type Box } from './squarify.ts';

/** Archives with an area of their own; the others share one. */
const MOST = 150;

interface Area {
  readonly name: string;
  readonly size: number;
  readonly state: string;
}

/** Bytes of archives by `path@version`: as they lie in the folder, or as they came where none is kept. */
export function sizesOf({ inventory = [], requests = [] }: Report): ReadonlyMap<string, number> {
  const came = requests.filter(({ file, from }) => file === 'zip' && from !== null);
  const kept = inventory.flatMap(({ module, size }) => (size === null ? [] : [[module, size] as const]));
  return new Map([...came.map(({ module, bytes }) => [module, bytes] as const), ...kept]);
}

/** The section of the size map; nothing where no size is known. */
export function sizeSection(report: Report): Markup {
  const states = new Map(report.inventory?.map(({ module, state }) => [module, state]));
  const all = [...sizesOf(report)]
    .filter(([, size]) => size > 0)
    .map(([name, size]) => ({ name, size, state: states.get(name) ?? 'fetched' }))
    .sort((a, b) => b.size - a.size || compareText(a.name, b.name));
  if (all.length === 0) return NOTHING;
  const total = all.reduce((sum, { size }) => sum + size, 0);
  const rest = all.slice(MOST);
  const others = { size: rest.reduce((sum, { size }) => sum + size, 0), state: 'present' };
  const areas = [
    ...all.slice(0, MOST),
    ...(rest.length === 0 ? [] : [{ ...others, name: counted(rest.length, 'smaller archive') }]),
  ].sort((a, b) => b.size - a.size);
  const [largest] = all;
  const told = `${counted(all.length, 'archive')}, ${bytesText(total)} in all; the largest is ${shortened(largest?.name ?? '', 120)} with ${bytesText(largest?.size ?? 0)}`;
  return html`<section id="sizes" aria-labelledby="sizes-title">
    <h2 id="sizes-title">Size of the archives <span class="count">${bytesText(total)}</span></h2>
    <p class="lead">${told}.</p>
    ${map('wide', areas, { x: 0, y: 0, width: 1072, height: 380 })}
    ${map('narrow', areas, { x: 0, y: 0, width: 360, height: 460 })}
  </section> `;
}

/** One map for wide windows and one for narrow ones: text does not shrink with the window. */
function map(name: 'wide' | 'narrow', areas: readonly Area[], box: Box): Markup {
  const boxes = squarify(
    areas.map(({ size }) => size),
    box,
  );
  const cells = areas.map((area, i) => cell(area, boxes[i] ?? box));
  const words = areas.slice(0, 5).map((area) => `${shortened(area.name, 100)} ${bytesText(area.size)}`);
  return html`<svg
    class="map ${name}"
    viewBox="0 0 ${box.width} ${box.height}"
    role="img"
    aria-labelledby="map-${name}"
  >
    <title id="map-${name}">Archives by size: ${words.join(', ')}</title>
    ${joined(cells)}
  </svg>`;
}

/** Units that a letter of the map's text takes; a name that has no room is only in the title. */
const LETTER = 7.8;

function cell({ name, size, state }: Area, { x, y, width, height }: Box): Markup {
  const room = Math.floor((width - 12) / LETTER);
  const label = lastPart(name);
  const text = (dy: number, kind: string, words: string): Markup =>
    html`<text class="${kind}" x="${place(x + 6)}" y="${place(y + dy)}">${words}</text>`;
  const named = room >= 4 && height >= 20 && label.length <= Math.max(room, 0);
  const measured = named && height >= 38 && bytesText(size).length <= room;
  return html`<g
    ><title>${shortened(name, 200)}: ${bytesText(size)}</title
    ><rect
      class="f-${state} cell"
      x="${x}"
      y="${y}"
      width="${width}"
      height="${height}"
    />${named ? text(16, 'name', label) : NOTHING}${measured ? text(31, 'size', bytesText(size)) : NOTHING}</g
  > `;
}

/** What people call a module: the end of its path that is no version suffix. */
function lastPart(name: string): string {
  const at = name.indexOf('@');
  const parts = (at < 0 ? name : name.slice(0, at)).split('/');
  const last = parts.at(-1) ?? name;
  return parts.length > 1 && /^v\d+$/.test(last) ? `${parts.at(-2) ?? ''}/${last}` : last;
}
