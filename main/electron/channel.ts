/** The one channel between preload and main; the calls of the contract travel inside it. */
export const CALL = 'vignette:call';
