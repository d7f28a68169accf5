import { isAddress } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';

/** The marker of a list inside a sentence, `a)` or `12)`, or a face, `:)`, before its bracket. */
const ALONE = /(?:^|[\s(;,])(?:[A-Za-z]|\d{1,3}|[ivxIVX]{1,5})$|[:;=][-']?$/u;

/** A comma before what is added in brackets: `Badan Contoh, (BC) bergerak`; no day, which another rule has. */
const COMMA_BEFORE =
  /(?<=[A-Za-zÀ-ɏ])(?<!Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu), (?=\((?:[A-Z][A-Za-z]{1,9}|\d{2,3}(?: tahun)?|[A-Z][a-z]+ [^()]{2,40})\)(?:[ .,;]|$))/gu;

/** A comma right before the bracket that closes. */
const COMMA_INSIDE = /(?<=\([^()]{2,80}),(?=\)(?:[ .,;]|$))/gu;

/** A stop behind the initials in brackets: `(BPBD.)`. */
const STOP_INSIDE = /(?<=\([A-Z]{2,8})\.(?=\))/gu;

/** Initials between the brackets of an editor: `Badan Contoh [BC]`. */
const SQUARE = /(?<=[A-Za-zÀ-ɏ] )\[[A-Z]{2,8}\](?=[ .,;]|$)/gu;

export const tandaKurung: Rule = draftRule({
  id: 'ejaan/tanda-kurung',
  severity: 'warning',
  summary: 'Tanda kurung berpasangan.',
  why: 'Kurung yang tidak ditutup membuat sisa kalimat terbaca sebagai keterangan tambahan.',
  exceptions:
    'Penomoran seperti a) dan 1), wajah tersenyum, alamat laman, dan sel tabel dibiarkan.',
  source: 'EYD V III.L (tanda kurung)',
  examples: {
    wrong: [
      { text: 'Rapat digelar Rabu «(»19/8/2026 di aula.' },
      { text: 'Rapat digelar Rabu 19/8/2026«)» di aula.' },
      { text: 'Badan Penanggulangan Bencana Daerah «(»BPBD mengirim tim (15 orang).' },
      {
        text: 'Badan Siaga Contoh«, »(BSC) mengirim tim.',
        fixed: 'Badan Siaga Contoh (BSC) mengirim tim.',
      },
      {
        text: 'Badan Siaga Contoh (BSC«.») dan Badan Uji Contoh «[BUC]» hadir.',
        fixed: 'Badan Siaga Contoh (BSC) dan Badan Uji Contoh (BUC) hadir.',
      },
      {
        text: 'Pemerintah kota (pemkot«,») membantu Siti Aminah«, »(33).',
        fixed: 'Pemerintah kota (pemkot) membantu Siti Aminah (33).',
      },
    ],
    right: [
      'Rapat digelar Rabu (19/8/2026) di aula.',
      'Syaratnya a) berkas, b) foto, dan 3) surat; (i) asli, (ii) salinan.',
      'Terima kasih :) Pesannya tiga, (1) jujur, (2) adil; rapat pada Kamis, (20/8).',
      'Dokter Budi, Sp.End.(K), hadir (bersama (calon) perawat).',
      'Tautannya https://contoh.go.id/a_(b dan `f(x`.',
      'Foto diambil petugas (sumber: contoh.go.id).',
      'Bantuan (beras, gula, dan minyak) dibagikan [lihat lampiran].',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (passage.role === 'cell' || passage.role === 'header-cell') continue;
      if (/[()]/u.test(passage.text)) yield* unpaired(passage);
      if (/, \(|,\)/u.test(passage.text)) yield* commas(passage);
      if (/[A-Z](?:\.\)|\])/u.test(passage.text)) yield* initials(passage);
    }
  },
});

function* commas(passage: Passage): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(COMMA_BEFORE)) {
    // `“Iya, (Siti) sudah datang”`: what the reporter puts into what was said.
    if (passage.isQuoted(index, index + 1)) continue;
    yield {
      ...replacement(passage, index, index + found.length, ' '),
      message: 'Sebelum keterangan di dalam kurung tidak ada koma.',
    };
  }
  for (const { index } of passage.text.matchAll(COMMA_INSIDE)) {
    yield {
      ...replacement(passage, index, index + 1, ''),
      message: 'Sebelum kurung tutup tidak ada koma.',
    };
  }
}

function* initials(passage: Passage): Generator<Report> {
  for (const { index } of passage.text.matchAll(STOP_INSIDE)) {
    yield {
      ...replacement(passage, index, index + 1, ''),
      message: 'Singkatan di dalam kurung ditulis tanpa titik.',
    };
  }
  for (const { 0: found, index } of passage.text.matchAll(SQUARE)) {
    const right = `(${found.slice(1, -1)})`;
    yield {
      ...replacement(passage, index, index + found.length, right),
      severity: 'info',
      message: `Singkatan sesudah kepanjangannya diapit tanda kurung: “${right}”.`,
    };
  }
}

function* unpaired(passage: Passage): Generator<Report> {
  const { text } = passage;
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()]/gu)) {
    const inWord = /[^\s([“"]/u.test(text[index - 1] ?? ' ');
    const inAddress = inWord && isAddress({ passage, start: index, end: index + 1 });
    if (mark === '(') {
      if (!inAddress) open.push(index);
    } else if (open.length > 0) {
      open.pop();
    } else if (!inAddress && !ALONE.test(text.slice(Math.max(0, index - 8), index))) {
      yield lone(passage, index, 'ditutup tetapi tidak dibuka');
    }
  }
  for (const index of open) yield lone(passage, index, 'dibuka tetapi tidak ditutup');
}

function lone(passage: Passage, at: number, fault: string): Report {
  return {
    span: passage.span(at, at + 1),
    message: `Tanda kurung ini ${fault}; lengkapi pasangannya.`,
  };
}
