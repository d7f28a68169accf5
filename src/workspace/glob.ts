/**
 * Whether a path lies where a pattern says, as {@link matchesPath} reads it; a pattern that names a
 * folder holds all that is in it.
 *
 * @param pattern such as `arsip/**` or `naskah/2019-*.md`, from the folder of `humas.yaml`
 * @param path with `/`, from the same folder
 */
export function matchesGlob(pattern: string, path: string): boolean {
  return matchesPath(`${pattern}/**`, path);
}

/**
 * Whether a pattern stands for this very path. `*` stands for any characters of one name, `?` for
 * a single one, `**` for any number of folders. Capitals make no difference, as on Windows. Time
 * grows with the product of both lengths, whatever the pattern.
 *
 * @param path with `/`, from the folder that the pattern counts from
 */
export function matchesPath(pattern: string, path: string): boolean {
  const names = split(pattern).filter((name, index) => name !== '.' || index > 0);
  return matchWild(names, split(path), '**', (name, part) =>
    matchWild([...name], [...part], '*', (sign, letter) => sign === '?' || sign === letter),
  );
}

function split(path: string): string[] {
  return path
    .toLowerCase()
    .split('/')
    .filter((name) => name !== '');
}

/** Matches items against a pattern in which `wild` stands for any number of them. */
function matchWild(
  pattern: readonly string[],
  items: readonly string[],
  wild: string,
  matches: (expected: string, item: string) => boolean,
): boolean {
  let at = 0;
  let afterWild = -1;
  let retryFrom = 0;
  for (let i = 0; i < items.length; ) {
    const expected = pattern[at];
    if (expected === wild) {
      afterWild = ++at;
      retryFrom = i;
    } else if (expected !== undefined && matches(expected, items[i] ?? '')) {
      at++;
      i++;
    } else if (afterWild !== -1) {
      at = afterWild;
      i = ++retryFrom;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((expected) => expected === wild);
}
