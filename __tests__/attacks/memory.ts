/** How much memory a run of the command line has held at the most. */
import type { Arena } from './arena.ts';
import type { Outcome } from './attack.ts';

/** Says at the end of a process what the kernel has counted: the high-water mark of this program alone, all its threads together. */
const PROBE = `
import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => process.stderr.write(/^VmHWM:.*$/m.exec(readFileSync('/proc/self/status', 'utf8')) + '\\n'));
`;

/** Lets the command line say how much memory it took. */
export function watchMemory(arena: Arena): void {
  arena.env['NODE_OPTIONS'] = `--import=data:text/javascript,${encodeURIComponent(PROBE)}`;
}

/** Checks that a run took at most so many MiB; {@link watchMemory} has to be on. */
export function heldAtMost(most: number): (arena: Arena, outcome: Outcome) => readonly string[] {
  return (_, outcome) => {
    const peak = peakOf(outcome);
    return peak <= most ? [] : [`it held ${peak} MiB of memory, more than ${most}`];
  };
}

function peakOf({ output }: Outcome): number {
  const [, kib = ''] = /^VmHWM:\s+(\d+) kB$/m.exec(output) ?? [];
  if (kib === '') throw new Error(`the run did not say how much memory it took: ${output}`);
  return Math.round(Number(kib) / 1024);
}
