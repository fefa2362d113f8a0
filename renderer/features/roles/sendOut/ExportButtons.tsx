import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { ExportFormat } from '@shared/model/submission'
import { formatLabels } from './formatLabels'
import type { Exporting } from './useExport'
import classes from './sendOut.module.css'

const furtherFormats: readonly ExportFormat[] = ['html', 'md', 'txt', 'json']

/** Word first, PDF beside it, the rest in a menu. */
export const ExportButtons = ({ exporting }: { exporting: Exporting }) => {
  const { isEnabled, exportFile, exportToFolder } = exporting
  return (
    <div className={classes.buttons}>
      <Button variant="filled" disabled={!isEnabled} onClick={() => void exportFile('docx')}>
        Export to Word
      </Button>
      <Button disabled={!isEnabled} onClick={() => void exportFile('pdf')}>
        Export to PDF
      </Button>
      <Button disabled={!isEnabled} onClick={() => void exportToFolder(['docx', 'pdf'])}>
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
              {formatLabels[format]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
