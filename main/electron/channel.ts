/** The one channel between preload and main; the calls of the contract travel inside it. */
export const CALL = 'vignette:call';

/** By which the preload script tells that the page's policy stopped a request. */
export const REFUSED = 'vignette:refused';
