/** The requests over time: one line a file, from the moment it was wanted until it was there. */
import type { Report, RequestRecord } from '../report.ts';
import { html, joined, NOTHING, shortened, type Markup } from './markup.ts';
import { bytesText, compareText, counted, place, timeText } from './numbers.ts';

/** Lines of the timeline; those that took longest are shown. */
const MOST = 120;

/** The section of the requests; nothing where the proxy list was not asked. */
export function timelineSection({ requests = [] }: Report): Markup {
  if (requests.length === 0) return NOTHING;
  const shown = [...requests]
    .sort((a, b) => b.ended - b.wanted - (a.ended - a.wanted) || compareText(a.module, b.module))
    .slice(0, MOST)
    .sort((a, b) => a.wanted - b.wanted || (a.sent ?? 0) - (b.sent ?? 0) || compareText(a.module, b.module));
  const start = Math.min(...shown.map(({ wanted }) => wanted));
  const end = Math.max(...shown.map(({ ended }) => ended), start + 1);
  const bytes = requests.reduce((sum, request) => sum + request.bytes, 0);
  const tries = requests.reduce((sum, request) => sum + request.tries, 0);
  const lost = requests.filter(({ from }) => from === null).length;
  return html`<section id="timeline" aria-labelledby="timeline-title">
    <h2 id="timeline-title">Requests <span class="count">${requests.length}</span></h2>
    <p class="lead">
      ${counted(requests.length, 'file')} in ${counted(tries, 'request')}, ${bytesText(bytes)} in
      ${timeText(end - start)}${lost === 0 ? '' : `; ${lost} did not come`}.${shown.length < requests.length ? ` The ${shown.length} that took longest are shown.` : ''}
    </p>
    <ul class="legend">
      <li><span class="swatch b-queued"></span>waits for its turn</li>
      <li><span class="swatch b-waiting"></span>waits for the answer</li>
      <li><span class="swatch b-fetched"></span>comes in</li>
      <li><span class="swatch b-rejected"></span>did not come</li>
    </ul>
    <div class="axis" aria-hidden="true">
      <span></span>
      <div>
        ${joined([0, 0.25, 0.5, 0.75, 1].map((part) => html`<span>${timeText((end - start) * part)}</span>`))}
      </div>
    </div>
    <ol class="timeline" tabindex="0" aria-labelledby="timeline-title">
      ${joined(shown.map((request) => line(request, start, end)))}
    </ol>
  </section> `;
}

function line(request: RequestRecord, start: number, end: number): Markup {
  const { module, file, from, wanted, sent, answered, ended, bytes, tries } = request;
  const took = timeText(ended - wanted);
  const reply = answered === null || sent === null ? '' : `, ${timeText(answered - sent)} to the answer`;
  const words = [
    from === null ? `did not come, given up after ${took}` : `${bytesText(bytes)} in ${took}${reply}`,
    ...(tries === 1 ? [] : [counted(tries, 'try', 'tries')]),
  ];
  const x = (time: number): number => (1000 * (time - start)) / (end - start);
  const gone = from === null ? 'f-rejected' : 'f-fetched';
  const asked = sent ?? ended;
  const came = answered ?? ended;
  const bars = [
    bar('f-queued', x(wanted), x(asked)),
    bar(from === null ? 'f-rejected' : 'f-waiting', x(asked), x(came)),
    bar(gone, x(came), Math.max(x(ended), x(came) + 3)),
  ];
  return html`<li>
    <span class="what"
      ><code>${shortened(module, 160)}</code>
      <span class="kind">${file === 'mod' ? 'go.mod' : 'archive'}</span></span
    >
    <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      ${joined(bars)}
    </svg>
    <span class="how">${words.join(' · ')}</span>
  </li> `;
}

function bar(name: string, from: number, to: number): Markup {
  const left = Math.min(place(from), 997);
  return to - from < 0.5
    ? NOTHING
    : html`<rect class="${name}" x="${left}" width="${place(Math.min(to, 1000) - left)}" height="10" />`;
}
