import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import {
  findReferenceNumbers,
  type RecordedReference,
  recordedReferences,
  referenceSlip,
} from '../../facts/numbers/reference-numbers.ts';

const EVENT = `nama: Peresmian
mulai: 2026-08-10 09:00
fakta:
  - { id: a, pernyataan: nomor kontrak pembangunan, nilai: 602.1/118/DPUPR/2025 }
  - { id: b, pernyataan: surat edaran, nilai: Nomor 400.7/1188/DINKES/2026 }
`;

export const nomorRujukan: Rule = draftRule({
  id: 'fakta/nomor-rujukan',
  severity: 'warning',
  summary: 'Nomor surat, kontrak, dan berita acara sama dengan berkas acara.',
  why: 'Nomor yang salah satu angka menunjuk surat lain; orang yang mencarinya di arsip tidak menemukannya.',
  exceptions:
    'Hanya nomor yang tidak tercatat dan berbeda satu tanda dari yang tercatat: dua angka bertukar tempat, atau satu angka lain di kalimat yang menyebut surat yang sama. Nomor surat lain dibiarkan, begitu pula bila nomor yang tercatat juga disebut.',
  source: 'Berkas acara: `fakta`, `latar`, `langkah_berikut`',
  checklist: 'Nomor surat dan kontrak sama dengan berkas acara',
  examples: {
    wrong: [
      { text: 'Kontraknya bernomor «602.1/181/DPUPR/2025».', event: EVENT },
      {
        text: 'Sekolah mengikuti Surat Edaran Nomor «400.7/1118/DINKES/2026».',
        event: EVENT,
      },
      { text: 'Surat edaran itu bernomor «400.7/118/DINKES/2026».', event: EVENT },
    ],
    right: [
      { text: 'Kontraknya bernomor 602.1/118/DPUPR/2025.', event: EVENT },
      { text: 'Undangannya bernomor 602.1/119/DPUPR/2025.', event: EVENT },
      {
        text: 'Kontrak 602.1/118/DPUPR/2025 disusul kontrak pengawasan 602.1/119/DPUPR/2025.',
        event: EVENT,
      },
      { text: 'Surat edaran lain bernomor 400.7/1202/DINKES/2026.', event: EVENT },
      { text: 'Acara digelar pada 10/8/2026.', event: EVENT },
      {
        text: 'Kontraknya bernomor 602.1/181/DPUPR/2025.',
        event: 'nama: A\nmulai: 2026-08-10 09:00\n',
      },
    ],
  },
  applies: ({ event }) => event !== undefined && recordedReferences(event.file).length > 0,
  *check({ event, passages }): Generator<Report> {
    const recorded = event ? recordedReferences(event.file) : [];
    if (recorded.length === 0) return;
    const written = new Set(passages.flatMap(findReferenceNumbers).map(({ text }) => text));
    const open = recorded.filter(({ text }) => !written.has(text));
    for (const passage of passages) {
      for (const { start, end, text } of findReferenceNumbers(passage)) {
        if (recorded.some((one) => one.text === text)) continue;
        const sentence = sentenceAt(passage, start);
        const around = passage.lower.slice(sentence.start, sentence.end);
        const right = open.find((one) => isMeant(one, text, around));
        if (!right) continue;
        yield {
          span: passage.span(start, end),
          message: `Di berkas acara nomornya ${right.text} (${right.of}), bukan ${text}.`,
          suggestions: [right.text],
        };
      }
    }
  },
});

/** Whether a number is that on record with one slip; with another digit it must be named, too. */
function isMeant({ text, of }: RecordedReference, written: string, around: string): boolean {
  const slip = referenceSlip(text, written);
  if (slip !== 'changed') return slip === 'swapped';
  const words = of.toLowerCase().split(/[^a-zÀ-ɏ]+/u);
  return words.some((word) => word.length > LONGEST_COMMON && around.includes(word));
}

/** Longer words say which letter is meant: `kontrak`, `edaran`, not `nomor`. */
const LONGEST_COMMON = 5;
