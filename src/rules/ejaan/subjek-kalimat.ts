import { isStyleExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { capitalise } from '../../text/case.ts';

const OPENS = '(?<=^|[.!?]["”]?\\s)';

/** `Kepada para peserta diharapkan hadir`: those who are to act, behind a preposition. */
const ADDRESSED = new RegExp(
  `${OPENS}(?:Kepada|Bagi|Untuk) (?=(?:para|warga|masyarakat|peserta|calon|siswa|mahasiswa|orang tua|pemohon|pendaftar|anggota|pengguna|pengunjung|seluruh|semua|setiap|pedagang|petani|nelayan|jemaah|pelaku|mereka|ASN|yang)(?![A-Za-zÀ-ɏ])[^.,;:!?()“”"]{0,70}?(?<! yang| tidak| belum| tak| dan| atau| untuk| agar| jika| supaya) (?:(?:diharapkan|diminta|diimbau|dimohon|diwajibkan|dilarang|dipersilakan)(?: (?:agar|untuk|dapat|tidak|segera|hadir|me[a-z]+|ber[a-z]+))|(?:dapat|harus|wajib|bisa) (?:segera |langsung )?(?:me[a-zß-ÿ]{4,}|datang|hadir|ikut|ber[a-zß-ÿ]{4,}))(?![A-Za-zÀ-ɏ]))`,
  'gu',
);

/** `Dalam rapat itu membahas`: the place of the act, behind a preposition, and no one who acts. */
const PLACED = new RegExp(
  `${OPENS}(?:Dalam|Pada|Melalui|Dengan) (?=(?:rapat|kegiatan|acara|pertemuan|kunjungan|kesempatan|sosialisasi|pelatihan|forum|diskusi|audiensi|apel|upacara|program|laporan|surat|sambutan|arahan|pidato|paparan|keterangan)(?:nya|(?: [a-zß-ÿ]+){0,2} (?:ini|itu|tersebut)),? (?:membahas|bertujuan|menghasilkan|menyepakati|memutuskan|mengundang|melibatkan|menghadirkan|menyampaikan|mengatakan|menjelaskan|menegaskan|menyebutkan|menekankan|mengimbau|mengajak|berharap|diikuti|dihadiri)(?![A-Za-zÀ-ɏ]))`,
  'gu',
);

export const subjekKalimat: Rule = draftRule({
  id: 'ejaan/subjek-kalimat',
  severity: 'warning',
  summary:
    'Subjek kalimat tidak didahului kata depan: “Rapat itu membahas …”, bukan “Dalam rapat itu membahas …”.',
  why: 'Kata depan menjadikan subjek sebagai keterangan, sehingga kalimat kehilangan pelakunya.',
  exceptions:
    'Hanya susunan yang pasti di awal kalimat; kalimat yang subjeknya menyusul sesudah koma dibiarkan.',
  source:
    'Tata Bahasa Baku Bahasa Indonesia, subjek kalimat; Praktis Berbahasa Indonesia (Badan Bahasa)',
  examples: {
    wrong: [
      { text: '«Kepada» para peserta diharapkan hadir tepat waktu.' },
      { text: '«Bagi» warga yang ingin mendaftar dapat menghubungi kelurahan.' },
      { text: '«Dalam» rapat tersebut membahas rencana kerja.' },
      { text: '«Dalam» sambutannya, menyampaikan terima kasih kepada warga.' },
    ],
    right: [
      'Para peserta diharapkan hadir tepat waktu.',
      'Bagi warga yang ingin mendaftar, kelurahan menyediakan loket.',
      'Rapat tersebut membahas rencana kerja. Dalam rapat itu, Camat membahas rencana kerja.',
      'Bagi warga yang tidak bisa hadir langsung, panitia menyiarkan acara itu.',
      'Bagi warga, posko itu harus dibuka. Kepada para camat diserahkan bantuan.',
      'Dalam rapat itu dibahas rencana kerja.',
      'Untuk warga miskin dapat disediakan bantuan.',
      'Dengan cara ini berarti warga dapat mendaftar sendiri.',
      '“Bagi warga yang ingin mendaftar dapat menghubungi kelurahan,” katanya.',
      'Dalam sambutannya, Camat menyampaikan terima kasih.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      if (/Kepada |Bagi |Untuk /u.test(passage.text)) yield* reports(passage, ADDRESSED, context);
      if (/Dalam |Pada |Melalui |Dengan /u.test(passage.text)) {
        yield* reports(passage, PLACED, context);
      }
    }
  },
});

function* reports(passage: Passage, pattern: RegExp, context: RuleContext): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(pattern)) {
    const preposition = found.trimEnd();
    const end = index + preposition.length;
    if (isStyleExempt({ passage, start: index, end }, context)) continue;
    const subject = capitalise(/^ \S+/u.exec(passage.text.slice(end))?.[0].trim() ?? '');
    yield {
      span: passage.span(index, end),
      message: `“${preposition}” membuat kalimat ini tidak bersubjek; mulailah dengan “${subject} …”.`,
    };
  }
}
