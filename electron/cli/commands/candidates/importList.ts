import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import {
  applyColumnMap,
  applyLayouts,
  columnMapSchema,
  listHeadings,
  type ColumnMap,
} from '@shared/domain/candidateSheets/columnMap'
import type { SheetReading } from '@shared/model/reading/sheetReading'
import { importSheet, type ImportedSheet } from '@electron/services/candidateFiles/importSheet'
import { readFileBytes } from '@electron/services/documentReading/readChosenFile'
import type { Workspace } from '@electron/store/types'
import type { CliEnvironment } from '../../command'

/** Reads what `--map FILE` says of the columns. */
export const readColumnMap = async (path: string): Promise<Result<ColumnMap>> => {
  try {
    return ok(columnMapSchema.parse(JSON.parse(await readFile(path, 'utf8'))))
  } catch {
    return fail(
      'invalid-input',
      `${path} does not map columns. Write JSON such as {"E-Mail": "email", "Ort": "location"}, or {"columns": ["name", "email", null]}.`,
    )
  }
}

/** Reads a file as a list of candidates; null if it is none, so that it is read as a CV. */
export const readList = async (
  environment: CliEnvironment,
  word: string,
): Promise<Result<SheetReading | null>> => {
  const path = resolve(environment.folder, word)
  const bytes = await readFileBytes(path)
  return bytes.ok ? environment.reading.readSheet(bytes.value, basename(path)) : bytes
}

/** Imports a list with its columns as they are mapped, by the workspace’s memory, or as guessed. A map is remembered. */
export const importList = async (
  workspace: Workspace,
  sheet: SheetReading,
  file: string,
  map: ColumnMap | null,
): Promise<Result<ImportedSheet>> => {
  if (map === null)
    return importSheet(
      workspace,
      applyLayouts(sheet, workspace.sheetLayouts.list()),
      basename(file),
    )
  const mapped = applyColumnMap(sheet, map)
  const headings = listHeadings(mapped)
  if (headings.length > 0) {
    const kept = await workspace.sheetLayouts.remember({ headings, columns: mapped.columns })
    if (!kept.ok) return kept
  }
  return importSheet(workspace, mapped, basename(file))
}
