import { isStyleExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type PhraseHit, type Rule } from '../../check/rule.ts';
import { fitCapitals, wordAfter } from '../../draft/capitals.ts';
import { readNominalisations } from '../../knowledge/nominalisations.ts';
import { wordSet } from '../../text/patterns.ts';

/** Words between the empty verb and the noun that say nothing. */
const EMPTY = /^(?:kegiatan|proses|aksi|upaya)$/u;

/** Small words and words of manner: none can be the object of a verb. `24` opens `24 jam`. */
const NO_OBJECT = wordSet(`
  terhadap kepada atas bagi pada dengan tentang mengenai ke di oleh untuk yang dan atau serta dari dalam
  terkait guna agar sebagai juga ini itu tersebut lagi kembali lebih saat hingga sampai intensif ketat cepat
  massal rutin langsung dini lanjut lanjutan ulang awal akhir khusus umum medis ilmiah mandiri internal
  eksternal penuh total tuntas maksimal optimal acak silang hukum teknis daring luring secara setelah
  sebelum selama setiap serentak berkala berkelanjutan berjenjang bertahap demi karena sehingga maupun
  melalui lapangan mulai antara bersih laboratorium pasca visual 24
`);

/** What is sprayed rather than sprayed at. */
const LIQUID = /^(?:[dD][ie]sinfektan|cairan|insektisida|pestisida|racun|obat|air)$/u;

/**
 * Adjectives and verbs by how they open (`menyeluruh`, `terpadu`), but for nouns that open so too.
 */
const NO_NOUN = /^(?:psiko|administra|bersama|ter(?!sangka|minal|umbu)|me(?:nd|ny|ng|m))/u;

export const nominalisasi: Rule = lexicalRule<null>({
  id: 'gaya/nominalisasi',
  severity: 'info',
  summary:
    'Tindakan ditulis sebagai kata kerja: “mendata warga”, bukan “melakukan pendataan warga”.',
  why: 'Kata kerja yang disembunyikan di dalam kata benda membuat kalimat panjang dan pelakunya kabur.',
  exceptions:
    'Hanya kata benda dalam daftar yang diikuti objek, “terhadap”, atau kata depan yang cocok; istilah hukum, nama acara, judul, dan kutipan dibiarkan.',
  source: 'Sepuluh Pedoman Pemakaian Bahasa dalam Pers (PWI, 1978), pokok kalimat pendek; KBBI VI',
  examples: {
    wrong: [
      { text: 'Petugas «melakukan pendataan» warga terdampak.' },
      { text: 'Tim «melakukan pengawasan terhadap» pasar hewan.' },
      { text: 'Warga «melaksanakan kegiatan penanaman» 1.000 bibit bakau.' },
      { text: 'Dinas «melakukan koordinasi» dengan kepolisian.' },
      { text: 'Camat «melakukan kunjungan» ke dapur umum.' },
      { text: 'Petugas «melakukan penyemprotan» disinfektan di pasar.' },
      { text: '«Melakukan pengecekan» kesiapan posko, camat berkeliling.' },
    ],
    right: [
      'Petugas mendata warga terdampak dan mengawasi pasar.',
      'Tim melakukan pengawasan, lalu melakukan pendataan terkait warga.',
      'Tim melakukan pengawasan dan pembinaan terhadap pedagang.',
      'Dokter melakukan pemeriksaan lanjutan dan melakukan perjalanan ke hulu.',
      'Dinas melakukan koordinasi lintas sektor secara rutin.',
      'Bidang ini melaksanakan pengawasan internal dan melaksanakan tugas lain.',
      '“Kami melakukan pendataan warga,” kata camat.',
      'Rapat Melakukan Pendataan Warga digelar.',
      'Dinas melakukan pemeriksaan yang ketat.',
      'Puskesmas melakukan pemeriksaan laboratorium dan melakukan pendampingan pasca bencana.',
      '# Petugas melakukan pendataan warga\n\nIsi.\n',
    ],
  },
  *phrases() {
    yield { words: 'melakukan', data: null };
    // To “hold” or “carry out” the thing is plain; to do so with an “activity” of it is not.
    yield { words: 'melaksanakan kegiatan', data: null };
    yield { words: 'mengadakan kegiatan', data: null };
  },
  report(hit, context) {
    const found = measure(hit);
    if (!found) return undefined;
    const { passage, start } = hit;
    const { end } = found;
    if (isStyleExempt({ passage, start, end }, context)) return undefined;
    const plain = fitCapitals(passage, { start, end }, found.verb);
    return {
      ...replacement(passage, start, end, plain, { safe: false }),
      message: `“${passage.text.slice(start, end)}” cukup ditulis “${plain}”.`,
    };
  },
});

/** How far the phrase goes, and the verb that can stand in its place. */
function measure({
  passage,
  end,
}: PhraseHit<unknown>): { readonly end: number; readonly verb: string } | undefined {
  let at = end;
  let noun = wordAfter(passage, at);
  if (noun !== undefined && EMPTY.test(noun)) {
    at = endOfNext(passage.text, at, noun);
    noun = wordAfter(passage, at);
  }
  const entry = noun === undefined ? undefined : readNominalisations().get(noun);
  if (noun === undefined || !entry) return undefined;
  at = endOfNext(passage.text, at, noun);
  const next = wordAfter(passage, at);
  const { preposition } = entry;
  // One sprays a street (`menyemprot`), and sprays water (`menyemprotkan`).
  const isSprayed = noun === 'penyemprotan' && LIQUID.test(next ?? '');
  const verb = isSprayed ? 'menyemprotkan' : entry.verb;
  if (next === undefined) return undefined;
  if (preposition !== undefined) return next === preposition ? { end: at, verb } : undefined;
  if (next === 'terhadap') return { end: endOfNext(passage.text, at, next), verb };
  return NO_OBJECT.has(next) || NO_NOUN.test(next) ? undefined : { end: at, verb };
}

/** Where the word that follows `at` ends. */
function endOfNext(text: string, at: number, word: string): number {
  return text.indexOf(word, at) + word.length;
}
