/** Fewer requests at once for a proxy that says 429 or 503, and slowly more when it goes well again. */
import { describe, expect, test } from '@jest/globals';
import { Budget } from '../../src/proxy/budget.ts';
import { openProxy } from '../../src/proxy/client.ts';
import { parseProxyList } from '../../src/proxy/list.ts';
import { Pace } from '../../src/proxy/pace.ts';
import { makeAll, proxyFiles } from '../helpers/modules.ts';
import { noOrigin, startProxy } from '../helpers/proxy.ts';

function paceOf(most: number): Pace {
  return new Pace(new Budget(most, new AbortController().signal), most);
}

describe('the number of requests at once', () => {
  test('is halved once for all that were open, and again only for one that began later', () => {
    const pace = paceOf(32);
    const open = Array.from({ length: 32 }, () => pace.begin());
    for (const request of open) pace.tooMuch(request);
    expect(pace.width).toBe(16);
    pace.tooMuch(pace.begin());
    expect(pace.width).toBe(8);
  });

  test('never falls below one', () => {
    const pace = paceOf(3);
    for (let i = 0; i < 5; i++) pace.tooMuch(pace.begin());
    expect(pace.width).toBe(1);
  });

  test('comes back by one a round of good answers, up to what was asked for', () => {
    const pace = paceOf(4);
    pace.tooMuch(pace.begin());
    const widths = Array.from({ length: 12 }, () => {
      pace.good();
      return pace.width;
    });
    expect(widths).toEqual([2, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4]);
  });
});

test.each([429, 503])(
  'a proxy that takes four at a time and says %i beyond gets them all to their end',
  async (status) => {
    const made = makeAll(...Array.from({ length: 40 }, (_, i) => `example.com/m${i}@v1.0.0`));
    let open = 0;
    const proxy = await startProxy(proxyFiles(made), () => {
      open++;
      setTimeout(() => open--, 20);
      return open > 4 ? { status } : { delayMs: 15 };
    });
    const usual = {
      direct: '',
      origin: noOrigin,
      concurrency: 32,
      tries: 12,
      idleMs: 5000,
      budgetBytes: 1 << 20,
      waitMs: 5,
    };
    const client = openProxy({
      ...usual,
      list: parseProxyList(proxy.url),
      signal: new AbortController().signal,
    });
    try {
      await Promise.all(made.map(({ module }) => client.get(module, 'mod')));
      expect(client.width).toBeLessThan(16);
    } finally {
      await client.close();
      await proxy.close();
    }
  },
);
