/** The counts, the stages and where the modules came from. */
import type { ModuleRecord, Report } from '../report.ts';
import { html, joined, NOTHING, shortened, type Markup } from './markup.ts';
import { bytesText, place, timeText } from './numbers.ts';

const COUNTS = ['planned', 'present', 'restored', 'fetched', 'verified', 'rejected', 'missing'] as const;

/** The counts of the report, those that are wrong marked as such. */
export function countsSection({ modules, bytes }: Report): Markup {
  const tiles = COUNTS.map((name) => {
    const wrong = (name === 'rejected' || name === 'missing') && modules[name] > 0;
    return html`<div${wrong ? html` class="wrong"` : NOTHING}><dt>${name}</dt><dd>${modules[name]}</dd></div>
`;
  });
  const sizes = (['fetched', 'restored', 'bundle'] as const)
    .filter((name) => bytes[name] > 0)
    .map(
      (name) =>
        html`<div>
          <dt>bytes ${name}</dt>
          <dd>${bytesText(bytes[name])}</dd>
        </div> `,
    );
  return html`<section aria-labelledby="counts-title">
    <h2 id="counts-title">Module versions</h2>
    <dl class="tiles">${joined([...tiles, ...sizes])}</dl>
  </section> `;
}

const STAGES = [
  ['lookup', 'ask the store for an entry'],
  ['plan', 'read the checkout, calculate what is needed'],
  ['verify', 'hash what is there already'],
  ['restore', 'read bundles and prove them'],
  ['fetch', 'ask the proxy list and prove what it sends'],
  ['save', 'write the bundle or the cache entry'],
  ['seal', 'close the later steps, and prove it'],
] as const;

/** Those that only the action has; without them a command's page has no row. */
const ACTION = new Set<string>(['lookup', 'seal']);

/** What each stage took. */
export function stagesSection({ seconds }: Report): Markup {
  const most = Math.max(...Object.values<number>({ ...seconds }), 0.001);
  const shown = STAGES.filter(([name]) => seconds[name] > 0 || !ACTION.has(name));
  const rows = shown.map(([name, does]) => {
    const wide = place((100 * seconds[name]) / most);
    return html`<tr>
      <th scope="row">${name}<span class="does">${does}</span></th>
      <td class="bar">
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect class="f-fetched" width="${wide}" height="8" />
        </svg>
      </td>
      <td class="number">${timeText(seconds[name] * 1000)}</td>
    </tr> `;
  });
  return html`<section class="half" aria-labelledby="stages-title">
    <h2 id="stages-title">Stages</h2>
    <table class="stages">
      <caption class="unseen">
        What each stage took
      </caption>
      <thead>
        <tr>
          <th scope="col">Stage</th>
          <th scope="col"><span class="unseen">Share</span></th>
          <th scope="col" class="number">Time</th>
        </tr>
      </thead>
      <tbody>
        ${joined(rows)}
      </tbody>
    </table>
  </section> `;
}

/** What a state means, as people read it. */
export const STATES = {
  present: 'was in the module cache',
  restored: 'came from a bundle or the cache',
  fetched: 'came from the proxy list',
  rejected: 'offered or found, and refused',
  missing: 'is not there',
} as const satisfies Readonly<Record<ModuleRecord['state'], string>>;

/** Where the modules came from, as a bar and in numbers; the proxies by name. */
export function sourcesSection({ inventory = [], requests = [] }: Report): Markup {
  const states = ['present', 'restored', 'fetched', 'rejected', 'missing'] as const;
  const counts = states.map((state) => ({
    state,
    count: inventory.filter((record) => record.state === state).length,
  }));
  const rows = counts
    .filter(({ count }) => count > 0)
    .map(
      ({ state, count }) =>
        html`<tr>
          <th scope="row">
            <span class="swatch b-${state}"></span>${state}<span class="does">${STATES[state]}</span>
          </th>
          <td class="number">${count}</td>
        </tr> `,
    );
  const froms = new Map<string, { files: number; bytes: number }>();
  for (const { from, bytes } of requests) {
    if (from === null) continue;
    const known = froms.get(from) ?? { files: 0, bytes: 0 };
    froms.set(from, { files: known.files + 1, bytes: known.bytes + bytes });
  }
  const proxies = [...froms]
    .slice(0, 12)
    .map(
      ([from, { files, bytes }]) =>
        html`<li><code>${shortened(from, 120)}</code> ${files} files, ${bytesText(bytes)}</li>`,
    );
  return html`<section class="half" aria-labelledby="sources-title">
    <h2 id="sources-title">Where they came from</h2>
    ${stacked(counts, inventory.length)}
    <table class="sources">
      <caption class="unseen">
        Module versions by where they came from
      </caption>
      <thead>
        <tr>
          <th scope="col">State</th>
          <th scope="col" class="number">Modules</th>
        </tr>
      </thead>
      <tbody>
        ${joined(rows)}
      </tbody>
    </table>
    ${
      proxies.length === 0
        ? NOTHING
        : html`<ul class="proxies">
            ${joined(proxies)}
          </ul>`
    }
  </section> `;
}

function stacked(counts: readonly { state: string; count: number }[], all: number): Markup {
  let at = 0;
  const rects = counts.map(({ state, count }) => {
    const x = place((1000 * at) / all);
    at += count;
    return count === 0
      ? NOTHING
      : html`<rect class="f-${state}" x="${x}" width="${place((1000 * count) / all)}" height="24"
          ><title>${state}: ${count}</title></rect
        >`;
  });
  const words = counts.filter(({ count }) => count > 0).map(({ state, count }) => `${state} ${count}`);
  return html`<svg
    class="stacked"
    viewBox="0 0 1000 24"
    preserveAspectRatio="none"
    role="img"
    aria-label="Module versions: ${words.join(', ')}"
  >
    ${joined(rects)}
  </svg>`;
}
