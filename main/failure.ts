import { ERROR_CODES, type ErrorCode } from '../src/contract/errors.ts';

/** An error with a code of the contract and no other words: it may be shown, logged and sent. */
export const failure = (code: ErrorCode): Error => Object.assign(new Error(code), { code });

/** The contract's code of whatever was thrown; `engine-failed` for anything else. */
export const codeOf = (error: unknown): ErrorCode => {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return ERROR_CODES.find((known) => known === code) ?? 'engine-failed';
};
