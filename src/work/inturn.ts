/**
 * Does `use` for every item, at most `width` at once, in order. After the first that throws no further one is begun; those
 * running come to their end, then the first reason is thrown.
 */
export async function inTurn<T>(
  width: number,
  items: readonly T[],
  use: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items[Symbol.iterator]();
  let failed = false;
  const lane = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true && !failed; next = waiting.next())
      await use(next.value).catch((thrown: unknown) => {
        failed = true;
        throw thrown;
      });
  };
  const lanes = await Promise.allSettled(Array.from({ length: width }, lane));
  for (const result of lanes) if (result.status === 'rejected') throw result.reason;
}

/** Begins `start` for each item in order, at most `ahead` at once, and gives the results in order. Throws the first reason. */
export async function* inOrder<T, R>(
  ahead: number,
  items: readonly T[],
  start: (item: T, index: number) => Promise<R>,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  for (const [index, item] of items.entries()) {
    const result = start(item, index);
    result.catch(() => undefined); // awaited in its turn; until then its failure must not end the process
    begun.push(result);
    if (begun.length >= ahead) for (const first of begun.splice(0, 1)) yield await first;
  }
  for (const result of begun) yield await result;
}
