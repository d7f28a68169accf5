import { type ClockTime, formatClock } from '../../calendar/clock.ts';
import { readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Guest } from '../../protocol/guests.ts';
import { isOfHostParty } from '../../protocol/host-party.ts';
import { isHigher, type Ranking } from '../../protocol/speakers.ts';

const event = (...guests: readonly string[]): string =>
  `nama: Pembukaan Pelatihan\nmulai: 2026-08-19 09:00\ntamu:\n${guests.map((guest) => `  - { ${guest} }\n`).join('')}`;
const MAYOR = 'nama: Budi Hermawan, jabatan: Wali Kota Contoh';
const HEAD = 'nama: Rina Marlina, jabatan: Camat Contoh';

export const kedatangan: Rule = draftRule({
  id: 'protokol/kedatangan',
  severity: 'warning',
  summary:
    'Pejabat tertinggi tiba sesudah tamu lain, sebelum acara mulai, dan pulang lebih dahulu.',
  why: 'Pejabat yang tiba ketika tamu belum duduk menunggu di ruang kosong; yang tiba terlambat menahan semua orang.',
  exceptions:
    'Tuan rumah boleh datang lebih dahulu, juga pimpinan dan anggota DPRD bila tuan rumahnya DPRD, wakil dan sekretaris daerah tuan rumah, serta yang ditunjuk menyambut (`penyambut`). Yang datang sebagai wakil pejabat lain tidak dibandingkan, dan yang pukul tibanya tidak diisi tidak diperiksa.',
  source: 'Kelaziman protokol, bukan ketentuan undang-undang',
  kinds: ['acara'],
  checklist: 'Pukul tiba dan pulang pejabat berurutan',
  examples: {
    wrong: [
      { text: event(`${MAYOR}, tiba: «"08:00"»`, `${HEAD}, tiba: "08:30"`) },
      { text: event(`${MAYOR}, tiba: «"09:10"»`) },
      { text: event(`${MAYOR}, tiba: "08:55", pulang: «"11:00"»`, `${HEAD}, pulang: "10:30"`) },
    ],
    right: [
      event(`${MAYOR}, tiba: "08:55"`, `${HEAD}, tiba: "08:30"`),
      event(`${MAYOR}, tiba: "08:55"`, `${HEAD}, tiba: "08:55"`),
      `${event(`${MAYOR}, tiba: "08:00"`, `${HEAD}, tiba: "08:30"`)}tuan_rumah: Budi Hermawan\n`,
      event(`${MAYOR}`, `${HEAD}, tiba: "08:30"`),
      `${event('nama: Agus Salim, jabatan: Ketua DPRD Kabupaten Contoh, tiba: "08:30"', 'nama: Wahyu Kariasta, jabatan: Wakil Ketua I DPRD Kabupaten Contoh, tiba: "08:30"', 'nama: Siti Aminah, jabatan: Sekretaris Daerah Kabupaten Contoh, tiba: "08:40"')}tuan_rumah: Agus Salim\n`,
      `${event(`${MAYOR}, tiba: "08:50"`, 'nama: Tono Wijaya, jabatan: Wakil Wali Kota Contoh, tiba: "08:00"', `${HEAD}, tiba: "08:30"`)}tuan_rumah: Budi Hermawan\n`,
      `${event('nama: Tono Wijaya, jabatan: Wakil Wali Kota Contoh, tiba: "08:00"', `${HEAD}, tiba: "08:30"`)}brief: { perjalanan: { penyambut: Wakil Wali Kota } }\n`,
      event(
        `${MAYOR}, tiba: "08:55"`,
        'nama: Siti Aminah, jabatan: Camat Contoh, tiba: "08:00"',
        'nama: Agus Salim, jabatan: Lurah Contoh, tiba: "08:30"',
      ),
      event(`${MAYOR}, tiba: "08:30"`, `${HEAD}, mewakili: Gubernur Contoh, tiba: "08:40"`),
      event(`${MAYOR}, tiba: "09:00"`),
      event(`${MAYOR}, tiba: "08:55", pulang: "10:30"`, `${HEAD}, pulang: "11:00"`),
      event('nama: Tono, jabatan: Direktur Bank, tiba: "08:00"', `${HEAD}, tiba: "08:30"`),
    ],
  },
  applies: (context) =>
    readCeremony(context).guests.some(
      ({ arrives, leaves }) => arrives !== undefined || leaves !== undefined,
    ),
  *check(context) {
    const { event: file, guests, ranking } = readCeremony(context);
    const { record } = context;
    if (!file || !record) return;
    for (const guest of guests) {
      const receives = isOfHostParty(guest, guests, file);
      const fault =
        tooLate(guest, file.mulai.time) ??
        (receives ? undefined : beforeOthers(guest, guests, ranking));
      if (fault) yield { span: record.yaml.locate([...guest.at, 'tiba']), message: fault };
      const stays = receives ? undefined : behindOthers(guest, guests, ranking);
      if (stays) yield { span: record.yaml.locate([...guest.at, 'pulang']), message: stays };
    }
  },
});

function tooLate({ title, arrives }: Guest, start: ClockTime): string | undefined {
  if (arrives === undefined || arrives <= start) return undefined;
  return `${title} tiba pukul ${formatClock(arrives)}, sesudah acara mulai pukul ${formatClock(start)}.`;
}

function beforeOthers(
  guest: Guest,
  guests: readonly Guest[],
  ranking: Ranking,
): string | undefined {
  const later = lowerWho(guest, guests, ranking, 'arrives');
  if (later?.arrives === undefined || guest.arrives === undefined) return undefined;
  return `${guest.title} tiba pukul ${formatClock(guest.arrives)}, lebih dahulu daripada ${later.title} (pukul ${formatClock(later.arrives)}); lazimnya yang tertinggi tiba terakhir.`;
}

function behindOthers(
  guest: Guest,
  guests: readonly Guest[],
  ranking: Ranking,
): string | undefined {
  const earlier = lowerWho(guest, guests, ranking, 'leaves');
  if (earlier?.leaves === undefined || guest.leaves === undefined) return undefined;
  return `${guest.title} pulang pukul ${formatClock(guest.leaves)}, sesudah ${earlier.title} (pukul ${formatClock(earlier.leaves)}); lazimnya yang tertinggi pulang lebih dahulu.`;
}

/**
 * Somebody lower who arrives after, or leaves before, a guest whom nobody else with a time ranks
 * above: custom speaks of the highest, and those below come as their tasks ask.
 */
function lowerWho(
  guest: Guest,
  guests: readonly Guest[],
  ranking: Ranking,
  what: 'arrives' | 'leaves',
): Guest | undefined {
  const { office } = guest;
  const own = guest[what];
  if (!office || own === undefined) return undefined;
  const isHighest = !guests.some(
    (other) => other[what] !== undefined && other.office && isHigher(other.office, office, ranking),
  );
  if (!isHighest) return undefined;
  return guests.find((other) => {
    const time = other[what];
    if (!other.office || time === undefined || other.isHost) return false;
    // Who comes for somebody higher is awaited, and leaves, as the one they stand for.
    if (other.representing !== undefined) return false;
    const isWrong = what === 'arrives' ? time > own : time < own;
    return isWrong && isHigher(office, other.office, ranking);
  });
}
