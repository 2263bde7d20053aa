// What a call throws, so that a test can look at the whole error.

/** Answers the error that `work` throws; fails when it throws none. */
export function caught(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
  throw new Error('expected an error');
}
