import { provesTheWholeWay } from './wholeway.ts';

provesTheWholeWay('caddy', { pseudo: 5 });
