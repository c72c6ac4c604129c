import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../../src/contract/bridge.ts';
import { CALL } from './channel.ts';

const bridge: Bridge = { call: (channel, json) => ipcRenderer.invoke(CALL, String(channel), String(json)) };

contextBridge.exposeInMainWorld('vignette', bridge);
