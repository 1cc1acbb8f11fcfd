/** What can go wrong with one entry of the proxy list: told in our own words, never in those of the other side. */
import type { ErrorCode } from '../errors.ts';

export interface FaultDetail {
  /** For people: a status, a cause code, sizes; nothing the other side wrote freely, but what the go command says of an origin. */
  readonly text: string;
  /** Whether another try may end better. */
  readonly again?: boolean;
  /** True when the other side says that it is asked too much. */
  readonly tooMuch?: boolean;
  /** The pause the other side asked for, in milliseconds. */
  readonly pauseMs?: number;
  readonly want?: string;
  readonly got?: string;
  /** Instead of the cause and the remedy of the table. */
  readonly cause?: string;
  readonly remedy?: string;
  /** How often it was tried, when that is worth saying. */
  readonly tries?: number;
}

/** The end of one try, or of one entry. The walk turns it into a Failure: outside src/proxy only an origin throws one. */
export class Fault extends Error {
  readonly code: ErrorCode;
  readonly detail: FaultDetail;

  constructor(code: ErrorCode, detail: FaultDetail) {
    super(`${code} ${detail.text}`);
    this.name = 'Fault';
    this.code = code;
    this.detail = detail;
  }

  after(tries: number): Fault {
    return new Fault(this.code, { ...this.detail, tries });
  }
}

const TLS =
  /^(CERT_|CRL_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERROR_IN_C|HOSTNAME_|INVALID_(CA|PURPOSE)|PATH_LENGTH_|EPROTO$)/;

/**
 * The fault of a request that ended without an answer, by its cause code; anything without one is thrown on unchanged, it is no
 * matter of the network.
 */
export function networkFault(thrown: unknown): Fault {
  const code = causeCode(thrown);
  if (thrown instanceof Fault || code === undefined) throw thrown;
  if (TLS.test(code)) return new Fault('E_TLS', { text: code });
  return new Fault('E_CONNECT', { text: code, again: true });
}

/** The cause code of a system, TLS or client error (`ECONNREFUSED`); undefined when there is none. */
export function causeCode(thrown: unknown): string | undefined {
  for (
    let error = thrown;
    typeof error === 'object' && error !== null;
    error = 'cause' in error ? error.cause : undefined
  ) {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    if (/^[A-Z][A-Z0-9_]{1,60}$/.test(code)) return code;
  }
  return undefined;
}
