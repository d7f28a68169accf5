import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import {
  type ContactMention,
  type ContactText,
  readContactTexts,
} from '../../facts/contacts/contacts.ts';
import { lowerCase } from '../../text/case.ts';

/** Digits of a mobile number, the zero included, and of a fixed line behind its code. */
const MOBILE_DIGITS = [10, 13] as const;
const FIXED_DIGITS = [5, 8] as const;

/** Faults of addresses that no server could have, each with what was meant. */
const FAULTS: readonly { readonly found: RegExp; readonly right: string; readonly why: string }[] =
  [
    {
      found: /https?:\/\/\s?https?:\/\//gu,
      right: 'https://',
      why: '“https://” tertulis dua kali',
    },
    {
      found:
        /(?<![a-zÀ-ɏ])(?:h?t{1,3}p{1,2}s?(?::\/(?!\/)|;\/\/|\/\/|:\s\/\/|:\\\\)|(?!https?:)h?t{1,3}p{1,2}s?:\/\/)/gu,
      right: 'https://',
      why: 'awalan alamat itu keliru',
    },
    {
      found: /(?<![a-zÀ-ɏ])www(?:,|\s\.|\.\s|,\s)\s?(?=[a-z0-9-]+\.[a-z])/gu,
      right: 'www.',
      why: 'sesudah “www” hanya ada titik',
    },
    {
      found:
        /(?<=[a-z0-9])\.(?:go\.(?:ld|lid|idn|iid|idd|di)|goid|go,id|go\.\sid|g0\.id)(?![a-zÀ-ɏ\d])/gu,
      right: '.go.id',
      why: 'laman pemerintah berakhir dengan “.go.id”',
    },
    {
      found: /(?<=@(?:gmail|yahoo))(?:\.con|\.cm|,com|\.co\.com|\.comm|\.cim)(?![a-zÀ-ɏ\d])/gu,
      right: '.com',
      why: 'alamat surel itu berakhir dengan “.com”',
    },
    {
      found: /(?<=@)(?:gmial|gamil|gmal|gnail)(?=\.com)/gu,
      right: 'gmail',
      why: 'nama penyedianya “gmail”',
    },
    { found: /(?<=[\w.-])@@(?=[a-z])/gu, right: '@', why: 'tanda “@” tertulis dua kali' },
  ];
const ANY_ADDRESS = /[a-z]\.[a-z]|:\/|\/\/|www|@|\.\s?go/u;

export const bentukKontak: Rule = draftRule({
  id: 'fakta/bentuk-kontak',
  severity: 'error',
  summary: 'Nomor telepon, surel, dan alamat laman mempunyai bentuk yang mungkin.',
  why: 'Nomor yang kurang satu angka atau laman “.go.ld” tidak dapat dihubungi, dan pembaca tidak tahu yang benar.',
  exceptions:
    'Nomor hanya diperiksa bila disebut sebagai telepon atau kodenya dalam kurung; nomor layanan seperti 112 dibiarkan.',
  source:
    'Rencana Dasar Teknis Nasional (penomoran telekomunikasi); nama domain .go.id untuk instansi pemerintah',
  checklist: 'Bentuk nomor telepon dan alamat digital benar',
  examples: {
    wrong: [
      { text: 'Hubungi narahubung di «0812-3456» hari ini.' },
      { text: 'Telepon «0812-3456-7890-1234» hari ini.' },
      { text: 'Telepon «(0717) 4321» hari ini.' },
      { text: 'Lihat kominfo.contoh«.go.ld» hari ini.' },
      { text: 'Lihat «https://https://»contoh.go.id hari ini.' },
      { text: 'Lihat «http:/»contoh.go.id hari ini.' },
      { text: 'Lihat «www. »contoh.go.id hari ini.' },
      { text: 'Kirim ke humas.contoh@gmail«.con» hari ini.' },
    ],
    right: [
      'Hubungi narahubung di 0812-3456-7890, (0717) 555011, atau 112.',
      'Telepon (021) 5550101 pesawat 123, atau 0800-1-500-123.',
      'Telepon (0717) 555010/555011 dan 021-5550101.',
      'Lihat https://kominfo.contoh.go.id, www.contoh.go.id, atau contoh.com.',
      'Kirim ke humas@contoh.go.id atau humas.contoh@gmail.com.',
      'Nomor registrasi 0812-3456 dicatat.',
      'Layanan telepon buka 08.00-15.30 WIB.',
      'Akun Instagram @contoh.go.id diikuti 1.000 orang.',
      'Ia go public. Idenya dari desa.',
    ],
  },
  *check(context) {
    for (const holder of readContactTexts(context)) {
      for (const mention of holder.mentions) {
        const report = mention.kind === 'phone' && judgePhone(holder, mention);
        if (report) yield report;
      }
      if (ANY_ADDRESS.test(lowerCase(holder.text))) yield* judgeAddresses(holder);
    }
  },
});

function judgePhone(holder: ContactText, mention: ContactMention): Report | undefined {
  const { start, end, value, written, isSure } = mention;
  if (!isSure) return undefined;
  const isMobile = /^08[1-9]/u.test(value);
  const code = isMobile ? '' : (/^\((?<code>0\d{2,3})\)/u.exec(written)?.groups?.['code'] ?? '');
  if (!isMobile && code === '') return undefined;
  const digits = value.length - code.length;
  const [least, most] = isMobile ? MOBILE_DIGITS : FIXED_DIGITS;
  if (least <= digits && digits <= most) return undefined;
  // Two numbers with a dash or space between: `(021) 5550101 - 5550102`.
  if (digits > most && !isMobile && /\d[\s-]+\d/u.test(written.slice(code.length + 2)))
    return undefined;
  const kind = isMobile ? 'seluler' : 'tetap di belakang kode wilayah';
  const fault = digits < least ? 'kurang' : 'lebih';
  return {
    span: holder.span(start, end),
    message: `Nomor telepon ${kind} terdiri atas ${least} sampai ${most} angka; nomor ini ${digits} angka, ${fault} dari itu.`,
  };
}

function* judgeAddresses({ text, span }: ContactText): Generator<Report> {
  const lower = lowerCase(text);
  for (const { found, right, why } of FAULTS) {
    for (const { 0: match, index } of lower.matchAll(found)) {
      const end = index + match.length;
      yield {
        span: span(index, end),
        message: `“${text.slice(index, end)}” seharusnya “${right}”; ${why}.`,
        suggestions: [right],
      };
    }
  }
}
