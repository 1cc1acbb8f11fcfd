/** Ends a transfer that has stopped or only trickles. */
import { Fault } from './fault.ts';

/** Bytes a second a transfer has to reach on average, once it has lasted longer than ten idle times. */
const SLOWEST = 4096;

/**
 * A transfer may be without a new byte for `idleMs`, and may last ten times as long plus one second for every 4 KiB it has
 * brought: one byte a second ends after ten idle times, a slow line that moves goes on (threat-model.md F05).
 */
export class Watch {
  readonly #idleMs: number;
  readonly #end: (fault: Fault) => void;
  #timer: NodeJS.Timeout | undefined;
  #since = 0;
  #spent = 0;
  #bytes = 0;

  constructor(idleMs: number, end: (fault: Fault) => void) {
    this.#idleMs = idleMs;
    this.#end = end;
    this.resume();
  }

  /** Counts `bytes` that came. */
  saw(bytes: number): void {
    this.#timer?.refresh();
    this.#bytes += bytes;
    const lasted = this.#spent + performance.now() - this.#since;
    if (lasted <= 10 * this.#idleMs + (this.#bytes * 1000) / SLOWEST) return;
    this.#end(new Fault('E_TIMEOUT', { text: `only ${this.#bytes} bytes in ${inSeconds(lasted)} s` }));
  }

  /** Waiting for our own side counts for nothing: stop before it, go on behind it. */
  pause(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#spent += performance.now() - this.#since;
  }

  resume(): void {
    const text = `nothing came for ${inSeconds(this.#idleMs)} s`;
    this.#since = performance.now();
    this.#timer = setTimeout(() => {
      this.#end(new Fault('E_TIMEOUT', { text, again: true }));
    }, this.#idleMs);
  }
}

function inSeconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}
