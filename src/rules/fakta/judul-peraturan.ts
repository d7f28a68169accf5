import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { type CitationVerdict, judgeCitation } from '../../facts/laws/judge-citation.ts';
import { findRegulationCitations } from '../../facts/laws/regulation-citations.ts';

export const judulPeraturan: Rule = draftRule({
  id: 'fakta/judul-peraturan',
  severity: 'warning',
  summary: 'Judul peraturan dikutip kata demi kata seperti naskahnya.',
  why: 'Judul peraturan adalah kutipan; kata yang berubah membuat pembaca ragu apakah peraturannya benar.',
  exceptions:
    'Judul yang dipendekkan (akronim, kata awal, atau kata akhirnya saja) dan judul peraturan perubahan dibiarkan. Hanya judul yang sudah dibaca di naskahnya yang dibandingkan.',
  source: 'Naskah peraturan di JDIH Nasional (jdihn.go.id, peraturan.go.id)',
  checklist: 'Judul peraturan sudah sama dengan naskahnya',
  examples: {
    wrong: [
      { text: 'Dasarnya UU Nomor 9 Tahun 2010 tentang «Keprotokoleran».' },
      {
        text: 'Polisi merujuk UU Nomor 8 Tahun 2010 tentang «Pemberantasan dan Pencegahan Tindak Pidana Pencucian Uang».',
      },
      { text: 'UU Nomor 14 Tahun 2008 tentang «Kebebasan Informasi Publik» berlaku sejak 2010.' },
      { text: 'UU Nomor 25 Tahun 2009 tentang «Perlindungan Satwa Langka» menjadi dasarnya.' },
      {
        text: 'Penanganan itu mengikuti UU Nomor 24 Tahun 2007 tentang «Penanggulangan Bencana Alam».',
      },
    ],
    right: [
      'Menurut UU Nomor 24 Tahun 2007 tentang Penanggulangan Bencana, Wali Kota memimpin.',
      'Dasarnya UU Nomor 9 Tahun 2010 tentang Keprotokolan.',
      'UU Nomor 11 Tahun 2008 tentang ITE sudah dua kali diubah.',
      'UU Nomor 20 Tahun 2001 tentang Pemberantasan Tindak Pidana Korupsi dipakai jaksa.',
      'UU Nomor 23 Tahun 2014 tentang pembagian urusan pemerintahan menjadi rujukan.',
      'UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik Pasal 7 mengatur kewajiban badan publik.',
      'Perpres Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik (SPBE) berlaku.',
      'PP Nomor 39 Tahun 2018 tentang Keprotokolan sudah diubah.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      for (const citation of findRegulationCitations(passage)) {
        const report = reportTitle(passage, judgeCitation(citation, context));
        if (report) yield report;
      }
    }
  },
});

function reportTitle(passage: Passage, verdict: CitationVerdict): Report | undefined {
  switch (verdict.kind) {
    case 'wrong-title': {
      const { record, span } = verdict;
      return {
        ...replacement(passage, span.start, span.end, record.title, { safe: false }),
        message: `Menurut ${record.origin}, judul ${record.name} adalah “${record.title}”.`,
      };
    }
    case 'other-title': {
      const { record, span } = verdict;
      return {
        span: passage.span(span.start, span.end),
        message: `Menurut ${record.origin}, ${record.name} tentang “${record.title}”; periksa nomor atau judulnya di JDIH.`,
      };
    }
    case 'known':
    case 'wrong-number':
    case 'no-such-number':
    case 'future':
    case 'unknown':
      return undefined;
    default:
      return verdict satisfies never;
  }
}
