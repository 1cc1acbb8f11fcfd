import * as core from '@actions/core';
import { delimiter, isAbsolute } from 'node:path';
import { Failure } from '../errors.ts';
import { readProject, type Project, type Where } from '../gomod/project.ts';
import { newestGoLine, tooNew } from '../gomod/toolchain.ts';
import { lookForGo, type CachedGo } from '../stages/toolcache.ts';
import type { ActionHost } from './host.ts';

/**
 * Where a go line wants a newer Go than there is, and the runner has a fitting one in its tool cache, that one is put first in PATH: for
 * this step by the host that is returned, and for later steps. Undefined where the Go at hand does, or there is none to take; the plan
 * tells what is missing then.
 *
 * @param goversion GOVERSION of the go command in PATH; `''`: there is none, and none is chosen for anybody
 * @see docs/decisions/0018; go-modules-spec.md 5.7
 */
export async function fromToolCache(
  host: ActionHost,
  where: Where,
  goversion: string,
): Promise<ActionHost | undefined> {
  const project = readable(where);
  if (project === undefined || tooNew(project, goversion).length === 0) return undefined;
  const line = newestGoLine(project);
  const dir = toolCacheOf(host.env);
  if (line === undefined || dir === undefined) return undefined;
  const at = { wants: line.version, base: where.base };
  const { found, passed } = await lookForGo(host, { dir, arch: process.arch }, at);
  const asks = `${line.path} wants go ${line.version}, and PATH has ${goversion}`;
  if (found === undefined) {
    host.say(`${asks}; no Go in the tool cache ${dir} fits: ${passed.join(', ') || 'it has none'}`);
    return undefined;
  }
  host.say(`${asks}; go ${found.version} of the tool cache is put first in PATH, here and for later steps`);
  return { ...host, env: first(host.env, found) };
}

/** Undefined where the checkout is wrong: the plan tells of that in its place. */
function readable(where: Where): Project | undefined {
  try {
    return readProject(where);
  } catch (thrown) {
    if (thrown instanceof Failure) return undefined;
    throw thrown;
  }
}

/** No step can set the first of the names; the second is the older one, and only counts without it. */
function toolCacheOf(env: ActionHost['env']): string | undefined {
  const dir = [env['RUNNER_TOOL_CACHE'], env['AGENT_TOOLSDIRECTORY']].find((one = '') => one !== '');
  return dir !== undefined && isAbsolute(dir) ? dir : undefined;
}

/** The environment with a Go first in PATH, and GOROOT, where one is set, not left at another's. Tells the runner, too. */
function first(env: ActionHost['env'], { bin, root }: CachedGo): ActionHost['env'] {
  core.addPath(bin);
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = { [name]: [bin, env[name] ?? ''].filter((part) => part !== '').join(delimiter) };
  if ((env['GOROOT'] ?? '') === '') return { ...env, ...path };
  core.exportVariable('GOROOT', root);
  return { ...env, ...path, GOROOT: root };
}
