import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { type CitationVerdict, judgeCitation } from '../../facts/laws/judge-citation.ts';
import {
  findRegulationCitations,
  type RegulationCitation,
} from '../../facts/laws/regulation-citations.ts';
import { longKind } from '../../knowledge/regulations.ts';
import type { Span } from '../../text/span.ts';

const OWN =
  'peraturan:\n  - nama: Peraturan Daerah Kota Contoh Nomor 4 Tahun 2019\n    tentang: Ketertiban Umum\n';

const LAW_EVENT =
  'nama: Bursa Kerja\nmulai: 2026-08-19 08:30\nlatar: Peraturan Presiden Nomor 157 Tahun 2023 tentang Wajib Lapor Contoh mewajibkan laporan.\n';

export const nomorPeraturan: Rule = draftRule({
  id: 'fakta/nomor-peraturan',
  severity: 'error',
  summary: 'Jenis, nomor, dan tahun peraturan cocok dengan judulnya.',
  why: 'Nomor atau tahun yang tertukar menunjuk ke peraturan lain; bagian hukum, DPRD, dan wartawan memeriksanya di JDIH.',
  exceptions:
    'Peraturan tanpa judul dan peraturan yang tidak ada dalam daftar dibiarkan, kecuali undang-undang yang nomornya melampaui nomor terakhir tahun itu; peraturan daerah dibandingkan dengan `peraturan:` di humas.yaml. Peraturan pusat juga dibandingkan dengan yang disebut bersama judulnya di berkas acara. Bila daftarnya belum teruji, temuannya hanya peringatan untuk memeriksa JDIH.',
  source:
    'Naskah undang-undang dan peraturan pemerintah di JDIH Nasional (jdihn.go.id, peraturan.go.id); `peraturan:` di humas.yaml',
  checklist: 'Nomor dan tahun peraturan sudah dicocokkan',
  examples: {
    wrong: [
      {
        text: 'Undang-Undang Nomor 14 Tahun «2009» tentang Keterbukaan Informasi Publik menjamin hak warga.',
      },
      { text: 'Dasarnya UU No. «15»/2008 tentang Keterbukaan Informasi Publik.' },
      { text: '«UU» Nomor 18 Tahun 2016 tentang Perangkat Daerah mengatur susunan dinas.' },
      { text: 'Tata tempat mengikuti «UU» 39/2018.' },
      {
        text: 'Acuannya «Peraturan Menteri Desa» Nomor 114 Tahun 2014 tentang Pedoman Pembangunan Desa.',
      },
      { text: 'Dasarnya UU Nomor «99» Tahun 2018.' },
      { text: 'Tamu didahulukan menurut UU Keprotokolan Nomor 9 Tahun «2020».' },
      { text: 'Dasarnya UU Nomor «36 Tahun 2010» tentang Pelayanan Publik.' },
      { text: '---\ntanggal: 2026-08-19\n---\n\nDasarnya UU Nomor 14 Tahun «2088».' },
      {
        text: 'Perpres Nomor «517» Tahun 2023 tentang Wajib Lapor Contoh berlaku.',
        event: LAW_EVENT,
      },
      {
        text: 'Perda Nomor 4 Tahun «2018» tentang Ketertiban Umum ditegakkan.',
        settings: OWN,
      },
    ],
    right: [
      {
        text: 'Peraturan Presiden Nomor 157 Tahun 2023 tentang Wajib Lapor Contoh berlaku.',
        event: LAW_EVENT,
      },
      {
        text: 'Perda Kota Contoh Nomor 9 Tahun 2023 tentang Wajib Lapor Contoh dibahas DPRD.',
        event: LAW_EVENT,
      },
      'Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik menjamin hak warga.',
      'UU Nomor 14 Tahun 2008 (UU KIP) tentang keterbukaan informasi publik berlaku bagi badan publik.',
      'UU Nomor 13 Tahun 2018 dan PP Nomor 39 Tahun 2018 berlaku.',
      'UU Nomor 8 Tahun 1985 tentang Organisasi Kemasyarakatan sudah diganti.',
      'UU Nomor 7 Tahun 1996 tentang Pangan diganti UU Nomor 18 Tahun 2012 tentang Pangan.',
      'UU Nomor 1 Tahun 2024 tentang Perubahan Kedua atas UU Nomor 11 Tahun 2008 tentang ITE sudah terbit.',
      'Polisi menjeratnya dengan UU Nomor 35 Tahun 2009 tentang Narkotika Pasal 112.',
      'Rancangan Undang-Undang Nomor 14 Tahun 2009 tentang Keterbukaan Informasi Publik urung dibahas.',
      'Surat Nomor 480/112/2026 tentang Keterbukaan Informasi Publik disimpan di arsip.',
      'Perda Kota Contoh Nomor 3 Tahun 2021 tentang Penyelenggaraan Perpustakaan dibahas DPRD.',
      { text: 'Perda Nomor 4 Tahun 2019 tentang Ketertiban Umum ditegakkan.', settings: OWN },
      {
        text: 'Perda Kabupaten Lain Nomor 9 Tahun 2018 tentang Ketertiban Umum ditiru.',
        settings: OWN,
      },
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      for (const citation of findRegulationCitations(passage)) {
        const report = reportNumber(passage, citation, judgeCitation(citation, context));
        if (report) yield report;
      }
    }
  },
});

function reportNumber(
  passage: Passage,
  citation: RegulationCitation,
  verdict: CitationVerdict,
): Report | undefined {
  switch (verdict.kind) {
    case 'future':
      return reportFuture(passage, citation);
    case 'no-such-number':
      return reportCount(passage, citation, verdict);
    case 'wrong-number':
      return reportWrongNumber(passage, citation, verdict);
    case 'known':
    case 'wrong-title':
    case 'other-title':
    case 'unknown':
      return undefined;
    default:
      return verdict satisfies never;
  }
}

function reportFuture(passage: Passage, { yearSpan, year }: RegulationCitation): Report {
  return {
    span: passage.span(yearSpan.start, yearSpan.end),
    message: `Tahun ${year} belum tiba, jadi peraturan ini belum ada; periksa tahunnya.`,
  };
}

function reportCount(
  passage: Passage,
  citation: RegulationCitation,
  { last, right }: Extract<CitationVerdict, { kind: 'no-such-number' }>,
): Report {
  const fact = `Undang-undang tahun ${citation.year} hanya sampai Nomor ${last}`;
  if (!right) {
    const { start, end } = citation.numberSpan;
    return { span: passage.span(start, end), message: `${fact}; periksa nomor dan tahunnya.` };
  }
  const { start, end, text } = correct(passage, citation, right);
  return {
    ...replacement(passage, start, end, text, { safe: false }),
    message: `${fact}; mungkin maksudnya ${right.name} tentang ${right.title}.`,
  };
}

function reportWrongNumber(
  passage: Passage,
  citation: RegulationCitation,
  { right, record, isSure }: Extract<CitationVerdict, { kind: 'wrong-number' }>,
): Report {
  const { start, end, text } = correct(passage, citation, right);
  const other = record ? ` Yang dirujuk, ${record.name}, tentang ${record.title}.` : '';
  const check = isSure ? '' : ' Periksa di JDIH.';
  return {
    ...replacement(passage, start, end, text, { safe: false }),
    ...(isSure ? {} : { severity: 'warning' as const }),
    message: `Menurut ${right.origin}, “${right.title}” adalah judul ${right.name}; tulis “${text}”.${other}${check}`,
  };
}

/** The shortest stretch to change, and what to write there in the form the draft uses. */
function correct(
  passage: Passage,
  citation: RegulationCitation,
  right: { readonly kind: string; readonly number: number; readonly year: number },
): { readonly start: number; readonly end: number; readonly text: string } {
  const [number, year] = [String(right.number), String(right.year)];
  const { numberSpan, yearSpan, ...cited } = citation;
  const kindSpan = wholeKindSpan(citation);
  const isShort = !/\s/u.test(passage.text.slice(kindSpan.start, kindSpan.end));
  if (cited.number === right.number && cited.year === right.year) {
    return { ...kindSpan, text: isShort ? right.kind : longKind(right.kind) };
  }
  if (cited.number === right.number) return { ...yearSpan, text: year };
  if (cited.year === right.year) return { ...numberSpan, text: number };
  const between = passage.text.slice(numberSpan.end, yearSpan.start);
  return { start: numberSpan.start, end: yearSpan.end, text: `${number}${between}${year}` };
}

/** The kind with the ministry that is a part of it: `Peraturan Menteri Desa`. */
function wholeKindSpan({ text, kind, name, kindSpan }: RegulationCitation): Span {
  if (!kind.startsWith('Permen ')) return kindSpan;
  return { start: kindSpan.start, end: text.indexOf(name, kindSpan.end) + name.length };
}
