import { draftDocument } from '../../../scaffold/draft-document.ts';
import { kinds, SCAFFOLD_KINDS } from '../../../scaffold/kind.ts';
import { TemplateFault } from '../../../scaffold/template-fault.ts';
import { EMPTY_WORKSPACE } from '../../../workspace/workspace.ts';
import { type CliContext, today } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { TEMPLATE_FOLDER, templateLoader } from '../../templates.ts';
import { type Diagnosis, fault, good } from './diagnosis.ts';

/** Drafts one document with each template: only then do faults in it show. */
export async function examineTemplates(
  root: string | undefined,
  context: CliContext,
): Promise<readonly Diagnosis[]> {
  const loadTemplate = templateLoader(root);
  const diagnoses: Diagnosis[] = [];
  for (const kind of SCAFFOLD_KINDS) {
    const request = { kind, answers: {}, workspace: EMPTY_WORKSPACE, now: today(context) };
    try {
      await draftDocument({ ...request, loadTemplate });
    } catch (error) {
      diagnoses.push(templateFault(kinds[kind].template, error));
    }
  }
  const count = SCAFFOLD_KINDS.length;
  return diagnoses.length > 0 ? diagnoses : [good(`${count} templat terbaca`)];
}

function templateFault(template: string, error: unknown): Diagnosis {
  if (error instanceof TemplateFault) {
    const remedy = `Betulkan ${TEMPLATE_FOLDER}/${template}, atau hapus supaya templat bawaan dipakai.`;
    return fault(error.message, remedy);
  }
  if (error instanceof UserError) {
    const remedy = error.hint ?? `Simpan ulang ${TEMPLATE_FOLDER}/${template}.`;
    return fault(error.message, remedy);
  }
  const remedy = 'Pasang ulang humas.';
  return fault(`Templat ${template} tidak terbaca.`, remedy);
}
