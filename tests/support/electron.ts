/**
 * A double for the module `electron`, by vitest's alias: `main/electron.ts` runs in Node against it, and what it set is read from `double`.
 * It answers as Electron does where the app relies on it, and holds nothing else.
 */
import { EventEmitter } from 'node:events';
import { runInNewContext } from 'node:vm';

interface Frame {
  url: string;
}
type Verdict = { readonly cancel?: boolean };
type BeforeRequest = (details: { url: string; method: string }, answer: (verdict: Verdict) => void) => void;
type ProtocolHandler = (request: { url: string }) => Response | Promise<Response>;
type PermissionRequest = (contents: unknown, permission: string, answer: (granted: boolean) => void) => void;
type IpcHandler = (event: { senderFrame: Frame | null | undefined }, ...args: unknown[]) => unknown;

/** Everything the app did to Electron. */
interface State {
  readonly switches: Map<string, string | undefined>;
  readonly windows: BrowserWindow[];
  readonly ipc: Map<string, IpcHandler>;
  readonly exposed: Map<string, object>;
  readonly protocols: Map<string, ProtocolHandler>;
  clipboard: string;
  clipboardHtml: string;
  /** What the person will answer in the dialogs. */
  open: { canceled: boolean; filePaths: string[] };
  save: { canceled: boolean; filePath: string };
  menu: unknown;
  spellchecker: boolean;
  /** Is this the first instance on the machine? */
  firstInstance: boolean;
  quit: boolean;
  exit: number | undefined;
  permissionRequest: PermissionRequest | undefined;
  permissionCheck: (() => boolean) | undefined;
  devicePermission: (() => boolean) | undefined;
  beforeRequest: BeforeRequest | undefined;
  /** Where Linux would keep secrets, and whether it can. */
  keychain: { backend: string; available: boolean };
}

const state: State = {
  switches: new Map(),
  windows: [],
  ipc: new Map(),
  exposed: new Map(),
  protocols: new Map(),
  clipboard: '',
  clipboardHtml: '',
  open: { canceled: true, filePaths: [] },
  save: { canceled: true, filePath: '' },
  menu: undefined,
  spellchecker: true,
  firstInstance: true,
  quit: false,
  exit: undefined,
  permissionRequest: undefined,
  permissionCheck: undefined,
  devicePermission: undefined,
  beforeRequest: undefined,
  keychain: { backend: 'gnome_libsecret', available: true },
};

/** Plays one event; was it prevented? */
const play = (emitter: EventEmitter, name: string, details: object): boolean => {
  let prevented = false;
  const preventDefault = () => {
    prevented = true;
  };
  emitter.emit(name, { ...details, preventDefault }, details);
  return prevented;
};

class WebContents extends EventEmitter {
  readonly mainFrame: Frame = { url: '' };
  openHandler: ((details: { url: string }) => { action: string }) | undefined;
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
  /** Runs in a world that holds the bridge and nothing of Node. */
  async executeJavaScript(code: string): Promise<unknown> {
    return runInNewContext(code, { window: Object.fromEntries(state.exposed) });
  }
}

interface WindowOptions {
  readonly webPreferences: Readonly<Record<string, unknown>>;
  readonly show?: boolean;
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents();
  readonly options: WindowOptions;
  focused = 0;
  constructor(options: WindowOptions) {
    super();
    this.options = options;
    state.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    const answer = await request(url);
    this.webContents.mainFrame.url = url;
    this.webContents.emit(answer !== 'refused' && answer.ok ? 'did-finish-load' : 'did-fail-load');
  }
  isMinimized(): boolean {
    return false;
  }
  focus(): void {
    this.focused++;
  }
}

export const app = Object.assign(new EventEmitter(), {
  commandLine: {
    appendSwitch: (name: string, value?: string) => {
      state.switches.set(name, value);
    },
  },
  whenReady: async () => {},
  requestSingleInstanceLock: () => state.firstInstance,
  quit: () => {
    state.quit = true;
  },
  exit: (status: number) => {
    state.exit = status;
  },
});

export const session = {
  defaultSession: Object.assign(new EventEmitter(), {
    setSpellCheckerEnabled: (on: boolean) => {
      state.spellchecker = on;
    },
    setPermissionRequestHandler: (handler: PermissionRequest) => {
      state.permissionRequest = handler;
    },
    setPermissionCheckHandler: (handler: () => boolean) => {
      state.permissionCheck = handler;
    },
    setDevicePermissionHandler: (handler: () => boolean) => {
      state.devicePermission = handler;
    },
    webRequest: {
      onBeforeRequest: (handler: BeforeRequest) => {
        state.beforeRequest = handler;
      },
    },
    protocol: {
      handle: (scheme: string, handler: ProtocolHandler) => {
        state.protocols.set(scheme, handler);
      },
    },
  }),
};

/** Seals by turning the text round: enough to tell sealed from open. */
export const safeStorage = {
  getSelectedStorageBackend: () => state.keychain.backend,
  isAsyncEncryptionAvailable: async () => state.keychain.available,
  encryptStringAsync: async (text: string) => Buffer.from(`sealed:${[...text].reverse().join('')}`, 'utf8'),
  decryptStringAsync: async (sealed: Buffer) => {
    const text = sealed.toString('utf8');
    if (!text.startsWith('sealed:')) throw new Error('sealed by somebody else');
    return { result: [...text.slice('sealed:'.length)].reverse().join(''), shouldReEncrypt: false };
  },
};
export const powerMonitor = new EventEmitter();

export const ipcMain = {
  on: (name: string, handler: IpcHandler) => {
    state.ipc.set(name, handler);
  },
  handle: (name: string, handler: IpcHandler) => {
    state.ipc.set(name, handler);
  },
};
export const ipcRenderer = {
  invoke: (name: string, ...args: unknown[]) => call(args[0], args[1], state.windows[0]?.webContents.mainFrame, name),
};
export const contextBridge = {
  exposeInMainWorld: (name: string, api: object) => {
    state.exposed.set(name, api);
  },
};
export const dialog = { showOpenDialog: async () => state.open, showSaveDialog: async () => state.save };
export class ClipboardItem {
  readonly data: Readonly<Record<string, string>>;
  constructor(data: Readonly<Record<string, string>>) {
    this.data = data;
  }
}
export const clipboard = {
  writeText: async (text: string) => {
    state.clipboard = text;
  },
  write: async ([item]: readonly ClipboardItem[]) => {
    state.clipboard = item?.data['text/plain'] ?? '';
    state.clipboardHtml = item?.data['text/html'] ?? '';
  },
};
export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: (menu: unknown) => {
    state.menu = menu;
  },
};

const request = async (url: string, method = 'GET'): Promise<Response | 'refused'> => {
  let cancelled = false;
  state.beforeRequest?.({ url, method }, ({ cancel }) => {
    cancelled = cancel === true;
  });
  const handler = state.protocols.get(new URL(url).protocol.slice(0, -1));
  return cancelled || !handler ? 'refused' : handler({ url });
};

const call = async (
  channel: unknown,
  json: unknown,
  senderFrame: Frame | null | undefined,
  name = 'vignette:call',
): Promise<unknown> => state.ipc.get(name)?.({ senderFrame }, channel, json);

/** What the app set, and levers to play the system's part. */
export const double = {
  state,
  /** A request of the page, as the session would treat it; "refused" where it is cancelled or nobody answers its scheme. */
  request,
  /** A call of the contract that reaches the main process from this frame. */
  call: (channel: string, json: unknown, frame: Frame | null | undefined = state.windows[0]?.webContents.mainFrame) =>
    call(channel, json, frame),
  /** An event of the first window's contents; was it prevented? */
  contentsEvent: (name: string, details: object): boolean => {
    const contents = state.windows[0]?.webContents;
    return contents !== undefined && play(contents, name, details);
  },
  /** The system locks its screen, or goes to sleep. */
  power: (event: 'lock-screen' | 'suspend') => powerMonitor.emit(event),
  /** A download; was it prevented? */
  download: (): boolean => play(session.defaultSession, 'will-download', {}),
};
