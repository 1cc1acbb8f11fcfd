/** The table of modules, with what filters it. It is whole without the script; the script only hides and orders rows. */
import type { ModuleRecord, Report, RequestRecord } from '../report.ts';
import { html, joined, NOTHING, shortened, within, type Markup } from './markup.ts';
import { bytesText, counted, timeText } from './numbers.ts';
import { sizesOf } from './sizemap.ts';
import { STATES } from './overview.ts';

/** Characters of rows in one page. */
const MOST = 3_000_000;

const COLUMNS = [
  ['module', 'Module', 'text'],
  ['state', 'State', 'text'],
  ['size', 'Archive', 'number'],
  ['took', 'Took', 'number'],
  ['tries', 'Requests', 'number'],
  ['from', 'From', 'text'],
] as const;

/** The section of the modules; nothing where the report tells of none. */
export function modulesSection(report: Report): Markup {
  const { inventory = [], modules, findings } = report;
  if (inventory.length === 0) return NOTHING;
  const known = { sizes: sizesOf(report), requests: byModule(report), troubled: troubledOf(findings) };
  const rows = within(
    MOST,
    inventory.map((record) => row(record, known)),
  );
  const left = Math.max(modules.planned, inventory.length) - rows.length;
  return html`<section id="modules" aria-labelledby="modules-title">
    <h2 id="modules-title">Modules <span class="count">${modules.planned}</span></h2>
    ${filters(inventory, known)}
    <div class="scroll">
      <table class="modules" id="module-table">
        <caption class="unseen">
          Every module version, what became of it, its size and its requests
        </caption>
        <thead>
          <tr>
            ${joined(COLUMNS.map(head))}
          </tr>
        </thead>
        <tbody>
          ${joined(rows)}
        </tbody>
      </table>
    </div>
    <p class="none" id="no-match" hidden>No module matches.</p>
    ${left <= 0 ? NOTHING : html`<p class="more">and ${left} more that are not listed here</p>`}
  </section> `;
}

/** The heads become buttons when the script runs. */
function head([key, title, kind]: (typeof COLUMNS)[number]): Markup {
  return html`<th scope="col" class="c-${key} ${kind}" data-key="${key}" data-kind="${kind}">${title}</th>`;
}

interface Known {
  readonly sizes: ReadonlyMap<string, number>;
  readonly requests: ReadonlyMap<string, readonly RequestRecord[]>;
  readonly troubled: ReadonlyMap<string, number>;
}

function byModule({ requests = [] }: Report): Known['requests'] {
  const found = new Map<string, RequestRecord[]>();
  for (const request of requests) {
    const known = found.get(request.module);
    if (known === undefined) found.set(request.module, [request]);
    else known.push(request);
  }
  return found;
}

function troubledOf(findings: Report['findings']): Known['troubled'] {
  const found = new Map<string, number>();
  for (const { module } of findings)
    if (module !== undefined) found.set(module, (found.get(module) ?? 0) + 1);
  return found;
}

function filters(inventory: readonly ModuleRecord[], { requests, troubled }: Known): Markup {
  const states = Object.keys(STATES).filter((state) => inventory.some((record) => record.state === state));
  const froms = [...new Set([...requests.values()].flat().flatMap(({ from }) => from ?? []))].slice(0, 20);
  const option = (value: string): Markup => html`<option value="${value}">${shortened(value, 80)}</option>`;
  const problems =
    troubled.size === 0
      ? NOTHING
      : html`<div class="check">
          <input type="checkbox" id="f-trouble" /><label for="f-trouble">only with findings</label>
        </div>`;
  return html`<form class="filters" id="filters" role="search" aria-label="Filter the modules" hidden>
    <div>
      <label for="f-text">Search</label
      ><input type="search" id="f-text" placeholder="path or version" autocomplete="off" spellcheck="false" />
    </div>
    <div>
      <label for="f-state">State</label
      ><select id="f-state">
        <option value="">all</option>
        ${joined(states.map(option))}
      </select>
    </div>
    <div>
      <label for="f-from">From</label
      ><select id="f-from">
        <option value="">all</option>
        ${joined(froms.map(option))}
      </select>
    </div>
    ${problems}
    <p class="shown" id="shown" role="status">${counted(inventory.length, 'module')}</p>
  </form>`;
}

function row({ module, state, size }: ModuleRecord, { sizes, requests, troubled }: Known): Markup {
  const asked = requests.get(module) ?? [];
  const bytes = size ?? sizes.get(module);
  const took = asked.reduce((sum, { wanted, ended }) => Math.max(sum, ended - wanted), 0);
  const tries = asked.reduce((sum, request) => sum + request.tries, 0);
  const from = asked.find((request) => request.from !== null)?.from ?? '';
  const wrong = troubled.get(module) ?? 0;
  const at = module.lastIndexOf('@');
  const sign =
    wrong === 0 ? NOTHING : html` <a class="flag" href="#findings">${counted(wrong, 'finding')}</a>`;
  const number = (key: string, value: number | undefined, text: string): Markup =>
    html`<td class="c-${key} number" data-v="${value ?? -1}">${text}</td>`;
  return html`<tr data-s="${state}" ${wrong === 0 ? NOTHING : html` data-t="1"`}>
    <th scope="row" class="c-module">
      <span class="path">${shortened(module.slice(0, at), 200)}</span>
      <span class="version">${shortened(module.slice(at + 1), 80)}</span>${sign}
    </th>
    <td class="c-state"><span class="swatch b-${state}"></span>${state}</td>
    ${number('size', bytes, bytes === undefined ? '–' : bytesText(bytes))}${number('took', asked.length === 0 ? undefined : took, asked.length === 0 ? '–' : timeText(took))}${number('tries', tries, tries === 0 ? '–' : String(tries))}
    <td class="c-from">${from === '' ? '–' : shortened(from, 80)}</td>
  </tr> `;
}
