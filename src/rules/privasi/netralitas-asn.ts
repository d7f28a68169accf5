import { dayNumber } from '../../calendar/date.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { findReferenceDate } from '../../facts/times/reference-date.ts';
import { oneOf } from '../../text/patterns.ts';

/** To support or choose, before the one it is for. */
const SUPPORTS = oneOf(`
  mendukung dukung dukungan_(?:penuh_)?(?:kepada|untuk|bagi|terhadap) memilih pilih(?:lah)?
  coblos(?:lah)? mencoblos memenangkan menangkan kemenangan
`);

/** Offices to which somebody is elected, behind `calon`. */
const ELECTED = oneOf(`
  presiden wakil_presiden gubernur wakil_gubernur bupati wakil_bupati wali_kota wakil_wali_kota
  anggota_(?:dpr|dprd|dpd) petahana
`);

/** Who stands for election, by the words for it alone. */
const CANDIDATE = oneOf(`
  pasangan_calon paslon caleg capres cawapres cagub cawagub cabup cawabup cawali petahana
`);

/** A call to vote for somebody who stands for election. */
const SUPPORT = new RegExp(
  `(?<![a-zÀ-ɏ])(?:${[
    // `memilih calon bupati`, `dukungan kepada paslon`, `coblos nomor urut 2`.
    `${SUPPORTS} (?:kepada |bagi )?(?:pasangan |bakal )?(?:calon ${ELECTED}|${CANDIDATE}|nomor urut \\d{1,2}|partai (?!politik|apa|mana|yang)[a-z]+)`,
    // `lanjutkan dua periode`.
    '(?:siap|lanjutkan|lanjut|menuju|menjadi) (?:dua|2) periode',
    // `salam dua jari`.
    'salam (?:satu|dua|tiga|empat|[1-4]) jari',
  ].join('|')})(?![a-zÀ-ɏ])`,
  'iu',
);

/** The sentence forbids it, warns of it or speaks of the vote itself. */
const NEUTRAL = new RegExp(
  `(?<![a-zÀ-ɏ])${oneOf(`
    netral netralitas dilarang larangan melarang jangan tidak tanpa bukan belum bebas hak_pilih
    tata_cara cara_(?:memilih|mencoblos) surat_suara kpu bawaslu pelanggaran melanggar sanksi
    simulasi debat hoaks
  `)}(?![a-zÀ-ɏ])`,
  'iu',
);

/** Without one of these a sentence only says that people vote. */
const CALL =
  /(?<![a-zÀ-ɏ])(?:mengajak|ajak(?:an)?|mari|ayo|meminta|diminta|mengimbau|imbau|mengarahkan|menyerukan|pilih(?:lah)?|coblos(?:lah)?)(?![a-zÀ-ɏ])/iu;
const VOTE = /^(?:memilih|mencoblos)/iu;
const ANY = /dukung|[mp]ilih|coblos|menang|periode|jari/iu;

const PERIOD = 'pemilu: { mulai: 2029-01-01, selesai: 2029-03-31 }\n';
const dated = (date: string, text: string): string => `---\ntanggal: ${date}\n---\n${text}\n`;

export const netralitasAsn: Rule = draftRule({
  id: 'privasi/netralitas-asn',
  severity: 'warning',
  summary: 'Selama masa pemilu, naskah pemerintah tidak mendukung calon atau partai.',
  why: 'Pegawai ASN wajib netral; naskah dinas yang memihak dapat dilaporkan sebagai pelanggaran.',
  exceptions:
    'Hanya bila `pemilu` diisi di `humas.yaml` dan tanggal naskah ada di dalamnya. Imbauan netral, larangan, dan tata cara memilih dibiarkan.',
  source: 'UU 20/2023 tentang Aparatur Sipil Negara Pasal 9 ayat (2) dan Pasal 24 ayat (1)',
  examples: {
    wrong: [
      {
        text: dated('2029-02-01', 'Camat mengajak warga «memilih calon bupati» itu.'),
        settings: PERIOD,
      },
      {
        text: dated('2029-02-01', 'Para lurah menyatakan «dukungan penuh kepada paslon» itu.'),
        settings: PERIOD,
      },
      {
        text: dated('2029-02-01', 'Spanduk bertulisan “«Lanjutkan dua periode»” dipasang panitia.'),
        settings: PERIOD,
      },
    ],
    right: [
      {
        text: dated('2029-02-01', 'Pegawai dilarang memilih calon bupati sambil berfoto.'),
        settings: PERIOD,
      },
      {
        text: dated('2029-02-01', 'ASN tidak mendukung pasangan calon mana pun.'),
        settings: PERIOD,
      },
      {
        text: dated(
          '2029-02-01',
          'KPU menjelaskan cara memilih calon bupati kepada pemilih pemula.',
        ),
        settings: PERIOD,
      },
      {
        text: dated('2029-02-01', 'Warga memilih calon bupati pada Rabu, 14 Februari 2029.'),
        settings: PERIOD,
      },
      {
        text: dated('2029-02-01', 'Warga mendukung calon penerima beasiswa itu.'),
        settings: PERIOD,
      },
      {
        text: dated('2029-02-01', 'Bupati menjabat dua periode sejak 2019.'),
        settings: PERIOD,
      },
      {
        text: dated('2029-06-01', 'Camat mengajak warga memilih calon bupati itu.'),
        settings: PERIOD,
      },
      'Camat mengajak warga memilih calon bupati itu.',
    ],
  },
  applies: ({ settings }) => settings.pemilu !== undefined,
  *check(context) {
    const { pemilu } = context.settings;
    if (!pemilu) return;
    const day = dayNumber(findReferenceDate(context)?.date ?? context.now);
    if (day < dayNumber(pemilu.mulai) || day > dayNumber(pemilu.selesai)) return;
    for (const passage of context.passages) {
      const match = ANY.test(passage.text) ? SUPPORT.exec(passage.text) : null;
      if (!match) continue;
      const sentence = sentenceAt(passage, match.index);
      const text = passage.text.slice(sentence.start, sentence.end);
      if (NEUTRAL.test(text) || (VOTE.test(match[0]) && !CALL.test(text))) continue;
      yield {
        span: passage.span(match.index, match.index + match[0].length),
        message: `“${match[0]}” terbaca sebagai dukungan pada masa pemilu; hapus, karena pegawai ASN wajib netral (UU 20/2023).`,
      };
    }
  },
});
