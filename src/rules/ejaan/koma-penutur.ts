import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import {
  findUnpartedSpeakers,
  type UnpartedSpeaker,
} from '../../facts/sentences/unparted-speakers.ts';
import type { Span } from '../../text/span.ts';

/** `Hal itu lanjutnya, …`: who goes on speaking, with only the comma behind. */
const SAID_INSIDE =
  /(?<=[A-Za-zÀ-ɏ\d)] )(?<!(?:demikian|begitu|begitulah|apa|seperti|sebagaimana|dan|kata|tahap|langkah|yang|makin|semakin|lebih|lebih|paling) )(?:(?:kata|ujar|jelas|ungkap|tutur|ucap|tegas|papar|terang|imbuh|tambah|lanjut|tandas|pungkas|sambung)nya|(?:ujar|tutur|imbuh|ungkap|tambah|kata|jelas|terang|tegas|papar|lanjut) (?:Bupati|Wali Kota|Wabup|Wakil|Gubernur|Camat|Lurah|Sekda|Kepala|Ketua|Menteri|Kapolres|Dandim|dia|beliau)(?: [A-Z][A-Za-zÀ-ɏ.]*){0,6})(?=, [a-zß-ÿ])/gu;

export const komaPenutur: Rule = draftRule({
  id: 'ejaan/koma-penutur',
  severity: 'warning',
  summary: 'Penyebutan penutur di tengah kalimat diapit dua koma: Warga, menurut Siti, sudah tahu.',
  why: 'Tanpa koma penutup, nama penutur terbaca sebagai subjek kata kerja di belakangnya.',
  exceptions:
    'Bila kedua komanya tidak ada, koma hanya disarankan; peraturan, kitab, dan definisi (“damai menurut Nobel”) dibiarkan.',
  source: 'EYD V III.B butir 13 dan 14 (tanda koma)',
  examples: {
    wrong: [
      { text: 'Kebanyakan pedagang, menurut «Siti» sudah memahami aturan itu.' },
      { text: 'Aturan itu, diakui «Budi» menjadi bekal petugas.' },
      { text: 'Sanksi itu, kata «Siti» merupakan usaha terakhir.' },
      { text: 'Target itu, «menurutnya» naik dibanding tahun lalu.' },
      { text: 'Menurut «Camat Contoh» hal itu wajar. «Menurutnya» warga sudah tahu.' },
      { text: 'Hasilnya, menurut Kepala Dinas Sosial, «Siti Aminah» akan diumumkan.' },
      { text: 'Pengemudi «bus menurut Budi» wajib membawa surat.' },
      {
        text: 'Mereka «yang menurut Siti», mengaku bosan ditampung. «Bahkan menurutnya» hal itu wajar.',
      },
      { text: 'Hasil «itu lanjutnya», akan diumumkan. Hasil «itu tambah Bupati», sudah siap.' },
      { text: 'Menurut «Sutrisno» Indonesia tidak kekurangan beras.' },
      { text: 'Warga «itu disebut Siti» akan pindah. Panen «ini diakuinya» belum optimal.' },
    ],
    right: [
      'Kebanyakan pedagang, menurut Siti, sudah memahami aturan itu.',
      'Menurut Camat Contoh, hal itu wajar. Menurutnya, warga sudah tahu.',
      'Menurut Camat Contoh dan lurah, hal itu wajar. Menurut Budi yang hadir, warga tahu.',
      'Menurut Peraturan Pemerintah tersebut setiap warga berhak.',
      'Hal itu disampaikan Budi saat membuka rapat. Demikian dikatakan Siti menutup acara.',
      'Harga naik 5 persen menurut BPS. Apa yang disebut Camat menjadi bekal petugas.',
      'Dalam laporan itu, disebutkan Budi menerima tiga surat.',
      'Definisi damai menurut Alfred Nobel bukan sekadar tanpa perang.',
      'Pedagang yang menurutnya tidak bersalah dipulangkan.',
      'Warga Dusun Contoh, menurut Budi dalam rapat itu, sudah tahu.',
      'Lokasi itu, menurut Siti selaku camat, dipilih warga.',
      'Menurut Dokter Spesialis Bedah dr. Budi, Sp.B mengatakan operasi itu lancar.',
      'Menurut Dermatologist dr. Siti, kulit perlu dirawat.',
      'Menurut Budi, SK Bupati tersebut sudah terbit.',
      'Menurut Masyarakat Transportasi Indonesia, bus itu layak.',
      'Menurut Siti pedagang di Pasar Contoh, harga naik.',
      'Menurut Budi, Pemkot Contoh sudah meminta izin. Di kota itu, menurut Budi, Dinas Sosial sibuk.',
      'Menurut Ketua Panitia Contoh ke-2 itu, warga sudah tahu.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      yield* inside(passage, context);
      for (const speaker of findUnpartedSpeakers(passage, context.lexicon)) {
        const { place, report } = (speaker.isOpened ? close : part)(passage, speaker);
        if (!isSpellingExempt({ passage, ...place }, context)) yield report;
      }
    }
  },
});

/** Speakers behind a verb of speaking that stands inside the sentence, with one comma only. */
function* inside(passage: Passage, context: RuleContext): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(SAID_INSIDE)) {
    const word =
      passage.text
        .slice(0, index - 1)
        .split(/[\s(]/u)
        .at(-1) ?? '';
    const start = index - 1 - word.length;
    const end = index + found.length;
    if (isSpellingExempt({ passage, start, end }, context)) continue;
    yield {
      ...replacement(passage, start, end, `${word}, ${found}`, { safe: false }),
      severity: 'info',
      message: `Penyebutan penutur diapit koma: “${word}, ${found}, …”.`,
    };
  }
}

/** A finding, and where in the passage. */
interface Fault {
  readonly place: Span;
  readonly report: Report;
}

/** The comma behind the source lacks. */
function close(passage: Passage, { start, lead, named }: UnpartedSpeaker): Fault {
  const end = start + lead.length + named.length;
  const name = named === '' ? lead : (named.split(', ').at(-1) ?? '').trim();
  const from = end - name.length;
  return {
    place: { start: from, end },
    report: {
      ...replacement(passage, from, end, `${name},`, { safe: false }),
      message: `Sesudah “${name}” ada koma: “${lead}${named}, …”.`,
    },
  };
}

/** Both commas lack, or the first. */
function part(passage: Passage, { start, lead, named }: UnpartedSpeaker): Fault {
  const end = start + lead.length + named.length;
  const before = passage.text.slice(0, start).trimEnd();
  const word = before.split(/[\s(]/u).at(-1) ?? '';
  const from = before.length - word.length;
  const closing = passage.text.startsWith(', ', end) ? '' : ',';
  return {
    place: { start: from, end },
    report: {
      ...replacement(passage, from, end, `${word}, ${lead}${named}${closing}`, { safe: false }),
      severity: 'info',
      message: `Penyebutan penutur diapit koma: “${word}, ${lead}${named}, …”.`,
    },
  };
}
