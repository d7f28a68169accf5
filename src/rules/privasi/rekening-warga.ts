import { draftRule, type Rule } from '../../check/rule.ts';
import { PUBLIC_BODIES } from '../../knowledge/public-bodies.ts';
import { oneOf } from '../../text/patterns.ts';

const ACCOUNT =
  /(?<![a-zÀ-ɏ])(?:rekening|norek|no\. ?rek\.?)(?![a-zÀ-ɏ])[^.;\n]{0,60}?(?<![\dA-Za-z/.,-])(?<number>\d(?:[ -]?\d){7,16})(?![\dA-Za-z/]|[.,-]\d)/giu;
/** Right behind the number, whose account it is. */
const PERSON =
  /^\)?,?\s(?:\(?(?:atas nama|a\.n\.|an\.)\s(?<name>[^.,;()\n]{3,60})|milik (?:pribadi|korban|warga|penerima|pasien|pelaku|tersangka))/u;
const PERSON_BEFORE =
  /rekening (?:bank )?(?:pribadi|(?:milik )?(?:korban|warga|penerima|pasien|pelaku|tersangka|pejabat))/iu;
/** An account that is meant to be known: offices, committees, funds. */
const BODY = new RegExp(
  `(?<![a-zÀ-ɏ])${oneOf(`
    panitia pengurus yayasan kas rekening_kas dana donasi peduli pmi palang_merah lazis\\w*
    ${PUBLIC_BODIES} sekretariat bendahara koperasi perkumpulan
    masjid gereja pura wihara vihara forum komite tim satgas pt cv perum\\w*
    sekolah universitas bumdes\\w* desa kelurahan dpd dpc dewan komunitas lembaga program
    paguyuban himpunan ikatan persatuan asosiasi korpri pkk bank
  `)}(?![a-zÀ-ɏ])`,
  'iu',
);

export const rekeningWarga: Rule = draftRule({
  id: 'privasi/rekening-warga',
  severity: 'warning',
  summary: 'Nomor rekening orang pribadi tidak ditulis di naskah.',
  why: 'Nomor rekening dengan nama pemiliknya ialah data keuangan pribadi; sumbangan pun lebih dipercaya bila ke rekening lembaga.',
  exceptions:
    'Hanya rekening yang disebut milik atau atas nama orang; rekening panitia, lembaga, dan kas daerah dibiarkan.',
  source: 'UU 27/2022 tentang Pelindungan Data Pribadi Pasal 4 ayat (2) huruf f',
  examples: {
    wrong: [
      { text: 'Bantuan dikirim ke rekening BRI «123401012345678» atas nama Siti Aminah.' },
      { text: 'Uang itu masuk ke rekening milik korban, «1234567890».' },
      { text: 'Bantuan masuk ke rekening «1234-01-012345-67-8» milik warga itu.' },
    ],
    right: [
      'Sumbangan dikirim ke rekening BRI 123401012345678 atas nama Panitia Peduli Contoh.',
      'Retribusi disetor ke rekening kas daerah 1234567890.',
      'Donasi ke rekening PMI 123401012345678 atas nama PMI Kota Contoh.',
      'Rekening 1.250 penerima bantuan sudah dibuka.',
      'Rekening penerima dibuka pada 17 November 2026.',
      'Bantuan Rp1.500.000 masuk ke rekening milik warga.',
      'Rekening listrik pelanggan 123401012345678 sudah lunas.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (!/rek/iu.test(passage.text)) continue;
      for (const match of passage.text.matchAll(ACCOUNT)) {
        const number = match.groups?.['number'] ?? '';
        const end = match.index + match[0].length;
        const owner = PERSON.exec(passage.text.slice(end, end + 80));
        if (!owner && !PERSON_BEFORE.test(match[0])) continue;
        if (
          BODY.test(match[0].replace(/\bbank\b/giu, '')) ||
          BODY.test(owner?.groups?.['name'] ?? '')
        )
          continue;
        yield {
          span: passage.span(end - number.length, end),
          message:
            'Nomor rekening orang pribadi tidak disiarkan; hapus, atau pakai rekening lembaga (UU 27/2022 Pasal 4 ayat (2)).',
        };
      }
    }
  },
});
