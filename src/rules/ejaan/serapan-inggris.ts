import { isSpellingExempt } from '../../check/exemptions.ts';
import { isInForeignPhrase } from '../../check/foreign-phrase.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type Rule } from '../../check/rule.ts';
import {
  fitCapitals,
  isOrdinaryOpening,
  isRaisedThing,
  wordAfter,
  wordBefore,
} from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { readForeignWords } from '../../knowledge/foreign-words.ts';
import { type Misspelling, readEnglishSpellings } from '../../knowledge/spellings.ts';
import { respellEnglish } from '../../morphology/english-spelling.ts';
import type { Lexicon } from '../../morphology/lexicon.ts';

export const serapanInggris: Rule = lexicalRule<Misspelling>({
  id: 'ejaan/serapan-inggris',
  severity: 'warning',
  summary: 'Kata serapan ditulis dengan ejaan Indonesia: publik, sistem, proyek.',
  why: 'Ejaan Inggris di tengah kalimat Indonesia terbaca sebagai salah ketik atau terjemahan yang belum selesai.',
  exceptions:
    'Ungkapan asing (public speaking), nama, kata yang sendirian dalam tanda petik, istilah di `humas.yaml`, dan teks miring dibiarkan.',
  source: 'EYD V IV (unsur serapan); KBBI VI',
  examples: {
    wrong: [
      {
        text: 'Layanan «public» itu memakai «system» baru.',
        fixed: 'Layanan publik itu memakai sistem baru.',
      },
      {
        text: 'Hasil «assessment» pegawai dibahas dalam rapat.',
        fixed: 'Hasil asesmen pegawai dibahas dalam rapat.',
      },
      {
        text: 'Penyuluhan «informative» dan «innovative» itu membahas rokok «illegal» dan «virus Corona».',
        fixed: 'Penyuluhan informatif dan inovatif itu membahas rokok ilegal dan virus korona.',
      },
      {
        text: 'Dinas itu menyiapkan dua unit «Ambulance» ke lokasi.',
        fixed: 'Dinas itu menyiapkan dua unit Ambulans ke lokasi.',
      },
      { text: '«Team» kesehatan bersiaga.', fixed: 'Tim kesehatan bersiaga.' },
      { text: '“Kegiatan ini «positive» bagi warga,” katanya.' },
    ],
    right: [
      'Team Contoh FC dan dream team itu bertanding.',
      'Mahkamah menjadi negative legislator; bunga deposit facility turun; ia local hero; sesi practice dimulai.',
      'Sampah diolah dengan cara waste to energy atau dibakar.',
      'Rapat lewat video conference membahas pilot project dan track record dinas.', // ejaan/kata-asing
      'Nomor men’s open competition, sport diplomacy, dan human capital dibahas; desainnya compact.',
      'Kawasan itu menjadi energy hub; fitur parental control dan did not finish dicatat.',
      'Kinerja itu dapat mamacu semangat warga.', // ejaan/salah-ketik
      'Pelatihan public speaking dan public relations dibuka.',
      'Layanan publik itu memakai sistem baru.',
      'Petugas memakai pick up, laptop, dan check list; acara Corona Virus Update ditonton.',
      'Peserta mengikuti kelas advertising dan coaching selama sehari.',
      'Hasil *assessment* pegawai dibahas.',
      'Perusahaan itu menjual saham lewat initial public offering.',
      'Pusat Assessment Center Polri dan Public Expo hadir.',
      'Truk over dimension ditilang; policy brief, petugas security, dan audience dibahas.',
      'Istilah “public” dijelaskan narasumber.',
      'Situs public.contoh.go.id dibuka.',
      { text: 'Layanan public itu diresmikan.', settings: 'istilah: [public]\n' },
    ],
  },
  *phrases() {
    for (const word of readEnglishSpellings()) yield { words: word.wrong, data: word };
  },
  derive(word, { lexicon }) {
    const right = lexicon && respellEnglish(word, lexicon);
    return right === undefined ? undefined : { wrong: word, right };
  },
  report({ passage, start, end, data }, context) {
    const { lexicon } = context;
    const found = passage.text.slice(start, end);
    const plain =
      found === data.wrong ||
      /^[a-z]+ /u.test(found) ||
      isOrdinaryOpening(passage, start, end) ||
      isRaisedThing(passage, start, end);
    if (!lexicon || !plain || isForeignHere(passage, start, end, lexicon)) return undefined;
    if (isSpellingExempt({ passage, start, end }, context)) return undefined;
    const text = fitCapitals(passage, { start, end }, data.right);
    return {
      ...replacement(passage, start, end, text),
      // KBBI has `korona`; the health authorities and half of the press keep `corona`.
      ...(data.wrong.endsWith('corona') && { severity: 'info' }),
      message: `“${found}” ditulis dengan ejaan Indonesia: “${text}”.`,
    };
  },
});

let expressions: ReadonlySet<string> | undefined;

/** `video conference`: not `video konferensi`, but what `ejaan/kata-asing` proposes for both words. */
function isTranslated(passage: Passage, start: number, end: number): boolean {
  expressions ??= new Set(readForeignWords().map(({ words }) => words));
  const word = passage.lower.slice(start, end);
  const before = wordBefore(passage, start)?.toLowerCase() ?? '';
  const after = wordAfter(passage, end)?.toLowerCase() ?? '';
  return expressions.has(`${before} ${word}`) || expressions.has(`${word} ${after}`);
}

/** Whether a word belongs to an English expression, or is mentioned by itself, as in a table. */
function isForeignHere(passage: Passage, start: number, end: number, lexicon: Lexicon): boolean {
  const alone = wordBefore(passage, start) === undefined && wordAfter(passage, end) === undefined;
  if (alone || isTranslated(passage, start, end)) return true;
  return isInForeignPhrase(passage, start, end, lexicon);
}
