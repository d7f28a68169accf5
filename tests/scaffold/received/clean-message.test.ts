import { expect, test } from 'vitest';
import { cleanMessage } from '../../../src/scaffold/received/clean-message.ts';

test.each([
  ['[08.30, 19/8/2026] Wida: Pasar murah dibuka.', 'Pasar murah dibuka.'],
  ['[19/8/2026, 08.30] Wida Kominfo: Pasar murah dibuka.', 'Pasar murah dibuka.'],
  ['19/08/26 08.30 - Wida: Pasar murah dibuka.', 'Pasar murah dibuka.'],
  ['Selamat siang, Pak. Izin mengirim rilis.\n\nPasar murah dibuka.', 'Pasar murah dibuka.'],
  ['Assalamu’alaikum\nMohon izin kirim rilis 🙏\nPasar murah dibuka.', 'Pasar murah dibuka.'],
  ['Ass. wr. wb. ijin melaporkan pak/bu\nPasar murah dibuka.', 'Pasar murah dibuka.'],
  ['Ass wr wb\nIzin lapor, Komandan.\nPasar murah dibuka.', 'Pasar murah dibuka.'],
  ['Pasar murah dibuka.\nDmk terima kasih', 'Pasar murah dibuka.'],
  ['Pasar murah dibuka.\n\nTerima kasih 🙏', 'Pasar murah dibuka.'],
  [
    'Pasar murah dibuka.\nDemikian, atas perhatiannya kami ucapkan terima kasih.',
    'Pasar murah dibuka.',
  ],
])('yang milik pesannya dilepas: %j', (message, text) => {
  expect(cleanMessage(message).text.trim()).toBe(text);
  expect(cleanMessage(message).leftOut).toBeGreaterThan(0);
});

test.each([
  'Assalamualaikum, telah terjadi kebakaran di Pasar Contoh pukul 17.00 WIB.',
  'Ass. wr. wb. Telah terjadi kebakaran di Pasar Contoh.',
  'Izin melaporkan, air naik di Kampung Contoh.',
  'Ibu sekalian pimpinan pasar murah hadir.',
  'Asosiasi pedagang membuka pasar murah.',
  'Selamat siang dan terima kasih diucapkan wali kota kepada warga, lalu ia membuka pasar murah yang menjual beras, minyak, gula, dan sayur dengan harga di bawah pasar sampai Jumat sore pekan ini di alun-alun kota.',
  'Pasar murah dibuka.\n“Terima kasih, warga sudah tertib,” kata Wali Kota.',
  'Pukul 08.30: pasar murah dibuka.',
  'Wali Kota mengucapkan terima kasih.',
])('yang milik naskahnya tetap: %j', (text) => {
  expect(cleanMessage(text)).toEqual({ text, leftOut: 0 });
});

test.each([
  [
    '*PASAR MURAH DIBUKA*\n\nAssalamualaikum, mohon izin min 🙏 berikut rilisnya:\n\nPasar dibuka.',
    '*PASAR MURAH DIBUKA*\n\n\nPasar dibuka.',
  ],
  [
    'Pasar dibuka.\nDemikian, atas perhatian nya di ucapkan trimakasih.\nCP: 0812-7777-8888 (Bu Yanti)\nSent from my iPhone',
    'Pasar dibuka.\nCP: 0812-7777-8888 (Bu Yanti)',
  ],
  ['Pasar dibuka.\nDikirim dari ponsel Samsung saya.', 'Pasar dibuka.'],
])('di antara judul, salam, dan nomor yang dihubungi: %j', (message, text) => {
  expect(cleanMessage(message).text.trim()).toBe(text);
});

test.each([
  '*PASAR MURAH DIBUKA*\n\nPasar dibuka.\n\nSelamat pagi, kata wali kota kepada pedagang.',
  'Pasar dibuka.\nTerima kasih diucapkan pedagang.\nInfo harga ada di laman.\nHubungi 112.',
  'Bantuan dikirim dari Jakarta.',
])('yang serupa di tengah naskah tetap: %j', (text) => {
  expect(cleanMessage(text)).toEqual({ text, leftOut: 0 });
});
