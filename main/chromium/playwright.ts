// The only import of playwright-core.
export { type BrowserContext, chromium, type Page } from 'playwright-core';
