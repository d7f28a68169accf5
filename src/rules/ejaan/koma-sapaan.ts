import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { anyOf, wordSet } from '../../text/patterns.ts';
import { textBefore } from '../../text/text-before.ts';

/** A greeting or thanks, at the head of a sentence or of what is said, and whom it addresses. */
const ADDRESSED = new RegExp(
  '(?=[TSMH])(?<=^|["“‘]|[.!?] )' +
    '(?:Terima kasih(?: banyak)?|Selamat (?:datang|pagi|siang|sore|malam)|Mohon (?:maaf|izin)|Maaf|Halo|Silakan(?: [a-z]+)?) ' +
    '(?:Pak|Bu|Bapak|Ibu|Mas|Mbak|Kak|Bang|Saudara)' +
    // What shows that they are addressed: a sign, `/Ibu`, a name, `atas …`; no pair is a subject.
    '(?=[,.!?"”’]|\\/(?:Ibu|Bu|Saudari)| (?:[A-ZÀ-Þ]|dan (?:Ibu|Saudari)|atas|karena|sudah|telah|semua(?:nya)?)(?![a-zß-ÿ]* (?:maupun|dan) ))',
  'gu',
);

/** A greeting at the head of a text and the many whom it greets: `Selamat pagi warga Contoh!` */
const GREETED =
  /(?<=(?:^|["“‘]|[.!?] )Selamat )(?:pagi|siang|sore|malam) (?:[Ww]arga|[Ss]ob(?:at|is)|[Ss]ahabat|[Rr]ekan|[Kk]awan|[Tt]eman|[Ss]audara|[Hh]adirin|[Pp]emirsa|[Pp]endengar)(?=-[a-z]| [A-Za-z]|[,.!])/gu;

/** Who is spoken to in the middle or at the end of what is said: `Izin bertanya Pak, …`. */
const CALLED = /(?<![A-Za-zÀ-ɏ-])[A-Za-z][a-z]+ (?:Pak|Bu)(?=[,.!?]["”]?(?:\s|$))/gu;

/** Words behind which people are spoken of, and those of {@link ADDRESSED}. */
const SPOKEN_OF = wordSet(`
  ke kepada dari oleh untuk sama dengan bagi buat bersama pada di dan atau serta seperti sebagai
  dipanggil disapa panggilan sapaan sebutan kata ujar para nama si sang demi menurut
  kasih datang pagi siang sore malam maaf izin banyak
`);

/** An interjection at the head of what is said, and the subject that it does not belong to. */
const EXCLAIMED = anyOf(
  // `Ya kami tahu`, `Nah semoga …`.
  /(?<=^|["“‘]|[.!?] )(?:Ya|Iya|Nah|Wah|Oh|Aduh) (?=(?:kami|kita|saya|aku|mereka|ia|dia|memang|betul|benar|tentu|semoga|alhamdulillah) [a-z])/gu,
  // Right behind the mark that opens what is said: `“Ya jalan itu memang rusak`; not `Ya Allah`, `Ya sudah`.
  /(?<=["“])(?:Ya|Iya|Nah|Oh) (?=(?!sudah|udah|gitu|begitu|itu|ini|kan |ampun|nggak|enggak|gak|karena|kalau)[a-z]{3,} [a-z])/gu,
  // `Wah jalannya bagus`.
  /(?<=^|["“‘]|[.!?] )(?:Wah|Aduh|Astaga) (?=(?!ini|itu)[a-z]{4,} [a-z])/gu,
  // `Baik kami akan menunggu`.
  /(?<=^|["“‘]|[.!?] )Baik (?=(?:kami|saya) (?:akan|segera|sudah) )/gu,
  // `Alhamdulillah hasilnya baik`; not `Alhamdulillah tahun ini`, a time.
  /(?<=^|["“‘]|[.!?] )(?:Alhamdulillah|Syukurlah|Masyaallah) (?=(?:kami|kita|saya|mereka|beliau|semua|seluruh|[a-z]{4,}nya|(?:acara|kegiatan|program|jalan|jembatan|pasar|warga|panen|rapat|lomba|bantuan|gedung|laporan|perbaikan|pembangunan) (?:itu|ini|kita|kami)) [a-z])/gu,
  // `Tidak kami tidak akan pindah`.
  /(?<=^|["“‘]|[.!?] )(?:Benar|Betul|Tidak) (?=(?:kami|saya) (?:telah|sudah|tidak|belum|akan|memang) )/gu,
);

/** A word that every greeting has; most passages are done with that. */
const GREETS = /kasih |Selamat |aaf |izin |Halo |Silakan /u;

/** A particle at the end of what is said: `Bagus ya.`; not `Ya, ya.`, `sudah ya sudah`. */
const PARTICLE = /(?<=[a-z]{2} [a-z]{2,30}) ya(?=[.?!]["”]?(?: |$))/gu;

export const komaSapaan: Rule = draftRule({
  id: 'ejaan/koma-sapaan',
  severity: 'warning',
  summary: 'Sapaan dan kata seru dipisahkan koma: Terima kasih, Pak; Ya, kami tahu.',
  why: 'Koma menunjukkan bahwa orang itu disapa, bukan dibicarakan.',
  exceptions:
    'Hanya sesudah ucapan terima kasih, salam, dan maaf di awal kalimat, “Pak” dan “Bu” tanpa nama dalam petikan, serta kata seru (ya, nah, wah) sebelum kata ganti; “Bapak” dan “Ibu” sebagai subjek dibiarkan.',
  source: 'EYD V III.B butir 6 (tanda koma)',
  examples: {
    wrong: [
      { text: '“Terima «kasih Pak»,” ujarnya.' },
      {
        text: 'Selamat «pagi Bapak» dan Ibu. Terima «kasih Bu» Camat.',
        fixed: 'Selamat pagi, Bapak dan Ibu. Terima kasih, Bu Camat.',
      },
      {
        text: '“Selamat «datang Pak» Camat, di desa kami,” sambutnya. Terima «kasih Bapak»/Ibu.',
        fixed: '“Selamat datang Pak Camat, di desa kami,” sambutnya. Terima kasih, Bapak/Ibu.',
      },
      {
        text: '“«Benar» kami telah menerima surat itu,” kata Camat. “«Tidak» kami tidak akan pindah.”',
      },
      { text: '“Izin «menyampaikan Pak», warga kami siap. Kami memiliki 12 «kader Bu».”' },
      { text: 'Selamat «pagi warga» Contoh! Selamat «malam sahabat» humas, salam sehat.' },
      { text: '“Posko ini bagus« ya». Datang lagi besok« ya»!”' },
      { text: '“«Ya» kami sudah menerima laporan itu,” jawabnya. “«Iya» jalan itu memang rusak.”' },
      {
        text: '“«Alhamdulillah» panen ini berhasil,” ujarnya. “«Syukurlah» jalannya selesai bulan lalu.”',
      },
    ],
    right: [
      '“Alhamdulillah, panen ini berhasil.” “Insyaallah kami akan datang dan insyaallah selesai.” Alhamdulillah tahun ini aman. Alhamdulillah berkat doa warga.',
      '“Kami sudah lapor ke Pak, eh, camat. Itu kata Bu, bukan kata saya. Izin, Pak, kami siap.”',
      '“Saya panggil beliau Pak, bukan Mas. Kami menunggu Pak Camat, lalu Bu Lurah.”',
      'Selamat pagi, warga Contoh! Ucapan selamat pagi warga dijawab camat. Acara Selamat Pagi Warga dimulai.',
      'Selamat malam, sahabat humas. Selamat siang dan salam sehat. Orang memanggilnya Pak.',
      '“Posko ini bagus, ya.” Camat menjawab ya. Ya, ya. Jawabannya ya.',
      '“Ya, kami sudah tahu.” Camat menjawab ya kami paham. Ya sudah, kita pulang.',
      'Spanduk bertuliskan selamat datang Pak Camat di desa kami.',
      '“Terima kasih, Pak,” ujarnya. “Siap, Bu!”',
      'Ucapan terima kasih Bapak Camat disampaikan kepada warga.',
      'Baik Bapak Camat maupun Ibu Lurah hadir.',
      'Terima kasih kepada Bapak dan Ibu guru.',
      'Siap Bapak saja yang membuka rapat itu.',
      'Terima kasih disampaikan Pak Camat.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      yield* exclamations(passage, context);
      if (/ ya[.?!]/u.test(passage.text)) yield* particles(passage, context);
      yield* called(passage, context);
      if (!GREETS.test(passage.text)) continue;
      for (const { 0: found, index } of passage.text.matchAll(ADDRESSED)) {
        const [word = '', person = ''] = found.split(' ').slice(-2);
        const end = index + found.length;
        const start = end - word.length - person.length - 1;
        if (isSpellingExempt({ passage, start, end }, context)) continue;
        yield {
          ...replacement(passage, start, end, `${word}, ${person}`),
          message: `Sapaan didahului koma: “… ${word}, ${person} …”.`,
        };
      }
    }
  },
});

function* called(passage: Passage, context: RuleContext): Generator<Report> {
  const { text } = passage;
  const places = [
    ...(/ (?:Pak|Bu)[,.!?]/u.test(text) ? text.matchAll(CALLED) : []),
    ...(text.includes('Selamat ') ? text.matchAll(GREETED) : []),
  ];
  for (const { 0: found, index } of places) {
    const end = index + found.length;
    const [word = '', person = ''] = found.split(' ');
    // `Saya panggil beliau Pak`: what somebody is called.
    if (/(?:panggil|sapa|sebut)[a-z]* (?:[a-z]+ )?$/u.test(textBefore(text, index, 24))) continue;
    // A greeting may stand outside a quotation.
    const isGreeting = person.length > 3;
    const isPart = SPOKEN_OF.has(word.toLowerCase()) || !passage.isQuoted(index, end);
    if ((isPart && !isGreeting) || isSpellingExempt({ passage, start: index, end }, context))
      continue;
    yield {
      ...replacement(passage, index, end, `${word}, ${person}`, { safe: false }),
      message: `Sapaan didahului koma: “… ${word}, ${person} …”.`,
    };
  }
}

function* particles(passage: Passage, context: RuleContext): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(PARTICLE)) {
    const end = index + found.length;
    if (!passage.isQuoted(index, end) || isSpellingExempt({ passage, start: index, end }, context))
      continue;
    yield {
      ...replacement(passage, index, end, ', ya', { safe: false }),
      severity: 'info',
      message: 'Kata “ya” di akhir perkataan didahului koma: “…, ya”.',
    };
  }
}

function* exclamations(passage: Passage, context: RuleContext): Generator<Report> {
  if (
    !/(?:Ya|Iya|Nah|Wah|Oh|Aduh|Astaga|Baik|Benar|Betul|Tidak|lah|llah) [a-z]/u.test(passage.text)
  )
    return;
  for (const { 0: found, index } of passage.text.matchAll(EXCLAIMED)) {
    const word = found.trimEnd();
    const end = index + word.length;
    if (isSpellingExempt({ passage, start: index, end }, context)) continue;
    yield {
      ...replacement(passage, index, end, `${word},`, { safe: false }),
      // What somebody said is often written down without it.
      severity: 'info',
      message: `Kata seru diikuti koma: “${word}, …”.`,
    };
  }
}
