import { formatIsoDate } from '../../calendar/date.ts';
import { writeNumberWords } from '../../text/number-words.ts';
import type { ReceivedText } from './received-text.ts';

/** Documents that answer a text that was published. */
export const ANSWERING_KINDS = ['ralat', 'hak-jawab'] as const;
export type AnsweringKind = (typeof ANSWERING_KINDS)[number];

/** What a release says of itself, by the questions of the document that answers it. */
const KEYS: Readonly<
  Record<AnsweringKind, Readonly<Partial<Record<'nomor' | 'tanggal' | 'judul', string>>>>
> = {
  ralat: { nomor: 'nomor_asal', tanggal: 'tanggal_asal', judul: 'judul_asal' },
  'hak-jawab': { tanggal: 'terbit', judul: 'berita' },
};

/** The question whose answer is to be copied from the text, letter for letter. */
const COPIED: Readonly<Record<AnsweringKind, string>> = {
  ralat: 'tertulis',
  'hak-jawab': 'petikan',
};

const PLACEHOLDER = /\[(?:LENGKAPI|PERIKSA)/u;

/** The answers that a text gives to the questions of the document that answers it. */
export function originAnswers(
  kind: AnsweringKind,
  { head }: ReceivedText,
): Readonly<Record<string, string>> {
  const values = {
    nomor: head.nomor,
    tanggal: head.tanggal && formatIsoDate(head.tanggal),
    judul: head.judul,
  };
  return Object.fromEntries(
    (['nomor', 'tanggal', 'judul'] as const).flatMap((field) => {
      const key = KEYS[kind][field];
      const value = values[field];
      const isGiven = key !== undefined && value !== undefined && !PLACEHOLDER.test(value);
      return isGiven ? [[key, value]] : [];
    }),
  );
}

/** Where the words that were copied from a text stand in it. */
export interface CopiedWords {
  readonly words: string;
  /** `judul`, `paragraf kedua`; `undefined` where they stand elsewhere, more than once, or nowhere. */
  readonly part: string | undefined;
  readonly isFound: boolean;
}

/** Looks up what was copied; `undefined` when nothing was. */
export function findCopiedWords(
  kind: AnsweringKind,
  answers: Readonly<Record<string, string>>,
  { head, texts, shapes }: ReceivedText,
): CopiedWords | undefined {
  const words = answers[COPIED[kind]];
  if (words === undefined || words.trim() === '') return undefined;
  const wanted = comparable(words);
  let number = 0;
  const parts = [
    { text: head.judul ?? '', name: 'judul' },
    { text: head.subjudul ?? '', name: 'subjudul' },
    ...texts.map((text, index) => {
      if (shapes[index] !== 'paragraph') return { text, name: undefined };
      number++;
      return { text, name: `paragraf ${ordinal(number)}` };
    }),
  ];
  const holding = parts.filter(({ text }) => comparable(text).includes(wanted));
  const part = holding.length === 1 ? holding[0]?.name : undefined;
  return { words, part, isFound: holding.length > 0 };
}

function ordinal(number: number): string {
  return number === 1 ? 'pertama' : `ke${writeNumberWords(number)}`;
}

/** Letters alone count: quotes, spaces and full stops come out differently when copied. */
function comparable(text: string): string {
  return text.replace(/[\s“”"‘’'.,]+/gu, '').toLowerCase();
}
