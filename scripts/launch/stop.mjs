/** Something to tell the person, in a sentence and without a stack trace. */
export class Stop extends Error {
  /** @param {string} message @param {number} [status] */
  constructor(message, status = 1) {
    super(message);
    this.status = status;
  }
}

/** Runs a command of ours to its exit status. @param {() => Promise<number>} main */
export const runMain = (main) =>
  main().then(
    (status) => {
      process.exitCode = status;
    },
    (error) => {
      console.error(error instanceof Stop ? error.message : `Vignette could not go on: ${error?.message ?? error}`);
      process.exitCode = error instanceof Stop ? error.status : 1;
    },
  );
