import { basename, join } from 'node:path'
import { z } from 'zod'
import { headingRuleSchema } from '@shared/model/workspace/headingRule'
import { sheetLayoutSchema } from '@shared/model/reading/sheetReading'
import { listNames, savedViewSchema } from '@shared/model/workspace/listView'
import { createId, workspaceIdSchema } from '@shared/model/ids'
import { openObject } from '@shared/model/openObject'
import { timestampSchema } from '@shared/model/record'
import { stageListSchema } from '@shared/model/stage'
import {
  createSchemaCodec,
  DatabaseFile,
  listFolderNames,
  manifestFileName,
  UnreadableFile,
  type UnreadableKind,
} from '../files'

/** What `rolebench.json` says about the workspace that contains it. */
export const manifestSchema = openObject({
  /** The newest format of any file in the workspace. */
  format: z.int().min(1),
  id: workspaceIdSchema,
  name: z.string(),
  createdAt: timestampSchema,
  /** The meanings of headings in this workspace's postings. */
  headingRules: z.array(headingRuleSchema).optional(),
  /** The rules of the checks that are turned off in this workspace. */
  checkRulesOff: z.array(z.string()).optional(),
  /** The words that the workspace knows besides those of the dictionaries. */
  ownWords: z.array(z.string()).optional(),
  /** The stages of its applications; the standard ones where it is missing. */
  stages: stageListSchema.optional(),
  /** The views of lists that have a name, in the order in which they are offered. */
  savedViews: z.array(savedViewSchema).optional(),
  /** How the columns of lists of candidates with certain headings were mapped, the latest first. */
  sheetLayouts: z.array(sheetLayoutSchema).optional(),
  /** The workspace that it was restored from, and when the backup was taken. */
  restoredFrom: openObject({ id: workspaceIdSchema, takenAt: timestampSchema }).optional(),
})

export type Manifest = z.infer<typeof manifestSchema>

export type ManifestContent =
  | { kind: 'intact'; manifest: Manifest }
  | { kind: 'missing' }
  | { kind: UnreadableKind; reason: string }

const manifestCodec = createSchemaCodec(manifestSchema, 'a workspace')

/** Creates a manifest for a new workspace. */
export const createManifest = (name: string, format: number, now: Date): Manifest => ({
  format,
  id: createId(workspaceIdSchema),
  name,
  createdAt: now.toISOString(),
})

/** Creates a manifest to replace a damaged one, with the folder's name. */
export const recreateManifest = (folder: string, format: number, now: Date): Manifest =>
  createManifest(basename(folder), format, now)

const createFile = (folder: string): DatabaseFile<Manifest> =>
  new DatabaseFile(join(folder, manifestFileName), manifestCodec)

/** Saved views name lists as they are called now. */
const renameLists = (manifest: Manifest): Manifest =>
  manifest.savedViews === undefined
    ? manifest
    : {
        ...manifest,
        savedViews: manifest.savedViews.map((view) => ({
          ...view,
          list: listNames.find((name) => listFolderNames(name).includes(view.list)) ?? view.list,
        })),
      }

/** Reads a workspace's manifest without changing anything. */
export const readManifest = async (folder: string): Promise<ManifestContent> => {
  try {
    const manifest = await createFile(folder).read()
    return manifest === null
      ? { kind: 'missing' }
      : { kind: 'intact', manifest: renameLists(manifest) }
  } catch (error) {
    if (error instanceof UnreadableFile) return { kind: error.kind, reason: error.message }
    throw error
  }
}

/** Writes the manifest durably. Rejects with the system's error. */
export const writeManifest = (folder: string, manifest: Manifest): Promise<void> =>
  createFile(folder).write(manifest)
