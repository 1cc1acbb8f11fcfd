/** Every finding, by code. */
import { errors, type Finding } from '../errors.ts';
import { html, joined, NOTHING, shortened, within, type Markup } from './markup.ts';
import { counted } from './numbers.ts';
import { groupsOf, subject, sums, type Group } from './verdict.ts';

/** Characters of findings in one page. */
const MOST = 1_200_000;

/** Findings of one code that are seen at once; the others unfold. */
const OPEN = 8;

/** The section of the findings. */
export function findingsSection(findings: readonly Finding[]): Markup {
  const none = html`<p class="none">Nothing to tell: no error and no warning.</p>`;
  const body = findings.length === 0 ? none : joined(groupsOf(findings).map(group(findings.length)));
  return html`<section id="findings" aria-labelledby="findings-title">
    <h2 id="findings-title">Findings <span class="count">${findings.length}</span></h2>
    ${body}
  </section> `;
}

/** Every group gets its share of the room, so that none hides another. */
function group(all: number): (group: Group) => Markup {
  return ({ code, level, findings }) => {
    const room = Math.max(20_000, (MOST * findings.length) / all);
    const common = findings.every(({ remedy }) => remedy === findings[0]?.remedy);
    const items = within(room, pieces(findings, common));
    const left = findings.length - items.length;
    const remedy = findings[0]?.remedy ?? '';
    return html`<article class="group ${level}" aria-labelledby="${code}">
      <h3 id="${code}">
        <span class="level">${level === 'error' ? 'Error' : 'Warning'}</span> ${errors[code].cause}
      </h3>
      <p class="code"><code>${code}</code> · ${counted(findings.length, 'finding')}</p>
      ${common ? html`<p class="do"><strong>What to do</strong> <span>${shortened(remedy, 500)}</span></p>` : NOTHING}
      ${list(items.slice(0, OPEN))}${folded(items.slice(OPEN))}
      ${left === 0 ? NOTHING : html`<p class="more">and ${left} more, in the JSON report</p>`}
    </article> `;
  };
}

function list(items: readonly Markup[]): Markup {
  return html`<ul>
    ${joined(items)}
  </ul>`;
}

function folded(items: readonly Markup[]): Markup {
  if (items.length === 0) return NOTHING;
  return html`<details>
    <summary>${items.length} more of this kind</summary>
    ${list(items)}
  </details>`;
}

function* pieces(findings: readonly Finding[], common: boolean): Iterable<Markup> {
  for (const found of findings) {
    const { message, remedy } = found;
    const own = common
      ? NOTHING
      : html`<p class="do"><strong>What to do</strong> <span>${shortened(remedy, 500)}</span></p>`;
    yield html`<li>
      ${subject(found)}
      <p>${shortened(message, 700)}</p>
      ${sums(found)}${own}
    </li> `;
  }
}
