/** `serve` in this process, while a test uses it. */
import { exitStatus } from '../../src/errors.ts';
import { serve } from '../../src/stages/serve.ts';
import { askOf, type Place, type Ran } from './airlock.ts';
import { fakeHost } from './host.ts';

/** Serves bundles until `use` is done, and gives the report. Threads are of its own. */
export async function serving(
  place: Place,
  files: readonly string[],
  use: (url: string) => Promise<void>,
): Promise<Ran> {
  const host = fakeHost();
  try {
    const { report } = await serve(host, askOf(place), {
      bundles: files.map((file) => ({ file })),
      listen: { host: '127.0.0.1', port: 0 },
      open: use,
    });
    return {
      status: exitStatus(report.findings),
      report,
      codes: report.findings.map(({ code }) => code),
    };
  } finally {
    await host.close();
  }
}
