import { draftRule, type Rule } from '../../check/rule.ts';

export const berkasData: Rule = draftRule({
  id: 'berkas/berkas-data',
  severity: 'error',
  summary: 'Berkas acara dan pejabat.yaml dapat dibaca, dan isiannya dikenal.',
  why: 'Naskah yang memakai berkas yang rusak tidak dapat diperiksa sama sekali.',
  source: 'Format berkas acara dan pejabat.yaml humas: YAML 1.2',
  kinds: ['acara', 'pejabat'],
  checklist: 'Berkas data dapat dibaca',
  examples: {
    wrong: [
      { text: 'nama: Pelatihan\nmulai: «19 Agustus»\n' },
      { text: 'nama: Pelatihan\nmulai: 2026-08-19 08:30\nselesai: «2026-08-18 12:00»\n' },
      { text: 'nama: Pelatihan\nmulai: 2026-08-19 08:30\n«tempt»: Balai Kota\n' },
      { text: 'nama: «"Pelatihan»\nmulai: 2026-08-19 08:30\n' },
      { text: '- { id: wali-kota, nama: Budi, jabatan: Wali Kota, sejak: «1 Maret 2026» }\n' },
      { text: '- { id: wali-kota, nama: Budi, jabatan: Wali Kota, status: «PJ» }\n' },
    ],
    right: [
      'nama: Pelatihan\nmulai: 2026-08-19 08:30\n',
      'nama: Pelatihan\nmulai: 2026-08-19 08.30\nselesai: 2026-08-20 12.00\n',
      'nama: "Pelatihan: hari kedua"\nmulai: 2026-08-19 08:30\ntema:\n',
      '- { id: wali-kota, nama: Budi, jabatan: Wali Kota, sejak: 2026-03-01 }\n',
      '# belum ada pejabat\n',
    ],
  },
  *check({ record }) {
    for (const { span, message } of record?.faults ?? []) yield { span, message };
  },
});
