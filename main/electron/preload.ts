import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../../src/contract/bridge.ts';
import { CALL, REFUSED } from './channel.ts';

const bridge: Bridge = { call: (channel, json) => ipcRenderer.invoke(CALL, String(channel), String(json)) };

// The page's policy stops most requests before they become one; they count all the same.
globalThis.addEventListener?.('securitypolicyviolation', ({ blockedURI }) => {
  if (/^(?:https?|wss?):/.test(blockedURI)) ipcRenderer.send(REFUSED);
});

contextBridge.exposeInMainWorld('vignette', bridge);
