import type { RelatedPlace, Report, Severity } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { findAnaphoricSums } from '../../facts/numbers/anaphoric-sums.ts';
import { findColonSums } from '../../facts/numbers/colon-sums.ts';
import { formatAmount } from '../../facts/numbers/format-amount.ts';
import { findListSums } from '../../facts/numbers/list-sums.ts';
import type { Quantity } from '../../facts/numbers/quantities.ts';
import { recordedNumbers } from '../../facts/numbers/recorded-numbers.ts';
import { findSums, isMixed, isSomeOf, type Sum } from '../../facts/numbers/sums.ts';
import type { Span } from '../../text/span.ts';

const EVENT =
  'nama: Pelatihan\nmulai: 2026-08-19 08:30\nfakta:\n  - { id: a, pernyataan: "Dari 221 permohonan, 189 dijawab tepat waktu dan 32 terlambat" }\n';

export const jumlahRincian: Rule = draftRule({
  id: 'fakta/jumlah-rincian',
  severity: 'error',
  summary: 'Jumlah rincian sama dengan totalnya.',
  why: 'Wartawan menjumlahkan rincian; bila hasilnya berbeda, semua angka rilis itu diragukan.',
  exceptions:
    'Rincian yang terbuka (“di antaranya”, “termasuk”) hanya tidak boleh melebihi totalnya. Angka kira-kira, angka yang dibulatkan, dan rincian dengan satuan lain (peserta dari beberapa dinas) tidak dijumlahkan.',
  source: 'Hitungan',
  checklist: 'Jumlah rincian sama dengan totalnya',
  examples: {
    wrong: [
      {
        text: 'Guru menulis «147» judul buku: 90 cerita anak, 40 kumpulan puisi, dan 27 buku ajar.',
      },
      {
        text: 'Dari «Rp9,2 triliun» itu, Rp5,7 triliun untuk operasi, Rp2,5 triliun untuk modal, dan Rp2 triliun untuk desa.',
      },
      { text: 'Pelatihan diikuti «75» peserta yang terdiri atas 40 ASN dan 30 wartawan.' },
      { text: 'Ada «tujuh» relawan, yakni empat perempuan dan dua laki-laki.' },
      { text: 'Dari «221» permohonan itu, 189 dijawab tepat waktu dan 42 terlambat.' },
      { text: 'Warga mengajukan «221» permohonan. Dari jumlah itu, 189 dijawab dan 42 belum.' },
      {
        text: 'Dari 221 permohonan itu, 189 dijawab tepat waktu dan «42» terlambat.',
        event: EVENT,
      },
      { text: 'Anggaran «Rp10 miliar» itu terdiri dari belanja Rp6 miliar dan modal Rp2 miliar.' },
      { text: 'Dari 50 peserta, «60» orang lulus.' },
      { text: 'Hadir «75» peserta dengan rincian:\n\n- 50 ASN\n- 20 wartawan\n' },
      { text: 'Sebanyak 40 siswa, «45» di antaranya perempuan, ikut lomba.' },
      { text: 'Responden «120» orang terdiri atas 60 persen pria dan 45 persen wanita.' },
      {
        text: 'Sasarannya «32.450» anak. Jumlah itu terdiri atas 15.250 balita dan 12.700 anak sekolah.',
      },
      {
        text: 'Warga menyepakati «42» usulan.\n\nUsulan itu meliputi 17 usulan infrastruktur, 15 usulan pemberdayaan, dan 11 usulan kesehatan.\n',
      },
    ],
    right: [
      'Guru menulis 147 judul buku: 90 cerita anak, 40 kumpulan puisi, dan 17 buku ajar.',
      'Guru menulis 147 judul buku: 90 cerita anak, 40 kumpulan puisi, dan selebihnya buku ajar.',
      'Panitia membagikan 200 paket: 100 buku, 50 pena, dan 30 majalah.',
      'Setiap regu membawa 12 alat: 3 cangkul, 4 sekop, dan 4 sapu untuk 30 orang.',
      'Jadwalnya tiga hari: 14 Juli membaca, 15 Juli menulis, dan 16 Juli menyunting.',
      'Hadir 40 peserta: 20 guru dari 4 sekolah, 15 siswa, dan 3 pengawas.',
      'Perpustakaan punya 40 rak: 10 rak anak, 12 rak remaja, 8 rak umum.',
      'Guru menulis 17 buku: 9 buku ajar, 6 kumpulan puisi, 2 novel; 5 di antaranya terbit.',
      'Dari Rp9 miliar itu, Rp6 miliar dari pusat dan Rp5 miliar untuk jalan.',
      'Dari Rp9 miliar itu, Rp6 miliar untuk jalan dan Rp3 miliar untuk sekolah.',
      'Sasarannya 32.450 anak. Jumlah itu terdiri atas 15.250 balita dan 17.200 anak sekolah.',
      'Sasarannya 32.450 anak di 22 puskesmas. Jumlah itu terdiri atas 12 puskesmas kota dan 10 puskesmas desa.',
      'Warga menyepakati 42 usulan. Usulan itu meliputi 17 usulan jalan dan 14 usulan air.',
      'Warga menyepakati 42 dari 50 usulan. Usulan itu terdiri atas 30 usulan jalan dan 20 usulan air.',
      'Pelatihan diikuti 75 peserta yang terdiri atas 40 ASN dan 35 wartawan.',
      'Ada tujuh relawan, yakni empat perempuan dan tiga laki-laki.',
      'Pesertanya 5 orang, terdiri dari penyaji sebanyak 3 orang, yakni 1 orang kepala desa. Berikutnya, 2 orang kader.',
      'Sebanyak 50 siswa, 20 di antaranya perempuan, ikut lomba.', // overlapping categories
      'Diikuti 75 peserta, di antaranya 40 ASN dan 20 wartawan.',
      'Hadir 75 peserta yang terdiri dari 5 OPD dan 3 kecamatan.',
      'Hadir 75 peserta terdiri atas 50 guru, 20 siswa, dan sejumlah orang tua.',
      'Hadir 75 peserta terdiri atas 50 guru (20 perempuan dan 30 laki-laki) dan 25 siswa.',
      'Hadir 75 peserta terdiri atas 50 guru dari 10 sekolah dan 25 siswa.',
      'Hadir sekitar 75 peserta yang terdiri atas 40 ASN dan 30 wartawan.',
      'Hadir lebih dari 75 peserta terdiri atas 50 guru dan 30 siswa.',
      'Belanja Rp1,2 miliar terdiri atas Rp750 juta untuk alat dan Rp480 juta untuk bahan.',
      'Dari 221 permohonan, 150 dijawab dan 20 ditolak.', // the others are still waiting
      'Dari 100 siswa, 60 suka bola dan 70 suka basket.', // some like both
      'Ada tiga kegiatan, yakni pelatihan 50 orang dan lokakarya 30 orang.',
      'Ada dua lomba lari, yakni 10 kilometer dan 5 kilometer.',
      'Genset itu tersedia dalam dua pilihan, yaitu genset 15 kVA dan 30 kVA.',
      'Dari 12 kegiatan, 300 peserta memperoleh sertifikat.',
      'Dari 12 kegiatan, 300 laki-laki dan 200 perempuan menjadi kader.',
      'Dari 38 provinsi, 37 di antaranya naik, hanya 1 provinsi turun.',
      'Ada tiga komoditas terbesar, yakni batu bara 8,65 persen, sawit 8,63 persen, dan besi 5,82 persen.',
      'Kamera ponsel Contoh 1 VIII terdiri dari kamera utama 48 MP, kamera lebar 48 MP, dan kamera jauh 48 MP.',
      'Negara itu membeli 24 unit helikopter AS3F Contoh 2 pada 1980, 20 di antaranya untuk patroli.',
      'Tiga hari itu terdiri atas dua sesi dan empat lokakarya.',
      'Setiap kelompok beranggota 10 orang, terdiri atas 4 guru dan 5 siswa, dan 1 pengawas.',
      'Responden 120 orang terdiri atas 60 persen pria dan 40 persen wanita.',
      'Hadir 75 peserta dengan rincian:\n\n- 50 ASN\n- wartawan: 25 orang\n',
      'Hadir 75 peserta, terdiri atas:\n\n- 50 ASN\n- beberapa wartawan\n',
      'Hadir 75 peserta, terdiri atas:\n\n1. Dinas Sosial 5 orang pada 2 hari\n2. Dinas Kominfo\n',
      'Luas 5 hektare, yakni 2 hektare sawah dan 3.000 meter kebun.',
      'Diikuti 50 ASN, 36 pria dan 14 wanita, terdiri dari 7 ASN dinas, 4 ASN kantor, dan 39 ASN kecamatan.',
      'Ada 20 formasi pengisian perangkat desa untuk 9 desa, yakni 4 Sekretaris Desa, 9 Kepala Urusan, 5 Kepala Seksi, serta 2 Kepala Dusun.',
      'Ada dua sumber dana, yaitu bantuan sebesar 3 Miliar Rupiah dan kas sebesar 7 Miliar Rupiah.',
      'Kasus positif COVID 19 berada di Kecamatan Rangkui, yaitu 12 kasus, Gabek 11, dan Girimaya 6.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      for (const sum of [...findSums(passage), ...findColonSums(passage)]) {
        const report = judge(({ start, end }) => passage.span(start, end), sum, context);
        if (report) yield report;
      }
    }
    for (const { sum, spanOf } of [...findListSums(context), ...findAnaphoricSums(context)]) {
      const report = judge(spanOf, sum, context);
      if (report) yield report;
    }
  },
});

/** Gives the place of a quantity in the file. */
type SpanOf = (quantity: Quantity) => Span;

function judge(spanOf: SpanOf, sum: Sum, context: RuleContext): Report | undefined {
  const { relation, total, parts } = sum;
  if (![total, ...parts].every(({ isPlain }) => isPlain)) return undefined;
  if (relation !== 'percent' && isMixed(sum)) return undefined;
  switch (relation) {
    case 'percent':
      return judgePercent(spanOf, sum);
    case 'each-within':
      return judgePart(spanOf, sum);
    case 'all':
    case 'within':
      return judgeAll(spanOf, sum, context);
    default:
      return relation satisfies never;
  }
}

function judgeAll(spanOf: SpanOf, sum: Sum, context: RuleContext): Report | undefined {
  const { relation, total, parts, isExclusive } = sum;
  const low = add(parts.map((part) => part.low));
  const high = add(parts.map((part) => part.high));
  const isOver = low > total.high;
  const isUnder = high < total.low;
  if (!isOver && !isUnder) return undefined;
  if (isOver && total.value === parts.length) return undefined; // it counts the parts themselves
  const blamed = blame(sum, recordedNumbers(context));
  if (relation === 'within') {
    if (!parts.every((part) => isSomeOf(total, part))) return undefined;
    const isUnsure = isUnder ? !blamed : !isExclusive && !parts.some((one) => one.low > total.high);
    if (isUnsure) return undefined;
  }
  const result = add(parts.map(({ value }) => value));
  const computation = `${parts.map((part) => write(part, part.value)).join(' + ')} = ${write(total, result)}`;
  const message = `Rincian ini berjumlah ${computation}, bukan ${write(total, total.value)}`;
  const severity: Severity = sum.isSameKind || isExclusive || blamed ? 'error' : 'warning';
  if (!blamed) {
    const related = parts.map((part) => relate(spanOf, part, 'Bagian dari jumlah itu.'));
    return {
      span: spanOf(total),
      message: `${message}; periksa total dan rinciannya.`,
      severity,
      related,
    };
  }
  const right = write(blamed.quantity, blamed.right);
  return {
    span: spanOf(blamed.quantity),
    message: `${message}; menurut berkas acara, angka ini ${right}.`,
    suggestions: [right],
    severity,
    related: [total, ...parts]
      .filter((one) => one !== blamed.quantity)
      .map((one) => relate(spanOf, one, 'Angka lain dalam hitungan itu.')),
  };
}

/** The one number of a sum that is not on record, where the number that would be right is. */
function blame(
  { total, parts }: Sum,
  known: ReadonlySet<number>,
): { readonly quantity: Quantity; readonly right: number } | undefined {
  const strange = [total, ...parts].filter(({ value }) => !known.has(value));
  const [quantity, ...more] = strange;
  if (!quantity || more.length > 0) return undefined;
  const others = add(parts.filter((part) => part !== quantity).map(({ value }) => value));
  const right = quantity === total ? others : total.value - others;
  return known.has(right) ? { quantity, right } : undefined;
}

function judgePart(spanOf: SpanOf, { total, parts, isSameKind }: Sum): Report | undefined {
  const [part] = parts;
  if (!part || part.low <= total.high || !isSomeOf(total, part)) return undefined;
  return {
    span: spanOf(part),
    message: `Bagian ini (${write(part, part.value)}) lebih besar daripada totalnya (${write(total, total.value)}).`,
    severity: isSameKind ? 'error' : 'warning',
    related: [relate(spanOf, total, 'Totalnya.')],
  };
}

function judgePercent(spanOf: SpanOf, { total, parts }: Sum): Report | undefined {
  const low = add(parts.map((part) => part.low));
  const high = add(parts.map((part) => part.high));
  if (low <= 100 && high >= 100) return undefined;
  const result = add(parts.map(({ value }) => value));
  const computation = `${parts.map((part) => write(part, part.value)).join(' + ')} = ${formatAmount(result)} persen`;
  return {
    span: spanOf(total),
    message: `Rincian ini berjumlah ${computation}, bukan 100 persen.`,
    related: parts.map((part) => relate(spanOf, part, 'Bagian dari jumlah itu.')),
  };
}

function relate(spanOf: SpanOf, quantity: Quantity, message: string): RelatedPlace {
  return { message, span: spanOf(quantity) };
}

/** A number in the way of `quantity`: `Rp6 miliar` stays in rupiah, `60 persen` in percent. */
function write({ unit }: Quantity, value: number): string {
  if (unit === '%') return `${formatAmount(value)} persen`;
  return unit === 'Rp' ? `Rp${formatAmount(value)}` : formatAmount(value);
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
