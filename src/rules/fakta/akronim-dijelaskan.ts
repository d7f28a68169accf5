import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { aboveClosing } from '../../draft/above-closing.ts';
import type { Passage } from '../../draft/passage.ts';
import { readOwnAcronyms } from '../../facts/agencies/own-acronyms.ts';
import { findSpelledAcronyms } from '../../facts/agencies/spelled-acronyms.ts';
import { readAcronyms } from '../../knowledge/acronyms.ts';

export const akronimDijelaskan: Rule = draftRule({
  id: 'fakta/akronim-dijelaskan',
  severity: 'info',
  summary: 'Akronim dijelaskan pada penyebutan pertama, bukan sesudahnya.',
  why: 'Pembaca berhenti di akronim yang belum dikenal; redaksi memindahkan penjelasannya ke depan.',
  exceptions:
    'Akronim yang dikenal umum (ASN, DPRD, RT), judul, bagian “Tentang …” di akhir rilis, dan akronim yang tidak pernah dijelaskan dibiarkan. Hanya akronim dalam daftar singkatan humas dan di `istilah` yang diperiksa.',
  source: 'Pedoman penulisan siaran pers: kepanjangan mendahului singkatan pada penyebutan pertama',
  examples: {
    wrong: [
      {
        text: '«TPID» meninjau pasar.\n\nTim Pengendalian Inflasi Daerah (TPID) menjaga harga beras.',
      },
      {
        text: 'Anggota «Bakuda» hadir. Badan Keuangan dan Aset Daerah (Bakuda) membuka loket.',
        settings: 'istilah:\n  - Badan Keuangan dan Aset Daerah (Bakuda)\n',
      },
    ],
    right: [
      'Tim Pengendalian Inflasi Daerah (TPID) meninjau pasar. TPID menjaga harga beras.',
      'ASN hadir. Aparatur sipil negara (ASN) itu lalu dilatih.',
      'TPID meninjau pasar.',
      'PPID menjawab warga.\n\n## Tentang Dinas\n\nPejabat Pengelola Informasi dan Dokumentasi (PPID) ada di sini.',
      '---\njudul: TPID Tinjau Pasar\n---\n\nTim Pengendalian Inflasi Daerah (TPID) meninjau pasar.\n',
      'Badan Keuangan dan Aset Daerah (Bakuda) membuka loket.\n\nPetugas Bakuda berjaga.',
      'Purbaya hadir. Menteri Keuangan (Purbaya) berpidato.',
      'Kepala TPID-Plus hadir. Tim Pengendalian Inflasi Daerah (TPID) rapat.',
    ],
  },
  *check({ passages, settings }) {
    const own = readOwnAcronyms(settings);
    const prose = aboveClosing(passages).filter(
      ({ role }) => role === 'paragraph' || role === 'item',
    );
    const seen = new Set<string>();
    for (const [index, passage] of prose.entries()) {
      for (const { short, start } of findSpelledAcronyms(passage)) {
        const known = readAcronyms().get(short);
        const isKnown = own.has(short) || known?.isCommon === false;
        if (seen.has(short) || !isKnown) continue;
        seen.add(short);
        const report = reportFirst(prose.slice(0, index), passage, short, start);
        if (report) yield report;
      }
    }
  },
});

/** The first use of an acronym before the place where it is spelled out. */
function reportFirst(
  earlier: readonly Passage[],
  passage: Passage,
  short: string,
  until: number,
): Report | undefined {
  for (const one of [...earlier, passage]) {
    const word = one.words.find(
      ({ text, start }) => text === short && (one !== passage || start < until),
    );
    if (!word || one.isQuoted(word.start, word.end)) continue;
    return {
      span: one.span(word.start, word.end),
      message: `${short} baru dijelaskan kemudian; pindahkan kepanjangannya ke sini.`,
      related: [
        {
          message: `Di sini ${short} dijelaskan.`,
          span: passage.span(until, until + short.length + 2),
        },
      ],
    };
  }
  return undefined;
}
