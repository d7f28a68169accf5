import { formatDate, formatIsoDate, makeDate, sameDay } from '../../calendar/date.ts';
import type { NamedDay } from '../../calendar/find-dates.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { type Dateline, readDateline } from '../../draft/dateline.ts';
import { type Draft, isWordFile } from '../../draft/draft.ts';
import { findDatedLead } from '../../draft/lead.ts';
import type { Passage } from '../../draft/passage.ts';
import { NEWS_VARIANTS } from '../../draft/release-variants.ts';

/** `JAKARTA, (20/6) -`: a day without its year, which is no date to look up. */
const DAY_AND_MONTH = /(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])/u;

const release = (head: string, lead: string): string => `---\njenis: rilis\n${head}---\n${lead}\n`;

export const dateline: Rule = draftRule({
  id: 'struktur/dateline',
  severity: 'warning',
  summary: 'Rilis menyebut kota dan tanggal terbitnya, sekali dan sama.',
  why: 'Rilis tanpa kota dan tanggal dicurigai redaksi dan sulit dirujuk kembali.',
  exceptions:
    'Kota dan tanggal boleh di bagian depan (`kota`, `tanggal`) atau di awal teras: “KOTA, 19 Agustus 2026 –”, “KOTA (19/8/2026) –”, atau “KOTA –” bila `tanggal` terisi. Bila kotanya sudah ada, atau teras menyebut tanggal kejadiannya, sisanya hanya dianjurkan.',
  source: 'Kelaziman siaran pers: kota dan tanggal di awal berita',
  kinds: ['rilis'],
  variants: NEWS_VARIANTS,
  checklist: 'Kota dan tanggal rilis tertulis',
  examples: {
    wrong: [
      { text: release('', '«»Pemkot menggelar pelatihan.') },
      { text: release('tanggal: 2026-08-19\n', '«»Pemkot menggelar pelatihan.') },
      { text: release('', '«CONTOH – »Pemkot menggelar pelatihan.') },
      { text: release('', '«CONTOH.» Pemkot menggelar pelatihan.') },
      { text: release('', 'CONTOH, («19/8») - Pemkot menggelar pelatihan.') },
      {
        text: release(
          'tanggal: 2026-08-19\n',
          'CONTOH, «18 Agustus 2026» – Pemkot menggelar pelatihan.',
        ),
      },
    ],
    right: [
      release('', 'CONTOH, 19 Agustus 2026 – Pemkot menggelar pelatihan.'),
      release('tanggal: 2026-08-19\n', 'CONTOH (19/8/2026) – Pemkot menggelar pelatihan.'),
      release('tanggal: 2026-08-19\n', '**Pangkalpinang** – Pemkot menggelar pelatihan.'),
      release('tanggal: 2026-08-19\n', 'CONTOH, HUMAS - Pemkot menggelar pelatihan.'),
      release('tanggal: 2026-08-19\n', 'CONTOH. Pemkot menggelar pelatihan.'),
      release('', 'KOTA CONTOH - Rabu, 19 Agustus 2026\n\nPemkot menggelar pelatihan.'),
      release('kota: Contoh\ntanggal: 2026-08-19\n', 'Pemkot menggelar pelatihan.'),
      release(
        'tanggal: 2026-08-19\n',
        'KOTA CONTOH, Rabu (19/8/2026) — Pemkot menggelar pelatihan.',
      ),
      '---\njenis: rilis\nvarian: undangan\n---\nKami mengundang media.\n',
      '---\njenis: brief\n---\nPemkot menggelar pelatihan.\n',
    ],
  },
  *check({ draft, passages }) {
    const lead = findDatedLead(draft, passages);
    if (!lead) return;
    const { kota, tanggal } = draft.meta;
    const found = readDateline(lead.text);
    const day = found?.date?.days[0];
    if (!found) {
      const hasCity = kota !== undefined || BARE_CITY.test(lead.text);
      if (hasCity && tanggal !== undefined) return;
      yield askForBoth(lead, draft);
    } else if (!day) {
      if (tanggal === undefined && !isDatedBehind(lead, found))
        yield askForDate(lead, found, draft);
    } else {
      yield* compareDates(lead, day, draft);
    }
  },
});

/** The day of the dateline against that of the front matter, or the line above a Word file. */
function* compareDates(
  lead: Passage,
  { year, month, day, start, end }: NamedDay,
  draft: Draft,
): Generator<Report> {
  const { tanggal } = draft.meta;
  const date = year === undefined ? undefined : makeDate(year, month, day);
  if (!date || !tanggal || sameDay(date, tanggal)) return;
  yield {
    span: lead.span(start, end),
    message: isWordFile(draft)
      ? `Tanggal ini berbeda dari tanggal di atas naskah, ${formatDate(tanggal)}.`
      : `Tanggal ini berbeda dari bagian depan naskah: ${formatDate(tanggal)} (\`${formatIsoDate(tanggal)}\`).`,
    suggestions: [formatDate(tanggal)],
  };
}

/** `CONTOH. Pemkot …`, `Contoh: Pemkot …`: a city, with neither date nor dash. */
const BARE_CITY = /^(?<city>[A-ZÀ-Þ][A-Za-zÀ-ɏ]{3,20})[.:]\s+(?=["“]?[A-ZÀ-Þ])/u;

function askForBoth(lead: Passage, draft: Draft): Report {
  const bare = BARE_CITY.exec(lead.text);
  const { kota, tanggal } = draft.meta;
  const missing = [
    ...(kota === undefined && !bare ? ['kota'] : []),
    ...(tanggal === undefined ? ['tanggal'] : []),
  ];
  const keys = missing.map((key) => `\`${key}\``).join(' dan ');
  const where = isWordFile(draft) ? '' : `isi ${keys} di bagian depan, atau `;
  if (bare) {
    return {
      span: lead.span(0, bare[0].trimEnd().length),
      message: `Tanggal rilis belum ada; ${where}tulis “${bare.groups?.['city']}, tanggal –”.`,
      severity: 'info',
    };
  }
  return {
    span: lead.span(0, 0),
    message: `Rilis ini belum menyebut ${missing.join(' dan ')}; ${where}awali teras dengan “KOTA, tanggal –”.`,
    severity: lead.dates.length > 0 ? 'info' : 'warning',
  };
}

/** `KOTA CONTOH - Rabu, 19 Agustus 2026`, on a line of its own. */
function isDatedBehind({ text, dates }: Passage, { end }: Dateline): boolean {
  return dates.some(({ start }) => /^(?:[A-Z][a-z'’]{3,7}, ?)?$/u.test(text.slice(end, start)));
}

/** The site of a newspaper, where the city should stand. */
const SITE = /\.(?:com|co|id|net)(?![a-zÀ-ɏ])/iu;

/** What to say of a dateline with a city and without a date, or with half of one. */
function askForDate(lead: Passage, { city, end }: Dateline, draft: Draft): Report {
  const short = DAY_AND_MONTH.exec(lead.text.slice(0, end));
  if (short) {
    return {
      span: lead.span(short.index, short.index + short[0].length),
      message: 'Tanggal ini belum bertahun; tulis tahunnya, supaya rilis dapat dirujuk kembali.',
      severity: 'info',
    };
  }
  return {
    span: lead.span(0, end),
    message: `Tanggal rilis belum ada; tulis “${SITE.test(city) ? 'KOTA' : city}, tanggal –”${isWordFile(draft) ? '' : ' atau isi `tanggal` di bagian depan'}.`,
    severity: 'info',
  };
}
