import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findSentenceAt } from '../../draft/sentence-at.ts';
import { findName, readTitlesAround } from '../../event/names.ts';
import type { KnownPerson } from '../../event/people.ts';
import { type HolderStatus, type Official, officeTitle } from '../../event/roster.ts';
import { findKnownPeople } from '../../facts/people/known-people.ts';
import { textBefore } from '../../text/text-before.ts';

/** The acting statuses as they are written before an office, short or in full. */
const STATUS_BEFORE =
  /(?<![a-zÀ-ɏ])(?:(?<Pj>pj\.?|penjabat|pejabat)|(?<Plt>plt\.?|pelaksana\stugas)|(?<Plh>plh\.?|pelaksana\sharian)|(?<Pjs>pjs\.?|penjabat\ssementara))\s+$/u;
/** A word before an office that makes it another office, or a former one. */
const OTHER_OFFICE =
  /(?<![a-zÀ-ɏ])(?:wakil|mantan|eks|calon|sekretaris|staf|asisten|ajudan|istri|suami|menjadi|sebagai|selaku)\s+$/u;
/** A sentence that tells of a change in the office. */
const CHANGE =
  /(?<![a-zÀ-ɏ])(?:saat|ketika|semasa|sebelum[a-zÀ-ɏ]*|pernah|dilantik|melantik|ditunjuk|menggantikan|resmi|masih|kala)(?![a-zÀ-ɏ])/u;

const ROSTER =
  '- { id: wali-kota, nama: "Dr. H. Budi Hermawan, M.Si.", panggilan: Budi, jabatan: Wali Kota Contoh, status: Pj. }\n- { id: sekda, nama: "Siti Rahmawati, S.E.", jabatan: Sekretaris Daerah Kota Contoh }\n';

export const statusPejabat: Rule = draftRule({
  id: 'fakta/status-pejabat',
  severity: 'error',
  summary: 'Status Pj., Plt., Plh., atau Pjs. ditulis di depan jabatan, sesuai dengan datanya.',
  why: 'Kewenangan penjabat berbeda dari pejabat definitif; rilis yang menghilangkan statusnya salah secara hukum.',
  exceptions:
    'Jabatan tanpa nama, jabatan yang disingkat (“Wali Kota Budi”), dan kalimat tentang pelantikan dibiarkan.',
  source: 'pejabat.yaml',
  checklist: 'Status Pj., Plt., Plh., atau Pjs. sesuai data',
  examples: {
    wrong: [
      { text: '«Wali Kota Contoh», H. Budi Hermawan, membuka pelatihan.', roster: ROSTER },
      { text: '«Plt. Wali Kota Contoh» Budi membuka pelatihan.', roster: ROSTER },
      { text: '«Plh. Sekretaris Daerah Kota Contoh» Siti Rahmawati hadir.', roster: ROSTER },
    ],
    right: [
      { text: 'Pj. Wali Kota Contoh, H. Budi Hermawan, membuka pelatihan.', roster: ROSTER },
      { text: 'Penjabat Wali Kota Contoh Budi membuka pelatihan.', roster: ROSTER },
      { text: 'Wakil Wali Kota Contoh Budi Santoso hadir.', roster: ROSTER },
      { text: 'Wali Kota Contoh membuka pelatihan.', roster: ROSTER },
      { text: 'Sekretaris Daerah Kota Contoh Siti Rahmawati hadir.', roster: ROSTER },
      { text: 'Budi Hermawan dilantik sebagai Wali Kota Contoh.', roster: ROSTER },
      { text: 'Saat menjadi Wali Kota Contoh, Budi Hermawan menanam pohon.', roster: ROSTER },
      { text: 'Mantan Wali Kota Contoh Budi Hermawan hadir.', roster: ROSTER },
      { text: 'Wali Kota Contoh, Budiman, menjabat pada 1998.', roster: ROSTER },
    ],
  },
  applies: ({ roster }) => roster.officials.length > 0,
  *check(context) {
    const people = findKnownPeople(context);
    for (const passage of context.passages) {
      for (const person of people) {
        const { official } = person;
        if (!official) continue;
        for (const { start, end, status } of findOffices(passage, person, official)) {
          if (statusesOf(official, people).includes(status)) continue;
          const right = officeTitle(official);
          yield {
            span: passage.span(start, end),
            message: `Menurut pejabat.yaml, ${official.nama} menjabat sebagai ${right}; tulis “${right}”.`,
            suggestions: [right],
          };
        }
      }
    }
  },
});

/** The statuses in which this person holds this office; several when dates are not known. */
function statusesOf(official: Official, people: readonly KnownPerson[]): readonly HolderStatus[] {
  return people.flatMap(({ official: other }) =>
    other && other.nama === official.nama && other.jabatan === official.jabatan
      ? [other.status]
      : [],
  );
}

interface OfficePlace {
  readonly start: number;
  readonly end: number;
  readonly status: HolderStatus;
}

/** The places where the full office stands right before the person's name. */
function* findOffices(
  passage: Passage,
  { name, shortName }: KnownPerson,
  { jabatan }: Official,
): Generator<OfficePlace> {
  const { text, words } = passage;
  const names = shortName === undefined ? [name.core] : [name.core, shortName.split(/\s+/u)];
  const seen = new Set<number>();
  for (const place of names.flatMap((one) => [...findName(text, words, one)])) {
    const titled = readTitlesAround(text, place.start, place.end);
    const end =
      titled.start - (/,?\s{1,3}$/u.exec(textBefore(text, titled.start))?.[0].length ?? 0);
    const start = end - jabatan.length;
    const matches = start >= 0 && text.slice(start, end).toLowerCase() === jabatan.toLowerCase();
    if (!matches || seen.has(start) || isElsewhere(passage, start)) continue;
    seen.add(start);
    const status = STATUS_BEFORE.exec(textBefore(passage.lower, start));
    yield { start: start - (status?.[0].length ?? 0), end, status: readStatus(status) };
  }
}

function isElsewhere(passage: Passage, start: number): boolean {
  const sentence = findSentenceAt(passage, start);
  const around = passage.lower.slice(sentence?.start ?? 0, sentence?.end);
  return OTHER_OFFICE.test(textBefore(passage.lower, start)) || CHANGE.test(around);
}

function readStatus(match: RegExpExecArray | null): HolderStatus {
  const { Pj, Plt, Plh, Pjs } = match?.groups ?? {};
  if (Pj !== undefined) return 'Pj.';
  if (Plt !== undefined) return 'Plt.';
  if (Plh !== undefined) return 'Plh.';
  return Pjs === undefined ? 'definitif' : 'Pjs.';
}
