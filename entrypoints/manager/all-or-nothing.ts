/** Does something, and answers with what takes it back. */
type Step = () => Promise<() => Promise<void>>;

/** Does all of it, or, where one fails, none; answers with what takes all of it back. */
export async function allOrNothing(steps: readonly Step[]): Promise<() => Promise<void>> {
  const undo: (() => Promise<void>)[] = [];
  const takeBack = async () => void (await Promise.allSettled(undo.map((one) => one())));
  try {
    for (const step of steps) undo.push(await step());
  } catch (error) {
    await takeBack();
    throw error;
  }
  return takeBack;
}
