import { isSpellingExempt, isStyleExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { choiceOption } from '../../check/options.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { anyOf, oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';

/** `daripada` where nothing is compared. */
const OF =
  /(?<![A-Za-zÀ-ɏ])(?:tujuan|manfaat|isi|makna|fungsi|tugas|bagian|akibat|dampak|pengelolaan|pelaksanaan|penyelenggaraan|upaya|bentuk|hasil) daripada(?![A-Za-zÀ-ɏ])/giu;
const COMPARES =
  /(?<![A-Za-zÀ-ɏ])(?:lebih|kurang|alih-alih|ketimbang|lain|selain|baik|mending|berbeda|beda)(?![A-Za-zÀ-ɏ])/iu;

/** `di mana` and `yang mana` as relative words; a question or `di mana pun` stands elsewhere, `dimana` is misspelt first. */
const WHERE = /, (?:di mana|yang mana(?! yang ))(?= (?!pun |saja |letak|lokasi)[A-Za-zÀ-ɏ])/gu;

/** A conjunction inside a sentence that opens one. */
const FRAGMENT =
  /(?<=[.!?]\s)(?:Sehingga|Melainkan|Serta(?! merta)|Yaitu|Yakni|Sedangkan)(?=,? [A-Za-zÀ-ɏ\d])/gu;

/** The same at the head of a paragraph, and others that join a sentence to the one before, or ask. */
const OPENING = anyOf(
  /^(?:Sehingga|Melainkan|Serta(?! merta)|Yaitu|Yakni|Sedangkan)(?=,? [A-Za-zÀ-ɏ])/u,
  /^(?:Dan|Yang mana)(?=,? [a-zß-ÿ])/u,
  // No question: `Atau Anda lupa?`
  /^Atau(?=,? [a-zß-ÿ][^?]*$)/u,
  /^Di mana(?=,? (?!pun |saja |letak|lokasi)[A-Za-zÀ-ɏ][^?]*$)/u,
);

const NO_OPENING = 'Penghubung ini tidak membuka kalimat; gabungkan dengan kalimat sebelumnya.';

/** A place right behind what happens in it, without the `di` between them. */
const PLACE = new RegExp(
  `(?<=(?<![A-Za-zÀ-ɏ])${oneOf(`
    digelar dilaksanakan diselenggarakan diadakan dilangsungkan dipusatkan berlangsung bertempat berlokasi
  `)} )${oneOf(`
    [Aa]ula [Pp]endopo [Gg]edung [Hh]alaman [Ll]apangan [Rr]uang(?:an)?
    [Bb]alai_(?:[Dd]esa|[Kk]ota|[Kk]elurahan) [Aa]lun-[Aa]lun
  `)}(?= [A-Za-zÀ-ɏ])`,
  'gu',
);

/** What some authorities want to be `terdiri atas`. */
const CONSISTS = /(?<![A-Za-zÀ-ɏ])terdiri dari(?![A-Za-zÀ-ɏ])/gu;

export const kataTugas: Rule = draftRule({
  id: 'ejaan/kata-tugas',
  severity: 'info',
  summary:
    '“Daripada” membandingkan, “di mana” dan “yang mana” bertanya, “sehingga” menyambung kalimat.',
  why: 'Kata tugas yang salah tempat membuat kalimat menggantung dan panjang tanpa perlu.',
  exceptions:
    'Perkataan narasumber (kecuali “sehingga”, yang tanda bacanya dibuat penulis), judul, pertanyaan, dan “di mana pun” dibiarkan; “terdiri dari” hanya dilaporkan bila lembaga menghendakinya.',
  source: 'KBBI VI, lema “daripada”, “mana”, “sehingga”; Tata Bahasa Baku Bahasa Indonesia',
  options: {
    terdiri: choiceOption(
      ['bebas', 'atas'],
      '“atas” bila lembaga menghendaki “terdiri atas”, bukan “terdiri dari”.',
    ),
  },
  examples: {
    wrong: [
      { text: 'Rapat digelar «aula» kantor camat dan berlangsung «Ruang» Rapat Bupati.' },
      { text: 'Itulah «tujuan daripada» kegiatan ini.' },
      { text: 'Posko dibuka di aula«, di mana» warga dapat beristirahat.' },
      { text: 'Warga bergotong royong«, di mana» yang kuat membantu yang lemah.' },
      { text: 'Beras dibagikan di balai desa«, yang mana» warga datang membawa karung.' },
      { text: 'Hujan turun sejak pagi. «Sehingga» acara dipindahkan.' },
      { text: 'Camat membuka rapat. «Serta» berpesan agar warga siaga.' },
      { text: 'Ada dua lomba baru. «Yaitu» catur dan renang.' },
      { text: '“Hujan turun. «Sehingga» acara kami pindahkan,” katanya.' },
      { text: 'Hujan turun.\n\n«Sehingga» Camat memindahkan acara.\n' },
      { text: 'Camat membuka rapat. «Dan» para lurah menyambutnya.' },
      { text: 'Warga berkumpul di aula. «Di mana» panitia menyiapkan makanan.' },
      {
        text: 'Tim itu «terdiri dari» lima orang.',
        fixed: 'Tim itu terdiri atas lima orang.',
        settings: 'aturan:\n  ejaan/kata-tugas: { terdiri: atas }\n',
      },
    ],
    right: [
      'Rapat digelar di aula, dilaksanakan balai pelatihan, dan diselenggarakan Dinas Contoh.',
      'Ia lebih mementingkan tujuan daripada cara.',
      'Tim itu terdiri dari lima orang, di mana pun mereka bertugas, sehingga acara lancar.',
      'Ia bertanya, di mana lokasinya?',
      'Lampu padam. Serta-merta warga keluar. Serta merta itu tidak baik.',
      'Acara itu dipindahkan. Ia berkata, “Sehingga apa?”',
      'Ia ragu, yang mana yang benar; hasilnya lebih tinggi daripada tahun lalu.',
      'Warga menunggu di aula, tempat acara digelar.',
      'Tidak ada manfaat lain daripada itu.',
      'Di mana letak posko? Ia bertanya. Dan Bandung menang.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      yield* inspect(passage, context);
    }
  },
});

function* inspect(
  passage: Passage,
  context: RuleContext<{ readonly terdiri: string }>,
): Generator<Report> {
  const { text } = passage;
  const find = (pattern: RegExp): readonly Span[] =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })).filter((span) => !isStyleExempt({ passage, ...span }, context));
  const fragments = (
    /Sehingga|Melainkan|Serta|Yaitu|Yakni|Sedangkan/u.test(text)
      ? Array.from(text.matchAll(FRAGMENT), ({ 0: found, index }) => ({
          start: index,
          end: index + found.length,
        }))
      : []
  ).filter((span) => !isSpellingExempt({ passage, ...span }, context));
  if (text.includes(' daripada ')) {
    for (const { start, end } of find(OF)) {
      if (!compares(text, start)) yield possessive(passage, start, end);
    }
  }
  for (const { start, end } of /, (?:di|yang) mana /u.test(text) ? find(WHERE) : []) {
    yield {
      span: passage.span(start, end),
      message: `“${text.slice(start + 2, end)}” adalah kata tanya; pakailah “yang”, “tempat”, atau kalimat baru.`,
    };
  }
  yield* places(passage, context);
  for (const { start, end } of fragments) {
    yield { span: passage.span(start, end), message: NO_OPENING };
  }
  yield* openings(passage, fragments, context);
  for (const { start, end } of context.options.terdiri === 'atas' ? find(CONSISTS) : []) {
    yield {
      ...replacement(passage, start, end, 'terdiri atas'),
      severity: 'warning',
      message: 'Menurut pilihan lembaga, tulis “terdiri atas”.',
    };
  }
}

/** `digelar aula`: places that lack their preposition. */
function* places(passage: Passage, context: RuleContext): Generator<Report> {
  for (const { 0: found, index: start } of passage.text.matchAll(PLACE)) {
    const end = start + found.length;
    if (isSpellingExempt({ passage, start, end }, context)) continue;
    yield {
      ...replacement(passage, start, end, `di ${found}`, { safe: false }),
      severity: 'warning',
      message: `Tempat memerlukan kata depan; tulis “di ${found}”.`,
    };
  }
}

/** Sentences and paragraphs that a conjunction opens, but for those that were found already. */
function* openings(
  passage: Passage,
  known: readonly Span[],
  context: RuleContext,
): Generator<Report> {
  for (const { start, end: last } of passage.sentences) {
    const opening = OPENING.exec(passage.text.slice(start, last));
    if (!opening || known.some((one) => one.start === start)) continue;
    const end = start + opening[0].length;
    if (isStyleExempt({ passage, start, end }, context)) continue;
    yield { span: passage.span(start, end), message: NO_OPENING };
  }
}

/** Whether the sentence compares things before this place. */
function compares(text: string, at: number): boolean {
  const before = textBefore(text, at, 120).split(/[.!?]\s/u);
  return COMPARES.test(before.at(-1) ?? '');
}

function possessive(passage: Passage, start: number, end: number): Report {
  const right = passage.text.slice(start, end - ' daripada'.length);
  return {
    ...replacement(passage, start, end, right, { safe: false }),
    severity: 'warning',
    message: '“Daripada” dipakai untuk membandingkan; di sini cukup dihapus.',
  };
}
