import { isAddress } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { anyOf } from '../../text/patterns.ts';

/** A mark typed twice or more, a slash too many in a date, a comma with a stop or behind a dateline, two full stops or closing marks. */
const DOUBLED = anyOf(
  // The same mark twice: `,,`, `!!`.
  /,{2,}|;{2,}|:{2,}|!{2,}|\?{2,}/gu,
  // A comma between the bracket of a dateline and its dash: `CONTOH (Kabar), – Camat`.
  /(?<=^[A-Z][A-Za-z .]{2,40}\([^()]{2,40}\)),(?= [-–—] )/gu,
  // The same behind the town alone: `CONTOH, - Camat`, `Contoh,– Camat`.
  /(?<=^[A-ZÀ-Þ][A-Za-zÀ-ɏ. ]{2,30}(?:, [A-ZÀ-Þ][A-Za-zÀ-ɏ. ]{2,20})?),(?= ?[-–—] ?[A-ZÀ-Þ][A-Za-zÀ-ɏ.]* [A-Za-z])/gu,
  // A comma and a stop: `,.`.
  /(?<!\.),\.(?![\d.])/gu,
  // The same with a space between, or the other way round: `hadir. .`, `beras, ,`, `pulang.,`.
  /(?<=[A-Za-zÀ-ɏ)”"])(?:, ,|(?<!\. ?)\. \.(?! ?[.\d]))(?=\s|$)|(?<=[a-zß-ÿ]{4})\.,(?= [A-ZÀ-Þ]|$)/gu,
  // A stop before and behind the closing mark: `kami siap.”.`; `“dll.”.` is right.
  /(?<=[a-zß-ÿ]{4}\.["”])\.(?=\s|$)/gu,
  // Two closing marks of a quotation: `kami siap,””`.
  /(?<=[A-Za-zÀ-ɏ][.,?!]?)”{2}/gu,
  // A stop behind a mark that ends the sentence already: `kebersihan!.`.
  /(?<=[a-zß-ÿ)][!?]) ?\.(?!\.)(?=["”’]|\s|$)/gu,
  // Two full stops, and neither three nor part of a path.
  /(?<![.…])\.{2}(?![./\\\d])/gu,
  // A slash too many in a date: `(12//8)`, `(12/8/)`.
  /(?<=[( ]\d{1,2}(?:\/\d{1,2})?)\/{2,}(?=\d{1,2})|(?<=\(\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)\/(?=\))/gu,
);

/** Four stops or five, and the sentence goes on: an ellipsis has three, and spaces around. */
const ELLIPSIS = /(?<=[A-Za-zÀ-ɏ]) ?(?:\.{4,5}|…\.{1,3})(?: ?(?=[a-zß-ÿ]{2}))/gu;

export const tandaGanda: Rule = draftRule({
  id: 'ejaan/tanda-ganda',
  severity: 'warning',
  summary: 'Satu tanda baca cukup ditulis satu kali.',
  why: 'Tanda ganda terbaca sebagai salah ketik, atau sebagai pesan singkat, bukan naskah resmi.',
  exceptions: 'Elipsis (...), titik-titik isian, dan tanda ?! dibiarkan.',
  source: 'EYD V III.A (titik), III.B (koma), III.G (tanya), III.H (seru), dan III.I (elipsis)',
  examples: {
    wrong: [
      {
        text: 'Acara itu selesai siang«..» Warga pulang.',
        fixed: 'Acara itu selesai siang. Warga pulang.',
      },
      {
        text: 'Camat berkata, “Kami siap melayani warga.”«.»',
        fixed: 'Camat berkata, “Kami siap melayani warga.”',
      },
      { text: 'Camat«,,» lurah, dan warga hadir.', fixed: 'Camat, lurah, dan warga hadir.' },
      {
        text: '# Siapa Berhak Menerima«???»\n\nIsi.\n',
        fixed: '# Siapa Berhak Menerima?\n\nIsi.\n',
      },
      { text: '“Merdeka«!!!»” seru warga.' },
      { text: 'Warga pulang«,.»', fixed: 'Warga pulang.' },
      {
        text: 'Camat«, ,» lurah, dan warga pulang«. .» Rapat selesai.',
        fixed: 'Camat, lurah, dan warga pulang. Rapat selesai.',
      },
      { text: 'Rapat selesai«.,» Warga senang.' },
      { text: '“Kami siap«””» kata Camat.', fixed: '“Kami siap” kata Camat.' },
      { text: 'Terima kasih«..»!', fixed: 'Terima kasih!' },
      { text: 'Contoh (Humas)«,» – Camat hadir.', fixed: 'Contoh (Humas) – Camat hadir.' },
      { text: 'Contoh«,» - Camat hadir.\n\nIsi.\n', fixed: 'Contoh - Camat hadir.\n\nIsi.\n' },
      {
        text: 'Rapat Senin (4«//»5/2026) dan Selasa (5/5«/») dihadiri lurah.',
        fixed: 'Rapat Senin (4/5/2026) dan Selasa (5/5) dihadiri lurah.',
      },
      { text: 'Mari jaga kebersihan!«.» Kami siap.', fixed: 'Mari jaga kebersihan! Kami siap.' },
      { text: 'Ia berkata« ..... »lalu diam.', fixed: 'Ia berkata ... lalu diam.' },
      { text: 'Ia berkata« .... »lalu diam.', fixed: 'Ia berkata ... lalu diam.' },
      { text: 'Ia berkata«..» lalu diam.' },
      { text: '# Bantuan Tiba, tapi«..»\n\nIsi.\n' },
    ],
    right: [
      'Singkatan itu “dll.”. Ia berteriak “Merdeka!”. Gelarnya “S.H.”. Tandanya “Jl.”.',
      'Ia berkata ... lalu diam .... “Apa?! Sungguh?”',
      'Nama: ............ Alamat: ......',
      'Contoh, Rabu (19/8) – Camat hadir. Harganya Rp5.000,- saja. Contoh – Camat hadir.',
      'Ia berkata . . . lalu diam. Warga Jl. Contoh, Kec. Misal, dll., Camat, hadir.',
      'Budi Santoso, S.H., M.Si., hadir; camat, lurah, dll., pulang.',
      'Lihat ../berkas dan https://contoh.go.id/a..b.',
      'Nilainya 1..10 dan Rp5.000,00.',
      'Layanan SP4N-LAPOR!. Benarkah? Benar! Kami hanya ingin ... hidup; “Aduh!...” katanya.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (/\.{4}|…\./u.test(passage.text)) yield* ellipses(passage);
      yield* doubled(passage);
    }
  },
});

function* doubled(passage: Passage): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(DOUBLED)) {
    const end = index + found.length;
    if (!passage.isVerbatim(index, end) || isAddress({ passage, start: index, end })) continue;
    yield report(passage, found, index);
  }
}

function report(passage: Passage, found: string, start: number): Report {
  const end = start + found.length;
  const right = mend(found, passage.text.charAt(end));
  if (found === '.,') {
    return {
      span: passage.span(start, end),
      suggestions: ['.', ','],
      message: '“.,” berlebih satu: tulis titik di akhir kalimat, koma di dalamnya.',
    };
  }
  if (found === '..' && maySuspend(passage, end)) {
    return {
      span: passage.span(start, end),
      suggestions: [' ...', right],
      message: 'Dua titik bukan elipsis; tulis satu titik, atau tiga dengan spasi: “ ...”.',
    };
  }
  return { ...replacement(passage, start, end, right), message: whatToWrite(found, right) };
}

function whatToWrite(found: string, right: string): string {
  if (found === '””') return 'Tanda petik penutup cukup ditulis satu kali.';
  return right === ''
    ? `Hapus “${found}”; satu tanda baca cukup.`
    : `“${found}” cukup ditulis “${right}”.`;
}

function* ellipses(passage: Passage): Generator<Report> {
  if (passage.role !== 'paragraph') return;
  for (const { 0: found, index } of passage.text.matchAll(ELLIPSIS)) {
    yield {
      ...replacement(passage, index, index + found.length, ' ... '),
      message: 'Elipsis di dalam kalimat tiga titik, dengan spasi di kedua sisinya: “ ... ”.',
    };
  }
}

/** Whether two stops may stand for an ellipsis: inside a sentence or behind a headline. */
function maySuspend({ role, text }: Passage, end: number): boolean {
  if (end === text.length) return role === 'headline' || role === 'heading';
  return /^\s*[a-zß-ÿ]/u.test(text.slice(end));
}

/** The mark that stays: the stop of `,.`, nothing before another mark that ends the sentence. */
function mend(found: string, next: string): string {
  if (found.startsWith(',.')) return '.';
  if (found === ',' || found === '/' || found.trim() === '.') return '';
  return found === '..' && /[!?]/u.test(next) ? '' : found.charAt(0);
}
