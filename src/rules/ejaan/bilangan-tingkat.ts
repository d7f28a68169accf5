import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';

/** `ke` apart from its number, behind words that ask for an ordinal. */
const ORDINAL =
  /(?<=(?<![A-Za-zÀ-ɏ])(?:HUT|HAB|[Uu]lang [Tt]ahun|[Hh]ari [Jj]adi|[Mm]ilad|[Dd]ies [Nn]atalis|[Aa]bad|[Uu]rutan|[Pp]eringkat|[Jj]uara|[Aa]ngkatan) )[Kk]e ?(?:- ?)?(?:\d{1,4}|[IVXLC]+)(?![A-Za-zÀ-ɏ\d.,-]*[A-Za-zÀ-ɏ\d%])/gu;

export const bilanganTingkat: Rule = draftRule({
  id: 'ejaan/bilangan-tingkat',
  severity: 'error',
  summary: 'Bilangan tingkat ditulis dengan ke- dan tanda hubung: HUT ke-79, abad ke-21.',
  why: 'Nama peringatan ada di judul, spanduk, dan caption; salah tulisnya terbaca semua orang.',
  exceptions:
    'Hanya sesudah HUT, hari jadi, abad, peringkat, dan kata lain yang diikuti bilangan tingkat.',
  source: 'EYD V II.G (angka dan bilangan) dan III.E (tanda hubung)',
  checklist: 'Bilangan tingkat ditulis dengan tanda hubung: ke-79',
  examples: {
    wrong: [
      { text: 'Lomba memeriahkan HUT «ke 79» RI.', fixed: 'Lomba memeriahkan HUT ke-79 RI.' },
      {
        text: 'Hari Jadi «Ke 16» kabupaten itu meriah.',
        fixed: 'Hari Jadi Ke-16 kabupaten itu meriah.',
      },
      { text: 'Jembatan dibangun pada abad «ke XX».', fixed: 'Jembatan dibangun pada abad ke-XX.' },
      { text: 'Kota itu di peringkat «ke- 5».', fixed: 'Kota itu di peringkat ke-5.' },
    ],
    right: [
      'Lomba memeriahkan HUT ke-79 RI dan Hari Jadi Ke-16.',
      'Harga naik ke 15.000 rupiah; suku bunga turun ke 5 persen.',
      'Peringkat kota itu naik ke 5 besar.',
      'Pesan dikirim ke 112 pada abad XXI.',
      'Bantuan dikirim tiga kali ke 12 kelurahan.',
      'Setelah HUT, rombongan menuju ke 3 desa.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      for (const { 0: found, index } of passage.text.matchAll(ORDINAL)) {
        const end = index + found.length;
        const text = found.replace(/^(ke)[ -]*/iu, '$1-');
        if (text === found || isSpellingExempt({ passage, start: index, end }, context)) continue;
        yield {
          ...replacement(passage, index, end, text),
          message: `“${found}” ditulis “${text}”.`,
        };
      }
    }
  },
});
