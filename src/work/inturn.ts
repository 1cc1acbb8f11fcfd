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
