/** The report as one HTML file: no other file, no network, no clock and no chance in it. */
import { createHash } from 'node:crypto';
import type { Report } from '../report.ts';
import { findingsSection } from './findings.ts';
import { html, joined, NOTHING, shortened, verbatim, within, type Markup } from './markup.ts';
import { SCRIPT } from './script.ts';
import { sizeSection } from './sizemap.ts';
import { countsSection, sourcesSection, stagesSection } from './overview.ts';
import { STYLE } from './style.ts';
import { modulesSection } from './table.ts';
import { timelineSection } from './timeline.ts';
import { headline, verdict } from './verdict.ts';

/**
 * The report as a page. The same report gives the same bytes. Whatever is in it is shown as text; the policy of the page runs no
 * script but the one that is in it, and loads nothing.
 *
 * @see threat-model T47, T48
 */
export function reportPage(report: Report): string {
  const title = `${report.ok ? 'Passed' : 'Failed'}: ${headline(report)} · go-airlock ${report.command}`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${shortened(title, 200)}</title>
        ${verbatim(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <a class="skip" href="#content">Skip to the report</a>
        <header class="top">
          <div class="inner">
            <p class="brand">
              <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                <path d="M5 9V6.5a5 5 0 0110 0V9M3.5 9h13v8.5h-13z" /></svg
              >go-airlock
            </p>
            ${contents(report)}
          </div>
        </header>
        <main id="content" tabindex="-1">
          ${verdict(report)}${countsSection(report)}
          <div class="halves">
            ${stagesSection(report)}${report.inventory === undefined ? NOTHING : sourcesSection(report)}
          </div>
          ${joined(ordered(report))}
        </main>
        <footer>
          <div class="inner">
            ${roots(report)}
            <p>This page is complete in itself: it loads nothing and sends nothing.</p>
          </div>
        </footer>
        ${verbatim(`<script>${SCRIPT}</script>`)}
      </body>
    </html> `.text;
}

const POLICY = [
  "default-src 'none'",
  `script-src 'sha256-${sha256(SCRIPT)}'`,
  `style-src 'sha256-${sha256(STYLE)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** What is wrong comes first; where nothing is, what was done. */
function ordered(report: Report): readonly Markup[] {
  const found = findingsSection(report.findings);
  const rest = [timelineSection(report), sizeSection(report), modulesSection(report)];
  return report.ok && report.findings.length === 0 ? [...rest, found] : [found, ...rest];
}

function contents({ findings, requests = [], inventory = [] }: Report): Markup {
  const link = (id: string, title: string, there: boolean): Markup =>
    there ? html`<li><a href="#${id}">${title}</a></li>` : NOTHING;
  return html`<nav aria-label="Sections">
    <ul>
      ${link('findings', `Findings (${findings.length})`, true)}
      ${link('timeline', 'Requests', requests.length > 0)} ${link('modules', 'Modules', inventory.length > 0)}
    </ul>
  </nav> `;
}

function roots({ roots: all }: Report): Markup {
  if (all.length === 0) return NOTHING;
  const items = within(
    50_000,
    all.map(
      ({ dir, module, go }) =>
        html`<li>
          <code>${shortened(module, 200)}</code> in
          <code>${shortened(dir, 200)}</code>${go === null ? '' : `, go ${shortened(go, 20)}`}
        </li>`,
    ),
  );
  return html`<h2>Module roots</h2>
    <ul>
      ${joined(items)}
    </ul> `;
}
