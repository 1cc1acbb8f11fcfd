import { constants, accessSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { Failure } from '../errors.ts';
import { checkoutOf, isInside } from '../gomod/checkout.ts';
import type { Host } from '../host.ts';

/**
 * The go command that PATH names, looked up once: from then on the host runs that very file wherever `go` is asked for, whatever
 * the folder it runs in. Without one the host is as it was.
 *
 * @param base the folder the run is about; absolute
 * @throws Failure `E_GO_IN_WORKSPACE` for one that lies in the checkout, or is a link that leads there
 * @see threat-model T33
 */
export function withGo<T extends Host>(
  host: T,
  base: string,
): { readonly host: T; readonly go: string | undefined } {
  const go = findGo(host.env, base);
  if (go === undefined) return { host, go };
  const checkout = checkoutOf(base);
  if (isInside(checkout, go) || isInside(checkout, resolve(go, '..')))
    throw new Failure('E_GO_IN_WORKSPACE', { path: go, want: `a go command outside of ${checkout.top}` });
  const run: Host['run'] = (command) => host.run(command.file === 'go' ? { ...command, file: go } : command);
  return { host: { ...host, run }, go };
}

/** The first `go` in PATH that can be run; a name that is not absolute starts at the base, where a program would run. */
function findGo(env: Host['env'], base: string): string | undefined {
  const name = process.platform === 'win32' ? 'go.exe' : 'go';
  const path = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH')?.[1] ?? '';
  return path
    .split(delimiter)
    .map((dir) => join(isAbsolute(dir) ? dir : resolve(base, dir), name))
    .find(isRunnable);
}

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false; // not there, or not for this user
  }
}
