import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useId } from 'react'
import type { ExportFormat } from '@shared/model/sentPosting'
import { countOf } from '@renderer/format/words'
import { focusOpenDoubt } from './focusOpenDoubt'
import { formatNames } from '@shared/labels/sending'
import type { Exporting } from './useExport'
import classes from './sendOut.module.css'

const furtherFormats: readonly ExportFormat[] = ['html', 'md', 'txt', 'json']

interface ExportButtonsProps {
  exporting: Exporting
  /** How many passages may reveal what is withheld and are still undecided; nothing is exported until none are. */
  undecided: number
}

/** Word first, PDF beside it, the rest in a menu. */
export const ExportButtons = ({ exporting, undecided }: ExportButtonsProps) => {
  const { isEnabled, exportFile, exportToFolder } = exporting
  const whyNot = useId()
  const described = undecided > 0 ? whyNot : undefined
  return (
    <>
      <div className={classes.buttons}>
        <Button
          variant="filled"
          disabled={!isEnabled}
          aria-describedby={described}
          onClick={() => void exportFile('docx')}
        >
          Export to Word
        </Button>
        <Button
          disabled={!isEnabled}
          aria-describedby={described}
          onClick={() => void exportFile('pdf')}
        >
          Export to PDF
        </Button>
        <Button
          disabled={!isEnabled}
          aria-describedby={described}
          onClick={() => void exportToFolder(['docx', 'pdf'])}
        >
          Export both…
        </Button>
        <Menu>
          <Menu.Target>
            <Button
              variant="subtle"
              color="gray"
              disabled={!isEnabled}
              rightSection={<IconChevronDown size={12} />}
            >
              More formats
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {furtherFormats.map((format) => (
              <Menu.Item key={format} onClick={() => void exportFile(format)}>
                {formatNames[format]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      {undecided > 0 && (
        <p id={whyNot} className={classes.hint}>
          First decide about {countOf(undecided, 'passage')} that may reveal what is withheld.{' '}
          <Button size="compact-xs" variant="subtle" onClick={focusOpenDoubt}>
            Show {undecided === 1 ? 'it' : 'the first'}
          </Button>
        </p>
      )}
    </>
  )
}
