import { isStyleExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { anyOf } from '../../text/patterns.ts';
import { SAID, SAYS } from '../../text/speech-verbs.ts';

/** From how many on the praise is no slip but the tone of the release. */
const MANY = 4;

/** Where a sentence says whose opinion it tells. */
const ATTRIBUTED = new RegExp(
  `(?<![a-zÀ-ɏ])(?:(?:${SAID})(?:nya)?|${SAYS}|menurut|menilai|mengaku|mengakui|mengapresiasi|memuji)(?![a-zÀ-ɏ])`,
  'u',
);

/** Praise by the narrator; what makes the words something else is ruled out around them. */
const PRAISE = new RegExp(
  `(?<![a-zÀ-ɏ-])(?:${
    anyOf(
      // The thing itself: `penampilan spektakuler`.
      /spektakuler|menakjubkan|memukau|gemilang|membanggakan|mengharukan|tak terlupakan/u,
      // That it went well: `sukses menggelar`, `digelar meriah`, and not `sukses menurunkan`.
      /sukses (?:digelar|menggelar|besar|diselenggarakan|menyelenggarakan)/u,
      /digelar (?:sangat )?(?:sukses|meriah|semarak)|berlangsung sukses/u,
      /dengan (?:sukses|penuh semangat|penuh antusias)|(?<!berlangsung |berjalan )dengan meriah/u,
      // How people took part: `penuh semangat`, `sangat antusias`, `antusiasme yang tinggi`.
      /penuh (?:semangat|antusias(?:me)?)/u,
      /(?:sangat|begitu) (?:antusias|meriah|luar biasa|apresiatif|inspiratif|membanggakan)/u,
      /antusiasme (?:yang )?(?:sangat |begitu )?(?:tinggi|luar biasa)/u,
      // To whom it is owed: `berkat kepemimpinan`.
      /patut diacungi jempol|berkat kepemimpinan/u,
    ).source
  })(?![a-zÀ-ɏ-])`,
  'gu',
);

export const pujian: Rule = draftRule({
  id: 'gaya/pujian',
  severity: 'info',
  summary: 'Yang memuji narasumber dengan nama, bukan penulis rilis.',
  why: 'Pujian tanpa bukti dibaca wartawan sebagai iklan; yang dipercaya adalah angka dan ucapan orang.',
  exceptions:
    'Kutipan, judul, nama acara, dan teks miring dibiarkan. Empat pujian atau lebih dilaporkan sekali sebagai peringatan.',
  source:
    'Kode Etik Jurnalistik (Peraturan Dewan Pers 6/2008), Pasal 3: tidak mencampurkan fakta dan opini',
  kinds: ['rilis', 'teks'],
  examples: {
    wrong: [
      { text: 'Festival itu «digelar meriah» di alun-alun.' },
      { text: 'Pemkot Contoh «sukses menggelar» lomba perahu.' },
      {
        text: 'Penampilan «spektakuler» dan «memukau» itu ditonton warga.',
      },
      {
        text: 'Festival itu «digelar meriah». Tarian memukau warga. Panitia bekerja penuh semangat. Warga sangat antusias.',
      },
    ],
    right: [
      'Festival itu ditonton 2.000 orang; 40 gerai habis sebelum magrib.',
      '“Festival ini luar biasa,” kata Siti, pengunjung.',
      'Kejadian luar biasa demam berdarah ditetapkan; rapat luar biasa digelar.',
      'Program itu sukses menurunkan angka stunting dari 24 menjadi 18 persen.',
      'Festival Gemilang dan Lomba Semarak digelar.',
      'Lagu *Penuh Semangat* dinyanyikan.',
      'Menurut Siti, pengunjung, tarian itu memukau.',
    ],
  },
  *check(context) {
    const found = context.passages.flatMap((passage) => [...findPraise(passage, context)]);
    const [first, ...rest] = found;
    if (!first) return;
    if (found.length < MANY) {
      for (const { words, span } of found) {
        yield {
          span,
          message: `“${words}” penilaian penulis; ganti dengan angka, kejadian, atau ucapan orang yang menyaksikannya.`,
        };
      }
      return;
    }
    yield {
      span: first.span,
      severity: 'warning',
      message: `Ada ${found.length} pujian penulis di naskah ini, mulai dari “${first.words}”; ganti dengan angka, kejadian, atau ucapan orang.`,
      related: rest.map(({ words, span }) => ({ message: `Pujian juga: “${words}”.`, span })),
    };
  },
});

function* findPraise(
  passage: Passage,
  context: RuleContext,
): Generator<{ readonly words: string; readonly span: Report['span'] }> {
  for (const { 0: found, index } of passage.lower.matchAll(PRAISE)) {
    const end = index + found.length;
    if (isStyleExempt({ passage, start: index, end }, context)) continue;
    const sentence = sentenceAt(passage, index);
    if (ATTRIBUTED.test(passage.lower.slice(sentence.start, sentence.end))) continue;
    yield { words: passage.text.slice(index, end), span: passage.span(index, end) };
  }
}
