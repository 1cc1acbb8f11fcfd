import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finding, type Finding } from '../errors.ts';
import type { GoEnv } from '../gomod/go.ts';
import { compareGo, versionOfGo } from '../gomod/goversion.ts';
import type { ProxyList } from '../proxy/list.ts';

/** The first release of each line that holds a proxy's answers about modules against the checksum database as it should. */
const MENDED = ['1.25.13', '1.26.6', '1.27.0'] as const;

/**
 * A warning where a proxy other than the go command's own default is used with a Go that such a proxy can deceive about modules
 * that no go.sum names. Nothing go-airlock brings in depends on it; what is added to go.mod with that Go does.
 *
 * @param used the proxy list as text, and as read
 * @see golang/go#79070, #80744, #80745; threat-model T19
 */
export function deceivable(
  env: GoEnv,
  used: { readonly text: string; readonly list: ProxyList },
): readonly Finding[] {
  const go = versionOfGo(env.GOVERSION);
  if (go === undefined || isMended(go)) return [];
  const named = used.list.find(({ kind }) => kind === 'url' || kind === 'file');
  if (named === undefined || used.text === defaultList(env)) return [];
  return [finding('W_GO_SUMDB', { got: env.GOVERSION, want: MENDED.map((one) => `go${one}`).join(', ') })];
}

/** True from the mended release of its line on. Older lines have none, newer ones need none. */
export function isMended(go: string): boolean {
  const [oldest, ...newer] = MENDED;
  if (compareGo(go, oldest) < 0) return false;
  return newer.every((mended) => {
    const line = mended.slice(0, mended.lastIndexOf('.'));
    return compareGo(go, line) < 0 || compareGo(go, mended) >= 0;
  });
}

/** GOPROXY as this Go has it where nobody says otherwise; undefined before Go 1.21, which keeps it to itself. */
function defaultList({ GOROOT }: GoEnv): string | undefined {
  try {
    const text = readFileSync(join(GOROOT, 'go.env'), 'utf8');
    return /^GOPROXY=(.*)$/m.exec(text)?.[1]?.trim();
  } catch {
    return undefined; // no such file, or not to be read
  }
}
