import type { Folders, WritableFolder } from './writable-folder';

/** What Chromium has and the types of the browser do not know yet. */
interface PermissionHandle extends FileSystemDirectoryHandle {
  queryPermission(how: { mode: 'readwrite' }): Promise<'granted' | 'prompt' | 'denied'>;
  requestPermission(how: { mode: 'readwrite' }): Promise<'granted' | 'prompt' | 'denied'>;
}

type Picker = (how: { mode: 'readwrite'; id: string; startIn: 'documents' }) => Promise<FileSystemDirectoryHandle>;

const pickerOf = (): Picker | undefined => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;

/** Folders as Chromium gives them; not supported elsewhere. */
export const browserFolders = (): Folders<FileSystemDirectoryHandle> => ({
  supported: pickerOf() !== undefined,
  async pick() {
    try {
      return await pickerOf()?.({ mode: 'readwrite', id: 'back-up', startIn: 'documents' });
    } catch {
      // Closing the question rejects; so does a folder that the browser does not give away, of which it tells itself.
      return undefined;
    }
  },
  open: (handle) => writable(handle as PermissionHandle),
});

const writable = (handle: PermissionHandle): WritableFolder => ({
  name: handle.name,
  async permission(ask) {
    try {
      const mode = { mode: 'readwrite' } as const;
      return await (ask ? handle.requestPermission(mode) : handle.queryPermission(mode));
    } catch {
      return 'denied';
    }
  },
  async names() {
    const names: string[] = [];
    for await (const name of handle.keys()) names.push(name);
    return names;
  },
  async write(name, content) {
    const file = await handle.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    try {
      await stream.write(content);
      // What was written before stays until here.
      await stream.close();
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
  },
  read: async (name) => (await handle.getFileHandle(name)).getFile(),
  remove: (name) => handle.removeEntry(name),
});
