import { draftRule, type Rule } from '../../check/rule.ts';
import { findEventFaults } from '../../event/event-faults.ts';

const ROSTER =
  '- { id: wali-kota, nama: Dian Puspitawati, jabatan: Wali Kota Contoh, sampai: 2030-02-20 }\n- { id: sekda, nama: Budi Hermawan, jabatan: Sekretaris Daerah Kota Contoh }\n';
const event = (rest: string): string => `nama: Pelatihan\nmulai: 2026-08-19 08:30\n${rest}`;

export const isiAcara: Rule = draftRule({
  id: 'berkas/isi-acara',
  severity: 'error',
  summary: 'Isi berkas acara tidak bertentangan dengan dirinya sendiri atau dengan pejabat.yaml.',
  why: 'Semua dokumen acara dibuat dari berkas ini; satu salah di sini menjadi salah di rilis, brief, dan rundown sekaligus.',
  exceptions:
    'Registrasi boleh mendahului acara sampai empat jam; rincian peserta yang lebih kecil daripada jumlahnya hanya ditanyakan. Tanpa pejabat.yaml, pejabat tidak dicocokkan.',
  source: 'Format berkas acara humas',
  kinds: ['acara'],
  checklist: 'Isi berkas acara masuk akal dan cocok dengan pejabat.yaml',
  examples: {
    wrong: [
      { text: event('pejabat:\n  - id: «walikota»\n'), roster: ROSTER },
      { text: event('pejabat:\n  - { id: wali-kota, mewakili: «gubernur» }\n'), roster: ROSTER },
      {
        text: 'nama: Pelatihan\nmulai: 2031-08-19 08:30\npejabat:\n  - id: «wali-kota»\n',
        roster: ROSTER,
      },
      {
        text: event('kutipan:\n  - { id: k1, oleh: «camat», disetujui: ya, teks: Kami siap. }\n'),
        roster: ROSTER,
      },
      {
        text: event('tamu:\n  - { nama: Budi, jabatan: Camat, peran: «[sambutan, meresmiken]» }\n'),
      },
      { text: event('pejabat:\n  - { id: wali-kota, peran: «[pembuka]» }\n'), roster: ROSTER },
      { text: event('peserta:\n  jumlah: 75\n  rincian: «{ ASN: 50, wartawan: 35 }»\n') },
      { text: event('peserta:\n  jumlah: 75\n  rincian: «{ ASN: 50 }»\n') },
      {
        text: event(
          'selesai: 2026-08-20 12:00\nsusunan:\n  - { hari: «3», kegiatan: Penutupan }\n',
        ),
      },
      {
        text: event(
          'selesai: 2026-08-19 12:00\nsusunan:\n  - { mulai: «"13:00"», kegiatan: Materi }\n',
        ),
      },
      { text: event('susunan:\n  - { mulai: «"02:00"», kegiatan: Registrasi }\n') },
      { text: event('pejabat:\n  - { id: sekda, hadir: tidak, peran: «[membuka]» }\n') },
      {
        text: event('susunan:\n  - { kegiatan: Sambutan, pelaksana: «Dian Puspitawatti» }\n'),
        roster: ROSTER,
      },
      {
        text: event('fakta:\n  - { id: a, pernyataan: Satu }\n  - { id: «a», pernyataan: Dua }\n'),
      },
    ],
    right: [
      { text: event('pejabat:\n  - { id: sekda, mewakili: wali-kota }\n'), roster: ROSTER },
      { text: event('pejabat:\n  - id: camat\n') }, // no roster to look into
      { text: event('peserta:\n  jumlah: 75\n  rincian: { ASN: 50, wartawan: 25 }\n') },
      { text: event('peserta:\n  rincian: { ASN: 50, wartawan: 25 }\n') },
      {
        text: event('tamu:\n  - { nama: Budi, jabatan: Camat, peran: [sambutan, mendampingi] }\n'),
      },
      { text: event('tamu:\n  - { nama: Budi, jabatan: Camat, peran: [penandatangan, saksi] }\n') },
      { text: event('susunan:\n  - { mulai: "08:00", kegiatan: Registrasi }\n') },
      {
        text: event(
          'selesai: 2026-08-20 12:00\nsusunan:\n  - { hari: 2, mulai: "11:30", durasi: 60, kegiatan: Penutupan }\n',
        ),
      },
      {
        text: event('susunan:\n  - { kegiatan: Sambutan, pelaksana: "Dian Pertiwi, panitia" }\n'),
        roster: ROSTER,
      },
      {
        text: event(
          'narasumber:\n  - nama: Siti\nkutipan:\n  - { id: k1, oleh: Siti, teks: Kami siap. }\n',
        ),
        roster: ROSTER,
      },
      {
        text: event(
          'tamu: [{ nama: "Siti, S.E.", jabatan: Rektor }]\nkutipan:\n  - { id: k1, oleh: "Siti, S.E.", teks: Kami siap. }\n',
        ),
        roster: ROSTER,
      },
    ],
  },
  *check({ record, roster }) {
    if (!record?.event) return;
    for (const { at, message, isCertain } of findEventFaults(record.event, roster)) {
      const span = record.yaml.locate(at);
      yield { span, message, severity: isCertain ? 'error' : 'warning' };
    }
  },
});
