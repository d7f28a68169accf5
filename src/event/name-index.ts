import { isNearName } from './name-slips.ts';

/** People by their names: finds who bears a name, or nearly bears it, however many there are. */
export class NameIndex<Bearer> {
  readonly #nameOf: (bearer: Bearer) => readonly string[];
  readonly #bearers: Bearer[] = [];
  /** The names in lower case. */
  readonly #names = new Set<string>();
  /** Places in the list of bearers, by the name with one word left open: a hand may slip there. */
  readonly #open = new Map<string, number[]>();

  /** `nameOf` gives a name word by word, without degrees; capitals do not matter. */
  constructor(nameOf: (bearer: Bearer) => readonly string[], bearers: Iterable<Bearer> = []) {
    this.#nameOf = nameOf;
    for (const bearer of bearers) this.add(bearer);
  }

  add(bearer: Bearer): void {
    const name = this.#nameOf(bearer);
    this.#names.add(keyOf(name));
    for (const key of openKeys(name)) {
      const like = this.#open.get(key);
      if (like) like.push(this.#bearers.length);
      else this.#open.set(key, [this.#bearers.length]);
    }
    this.#bearers.push(bearer);
  }

  /** Whether somebody has this very name. */
  has(name: readonly string[]): boolean {
    return this.#names.has(keyOf(name));
  }

  /**
   * Those whose names are nearly, but not quite, this one, in the order added; see {@link
   * isNearName}.
   */
  near(name: readonly string[]): readonly Bearer[] {
    const places = new Set(openKeys(name).flatMap((key) => this.#open.get(key) ?? []));
    return [...places]
      .sort((a, b) => a - b)
      .flatMap((at) => this.#bearers.slice(at, at + 1))
      .filter((bearer) => isNearName(name, this.#nameOf(bearer)));
  }
}

function keyOf(name: readonly string[]): string {
  return name.join(' ').toLowerCase();
}

/** The name with each word in turn left open but for its initial, which no slip changes. */
function openKeys(name: readonly string[]): readonly string[] {
  if (name.length < 2) return [];
  const words = name.map((word) => word.toLowerCase());
  return words.map((word, index) => words.with(index, `${word.charAt(0)}…`).join(' '));
}
