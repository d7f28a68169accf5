import { dayNumber, formatLongDate } from '../../calendar/date.ts';
import { isAddress } from '../../check/exemptions.ts';
import { lexicalRule, type Rule } from '../../check/rule.ts';
import { findRegulationTitles } from '../../draft/regulation-titles.ts';
import { findSentenceOf } from '../../draft/sentence-at.ts';
import { type RenamedAgency, readRenamedAgencies } from '../../knowledge/acronyms.ts';
import { oneOf } from '../../text/patterns.ts';
import { overlaps } from '../../text/span.ts';
import { lowerWords } from '../../text/words.ts';

/** Words by which a sentence tells of the past, and years before the change. */
const PAST = new RegExp(
  String.raw`(?<![a-zÀ-ɏ\d])${oneOf(String.raw`
    dulu dahulu semula sebelumnya lama eks mantan bekas kala_itu saat_itu ketika_itu masih_bernama
    kini sekarang berganti berubah dipecah pecahan dilebur menjadi era periode
    kasus perkara korupsi pada_tahun 20(?:0\d|1\d|2[0-4])
  `)}(?![a-zÀ-ɏ\d])`,
  'iu',
);

const AFTER = '---\njenis: rilis\ntanggal: 2026-08-19\n---\n\n';

export const instansiLama: Rule = lexicalRule<RenamedAgency>({
  id: 'fakta/instansi-lama',
  severity: 'info',
  summary: 'Lembaga pusat disebut dengan nama yang berlaku pada tanggal naskah.',
  why: 'Kementerian yang sudah dipecah atau berganti nama tidak lagi mengundang atau memutuskan apa pun; redaksi mengganti namanya.',
  exceptions:
    'Naskah tanpa tanggal, naskah sebelum pergantian nama, kalimat tentang masa lalu, judul peraturan, dan petikan dibiarkan.',
  source: 'Perpres 139/2024; UU 14/2025; UU 16/2025',
  examples: {
    wrong: [
      { text: `${AFTER}Narasumber datang dari «Kemenkominfo».` },
      { text: `${AFTER}Bantuan dari «Kementerian Lingkungan Hidup dan Kehutanan» tiba.` },
    ],
    right: [
      `${AFTER}Narasumber datang dari Kementerian Komunikasi dan Digital.`,
      'Narasumber datang dari Kemenkominfo.',
      '---\njenis: rilis\ntanggal: 2023-08-19\n---\n\nNarasumber datang dari Kemenkominfo.\n',
      `${AFTER}Kementerian Komunikasi dan Digital, dulu Kemenkominfo, mengirim narasumber.`,
      `${AFTER}Dasarnya Peraturan Menteri Lingkungan Hidup dan Kehutanan Nomor 5 Tahun 2021.`,
      `${AFTER}“Kami dibina Kemenkominfo,” kata Budi.`,
      `${AFTER}Kasus korupsi di Kemendikbudristek disidangkan.`,
      `${AFTER}Penghargaan itu diberikan Kemenkominfo pada 2019.`,
    ],
  },
  *phrases() {
    for (const data of readRenamedAgencies()) {
      for (const name of data.oldNames) {
        const words = lowerWords(name);
        yield { words: words.join(' '), data };
      }
    }
  },
  report({ passage, start, end, data }, { draft, event }) {
    const day = draft.meta.tanggal ?? event?.file.mulai.date;
    if (!day || dayNumber(day) < dayNumber(data.since)) return undefined;
    const sentence = findSentenceOf(passage, { start, end });
    const around = passage.text.slice(sentence?.start ?? 0, sentence?.end);
    const place = { passage, start, end };
    if (PAST.test(around) || passage.isQuoted(start, end) || isAddress(place)) return undefined;
    if (findRegulationTitles(passage).some((title) => overlaps(title, place))) return undefined;
    const names = data.newNames.map((name) => `“${name}”`).join(', ');
    return {
      span: passage.span(start, end),
      message: `Sejak ${formatLongDate(data.since)} lembaga ini menjadi ${names} (${data.basis}); periksa mana yang dimaksud.`,
      suggestions: data.newNames,
    };
  },
});
