import { isNameBehind, isOneOfMany } from '../../draft/name-behind.ts';
import type { Passage } from '../../draft/passage.ts';
import { SAID, SAYS } from '../../text/speech-verbs.ts';
import type { Word } from '../../text/words.ts';

/** Who leads a body, whose name follows. */
const LEADER = /^(?:ketua|kepala|sekretaris|direktur|rektor|dekan|koordinator)$/u;

/** Behind these it is somebody who speaks or acts. */
const BEFORE_PERSON = new RegExp(
  `^(?:${SAID}|${SAYS}|menurut|oleh|bersama|dengan|kepada|termasuk|dihadiri|didampingi|disampaikan|diungkapkan)$`,
  'u',
);

/** What is part of a body or of a thing: `di kepala Budi`. */
const PART =
  /^(?:di|ke|dari|atas|bagian|sakit|luka|pada|per|rt|rw|pelatih|dokter|guru|dewan|anak)$/u;

/** Somebody who leads a body that is named behind, with a small letter. */
export interface SmallLeader {
  readonly start: number;
  readonly end: number;
  /** Whether the sentence makes it plain that a person is meant. */
  readonly isPlain: boolean;
}

/** `kata ketua DPRD Contoh`, `bersama direktur Yayasan Misal`. */
export function readSmallLeader(passage: Passage, index: number): SmallLeader | undefined {
  const { words, text } = passage;
  const [before, word, next] = [-1, 0, 1].map((step): Word | undefined => words[index + step]);
  if (!word || !next || !LEADER.test(word.text) || PART.test(before?.lower ?? '')) return undefined;
  if (isOneOfMany(passage, index) || !isNameBehind(passage, index + 1, word.end)) return undefined;
  // `ketua DPRD` alone is any one of many; whose it is, or who, is said behind.
  const behind = text.slice(word.end, word.end + 40);
  if (!/^ (?:TP\.? PKK|(?!TP)[A-Za-z]+),? [A-Z]/u.test(behind)) return undefined;
  const isPlain =
    before !== undefined &&
    ((BEFORE_PERSON.test(before.lower) && text.slice(before.end, word.start) === ' ') ||
      text.slice(before.end, word.start) === ', ');
  // A `kepala` may be that of an animal.
  if (word.text === 'kepala' && !isPlain) return undefined;
  return { start: word.start, end: word.end, isPlain };
}
