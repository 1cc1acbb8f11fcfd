import { toFinding, type Finding } from '../../errors.ts';
import type { Checkup } from '../../report.ts';
import { cacheChecks } from './cache.ts';
import { checkoutChecks } from './checkout.ts';
import { proxyChecks } from './proxies.ts';
import type { Check, Scene } from './scene.ts';
import { settingChecks } from './settings.ts';

/** Every check of doctor, in the order of the report. */
export const checks: readonly Check[] = [...settingChecks, ...checkoutChecks, ...cacheChecks, ...proxyChecks];

/** What the checks came to. */
export interface Examined {
  readonly checks: readonly Checkup[];
  readonly findings: readonly Finding[];
}

/** Makes every check, one after the other. A check that cannot look, such as at a folder of another user, says so as a finding. */
export async function examine(scene: Scene): Promise<Examined> {
  const all: { checkup: Checkup; found: readonly Finding[] }[] = [];
  for (const check of checks) {
    scene.host.signal.throwIfAborted();
    const { id, looks, wants } = check;
    const isSkipped = wants === 'plan' && scene.plan === undefined;
    const found = isSkipped ? [] : await look(check, scene);
    const result = isSkipped ? 'skipped' : resultOf(found);
    all.push({ checkup: { id, looks, result, findings: found.length }, found });
  }
  return { checks: all.map(({ checkup }) => checkup), findings: all.flatMap(({ found }) => found) };
}

async function look({ look: run }: Check, scene: Scene): Promise<readonly Finding[]> {
  try {
    return await run(scene);
  } catch (thrown) {
    return [toFinding(thrown)];
  }
}

function resultOf(found: readonly Finding[]): Checkup['result'] {
  if (found.some(({ level }) => level === 'error')) return 'error';
  return found.length > 0 ? 'warning' : 'ok';
}
