import { isStyleExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { holdsMainVerb } from '../../knowledge/main-verb.ts';
import { capitalise } from '../../text/case.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { findWords } from '../../text/words.ts';

/** Those whom a release asks to act. */
const PEOPLE = oneOf(`
  para seluruh semua setiap mereka yang warga masyarakat orang_tua siswa mahasiswa ASN anggota
  peserta calon pemohon pendaftar pengguna pengunjung undangan hadirin tamu jemaah pedagang petani
  nelayan pelaku
`);

/** What they are asked, allowed or given: `diminta agar`, `dapat langsung mendaftar`, `akan menerima`. */
const DEMAND =
  '(?:(?:diharapkan|diminta|diimbau|dimohon|diwajibkan|dilarang|dipersilakan|harap)(?: (?:agar|untuk|dapat|tidak|segera|hadir|me[a-z]+|ber[a-z]+))' +
  '|(?:dapat|harus|wajib|bisa) (?:segera |langsung )?(?:me[a-zß-ÿ]{4,}|datang|hadir|ikut|ber[a-zß-ÿ]{4,})' +
  '|(?:akan|berhak) (?:mendapat(?:kan)?|memperoleh|menerima))';

/** `Kepada para peserta diharapkan hadir`: those who are to act, behind a preposition. */
const ADDRESSED = new RegExp(
  `^(?:Kepada|Bagi|Untuk) (?=${PEOPLE}(?![A-Za-zÀ-ɏ])` +
    // What limits them: `para peserta dari desa`; behind these words the demand is part of it.
    '[^.,;:!?()“”"]{0,70}?(?<! yang| tidak| belum| tak| dan| atau| untuk| agar| jika| supaya| kini| mulai| masih) ' +
    `${DEMAND}(?![A-Za-zÀ-ɏ]))`,
  'u',
);

/** Where something is done or said. */
const OCCASION = oneOf(`
  rapat kegiatan acara pertemuan kunjungan kesempatan sosialisasi pelatihan forum diskusi audiensi
  apel upacara program laporan surat sambutan arahan pidato paparan keterangan
`);

/** Verbs that need a subject before them: those of meetings and speeches, and all that have an object. */
const DONE_THERE = `(?:${oneOf(`
  membahas membicarakan bertujuan menyepakati mengundang mengimbau mengajak berharap diikuti dihadiri
  meninjau menerima memberi mengapresiasi membekali
`)}|me[a-zß-ÿ]{4,}kan)`;

/** The first of these verbs. */
const FINITE = new RegExp(`(?<![A-Za-zÀ-ɏ])${DONE_THERE}(?![A-Za-zÀ-ɏ])`, 'u');

/** `Dalam rapat itu membahas`: the place of the act, behind a preposition, and no one who acts. */
const PLACED = new RegExp(
  `^(?:Dalam|Di dalam|Di|Pada|Melalui|Dengan) (?=${OCCASION}` +
    // Only what was told of before: `rapat kerja itu`, `sambutannya`.
    '(?:nya|(?: [a-zß-ÿ]+){0,2} (?:ini|itu|tersebut)),? (?:juga |sekaligus )?' +
    `${DONE_THERE}(?![A-Za-zÀ-ɏ]))`,
  'u',
);

/** `Pada pertemuan tahunan di aula tersebut, diikuti oleh lurah`: what is attended can only be the subject. */
const ATTENDED = new RegExp(
  // What was pointed at; `Pada hari itu` is a time.
  '^(?:Dalam|Di dalam|Pada|Di|Untuk) (?=(?!hari|saat|waktu|tahun|bulan|tanggal|awal|akhir)[^.,;:!?“”"]{3,100}? (?:ini|itu|tersebut),? ' +
    '(?:juga |pula |turut )?(?:dihadiri|diikuti)(?: langsung| juga| pula)? [A-Za-z\\d])',
  'u',
);

/** `Di sekolah ini memiliki dua kelas`: what has something can only be the subject. */
const HAS =
  /^(?:Di|Pada) (?=(?!balik|samping|luar|sisi|antara|tengah|dalam|atas|hari|saat)[a-zß-ÿ]{4,}(?<!nya) (?:ini|itu|tersebut),? (?:juga |hanya |sudah |telah )?(?:memiliki|mempunyai)(?![a-zß-ÿ]))/u;

/** `Dengan adanya kegiatan ini dapat meningkatkan`: a means, and no one who does it. */
const BY_MEANS =
  /^(?:Dengan|Melalui) (?=(?:adanya )?(?:[a-zß-ÿ]+ ){1,4}(?:ini|itu|tersebut),? (?:diharapkan (?:dapat |bisa |mampu |akan )?|dapat |bisa |mampu )(?:me[a-zß-ÿ]{5,}|ber[a-zß-ÿ]{5,})(?![A-Za-zÀ-ɏ]))/u;

/** `Diharapkan melalui kegiatan ini dapat meningkatkan`: the same behind the wish. */
const WISHED =
  /^Diharapkan,? (?:dengan|melalui|lewat),? (?=(?:adanya )?(?:[a-zß-ÿ]+ ){1,4}(?:ini|itu|tersebut),? (?:dapat |bisa |mampu |akan )(?:me[a-zß-ÿ]{5,})(?![A-Za-zÀ-ɏ]))/u;

/** `Menurut Camat mengatakan`: the one who speaks, behind a preposition, before a verb of speaking. */
const SPOKEN =
  /^Menurut (?=(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.]*(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.]*){0,8}|warga|ia|dia) (?:mengatakan|menyatakan|menjelaskan|menyampaikan|menuturkan|mengungkapkan|menambahkan|menegaskan|menerangkan)(?![A-Za-zÀ-ɏ]))/u;

/** `Dari data`, `Berdasarkan hasil rapat`: what is learnt from, and what is told of it. */
const FROM_SOURCE = new RegExp(
  `^(?:Dari|Berdasarkan|Menurut) (?=(?:beberapa |berbagai |sejumlah )?${oneOf(`
    hasil data laporan catatan kajian penelitian survei sensus pantauan pemantauan pengamatan evaluasi
    grafik tabel kegiatan rapat pertemuan
  `)}(?![A-Za-zÀ-ɏ]))`,
  'u',
);

/** What a source does, and no one who reads it. */
const SHOWS =
  / (?:menunjukkan|memperlihatkan|membuktikan|menghasilkan|menggambarkan)(?![A-Za-zÀ-ɏ])/u;

/** Words behind which the verb is no predicate, and those who may show what they learnt. */
const TAKEN =
  /(?:^| )(?:yang|dan|serta|atau|untuk|guna|agar|tidak|tak|belum|dapat|bisa|mampu|ia|dia|mereka|kami|kita|saya|beliau|pihaknya|\S+nya)$/u;

/** `Dari data dinas menunjukkan`: the source behind a preposition, and nothing that shows. */
function findSource(sentence: string): RegExpExecArray | undefined {
  const found = FROM_SOURCE.exec(sentence);
  const shows = found && SHOWS.exec(sentence.slice(0, 140));
  if (!shows) return undefined;
  const source = sentence.slice(found[0].length, shows.index);
  if (/[.,;:!?()“”"]/u.test(source) || TAKEN.test(source)) return undefined;
  // `Dari rapat itu panitia menghasilkan …`: behind what was pointed at stands who does it.
  if (/ (?:ini|itu|tersebut) /u.test(source)) return undefined;
  const words = findWords(source);
  const opening = { word: found[0].trimEnd().toLowerCase(), takesList: false };
  return holdsMainVerb(words, source, opening) ? undefined : found;
}

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
      { text: '«Diharapkan melalui» kegiatan ini dapat meningkatkan kemampuan aparatur desa.' },
      { text: '«Kepada» para peserta diharapkan hadir tepat waktu.' },
      { text: '«Bagi» warga yang ingin mendaftar dapat menghubungi kelurahan.' },
      { text: '«Dalam» rapat tersebut membahas rencana kerja.' },
      { text: '«Dengan» adanya kegiatan ini diharapkan dapat meningkatkan gizi anak.' },
      { text: '«Pada» temu kader yang digelar di aula tersebut, diikuti oleh para lurah.' },
      { text: '«Dalam» sambutannya, menyampaikan terima kasih kepada warga.' },
      { text: '«Pada» kesempatan itu juga menyerahkan beras kepada warga.' },
      { text: '«Untuk» kegiatan ini diikuti 40 kader dari tiga desa.' },
      { text: '«Di» desa ini memiliki dua posko dan satu balai.' },
      { text: '«Menurut» Kepala Dinas Sosial menjelaskan bahwa bantuan itu dibagikan bertahap.' },
      { text: '«Dari» data Dinas Kesehatan menunjukkan kasus itu turun.' },
      { text: '«Berdasarkan» hasil survei yang dihimpun dinas memperlihatkan harga beras stabil.' },
      { text: '«Bagi» warga yang datang lebih awal akan menerima bibit cabai.' },
    ],
    right: [
      'Diharapkan melalui kegiatan ini warga dapat meningkatkan hasil panen. Diharapkan kegiatan ini dapat membantu. Diharapkan, dengan adanya jalan ini, warga dapat menghemat waktu.',
      'Para peserta diharapkan hadir tepat waktu.',
      'Bagi warga yang ingin mendaftar, kelurahan menyediakan loket.',
      'Rapat tersebut membahas rencana kerja. Dalam rapat itu, Camat membahas rencana kerja.',
      'Bagi warga yang tidak bisa hadir langsung, panitia menyiarkan acara itu.',
      'Kepada warga yang kini mulai bisa memanen sayuran, Camat berpesan agar rajin.',
      'Bagi warga, posko itu harus dibuka. Kepada para camat diserahkan bantuan.',
      'Dalam rapat itu dibahas rencana kerja.',
      'Temu kader yang digelar di aula tersebut diikuti oleh para lurah.',
      'Untuk warga miskin dapat disediakan bantuan.',
      'Dengan kegiatan ini, warga diharapkan dapat meningkatkan gizi anak.',
      'Dengan kegiatan ini diharapkan gizi anak meningkat.',
      'Dengan cara ini berarti warga dapat mendaftar sendiri.',
      '“Bagi warga yang ingin mendaftar dapat menghubungi kelurahan,” katanya.',
      'Dalam sambutannya, Camat menyampaikan terima kasih.',
      'Pada kesempatan itu juga Camat menyerahkan beras. Pada kesempatan itu mengemuka usul warga.',
      'Untuk kegiatan ini disediakan beras. Untuk kegiatan ini, panitia diikuti petugas.',
      'Desa ini memiliki dua posko. Di desa ini warga memiliki dua posko.',
      'Menurut Kepala Dinas Sosial, bantuan itu dibagikan bertahap. Menurut warga yang menjelaskan hal itu, jalan rusak.',
      'Data Dinas Kesehatan menunjukkan kasus itu turun. Dari data itu, dinas menunjukkan bahwa kasus turun.',
      'Dari rapat itu panitia menghasilkan dua usul. Dari data yang menunjukkan kenaikan itu dinas belajar.',
      'Berdasarkan data itu diketahui petani menghasilkan beras lebih banyak. Dari hasil kebun mereka menghasilkan minyak.',
      'Bagi warga yang akan menerima bibit, loket dibuka pagi.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      for (const sentence of passage.sentences) {
        const report = judge(passage, sentence, context);
        if (report) yield report;
      }
    }
  },
});

/** The patterns that can open with the first word of a sentence. */
const PATTERNS: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ['Kepada', [ADDRESSED]],
  ['Bagi', [ADDRESSED]],
  ['Untuk', [ADDRESSED, ATTENDED]],
  ['Dalam', [PLACED, ATTENDED]],
  ['Di', [PLACED, ATTENDED, HAS]],
  ['Pada', [PLACED, ATTENDED, HAS]],
  ['Melalui', [PLACED, BY_MEANS]],
  ['Dengan', [PLACED, BY_MEANS]],
  ['Menurut', [SPOKEN]],
  ['Diharapkan', [WISHED]],
  ['Diharapkan,', [WISHED]],
]);

function find(sentence: string): RegExpExecArray | undefined {
  const [first = ''] = sentence.split(' ', 1);
  for (const pattern of PATTERNS.get(first) ?? []) {
    const found = pattern.exec(sentence);
    if (found) return found;
  }
  return /^(?:Dari|Berdasarkan|Menurut)$/u.test(first) ? findSource(sentence) : undefined;
}

/** What cannot do what the sentence tells, such as a speech; then who does it must be named. */
const NO_DOER =
  /^(?:kesempatan|sambutan|arahan|pidato|paparan|keterangan|laporan)(?![A-Za-zÀ-ɏ]*lah)/u;

/** What to begin with: the noun behind the preposition, or else the one who is missing. */
function advice(rest: string): string {
  const [subject = ''] = rest.split(' ', 1);
  if (!NO_DOER.test(subject)) return `mulailah dengan “${capitalise(subject)} …”`;
  const verb = FINITE.exec(rest)?.[0];
  if (verb === undefined) return 'sebutkan pelakunya';
  const missing = verb.startsWith('di') ? 'acaranya' : 'pelakunya';
  return `sebutkan ${missing} sebelum “${verb}”`;
}

function judge(passage: Passage, { start, end }: Span, context: RuleContext): Report | undefined {
  const sentence = passage.text.slice(start, end);
  const found = find(sentence);
  if (!found) return undefined;
  const preposition = found[0].trimEnd();
  const place = { start, end: start + preposition.length };
  if (isStyleExempt({ passage, ...place }, context)) return undefined;
  return {
    span: passage.span(place.start, place.end),
    message: `“${preposition}” membuat kalimat ini tidak bersubjek; ${advice(sentence.slice(found[0].length))}.`,
  };
}
