import { draftRule, type Rule } from '../../check/rule.ts';
import { findRosterFaults } from '../../event/roster-faults.ts';

const line = (rest: string): string => `- { id: wali-kota, jabatan: Wali Kota Contoh, ${rest} }\n`;

export const isiPejabat: Rule = draftRule({
  id: 'berkas/isi-pejabat',
  severity: 'error',
  summary: 'Setiap jabatan di pejabat.yaml dipegang satu orang pada satu waktu.',
  why: 'Nama dan status di naskah dicocokkan dengan pejabat pada hari acara; bila dua orang memegang jabatan yang sama, yang salah bisa lolos.',
  exceptions:
    'Serah terima pada hari yang sama dan satu orang dengan beberapa jabatan dibiarkan; nama orang yang mirip hanya ditanyakan.',
  source: 'Format pejabat.yaml humas',
  kinds: ['pejabat'],
  checklist: 'Masa jabatan di pejabat.yaml tidak bertumpang tindih',
  examples: {
    wrong: [
      {
        text: `${line('nama: Budi, sampai: 2026-03-01')}- { id: wali-kota, jabatan: Wali Kota Contoh, nama: Siti, sejak: «2026-02-01» }\n`,
      },
      {
        text: `${line('nama: Budi')}- { id: «wali-kota», jabatan: Wali Kota Contoh, nama: Siti }\n`,
      },
      { text: line('nama: Budi, sejak: 2026-03-01, sampai: «2025-03-01»') },
      { text: '- { id: sekda, nama: Budi, jabatan: «Plt. Sekretaris Daerah Kota Contoh» }\n' },
      {
        text: `${line('nama: "Budi Hermawan, S.E."')}- { id: pj-sekda, jabatan: Sekretaris Daerah, nama: «Budi Hermawam» }\n`,
      },
    ],
    right: [
      line('nama: Budi, sejak: 2026-03-01, sampai: 2026-03-01'),
      `${line('nama: Budi, sampai: 2026-02-01')}${line('nama: Siti, sejak: 2026-02-01')}`,
      `${line('nama: Budi Hermawan')}- { id: sekda, jabatan: Sekretaris Daerah, status: Plt., nama: Budi Hermawan }\n`,
      `${line('nama: Budi Hermawan')}- { id: sekda, jabatan: Sekretaris Daerah, nama: Rudi Hermawan }\n`,
      '- { id: pkk, nama: Siti, jabatan: Pj. }\n',
      '# belum ada pejabat\n',
    ],
  },
  *check({ record }) {
    if (!record?.roster) return;
    for (const { at, message, isCertain } of findRosterFaults(record.roster)) {
      const span = record.yaml.locate(at);
      yield { span, message, severity: isCertain ? 'error' : 'warning' };
    }
  },
});
