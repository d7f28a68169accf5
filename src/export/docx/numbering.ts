import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx';
import { LIST_INDENT } from './spacing.ts';

const DEEPEST_LEVEL = 8;
const BULLETS = ['•', '–', '▪'];
const FORMATS = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];

/** Where a paragraph stands in the numbering of the document. */
export interface ListPlace {
  readonly reference: string;
  readonly level: number;
  readonly instance: number;
}

/** Hands every list its own numbering, so that each counts from its own start. */
export class NumberingPlan {
  readonly #starts = new Set<number>();
  #instances = 0;

  /** A place for one more list, `depth` 0 when it stands in no other. */
  open(list: { readonly ordered: boolean; readonly start: number }, depth: number): ListPlace {
    this.#instances += 1;
    const level = Math.min(depth, DEEPEST_LEVEL);
    if (!list.ordered) return { reference: 'bullets', level, instance: this.#instances };
    this.#starts.add(list.start);
    return { reference: reference(list.start), level, instance: this.#instances };
  }

  /** The definitions of all lists opened so far. */
  definitions(): INumberingOptions {
    const bullets = { reference: 'bullets', levels: levels(bulletLevel) };
    const ordered = [...this.#starts].map((start) => ({
      reference: reference(start),
      levels: levels((level) => numberLevel(level, start)),
    }));
    return { config: [bullets, ...ordered] };
  }
}

function reference(start: number): string {
  return `numbers-from-${start}`;
}

function levels(levelOf: (level: number) => ILevelsOptions): readonly ILevelsOptions[] {
  return Array.from({ length: DEEPEST_LEVEL + 1 }, (_, level) => levelOf(level));
}

function bulletLevel(level: number): ILevelsOptions {
  const text = BULLETS[level % BULLETS.length] ?? '•';
  return { ...placed(level), format: LevelFormat.BULLET, text };
}

function numberLevel(level: number, start: number): ILevelsOptions {
  const format = FORMATS[level % FORMATS.length] ?? LevelFormat.DECIMAL;
  return { ...placed(level), format, text: `%${level + 1}.`, start };
}

function placed(level: number) {
  const indent = { left: LIST_INDENT * (level + 1), hanging: LIST_INDENT };
  return { level, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } } as const;
}
