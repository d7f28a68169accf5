import { isAddress } from '../../check/exemptions.ts';
import type { Report, Severity } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { followsNameHead, isAllCapitals, isTitleCased } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { RANK_WORDS, SHORT_RANKS } from '../../knowledge/ranks.ts';
import { oneOf } from '../../text/patterns.ts';

/** Offices, ranks and titles, behind which a capital that stands alone is an initial. */
const HEAD = oneOf(`
  [Bb]upati [Ww]abup [Ww]ali_?[Kk]ota [Ww]awali [Gg]ubernur [Ww]agub [Cc]amat [Ll]urah [Kk]ades
  [Ss]ekda [Ss]etda [Ss]ekretaris [Kk]etua Kapolres Kapolsek Dandim Danramil Babinsa
  ${RANK_WORDS} ${SHORT_RANKS} KOMPOL IPTU IPDA AIPTU dr\\.? Drs?\\.? Dra\\.? Ir\\.? Prof\\.? Hj?\\.? K\\.?H\\.? Bapak Ibu Pak Bu Habib Kiai Kyai Ustaz
  bernama
`);

/** What may stand behind a name in the middle of a sentence. */
const AFTER_NAME =
  '(?:[,.)]|$| (?:me|ber|di|yang|saat|dan|selaku|sebagai|juga|usai|seusai|kepada|pada|dalam|untuk|beserta|bersama|serta))';

/** Letters that are no Roman figures, without `H`, which is a title. */
const LETTER = '[A-GJ-UWYZ]';

/**
 * An initial without its stop: behind an office or title, between commas, in the middle of a name
 * behind these, and `M`, which is `Muhammad` before a name wherever it is no million, class or size.
 */
const INITIAL = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d.&/’'-])(?:${[
    // `Bupati A Ridwan`, `dr. Siti M Hasan`
    `(?<=(?<![A-Za-zÀ-ɏ])${HEAD} (?:[A-ZÀ-Þ][a-zß-ÿ]{2,} )?)${LETTER}(?= [A-ZÀ-Þ][a-zß-ÿ]{2,})`,
    // `asistennya, B Santoso, hadir`
    `(?<=[a-zß-ÿ)], )${LETTER}(?= [A-ZÀ-Þ][a-zß-ÿ]{2,}(?: [A-ZÀ-Þ][a-zß-ÿ]+){0,2}${AFTER_NAME})`,
    // `M Hasan`
    '(?<!(?:\\d|[Tt]ipe|[Tt]ype|[Kk]elas|[Bb]lok|[Gg]rup|[Pp]aket|[Ss]eri|[Uu]kuran|SLB|SIM|Rp[\\d.,]*) )M(?= [A-ZÀ-Þ][a-zß-ÿ]{2,})',
  ].join('|')})`,
  'gu',
);

/** An initial whose stop the name touches: `M.Ali`; degrees such as `S.Farm` are none. */
const CLOSE_UP =
  /(?<![A-Za-zÀ-ɏ\d.@&/-])[A-GJ-UWYZ]\.(?=[A-ZÀ-Þ][a-zß-ÿ]{3,}(?![A-Za-zÀ-ɏ]|\.[A-Za-z,;]))(?!(?:Farm|Stat|Pharm|Phil|Kesos|Tech|Arch|Biotech|Biomed|Gizi|Epid|Akun)(?![a-z]))/gu;

/** Shortened forms of Muhammad and Abdul, before a name. */
const SHORTENED = /(?<![A-Za-zÀ-ɏ.&/’'-])(?:Moh|Muh|Mohd|Muhd|Mhd|Abd)(?= [A-ZÀ-Þ][a-zß-ÿ]{2,})/gu;

export const singkatanNama: Rule = draftRule({
  id: 'ejaan/singkatan-nama',
  severity: 'info',
  summary: 'Singkatan nama orang diikuti titik dan spasi: M. Ali, Moh. Yamin.',
  why: 'Huruf lepas tanpa titik terbaca sebagai kelas, tipe, atau nomor, bukan bagian dari nama orang.',
  exceptions:
    'Nama jalan dan gedung, kelas, tipe, golongan, dan angka Romawi dibiarkan. Kesatuan di belakang pangkat juga dibiarkan: TNI dan Polri menulisnya tanpa titik. Hanya huruf di dekat jabatan, pangkat, atau gelar, di antara koma, dan “M” di depan nama yang dilaporkan.',
  source: 'EYD V II.F butir 1 (singkatan nama orang, gelar, sapaan, jabatan, dan pangkat)',
  examples: {
    wrong: [
      {
        text: 'Wakil Bupati «A» Ridwan dan dr. «M» Hasan meninjau posko.',
        fixed: 'Wakil Bupati A. Ridwan dan dr. M. Hasan meninjau posko.',
      },
      {
        text: 'Sekretaris daerah, «M» Hasan Basri, dan asistennya, «B» Santoso, hadir.',
        fixed: 'Sekretaris daerah, M. Hasan Basri, dan asistennya, B. Santoso, hadir.',
      },
      { text: 'Camat Budi «T» Santoso hadir.', fixed: 'Camat Budi T. Santoso hadir.' },
      {
        text: 'Rapat itu dipimpin «M.»Hasan dan «S.»Hartono.',
        fixed: 'Rapat itu dipimpin M. Hasan dan S. Hartono.',
      },
      {
        text: 'Naskah itu disusun «Moh» Yamin dan «Muh» Ali.',
        fixed: 'Naskah itu disusun Moh. Yamin dan Muh. Ali.',
      },
    ],
    right: [
      'Wakil Bupati A. Ridwan, dr. M. Hasan, dan Kapten Inf. Budi meninjau posko.',
      'Kapten Inf Budi, Letkol Czi Ali, dan Kombes Pol Hasan hadir.', // as TNI and Polri write it
      'Rapat digelar di Jalan A Yani dan RSUD M Yunus.',
      'Terminal Tipe C Contoh, SLB B Harapan, dan Grup H Piala Dunia disebut.',
      'Wakil Bupati I Wayan Contoh dan Ketua Komisi X Budi hadir.',
      'Dananya Rp5 M Senin lalu; ukuran M Biru habis.',
      'Budi Santoso, A.Ptnh., M.M., hadir bersama Siti, S.Farm., M.Biomed., dan Rina, M.Gizi, M.Si., hadir.',
      'Vitamin A, B Kompleks, dan C dibagikan.',
      'Toko H&M Store dan merek M&M Contoh disebut.',
      'WAKIL BUPATI M HASAN',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (isAllCapitals(passage)) continue;
      const { text } = passage;
      if (/(?<![A-Za-zÀ-ɏ])[A-GJ-UWYZ] [A-ZÀ-Þ][a-zß-ÿ]/u.test(text) && !isTitleCased(passage)) {
        yield* matches(passage, INITIAL, (found) => `${found}.`);
      }
      if (/(?<![A-Za-zÀ-ɏ])[A-Z]\.[A-ZÀ-Þ][a-zß-ÿ]{3}/u.test(text)) {
        yield* matches(passage, CLOSE_UP, (found) => `${found} `, 'warning');
      }
      if (/(?:M[uo]h|Mhd|Abd)/u.test(text)) {
        yield* matches(passage, SHORTENED, (found) => `${found}.`);
      }
    }
  },
});

function* matches(
  passage: Passage,
  pattern: RegExp,
  mend: (found: string) => string,
  severity?: Severity,
): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(pattern)) {
    const end = index + found.length;
    const spared =
      followsNameHead(passage, index) ||
      passage.hasMark(index, end, 'emphasis', 'address') ||
      isAddress({ passage, start: index, end });
    if (spared) continue;
    const right = mend(found);
    yield {
      ...replacement(passage, index, end, right),
      ...(severity && { severity }),
      message: right.endsWith(' ')
        ? `Sesudah singkatan nama “${found}” ada spasi.`
        : `Singkatan “${found}” di dalam nama ditulis “${right}”.`,
    };
  }
}
