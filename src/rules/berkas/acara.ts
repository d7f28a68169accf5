import { formatDate } from '../../calendar/date.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { resolveSpeaker } from '../../event/resolve.ts';
import { findHolder } from '../../event/roster.ts';
import { findNearest } from '../../text/nearest.ts';
import type { Span } from '../../text/span.ts';

const DRAFT = '---\njenis: rilis\nacara: acara/contoh.yaml\n---\nIsi.\n';
const MARKED = '---\njenis: rilis\nacara: «acara/contoh.yaml»\n---\nIsi.\n';
const ROSTER =
  '- { id: wali-kota, nama: Budi Hermawan, jabatan: Wali Kota Contoh, sampai: 2030-02-20 }\n';
const event = (rest: string): string => `nama: Pelatihan\nmulai: 2026-08-19 08:30\n${rest}`;

export const acara: Rule = draftRule({
  id: 'berkas/acara',
  severity: 'error',
  summary:
    'Berkas acara yang disebut naskah dapat dibaca, dan pejabatnya ada di pejabat.yaml pada hari acara.',
  why: 'Tanpa berkas acara, nama, tanggal, dan kutipan tidak dapat dicocokkan dengan apa pun.',
  exceptions: 'Naskah tanpa `acara` dan ruang kerja tanpa pejabat.yaml dibiarkan.',
  source: 'Format naskah humas: `acara` menunjuk berkas acara',
  checklist: 'Berkas acara ditemukan dan pejabatnya dikenal',
  examples: {
    wrong: [
      { text: MARKED, eventFault: 'Berkas “acara/contoh.yaml” tidak ditemukan.' },
      { text: MARKED, event: event('pejabat: [{ id: walikota }]\n'), roster: ROSTER },
      {
        text: MARKED,
        event: event('pejabat: [{ id: wali-kota, mewakili: gubernur }]\n'),
        roster: ROSTER,
      },
      {
        text: MARKED,
        event: event('pejabat: [{ id: wali-kota }]\n'),
        roster:
          '- { id: wali-kota, nama: Budi Hermawan, jabatan: Wali Kota Contoh, sampai: 2025-02-20 }\n',
      },
      {
        text: MARKED,
        event: event('kutipan: [{ id: k1, oleh: camat, teks: Kami siap. }]\n'),
        roster: ROSTER,
      },
    ],
    right: [
      { text: DRAFT, event: event('pejabat: [{ id: wali-kota }]\n'), roster: ROSTER },
      {
        text: DRAFT,
        event: event('kutipan: [{ id: k1, oleh: wali-kota, teks: Kami siap. }]\n'),
        roster: ROSTER,
      },
      {
        text: DRAFT,
        event: event(
          'narasumber: [{ nama: Siti }]\nkutipan: [{ id: k1, oleh: Siti, teks: Kami siap. }]\n',
        ),
        roster: ROSTER,
      },
      { text: DRAFT, event: event('pejabat: [{ id: wali-kota }]\n') },
      { text: DRAFT, event: event('') },
      '---\njenis: rilis\n---\nIsi.\n',
    ],
  },
  applies: ({ draft }) => draft.meta.acara !== undefined,
  *check(context) {
    const span = context.draft.frontMatter?.yaml.locate(['acara']);
    if (!span) return;
    if (context.eventFault) yield { span, message: context.eventFault.message };
    else yield* checkPeople(context, span);
  },
});

function* checkPeople({ event, roster }: RuleContext, span: Span): Generator<Report> {
  if (!event || roster.officials.length === 0) return;
  const { file, path } = event;
  const ids = file.pejabat.flatMap(({ id, mewakili }) => (mewakili ? [id, mewakili] : [id]));
  const unknown = [...new Set(ids)].filter((id) => !findHolder(roster, id, file.mulai.date));
  const nameless = file.kutipan.filter((quote) => !resolveSpeaker(quote, file, roster));
  const problems = [
    ...unknown.map((id) => explainId(id, { file, path }, roster)),
    ...nameless
      .filter(({ oleh }) => !unknown.includes(oleh))
      .map(
        ({ id, oleh }) =>
          `Penutur kutipan \`${id}\`, “${oleh}”, tidak ada di pejabat.yaml atau di \`narasumber\`.`,
      ),
  ];
  const [first] = problems;
  if (first === undefined) return;
  yield { span, message: first, related: problems.map((message) => ({ path, message })) };
}

function explainId(
  id: string,
  { file }: NonNullable<RuleContext['event']>,
  roster: RuleContext['roster'],
): string {
  const known = roster.officials.map((official) => official.id);
  if (known.includes(id)) {
    return `Menurut pejabat.yaml, tidak ada yang menjabat \`${id}\` pada ${formatDate(file.mulai.date)}.`;
  }
  const nearest = findNearest(id, known);
  const hint = nearest === undefined ? '' : `; mungkin maksudnya \`${nearest}\``;
  return `Pejabat \`${id}\` di berkas acara tidak ada di pejabat.yaml${hint}.`;
}
