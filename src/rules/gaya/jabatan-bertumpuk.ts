import type { Report } from '../../check/finding.ts';
import { wholeNumberOption } from '../../check/options.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findIntroductions } from '../../facts/people/introductions.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';

/** How many offices a sentence may name before it is a list of those present. */
const MOST = 5;
/** The longest office, in words, that a reader bears before the name comes. */
const LONGEST = 12;

/** Offices as releases write them, in capitals. */
const OFFICE = new RegExp(
  // `Keputusan Bupati`: who made it, and nobody who is there.
  `(?<![A-Za-zÀ-ɏ])(?<!(?:Keputusan|Peraturan|Edaran|Instruksi|Perintah) )${oneOf(`
    Kepala Ketua Camat Lurah Bupati Gubernur Wali_?[Kk]ota Sekretaris Sekda Sekwan Asisten
    Staf_Ahli Direktur Inspektur Komandan Danramil Dandim Danlanal Danlanud Danrem Kapolsek
    Kapolres(?:ta)? Kapolda Kajari Kajati Kadis Kabag Kabid Kades Keuchik Rektor Dekan Menteri
  `)}(?= )`,
  'gu',
);

/** What joins an office to another of the same person. */
const JOINED =
  /(?<![A-Za-zÀ-ɏ])(?:selaku|sekaligus|merangkap|yang juga)(?: sebagai| menjabat)? (?=[A-ZÀ-Þ])/gu;
/** From how many joints on one person bears a heap of offices. */
const HEAP = 2;
/** Nothing but words in capitals between two joints: no other person, and no verb. */
const OFFICES_ONLY = /^(?:(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ./-]*|dan|sekaligus|selaku|bidang) ){1,14}$/u;

export const jabatanBertumpuk: Rule = draftRule({
  id: 'gaya/jabatan-bertumpuk',
  severity: 'info',
  summary: 'Satu kalimat menyebut paling banyak lima jabatan, dan nama tidak lama ditunggu.',
  why: 'Deretan pejabat yang hadir bukan berita; pembaca berhenti, dan redaksi menghapusnya.',
  exceptions: 'Daftar berbutir, tabel, dan kutipan dibiarkan.',
  source: 'Sepuluh Pedoman Pemakaian Bahasa dalam Pers (PWI, 1978), pokok kalimat pendek',
  kinds: ['rilis', 'teks'],
  options: { batas: wholeNumberOption(MOST, 'Jumlah jabatan paling banyak dalam satu kalimat') },
  examples: {
    wrong: [
      {
        text: '«Hadir Kapolres Contoh, Dandim Contoh, Kajari Contoh, Sekda Contoh, Asisten Pemerintahan, dan Camat Misal.»',
      },
      {
        text: 'Wali Kota Contoh «selaku Ketua PMI Contoh sekaligus »Pembina Karang Taruna membuka lomba.',
      },
      {
        text: 'Rapat dibuka «Kepala Bidang Informasi dan Komunikasi Publik Dinas Komunikasi Informatika dan Statistik Kota Contoh», Budi Santoso, Senin.',
      },
    ],
    right: [
      'Wali Kota Contoh selaku Ketua PMI Contoh membuka lomba.',
      'Hadir Kapolres Contoh, Dandim Contoh, Sekda Contoh, dan Camat Misal.',
      'Hadir:\n\n- Kapolres Contoh, Dandim Contoh, Kajari Contoh\n- Sekda Contoh, Asisten Pemerintahan, Camat Misal\n',
      '“Terima kasih, Kapolres Contoh, Dandim Contoh, Kajari Contoh, Sekda Contoh, Asisten Satu, Camat Misal,” katanya.',
      'Rapat dibuka Kepala Dinas Komunikasi dan Informatika Kota Contoh, Budi Santoso, Senin.',
      'Kepala desa, camat, lurah, bupati, gubernur, dan menteri berbeda tugasnya.',
      'Bantuan diserahkan Sekda Contoh Andi Wijaya dan Kepala Balai Besar Rehabilitasi Sosial Penyandang Disabilitas Intelektual Contoh, Budi Santoso, Senin.',
    ],
  },
  *check({ passages, options }) {
    for (const passage of passages) {
      if (passage.role !== 'paragraph' || passage.inBlockQuote) continue;
      const offices = findOffices(passage);
      for (const sentence of passage.sentences) {
        const inside = offices.filter((at) => at >= sentence.start && at < sentence.end);
        if (inside.length > options.batas) yield reportList(passage, sentence, inside.length);
        else yield* heaped(passage, sentence);
      }
      yield* longOffices(passage);
    }
  },
});

/** Where the narrator names an office. */
function findOffices(passage: Passage): readonly number[] {
  return Array.from(passage.text.matchAll(OFFICE), ({ index }) => index).filter(
    (at) => !passage.isQuoted(at, at + 1),
  );
}

function reportList(passage: Passage, { start, end }: Span, count: number): Report {
  return {
    span: passage.span(start, end),
    message: `Kalimat ini menyebut ${count} jabatan; sebut yang berperan saja, dan pindahkan yang lain ke daftar di akhir rilis.`,
  };
}

/** `Wali Kota … selaku Ketua … sekaligus Pembina …`: one person with three offices. */
function* heaped(passage: Passage, sentence: Span): Generator<Report> {
  const text = passage.text.slice(sentence.start, sentence.end);
  const joints = Array.from(text.matchAll(JOINED), ({ 0: found, index }) => ({
    start: sentence.start + index,
    end: sentence.start + index + found.length,
  })).filter(({ start, end }) => !passage.isQuoted(start, end));
  const [first, last] = [joints[0], joints.at(-1)];
  if (!first || !last || joints.length < HEAP) return;
  if (!OFFICES_ONLY.test(passage.text.slice(first.end, last.start))) return;
  yield {
    span: passage.span(first.start, last.end),
    message: `Satu orang disebut dengan ${joints.length + 1} jabatan; sebut yang sesuai dengan acara ini saja.`,
  };
}

/** `Sekda Budi dan Kepala Dinas Sosial`: two people, of whom one has a name already. */
function joinsOffices(text: string): boolean {
  return Array.from(text.matchAll(OFFICE)).some(({ index }) =>
    /(?: dan| serta|,) $/u.test(text.slice(0, index)),
  );
}

function* longOffices(passage: Passage): Generator<Report> {
  for (const { office, name } of findIntroductions(passage)) {
    const words = passage.wordsIn(office);
    if (words.length <= LONGEST || passage.isQuoted(office.start, office.end)) continue;
    if (joinsOffices(office.text)) continue;
    yield {
      span: passage.span(office.start, office.end),
      message: `Jabatan ini ${words.length} kata sebelum namanya; tulis “${name.words.join(' ')}” dahulu, lalu jabatannya, atau singkat jabatannya.`,
    };
  }
}
