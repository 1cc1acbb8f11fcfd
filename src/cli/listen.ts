import { Failure } from '../errors.ts';
import type { Listen } from '../proxy/readonly.ts';

/**
 * The address of `--listen`, which is one of this machine alone: there is neither TLS nor a password.
 *
 * @param text `HOST:PORT`; not given: any free port of 127.0.0.1
 * @throws Failure `E_USAGE`
 */
export function readListen(text = '127.0.0.1:0'): Listen {
  const [, name = '', digits = ''] = /^(.*):(\d{1,5})$/.exec(text) ?? [];
  const host = name === 'localhost' ? '127.0.0.1' : name.replace(/^\[(.*)\]$/, '$1');
  const port = Number(digits);
  if (
    !/^(?:127(?:\.(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}|::1)$/.test(host) ||
    digits === '' ||
    port > 65535
  )
    throw new Failure('E_USAGE', {
      message: `--listen takes an address of this machine alone, such as 127.0.0.1:3000 or [::1]:3000, not ${JSON.stringify(text)}`,
    });
  return { host, port };
}
