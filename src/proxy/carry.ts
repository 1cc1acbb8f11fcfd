/** What is carried from one try for a file to the next: the bytes that came, so that a broken transfer goes on where it was. */
import { emptyPart, type Part } from './body.ts';
import type { Share } from './budget.ts';
import { Fault } from './fault.ts';
import { headerOf, type Answer } from './request.ts';

/** Less than this is sooner asked for again than gone on with. */
const WORTH = 64 * 1024;

/** One file over all its tries. */
export class Carry {
  part: Part = emptyPart();
  /** The bytes of the budget that `part` stands on. */
  share: Share | undefined;
  /** Bytes of the whole file, when an answer has told. */
  length: number | undefined;
  #validator: string | undefined;
  #resumable = false;

  /** The headers that ask for the rest; none when there is nothing to go on from. */
  headers(): Readonly<Record<string, string>> {
    if (!this.#isWorth()) return {};
    const range = { range: `bytes=${this.part.used}-` };
    return this.#validator === undefined ? range : { ...range, 'if-range': this.#validator };
  }

  /**
   * Learns from the head of an answer; gives what is kept back when the whole file comes.
   *
   * @throws Fault `E_SERVER` for a rest that does not begin where ours ends, or for one that is refused; the next try asks for all
   * @see RFC 9110 14.4, 15.3.7, 13.1.5
   */
  begin(answer: Answer): void {
    if (answer.statusCode === 206 || answer.statusCode === 416) {
      if (answer.statusCode === 206 && this.#fits(headerOf(answer, 'content-range'))) return;
      this.drop();
      throw new Fault('E_SERVER', { text: `${answer.statusCode} to the rest of a file`, again: true });
    }
    this.drop();
    const etag = headerOf(answer, 'etag');
    this.#validator = etag?.startsWith('"') === true ? etag : headerOf(answer, 'last-modified');
    this.#resumable = this.#validator !== undefined || headerOf(answer, 'accept-ranges') === 'bytes';
  }

  /** After a fault: what is too little to go on from, or must not be gone on from, is given back. */
  settle(): void {
    if (!this.#isWorth()) this.drop();
  }

  /** Forgets the bytes and gives them back to the budget. */
  drop(): void {
    this.share?.release();
    this.share = undefined;
    this.part = emptyPart();
    this.length = undefined;
  }

  #isWorth(): boolean {
    return this.#resumable && this.share !== undefined && this.part.used >= WORTH;
  }

  /** True for the rest of the file whose beginning is here. */
  #fits(range: string | undefined): boolean {
    const [, from, to, of] = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(range ?? '') ?? [];
    if (this.part.used === 0 || Number(from) !== this.part.used || Number(to) !== Number(of) - 1)
      return false;
    if (this.length !== undefined && this.length !== Number(of)) return false;
    this.length = Number(of);
    return true;
  }
}
