import { isLocalPath } from '../draft/named-files.ts';
import type { Span } from '../text/span.ts';
import { isWhole, readPicture } from './picture.ts';
import type { Picture } from './print-document.ts';
import type { ProblemList } from './problem-list.ts';

/** The picture files that were read, by the path as written; says what is wrong with the others. */
export class ImageShelf {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #problems: ProblemList;

  constructor(files: ReadonlyMap<string, Uint8Array>, problems: ProblemList) {
    this.#files = files;
    this.#problems = problems;
  }

  /** The picture at `path`; without one, `undefined` and a problem. */
  take(path: string, span?: Span): Picture | undefined {
    if (!isLocalPath(path)) {
      const message = `Gambar “${path}” tidak dimuat; simpan gambarnya di folder naskah, lalu tulis nama berkasnya.`;
      this.#problems.add(message, span);
      return undefined;
    }
    const bytes = this.#files.get(path);
    if (!bytes) {
      this.#problems.add(
        `Berkas gambar “${path}” tidak ada di folder naskah atau ruang kerja; salin gambarnya ke sana.`,
        span,
      );
      return undefined;
    }
    const picture = readPicture(bytes);
    if (!picture) {
      const message = `Berkas “${path}” bukan gambar PNG atau JPEG; simpan ulang sebagai PNG atau JPEG.`;
      this.#problems.add(message, span);
    }
    if (picture && !isWhole(picture)) {
      const message = `Berkas gambar “${path}” terpotong, sehingga tidak dimuat; salin ulang gambarnya.`;
      this.#problems.add(message, span);
      return undefined;
    }
    if (picture?.isTurned) {
      const message = `Foto “${path}” bisa tampak miring di Word; buka di aplikasi foto, putar, lalu simpan ulang.`;
      this.#problems.add(message, span);
    }
    return picture;
  }
}
