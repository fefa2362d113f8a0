import { z } from 'zod'
import { ok, type Result } from '@shared/contract/result'
import { listMissing } from '@shared/domain/snippets/listMissing'
import { createListItem } from '@shared/model/listItem'
import { snippetFieldSchema, type Snippet, type SnippetDraft } from '@shared/model/writing/snippet'
import type { Workspace } from '@electron/store/types'
import de from '../../../resources/snippets/de.json'
import en from '../../../resources/snippets/en.json'

const files = { de, en }

/** A file in `resources/snippets`: the snippets of one language. */
const fileSchema = z.array(
  z.strictObject({
    name: z.string().min(1),
    field: snippetFieldSchema,
    lines: z.array(z.string().min(1)).min(1),
  }),
)

/**
 * The snippets that come with the program, for any client. Throws if one of their files is
 * invalid, which a test would find.
 */
export const readStarterSnippets = (): SnippetDraft[] =>
  Object.entries(files).flatMap(([language, content]) =>
    fileSchema.parse(content).map(({ name, field, lines }) => ({
      name,
      field,
      client: '',
      language,
      lines: lines.map(createListItem),
    })),
  )

/**
 * Adds those snippets that come with the program and are not in the workspace, and returns them;
 * fails as saving does, with those before the failure added.
 */
export const addStarterSnippets = async (workspace: Workspace): Promise<Result<Snippet[]>> => {
  const snippets = workspace.collection('snippets')
  const added: Snippet[] = []
  for (const draft of listMissing(snippets.list(), readStarterSnippets())) {
    const created = await snippets.create(draft)
    if (!created.ok) return created
    added.push(created.value)
  }
  return ok(added)
}
