// The bumps to replay: go.mod and go.sum of one project's versions, and what the go command downloads for each.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { removeFolder, runPlain } from './measure.mjs';
import { goEnv } from './project.mjs';

export const PROJECT = 'github.com/nats-io/nats-server/v2';

/** Every version that is listed between the first and the last, in order. */
const [FIRST, LAST] = ['v2.10.24', 'v2.14.0'];

/**
 * Sets everything up, once; the user's own settings say where the modules come from.
 *
 * @param base folder for everything
 * @returns steps with another go.sum each (version, checkout, bytes of a download and of a packed module cache), a module cache
 *   that has the archives of all, and the packed module cache of the last
 */
export function setUpReplay(base) {
  const dir = join(base, 'replay');
  const modcache = join(dir, 'modcache');
  const tar = join(dir, 'last.tar.zst');
  const ready = join(dir, 'ready.json');
  if (!existsSync(ready)) {
    console.error(`setting up the replay of ${PROJECT}`);
    removeFolder(dir);
    mkdirSync(dir, { recursive: true });
    const env = { ...process.env, GOFLAGS: '-modcacherw', GOTOOLCHAIN: 'local', GOWORK: 'off' };
    const checkouts = checkOut(dir, { ...env, GOMODCACHE: join(dir, 'own') });
    removeFolder(join(dir, 'own'));
    for (const { checkout } of checkouts)
      runPlain({
        file: 'go',
        args: ['mod', 'download'],
        cwd: checkout,
        env: { ...env, GOMODCACHE: modcache },
      });
    const steps = checkouts.map((step) => ({ ...step, ...weigh(step, { dir, modcache, tar }) }));
    writeFileSync(ready, JSON.stringify(steps));
  }
  return { steps: JSON.parse(readFileSync(ready, 'utf8')), modcache, tar };
}

/** The checkouts of the versions whose go.sum is another than the one before. */
function checkOut(dir, env) {
  const go = (...args) => runPlain({ file: 'go', args, cwd: dir, env });
  const listed = go('list', '-m', '-versions', PROJECT).trim().split(' ').slice(1);
  const stable = listed.filter((version) => !version.includes('-'));
  const chosen = stable.slice(stable.indexOf(FIRST), stable.indexOf(LAST) + 1);
  let before = '';
  return chosen.flatMap((version) => {
    const checkout = join(dir, 'checkouts', version);
    const from = JSON.parse(go('mod', 'download', '-json', `${PROJECT}@${version}`)).Dir;
    const sums = readFileSync(join(from, 'go.sum'), 'utf8');
    if (sums === before) return [];
    before = sums;
    mkdirSync(checkout, { recursive: true });
    for (const name of ['go.mod', 'go.sum']) copyFileSync(join(from, name), join(checkout, name));
    runPlain({ file: 'chmod', args: ['-R', 'u+w', checkout] });
    return [{ version, checkout }];
  });
}

/** What `go mod download` brings into an empty module cache, and that module cache packed. */
function weigh({ checkout }, { dir, modcache, tar }) {
  const fresh = join(dir, 'fresh');
  const env = goEnv(fresh, `file://${modcache}/cache/download`);
  runPlain({ file: 'go', args: ['mod', 'download'], cwd: checkout, env });
  const root = join(fresh, 'cache', 'download');
  const download = readdirSync(root, { recursive: true })
    .filter((name) => /\/@v\/[^/]+\.(zip|mod|info)$/.test(name))
    .reduce((sum, name) => sum + statSync(join(root, name)).size, 0);
  runPlain({ file: 'tar', args: ['--zstd', '-cf', tar, '-C', fresh, '.'] });
  removeFolder(fresh);
  return { download, tarBytes: statSync(tar).size };
}
