import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { judgeCitation } from '../../facts/laws/judge-citation.ts';
import { findByShortName } from '../../facts/laws/known-regulations.ts';
import { findLawShortForms, goesBy, type LawShortForm } from '../../facts/laws/law-short-forms.ts';
import { findNamedLaws, type NamedLaw } from '../../facts/laws/named-laws.ts';
import {
  findRegulationCitations,
  type RegulationCitation,
} from '../../facts/laws/regulation-citations.ts';
import { tellsHistory } from '../../facts/laws/repealed-citations.ts';
import { findProvince, findRegencies } from '../../knowledge/regions.ts';
import { editDistance } from '../../text/nearest.ts';
import { textBefore } from '../../text/text-before.ts';

const FULL = 'Dasarnya Undang-Undang Nomor 9 Tahun 2010 tentang Keprotokolan.';

export const sebutanPeraturan: Rule = draftRule({
  id: 'fakta/sebutan-peraturan',
  severity: 'error',
  summary: 'Sebutan pendek peraturan cocok dengan nama lengkapnya di naskah yang sama.',
  why: 'Peraturan yang disebut dengan dua nomor atau dua judul membuat pembaca mencari peraturan yang tidak ada.',
  exceptions:
    'Sebutan yang umum, seperti UU ITE dan UU Cipta Kerja, boleh dipakai tanpa nama lengkap. Sebutan yang mendahului nama lengkap dan nomor yang juga milik peraturan lain hanya menjadi catatan; judul berita, kalimat tentang perubahan dan pencabutan, dan rancangan undang-undang dibiarkan.',
  source:
    'Nama lengkap peraturan di naskah itu; naskah undang-undang di JDIH Nasional (jdihn.go.id, peraturan.go.id)',
  examples: {
    wrong: [
      { text: `${FULL} UU 9/«2020» mengatur tata tempat.` },
      {
        text: 'Perda Nomor 4 Tahun 2019 tentang Kawasan Tanpa Rokok berlaku. Menurut Perda KTR Nomor «5» Tahun 2019, sekolah bebas rokok.',
      },
      { text: `${FULL} «UU Protokol» mengatur tata tempat.` },
      { text: `${FULL} «UU Keprotokoleran» mengatur tata tempat.` },
      {
        text: 'Perda Nomor 39 Tahun 2018 tentang Kawasan Tanpa Rokok berlaku. Perda Nomor «93» Tahun 2018 ditegakkan.',
      },
      {
        text: 'UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik (UU KIP) berlaku. «UU Keterbukaan Infornasi» dibahas.',
      },
      {
        text: '«Perda KTR» ditegakkan. Peraturan Daerah Nomor 4 Tahun 2019 tentang Kawasan Tanpa Rokok berlaku di sekolah.',
      },
      {
        text: '---\njenis: rilis\n---\nSatpol PP menegakkan «Perda Jam Malam» di dua kecamatan.',
      },
    ],
    right: [
      `${FULL} UU 9/2010 mengatur tata tempat; undang-undang tersebut berlaku di daerah.`,
      `${FULL} UU Keprotokolan mengatur tata tempat.`,
      'Undang-Undang Nomor 9 Tahun 2010 tentang Keprotokolan (selanjutnya disebut UU Protokol) berlaku. UU Protokol mengatur tata tempat.',
      'Ia dijerat UU ITE dan UU Tipikor.',
      'UU Keprotokolan mengatur tata tempat. UU Nomor 9 Tahun 2010 tentang Keprotokolan berlaku.',
      'UU Cipta Kerja diuji lagi; UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik tidak.',
      'Perda Nomor 4 Tahun 2019 tentang Kawasan Tanpa Rokok berlaku. Perda KTR ditegakkan.',
      'UU Nomor 23 Tahun 2014 tentang Pemerintahan Daerah menggantikan UU Nomor 32 Tahun 2004.',
      'UU Nomor 11 Tahun 2008 tentang ITE diubah dengan UU Nomor 19 Tahun 2016.',
      'PP Nomor 39 Tahun 2018 tentang Keprotokolan berlaku; pengurus PP Muhammadiyah hadir.',
      'RUU Keprotokoleran dibahas bersama UU Nomor 9 Tahun 2010 tentang Keprotokolan.',
      { text: '---\njenis: rilis\n---\nSatpol PP menegakkan UU Kepariwisataan.' },
      {
        text: '---\njenis: rilis\n---\nKepala Bidang Penegakan Perda Satpol PP, Budi Santoso, hadir.',
      },
      {
        text: '---\njudul: UU Keprotokolan Disosialisasikan\njenis: rilis\n---\nUU Nomor 9 Tahun 2010 tentang Keprotokolan dibahas.',
      },
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      for (const citation of findRegulationCitations(passage)) {
        const report = reportNumber(passage, citation, context);
        if (report) yield report;
      }
    }
    const reported = new Set<string>();
    for (const form of findLawShortForms(context)) {
      const report = reportForm(form, context);
      const key = `${form.law.kind} ${form.kind} ${form.name}`;
      if (!report || (report.severity === 'info' && reported.has(key))) continue;
      reported.add(key);
      yield report;
    }
  },
});

/** A citation without a title whose number or year is nearly that of a law named in full. */
function reportNumber(
  passage: Passage,
  citation: RegulationCitation,
  context: RuleContext,
): Report | undefined {
  const laws = findNamedLaws(context);
  if (citation.titleStart !== undefined || citation.isNested) return undefined;
  if (laws.some((one) => one.citation.key === citation.key)) return undefined;
  const verdict = judgeCitation(citation, context);
  if (verdict.kind !== 'known' && verdict.kind !== 'unknown') return undefined;
  const same = laws.filter((one) => one.citation.kind === citation.kind && !one.citation.isNested);
  const called = same.filter((one) => isCalled(citation, one));
  const [law, ...others] = called.length > 0 ? called : same.filter((one) => isSlip(citation, one));
  if (!law || others.length > 0 || tellsHistory(passage, citation)) return undefined;
  const isOther = verdict.kind === 'known' && called.length === 0;
  const other = isOther ? `; ${verdict.record.name} tentang ${verdict.record.title}` : '';
  return {
    ...correct(passage, citation, law.citation),
    severity: isOther ? 'info' : 'error',
    message: `Di naskah ini yang disebut lengkap adalah ${nameLaw(law)}${other}. Samakan nomor dan tahunnya, atau sebut judulnya.`,
  };
}

/** Whether a citation gives the law its name: `UU Keprotokolan Nomor 8 Tahun 2010`. */
function isCalled({ name }: RegulationCitation, law: NamedLaw): boolean {
  return name !== '' && !/^(?:Kota|Kabupaten|Provinsi|Daerah)\s/u.test(name) && goesBy(law, name);
}

/** Whether one digit of the year is another, or two of the number changed places. */
function isSlip(cited: RegulationCitation, { citation: right }: NamedLaw): boolean {
  const [year, number] = [String(cited.year), String(cited.number)];
  if (cited.number === right.number) return editDistance(year, String(right.year)) === 1;
  const isSwapped = [...number].sort().join('') === [...String(right.number)].sort().join('');
  return cited.year === right.year && isSwapped;
}

/** The shortest stretch to change, with what to write there. */
function correct(
  passage: Passage,
  cited: RegulationCitation,
  right: RegulationCitation,
): ReturnType<typeof replacement> {
  const { numberSpan, yearSpan } = cited;
  const [number, year] = [String(right.number), String(right.year)];
  const unsafe = { safe: false };
  if (cited.number === right.number) {
    return replacement(passage, yearSpan.start, yearSpan.end, year, unsafe);
  }
  if (cited.year === right.year) {
    return replacement(passage, numberSpan.start, numberSpan.end, number, unsafe);
  }
  const between = passage.text.slice(numberSpan.end, yearSpan.start);
  return replacement(passage, numberSpan.start, yearSpan.end, `${number}${between}${year}`, unsafe);
}

function reportForm(form: LawShortForm, context: RuleContext): Report | undefined {
  const { law } = form;
  switch (law.kind) {
    case 'near':
      return reportName(form, law.law);
    case 'named':
      return isEarly(form, law.law, context) ? reportEarly(form, law.law) : undefined;
    case 'unknown':
      return isUnexplained(form, context) ? reportUnknown(form) : undefined;
    case 'record':
    case 'cited':
      return undefined;
    default:
      return law satisfies never;
  }
}

/** The longest title that also serves as a short name. */
const LONGEST_SHORT_NAME = 4;

function reportName({ passage, start, end, nameSpan, name }: LawShortForm, law: NamedLaw): Report {
  const [title = ''] = law.titles;
  const isShort = title !== '' && title.split(' ').length <= LONGEST_SHORT_NAME;
  const right = law.aliases[0] ?? (isShort ? title : undefined);
  const head = passage.text.slice(start, nameSpan.start);
  const message = `“${head}${name}” tidak cocok dengan ${nameLaw(law)}`;
  if (right === undefined) {
    return {
      span: passage.span(start, end),
      severity: 'warning',
      message: `${message}; samakan sebutannya.`,
    };
  }
  return {
    ...replacement(passage, start, end, `${head}${right}`, { safe: false }),
    severity: 'warning',
    message: `${message}; tulis “${head}${right}”.`,
  };
}

/**
 * Whether a short form stands before the full name. Headlines and captions may have it anyway, and
 * so may everybody when the law is well known by it.
 */
function isEarly(
  { passage, start, kind, name }: LawShortForm,
  { passage: place, citation }: NamedLaw,
  context: RuleContext,
): boolean {
  if (name === '' || !['paragraph', 'item'].includes(passage.role)) return false;
  if (findByShortName(kind, name, context)) return false;
  if (passage === place) return start < citation.start;
  return context.passages.indexOf(passage) < context.passages.indexOf(place);
}

/**
 * Whether a release names a regulation of the region by a short name only: nobody elsewhere can
 * look it up. Laws of the nation are found by their titles.
 */
function isUnexplained(
  { passage, start, kind, name }: LawShortForm,
  { draft }: RuleContext,
): boolean {
  if (draft.kind !== 'rilis' || !/^(?:Perda|Perwali|Perbup|Pergub)$/u.test(kind)) return false;
  // `Kepala Bidang Penegakan Perda Satpol PP`: an office, and no regulation of that name.
  if (/Penegak(?:an)? $/u.test(textBefore(passage.text, start))) return false;
  return !findProvince(name) && findRegencies(name).length === 0;
}

function reportEarly({ passage, start, end }: LawShortForm, law: NamedLaw): Report {
  return {
    span: passage.span(start, end),
    severity: 'info',
    message: `Sebutan pendek ini mendahului nama lengkapnya, ${nameLaw(law)}; pada penyebutan pertama tulis nama lengkapnya.`,
  };
}

function reportUnknown({ passage, start, end }: LawShortForm): Report {
  return {
    span: passage.span(start, end),
    severity: 'info',
    message:
      'Peraturan ini belum disebut lengkap; pada penyebutan pertama tulis jenis, nomor, tahun, dan judulnya.',
  };
}

function nameLaw({ citation: { kind, number, year }, titles: [title] }: NamedLaw): string {
  const name = `${kind} Nomor ${number} Tahun ${year}`;
  return title === undefined ? name : `${name} tentang ${title}`;
}
