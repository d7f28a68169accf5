import { type Report, startOf } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { findEventFaults } from '../../event/event-faults.ts';
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
    'Berkas acara yang disebut naskah dapat dibaca, isinya masuk akal, dan pejabatnya ada di pejabat.yaml pada hari acara.',
  why: 'Tanpa berkas acara, nama, tanggal, dan kutipan tidak dapat dicocokkan dengan apa pun.',
  exceptions:
    'Naskah tanpa `acara` dibiarkan; tanpa pejabat.yaml, pejabat tidak dicocokkan. Yang hanya meragukan dilaporkan bila berkas acaranya sendiri yang diperiksa.',
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
      { text: MARKED, event: event('peserta: { jumlah: 75, rincian: { ASN: 80 } }\n') },
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
    else yield* checkContent(context, span);
  },
});

/** What the event file says that cannot be, as one finding at the place that names the file. */
function* checkContent({ event, roster }: RuleContext, span: Span): Generator<Report> {
  if (!event) return;
  const { file, path, locate } = event;
  const faults = findEventFaults(file, roster).filter(({ isCertain }) => isCertain);
  const [first] = faults;
  if (!first) return;
  const related = faults.map(({ at, message }) => ({ path, message, ...startOf(locate?.(at)) }));
  const message = `Berkas acara ini perlu dibetulkan: ${first.message}`;
  yield { span, message, related };
}
