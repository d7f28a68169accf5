import { draftRule, type Rule } from '../../check/rule.ts';
import { alignWithin } from '../../text/align.ts';
import { findWords } from '../../text/words.ts';

/** Half of the words or more are those of a quotation on record. */
const LARGEST_DIFFERENCE = 0.5;

const EVENT = `nama: Pelatihan
mulai: 2026-08-19 08:30
kutipan:
  - { id: k1, oleh: Budi Hermawan, disetujui: ya, teks: "Kami siap melayani warga setiap hari." }
  - { id: k2, oleh: Budi Hermawan, teks: "Anggaran tahun depan akan kami naikkan." }
`;

export const kutipanBelumDisetujui: Rule = draftRule({
  id: 'fakta/kutipan-belum-disetujui',
  severity: 'info',
  summary: 'Setiap kutipan langsung sudah tercatat dan disetujui di berkas acara.',
  why: 'Pimpinan yang membaca ucapannya pertama kali di media tidak lagi percaya kepada humas.',
  exceptions: 'Diperiksa hanya bila berkas acara memuat kutipan; judul dan tema bukan kutipan.',
  source: 'Berkas acara: `kutipan` dengan `disetujui: ya`',
  checklist: 'Semua kutipan langsung sudah disetujui',
  examples: {
    wrong: [
      { text: '«“Jalan ini dibangun tahun depan,”» kata Budi Hermawan.', event: EVENT },
      { text: '«“Anggaran tahun depan akan kami naikkan,”» katanya.', event: EVENT },
    ],
    right: [
      { text: '“Kami siap melayani warga setiap hari,” kata Budi Hermawan.', event: EVENT },
      { text: '“Kami siap membantu warga setiap hari,” kata Budi Hermawan.', event: EVENT }, // fakta/kutipan
      { text: 'Kegiatan bertema “Melayani Warga dengan Sepenuh Hati.”', event: EVENT },
      { text: 'Ia menyebutnya “pintu masuk”, kata Budi.', event: EVENT },
      {
        text: '“Jalan ini dibangun tahun depan,” kata Budi Hermawan.',
        event: 'nama: Pelatihan\nmulai: 2026-08-19 08:30\n',
      },
    ],
  },
  applies: ({ event }) => event !== undefined && event.file.kutipan.length > 0,
  *check({ event, passages }) {
    const onRecord = (event?.file.kutipan ?? []).map((quote) => ({
      approved: quote.disetujui,
      words: findWords(quote.teks).map((word) => word.lower),
    }));
    for (const passage of passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      for (const { start, end } of passage.speech) {
        const typed = findWords(passage.text.slice(start, end)).map((word) => word.lower);
        const matches = onRecord.filter(
          ({ words }) => alignWithin(typed, words).distance <= typed.length * LARGEST_DIFFERENCE,
        );
        if (matches.some((match) => match.approved)) continue;
        yield {
          span: passage.span(start, end),
          message:
            matches.length > 0
              ? 'Kutipan ini ada di berkas acara, tetapi belum disetujui; mintakan persetujuannya.'
              : 'Kutipan ini tidak ada di berkas acara; mintakan persetujuan, lalu catat di sana.',
        };
      }
    }
  },
});
