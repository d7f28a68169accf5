import { readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';

const event = (rest: string, name = '«Pembukaan Pelatihan»'): string =>
  `nama: ${name}\nmulai: 2026-08-19 08:30\n${rest}`;
const plain = (text: string): string => text.replaceAll(/[«»]/gu, '');

export const pakaianAcara: Rule = draftRule({
  id: 'protokol/pakaian-acara',
  severity: 'info',
  summary: 'Berkas acara resmi menyebut pakaian yang dikenakan.',
  why: 'Undangan tanpa pakaian membuat pimpinan datang berbatik ke acara berjas.',
  exceptions: 'Acara tanpa pembukaan resmi dan konferensi pers tidak diperiksa.',
  source: 'UU 9/2010 Pasal 17 (upacara bendera); selain itu kelaziman',
  kinds: ['acara'],
  checklist: 'Pakaian sudah ditentukan',
  examples: {
    wrong: [{ text: event('') }, { text: event('', '«Upacara Bendera HUT RI»') }],
    right: [
      plain(event('pakaian: Batik lengan panjang\n')),
      event('', 'Konferensi Pers Inflasi'),
      event('', 'Rapat Evaluasi Bulanan'),
      event('', 'Kunjungan Kerja Wali Kota'),
      event('', 'Pelatihan Humas'),
    ],
  },
  applies: (context) => readCeremony(context).isCeremonial,
  *check(context) {
    const { event: file } = readCeremony(context);
    if (!file || file.pakaian !== undefined || !context.record) return;
    yield {
      span: context.record.yaml.locate(['nama']),
      message: 'Pakaian belum disebut; isi `pakaian`, misalnya `pakaian: Batik lengan panjang`.',
    };
  },
});
