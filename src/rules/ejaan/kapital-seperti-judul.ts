import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { isAllCapitals } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { mayStandCapital } from '../../knowledge/capital-words.ts';
import { isImproving } from '../../knowledge/improving-words.ts';
import { readRaisedShare } from '../../knowledge/raised-share.ts';
import type { Lexicon } from '../../morphology/lexicon.ts';
import { isCapitalised } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';

/** Other words that open what an agency is to reach. */
const AIM = /^(?:Menjadi|Misi|Visi|Tujuan|Sasaran|Pembangunan|Penguatan)$/u;

/** So many raised common words make a sentence look like a headline. */
const FEWEST = 3;

/** The share of them among the words of some length. */
const LEAST_SHARE = 0.5;

/** A share of capitals in edited news, in doublings, of words that are often part of a name. */
const OFTEN = 6;

export const kapitalSepertiJudul: Rule = draftRule({
  id: 'ejaan/kapital-seperti-judul',
  severity: 'info',
  summary:
    'Visi, misi, dan tujuan di dalam isi tidak ditulis seperti judul; huruf kapital hanya pada kata pertama dan nama.',
  why: 'Rumusan yang setiap katanya berkapital diturunkan redaksi kata demi kata.',
  exceptions:
    'Hanya kalimat yang menyebut tujuan (Mewujudkan …, Meningkatnya …); judul, petikan, nama dengan singkatannya, dan baris tanpa tanda akhir dibiarkan.',
  source: 'EYD V I.F (huruf kapital), butir 1 dan 20',
  examples: {
    wrong: [
      {
        text: 'Mewujudkan «Pelayanan dan Perlindungan Masyarakat yang Ramah».',
      },
    ],
    right: [
      'Mewujudkan pelayanan dan perlindungan masyarakat yang ramah.',
      'Meningkatkan Pelayanan di Kecamatan Contoh Barat menjadi tujuan tahun ini.',
      'Mewujudkan Gerakan Masyarakat Hidup Sehat (Germas) di desa.',
      'Menjadi Ketua Dewan Pengurus Daerah Contoh.',
      '# Mewujudkan Pelayanan dan Perlindungan Masyarakat yang Ramah\n\nIsi.\n',
      'Mewujudkan Pelayanan dan Perlindungan Masyarakat yang Ramah',
      'Tema itu “Mewujudkan Pelayanan dan Perlindungan Masyarakat yang Ramah.”',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (!['paragraph', 'item'].includes(passage.role) || isAllCapitals(passage)) continue;
      for (const sentence of passage.sentences) {
        const span = readRaised(passage, sentence, context);
        if (span)
          yield {
            span: passage.span(span.start, span.end),
            message:
              'Kalimat ini berhuruf kapital seperti judul; di dalam isi hanya kata pertama dan nama yang berhuruf kapital.',
          };
      }
    }
  },
});

/** From the first to the last raised common word of a sentence that looks like a headline. */
function readRaised(passage: Passage, sentence: Span, { lexicon }: RuleContext): Span | undefined {
  if (!lexicon || !/[.;]$/u.test(passage.text.slice(sentence.start, sentence.end)))
    return undefined;
  const [opening, ...words] = passage.wordsIn(sentence);
  if (!opening || !isAim(opening)) return undefined;
  const long = words.filter(({ text }) => /^[A-Za-z]{4,}$/u.test(text));
  const raised = long.filter((word) => isRaisedCommon(word, lexicon));
  const [first, last] = [raised[0], raised.at(-1)];
  if (!first || !last || raised.length < FEWEST || raised.length < long.length * LEAST_SHARE)
    return undefined;
  const span = { start: first.start, end: last.end };
  if (
    passage.isQuoted(span.start, span.end) ||
    passage.hasMark(span.start, span.end, 'link', 'emphasis')
  )
    return undefined;
  // A figure or a short form behind it tells the name of a document or programme.
  return /[\d(]/u.test(passage.text.slice(span.start, sentence.end)) ? undefined : span;
}

/** Whether a sentence that the word opens tells what an agency is to reach. */
function isAim({ text, lower }: Word): boolean {
  return isImproving(lower) || AIM.test(text);
}

function isRaisedCommon({ text, lower }: Word, lexicon: Lexicon): boolean {
  if (!isCapitalised(text) || mayStandCapital(lower) || !lexicon.isAttested(lower)) return false;
  return (readRaisedShare(lower) ?? 0) <= OFTEN;
}
