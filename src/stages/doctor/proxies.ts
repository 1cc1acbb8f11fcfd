import { Failure, finding, type Finding } from '../../errors.ts';
import { idOf, type ModuleVersion } from '../../gomod/module.ts';
import { openProxy } from '../../proxy/client.ts';
import type { ProxyEntry } from '../../proxy/list.ts';
import { matchesPatterns } from '../../proxy/patterns.ts';
import { listOf } from './settings.ts';
import type { Check, Scene } from './scene.ts';

/** The check of what the proxies of the list answer: each is asked once, for one go.mod file that the roots need. */
export const proxyChecks: readonly Check[] = [
  { id: 'proxy-answers', looks: 'proxies that do not answer, or refuse', wants: 'plan', look: ask },
];

/** Modules that GONOPROXY names are asked of no proxy, and so is nothing here. */
async function ask(scene: Scene): Promise<readonly Finding[]> {
  const { plan, env } = scene;
  const one = plan?.needs.modules.find(
    ({ module, mod }) => mod !== undefined && !matchesPatterns(env.GONOPROXY, module.path),
  );
  const entries = listOf(scene).filter(({ kind }) => kind === 'url');
  if (one === undefined) return [];
  const found = await Promise.all(entries.map((entry) => askEntry(scene, entry, one.module)));
  return found.flat();
}

async function askEntry(scene: Scene, entry: ProxyEntry, module: ModuleVersion): Promise<readonly Finding[]> {
  const client = openProxy({
    ...{ list: [entry], direct: '', concurrency: 1, tries: 1, idleMs: scene.patience, budgetBytes: 1 << 24 },
    ...{
      signal: AbortSignal.any([scene.host.signal, AbortSignal.timeout(2 * scene.patience)]),
      access: scene.access,
    },
    origin: () => Promise.reject(new Failure('E_PROXY_DIRECT')),
  });
  try {
    const received = await client.get(module, 'mod');
    received.release();
    return [];
  } catch (thrown) {
    scene.host.signal.throwIfAborted();
    if (!(thrown instanceof Failure)) return [wrong(entry, module, 'it took too long')];
    // another entry may have it
    if (thrown.finding.code === 'E_NOT_FOUND') return [];
    return [wrong(entry, module, `${thrown.finding.message} (${thrown.finding.code})`)];
  } finally {
    await client.close();
  }
}

function wrong({ shown }: ProxyEntry, module: ModuleVersion, why: string): Finding {
  return finding('W_DOCTOR_PROXY', { module: idOf(module), path: shown, message: why });
}
