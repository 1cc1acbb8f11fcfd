// A project to measure with: its checkout and a module cache that the go command filled, both below `.cache/bench`.
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder, runPlain } from './measure.mjs';

/** What both tools get for their environment: nobody is asked but the proxy that is named, and folders can be removed. */
export function goEnv(modcache, proxy) {
  return {
    ...process.env,
    GOENV: 'off',
    GOFLAGS: '-modcacherw',
    GOMODCACHE: modcache,
    GONOPROXY: 'none',
    GONOSUMDB: 'none',
    GOPRIVATE: '',
    GOPROXY: proxy,
    GOSUMDB: 'off',
    GOTOOLCHAIN: 'local',
    GOWORK: 'off',
  };
}

/**
 * Sets a project up, once; the user's own settings say where the modules come from.
 *
 * @param module `path@version`
 * @param base folder for everything
 * @returns its name, its checkout (writable, without go.work: members are not in a module zip), and the reference module cache
 */
export function setUp(module, base) {
  const dir = join(base, module.replace(/[^A-Za-z0-9.@-]+/g, '_'));
  const project = { module, dir, checkout: join(dir, 'checkout'), modcache: join(dir, 'modcache') };
  if (existsSync(join(dir, 'ready'))) return project;
  console.error(`setting up ${module}`);
  removeFolder(dir);
  mkdirSync(dir, { recursive: true });
  const env = { ...process.env, GOFLAGS: '-modcacherw', GOTOOLCHAIN: 'local', GOWORK: 'off' };
  copyModule(project, { ...env, GOMODCACHE: join(base, 'modules') });
  const go = (...args) =>
    runPlain({ file: 'go', args, cwd: project.checkout, env: { ...env, GOMODCACHE: project.modcache } });
  go('mod', 'download');
  go('mod', 'verify'); // it reads go.mod files that nothing else has asked for
  go('list', '-m', 'all');
  removeFolder(join(project.modcache, 'cache', 'download', 'sumdb'));
  writeFileSync(join(dir, 'ready'), '');
  return project;
}

/**
 * The same project after one module was upgraded, set up once; the user's own settings say where that comes from.
 *
 * @param upgrade `path@version`
 * @returns its checkout, and a module cache with what the reference one lacks
 */
export function setUpBump(project, upgrade) {
  const dir = join(project.dir, `bump-${upgrade.replace(/[^A-Za-z0-9.@-]+/g, '_')}`);
  const bumped = { checkout: join(dir, 'checkout'), modcache: join(dir, 'modcache') };
  if (existsSync(join(dir, 'ready'))) return bumped;
  removeFolder(dir);
  cpSync(project.checkout, bumped.checkout, { recursive: true });
  const env = { ...process.env, GOFLAGS: '-modcacherw', GOTOOLCHAIN: 'local', GOWORK: 'off' };
  const args = ['get', upgrade];
  runPlain({ file: 'go', args, cwd: bumped.checkout, env: { ...env, GOMODCACHE: bumped.modcache } });
  const module = ['mod', 'download', upgrade];
  runPlain({ file: 'go', args: module, cwd: bumped.checkout, env: { ...env, GOMODCACHE: bumped.modcache } });
  writeFileSync(join(dir, 'ready'), '');
  return bumped;
}

function copyModule({ module, dir, checkout }, env) {
  const said = runPlain({ file: 'go', args: ['mod', 'download', '-json', module], cwd: dir, env });
  const staged = join(dir, 'copy');
  cpSync(JSON.parse(said).Dir, staged, { recursive: true });
  runPlain({ file: 'chmod', args: ['-R', 'u+w', staged] });
  for (const name of ['go.work', 'go.work.sum']) rmSync(join(staged, name), { force: true });
  renameSync(staged, checkout);
}
