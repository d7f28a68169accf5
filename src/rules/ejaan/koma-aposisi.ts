import { A_MONTH, A_WEEKDAY } from '../../calendar/date.ts';
import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findOpenAppositions } from '../../facts/sentences/open-appositions.ts';
import { findOpeningOffice, OFFICES } from '../../knowledge/offices.ts';
import { ROLES } from '../../knowledge/roles.ts';
import { oneOf } from '../../text/patterns.ts';
import { SAID, SAYS } from '../../text/speech-verbs.ts';

/** A name, with what stands before it; the look behind the office keeps out further offices. */
const NAME = `(?:(?:H|Hj|Drs|Dra|Ir|[Dd]r|DR|drg|Prof|KH|Ny|AKP|AKBP|Iptu|Kompol|Letkol|Kapten)\\.? ?)*(?:[A-Z]\\.? )?[A-ZÀ-Þ][A-Za-zÀ-ɏ'’]+(?: [A-ZÀ-Þ](?:[A-Za-z]{0,3}\\.|[A-Za-zÀ-ɏ'’]*)){0,3}`;

/** An office by its first word. */
const AN_OFFICE = `(?:${OFFICES.map((word) => word.replace('.', '\\.')).join('|')})`;

/** Words that open an insertion like a verb. */
const INSERTS = oneOf(`
  bersama berikut menurut berdasarkan bertepatan melalui mengenai menjelang mulai berselang
`);

/** The day on which somebody spoke, behind a comma, and the verb or the next speaker. */
const DAY_UNCLOSED = new RegExp(
  `(?<=, )(?:${A_WEEKDAY}|Jum['’]at),? ?\\([\\d/ ]{3,10}\\)(?= (?:` +
    // Somebody speaks, be it behind a name.
    `(?:(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.]+ ){1,5})?(?:${SAYS}|mengungkap|mengaku|mengakui|membenarkan)|` +
    // Another verb, but none that opens an insertion.
    `(?:(?:langsung|juga|resmi|telah) )?(?!${INSERTS}|dikutip|dini|disusul|ditambah)(?:me|ber|di)[a-zß-ÿ]{4,})` +
    '(?![A-Za-zÀ-ɏ]))',
  'gu',
);

/** Passive verbs, without their prefix, of which offices are the agent. */
const DONE = oneOf(`
  sampaikan ungkap ungkapkan katakan jelaskan akui tegaskan bacakan buka tutup resmikan pimpin pandu
  luncurkan serahkan gelar adakan laksanakan wakili lantik kukuhkan lepas inisiasi prakarsai
`);

/** What tells when, where or to whom. */
const WHEN = oneOf(`
  saat ketika usai seusai sebelum setelah di pada dalam melalui kepada bersama selaku didampingi
  disaksikan
`);

/** Who said it or did it, by office, then a comma, and the name; what follows tells when and where. */
const AGENT_UNCLOSED = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${SAID}|[Dd]i${DONE}(?: langsung)?(?: oleh)?|oleh) ${AN_OFFICE}` +
    // What the office is for: `Kepala Dinas Contoh (Disco) dan`.
    '(?: (?:[A-ZÀ-Þ(][A-Za-zÀ-ɏ\\d.()/-]*|\\d{2,4}|dan)){0,12}, ' +
    `(?<name>${NAME})(?= (?:${WHEN}|yang (?:turut|juga|hadir|mewakili|didampingi))(?![A-Za-zÀ-ɏ]))`,
  'gu',
);

/** A district or regency behind the village that lies in it, and what is said of them. */
const PLACE_UNCLOSED = new RegExp(
  // `Desa Contoh, Kecamatan`; the length in the look behind is that of the larger kind.
  '(?:Kecamatan|Kabupaten|Provinsi)(?<=(?:Desa|Kelurahan|Kampung|Dusun|Nagari|Kecamatan)(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]+){1,3}, .{8,9}) ' +
    '[A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]+){0,2}' +
    '(?= (?:(?:telah|sudah|akan|kembali|resmi|langsung) )?(?:me|ber|di(?!s[ei]))[a-zß-ÿ]{4,}(?![A-Za-zÀ-ɏ]))',
  'gu',
);

/** A date behind a place, the comma before it not closed, and the verb. */
const DATE_UNCLOSED = new RegExp(
  `(?<!(?:${A_WEEKDAY}), )(?<=, )(?:(?:${A_WEEKDAY}),? )?\\d{1,2}(?:[-–]\\d{1,2})? (?:${A_MONTH}) \\d{4}` +
    `(?= (?:(?:telah|juga|resmi|langsung) )?(?:${SAYS}|(?!${INSERTS}|bertempat|berlokasi|menyusul)(?:me[mnlrwy]|ber)[a-zß-ÿ]{4,})(?![A-Za-zÀ-ɏ]))`,
  'gu',
);

/** Who somebody is, in the words that may stand behind a name. */
const ROLE =
  `(?:${AN_OFFICE}|${oneOf(`${ROLES} juru_bicara orang_tua salah_(?:satu|seorang)`)})(?![A-Za-zÀ-ɏ])` +
  // What the role is in, up to a verb or what tells when.
  '(?: (?!(?:me[mnlrwy]|ber|di|ter)[a-zß-ÿ]{4}|(?:yang|saat|ketika|usai|seusai|pada|untuk|dengan|juga|turut|akan|telah|sudah)(?![a-z]))[A-Za-zÀ-ɏ\\d()/.-]+){1,12}';

/** What such a person is, an open comma, the name, and the verb of speaking. */
const NAME_UNCLOSED = new RegExp(
  `(?<=, |^)${ROLE}, (?<name>${NAME})(?= (?:juga |turut |kemudian |pun )?(?:${SAYS}|mengharapkan|mengungkap|mengaku|mengakui|membenarkan|menilai|menyambut|mengapresiasi|menekankan|bercerita)(?![A-Za-zÀ-ɏ]))`,
  'gu',
);

/** The same behind the verb of speaking, with when or where it was said. */
const SPEAKER_ROLE = new RegExp(
  `(?<=(?:${SAID}) (?:(?:Bapak|Ibu|Pak|Bu) )?${NAME}, )${ROLE}(?= (?:saat|ketika|usai|seusai|di sela|di hadapan|kepada)(?![A-Za-zÀ-ɏ]))`,
  'gu',
);

const SPEAKER = `(?:${SAID})(?:nya)?`;
const OFFICE =
  '(?:Kepala|Ketua|Sekretaris|Bupati|Camat|Lurah|Direktur|Wakil|Wali|Kabid|Kabag|Kadis|Kasi)';

/** Further words with which an office or an address opens rather than a name. */
const NO_NAME = oneOf(`
  Presiden Vice Managing Menteri Deputi Komisaris Plt Plh Pjs? Penjabat Staf Anggota Pelaksana Asisten
  Mantan Bapak Ibu
`);

/** A speaker whose office follows his name, `ujar Siti Kepala Desa Contoh`: the name. */
const OFFICE_BEHIND = new RegExp(
  `(?<=["”],? ${SPEAKER} )(?!${OFFICE}|${NO_NAME})[A-ZÀ-Þ][a-zß-ÿ]+(?: (?!${OFFICE})[A-ZÀ-Þ][a-zß-ÿ]+){0,2}` +
    `(?= ${OFFICE} [A-ZÀ-Þ])`,
  'gu',
);

/** Who stood in for another, `diwakili Sekda, Siti Aminah bertindak`: the name. */
const STAND_IN =
  /(?<=diwakili (?:oleh )?[A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]+){0,6}, )[A-ZÀ-Þ][A-Za-zÀ-ɏ'’]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'’]+){1,3}(?= (?:me|ber)[a-zß-ÿ]{4,})/gu;

export const komaAposisi: Rule = draftRule({
  id: 'ejaan/koma-aposisi',
  severity: 'warning',
  summary: 'Nama di belakang jabatan, dan hari di belakang penutur, diapit koma di kedua sisinya.',
  why: 'Dengan satu koma saja, subjek kalimat terputus dari predikatnya.',
  exceptions:
    'Hanya jabatan dan nama di awal kalimat, nama kecamatan atau kabupaten di belakang nama desa, dan nama pembicara, yang langsung diikuti kata kerja atau jabatan, serta hari dan tanggal di antara penutur dan kata kerjanya.',
  source: 'EYD V III.B butir 13 (tanda koma)',
  examples: {
    wrong: [
      { text: 'Kepala Dinas Kesehatan Kota Contoh, «Budi Santoso» mengatakan posko dibuka.' },
      { text: 'Sementara itu, Camat Contoh Barat, «Drs. Budi Santoso» membuka rapat.' },
      {
        text: 'CONTOH – Pelaksana Tugas (Plt.) Wali Kota Contoh, «Budi Santoso» pada apel melantik lurah.',
      },
      { text: 'Wali Kota Contoh, «Budi Santoso» secara resmi melantik para lurah.' },
      { text: 'Kepala Dinas Perikanan Contoh, «Siti Aminah» menyerahkan jaring.' },
      { text: 'Warga Desa Contoh, «Kecamatan Misal» menggelar rapat.' },
      {
        text: 'Sementara, Staf Ahli Bupati Bidang Hukum, «Siti Aminah» turut menjelaskan hal itu.',
      },
      { text: 'Camat Contoh, Siti Aminah, yang memimpin apel «pagi» mengaku senang.' },
      { text: '“Kami siap,” ujar Kepala Desa Contoh, «Siti Aminah» saat ditemui.' },
      { text: 'Hal itu disampaikan Camat Contoh, «Budi Santoso» pada apel pagi.' },
      { text: '“Kami siap,” ujar «Siti Aminah» Kepala Desa Contoh.' },
      { text: 'Bupati Contoh, diwakili Sekda, «Siti Aminah» bertindak sebagai pembina.' },
      { text: 'Mewakili Camat Contoh, Kasi Pelayanan, «Siti Aminah» menuturkan hal itu.' },
      { text: 'Bupati Contoh, «Budi Santoso» saat membuka rapat meminta posko dibuka.' },
      { text: 'Dalam rapat di Misal, Rabu (19/8), Camat Contoh, «Budi Santoso» meminta data.' },
      { text: 'Juru bicara Gugus Tugas, «dr Siti Aminah» ketika dihubungi menjelaskan hal itu.' },
      { text: 'Camat Contoh ketika ditemui di aula, «Rabu (19/8)» menjelaskan hal itu.' },
      { text: 'Selaras dengan tujuan itu, pengasuh Panti Contoh, «Siti Aminah» mengakui hal itu.' },
      { text: 'Dalam acara tersebut Kepala Dinas Sosial, «Siti Aminah» membagikan bantuan.' },
      { text: 'Terkait lomba itu, Siti Aminah, «warga Desa Contoh» mengaku senang.' },
      { text: 'Mengawali rapat, Camat Contoh, «Siti Aminah» menjelaskan hal itu.' },
      { text: 'Budi Santoso, «Kepala Desa Contoh» mengatakan posko dibuka.' },
      { text: '“Kami siap,” kata Siti, «warga Desa Contoh» saat ditemui di rumahnya.' },
      { text: 'Lomba yang digelar di Contoh, «19 Agustus 2026» mendorong warga berlatih.' },
      { text: 'Dalam rilis tertulis, «Rabu (19/8/2026)» Budi menjelaskan hal itu.' },
      {
        text: 'Penulis buku itu, «Siti Aminah» membacakan puisi. Juara pertama lomba itu, «Siti» akan mewakili desa. Menteri Sosial (Mensos), «Budi Santoso (Bung Budi)» meninjau posko.',
      },
    ],
    right: [
      'Juara pertama lomba itu, Siti, akan mewakili desa. Pemilik rumah, warga, dan kader mengatakan hal itu.',
      'Camat Contoh, Siti Aminah, yang memimpin apel pagi, mengaku senang.',
      'Bupati Contoh, Budi Santoso, saat membuka rapat meminta posko dibuka.',
      'Bupati Contoh Budi Santoso didampingi Sekda, Camat, dan Lurah meninjau posko.',
      'Bupati, Wakil Bupati, Sekda bersama Camat meninjau posko.',
      'Kepala Dinas Kesehatan Kota Contoh, Budi Santoso, mengatakan posko dibuka.',
      'Kepala Dinas Kesehatan Kota Contoh Budi Santoso mengatakan posko dibuka.',
      'Pada Rabu, 19 Agustus 2026 mendatang, warga berlatih. Menurut Budi, warga desa mengatakan hal itu.',
      'Budi Santoso, Kepala Desa Contoh, mengatakan posko dibuka. Di Contoh, warga desa mengatakan hal itu.',
      'Menurut Kepala Dinas Kesehatan, Budi Santoso mengatakan hal yang benar.',
      'Di Kabupaten Contoh, Budi Santoso mengatakan posko dibuka.',
      'Wakil Bupati Contoh, Sekda, dan Camat mengatakan hal yang sama.',
      'Kepala Dinas Sosial, Camat, Lurah mengatakan hal yang sama.',
      'Bupati Contoh, Budi Santoso, S.H., mengatakan posko dibuka.',
      'Sekretaris Dinas Khairul B, Sos menyampaikan laporan.',
      'Ketua panitia, Siti, mengatakan posko dibuka.',
      'Warga Desa Contoh, Kecamatan Misal, menggelar rapat di Desa Contoh, Kecamatan Misal.',
      '“Kami siap,” ujar Siti Aminah, Kepala Desa Contoh. “Siap,” ujar Kepala Desa Siti.',
      'Camat menjelaskan hal itu di aula, Rabu (19/8), mewakili Bupati. Rapat pada Rabu (19/8) membahas air.',
      'Dalam rapat dengan Bupati, Camat Contoh mengatakan posko dibuka di aula, Rabu (19/8) pagi.',
      '“Kami siap,” ujar Kepala Desa Contoh, Siti Aminah, saat ditemui di rumah Camat Contoh, Kecamatan Misal.',
      'Rapat dibuka Bupati Contoh, Camat Misal, dan Lurah Umpama pada pagi hari.',
      'Bupati Contoh diwakili Sekda Siti Aminah; Camat, diwakili Sekcam, hadir.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      const done = new Set<number>();
      for (const { start, end } of findOpenAppositions(passage)) {
        if (isSpellingExempt({ passage, start, end }, context)) continue;
        done.add(passage.span(start, end).start);
        yield report(passage, start, passage.text.slice(start, end));
      }
      yield* roles(passage, context, done);
      yield* unclosed(passage, context);
      yield* agents(passage, context);
    }
  },
});

/** Names behind another that lack a comma, wherever in a sentence they stand. */
function* unclosed(passage: Passage, context: RuleContext): Generator<Report> {
  const { text } = passage;
  const found = [
    ...(/, (?:Kec|Kab|Prov)/u.test(text) ? text.matchAll(PLACE_UNCLOSED) : []),
    ...(/\d{4} (?:m|b|t|j|r|l)/u.test(text) ? text.matchAll(DATE_UNCLOSED) : []),
    ...(/["”]/u.test(text) && / (?:saat|ketika|usai|seusai|di|kepada) /u.test(text)
      ? text.matchAll(SPEAKER_ROLE)
      : []),
    ...(text.includes('diwakili ') ? text.matchAll(STAND_IN) : []),
    ...(/["”]/u.test(text) ? text.matchAll(OFFICE_BEHIND) : []),
    ...(/\) [mbdljrtA-Z]/u.test(text) ? text.matchAll(DAY_UNCLOSED) : []),
  ];
  for (const { 0: name, index: start } of found) {
    const end = start + name.length;
    if (isSpellingExempt({ passage, start, end }, context)) continue;
    yield {
      span: passage.span(start, end),
      suggestions: [`${name},`],
      message: `Sesudah “${name}” ada koma: “${name}, …”.`,
    };
  }
}

/** Roles and offices in the midst of a sentence, with the name before the verb of speaking. */
function* roles(
  passage: Passage,
  context: RuleContext,
  done: ReadonlySet<number>,
): Generator<Report> {
  if (!/, [A-Z][A-Za-z.’' ]{2,60} (?:m|b|j|t|k|p)/u.test(passage.text)) return;
  for (const { 0: found, index, groups } of passage.text.matchAll(NAME_UNCLOSED)) {
    const { name = '' } = groups ?? {};
    const end = index + found.length;
    const start = end - name.length;
    if (done.has(passage.span(start, end).start) || findOpeningOffice(name) === 0) continue;
    if (/^[A-Za-z]{1,4}$/u.test(name)) continue;
    // `Menurut Bupati, Ketua PKK, Siti mengatakan`, and a list of people: rather unlike one person.
    const before = passage.text.slice(Math.max(0, index - 60), index);
    if (
      /(?:^|[^A-Za-z])(?:[Mm]enurut|[Kk]ata|[Bb]ersama|[Dd]idampingi|[Kk]epada) [^,.]*, $/u.test(
        before,
      )
    )
      continue;
    if (isSpellingExempt({ passage, start, end }, context)) continue;
    yield report(passage, start, name);
  }
}

/** Speakers and agents behind their verb, `ujar Camat Contoh, Siti saat rapat`. */
function* agents(passage: Passage, context: RuleContext): Generator<Report> {
  if (!/, [A-Z][A-Za-z.’' ]{2,60} (?:s|k|u|d|p|m|b|y)/u.test(passage.text)) return;
  for (const { 0: found, index, groups } of passage.text.matchAll(AGENT_UNCLOSED)) {
    const { name = '' } = groups ?? {};
    const end = index + found.length;
    const start = end - name.length;
    const exempt = isSpellingExempt({ passage, start, end }, context);
    if (exempt || findOpeningOffice(name) === 0) continue;
    // Many newspapers leave this comma out.
    yield { ...report(passage, start, name), severity: 'info' };
  }
}

function report(passage: Passage, start: number, name: string): Report {
  return {
    span: passage.span(start, start + name.length),
    suggestions: [`${name},`],
    message: `Keterangan “${name}” diapit dua koma: “…, ${name}, …”; atau hapus koma sebelum nama.`,
  };
}
