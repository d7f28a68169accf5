import manifest from '../../../../package.json' with { type: 'json' };
import { findWorkspaceRoot } from '../../../workspace/load.ts';
import type { CliContext } from '../../context.ts';
import type { ExitCode } from '../../errors.ts';
import { styleFor } from '../../terminal.ts';
import { advice, type Diagnosis, diagnosisText, good } from './diagnosis.ts';
import { examineTemplates } from './examine-templates.ts';
import { examineWorkspace } from './examine-workspace.ts';

/** Looks the installation and the workspace over; 1 when something must be mended. */
export async function run(context: CliContext): Promise<ExitCode> {
  const root = await findWorkspaceRoot(context.cwd);
  const diagnoses = [
    good(`humas ${manifest.version}, Node.js ${process.versions.node}, ${context.platform}`),
    ...(root === undefined ? [noWorkspace()] : await examineWorkspace(root, context)),
    ...(await examineTemplates(root, context)),
    ...(context.platform === 'win32' ? [] : [font()]),
  ];
  const style = styleFor(context.stdout, context);
  context.stdout.write(`${diagnoses.map((one) => diagnosisText(one, style)).join('\n')}\n`);
  return diagnoses.some(({ state }) => state === 'fault') ? 1 : 0;
}

/** Windows and Word bring the typeface of the documents along. */
function font(): Diagnosis {
  return advice(
    'Dokumen Word memakai huruf Arial; tanpa Arial, pembuka dokumen memakai huruf lain.',
    'Pasang Arial atau Liberation Sans bila tata letaknya berubah.',
  );
}

function noWorkspace(): Diagnosis {
  return advice('Folder ini bukan ruang kerja (tidak ada humas.yaml).', 'humas init');
}
