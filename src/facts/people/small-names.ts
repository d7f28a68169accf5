import { isAllCapitals, isTitleCased, opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isAcronymNoun } from '../../knowledge/acronym-forms.ts';
import { isNewsName } from '../../knowledge/news-names.ts';
import { isOfficeWord } from '../../knowledge/offices.ts';
import { isPublicBody } from '../../knowledge/public-bodies.ts';
import { isRegionKind } from '../../knowledge/region-kinds.ts';
import { isVerbForm, kindOfWord } from '../../knowledge/word-kinds.ts';
import { isCapitalised } from '../../text/case.ts';
import { oncePer } from '../../text/once-per.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { SAID, SAYS } from '../../text/speech-verbs.ts';
import type { Word } from '../../text/words.ts';

/** What must be known of words in lower case. */
export interface Vocabulary {
  frequency(word: string): number;
  isAttested(word: string): boolean;
  isForeign(word: string): boolean;
  /** Whether only the affix rules make a word, and hardly. */
  isDoubtful(word: string): boolean;
  judge(word: string): { readonly kind: string };
  /** How sure it is that a word is a slip for another. */
  readSlip(word: string): { readonly isCertain: boolean } | undefined;
  /** Whether a word is two that lack their space. */
  isRunTogether(word: string): boolean;
}

/** What a name without its capitals is read with. */
interface Draft {
  readonly passages: readonly Passage[];
  readonly lexicon: Vocabulary;
}

/** A verb that stands between a quotation and its speaker. */
const TAG = new RegExp(`^(?:${SAID})$`, 'u');

/** What goes on behind a speaker. */
const BEHIND_SPEAKER =
  /^(?:[,.]| (?:dalam|saat|kepada|di|pada|usai|seusai|ketika|dikutip|dilansir|sambil|seraya|selaku|sebagai|melalui|lewat)(?![a-z]))/u;

/** Small words with which another has run together: `kepadadetikcom`. */
const RUN_TOGETHER = /^(?:kepada|dengan|adalah|dari|untuk|yang|pada|oleh)/u;

/** Up to so many words with a capital stand between an office and the name of its holder. */
const REACH = 6;

/**
 * The stretches of a passage that are names, or the rest of one, in small letters: words that the
 * language does not know, in the place of a name, or that are one in edited news or elsewhere in
 * the draft.
 */
export function findSmallNames(passage: Passage, draft: Draft): readonly Span[] {
  const { words, text } = passage;
  const spans: Span[] = [];
  for (const index of indexesOfNames(passage, draft)) {
    const [before, word] = [spans.at(-1), words[index]];
    if (!word) continue;
    const goesOn = before && text.slice(before.end, word.start) === ' ';
    if (goesOn) spans.pop();
    spans.push({ start: goesOn ? before.start : word.start, end: word.end });
  }
  return spans;
}

/** The indexes of the small words that are names or go on with one, in order. */
function indexesOfNames(passage: Passage, draft: Draft): readonly number[] {
  const { words } = passage;
  const found = new Set<number>();
  for (const [index, { text }] of words.entries()) {
    if (!/^[a-z]{3,}$/u.test(text) || !isSmallName(passage, index, draft)) continue;
    found.add(index);
    // The rest of the name is of no language either: `eko purnomo`.
    for (const beside of [index - 1, index + 1]) {
      if (isBeside(passage, index, beside) && mayGoOn(words[beside], draft.lexicon))
        found.add(beside);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function mayGoOn(word: Word | undefined, lexicon: Vocabulary): boolean {
  return word !== undefined && (SHORT_NAME.test(word.text) || isStranger(word, lexicon));
}

function isBeside({ words, text }: Passage, index: number, other: number): boolean {
  const [first, second] = [words[Math.min(index, other)], words[Math.max(index, other)]];
  return first !== undefined && second !== undefined && text.slice(first.end, second.start) === ' ';
}

/** Given names of three letters. */
const SHORT_NAME = /^(?:eko|tri|dwi|sri|adi|ari|edi|eri|eka|ida|ika|ita|nur|ali|ade|heru)$/u;

/** Whether a small word is in no list and no slip for one that is, and so may be a name. */
function isStranger(word: Word | undefined, lexicon: Vocabulary): boolean {
  if (!word || !/^[a-z]{4,18}$/u.test(word.text) || lexicon.isAttested(word.lower)) return false;
  if (lexicon.judge(word.lower).kind !== 'unknown' || lexicon.isForeign(word.lower)) return false;
  if (RUN_TOGETHER.test(word.lower) || lexicon.isRunTogether(word.lower)) return false;
  return lexicon.readSlip(word.lower) === undefined;
}

function isSmallName(passage: Passage, index: number, draft: Draft): boolean {
  const word = passage.words[index];
  const { lexicon, passages } = draft;
  if (!word || lexicon.frequency(word.lower) > 0 || isAcronymNoun(word.lower)) return false;
  if (isNewsName(word.lower)) {
    // `asahan`: a name that the rules for affixes explain as a word.
    if (lexicon.judge(word.lower).kind === 'derived') return false;
    return lexicon.readSlip(word.lower)?.isCertain !== true;
  }
  if (isAddressed(passage, index)) return isNobodysWord(word, lexicon);
  if (!isStranger(word, lexicon)) return false;
  return (
    (namesOf(passages).has(word.lower) && isInPlaceOfName(passage, index)) ||
    isSpeaker(passage, index) ||
    isBehindName(passage, index, lexicon) ||
    isBehindOffice(passage, index)
  );
}

/** Beside bodies and regions, behind these stands the name of a person or a place. */
const BEFORE_NAME = wordSet(
  'menurut pak bu ibu bapak di ke dari asal warga masyarakat',
  'dusun pulau pasar bupati camat lurah kades',
);

/** `pak tarmin`: a title that only a name, an office or a calling follows, and those are in every list. */
function isAddressed({ words, text }: Passage, index: number): boolean {
  const [lead, before, word] = [-2, -1, 0].map((step) => words[index + step]);
  if (!lead || !before || !word || !ADDRESS.test(before.lower)) return false;
  if (word.text.length < 4 || text.slice(before.end, word.start) !== ' ') return false;
  // `Siap pak ngebut saja`: somebody is spoken to, and what follows is told him.
  const isSpokenOf = OWNED.has(lead.lower) || TAG.test(lead.lower);
  return isSpokenOf || /^(?:preposition|joint|verb)$/u.test(kindOfWord(lead.lower));
}

const ADDRESS = /^(?:pak|bu|mbah|mbak|kiai|ustaz)$/u;

/** What a person may have, whose name stands behind it. */
const OWNED = wordSet(
  'rumah warung sawah kebun milik keluarga anak istri suami lahan ternak kandang',
);

/** Callings of the village and the office that no list of words has. */
const CALLINGS = wordSet(
  'erte erwe rete rewe jogoboyo jagabaya kepsek kasun kadus kaling bhabin babinsa danramil',
);

function isNobodysWord({ lower }: Word, lexicon: Vocabulary): boolean {
  if (CALLINGS.has(lower) || lexicon.isForeign(lower)) return false;
  return lexicon.judge(lower).kind === 'unknown' || lexicon.isDoubtful(lower);
}

/** What a person does beside speaking, as releases and news tell it. */
const DOES = wordSet(
  `mengaku menilai membuka memimpin melantik meresmikan menghadiri menyerahkan mengapresiasi
  menanggapi menunjuk`,
);

/** A verb of speaking whose subject is a person. */
const SPEAKS = new RegExp(`^(?:${SAYS})$`, 'u');

/** Whether right behind the word at `index` a verb tells what a person does. */
function isActing({ words, text }: Passage, index: number): boolean {
  const [word, next] = words.slice(index, index + 2);
  if (!word || !next || text.slice(word.end, next.start) !== ' ') return false;
  return DOES.has(next.text) || SPEAKS.test(next.text);
}

/** Whether a person or a place is named at `index`, by the word before or by what is said to be done. */
function isInPlaceOfName(passage: Passage, index: number): boolean {
  const { words, text } = passage;
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word) return false;
  if (isActing(passage, index)) return true;
  const { lower } = before;
  const isLed = BEFORE_NAME.has(lower) || isPublicBody(lower) || isRegionKind(lower);
  return isLed && text.slice(before.end, word.start) === ' ';
}

/** `kata sugiyono.`: who said it. */
function isSpeaker({ words, text }: Passage, index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || !TAG.test(before.lower)) return false;
  if (text.slice(before.end, word.start) !== ' ') return false;
  return BEHIND_SPEAKER.test(text.slice(word.end, word.end + 12));
}

/** `Syaiful bahri mengatakan`, `ujar Ahmad dhani.`: the rest of a name that has begun. */
function isBehindName(passage: Passage, index: number, lexicon: Vocabulary): boolean {
  const { words, text } = passage;
  const [tag, before, word] = [-2, -1, 0].map((step) => words[index + step]);
  if (!before || !word || text.slice(before.end, word.start) !== ' ') return false;
  if (!/^[A-Z][a-z]{2,}$/u.test(before.text)) return false;
  const isOpening = opensSentence(passage, before.start);
  if (tag && !isOpening && TAG.test(tag.lower)) {
    return BEHIND_SPEAKER.test(text.slice(word.end, word.end + 12));
  }
  if (!isName(before, lexicon)) return false;
  if (isActing(passage, index)) return true;
  return isBehindOffice(passage, index);
}

/** Whether a word with a capital is one of no language, or a name in edited news. */
function isName({ lower }: Word, lexicon: Vocabulary): boolean {
  if (lexicon.frequency(lower) > 0) return false;
  return isNewsName(lower) || lexicon.judge(lower).kind === 'unknown';
}

/** `Bupati Contoh, sugiyono, membuka`, `Camat Contoh sugiyono membuka`: who holds the office. */
function isBehindOffice({ words, text }: Passage, index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next) return false;
  // What is said of them, or their degrees.
  const behind = text.slice(word.end, next.start);
  const isWhole = behind === ', ' || (behind === ' ' && isVerbForm(next.text));
  if (!isWhole) return false;
  let at = index - 1;
  for (; at >= index - REACH; at--) {
    const [before, after] = [words[at], words[at + 1]];
    if (!before || !after || !isCapitalised(before.text)) return false;
    const gap = text.slice(before.end, after.start);
    if (gap !== ' ' && !(gap === ', ' && at >= index - 2)) return false;
    if (isOfficeWord(before.lower)) return at < index - 1;
  }
  return false;
}

/**
 * Words that the draft writes with a capital where no other stands beside it, at least twice as often
 * as small.
 */
const namesOf = oncePer((passages: readonly Passage[]): ReadonlySet<string> => {
  const raised = new Map<string, number>();
  const small = new Map<string, number>();
  for (const passage of passages) {
    if (isTitleCased(passage) || isAllCapitals(passage)) continue;
    for (const [index, { text, lower }] of passage.words.entries()) {
      if (/^[a-z]{4,}$/u.test(text)) small.set(lower, (small.get(lower) ?? 0) + 1);
      else if (/^[A-Z][a-z]{3,}$/u.test(text) && isAlone(passage, index))
        raised.set(lower, (raised.get(lower) ?? 0) + 1);
    }
  }
  const names = [...raised].filter(([word, count]) => count >= (small.get(word) ?? 0) * 2);
  return new Set(names.map(([word]) => word));
});

/** Whether a word inside a sentence has a capital that no word beside it explains. */
function isAlone({ words, text }: Passage, index: number): boolean {
  const [before, word, next] = [-1, 0, 1].map((step) => words[index + step]);
  if (!before || !word || !/^[a-z-]+$/u.test(before.text)) return false;
  if (text.slice(before.end, word.start) !== ' ') return false;
  return !next || !isCapitalised(next.text) || text.slice(word.end, next.start) !== ' ';
}
