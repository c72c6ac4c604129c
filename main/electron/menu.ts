import type { MenuItemConstructorOptions } from 'electron';

/** The system's own entries only; what the app does stands in its window. No reload and no developer tools. */
export const menu = (platform: NodeJS.Platform): MenuItemConstructorOptions[] => [
  ...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
  { label: 'File', submenu: [{ role: platform === 'darwin' ? 'close' : 'quit' }] },
  {
    label: 'Edit',
    submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
  },
  {
    label: 'View',
    submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }],
  },
];
