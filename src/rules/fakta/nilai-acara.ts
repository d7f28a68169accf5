import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { agree } from '../../facts/numbers/quantities.ts';
import { findRecordedValues } from '../../facts/numbers/recorded-values.ts';

const EVENT =
  'nama: Pelatihan\nmulai: 2026-08-19 08:30\nfakta:\n  - { id: a, pernyataan: anggaran pelatihan, nilai: "Rp48,5 juta", sumber: DPA }\n  - { id: b, pernyataan: petugas penjawab, nilai: 32 orang }\n';

export const nilaiAcara: Rule = draftRule({
  id: 'fakta/nilai-acara',
  severity: 'error',
  summary: 'Uang dan angka lain sama dengan berkas acara.',
  why: 'Anggaran adalah angka yang paling cermat diperiksa wartawan; dua nilai berbeda terbaca sebagai kelalaian atau lebih buruk.',
  exceptions:
    'Yang dibandingkan hanya angka tepat di belakang kata-kata `pernyataan`; nilai tahun lain dan nilai kira-kira dibiarkan.',
  source: 'Berkas acara: `fakta`',
  checklist: 'Nilai uang dan angka lain sama dengan berkas acara',
  examples: {
    wrong: [
      { text: 'Anggaran pelatihan sebesar «Rp45,8 juta» berasal dari DPA.', event: EVENT },
      { text: 'Anggaran pelatihan itu mencapai «Rp48,5 miliar».', event: EVENT },
      {
        text: '| Data | Nilai |\n|---|---|\n| Anggaran pelatihan | «Rp84,5 juta» |\n',
        event: EVENT,
      },
    ],
    right: [
      {
        text: 'Kecamatan Bayan mempunyai petugas penjawab sebanyak 12 orang.',
        event: EVENT,
      },
      { text: 'Anggaran pelatihan sebesar Rp48,5 juta berasal dari DPA.', event: EVENT },
      { text: 'Anggaran pelatihan sebesar Rp48.500.000 berasal dari DPA.', event: EVENT },
      { text: 'Anggaran pelatihan tahun lalu Rp40 juta.', event: EVENT },
      { text: 'Tahun lalu anggaran pelatihan Rp40 juta.', event: EVENT },
      { text: 'Pada APBD 2025, anggaran pelatihan sebesar Rp40 juta.', event: EVENT },
      { text: 'Anggaran pelatihan sekitar Rp50 juta.', event: EVENT },
      { text: 'Anggaran pelatihan diperiksa; biaya cetak Rp2 juta.', event: EVENT },
      { text: 'Anggaran pelatihan naik dari Rp40 juta.', event: EVENT },
      { text: 'Anggaran rapat Rp2 juta.', event: EVENT },
      { text: '| Data | Nilai |\n|---|---|\n| Anggaran pelatihan | Rp48,5 juta |\n', event: EVENT },
    ],
  },
  applies: ({ event }) => event?.file.fakta.some(({ nilai }) => nilai !== undefined) === true,
  *check(context): Generator<Report> {
    for (const { passage, stated, fact, value } of findRecordedValues(context)) {
      if (!stated.isPlain || agree(stated, value)) continue;
      const written = passage.text.slice(stated.start, stated.end);
      const origin = fact.sumber === undefined ? '' : ` (sumber: ${fact.sumber})`;
      yield {
        span: passage.span(stated.start, stated.end),
        message: `Menurut berkas acara, ${fact.pernyataan} ${fact.nilai}${origin}, bukan ${written}.`,
        suggestions: [fact.nilai ?? ''],
      };
    }
  },
});
