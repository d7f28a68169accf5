import { findNotes } from '../draft/find-notes.ts';
import type { Block, Note } from '../draft/nodes.ts';
import type { Span } from '../text/span.ts';
import type { ProblemList } from './problem-list.ts';

/** The footnotes of a draft: hands out numbers, and says what has no text or no place. */
export class NoteShelf {
  readonly #notes = new Map<string, Note>();
  readonly #problems: ProblemList;
  readonly #taken: Note[] = [];

  constructor(blocks: readonly Block[], problems: ProblemList) {
    this.#problems = problems;
    for (const note of findNotes(blocks)) {
      if (!this.#notes.has(note.label)) this.#notes.set(note.label, note);
      else
        problems.add(
          `Catatan [^${note.label}] ditulis dua kali; yang dicetak yang pertama.`,
          note.span,
        );
    }
  }

  /**
   * The number of the note with this label, counted on with each call: a note that is referred to
   * twice is printed twice, as Word does. `undefined` and a problem when there is none.
   */
  take(label: string, span: Span): number | undefined {
    const note = this.#notes.get(label);
    if (note) return this.#taken.push(note);
    const message = `Rujukan [^${label}] belum punya catatan; tambahkan baris “[^${label}]: isi catatan” di bawahnya.`;
    this.#problems.add(message, span);
    return undefined;
  }

  /**
   * The notes in the order of their numbers, from 1 on; those that nobody refers to are reported.
   */
  handOut(): readonly Note[] {
    for (const note of this.#notes.values()) {
      if (this.#taken.includes(note)) continue;
      const message = `Catatan [^${note.label}] tidak dirujuk di isi naskah, jadi tidak dicetak; tulis [^${note.label}] di tempatnya, atau hapus catatannya.`;
      this.#problems.add(message, note.span);
    }
    return this.#taken;
  }
}
