// The order of test files: what takes longest first, so that it does not run alone at the end beside an idle core. Jest by itself
// goes by the sizes of files where it has not run them before.
import Sequencer from '@jest/test-sequencer';

const FIRST = [
  'long/mutation',
  'long/kill',
  'attacks/carried',
  'action/cacheservice',
  'stages/bumps',
  'attacks/attacks',
  'docs/commands',
  'attacks/odd',
  'attacks/slow',
];

const rank = ({ path }) => {
  const place = FIRST.findIndex((name) => path.includes(`/__tests__/${name}.`));
  return place < 0 ? FIRST.length : place;
};

export default class LongestFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    return [...sorted].sort((a, b) => rank(a) - rank(b)); // stable: the rest stays as it was
  }
}
