import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { holdsOn, type Official, officeTitle } from '../../event/roster.ts';
import { listAbsentees } from '../../protocol/absentees.ts';
import { holdsName } from '../../protocol/speakers.ts';
import { withStop } from '../../text/with-stop.ts';

const ROSTER =
  '- { id: wali-kota, nama: "Dr. Ratna Kusuma, M.Si.", jabatan: Wali Kota Contoh, status: Pj. }\n- { id: sekda, nama: "Bagas Prawira, M.T.", jabatan: Sekretaris Daerah Kota Contoh }\n';
const event = (performer: string, rest = ''): string =>
  `nama: Pelatihan\nmulai: 2026-08-19 08:30\n${rest}susunan:\n  - { kegiatan: Sambutan, pelaksana: ${performer} }\n`;

export const namaPelaksana: Rule = draftRule({
  id: 'protokol/nama-pelaksana',
  severity: 'error',
  summary: 'Pelaksana di berkas acara hadir, dan disebut dengan jabatan serta statusnya hari itu.',
  why: 'Rundown dan naskah pembawa acara menyalin kolom ini; penjabat yang disebut definitif terdengar oleh semua orang.',
  exceptions: 'Pelaksana yang hanya disebut jabatannya atau namanya dibiarkan.',
  source: 'pejabat.yaml pada tanggal acara; berkas acara: `hadir`, `mewakili`',
  kinds: ['acara'],
  checklist: 'Pelaksana hadir dan jabatannya sesuai',
  examples: {
    wrong: [
      { text: event('«"Wali Kota Contoh, Ratna Kusuma"»'), roster: ROSTER },
      { text: event('«"Plt. Sekretaris Daerah Kota Contoh, Bagas Prawira"»'), roster: ROSTER },
      {
        text: event(
          '«"Pj. Wali Kota Contoh, Ratna Kusuma"»',
          'pejabat: [{ id: sekda, mewakili: wali-kota }]\n',
        ),
        roster: ROSTER,
      },
    ],
    right: [
      { text: event('"Pj. Wali Kota Contoh, Ratna Kusuma"'), roster: ROSTER },
      { text: event('"Penjabat Wali Kota Contoh, Ratna Kusuma"'), roster: ROSTER },
      { text: event('Wali Kota Contoh'), roster: ROSTER },
      { text: event('Bagas Prawira'), roster: ROSTER },
      { text: event('"Wali Kota Contoh, Ratna Kusuma"') },
      {
        text: event(
          'Bagas Prawira mewakili Ratna Kusuma',
          'pejabat: [{ id: sekda, mewakili: wali-kota }]\n',
        ),
        roster: ROSTER,
      },
    ],
  },
  applies: ({ roster }) => roster.officials.length > 0,
  *check({ record, roster }) {
    const event = record?.event;
    if (!record || !event) return;
    const absentees = listAbsentees(event, roster);
    const officials = roster.officials.filter((one) => holdsOn(one, event.mulai.date));
    for (const [index, { pelaksana }] of event.susunan.entries()) {
      if (pelaksana === undefined) continue;
      const span = record.yaml.locate(['susunan', index, 'pelaksana']);
      const absent = absentees.find(
        ({ name }) => name !== undefined && holdsName(pelaksana, name) && !STEAD.test(pelaksana),
      );
      if (absent) {
        const { title, substitute } = absent;
        const instead = substitute ? `; tulis ${substitute.title}, ${substitute.name}` : '';
        yield {
          span,
          message: withStop(`Menurut berkas ini, ${title} tidak hadir${instead}`),
        };
        continue;
      }
      const misnamed = officials.map((one) => explainStatus(pelaksana, one));
      const message = misnamed.find((text) => text !== undefined);
      if (message !== undefined) yield { span, message } satisfies Report;
    }
  },
});

const STEAD = /\b(?:mewakili|diwakili|atas nama)\b/iu;
const STATUS =
  /\b(?:(?<short>pj|plt|plh|pjs)\b\.?|penjabat(?<temporary> sementara)?|pelaksana (?<acting>tugas|harian))\s*$/iu;

/** Why the status before an office, right before its holder, is not that of the roster. */
function explainStatus(performer: string, official: Official): string | undefined {
  const at = performer.toLowerCase().indexOf(official.jabatan.toLowerCase());
  if (at === -1 || !holdsName(performer, official.nama)) return undefined;
  const written = STATUS.exec(performer.slice(0, at));
  const isRight =
    official.status === 'definitif' ? written === null : statusOf(written) === official.status;
  if (isRight) return undefined;
  const right = officeTitle(official);
  return `Menurut pejabat.yaml, ${official.nama} menjabat sebagai ${right} pada hari itu; tulis “${right}”.`;
}

function statusOf(match: RegExpExecArray | null): Official['status'] | undefined {
  if (!match) return undefined;
  const { short, temporary, acting } = match.groups ?? {};
  switch (short?.toLowerCase() ?? acting?.toLowerCase()) {
    case 'pj':
      return 'Pj.';
    case 'plt':
    case 'tugas':
      return 'Plt.';
    case 'plh':
    case 'harian':
      return 'Plh.';
    case 'pjs':
      return 'Pjs.';
    default:
      return temporary === undefined ? 'Pj.' : 'Pjs.';
  }
}
