import type { Host, PickedFile } from '../../main/host.ts';

/** A host made of variables: what was copied and saved, and what the person will pick. */
export const createDoubleHost = () => {
  const state: { pick: PickedFile | null; copied: string; html: string | undefined; saved: Map<string, Uint8Array> } = {
    pick: null,
    copied: '',
    html: undefined,
    saved: new Map(),
  };
  const host: Host = {
    kind: 'double',
    refusedRequests: () => 0,
    pickFile: async () => state.pick,
    saveFile: async (name, bytes) => {
      state.saved.set(name, bytes);
      return { saved: true };
    },
    copy: async (text, html) => {
      state.copied = text;
      state.html = html;
      return true;
    },
  };
  return { host, state };
};
