import { expect, test } from 'vitest';
import { BARE, EVENT, printRunSheet, ROOMS, writeText } from './run-sheets.ts';

/** The lines of a calendar, those that were folded in one piece. */
const unfold = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');
const valuesOf = (text: string, name: string): readonly string[] =>
  unfold(text).filter((line) => line.startsWith(name));

test('tamu dan pimpinan mendapat satu entri setiap hari, dengan susunannya', async () => {
  const text = await writeText('ics', printRunSheet({ audience: 'tamu' }));
  expect(valuesOf(text, 'BEGIN:VEVENT')).toHaveLength(1);
  expect(valuesOf(text, 'DTSTART')).toContain('DTSTART;TZID=Asia/Jakarta:20260819T090000');
  expect(valuesOf(text, 'DTEND')).toEqual(['DTEND;TZID=Asia/Jakarta:20260819T095600']);
  expect(valuesOf(text, 'DESCRIPTION')[0]).toContain(
    String.raw`\n09.08–09.26 Sambutan dan pembukaan resmi – Wali Kota\n`,
  );
});

test('yang terakhir tidak diketahui selesainya: entri tidak selesai sebelum ia mulai', async () => {
  const event = EVENT.replace(
    '{ durasi: 30, kegiatan: Diskusi, boleh_dipotong: ya }',
    '{ mulai: "11:00", kegiatan: Ramah tamah }',
  );
  const text = await writeText('ics', printRunSheet({ text: BARE, event }));
  expect(valuesOf(text, 'DESCRIPTION')[0]).toContain(String.raw`\n11.00 Ramah tamah`);
  expect(valuesOf(text, 'DTEND')).toEqual(['DTEND;TZID=Asia/Jakarta:20260819T110000']);
});

test('selesai yang tidak sesudah mulai tidak ditulis, karena kalender menolaknya', async () => {
  const event = EVENT.replace(
    '{ mulai: "09:00", durasi: 2,',
    '{ mulai: "09:00", selesai: "08:30",',
  );
  const text = await writeText('ics', printRunSheet({ text: BARE, event, audience: 'mc' }));
  const entries = text.split('BEGIN:VEVENT').slice(1);
  const [opening = ''] = entries.filter((entry) => entry.includes('Pembukaan oleh'));
  expect(valuesOf(opening, 'DTSTART')).toEqual(['DTSTART;TZID=Asia/Jakarta:20260819T090000']);
  expect(valuesOf(opening, 'DTEND')).toEqual([]);
  expect(valuesOf(text, 'DTEND')).not.toEqual([]);
});

test('petugas mendapat satu entri setiap mata acara', async () => {
  const text = await writeText('ics', printRunSheet({ audience: 'mc' }));
  expect(valuesOf(text, 'SUMMARY')).toHaveLength(7);
  expect(valuesOf(text, 'DESCRIPTION')[1]).toBe(
    String.raw`DESCRIPTION:Pelaksana: Rina\nNarasi: Selamat pagi\; hadirin.`,
  );
});

test('yang lewat tengah malam jatuh pada tanggal berikutnya, menurut zona acaranya', async () => {
  const text = await writeText(
    'ics',
    printRunSheet({ audience: 'protokol', text: BARE, event: ROOMS }),
  );
  expect(valuesOf(text, 'DTEND')).toContain('DTEND;TZID=Asia/Makassar:20260820T003000');
  expect(valuesOf(text, 'TZOFFSETTO')).toEqual(['TZOFFSETTO:+0800']);
});

test('setiap baris paling panjang 75 bita dan berakhir CRLF', async () => {
  const text = await writeText('ics', printRunSheet());
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
});

test('entri tetap sama pengenalnya bila waktunya berubah, dan tidak ada yang kembar', async () => {
  const uids = async (event: string): Promise<readonly string[]> =>
    valuesOf(
      await writeText('ics', printRunSheet({ audience: 'protokol', text: BARE, event })),
      'UID',
    );
  const before = await uids(ROOMS);
  expect(await uids(ROOMS.replace('durasi: 90', 'durasi: 75'))).toEqual(before);
  expect(new Set(before).size).toBe(5);
});

test('rancangan masuk kalender sebagai sementara', async () => {
  const text = await writeText('ics', { ...printRunSheet(), draftMark: true });
  expect(valuesOf(text, 'STATUS')).toEqual(['STATUS:TENTATIVE']);
  expect(valuesOf(text, 'SUMMARY')).toEqual(['SUMMARY:[DRAF] Rapat']);
});

test('geladi tidak masuk kalender tamu dan pimpinan, tetapi masuk kalender petugas', async () => {
  const event = EVENT.replace(
    '{ mulai: "08:30", durasi: 20',
    '{ hari: 0, mulai: "15:00", durasi: 60',
  );
  const withDay = event.replace('{ mulai: "09:00"', '{ hari: 1, mulai: "09:00"');
  const forLeaders = await writeText('ics', printRunSheet({ text: BARE, event: withDay }));
  expect(valuesOf(forLeaders, 'DTSTART;')).toEqual(['DTSTART;TZID=Asia/Jakarta:20260819T090000']);
  const forStaff = await writeText(
    'ics',
    printRunSheet({ audience: 'protokol', text: BARE, event: withDay }),
  );
  expect(valuesOf(forStaff, 'DTSTART;')[0]).toBe('DTSTART;TZID=Asia/Jakarta:20260818T150000');
});

test('hari sebelum acara disebut seperti di rundown, bukan “hari ke-0”', async () => {
  const event = EVENT.replace(
    '{ mulai: "08:30", durasi: 20, kegiatan: Geladi bersih',
    '{ hari: 0, mulai: "15:00", durasi: 60, kegiatan: Penjemputan narasumber',
  ).replace('{ mulai: "09:00", durasi: 2', '{ hari: 1, mulai: "09:00", durasi: 2');
  const text = await writeText('ics', printRunSheet({ text: BARE, event }));
  expect(valuesOf(text, 'SUMMARY')).toEqual([
    'SUMMARY:Rapat (geladi H-1)',
    'SUMMARY:Rapat (hari ke-1)',
  ]);
});
