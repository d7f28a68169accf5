import { isSpellingExempt } from '../../check/exemptions.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { SAYS } from '../../text/speech-verbs.ts';

/** An office at the start of a sentence or after an introduction, a comma, a name, and the verb. */
const UNCLOSED = new RegExp(
  `(?<=(?:^|[.!?]["”]?\\s|(?:[Ii]tu|[Ss]ama|Selanjutnya),\\s))(?:Bupati|Wakil|Wali|Gubernur|Camat|Lurah|Kepala|Sekretaris|Sekda|Ketua|Direktur|Menteri|Kapolres|Kapolda|Kapolrestabes|Dandim|Asisten|Kabid|Kabag|Kadis|Kasi|Plt\\.|Pj\\.)(?: (?:[A-ZÀ-Þ(][A-Za-zÀ-ɏ.()]*|dan)){0,14}, (?<name>(?:(?:H|Hj|Drs|Dra|Ir|Dr|dr|Prof)\\. ?)*[A-ZÀ-Þ][A-Za-zÀ-ɏ'’]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'’.]*){0,3})(?= (?:${SAYS}|bertindak|membuka|menghadiri|mengapresiasi|mewakili)(?![A-Za-zÀ-ɏ]))`,
  'gu',
);

export const komaAposisi: Rule = draftRule({
  id: 'ejaan/koma-aposisi',
  severity: 'warning',
  summary:
    'Nama di belakang jabatan diapit koma di kedua sisinya, atau tidak diberi koma sama sekali.',
  why: 'Dengan satu koma saja, subjek kalimat terputus dari predikatnya.',
  exceptions: 'Hanya jabatan dan nama di awal kalimat yang langsung diikuti kata kerjanya.',
  source: 'EYD V III.B butir 13 (tanda koma)',
  examples: {
    wrong: [
      { text: 'Kepala Dinas Kesehatan Kota Contoh, «Budi Santoso» mengatakan posko dibuka.' },
      { text: 'Sementara itu, Camat Contoh Barat, «Drs. Budi Santoso» membuka rapat.' },
    ],
    right: [
      'Kepala Dinas Kesehatan Kota Contoh, Budi Santoso, mengatakan posko dibuka.',
      'Kepala Dinas Kesehatan Kota Contoh Budi Santoso mengatakan posko dibuka.',
      'Menurut Kepala Dinas Kesehatan, Budi Santoso mengatakan hal yang benar.',
      'Di Kabupaten Contoh, Budi Santoso mengatakan posko dibuka.',
      'Wakil Bupati Contoh, Sekda, dan Camat mengatakan hal yang sama.',
      'Kepala Dinas Sosial, Camat, Lurah mengatakan hal yang sama.',
      'Bupati Contoh, Budi Santoso, S.H., mengatakan posko dibuka.',
      'Sekretaris Dinas Khairul B, Sos menyampaikan laporan.',
      'Ketua panitia, Siti, mengatakan posko dibuka.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      const { text } = passage;
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      if (!text.includes(', ')) continue;
      for (const { 0: found, index, groups } of text.matchAll(UNCLOSED)) {
        const { name = '' } = groups ?? {};
        const end = index + found.length;
        const start = end - name.length;
        // A short single word is rather a degree without its stops.
        if (/^[A-Za-z]{1,4}$/u.test(name)) continue;
        if (isSpellingExempt({ passage, start, end }, context)) continue;
        yield {
          span: passage.span(start, end),
          suggestions: [`${name},`],
          message: `Keterangan “${name}” diapit dua koma: “…, ${name}, …”; atau hapus koma sebelum nama.`,
        };
      }
    }
  },
});
