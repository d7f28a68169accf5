import { isStyleExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type Rule } from '../../check/rule.ts';
import { fitCapitals, wordAfter } from '../../draft/capitals.ts';

/** A heavy phrase: what to write, and which next word leaves the sentence whole with it. */
interface Officialese {
  readonly plain: string;
  readonly next?: RegExp;
}

/** A verb with an active prefix, as `untuk` takes it. */
const VERB = /^(?:me(?:m|n|ng|ny|l|r)?\p{L}{4,}|ber\p{L}{3,})$/u;

/** A noun without `terhadap` or its like, so that the plain verb can take it as its object. */
const OBJECT =
  /^(?!(?:terhadap|kepada|atas|bagi|pada|dengan|tentang|mengenai|ke|di|oleh|untuk|yang|dan|serta|secara|bersama)$)\p{L}{3,}$/iu;

const PHRASES: Readonly<Record<string, Officialese>> = {
  'dalam rangka': { plain: 'untuk', next: VERB },
  'dalam rangka untuk': { plain: 'untuk' },
  'dalam upaya untuk': { plain: 'untuk' },
  'sebagai upaya untuk': { plain: 'untuk' },
  'dengan tujuan untuk': { plain: 'untuk' },
  'dengan maksud untuk': { plain: 'untuk' },
  'disebabkan oleh karena': { plain: 'karena' },
  dikarenakan: { plain: 'karena' },
  'bertempat di': { plain: 'di' },
  'sampai dengan saat ini': { plain: 'hingga kini' },
  'berkesempatan hadir': { plain: 'hadir' },
  'melakukan pengecekan': { plain: 'mengecek', next: OBJECT },
  'melakukan peninjauan': { plain: 'meninjau', next: OBJECT },
  'melakukan pemantauan': { plain: 'memantau', next: OBJECT },
  'melakukan pendataan': { plain: 'mendata', next: OBJECT },
  'melakukan penyerahan': { plain: 'menyerahkan', next: OBJECT },
  'melakukan penandatanganan': { plain: 'menandatangani', next: OBJECT },
  'melakukan penanaman': { plain: 'menanam', next: OBJECT },
  'melakukan perbaikan': { plain: 'memperbaiki', next: OBJECT },
  'melakukan pembersihan': { plain: 'membersihkan', next: OBJECT },
  'mengalami kenaikan': { plain: 'naik' },
  'mengalami penurunan': { plain: 'turun' },
  'mengalami peningkatan': { plain: 'meningkat' },
  'mengalami kerusakan': { plain: 'rusak' },
  'mengalami keterlambatan': { plain: 'terlambat' },
};

export const kataBerlebih: Rule = lexicalRule<Officialese>({
  id: 'gaya/kata-berlebih',
  severity: 'info',
  summary: 'Kata yang lugas lebih baik daripada ungkapan birokrasi yang panjang.',
  why: 'Wartawan memotong ungkapan seperti ini, dan pembaca biasa melewatinya.',
  exceptions:
    'Hanya ungkapan yang dapat langsung diganti tanpa mengubah kalimat; kutipan, judul, dan nama acara dibiarkan.',
  source: 'Sepuluh Pedoman Pemakaian Bahasa dalam Pers (PWI, 1978), pokok klise dan kata mubazir',
  examples: {
    wrong: [
      { text: 'Rapat digelar «dalam rangka» memperingati Hari Anak.' },
      { text: '«Sebagai upaya untuk» menekan harga, pasar murah dibuka.' },
      { text: 'Acara berlangsung Senin, «bertempat di» Balai Kota.' },
      { text: 'Petugas «melakukan pendataan» warga terdampak.' },
      { text: 'Harga beras «mengalami kenaikan» sepekan ini.' },
    ],
    right: [
      'Rapat digelar dalam rangka HUT ke-79 Republik Indonesia.',
      'Rapat Koordinasi dalam Rangka Menyambut Panen digelar.',
      'Petugas melakukan pemantauan terhadap sungai dan melakukan perjalanan ke hulu.',
      '“Kami datang dalam rangka membantu,” katanya.',
      'Petugas mendata warga untuk menyalurkan bantuan.',
      'Warga bertempat tinggal di bantaran sungai.',
      'Tim melakukan pengecekan.',
      '# Rapat dalam rangka memperingati Hari Anak\n\nIsi.\n',
    ],
  },
  *phrases() {
    for (const [words, data] of Object.entries(PHRASES)) yield { words, data };
  },
  report({ passage, start, end, data }, context) {
    if (data.next && !data.next.test(wordAfter(passage, end) ?? '')) return undefined;
    if (isStyleExempt({ passage, start, end }, context)) return undefined;
    const plain = fitCapitals(passage, { start, end }, data.plain);
    return {
      ...replacement(passage, start, end, plain, { safe: false }),
      message: `“${passage.text.slice(start, end)}” dapat diringkas menjadi “${plain}”.`,
    };
  },
});
