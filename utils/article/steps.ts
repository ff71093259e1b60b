/** A piece of work that yields null at good moments to pause, and returns its result. */
export type Steps<R> = Generator<null, R>;

/** Does the work in one go. */
export function toEnd<R>(steps: Steps<R>): R {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
