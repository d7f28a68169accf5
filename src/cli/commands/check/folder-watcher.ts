import { type FSWatcher, watch } from 'node:fs';

/** How long it must be quiet before a change counts as done, in milliseconds. */
const QUIET = 120;

/**
 * Listens for changes in folders. Folders rather than files: editors save by putting a new file in
 * the place of the old one, and a file that is gone cannot be listened to.
 */
export class FolderWatcher {
  readonly #watchers = new Map<string, FSWatcher>();
  #changed: () => void = () => {};

  /** Listens in these folders and no others; those that are not there are left out. */
  listen(folders: readonly string[]): void {
    for (const [folder, watcher] of this.#watchers) {
      if (!folders.includes(folder)) this.#drop(folder, watcher);
    }
    for (const folder of folders) {
      if (!this.#watchers.has(folder)) this.#add(folder);
    }
  }

  /** Resolves once something has changed and all has been quiet since for a moment. */
  nextChange(): Promise<void> {
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      this.#changed = () => {
        clearTimeout(timer);
        timer = setTimeout(resolve, QUIET);
      };
    });
  }

  close(): void {
    this.#changed = () => {};
    this.listen([]);
  }

  #add(folder: string): void {
    try {
      const watcher = watch(folder);
      // A folder that is deleted takes its watcher with it, on Windows with an error.
      watcher.on('error', () => this.#drop(folder, watcher));
      watcher.on('change', (_, name) => {
        if (name === null || !name.toString().endsWith('.tmp')) this.#changed();
      });
      this.#watchers.set(folder, watcher);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (!['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(code)) throw error;
    }
  }

  #drop(folder: string, watcher: FSWatcher): void {
    watcher.close();
    this.#watchers.delete(folder);
  }
}
