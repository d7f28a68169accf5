/** What an officer can choose to do, in the order of a day's work. */
export const ACTIONS = [
  { value: 'acara', label: 'Catat fakta acara baru' },
  { value: 'new', label: 'Buat rancangan naskah' },
  { value: 'received', label: 'Jadikan kiriman Word atau WhatsApp rancangan rilis' },
  { value: 'check', label: 'Periksa naskah' },
  { value: 'fix', label: 'Betulkan yang pasti salah di naskah' },
  { value: 'facts', label: 'Lihat semua fakta naskah dan keadaannya' },
  { value: 'verify', label: 'Cocokkan fakta naskah dengan sumbernya' },
  { value: 'paraf', label: 'Lihat atau bubuhkan paraf' },
  { value: 'export', label: 'Jadikan dokumen: Word, PDF, pesan WhatsApp, dan lainnya' },
  { value: 'terbit', label: 'Catat naskah yang sudah tayang atau terkirim' },
  { value: 'list', label: 'Lihat daftar naskah dengan tanggal, paraf, dan terbitnya' },
  { value: 'show', label: 'Lihat isi berkas acara' },
  { value: 'set', label: 'Ubah fakta acara beserta naskahnya' },
  { value: 'refresh', label: 'Perbarui naskah sesudah berkas acara disunting' },
  { value: 'undo', label: 'Batalkan perubahan acara dan naskah yang terakhir' },
  { value: 'pejabat', label: 'Salin daftar pejabat dari Excel, CSV, atau teks' },
  { value: 'init', label: 'Buat ruang kerja di folder ini' },
  { value: 'rules', label: 'Lihat aturan pemeriksaan' },
  { value: 'doctor', label: 'Periksa pemasangan' },
] as const;
export type Action = (typeof ACTIONS)[number]['value'];
