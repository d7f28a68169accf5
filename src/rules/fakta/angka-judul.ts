import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findStrangeHeadlineNumbers } from '../../facts/numbers/headline-numbers.ts';

const above = (headline: string, text: string): string => `---\njudul: ${headline}\n---\n${text}`;

export const angkaJudul: Rule = draftRule({
  id: 'fakta/angka-judul',
  severity: 'warning',
  summary: 'Angka di judul sama dengan angka di isi naskah.',
  why: 'Judul dikutip paling dahulu dan diketik paling akhir; angka yang tertukar di sana menyebar sebelum isinya dibaca.',
  exceptions:
    'Hanya angka yang tidak ada di isi naskah, padahal di isi ada angka untuk hal yang sama: yang tertukar digit atau skalanya, atau satu-satunya. Angka yang dibulatkan di judul dan angka di bawah sepuluh dibiarkan.',
  source: 'Perbandingan judul dengan isi naskah dan berkas acara',
  checklist: 'Angka di judul sama dengan angka di isi',
  examples: {
    wrong: [
      {
        text: above(
          'Mal Pelayanan Buka «121» Layanan',
          'Mal itu menampung 112 layanan dari 23 instansi.',
        ),
      },
      { text: above('«121» Loket Dibuka', 'Lebih dari seratus warga antre di 112 loket.') },
      { text: above('«68» Warga Bermusyawarah', 'Sebanyak 86 warga hadir.') },
      { text: above('«750» Warga Menerima Sembako', 'Sembako diterima 75 warga.') },
      { text: above('«35» Guru Dilatih', 'Pelatihan diikuti 47 guru dan 20 siswa.') },
      { text: above('Jalan Dibangun untuk «253» Keluarga', 'Jalan itu melayani 235 keluarga.') },
      {
        text: above('Bupati Tinjau «468» Pengungsi', 'Bupati meninjau para pengungsi.'),
        event: 'nama: Peninjauan\nmulai: 2026-03-05 14:30\npeserta: { jumlah: 486 }\n',
      },
    ],
    right: [
      above('Mal Pelayanan Buka 112 Layanan', 'Mal itu menampung 112 layanan dari 23 instansi.'),
      above(
        'Mal Pelayanan Buka 121 Layanan',
        'Semula 112 layanan, kini ditambah sembilan.',
      ).replace('kini', 'kini menjadi 121 layanan,'),
      above('1.200 Warga Bermusyawarah', 'Sebanyak 1.210 warga hadir.'),
      above('Ratusan Warga Bermusyawarah', 'Sebanyak 860 warga hadir.'),
      above('35 Guru Dilatih', 'Hari pertama 20 guru datang, hari kedua 15 guru.'),
      above('45 Guru Dilatih', 'Sebanyak 54 siswa hadir.'),
      above('Jalan Dibangun dengan Rp2,4 Miliar', 'Biaya jalan itu Rp2,35 miliar.'),
      above('Dua Desa Terima 35 Ton Pupuk', 'Desa A menerima 20 ton dan Desa B 15 ton pupuk.'),
    ],
  },
  *check(context): Generator<Report> {
    for (const { passage, stated, right, inText } of findStrangeHeadlineNumbers(context)) {
      const written = passage.text.slice(stated.start, stated.end);
      const place = inText ? 'isi naskah' : 'berkas acara';
      const span = inText?.passage.span(inText.quantity.start, inText.quantity.end);
      yield {
        span: passage.span(stated.start, stated.end),
        message: `Judul menyebut ${written}, padahal di ${place} ${right}; samakan keduanya.`,
        suggestions: [right],
        related: span ? [{ message: 'Angka di isi naskah.', span }] : [],
      };
    }
  },
});
