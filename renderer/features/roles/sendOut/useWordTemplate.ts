import { useMemo, useState } from 'react'
import type { FileToken } from '@shared/contract/tokens'
import type { PlacedText } from '@shared/domain/withholding/mapRoleText'
import { placeTemplateTexts } from '@shared/domain/wordTemplates/placeTemplateTexts'
import type { TemplateReport } from '@shared/model/writing/templateCheck'
import { api } from '@renderer/data/api'
import { notifyError } from '@renderer/ui/tasks/notify'

/** A Word file that was chosen as the template, and what its check found. */
export interface ChosenTemplate {
  token: FileToken
  name: string
  check: TemplateReport
}

export interface WordTemplateChoice {
  /** Null for Rolebench's own look. */
  chosen: ChosenTemplate | null
  /** Lets the user choose a file, and checks it. */
  choose: () => Promise<void>
  /** Checks the chosen file again, after it was changed in Word. */
  checkAgain: () => Promise<void>
  clear: () => void
  /** Its own texts, which go out with the Word file. */
  texts: readonly PlacedText[]
}

/** The Word template that postings are written with, until another is chosen. */
export const useWordTemplate = (): WordTemplateChoice => {
  const [chosen, setChosen] = useState<ChosenTemplate | null>(null)

  const texts = useMemo(() => placeTemplateTexts(chosen?.check.texts ?? []), [chosen])

  const check = async (token: FileToken, name: string): Promise<void> => {
    const checked = await api.ask('documents.checkTemplate', { token })
    if (checked.ok) setChosen({ token, name, check: checked.value })
    else notifyError(checked.error)
  }
  const choose = async (): Promise<void> => {
    const file = await api.ask('dialogs.chooseWordTemplate', {})
    if (!file.ok) notifyError(file.error)
    else if (file.value) await check(file.value.token, file.value.name)
  }
  return {
    chosen,
    choose,
    checkAgain: async () => {
      if (chosen) await check(chosen.token, chosen.name)
    },
    clear: () => setChosen(null),
    texts,
  }
}
