import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects garbage now where more than `bytes` stand outside the heap. Left to itself, Node lets hundreds of megabytes of dead
 * buffers stand beside the next large one.
 */
export function collectAbove(bytes: number): void {
  if (process.memoryUsage().external > bytes) collect();
}

const collect = collector();

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  return typeof gc === 'function' ? () => void Reflect.apply(gc, undefined, []) : () => undefined;
}
