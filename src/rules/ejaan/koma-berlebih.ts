import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { OFFICES } from '../../knowledge/offices.ts';
import { SAYS } from '../../text/speech-verbs.ts';

/** Verbs of knowing, which take `bahwa` as verbs of speaking do. */
const KNOWS =
  'menilai|mengakui|memahami|menyadari|memastikan|meyakini|mengetahui|menyebutkan|menunjukkan|membuktikan|melaporkan|menyimpulkan|memandang|berpendapat|beranggapan|mengklaim|membantah|mengabarkan';

/** A comma between the verb and what is said. */
const BEFORE_THAT = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${SAYS}|${KNOWS}),(?= bahwa(?![A-Za-zÀ-ɏ]))`,
  'giu',
);

/** A comma after `bahwa`, when no second comma closes an insertion. */
const AFTER_THAT = /(?<![A-Za-zÀ-ɏ])bahwa,(?= [^.,;:!?“”"]{20,200}(?:[.!?;]|$))/gu;

/** A sentence that opens with an office and its holder, a comma, and what that person says. */
const AFTER_SUBJECT = new RegExp(
  `^(?<head>(?:[^,.]{0,40}(?:[Ii]tu|[Ss]ama|[Ss]elanjutnya), )?)(?:${OFFICES})(?: (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.]*|dan)){1,12}(?<!\\.),(?= (?:${SAYS})(?![A-Za-zÀ-ɏ]))`,
  'u',
);

export const komaBerlebih: Rule = draftRule({
  id: 'ejaan/koma-berlebih',
  severity: 'warning',
  summary: 'Tidak ada koma sebelum dan sesudah “bahwa”, atau di antara subjek dan predikat.',
  why: 'Koma yang memutus subjek dari predikatnya membuat pembaca menunggu keterangan yang tidak datang.',
  exceptions: 'Koma yang menutup keterangan sisipan dibiarkan: “kata Camat, Rabu (19/8), bahwa …”.',
  source: 'EYD V III.B butir 4 dan 13 (tanda koma)',
  examples: {
    wrong: [
      {
        text: 'Camat «menjelaskan,» bahwa posko dibuka.',
        fixed: 'Camat menjelaskan bahwa posko dibuka.',
      },
      {
        text: 'Camat berkata «bahwa,» posko dibuka sejak Senin pagi di balai kota.',
        fixed: 'Camat berkata bahwa posko dibuka sejak Senin pagi di balai kota.',
      },
      {
        text: '«Kepala Dinas Kesehatan Kota Contoh Budi Santoso,» mengatakan posko dibuka.',
        fixed: 'Kepala Dinas Kesehatan Kota Contoh Budi Santoso mengatakan posko dibuka.',
      },
    ],
    right: [
      'Camat menjelaskan bahwa posko dibuka.',
      'Camat menjelaskan, Rabu (19/8/2026), bahwa posko dibuka.',
      'Perlu dicatat, bahwa posko dibuka adalah kabar baik.',
      'Camat berkata bahwa, menurut rencana, posko dibuka sejak Senin pagi.',
      'Kepala Dinas Kesehatan Kota Contoh, Budi Santoso, mengatakan posko dibuka.',
      'Bupati Contoh Budi Santoso, S.H., mengatakan posko dibuka.',
      'Budi Santoso, Bupati Contoh, mengatakan posko dibuka.',
      'Dalam rapat itu, Camat mengatakan posko dibuka.',
      'Kepala Dinas Kesehatan, mewakili Bupati, mengatakan posko dibuka.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      const { text } = passage;
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      if (text.includes(', bahwa')) yield* everywhere(passage, BEFORE_THAT);
      if (text.includes('bahwa,')) yield* everywhere(passage, AFTER_THAT);
      if (/, (?:me|ber)/u.test(text)) yield* afterSubjects(passage);
    }
  },
});

function* everywhere(passage: Passage, pattern: RegExp): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(pattern)) {
    yield report(passage, index, found);
  }
}

function* afterSubjects(passage: Passage): Generator<Report> {
  for (const { start, end } of passage.sentences) {
    const found = AFTER_SUBJECT.exec(passage.text.slice(start, end));
    const { head = '' } = found?.groups ?? {};
    if (found) yield report(passage, start + head.length, found[0].slice(head.length));
  }
}

/** `found` ends with the comma that is too many. */
function report(passage: Passage, start: number, found: string): Report {
  const right = found.slice(0, -1);
  return {
    ...replacement(passage, start, start + found.length, right),
    message: `Sesudah “${right}” tidak ada koma.`,
  };
}
