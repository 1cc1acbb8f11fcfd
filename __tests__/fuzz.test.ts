import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

/** The targets, each with as many changed inputs as take about a second. */
const iterations = {
  ...{ tar: 4000, frames: 400, zip: 4000, gosum: 4000, gomod: 4000, gowork: 4000, modulestxt: 4000 },
  ...{ manifest: 4000, allow: 4000, buildinfo: 4000 },
};

/** Runs the fuzzer; a bug is in its output and its status, and is not saved: a test writes nothing into the checkout. */
function fuzz(...args: readonly string[]): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join('fuzz', 'run.mjs'), ...args], (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}` });
    });
  });
}

test('every target of the fuzzer is run here', async () => {
  const { output } = await fuzz('--list');
  expect(output.trim().split('\n')).toEqual(Object.keys(iterations));
});

test.each(Object.entries(iterations))(
  'no saved and no changed input breaks %s',
  async (target, count) => {
    const args = ['--target', target, '--iterations', String(count), '--seed', '7', '--no-save'];
    const { status, output } = await fuzz(...args);
    expect(output).toMatch(new RegExp(`^${target}: [1-9][0-9]* seeds replayed, .* 0 bugs\\n$`));
    expect(status).toBe(0);
  },
  60_000,
);
