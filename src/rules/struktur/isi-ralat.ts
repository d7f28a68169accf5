import { dayNumber, formatDate } from '../../calendar/date.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { WRITTEN_COLUMN } from '../../draft/disputed-text.ts';
import type { Draft } from '../../draft/draft.ts';
import { bodyStart } from '../../draft/lead.ts';
import { type Cell, plainText } from '../../draft/nodes.ts';
import { type FormPart, findMissingParts } from '../../facts/parts/form-parts.ts';

const PAIR: readonly FormPart[] = [
  {
    name: 'apa yang keliru (“tertulis”)',
    shown:
      /(?<![a-zà-ɏ])(?:tertulis|tercantum|termuat|sebelumnya|semula|kami (?:tulis|sebut)|disebut(?:kan)?)(?![a-zà-ɏ])/u,
  },
  {
    name: 'apa yang benar (“seharusnya”)',
    shown:
      /(?<![a-zà-ɏ])(?:seharusnya|semestinya|yang benar(?:nya)?|sebenarnya|dibetulkan menjadi)(?![a-zà-ɏ])/u,
  },
];
const DOCUMENT: FormPart = {
  name: 'siaran pers mana yang diralat (`meralat: nomor`)',
  shown: /(?<![a-zà-ɏ])(?:nomor|no\.|berjudul)\s?[:“"]?\s?\S/u,
};
const APOLOGY: FormPart = {
  name: 'permohonan maaf',
  shown: /(?<![a-zà-ɏ])(?:mohon maaf|memohon maaf|meminta maaf|permohonan maaf|minta maaf)/u,
};

const erratum = (head: string, body: string): string =>
  `---\njenis: rilis\nvarian: ralat\njudul: Ralat Siaran Pers\n${head}---\n${body}\n`;
const WHICH = 'meralat: { nomor: 12/HUMAS/2026, tanggal: 2026-08-19 }\n';
const PAIRED = 'Tertulis 57 peserta, seharusnya 75 peserta. Kami memohon maaf.';

export const isiRalat: Rule = draftRule({
  id: 'struktur/isi-ralat',
  severity: 'warning',
  summary:
    'Ralat menyebut dokumen yang diralat dengan tanggalnya, apa yang keliru, dan apa yang benar; yang benar berbeda dari yang keliru, dan ralatnya tidak mendahului dokumen itu.',
  why: 'Redaksi yang sudah memuat rilis lama harus menemukan kalimatnya dan tahu pengganti persisnya.',
  exceptions:
    'Nomor dan tanggal dokumen boleh di bagian depan (`meralat`). Permohonan maaf hanya dianjurkan.',
  source:
    'Kode Etik Jurnalistik Pasal 10 (ralat disertai permintaan maaf); kelaziman ralat: tertulis, seharusnya',
  kinds: ['rilis'],
  variants: ['ralat'],
  checklist: 'Ralat menyebut dokumennya, yang keliru, dan yang benar',
  examples: {
    wrong: [
      {
        text: erratum(
          WHICH,
          '| Tertulis | Seharusnya |\n|---|---|\n| 57 peserta | «57 peserta» |\n\nMohon maaf.',
        ),
      },
      {
        text: erratum(
          'tanggal: «2026-08-18»\nmeralat: { nomor: 12/HUMAS/2026, tanggal: 2026-08-19 }\n',
          PAIRED,
        ),
      },
      { text: erratum(WHICH, '«»Jumlah peserta 75 orang. Kami memohon maaf.') },
      { text: erratum('', `«»${PAIRED}`) },
      { text: erratum('meralat: { nomor: 12/HUMAS/2026 }\n', `«»${PAIRED}`) },
      { text: erratum(WHICH, '«»Tertulis 57 peserta, seharusnya 75 peserta.') },
    ],
    right: [
      erratum(WHICH, PAIRED),
      erratum('', `Siaran Pers Nomor 12/HUMAS/2026 tanggal 19 Agustus 2026. ${PAIRED}`),
      erratum(WHICH, '| Tertulis | Seharusnya |\n|---|---|\n| 57 | 75 |\n\nKami memohon maaf.'),
      erratum(
        WHICH,
        '| Bagian | Tertulis | Seharusnya |\n|---|---|---|\n| Nama | Adi Sanjaya | Adi sanjaya |\n\nMohon maaf.',
      ),
      erratum(
        WHICH,
        '| Tertulis | Seharusnya |\n|---|---|\n| Selasa-Kamis | Selasa–Kamis |\n\nMohon maaf.',
      ),
      erratum(WHICH, '| Tertulis | Seharusnya |\n|---|---|\n| – | – |\n\nMohon maaf.'),
      erratum(
        WHICH,
        '| Semula | Seharusnya |\n|---|---|\n| 57 peserta | 75 peserta |\n| 75 kursi | 57 kursi |\n\nMohon maaf.',
      ),
      erratum(
        WHICH,
        '| Seharusnya | Jumlah |\n|---|---|\n| 75 | 75 |\n\nSemula tertulis 57. Mohon maaf.',
      ),
      erratum(`tanggal: 2026-08-19\n${WHICH}`, PAIRED),
      erratum(`tanggal: 2026-08-20\n${WHICH}`, PAIRED),
      erratum(WHICH, 'Kemarin kami sebut 57 peserta. Yang benar 75 peserta. Mohon maaf.'),
      erratum(WHICH, '[LENGKAPI: yang tertulis]'),
      '---\njenis: rilis\n---\nJumlah peserta 75 orang.\n',
    ],
  },
  *check({ draft, passages }) {
    yield* unchangedCells(draft);
    yield* tooEarly(draft);
    const body = passages.filter(({ node }) => node !== undefined);
    if (body.some(({ text }) => text.includes('[LENGKAPI'))) return;
    const { nomor, judul, tanggal } = draft.meta.meralat ?? {};
    const isNamed = nomor !== undefined || judul !== undefined;
    const isDated = tanggal !== undefined || body.some(({ dates }) => dates.length > 0);
    const missing = [
      ...findMissingParts(body, isNamed ? PAIR : [DOCUMENT, ...PAIR]).map(({ name }) => name),
      ...(isDated ? [] : ['tanggal siaran pers itu (`meralat: tanggal`)']),
    ];
    const start = bodyStart(draft);
    const span = { start, end: start };
    if (missing.length > 0) {
      yield { span, message: `Ralat ini belum menyebut ${missing.join(', ')}.` };
    } else if (findMissingParts(body, [APOLOGY]).length > 0) {
      yield { span, message: 'Ralat ini sebaiknya memuat permohonan maaf.', severity: 'info' };
    }
  },
});

const RIGHT_COLUMN = /^(?:yang )?(?:seharusnya|semestinya|benar|sebenarnya|menjadi)(?![a-zà-ɏ])/iu;

/** What is to be read instead and is, letter for letter, what was written. */
function* unchangedCells({ blocks }: Draft): Iterable<Report> {
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const titles = block.header.map(({ children }) => plainText(children).trim());
    const written = titles.findIndex((title) => WRITTEN_COLUMN.test(title));
    const right = titles.findIndex((title) => RIGHT_COLUMN.test(title));
    if (written === -1 || right === -1) continue;
    for (const row of block.rows) {
      const cell = row[right];
      const text = cellText(cell);
      if (
        !cell ||
        !/[\p{L}\p{N}]/u.test(text) ||
        text.includes('[') ||
        text !== cellText(row[written])
      )
        continue;
      yield {
        span: cell.span,
        message: `“${text}” sama persis dengan yang keliru; tulis bunyi yang benar.`,
      };
    }
  }
}

function cellText(cell: Cell | undefined): string {
  return cell ? plainText(cell.children).trim() : '';
}

/** An erratum that is dated before what it sets right. */
function* tooEarly({ meta, frontMatter }: Draft): Iterable<Report> {
  const { tanggal, meralat } = meta;
  const span = frontMatter?.yaml.locate(['tanggal']);
  if (!span || !tanggal || !meralat?.tanggal) return;
  if (dayNumber(tanggal) >= dayNumber(meralat.tanggal)) return;
  yield {
    span,
    message: `Ralat ini bertanggal ${formatDate(tanggal)}, sebelum siaran pers yang diralatnya (${formatDate(meralat.tanggal)}); periksa keduanya.`,
  };
}
