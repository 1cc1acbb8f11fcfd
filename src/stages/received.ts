/** What the proxy list sent, as the prefetch handles it. */
import { Failure, type Finding } from '../errors.ts';

/** The failure with where the content came from; where that is a page for people, it is named as such (F08). */
export function sentBy(
  thrown: unknown,
  { from, page }: { readonly from: string; readonly page: boolean },
): unknown {
  if (!(thrown instanceof Failure)) return thrown;
  const { finding } = thrown;
  if (!page) return Failure.of({ ...finding, message: `${finding.message} (sent by ${from})` });
  return Failure.of({
    ...finding,
    message: `${finding.message}: ${from} answered with a web page, such as a log-in page, in place of the file`,
    remedy: 'log in to that network or proxy, give credentials for it, or correct its address',
  });
}

/** Comments and declarations that may stand before the first element. */
const BEFORE = /^(?:\u00ef\u00bb\u00bf)?\s*(?:<!--(?:(?!-->)[^])*-->\s*|<\?xml[^>]*>\s*)*/;

/** True for the start of a web page, such as a log-in form, where a file was asked for. */
export function isPage(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').replace(BEFORE, '');
  return /^<(!doctype\s+html|html|head|title|meta|script|body)\b/i.test(start);
}

/** The buffer that can be moved to a worker thread. */
export function own(bytes: Buffer): ArrayBuffer {
  const { buffer } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.length
    ? buffer
    : Uint8Array.from(bytes).buffer;
}

/** True when what came is not what the sums name: another try may bring something else. */
export function isAboutContent({ code }: Finding): boolean {
  return code === 'E_MODULE_ZIP' || code === 'E_MODULE_MOD' || code.startsWith('E_ZIP_');
}

const ENDS_RUN: ReadonlySet<string> = new Set([
  'E_INTERRUPTED',
  'E_DISK_FULL',
  'E_NOT_WRITABLE',
  'E_PATH_EXISTS',
  'E_INTERNAL',
  'E_UNREADABLE',
]);

/** True for what concerns the whole run and not one file. */
export function endsRun({ code }: Finding): boolean {
  return ENDS_RUN.has(code);
}
