/** Holds the workflows of a page against actionlint and zizmor. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TOOLS } from './machine.ts';

const ZIZMOR = fileURLToPath(new URL('../../../.tools/py/bin/zizmor', import.meta.url));
const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/**
 * What actionlint and zizmor have against a workflow; empty: nothing. Where the page says FULL-COMMIT-HASH there is one.
 *
 * @throws Error where one of them is not installed; zizmor may be missing where Python has no venv, as for scripts/tools.sh
 */
export function complaints(dir: string, workflow: string): string {
  const folder = join(dir, '.github/workflows');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'page.yml');
  writeFileSync(file, workflow.replaceAll('FULL-COMMIT-HASH', COMMIT));
  const pedantic = ['--offline', '--no-progress', '--persona=pedantic', '--format=plain', '--no-config'];
  return [
    said(join(TOOLS, 'actionlint'), ['-color=false', '-shellcheck=', '-pyflakes=', file]),
    ...(existsSync(ZIZMOR) || hasVenv() ? [said(ZIZMOR, [...pedantic, '--strict-collection', file])] : []),
  ].join('');
}

function said(program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error !== undefined)
    throw new Error(`${program} cannot be run: run scripts/tools.sh (${error.message})`);
  return status === 0 ? '' : `${stdout}${stderr}`;
}

function hasVenv(): boolean {
  return spawnSync('python3', ['-c', 'import ensurepip, venv']).status === 0;
}
