import { A_MONTH } from '../../calendar/date.ts';
import { isAddress } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { anyOf, oneOf } from '../../text/patterns.ts';

/**
 * A unit that touches its number (`50kg`), a number that touches the word before (`tahun1998`), a
 * year that touches the word behind it (`2016Kabupaten`), a day or year that touches its month.
 */
const GLUED = anyOf(
  // `50kg`
  /(?<![A-Za-zÀ-ɏ\d/#@_-])\d{1,9}(?:kg|km|cm|mm|ha|gram|ton|meter|hektare?|liter|persen|orang|ekor|tahun|bulan|hari|jam|menit|unit|ribu|juta|miliar|triliun|rupiah)(?![A-Za-zÀ-ɏ\d])/gu,
  // `tahun1998`; behind a short word only two figures or a year: `pada2016`.
  new RegExp(
    `(?<![A-Za-zÀ-ɏ@#_.\\d-])(?:${oneOf(`
      [Tt]ahun [Tt]anggal [Pp]ukul [Nn]omor [Pp]asal [Uu]sia [Ss]ebanyak [Ss]ekitar [Ss]elama [Ss]ebesar
      [Ss]eluas mencapai masing-masing hingga sampai ayat
    `)}\\d{1,4}|(?:pada|dan|dari)(?:19|20)?\\d{2})(?![\\dA-Za-zÀ-ɏ])`,
    'gu',
  ),
  // A state school: `SMAN1`, `MTsN2`
  /(?<![A-Za-zÀ-ɏ@#_.\d-])(?:SDN|SMPN|SMAN|SMKN|MIN|MTsN|MTSN|MAN)\d{1,3}(?![\dA-Za-zÀ-ɏ])/gu,
  // `17Agustus 2026`, `17 Agustus2026`
  new RegExp(
    `(?<![A-Za-zÀ-ɏ\\d.,/#@_-])\\d{1,2}(?:${A_MONTH})(?= (?:19|20)\\d\\d)|(?<=\\d )(?:${A_MONTH})(?:19|20)\\d\\d(?!\\d)`,
    'gu',
  ),
  // A figure at the end of a word; `2` may double it: `jabatan3`.
  /(?<![A-Za-zÀ-ɏ\d@#_./-])[a-zß-ÿ]{5,}[13-9](?=[ ,;)]|\.? |\.?$)/gu,
  // `2016Kabupaten`
  /(?<![A-Za-zÀ-ɏ\d.,/-])(?:19|20)\d\d[A-ZÀ-Þ][a-zß-ÿ]{3,}/gu,
);

export const spasiAngka: Rule = draftRule({
  id: 'ejaan/spasi-angka',
  severity: 'warning',
  summary: 'Angka dipisahkan spasi dari kata dan satuannya: tahun 1998, 50 kg.',
  why: 'Angka yang menempel terbaca sebagai kode, dan tidak ditemukan ketika naskah dicari.',
  exceptions: 'Kode, alamat laman, nama berkas, dan tagar dibiarkan.',
  source: 'EYD V II.G (angka dan bilangan)',
  examples: {
    wrong: [
      { text: 'Pada «tahun1998» pasar dibuka.', fixed: 'Pada tahun 1998 pasar dibuka.' },
      { text: 'Ia memangku «jabatan3» itu.' },
      { text: 'Siswa «SMAN1» Contoh menang.', fixed: 'Siswa SMAN 1 Contoh menang.' },
      { text: 'Bantuan «50kg» beras dibagikan.', fixed: 'Bantuan 50 kg beras dibagikan.' },
      {
        text: 'Posko buka «24jam» di lahan «10ha» itu.',
        fixed: 'Posko buka 24 jam di lahan 10 ha itu.',
      },
      {
        text: 'Rapat «17Agustus» 2026 dan 18 «Agustus2026» dihadiri «5ribu» orang.',
        fixed: 'Rapat 17 Agustus 2026 dan 18 Agustus 2026 dihadiri 5 ribu orang.',
      },
      {
        text: 'Sejak «tahun1998» sampai «2016Kabupaten» Contoh berkembang.',
        fixed: 'Sejak tahun 1998 sampai 2016 Kabupaten Contoh berkembang.',
      },
    ],
    right: [
      'Pada tahun 1998 pasar dibuka; bantuan 50 kg beras dibagikan.',
      'Jaringan 5G, lari 5K, S-1, dan kode A2016B dicatat.',
      'Lihat contoh.go.id/tahun2026 dan tagar #tahun2026.',
      'Lagu 1990-an, berkas mp3, situs web3, desa2, @warga5, dan COVID-19 disebut.',
      'Siaga24jam, @posko24jam, contoh24jam.id, RS-24jam, dan kode 10ha3 dicatat.',
      'Berkas tahun2026.pdf dan kode dari2016a dilampirkan.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (passage.role === 'cell' || passage.role === 'header-cell') continue;
      if (!/[A-Za-z]\d|\d[A-Za-z]/u.test(passage.text)) continue;
      for (const { 0: found, index } of passage.text.matchAll(GLUED)) {
        const end = index + found.length;
        if (isAddress({ passage, start: index, end })) continue;
        const right = found.replace(/(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])/u, ' ');
        yield {
          // `jabatan3` may be a slip of the hand as well.
          ...replacement(passage, index, end, right, { safe: !/^[a-z]+\d$/u.test(found) }),
          message: `“${found}” ditulis “${right}”: angka dan kata dipisahkan spasi.`,
        };
      }
    }
  },
});
