/** Flags for a window of the app's own in a Chromium that talks to nobody. */
export const chromiumFlags: readonly string[] = [
  // Starting on the app's origin fails before interception is up, and probes DNS; about:blank opens a whole browser.
  '--app=data:text/html,<title>Vignette</title>',
  '--window-size=1280,860',
  '--test-type', // no banner about the flags below
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--disable-quic',
  '--no-pings',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--metrics-recording-only',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-breakpad',
  '--disable-search-engine-choice-screen',
  '--dns-prefetch-disable',
  '--disk-cache-size=1',
  '--disable-spell-checking',
  '--disable-translate',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];
