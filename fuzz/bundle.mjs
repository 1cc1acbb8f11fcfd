// Whole bundles: seek table, frames, tar, names, contents, and what of them reaches the disk.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash1, hashGoMod, sha256Hex } from '../build/src/gomod/hash.js';
import { cachePaths, proxyFolder } from '../build/src/gomod/modcache.js';
import { contentOf, readZip } from '../build/src/gomod/zip.js';
import { checkContents } from '../build/src/pack/contents.js';
import { fileName } from '../build/src/pack/layout.js';
import { openBundle, readFrame } from '../build/src/pack/reader.js';
import { packFrame } from '../build/src/pack/zstd.js';
import { bundleOf, partsOf, rawFrame, tarsOf } from '../build/__tests__/helpers/bundle.js';
import { mutate } from './mutate.mjs';
import { repairTar } from './repair.mjs';
import { made } from './seeds.mjs';

const tars = tarsOf(partsOf(made));
const some = tarsOf(partsOf(made.slice(0, 1)));
const packed = (tar) => Buffer.from(packFrame(tar.length, (into) => void tar.copy(into)));

const wishes = Object.fromEntries(
  made.flatMap(({ module, sums }) => [
    [fileName(module, 'mod'), sums.mod],
    [fileName(module, 'zip'), sums.zip],
  ]),
);

function run(bytes, scratch) {
  const file = join(scratch, 'bundle');
  const target = {
    folder: proxyFolder(join(scratch, 'proxy')),
    staging: join(scratch, 'staging'),
    archives: true,
    trees: false,
  };
  mkdirSync(target.staging, { recursive: true });
  writeFileSync(file, bytes);
  try {
    const { frames } = openBundle(file);
    const read = frames.map((frame, n) =>
      readFrame({ file, frame, last: n === frames.length - 1, wishes, target }),
    );
    const members = read.flatMap((frame) => frame.members);
    const { files } = checkContents(members);
    for (const { member, proven } of members)
      if (proven !== undefined) assert.equal(proven, wishes[fileName(member.module, member.kind)]);
    return `${files.size} files, ${read.flatMap(({ refused }) => refused.map(({ code }) => code)).join(' ')}`;
  } finally {
    assertWished(target); // also of a bundle that was refused half-way
  }
}

/** Everything that was written has the sum that was wished for; it is removed for the next input. */
function assertWished({ folder }) {
  for (const { module, sums } of made) {
    const paths = cachePaths(folder, module);
    if (existsSync(paths.mod)) assert.equal(hashGoMod(readFileSync(paths.mod)), sums.mod);
    if (existsSync(paths.zip)) assert.equal(hashOf(readFileSync(paths.zip)), sums.zip);
    rmSync(paths.mod, { force: true });
    rmSync(paths.zip, { force: true });
  }
}

function hashOf(zip) {
  return hash1(readZip(zip).map((entry) => [entry.name, sha256Hex(contentOf(zip, entry))]));
}

/** A bundle whose seek table and frames are honest about a changed tar. */
function changedInside(random, from) {
  const inner = [...random.pick([tars, some])];
  const at = random.below(inner.length);
  const pool = [...tars];
  const kind = random.below(6);
  if (kind === 0) inner.splice(at, 1);
  else if (kind === 1) inner.splice(at, 0, random.pick(pool));
  else inner[at] = repairTar(mutate(random, inner[at], { ...from, pool }));
  return bundleOf(inner, random.oneIn(2) ? rawFrame : packed);
}

export const bundleTarget = {
  seeds: () => [bundleOf(tars), bundleOf(tars, packed), bundleOf([Buffer.concat(tars)]), bundleOf(some)],
  words: [
    '\x28\xb5\x2f\xfd',
    '\x5e\x2a\x4d\x18',
    '\xb1\xea\x92\x8f',
    'ustar\x0000',
    'PK\x03\x04',
    'go-airlock.json',
    '../../x',
  ]
    .concat(['cache/download/', '/@v/', '.zip', '.mod', '.info', 'list', '"size":', '\xff\xff\xff\xff'])
    .map((word) => Buffer.from(word, 'latin1')),
  mutate(random, bytes, from) {
    if (random.oneIn(3)) return mutate(random, bytes, from);
    const inside = changedInside(random, from);
    return random.oneIn(4) ? mutate(random, inside, from) : inside;
  },
  run,
};
