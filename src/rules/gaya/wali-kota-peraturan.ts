import { choiceOption } from '../../check/options.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';

/** The kind of a mayor's regulation, before `Nomor`, a place or `tentang`. */
const KIND =
  /(?<=(?<![A-Za-zÀ-ɏ])(?:Peraturan|Keputusan|Instruksi|Surat Edaran) )(?:Walikota|Wali Kota)(?![A-Za-zÀ-ɏ])/gu;

export const waliKotaPeraturan: Rule = draftRule({
  id: 'gaya/wali-kota-peraturan',
  severity: 'info',
  optional: true,
  summary: 'Nama jenis peraturan wali kota ditulis dengan satu cara di semua naskah.',
  why: 'Judul peraturan disalin dari naskah aslinya; sebagian kota menulis “Peraturan Walikota”, sebagian “Peraturan Wali Kota”.',
  exceptions:
    'Hanya berjalan bila namanya ditulis di `humas.yaml` atau dengan `--rule`. Jabatan wali kota sendiri diperiksa aturan ejaan.',
  source: 'Gaya selingkung instansi: pilihan `bentuk` di humas.yaml; EYD V II.C untuk “wali kota”',
  options: {
    bentuk: choiceOption(
      ['Wali Kota', 'Walikota'],
      'Bentuk di dalam nama jenis peraturan: “Wali Kota” atau “Walikota”.',
    ),
  },
  examples: {
    wrong: [
      {
        text: 'Dasarnya Peraturan «Walikota» Contoh Nomor 5 Tahun 2020.',
        settings: 'aturan:\n  gaya/wali-kota-peraturan: info\n',
      },
      {
        text: 'Dasarnya Keputusan «Wali Kota» Contoh Nomor 5 Tahun 2020.',
        settings: 'aturan:\n  gaya/wali-kota-peraturan: { bentuk: Walikota }\n',
      },
    ],
    right: [
      'Dasarnya Peraturan Wali Kota Contoh Nomor 5 Tahun 2020.',
      {
        text: 'Dasarnya Peraturan Walikota Contoh Nomor 5 Tahun 2020.',
        settings: 'aturan:\n  gaya/wali-kota-peraturan: { bentuk: Walikota }\n',
      },
      'Wali Kota Contoh hadir.',
      'Peraturan itu diteken wali kota.',
      'Jalan Walikota ditutup.',
    ],
  },
  *check({ passages, options }) {
    for (const passage of passages) {
      if (!passage.lower.includes('kota')) continue;
      for (const { 0: found, index } of passage.text.matchAll(KIND)) {
        if (found === options.bentuk) continue;
        yield {
          ...replacement(passage, index, index + found.length, options.bentuk, { safe: false }),
          message: `Menurut gaya selingkung, di nama peraturan ditulis “${options.bentuk}”; cocokkan dengan naskah aslinya.`,
        };
      }
    }
  },
});
