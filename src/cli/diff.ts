import { diff } from '../recipes/diff.ts';
import type { Args } from './args.ts';
import { diffMarkdown, diffText } from './diffwords.ts';
import type { CliHost } from './host.ts';
import type { Outcome } from './outcome.ts';
import { usage } from './values.ts';

/** The command `diff`. Throws Failure as the recipe, and `E_USAGE` for a scope that only the go command can tell. */
export async function printDiff(host: CliHost, { rest, modules, scope, shape }: Args): Promise<Outcome> {
  if (scope === 'needed') throw usage('diff takes --scope build or all: it asks no go command');
  const [before = '', after = ''] = rest;
  const gowork = host.env['GOWORK'] === 'off' ? 'off' : undefined; // a file can belong to one side only
  const report = await diff(host, {
    ...{ before, after, modules, gowork },
    scope: scope === 'all' ? 'all' : 'build',
  });
  const { diff: found } = report;
  if (found === undefined) return { report };
  return { report, output: shape === 'markdown' ? diffMarkdown(found) : diffText(found) };
}
