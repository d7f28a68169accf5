import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { decodeRoster, type Roster } from '../../../event/roster.ts';
import { findRosterFaults } from '../../../event/roster-faults.ts';
import { quoteArgument } from '../../../report/summary.ts';
import { addOfficials } from '../../../scaffold/officials/add-officials.ts';
import { type ReadOfficials, readOfficials } from '../../../scaffold/officials/read-officials.ts';
import { readRows } from '../../../scaffold/officials/read-rows.ts';
import { DAY_ZERO, readSheet, type Sheet } from '../../../scaffold/officials/read-sheet.ts';
import { findWorkspaceRoot, ROSTER_FILE } from '../../../workspace/load.ts';
import { decodeText, encodeText, isFile, readTextFile } from '../../../workspace/text-file.ts';
import { readYaml } from '../../../yaml/yaml-text.ts';
import { type CliContext, tell } from '../../context.ts';
import { type ExitCode, UserError } from '../../errors.ts';
import { writeAtomically } from '../../output.ts';
import { shownPath } from '../../paths.ts';
import { readStdin } from '../../read-draft.ts';
import type { OfficialsOptions } from './options.ts';

/** Puts the officials of a list at the end of the roster, after showing them. */
export async function run(options: OfficialsOptions, context: CliContext): Promise<ExitCode> {
  const root = await findWorkspaceRoot(context.cwd);
  if (root === undefined) {
    throw new UserError('Folder ini belum menjadi ruang kerja.', {
      hint: 'Buat dahulu: humas init',
    });
  }
  const path = join(root, ROSTER_FILE);
  const shown = shownPath(path, context.cwd);
  const before = await readRoster(path, shown);
  const list = await readList(options.input, context);
  const added = addOfficials(list.officials, before.roster);
  tell(context, ...list.remarks, ...added.remarks);
  if (added.count === 0) {
    tell(context, `Tidak ada pejabat baru; ${shown} tidak berubah.`);
    return 0;
  }
  const after = appended(before.text, added.text);
  requireSound(after, before.faults);
  context.stdout.write(added.text);
  if (!options.yes) {
    const prompter = await context.openPrompter();
    const isWanted = await prompter?.confirm(`Tambahkan ${added.count} pejabat ke ${shown}?`, true);
    if (isWanted !== true) {
      const command = `humas pejabat --dari ${quoteArgument(options.input)} --yes`;
      tell(context, `${shown} belum ditulis. Untuk menulisnya: ${command}`);
      return 0;
    }
  }
  await writeAtomically(path, encodeText(after, before.encoding));
  tell(context, `${added.count} pejabat ditambahkan ke ${shown}. Periksa: humas check ${shown}`);
  return 0;
}

/** The roster as it stands, and how many certain faults it has. */
interface RosterNow {
  readonly text: string;
  readonly encoding: Parameters<typeof encodeText>[1];
  readonly roster: Roster;
  readonly faults: number;
}

async function readRoster(path: string, shown: string): Promise<RosterNow> {
  const file = (await isFile(path))
    ? await readTextFile(path)
    : ({ ok: true, text: '', encoding: 'utf-8' } as const);
  if (!file.ok) throw new UserError(`${shown}: Berkas ini ${file.reason}.`, { hint: file.hint });
  const { encoding } = file;
  // What `humas init` leaves to be replaced.
  const text = file.text.replace(/^\[\s*\]\s*$/mu, '');
  const decoded = decodeRoster(readYaml(file.text));
  if (decoded.ok && !/^\[/mu.test(text)) {
    return { text, encoding, roster: decoded.value, faults: certainFaults(decoded.value) };
  }
  throw new UserError(`${shown} belum dapat ditambahi.`, {
    hint: decoded.ok
      ? 'Tulis setiap pejabat sebagai butir daftar yang diawali “- ”, bukan di antara [ dan ].'
      : `Lihat yang salah: humas check ${shown}`,
  });
}

function certainFaults(roster: Roster): number {
  return findRosterFaults(roster).filter(({ isCertain }) => isCertain).length;
}

/** @throws UserError when the roster would not be one any more */
function requireSound(text: string, faults: number): void {
  const decoded = decodeRoster(readYaml(text));
  if (decoded.ok && certainFaults(decoded.value) <= faults) return;
  throw new UserError(
    'Isi daftar ini tidak dapat menjadi pejabat.yaml yang benar; tidak ada yang ditulis.',
    { hint: 'Periksa kolom sejak dan sampai di daftar itu.' },
  );
}

function appended(text: string, entries: string): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text.trim() === '' ? '' : end;
  return `${text.trimEnd()}${text.trim() === '' ? '' : end}${gap}${entries.replaceAll('\n', end)}`;
}

async function readList(input: string, context: CliContext): Promise<ReadOfficials> {
  const bytes = await readInput(input, context);
  const { rows, dayZero } = sheetOf(bytes, input);
  const list = readOfficials(rows, dayZero);
  if (list) return list;
  throw new UserError(`${input}: kolom nama dan jabatan tidak dikenali.`, {
    hint: 'Beri judul kolom “nama” dan “jabatan” di baris pertama, lalu ulangi.',
  });
}

async function readInput(input: string, context: CliContext): Promise<Uint8Array> {
  if (input === '-') return readStdin(context);
  const path = resolve(context.cwd, input);
  if (!(await isFile(path))) throw new UserError(`Berkas tidak ditemukan: ${input}`);
  return readFile(path);
}

function sheetOf(bytes: Uint8Array, input: string): Sheet {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    try {
      return readSheet(bytes);
    } catch (cause) {
      throw new UserError(`${input} bukan berkas Excel (.xlsx) yang dapat dibaca.`, {
        hint: 'Simpan sekali lagi dari Excel sebagai .xlsx atau .csv.',
        cause,
      });
    }
  }
  const decoded = decodeText(bytes);
  if (decoded.ok) {
    return { rows: readRows(decoded.text.replace(/^\uFEFF/u, '')), dayZero: DAY_ZERO };
  }
  throw new UserError(`${input}: Berkas ini ${decoded.reason}.`, {
    hint: 'Simpan sebagai .xlsx atau CSV UTF-8, lalu ulangi.',
  });
}
