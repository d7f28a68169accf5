import { readOfficeSlip } from '../../check/english-slips.ts';
import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { fitCapitals } from '../../draft/capitals.ts';
import { readSlip } from '../../morphology/slip.ts';
import { isCapitalised } from '../../text/case.ts';

export const ketikAsing: Rule = draftRule({
  id: 'ejaan/ketik-asing',
  severity: 'warning',
  summary: 'Kata Inggris yang lazim di kantor dan nama layanan daring tidak salah ketik.',
  why: 'Salah ketik dalam kata asing terbaca lebih memalukan daripada kata asingnya sendiri.',
  exceptions:
    'Kata yang menjadi nama orang, toko, atau tempat, yang ditulis miring, dan yang dipakai berulang dalam naskah dibiarkan.',
  source:
    'Daftar kata Inggris kantor yang disusun untuk pemeriksaan ini; ejaannya ejaan umum bahasa Inggris, nama layanan menurut pemiliknya',
  examples: {
    wrong: [
      {
        text: 'Rapat lewat Zoom «Metting» membahas «worksop», «bussiness» plan, smart «citty», dan akun «instragram» dinas.',
      },
      {
        text: 'Kamera «conecting» dengan Control «Centrer» secara «computerazed»; siaran di akun «Instragram» memuat «campaing» itu.',
      },
    ],
    right: [
      'Peserta *Zoom Meeting* menemui Kepala Dinas di Batam Centre, Toko Instaram Jaya, dan Desa Worksop.',
      'Perusahaan trading itu memakai loader, caching, dan biaya charge; para stakeholder gemar traveling.',
      'Pemilik Rumah Makan Metting, Pak Onlien, dan Ibu Bussiness hadir.',
      'Pembayaran remainder dan steaming dibahas bersama money changer serta penjual organiser.',
      'Petugas melakukan tracing dan tracking; peserta safely kembali.',
      'Minuman bermerek Instaram dijual di kedai Pak Faceboy; Akun Telegraf Jaya menyiarkannya.',
      'Petugas flood control dan price committee bertemu di clearing house, bukan di melting point.',
      'Ibu Stacy Center, Pak Donner, Camat Buildin Harahap, dan Warga Dusun Comunity hadir.',
      'Tim refocussing mengikuti cooking class; costumer itu membahas context dan public heading.',
      'Tagar #SmartCitty, akun @instragram, dan laman bussiness.go.id ramai.',
    ],
  },
  *check(context) {
    const { lexicon } = context;
    if (!lexicon) return;
    for (const passage of context.passages) {
      for (const [index, word] of passage.words.entries()) {
        const meant = readOfficeSlip(passage, index, context, lexicon);
        if (meant === undefined || readSlip(word.lower, lexicon)) continue;
        if (isSpellingExempt({ passage, ...word }, context)) continue;
        const text = fitCapitals(passage, word, meant);
        const advice = isCapitalised(text) ? '' : ', kata asing yang ditulis miring atau diganti';
        yield {
          ...replacement(passage, word.start, word.end, text, { safe: false }),
          message: `“${word.text}” salah ketik; mungkin maksudnya “${text}”${advice}.`,
        };
      }
    }
  },
});
