/** Finds which of many phrases stand in a text, without looking for each of them. */
export class PhraseIndex<Data> {
  readonly #byFirstWord = new Map<string, { readonly phrase: string; readonly data: Data }[]>();
  readonly #order = new Map<Data, number>();

  /** `phraseOf` gives a phrase in lower case; without one, `data` is never found. */
  constructor(all: Iterable<Data>, phraseOf: (data: Data) => string | undefined) {
    for (const data of all) {
      const phrase = phraseOf(data);
      if (phrase === undefined) continue;
      this.#order.set(data, this.#order.size);
      const [first = ''] = phrase.match(WORD) ?? [];
      const same = this.#byFirstWord.get(first);
      if (same) same.push({ phrase, data });
      else this.#byFirstWord.set(first, [{ phrase, data }]);
    }
  }

  /** What has a phrase in a text, given in lower case; in the order in which it was listed. */
  findIn(text: string): readonly Data[] {
    const found = new Set<Data>();
    for (const first of new Set(['', ...(text.match(WORDS) ?? [])])) {
      for (const { phrase, data } of this.#byFirstWord.get(first) ?? []) {
        if (text.includes(phrase)) found.add(data);
      }
    }
    return [...found].sort((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0));
  }
}

const WORD = /[a-zÀ-ɏ\d]+/u;
const WORDS = new RegExp(WORD, 'gu');
