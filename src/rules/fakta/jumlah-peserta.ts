import { draftRule, type Rule } from '../../check/rule.ts';
import type { EventFile } from '../../event/event.ts';

/** “diikuti (oleh) (sebanyak) 75 (orang) peserta”: the whole attendance, in digits. */
const ATTENDANCE =
  /(?<!\p{L})(?:diikuti|dihadiri)\s(?:oleh\s)?(?:sebanyak\s|total\s)?(?<number>\d{1,3}(?:\.\d{3})+|\d{1,5})\s(?:orang\s)?peserta(?!\p{L})/giu;
/** Words of a sentence that may mean a part of the participants, or another year. */
const PART =
  /(?<!\p{L})(?:hari pertama|hari kedua|hari ketiga|hari ke|angkatan|gelombang|sesi|kelas|kelompok|masing-masing|setiap|tiap|per|lalu|sebelumnya|daring|luring|target|kuota|rencana\p{L}*|semula)(?!\p{L})/iu;

const EVENT =
  'nama: Pelatihan\nmulai: 2026-08-19 08:30\npeserta: { jumlah: 75, rincian: { ASN: 50, wartawan: 25 } }\n';

export const jumlahPeserta: Rule = draftRule({
  id: 'fakta/jumlah-peserta',
  severity: 'error',
  summary: 'Jumlah peserta sama dengan berkas acara.',
  why: 'Angka peserta adalah fakta yang paling sering dikutip; dua angka berbeda membuat keduanya diragukan.',
  exceptions:
    'Yang diperiksa hanya “diikuti/dihadiri … peserta”; jumlah per hari, angkatan, atau kelompok dibiarkan.',
  source: 'Berkas acara: `peserta`',
  checklist: 'Jumlah peserta sama dengan berkas acara',
  examples: {
    wrong: [
      { text: 'Pelatihan diikuti «57» peserta.', event: EVENT },
      { text: 'Pelatihan diikuti oleh sebanyak «750» orang peserta dari kecamatan.', event: EVENT },
    ],
    right: [
      { text: 'Pelatihan diikuti 75 peserta, yaitu 50 ASN dan 25 wartawan.', event: EVENT },
      { text: 'Pelatihan diikuti 50 peserta ASN.', event: EVENT },
      { text: 'Hari pertama diikuti 40 peserta.', event: EVENT },
      { text: 'Tahun lalu pelatihan diikuti 60 peserta.', event: EVENT },
      { text: 'Pelatihan diikuti sekitar 80 peserta.', event: EVENT },
      { text: 'Pelatihan diikuti 12 peserta perempuan.', event: EVENT },
      { text: 'Sebanyak 60 peserta menerima sertifikat.', event: EVENT },
      { text: 'Pada 2024 kegiatan serupa diikuti 60 peserta.', event: EVENT },
      { text: 'Pelatihan diikuti 60 peserta.', event: 'nama: A\nmulai: 2026-08-19 08:30\n' },
    ],
  },
  applies: ({ event }) => event?.file.peserta?.jumlah !== undefined,
  *check({ event, passages }) {
    if (!event?.file.peserta) return;
    const known = knownNumbers(event.file.peserta);
    const year = event.file.mulai.date.year;
    for (const passage of passages) {
      for (const match of passage.text.matchAll(ATTENDANCE)) {
        const { number: written = '' } = match.groups ?? {};
        const end = match.index + match[0].length;
        const sentence = passage.sentences.find(
          (one) => one.start <= match.index && end <= one.end,
        );
        const around = passage.text.slice(sentence?.start ?? 0, sentence?.end);
        const isKnown = known.includes(Number(written.replaceAll('.', '')));
        if (isKnown || PART.test(around) || namesOtherYear(around, year)) continue;
        if (isQualified(passage.text.slice(end))) continue;
        const start = match.index + match[0].lastIndexOf(written);
        const right = (event.file.peserta.jumlah ?? 0).toLocaleString('id-ID');
        yield {
          span: passage.span(start, start + written.length),
          message: `Menurut berkas acara, pesertanya ${right} orang, bukan ${written}.`,
          suggestions: [right],
        };
      }
    }
  },
});

function knownNumbers({ jumlah, rincian }: NonNullable<EventFile['peserta']>): readonly number[] {
  const parts = Object.values(rincian ?? {});
  return jumlah === undefined ? parts : [jumlah, ...parts];
}

/** `peserta perempuan`, `peserta ASN`: only a part of them is meant. */
function isQualified(after: string): boolean {
  return /^\s(?!(?:dari|dan|yang|di|pada|selama|dengan|serta|asal|untuk|hadir)(?!\p{L}))[\p{L}]/u.test(
    after,
  );
}

function namesOtherYear(text: string, year: number): boolean {
  return Array.from(text.matchAll(/(?<![\d.])(?:19|20)\d\d(?![\d.])/gu)).some(
    (match) => Number(match[0]) !== year,
  );
}
