import { exitStatus } from '../errors.ts';
import type { Outcome } from './outcome.ts';
import { reportText } from './print.ts';

/** The report on stdout as one object, or in words on the error output with what was asked for on stdout. */
export async function tell(
  outcome: Outcome,
  style: { json: boolean; quiet: boolean; color: boolean },
): Promise<number> {
  const { report, output, status } = outcome;
  if (style.json) await print(`${JSON.stringify(report)}\n`);
  else if (status === undefined) {
    if (output !== undefined) await print(output);
    process.stderr.write(reportText(report, { ...style, quiet: style.quiet || output !== undefined }));
  }
  const own = exitStatus(report.findings);
  return own === 0 ? (status ?? 0) : (outcome.failed ?? own);
}

/** Writes to stdout and waits until it is out: a pipe takes its time, and the program ends right after. */
export async function print(text: string): Promise<0> {
  await new Promise<void>((resolve) =>
    process.stdout.write(text, () => {
      resolve();
    }),
  );
  return 0;
}
