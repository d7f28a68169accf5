import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { findLead } from '../../draft/lead.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import type { EventFile } from '../../event/event.ts';
import { VAGUE_BOUNDS } from '../../facts/numbers/quantities.ts';
import { formatWholeNumber } from '../../text/numbers.ts';
import { oneOf } from '../../text/patterns.ts';

/** People counted by guess. */
const VAGUE = new RegExp(
  `(?<![a-zÀ-ɏ-])(?<amount>belasan|puluhan|ratusan|ribuan) (?:orang )?(?<who>${oneOf(`
    peserta undangan tamu hadirin warga masyarakat asn pegawai siswa pelajar mahasiswa guru wartawan
    kader pengunjung penonton pemuda
  `)})(?![a-zÀ-ɏ-])`,
  'gu',
);

/** That people came to the event. */
const ATTENDS =
  /(?<![a-zÀ-ɏ])(?:diikuti|dihadiri|mengikuti|menghadiri|hadir|ikut|dipadati|memadati)(?![a-zÀ-ɏ])/u;

const EVENT =
  'nama: Pelatihan\nmulai: 2026-08-19 08:30\npeserta: { jumlah: 75, rincian: { ASN: 50, wartawan: 25 } }\n';

export const jumlahSamar: Rule = draftRule({
  id: 'gaya/jumlah-samar',
  severity: 'info',
  summary: 'Jumlah orang ditulis dengan angka bila diketahui.',
  why: '“Ratusan peserta” tidak dapat dikutip; wartawan menanyakan angkanya, dan panitia memilikinya.',
  exceptions:
    'Bila berkas acara mencatat jumlah peserta, jumlah samar orang yang hadir menjadi peringatan. Tanpa berkas acara, hanya teras dan judul rilis yang diperiksa. Kutipan dibiarkan.',
  source: 'Berkas acara: `peserta`; Pedoman Penulisan tentang Teras Berita (PWI, 1977)',
  kinds: ['rilis'],
  examples: {
    wrong: [
      { text: '---\njenis: rilis\n---\nPelatihan diikuti «puluhan peserta».\n', event: EVENT },
      {
        text: '---\njenis: rilis\n---\nIsi.\n\nHadir «puluhan wartawan» dan puluhan warga.\n',
        event: EVENT,
      },
      {
        text: '---\njenis: rilis\n---\nIsi.\n\nHadir «puluhan warga».\n',
        event: 'nama: Rembuk Warga\nmulai: 2026-08-19 08:30\npeserta: { jumlah: 75 }\n',
      },
      { text: '---\njenis: rilis\n---\nBalai desa dipadati «ratusan warga».\n' },
      { text: '---\njenis: rilis\njudul: «Ratusan Pelajar» Belajar Batik\n---\nIsi.\n' },
      {
        text: '---\njenis: rilis\njudul: Ratusan Pelajar Membatik\n---\n«Ratusan pelajar» belajar membatik.\n',
      },
    ],
    right: [
      { text: '---\njenis: rilis\n---\nPelatihan diikuti 75 peserta.\n', event: EVENT },
      '---\njenis: rilis\n---\nPasar itu buka lagi.\n\nDulu ratusan warga antre di sana.\n',
      '---\njenis: rilis\n---\n“Ratusan warga datang,” kata camat.\n',
      { text: '---\njenis: rilis\n---\nIsi.\n\nDi luar, puluhan warga menonton.\n', event: EVENT },
      { text: '---\njenis: rilis\n---\nRumah dan puluhan tahun kenangan hanyut.\n', event: EVENT },
      '---\njenis: rilis\n---\nRatusan ribu bibit dibagikan.\n',
      '---\njenis: rilis\njudul: Ratusan Pelajar Belajar Batik\n---\nSebanyak 240 pelajar datang.\n',
      { text: 'Puluhan peserta hadir.', event: EVENT },
    ],
  },
  *check(context) {
    const { passages, draft, event } = context;
    const lead = findLead(draft, passages);
    for (const passage of passages) {
      const isOpening = passage === lead || passage.role === 'headline';
      for (const { span, amount, who, words, attends } of findVague(passage, context)) {
        const known = event && findNumber(event.file, who, attends);
        const report = known === undefined ? undefined : judge(amount, words, known);
        if (report) yield { span, ...report };
        else if (isOpening && !isToldBelow(passage, { who, words }, lead, passages)) {
          yield {
            span,
            message: `“${words}” terlalu samar untuk pembuka berita; tulis jumlahnya.`,
          };
        }
      }
    }
  },
});

/** Whether the text counts those at whom the headline guesses, or its lead guesses again. */
function isToldBelow(
  { role }: Passage,
  { who, words }: Pick<Vague, 'who' | 'words'>,
  lead: Passage | undefined,
  passages: readonly Passage[],
): boolean {
  if (role !== 'headline') return false;
  if (lead?.lower.includes(words.toLowerCase())) return true;
  const counted = new RegExp(`(?<!\\d)\\d[\\d.]* (?:orang )?${who}(?![a-z])`, 'u');
  return passages.some((one) => one.role === 'paragraph' && counted.test(one.lower));
}

interface Vague extends Pick<Report, 'span'> {
  readonly amount: string;
  readonly who: string;
  readonly words: string;
  /** Whether the sentence says that they came. */
  readonly attends: boolean;
}

function* findVague(passage: Passage, context: RuleContext): Generator<Vague> {
  if (!/(?:belas|puluh|ratus|ribu)an /u.test(passage.lower)) return;
  for (const match of passage.lower.matchAll(VAGUE)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (passage.inBlockQuote || passage.isQuoted(start, end)) continue;
    if (isSpellingExempt({ passage, start, end }, context)) continue;
    const { amount = '', who = '' } = match.groups ?? {};
    const sentence = sentenceAt(passage, start);
    yield {
      span: passage.span(start, end),
      amount,
      who,
      words: passage.text.slice(start, end),
      attends: ATTENDS.test(passage.lower.slice(sentence.start, sentence.end)),
    };
  }
}

/**
 * What the event file counts of them: that group, or all who came where it parts them into none.
 */
function findNumber({ peserta }: EventFile, who: string, attends: boolean): number | undefined {
  const parts = Object.entries(peserta?.rincian ?? {});
  const part = parts.find(([name]) => name.toLowerCase() === who);
  if (part) return part[1];
  const isAll = who === 'peserta' || who === 'undangan' || (attends && parts.length === 0);
  return isAll ? peserta?.jumlah : undefined;
}

/** What to say where the number is on record and may be the one that is guessed at. */
function judge(
  amount: string,
  words: string,
  known: number,
): Pick<Report, 'message' | 'severity' | 'suggestions'> | undefined {
  const [least, most] = VAGUE_BOUNDS[amount] ?? [0, 0];
  if (known < least || known > most) return undefined;
  const text = `${formatWholeNumber(known)} ${words.split(' ').at(-1)}`;
  return {
    severity: 'warning',
    message: `Berkas acara mencatat jumlahnya; tulis “${text}”, bukan “${words}”.`,
    suggestions: [text],
  };
}
