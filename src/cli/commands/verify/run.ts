import { addVerdict, type Verdict } from '../../../approval/add-verdict.ts';
import type { JudgedStatement } from '../../../approval/judge-statements.ts';
import { countStatements, type FactSheet } from '../../../report/facts/fact-report.ts';
import { quoteArgument } from '../../../report/summary.ts';
import { oneLine } from '../../../scaffold/template/template-text.ts';
import { type CliContext, tell, thisMinute } from '../../context.ts';
import { type ExitCode, UserError } from '../../errors.ts';
import { FactReader } from '../../fact-sheet.ts';
import { nameOfficer } from '../../officer.ts';
import { shownPath } from '../../paths.ts';
import { recordPath, updateRecord } from '../../record-file.ts';
import { loadRecordedDraft, type RecordedDraft } from '../../recorded-draft.ts';
import { findClaims } from './find-claims.ts';
import type { VerifyCommandOptions } from './options.ts';
import { askVerdicts } from './walk.ts';

/**
 * Puts on record what an officer says of the statements of a draft: of those that are named, else,
 * one after the other, of those that nothing speaks for. Every answer is written at once.
 */
export async function run(options: VerifyCommandOptions, context: CliContext): Promise<ExitCode> {
  refuseVerdictWithoutClaim(options);
  const loaded = await loadRecordedDraft(options.input, context);
  const judged = await new FactReader(context).judge(loaded);
  if (!judged) return 2;
  return options.claims.length > 0
    ? recordNamed(options, loaded, judged.sheet, context)
    : walkThrough(options, loaded, judged.sheet, context);
}

function refuseVerdictWithoutClaim({
  claims,
  source,
  correction,
  isWrong,
}: VerifyCommandOptions): void {
  const isVerdict = source !== undefined || correction !== undefined || isWrong;
  if (claims.length > 0 || !isVerdict) return;
  throw new UserError('Pernyataan mana yang dimaksud belum disebut.', {
    hint: 'Tambahkan --klaim, misalnya --klaim "221 permohonan"',
  });
}

async function recordNamed(
  options: VerifyCommandOptions,
  draft: RecordedDraft,
  sheet: FactSheet,
  context: CliContext,
): Promise<ExitCode> {
  const chosen = findClaims(options.claims, sheet);
  const source = oneLine(options.source ?? '');
  if (source === '') {
    throw new UserError('Sumbernya belum disebut.', {
      hint: 'Tambahkan --sumber, misalnya --sumber "laporan PPID, Juli 2026"',
    });
  }
  const correction = oneLine(options.correction ?? '');
  if (correction !== '' && !options.isWrong) {
    throw new UserError('Pilihan --seharusnya hanya untuk pernyataan yang salah.', {
      hint: 'Tambahkan --salah.',
    });
  }
  const verdict: Verdict = {
    hasil: options.isWrong ? 'salah' : 'benar',
    seharusnya: correction === '' ? undefined : correction,
    sumber: source,
    oleh: await nameOfficer(options.officer, undefined, context),
    waktu: thisMinute(context),
  };
  for (const one of chosen) await save(one, verdict, draft, context);
  tellSaved(chosen.length, verdict.oleh, draft, context);
  return 0;
}

async function walkThrough(
  options: VerifyCommandOptions,
  draft: RecordedDraft,
  sheet: FactSheet,
  context: CliContext,
): Promise<ExitCode> {
  const wrong = sheet.statements.filter(isImpossible);
  const open = sheet.statements.filter((one) => isOpen(one));
  if (wrong.length > 0) {
    const list = `humas facts ${quoteArgument(draft.path)} --state bertentangan`;
    tell(context, `${wrong.length} pernyataan salah dan harus dibetulkan dahulu: ${list}`);
  }
  if (open.length === 0) {
    tell(context, `Tidak ada yang perlu ditanyakan. ${countStatements(sheet.statements)}`);
    return wrong.length > 0 ? 1 : 0;
  }
  const prompter = await context.openPrompter();
  if (!prompter) {
    throw new UserError(
      `${open.length} pernyataan belum diperiksa, tetapi tidak ada yang dapat ditanya.`,
      {
        hint: `Jalankan di terminal, atau sebutkan --klaim, --sumber, dan --oleh. Daftarnya: humas facts ${quoteArgument(draft.path)} --state belum`,
      },
    );
  }
  const officer = await nameOfficer(options.officer, prompter, context);
  let saved = 0;
  try {
    for await (const { judged, answer } of askVerdicts(open, sheet, { prompter, context })) {
      await save(judged, { ...answer, oleh: officer, waktu: thisMinute(context) }, draft, context);
      saved++;
    }
  } finally {
    tellSaved(saved, officer, draft, context);
  }
  return 0;
}

/** What no source can make right: a rule is sure that it is wrong. */
function isImpossible(judged: JudgedStatement): boolean {
  return judged.state === 'bertentangan' && judged.isGrave;
}

function isOpen(judged: JudgedStatement): boolean {
  return judged.state === 'belum' || (judged.state === 'bertentangan' && !judged.isGrave);
}

async function save(
  judged: JudgedStatement,
  verdict: Verdict,
  { file }: RecordedDraft,
  context: CliContext,
): Promise<void> {
  const outrun = judged.state === 'belum' ? judged.lapsed : undefined;
  await updateRecord(
    file.absolute,
    (record) => addVerdict(record, judged.statement, verdict, outrun),
    context,
  );
}

function tellSaved(
  count: number,
  officer: string,
  { file }: RecordedDraft,
  context: CliContext,
): void {
  const path = shownPath(recordPath(file.absolute), context.cwd);
  tell(
    context,
    count === 0
      ? 'Tidak ada yang dicatat.'
      : `${count} pernyataan dicatat atas nama ${officer} di ${path}`,
  );
}
