import { useState } from 'react'
import { useAction } from '@renderer/actions/useAction'
import { useActionKeys } from '@renderer/actions/useActionKeys'
import { DamagedBackupDialog } from '@renderer/features/backups/DamagedBackupDialog'
import { StageReasonDialog } from '@renderer/features/candidates/stages/StageReasonDialog'
import { NewWorkspaceDialog } from '@renderer/features/workspaces/NewWorkspaceDialog'
import { usePreferenceActions } from '../usePreferenceActions'
import { useWorkspaceFileActions } from '../useWorkspaceFileActions'
import { LongTaskDialog } from '@renderer/ui/dialogs/LongTaskDialog'
import { AboutDialog } from './AboutDialog'
import { CommandPalette } from '../palette/CommandPalette'
import { ShortcutsDialog } from './ShortcutsDialog'

type OpenDialog = 'none' | 'shortcuts' | 'about' | 'new-workspace'

/** The dialogs and actions that are available with or without an open workspace. */
export const AppDialogs = ({ hasWorkspace }: { hasWorkspace: boolean }) => {
  const [open, setOpen] = useState<OpenDialog>('none')
  const close = (): void => setOpen('none')

  useActionKeys()
  useWorkspaceFileActions({ hasWorkspace })
  usePreferenceActions()
  useAction('workspace.create', { perform: () => setOpen('new-workspace') })
  useAction('help.shortcuts', { perform: () => setOpen('shortcuts') })
  useAction('help.about', { perform: () => setOpen('about') })

  return (
    <>
      <LongTaskDialog />
      <DamagedBackupDialog />
      <StageReasonDialog />
      <CommandPalette hasWorkspace={hasWorkspace} />
      <ShortcutsDialog opened={open === 'shortcuts'} onClose={close} />
      <AboutDialog opened={open === 'about'} onClose={close} />
      <NewWorkspaceDialog opened={open === 'new-workspace'} onClose={close} />
    </>
  )
}
