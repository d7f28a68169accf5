import { type CeremonyItem, readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { readName } from '../../event/names.ts';
import { NOT_A_NAME } from '../../protocol/person-in-text.ts';
import { isTeam } from '../../run-sheet/team.ts';

const table = (...rows: readonly string[]): string =>
  `---\njenis: rundown\n---\n| Waktu | Kegiatan | Pelaksana | Tempat |\n|---|---|---|---|\n${rows.map((row) => `${row}\n`).join('')}`;

export const orangGanda: Rule = draftRule({
  id: 'protokol/orang-ganda',
  severity: 'error',
  summary: 'Satu orang tidak mengerjakan dua mata acara pada waktu yang sama.',
  why: 'Yang bertumpuk baru ketahuan ketika namanya dipanggil di dua ruang.',
  exceptions:
    'Dicocokkan nama orang, bukan jabatan atau regu (“Panitia”, “Bagian Protokol”); mata acara yang satu bagian dari yang lain, di tempat yang sama, dibiarkan.',
  source: 'Perhitungan dari waktu dan pelaksana',
  kinds: ['rundown', 'acara'],
  checklist: 'Tidak ada orang yang bertugas di dua tempat sekaligus',
  examples: {
    wrong: [
      {
        text: table(
          '| 09.00–10.00 | Kelas A | Budi Hermawan | Ruang 1 |',
          '| 09.30–10.30 | «Kelas B» | Budi Hermawan | Ruang 2 |',
        ),
      },
      {
        text: 'nama: Pelatihan\nmulai: 2026-08-19 08:30\nsusunan:\n  - { mulai: "09:00", durasi: 60, kegiatan: Kelas A, ruang: Aula, pelaksana: "Dr. Nirmala Adiningsih, M.Si." }\n  - { mulai: "09:00", durasi: 60, kegiatan: «Kelas B», ruang: Lab, pelaksana: Nirmala Adiningsih, paralel: ya }\n',
      },
    ],
    right: [
      table(
        '| 09.00–10.00 | Kelas A | Budi Hermawan | Ruang 1 |',
        '| 10.00–11.00 | Kelas B | Budi Hermawan | Ruang 2 |',
      ),
      table(
        '| 09.00–10.00 | Kelas A | Budi Hermawan | Ruang 1 |',
        '| 09.00–10.00 | Kelas B | Budi Santoso | Ruang 2 |',
      ),
      table(
        '| 09.00–10.00 | Registrasi | Panitia | Lobi |',
        '| 09.30–10.00 | Persiapan | Panitia | Aula |',
      ),
      table(
        '| 09.00–10.00 | Sesi I | Budi Hermawan | Aula |',
        '| 09.00–09.30 | Paparan | Budi Hermawan | Aula |',
      ),
      table(
        '| 09.00 | Kelas A | Budi Hermawan | Ruang 1 |',
        '| 09.30 | Kelas B | Budi Hermawan | Ruang 2 |',
      ),
      table(
        '| 09.00–10.00 | Registrasi | Bagian Protokol | Lobi |',
        '| 09.30–10.00 | Gladi | Bagian Protokol | Aula |',
      ),
      table(
        '| 09.00–10.00 | Registrasi | Sekretariat DPRD | Lobi |',
        '| 09.30–10.00 | Ramah-tamah pimpinan | Sekretariat DPRD | Ruang Ketua DPRD |',
      ),
      table(
        '| 09.00–10.00 | Pameran | Humas Setda | Lobi |',
        '| 09.00–10.00 | Siaran langsung | Humas Setda | Aula |',
      ),
      table(
        '| 09.00–10.00 | Donor darah | Rumah Sakit Umum Daerah Contoh | Lobi |',
        '| 09.00–10.00 | Senam | Rumah Sakit Umum Daerah Contoh | Halaman |',
      ),
    ],
  },
  *check(context) {
    const tasks = new Map<string, CeremonyItem[]>();
    for (const item of readCeremony(context).items) {
      const people = peopleOf(item).map((name) => {
        const key = `${item.scheduled.day} ${name.toLowerCase()}`;
        return { name, key, own: tasks.get(key) ?? [] };
      });
      for (const { name, own } of people) {
        const other = own.find((earlier) => overlap(earlier, item) && isElsewhere(earlier, item));
        if (!other) continue;
        yield {
          span: item.activitySpan,
          related: item.related,
          message: `${name} bertugas di “${other.entry.kegiatan}” dan “${item.entry.kegiatan}” pada waktu yang sama; ganti salah satunya.`,
        };
        break;
      }
      for (const { key, own } of people) {
        own.push(item);
        tasks.set(key, own);
      }
    }
  },
});

/** The people, by name, who do an item; without degrees. */
function peopleOf({ entry: { pelaksana = '' } }: CeremonyItem): readonly string[] {
  return pelaksana
    .split(/[;/&]|\sdan\s/u)
    .filter((part) => !isTeam(part))
    .map((part) => readName(part.trim()).core.join(' '))
    .filter((name) => /^[A-ZÀ-Þ][^\s]*\s[A-ZÀ-Þ]/u.test(name))
    .filter((name) => !NOT_A_NAME.test(name) && !holdsAcronym(name));
}

/** `Staf Ahli DPRK`: an acronym beside other words; a name all in capitals holds none. */
function holdsAcronym(name: string): boolean {
  return /(?<![A-Za-zÀ-ɏ])[A-Z]{3,}(?![A-Za-zÀ-ɏ])/u.test(name) && /[a-z]/u.test(name);
}

function overlap(a: CeremonyItem, b: CeremonyItem): boolean {
  const [one, other] = [a.scheduled, b.scheduled];
  if (one.day !== other.day || one.start === undefined || other.start === undefined) return false;
  if (one.end === undefined || other.end === undefined) return false;
  return one.start < other.end && other.start < one.end;
}

/** Whether two items are in different places, or go on beside each other on purpose. */
function isElsewhere(a: CeremonyItem, b: CeremonyItem): boolean {
  const [one, other] = [placeOf(a), placeOf(b)];
  if (one !== '' && other !== '') return one !== other;
  return b.entry.paralel === true;
}

function placeOf({ entry: { ruang, tempat } }: CeremonyItem): string {
  return (ruang ?? tempat ?? '').toLowerCase();
}
