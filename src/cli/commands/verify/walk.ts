import type { Verdict } from '../../../approval/add-verdict.ts';
import type { JudgedStatement } from '../../../approval/judge-statements.ts';
import { type FactSheet, placesOf, stateText } from '../../../report/facts/fact-report.ts';
import { paragraph } from '../../../report/flow.ts';
import type { Style } from '../../../report/style.ts';
import { visible } from '../../../report/visible.ts';
import { oneLine } from '../../../scaffold/template/template-text.ts';
import { type CliContext, tell } from '../../context.ts';
import { requireText } from '../../officer.ts';
import type { Prompter } from '../../prompter.ts';
import { styleFor } from '../../terminal.ts';

const ANSWERS = [
  { value: 'benar', label: 'Benar, sudah saya cocokkan' },
  { value: 'salah', label: 'Salah' },
  { value: 'lewati', label: 'Lewati, tanyakan lain kali' },
  { value: 'keluar', label: 'Selesai untuk sekarang' },
] as const;
type Answer = (typeof ANSWERS)[number]['value'];

/** What an officer said of a statement. */
interface AnsweredStatement {
  readonly judged: JudgedStatement;
  readonly answer: Omit<Verdict, 'oleh' | 'waktu'>;
}

/** Whom to ask, and where to show what is asked about. */
interface Conversation {
  readonly prompter: Prompter;
  readonly context: CliContext;
}

/**
 * Shows statements one by one in their sentences and asks about each; skipped ones are left out.
 */
export async function* askVerdicts(
  open: readonly JudgedStatement[],
  sheet: FactSheet,
  { prompter, context }: Conversation,
): AsyncGenerator<AnsweredStatement> {
  const style = styleFor(context.stderr, context);
  let source: string | undefined;
  for (const [index, judged] of open.entries()) {
    tell(context, '', ...introduce(judged, `${index + 1}/${open.length}`, sheet, style));
    const answer = await prompter.choose<Answer>('Benarkah?', ANSWERS);
    if (answer === 'keluar') return;
    if (answer === 'lewati') continue;
    const correction = answer === 'salah' ? await askCorrection(prompter) : undefined;
    source = oneLine(
      await prompter.text({
        message: 'Menurut sumber apa?',
        fallback: source,
        validate: requireText,
      }),
    );
    yield { judged, answer: { hasil: answer, seharusnya: correction, sumber: source } };
  }
}

async function askCorrection(prompter: Prompter): Promise<string | undefined> {
  const typed = await prompter.text({ message: 'Yang benar (kosongkan bila belum tahu):' });
  return oneLine(typed) === '' ? undefined : oneLine(typed);
}

function introduce(
  judged: JudgedStatement,
  count: string,
  sheet: FactSheet,
  style: Style,
): readonly string[] {
  const { kind, mentions } = judged.statement;
  const places = placesOf(judged, sheet.source).join(', ');
  const [first] = mentions;
  const { sentence, inSentence } = first ?? { sentence: '', inSentence: { start: 0, end: 0 } };
  const marked = [
    sentence.slice(0, inSentence.start),
    '»',
    sentence.slice(inSentence.start, inSentence.end),
    '«',
    sentence.slice(inSentence.end),
  ].join('');
  const isPlain = judged.state === 'belum' && judged.lapsed === undefined;
  const note = isPlain
    ? []
    : [style.warning(paragraph(visible(stateText(judged), style), style.width, 2))];
  return [
    style.strong(`${count}  ${kind}, ${sheet.path}:${places}`),
    paragraph(visible(marked, style), style.width, 2),
    ...note,
  ];
}
