import { afterAll } from '@jest/globals';
import { removeTree } from '../../src/gomod/tree.ts';
import { emptyFolder } from './kit.ts';
import { provesTheWholeWay } from './wholeway.ts';

const gocache = emptyFolder('gocache-caddy');
afterAll(() => {
  removeTree(gocache);
});

provesTheWholeWay('caddy', { pseudo: 50, gocache });
