import { type CeremonyItem, readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';

const RAISING = /\b(?:pengibaran|penaikan)\b/iu;
const SPEECH = /^amanat\b|\bamanat (?:inspektur|pembina)\b/iu;
const PRAYER = /^(?:pembacaan )?do['’]?a\b/iu;

const table = (...rows: readonly string[]): string =>
  `---\njenis: rundown\njudul: Upacara Bendera Hari Pahlawan\n---\n| Waktu | Kegiatan |\n|---|---|\n${rows.map((row) => `| | ${row} |\n`).join('')}`;

export const urutanUpacara: Rule = draftRule({
  id: 'protokol/urutan-upacara',
  severity: 'warning',
  summary: 'Dalam upacara bendera, bendera dikibarkan sebelum amanat dan doa dibaca sesudahnya.',
  why: 'Amanat di depan tiang tanpa bendera menghentikan barisan; petugas pengibar tidak tahu kapan maju.',
  exceptions:
    'Upacara penurunan bendera, dan urutan bagian lain, tidak diperiksa. Letak doa hanya ditanyakan.',
  source: 'Kelaziman upacara bendera',
  kinds: ['rundown', 'mc', 'acara'],
  checklist: 'Bendera dikibarkan sebelum amanat',
  examples: {
    wrong: [
      { text: table('Laporan', '«Amanat pembina upacara»', 'Pengibaran bendera', 'Doa') },
      { text: table('Pengibaran bendera', 'Hening cipta', '«Doa»', 'Amanat inspektur upacara') },
    ],
    right: [
      table('Laporan', 'Pengibaran bendera', 'Hening cipta', 'Amanat', 'Doa', 'Laporan'),
      table('Doa', 'Laporan', 'Pengibaran bendera', 'Pembacaan Pancasila', 'Pembubaran'),
      table('Pengibaran bendera', 'Amanat', 'Andika Bhayangkari', 'Pembacaan doa'),
      table('Detik-detik Proklamasi', 'Doa', 'Pengibaran bendera', 'Doa', 'Pembubaran'),
      table('Pengibaran bendera', 'Amanat', 'Penyerahan piagam'),
    ],
  },
  applies: (context) => readCeremony(context).occasion === 'upacara-bendera',
  *check(context) {
    const { items } = readCeremony(context);
    const find = (pattern: RegExp): CeremonyItem | undefined =>
      items.find(({ entry }) => pattern.test(entry.kegiatan.trim()));
    const [raising, speech] = [find(RAISING), find(SPEECH)];
    if (!speech) return;
    const at = items.indexOf(speech);
    if (raising && items.indexOf(raising) > at) {
      yield {
        span: speech.activitySpan,
        related: speech.related,
        message: `“${speech.entry.kegiatan}” mendahului “${raising.entry.kegiatan}”; lazimnya bendera dikibarkan lebih dahulu (kelaziman).`,
      };
    }
    const prayers = items.filter(({ entry }) => PRAYER.test(entry.kegiatan.trim()));
    const [first] = prayers;
    if (!first || prayers.some((one) => items.indexOf(one) > at)) return;
    yield {
      span: first.activitySpan,
      related: first.related,
      severity: 'info',
      message: `Doa ini mendahului “${speech.entry.kegiatan}”; dalam upacara bendera doa lazimnya sesudah amanat (kelaziman).`,
    };
  },
});
