// The zip reader and the verifier on top of it.
import assert from 'node:assert/strict';
import { hash1, sha256Hex } from '../build/src/gomod/hash.js';
import { proveArchive } from '../build/src/gomod/prove.js';
import { contentOf, readZip, readZipNames } from '../build/src/gomod/zip.js';
import { zipCases } from '../build/__tests__/gomod/zipcases.js';
import { canonicalZip } from '../build/__tests__/helpers/bundle.js';
import { mutate } from './mutate.mjs';
import { repairZip, streamZip } from './repair.mjs';
import { made } from './seeds.mjs';

const [{ module, id }] = made;
const LARGEST_SEED = 16 << 10;

const line = ([name, content]) => [name, sha256Hex(content)];

function run(bytes) {
  const entries = readZip(bytes);
  const names = entries.map(({ name, size }) => ({ name, size }));
  assert.deepEqual(readZipNames(bytes, bytes.length), names);
  const contents = entries.map((entry) => [entry.name, contentOf(bytes, entry)]);
  const want = hash1(contents.map(line));
  const proven = proveArchive(bytes, { module, want });
  const files = proven.files.map((file) => [file.name, file.read()]);
  if (!proven.namesFolders) assert.equal(hash1(files.map(line)), want);
  assert.ok(
    files.every(([name, content], n) => name.startsWith(`${id}/`) && content.length === proven.files[n].size),
  );
  assertOneReading(bytes, contents);
  return `${files.length} files`;
}

/** A reader that never looks at the directory finds the same files in a zip that was accepted. */
function assertOneReading(bytes, contents) {
  const streamed = streamZip(bytes);
  if (streamed === undefined) return;
  const sorted = (files) => files.map((file) => line(file).join(' ')).sort();
  assert.deepEqual(sorted(streamed), sorted(contents));
}

export const zipTarget = {
  seeds: () => [
    ...[made[0].zip, canonicalZip(made[0].files)],
    ...zipCases
      .filter(({ large }) => large !== true)
      .map(({ zip }) => zip(id))
      .filter((bytes) => bytes.length <= LARGEST_SEED),
  ],
  words: [
    'PK\x03\x04',
    'PK\x01\x02',
    'PK\x05\x06',
    'PK\x06\x06',
    'PK\x06\x07',
    'PK\x07\x08',
    '\x01\x00\x08\x00',
    '\xff\xff\xff\xff',
  ]
    .concat([`${id}/`, '/', '../', 'go.mod', '\0', '\x08\x00', '\x03\x00'])
    .map((word) => Buffer.from(word, 'latin1')),
  mutate(random, bytes, from) {
    const changed = mutate(random, bytes, from);
    return random.oneIn(3) ? changed : repairZip(changed);
  },
  run,
};
