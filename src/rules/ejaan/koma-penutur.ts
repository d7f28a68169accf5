import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import {
  findUnpartedSpeakers,
  type UnpartedSpeaker,
} from '../../facts/sentences/unparted-speakers.ts';
import type { Span } from '../../text/span.ts';

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
      { text: 'Menurut «dia» katarak dapat disembuhkan. Menurut «beliau» program itu penting.' },
      {
        text: '«Dikatakannya» kegiatan ini rutin digelar setiap tahun. «Dijelaskannya» program tersebut akan berlanjut.',
      },
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
      {
        text: 'Terkait saluran «irigasi kata dia» beberapa desa sudah melapor. Selain «lomba jelas Siti» juga digelar bazar.',
      },
      { text: 'Menurut «Sutrisno» Indonesia tidak kekurangan beras.' },
      { text: 'Warga «itu disebut Siti» akan pindah. Panen «ini diakuinya» belum optimal.' },
    ],
    right: [
      'Menurut dia, hal itu wajar. Menurut dia dan Siti, hal itu wajar. Menurut mereka yang hadir, hal itu wajar. Menurut saya pribadi, hal itu wajar. Menurut kami semua, hal itu wajar.',
      'Dikatakannya bahwa kegiatan ini rutin digelar. Dijelaskannya isi surat itu kepada warga. Ditambahkannya garam itu dan diaduknya.',
      'Dikatakannya, kegiatan ini rutin digelar. Diakuinya kesalahan itu. Dijelaskannya pula hal itu. Disebutkannya hal-hal itu satu per satu.',
      'Biaya gedung itu Rp48,6 miliar, menurut DPA Dinas Kesehatan 2026.',
      'Capaian itu naik, menurut LKJ Dinas Contoh tahun lalu.',
      'Menurut Dinas Kesehatan kota itu, kasus menurun. Menurut Pak RT setempat, warga mengungsi.',
      'Menurut Prabowo Indonesia tidak punya pilihan lain; menurut Budi Malaysia sudah siap.',
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
      'Lebih lanjut Siti menjelaskan hal itu. Secara tegas Bupati meminta data. Seperti kata Budi, tidak ada yang kekal.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      for (const speaker of findUnpartedSpeakers(passage, context.lexicon)) {
        const { place, report } = (speaker.isOpened ? close : part)(passage, speaker);
        if (!isSpellingExempt({ passage, ...place }, context)) yield report;
      }
    }
  },
});

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
