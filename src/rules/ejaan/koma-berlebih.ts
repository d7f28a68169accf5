import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { sentencesAfterDateline } from '../../draft/dateline.ts';
import type { Passage } from '../../draft/passage.ts';
import { findOpeningOffice } from '../../knowledge/offices.ts';
import { SAYS } from '../../text/speech-verbs.ts';

/** Verbs of knowing, which take `bahwa` as verbs of speaking do. */
const KNOWS =
  'menilai|mengakui|memahami|menyadari|memastikan|meyakini|mengetahui|menyebutkan|menunjukkan|membuktikan|melaporkan|menyimpulkan|memandang|berpendapat|beranggapan|mengklaim|membantah|mengabarkan';

/** A comma between the verb and what is said. */
const BEFORE_THAT = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${SAYS}|${KNOWS}),(?= (?:bahwa|agar|supaya)(?![A-Za-zÀ-ɏ]))`,
  'giu',
);

/** A comma after `bahwa`, when no second comma closes an insertion. */
const AFTER_THAT = /(?<![A-Za-zÀ-ɏ])bahwa,(?= [^.,;:!?“”"]{20,200}(?:[.!?;]|$))/gu;

/** An office with its holder, a comma, and what that person says. */
const AFTER_OFFICE = new RegExp(
  `^[A-Z][a-z]+\\.?(?: (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.]*|dan)){0,12}(?<!\\.),(?= (?:${SAYS})(?![A-Za-zÀ-ɏ]))`,
  'u',
);

/** What is said of people and offices, when no second comma makes an insertion of what stands between. */
const MUST =
  'wajib|harus|berharap|berhak|akan|telah|sudah|dapat|bisa|merupakan|diminta|diimbau|diharapkan|diharuskan|diwajibkan|dilarang';
const DO =
  'mencabut|menggelar|menerima|mengaku|mengikuti|mengeluhkan|merampungkan|meninjau|membuka|meresmikan|menyerahkan|melantik|mencatat|menyiapkan|membagikan|memberikan|menetapkan|mengadakan|melaksanakan|melakukan|menghadiri';

/** An office with its holder, a comma, and what that person does. */
const AFTER_HOLDER = new RegExp(
  `^[A-Z][a-z]+\\.?(?: (?:[A-ZÀ-Þ(][A-Za-zÀ-ɏ.()-]*|dan)){1,14}(?<!\\.),(?= (?:${MUST}|${DO})(?![A-Za-zÀ-ɏ])[^,]*$)`,
  'u',
);

/** Who opens a sentence without a preposition, what tells them more closely, and a comma before the predicate. */
const AFTER_PEOPLE = new RegExp(
  `^(?:Seluruh|Semua|Para|Setiap|Warga|Masyarakat|Peserta|Petugas|Pemerintah|Panitia|Sejumlah|Puluhan|Ratusan|Ribuan|Sebagian|Pemkot|Pemkab|Pemprov|Pelaku|Pengunjung|Pedagang|Petani|Nelayan|Dinas|Badan|Kantor|Satuan|Komisi|Polres|Polsek|Kodim|Puskesmas)(?: (?!(?:me|di|ter)[a-zß-ÿ]{4}|ber[a-zß-ÿ]{3}|(?:yang|hari|tidak|belum|sudah|akan|telah|harus|dapat|bisa|saat|ketika|sejak|karena|jika|kalau|untuk|agar|setelah|sebelum|hingga|sampai|dengan|ada|ikut|turut)(?![A-Za-zÀ-ɏ]))(?:[A-Za-zÀ-ɏ-]+|\\([A-Za-z-]+\\))){1,12}(?:,(?= (?:${MUST})(?![A-Za-zÀ-ɏ])[^,]*$)| yang(?: [A-Za-zÀ-ɏ-]+){1,8},(?= (?:${MUST}|${DO})(?![A-Za-zÀ-ɏ])[^,]*$))`,
  'u',
);

/** A body or place by its name, the only comma of the sentence, and what it does. */
const AFTER_BODY =
  /^(?:Dinas|Badan|Kantor|Kementerian|Pemerintah|Pemkot|Pemkab|Pemprov|Pemda|Polres|Polresta|Polsek|Kodim|Kanwil|Balai|DPRD|BPBD|Baznas|KPU|Bawaslu|Puskesmas|RSUD|Universitas|Tim|Komisi|Forum|Satpol|Kabupaten|Kota|Kecamatan|Desa|Kelurahan)(?: (?:[A-ZÀ-Þ(][A-Za-zÀ-ɏ/()-]*|dan)){1,12},(?= (?!menurut|melalui|mengenai|menjelang|menuju|melainkan|menyusul|mengingat|bersama|berkat|berdasarkan|berikut)(?:me[mnlrwy]|ber)[a-zß-ÿ]{4,} [^,]*$)/u;

/** The only comma of a plain sentence, before a clause of cause or aim that follows its main clause. */
const BEFORE_CAUSE =
  /^(?!["“])[^.,;:!?()“”"–—]{15,110}(?<!bukan [^,]{0,60}),(?= (?:karena|agar|supaya|demi|guna) (?!itu)[a-zß-ÿ]+(?: [A-Za-zÀ-ɏ\d-]+){0,9}\.$)/iu;

/** A comma after a word that what follows completes; an insertion may come between. */
const AFTER_LINK =
  /(?<![A-Za-zÀ-ɏ])(?:yaitu|yakni|ialah|adalah|merupakan|meliputi|dihadiri|oleh),(?= (?!satu|pertama|menurut|kata|ujar|misalnya|antara|jika|apabila|kalau|bila|seperti|sebagaimana|sesuai|selain|tentu|pada|dalam|di )[A-Za-zÀ-ɏ])/gu;

/** A comma inside a pair with `baik … maupun`. */
const BEFORE_NOR =
  /(?<=(?:^|[^A-Za-z])[Bb]aik (?:[A-Za-zÀ-ɏ\d()/-]+ ){0,6})[A-Za-zÀ-ɏ\d()/-]+,(?= maupun )/gu;

/** A comma between a preposition and the day, place or person it leads to. */
const AFTER_PREPOSITION =
  /(?<=[A-Za-zÀ-ɏ)\d] {1,2})(?:pada|di|ke|kepada|terhadap),(?= (?:(?:hari )?(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)|(?:tanggal )?\d|[Aa]ula|[Gg]edung|[Kk]antor|[Hh]alaman|[Ll]apangan|[Rr]uang|[Bb]alai)(?![a-zß-ÿ]))/gu;

/** A comma between a weekday or a town and the bracket behind it. */
const BEFORE_BRACKET =
  /(?:(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)|^[A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20})?),(?= \((?:\d|[A-Za-z.]{3,20}\)))/gu;

/** What most passages lack, so that they are done with it. */
const LINKED = /(?:itu|kni|lah|kan|uti|iri|leh), /u;

/** What a sentence must have before it is looked at more closely. */
const POINTED = /(?:ini|itu|tersebut), [mabd]/u;

/** A comma, and what may be a predicate. */
const PREDICATE =
  /, (?:me|ber|di|adalah|wajib|harus|akan|telah|sudah|dapat|bisa|kembali|mulai|tengah|masih|bakal|mampu|resmi|sedang)/u;

/** Words with which no subject opens. */
const NO_SUBJECT =
  '(?!(?:Dalam|Pada|Di|Ke|Dengan|Untuk|Setelah|Sesudah|Selain|Karena|Oleh|Melalui|Saat|Sementara|Terkait|Menurut|Atas|Bagi|Kepada|Dari|Sejak|Hingga|Sampai|Usai|Sebelum|Selama|Ketika|Berdasarkan|Sesuai|Meski|Meskipun|Walau|Jika|Apabila|Bila|Kalau|Namun|Demi|Guna|Agar|Akibat|Berkat|Tanpa|Lewat|Mengenai|Soal|Sehubungan|Seiring|Adapun|Apa|Apakah|Bahwa|Malam|Hari|Pagi|Siang|Sore|Tahun|Bulan|Minggu|Pekan|Waktu|Tak|Tidak|Bukan|Bersama|Menanggapi|Menyikapi|Mengingat|Melihat|Lebih|Tambahan|Belum|Jauh) )';

/** A thing pointed at, a comma, and what is said of it: `Kegiatan itu, merupakan …`. */
const AFTER_THING = new RegExp(
  `^${NO_SUBJECT}[A-ZÀ-Þ][a-zß-ÿ]+(?: (?!(?:hari|malam|pagi|siang|sore|tahun|bulan|minggu|pekan|saat|waktu|kesempatan) )[A-Za-zÀ-ɏ-]+){0,6} (?:ini|itu|tersebut),(?= (?:merupakan|adalah|dihadiri|diikuti|bertujuan|berlangsung|digelar|dilaksanakan|diselenggarakan|diharapkan)(?![A-Za-zÀ-ɏ]))`,
  'u',
);

/** A subject with what tells it more closely, the only comma of the sentence, and the predicate. */
const AFTER_NOUN = new RegExp(
  `^${NO_SUBJECT}(?!(?:Lalu|Seperti|Begitu|Demikian|Kini|Besok|Setiap|Semoga|Diharapkan|Memang|Rencana|Rencananya|Nantinya|Harapannya|Akhirnya|Sayangnya|Faktanya|Sebanyak|Bahkan|Padahal|Lantas|Agar|Akibatnya|Antara|Terlebih|Apalagi|Sehingga|Hanya|Jadi|Ada|Ia|Dia|Me[a-z]+|Di[a-z]+|Ber[a-z]+|Ter[a-z]+) )[A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?: (?!(?:me[mnlrwy]|di|ber|ter)[a-z]{3,}(?<!bertajuk|bertema|bernama|berbasis|berupa) |(?:yang|adalah|ialah|ada|akan|telah|sudah|tidak|bukan|tak|belum|hadir|agar|jika|karena|saat|ketika|setelah|sebelum|tetapi|namun|selama|sejak|hari|tanggal|bulan|kali) )[A-Za-zÀ-ɏ\\d()/-]+){1,16}(?: yang [A-Za-zÀ-ɏ\\d()/ -]{5,120})?,(?= (?:akan|telah|sudah|tengah|kembali|mulai|masih|bakal|berhasil|mampu|resmi|sedang) (?!tetapi)(?:me|di|ber|ter)[a-z]{3,} [^,]*$)`,
  'u',
);

/** What such a sentence has. */
const GOING_ON =
  /, (?:akan|telah|sudah|tengah|kembali|mulai|masih|bakal|berhasil|mampu|resmi|sedang) [mdbt]/u;

export const komaBerlebih: Rule = draftRule({
  id: 'ejaan/koma-berlebih',
  severity: 'warning',
  summary:
    'Tidak ada koma sebelum dan sesudah “bahwa”, sesudah “yaitu”, atau di antara subjek dan predikat.',
  why: 'Koma yang memutus subjek dari predikatnya membuat pembaca menunggu keterangan yang tidak datang.',
  exceptions:
    'Koma yang menutup keterangan sisipan dibiarkan: “kata Camat, Rabu (19/8), bahwa …”. Koma sebelum “karena” dan “agar”, yang lazim di media, hanya disarankan untuk dihapus.',
  source: 'EYD V III.B butir 4 dan 13 (tanda koma)',
  examples: {
    wrong: [
      {
        text: 'Camat «menjelaskan,» bahwa posko dibuka.',
        fixed: 'Camat menjelaskan bahwa posko dibuka.',
      },
      {
        text: 'Yang hadir «yakni,» Sekda dan Camat; posko dibuka «oleh,» Bupati.',
        fixed: 'Yang hadir yakni Sekda dan Camat; posko dibuka oleh Bupati.',
      },
      {
        text: '«Kegiatan yang digelar itu,» merupakan agenda rutin.',
        fixed: 'Kegiatan yang digelar itu merupakan agenda rutin.',
      },
      { text: 'Camat «berharap,» agar warga hadir.', fixed: 'Camat berharap agar warga hadir.' },
      {
        text: 'Camat berkata «bahwa,» posko dibuka sejak Senin pagi di balai kota.',
        fixed: 'Camat berkata bahwa posko dibuka sejak Senin pagi di balai kota.',
      },
      {
        text: '«Kepala Dinas Kesehatan Kota Contoh Budi Santoso,» mengatakan posko dibuka.',
        fixed: 'Kepala Dinas Kesehatan Kota Contoh Budi Santoso mengatakan posko dibuka.',
      },
      {
        text: '«Seluruh peserta didik baru,» wajib mengikuti upacara.',
        fixed: 'Seluruh peserta didik baru wajib mengikuti upacara.',
      },
      {
        text: '«Warga Dusun Contoh yang terdampak banjir,» berharap listrik menyala.',
        fixed: 'Warga Dusun Contoh yang terdampak banjir berharap listrik menyala.',
      },
      {
        text: '«Gubernur Contoh Budi Santoso,» meninjau posko banjir.',
        fixed: 'Gubernur Contoh Budi Santoso meninjau posko banjir.',
      },
      {
        text: 'CONTOH – «Dinas Pekerjaan Umum (PU) Kota Contoh,» telah merampungkan jalan itu.',
        fixed: 'CONTOH – Dinas Pekerjaan Umum (PU) Kota Contoh telah merampungkan jalan itu.',
      },
      {
        text: 'Rapat digelar «pada,» Rabu (19/8) «di,» aula kecamatan.',
        fixed: 'Rapat digelar pada Rabu (19/8) di aula kecamatan.',
      },
      {
        text: 'CONTOH – Rapat digelar di aula, «Kamis,» (20/8).',
        fixed: 'CONTOH – Rapat digelar di aula, Kamis (20/8).',
      },
      {
        text: '«Lomba tahunan bertajuk Contoh Berlari yang digemari warga,» kembali digelar Minggu.',
        fixed: 'Lomba tahunan bertajuk Contoh Berlari yang digemari warga kembali digelar Minggu.',
      },
      {
        text: 'Lomba itu diikuti baik «pelajar,» maupun guru.',
        fixed: 'Lomba itu diikuti baik pelajar maupun guru.',
      },
      {
        text: '«Dinas Perikanan Kabupaten Contoh,» menyalurkan bantuan benih lele kepada warga.',
        fixed: 'Dinas Perikanan Kabupaten Contoh menyalurkan bantuan benih lele kepada warga.',
      },
      { text: 'Pertandingan itu «ditunda,» karena lapangan tergenang.' },
    ],
    right: [
      'Warga mengungsi, berharap air segera surut. Para peserta, kata Camat, wajib hadir.',
      'Seluruh warga, termasuk anak-anak, wajib hadir. Sejumlah warga tidur, menerima nasib.',
      'Pertandingan ditunda karena lapangan tergenang. Itu bukan nasib, karena ia bekerja keras.',
      'Beberapa hari kemudian, akan digelar lomba. Lalu pada bulan Juni, akan diadakan rapat.',
      'Jumlah peserta terus bertambah, mulai dari pelajar sampai guru.',
      'Gubernur Contoh Budi Santoso, meninjau posko banjir, berjanji membantu.',
      'Camat menjelaskan bahwa posko dibuka.',
      'Dinas Perikanan, menurut rencana, membagikan benih. Desa Contoh, Kecamatan Misal, menang.',
      'Kota Contoh, menjelang hari raya ramai. Tim Contoh, bersama warga, menanam pohon.',
      'Untuk itu, Siti Aminah, Kepala Bagian Umum, membagikan panduan kepada warga.',
      'Camat menjelaskan, Rabu (19/8/2026), bahwa posko dibuka.',
      'Lebih dari itu, diharapkan pula warga ikut menjaga sungai.',
      'Pada malam itu, diikuti lima tim; malam itu, digelar doa bersama.',
      'Dalam rapat itu, dihadirkan saksi. Yang hadir ialah, menurut Camat, tiga lurah.',
      'Perlu dicatat, bahwa posko dibuka adalah kabar baik.',
      'Camat berkata bahwa, menurut rencana, posko dibuka sejak Senin pagi.',
      'Kepala Dinas Kesehatan Kota Contoh, Budi Santoso, mengatakan posko dibuka.',
      'Bupati Contoh Budi Santoso, S.H., mengatakan posko dibuka.',
      'Budi Santoso, Bupati Contoh, mengatakan posko dibuka.',
      'Hal itu bergantung pada, misalnya, cuaca; rapat digelar pada Rabu, 19 Agustus.',
      'Dalam rapat itu, Camat mengatakan posko dibuka.',
      'Kepala Dinas Kesehatan, mewakili Bupati, mengatakan posko dibuka.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      const { text } = passage;
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      if (/, (?:bahwa|agar|supaya)/u.test(text)) yield* everywhere(passage, BEFORE_THAT);
      if (text.includes('bahwa,')) yield* everywhere(passage, AFTER_THAT);
      if (LINKED.test(text)) yield* outsideQuotes(passage, AFTER_LINK);
      yield* everywhere(passage, AFTER_PREPOSITION);
      yield* everywhere(passage, BEFORE_BRACKET);
      if (PREDICATE.test(text)) yield* afterSubjects(passage);
      yield* dispensable(passage);
    }
  },
});

function* everywhere(passage: Passage, pattern: RegExp): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(pattern)) {
    yield report(passage, index, found);
  }
}

function* outsideQuotes(passage: Passage, pattern: RegExp): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(pattern)) {
    const quoted = passage.isQuoted(index, index + found.length);
    if (!quoted) yield report(passage, index, found);
  }
}

function* afterSubjects(passage: Passage): Generator<Report> {
  for (const { start, end } of sentencesAfterDateline(passage)) {
    const sentence = passage.text.slice(start, end);
    const office = findOpeningOffice(sentence);
    const from = office ?? 0;
    if (isInserted(sentence.slice(0, from))) continue;
    const found =
      office === undefined ? afterPlainSubject(sentence) : afterHolder(sentence.slice(from));
    if (found) yield report(passage, start + from, found[0]);
  }
}

function afterHolder(sentence: string): RegExpExecArray | null {
  return AFTER_OFFICE.exec(sentence) ?? AFTER_HOLDER.exec(sentence);
}

/** `Untuk itu, Siti Aminah, Kepala …`: the office tells who it is that stands before it. */
function isInserted(introduction: string): boolean {
  const [, ...between] = introduction.split(', ').slice(0, -1);
  return /^[^\d(]+$/u.test(between.at(-1) ?? '');
}

function afterPlainSubject(sentence: string): RegExpExecArray | null {
  return (
    AFTER_PEOPLE.exec(sentence) ??
    AFTER_BODY.exec(sentence) ??
    (POINTED.test(sentence) ? AFTER_THING.exec(sentence) : null) ??
    (GOING_ON.test(sentence) ? afterNoun(sentence) : null)
  );
}

/** A subject that is long enough to be no clause: it has a `yang`, or five words. */
function afterNoun(sentence: string): RegExpExecArray | null {
  const found = AFTER_NOUN.exec(sentence);
  const isLong = found && (found[0].includes(' yang ') || found[0].split(' ').length > 4);
  return isLong ? found : null;
}

/** Commas that many newspapers write. */
function* dispensable(passage: Passage): Generator<Report> {
  const { text } = passage;
  if (/, (?:karena|agar|supaya|demi|guna) /u.test(text)) yield* beforeCauses(passage);
  if (!text.includes(', maupun ')) return;
  for (const { 0: found, index } of passage.text.matchAll(BEFORE_NOR)) {
    yield { ...report(passage, index, found), severity: 'info' };
  }
}

function* beforeCauses(passage: Passage): Generator<Report> {
  for (const { start, end } of passage.sentences) {
    const main = BEFORE_CAUSE.exec(passage.text.slice(start, end))?.[0];
    const last = main?.split(' ').at(-1);
    if (main === undefined || last === undefined) continue;
    const at = start + main.length - last.length;
    yield {
      ...replacement(passage, at, start + main.length, last.slice(0, -1), { safe: false }),
      severity: 'info',
      message: 'Anak kalimat di belakang induk kalimat tidak didahului koma.',
    };
  }
}

/** `found` ends with the comma that is too many. */
function report(passage: Passage, start: number, found: string): Report {
  const right = found.slice(0, -1);
  return {
    ...replacement(passage, start, start + found.length, right),
    message: `Sesudah “${right}” tidak ada koma.`,
  };
}
