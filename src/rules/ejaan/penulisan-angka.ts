import { isAddress } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { choiceOption } from '../../check/options.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { MISWRITTEN_NUMBERS, type MiswrittenNumber } from '../../knowledge/miswritten-numbers.ts';
import { isInNumberPlate } from '../../text/number-plates.ts';
import { textBefore } from '../../text/text-before.ts';

/** The way of writing percentages that an agency does not want. */
function percent(wanted: string): MiswrittenNumber {
  return {
    pattern: wanted === '%' ? /(?<=\d) persen(?![A-Za-zÀ-ɏ])/gu : /(?<=\d)%/gu,
    mend: () => (wanted === '%' ? '%' : ' persen'),
    reason: 'begitu pilihan lembaga ini',
    severity: 'warning',
  };
}

/** Words before a number that make it the name of something. */
const LABEL =
  /(?<![A-Za-zÀ-ɏ])(?:nomor|no\.?|kode(?: pos)?|nip|nik|rekening|pasal|tahun|halaman|seri|tipe|level|versi|telepon|hp|wa) $/iu;

export const penulisanAngka: Rule = draftRule({
  id: 'ejaan/penulisan-angka',
  severity: 'warning',
  summary: 'Ribuan dipisahkan titik, desimal ditandai koma: 1.250.000 dan 2,5 persen.',
  why: 'Titik dan koma yang tertukar mengubah nilai seribu kali lipat.',
  exceptions:
    'Tahun, nomor, kode, versi, jam, dan angka tanpa satuan yang pasti dibiarkan; spasi sebelum % hanya disarankan.',
  source:
    'EYD V III.A butir 8 dan 9 (titik), III.B butir 12 (koma), dan II.G butir 3 dan 10 (angka)',
  checklist: 'Ribuan bertitik, desimal berkoma',
  options: {
    persen: choiceOption(
      ['bebas', '%', 'persen'],
      'Cara menulis persentase: “%” (5%), “persen” (5 persen), atau “bebas”.',
    ),
  },
  examples: {
    wrong: [
      {
        text: 'Inflasi naik «2.5» persen; luas tanam «18.64» hektare («21.5»%).',
        fixed: 'Inflasi naik 2,5 persen; luas tanam 18,64 hektare (21,5%).',
      },
      { text: 'Nilainya Rp«475.8» miliar.', fixed: 'Nilainya Rp475,8 miliar.' },
      { text: 'Dosis pertama «1,722,423» orang.', fixed: 'Dosis pertama 1.722.423 orang.' },
      {
        text: 'Capaiannya «1,916.786» dosis; lansia «138,796» (88,89%) dengan Rp«5,250,000».',
        fixed: 'Capaiannya 1.916.786 dosis; lansia 138.796 (88,89%) dengan Rp5.250.000.',
      },
      { text: 'Harganya 15.000«,- »rupiah.', fixed: 'Harganya 15.000 rupiah.' },
      {
        text: 'Hadir «1250» warga dan «25000» pelajar dengan hadiah Rp«500000».',
        fixed: 'Hadir 1.250 warga dan 25.000 pelajar dengan hadiah Rp500.000.',
      },
      {
        text: 'Posko itu menampung «1,250» pasien dan «10,000» relawan, naik «4, 50» persen.',
        fixed: 'Posko itu menampung 1.250 pasien dan 10.000 relawan, naik 4,50 persen.',
      },
      {
        text: 'Pasar itu selesai pada Desember «2.026».',
        fixed: 'Pasar itu selesai pada Desember 2026.',
      },
      { text: 'Pasar itu dibangun tahun «2.024».', fixed: 'Pasar itu dibangun tahun 2024.' },
      {
        text: 'Pesertanya naik 10«%».',
        fixed: 'Pesertanya naik 10 persen.',
        settings: 'aturan:\n  ejaan/penulisan-angka: { persen: persen }\n',
      },
      {
        text: 'Bobotnya («60, 4»%) dan gempa itu bermagnitudo «5.6»; uangnya «5000» rupiah.',
        fixed: 'Bobotnya (60,4%) dan gempa itu bermagnitudo 5,6; uangnya 5.000 rupiah.',
      },
      {
        text: 'Penarinya lebih dari «5000», dengan sebanyak «2500» masker.',
        fixed: 'Penarinya lebih dari 5.000, dengan sebanyak 2.500 masker.',
      },
      {
        text: 'Desa itu meraih peringkat «1,2 dan 3».',
        fixed: 'Desa itu meraih peringkat 1, 2, dan 3.',
      },
      { text: 'Pesertanya naik 10« %».', fixed: 'Pesertanya naik 10%.' },
      {
        text: 'Hadir sekitar «2000» orang dan «12,480» pelamar; uangnya Rp«300,000» dan 50.000«,-» tunai, naik 5«% persen».',
        fixed:
          'Hadir sekitar 2.000 orang dan 12.480 pelamar; uangnya Rp300.000 dan 50.000 tunai, naik 5 persen.',
      },
    ],
    right: [
      'Mobil BN 1234 HA dan truk B 9123 KG ditahan petugas.',
      'Inflasi naik 2,5 persen; luas tanam 1.250 hektare; hadir 1.722.423 orang.',
      'Rapat pukul 08.30 dihadiri 2024 warga? Tahun 2024 ada 1.250 warga.',
      'NIP 199701112015041002 dan nomor 25000 dicatat; kode pos 33684.',
      'Aplikasi versi 2.5 dan Pasal 4.2 dibahas; jaringan 5G dan lari 5K.',
      'Selama 2.024 tahun, dan 2.000 tahun lalu, sungai itu mengalir.',
      'Lagu 1990-an, uang 5.000-an, 10%, 50 kg, dan S-1.',
      'Rata-rata 2,125 orang serumah; naik 1,125 juta orang; pada Mei 2.025 warga hadir.',
      'Air naik 2,000 meter? Juara 1, 2 juta pemirsa menonton. Sekitar 4, 50 warga menurut Camat.',
      'Kuota 1,250 dan koordinat -2,13 tidak dapat dipastikan.',
      'Rp5.000, Rp1.250.000,00, Rp1,250 miliar, dan Rp2,5 juta; pada 2024 peserta bertambah, lebih dari 2024.',
      'Rapat sebanyak 2024 kali? Total 3000-an, lebih dari 1970, dan hampir 2.500 warga.',
      'Nilainya 1,2 dan 3,4; skor 2,5 dan 3; kelas 1, 2, dan 3; suku bunga 1,2 dan 3 persen.',
      'Nomor telepon 081234567890 dan 0717 421000 orang itu dicatat.',
    ],
  },
  *check({ passages, options }) {
    const house = options.persen === 'bebas' ? [] : [percent(options.persen)];
    for (const passage of passages) {
      if (!/\d/u.test(passage.text)) continue;
      for (const fault of [...MISWRITTEN_NUMBERS, ...house]) yield* reports(passage, fault);
    }
  },
});

function* reports(passage: Passage, fault: MiswrittenNumber): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(fault.pattern)) {
    const end = index + found.length;
    if (!fault.always && LABEL.test(textBefore(passage.text, index))) continue;
    if (isAddress({ passage, start: index, end })) continue;
    if (isInNumberPlate(passage.text, { start: index, end })) continue;
    const right = fault.mend(found, passage.text.slice(end, end + 30));
    if (right === found) continue;
    yield {
      ...replacement(passage, index, end, right),
      severity: fault.severity,
      message: `“${found.trim()}” ${right === '' ? 'dihapus' : `ditulis “${right.trim()}”`}: ${fault.reason}.`,
    };
  }
}
