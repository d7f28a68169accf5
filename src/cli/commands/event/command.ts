import type { Command } from 'commander';
import type { CliContext } from '../../context.ts';
import type { ExitCode } from '../../errors.ts';
import type { EventSetOptions } from './options.ts';

interface Flags {
  readonly geser?: true;
  readonly yes?: true;
  readonly dryRun?: true;
  readonly diff?: true;
}

/** The two things that can be done with an event file. */
export interface EventRuns {
  readonly set: (options: EventSetOptions, context: CliContext) => Promise<ExitCode>;
  readonly show: (event: string, context: CliContext) => Promise<ExitCode>;
}

const lazy: EventRuns = {
  set: async (options, context) => (await import('./set.ts')).setEvent(options, context),
  show: async (event, context) => (await import('./show.ts')).showEvent(event, context),
};

const EXAMPLES = `
Contoh:
  humas event show acara/pelatihan.yaml
  humas event set acara/pelatihan.yaml "mulai=2026-08-19 09:00" "tempat.nama=Gedung Serbaguna"
  humas event set acara/pelatihan.yaml pejabat.wali-kota.diwakili=sekda`;

const SET_EXAMPLES = `
Contoh:
  humas event set acara/pelatihan.yaml "mulai=2026-08-19 09:00" --geser
  humas event set acara/pelatihan.yaml pejabat.wali-kota.diwakili=sekda --yes
  humas event set acara/pelatihan.yaml peserta.jumlah=80 susunan.3.durasi=10
  humas event set acara/pelatihan.yaml pakaian=

Butir daftar disebut dengan \`id\` atau nomornya. Isi yang kosong menghapus isian.
Semua isian berlaku bersama-sama; bila satu keliru, tidak ada yang ditulis.
Sesudah itu naskah dari acara ini ditawarkan untuk disegarkan, seperti oleh humas refresh.`;

/** Declares `humas event`. */
export function register(program: Command, context: CliContext, run: EventRuns = lazy): void {
  const event = program
    .command('event')
    .alias('acara')
    .summary('lihat atau ubah berkas acara, beserta naskahnya')
    .description(
      'Menampilkan isi berkas acara, atau mengubahnya beserta naskah yang dibuat darinya.',
    )
    .usage('<perintah> <acara> [pilihan]')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES);
  event
    .command('set')
    .alias('atur')
    .summary('ubah isian berkas acara')
    .description('Mengubah isian di berkas acara tanpa mengusik yang lain di berkas itu.')
    .usage('<acara> <isian=isi...> [pilihan]')
    .argument('<acara>', 'berkas acara')
    .argument('<isian=isi...>', 'yang diubah, misalnya tempat.nama=Gedung Serbaguna')
    .option('--geser', 'bila `mulai` berubah, geser pula pukul susunan hari pertama dan `selesai`')
    .option('--yes', 'terapkan juga pada naskah tanpa bertanya')
    .option('--dry-run', 'tampilkan saja, jangan tulis')
    .option('--diff', 'sama dengan --dry-run')
    .addHelpText('after', SET_EXAMPLES)
    .action(async (path: string, settings: string[], { geser, yes, dryRun, diff }: Flags) => {
      const options: EventSetOptions = {
        event: path,
        settings,
        shifts: geser ?? false,
        yes: yes ?? false,
        dryRun: dryRun ?? diff ?? false,
      };
      context.exitCode = await run.set(options, context);
    });
  event
    .command('show')
    .alias('lihat')
    .summary('tampilkan isi berkas acara')
    .description(
      'Menampilkan isi berkas acara: siapa yang hadir, kapan, dan susunan dengan pukulnya.',
    )
    .usage('<acara>')
    .argument('<acara>', 'berkas acara')
    .action(async (path: string) => {
      context.exitCode = await run.show(path, context);
    });
}
