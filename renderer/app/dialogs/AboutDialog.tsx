import { Modal } from '@mantine/core'
import { useAppInfo } from '@renderer/data/queries'

interface AboutDialogProps {
  opened: boolean
  onClose: () => void
}

/** Shows the version of Rolebench. */
export const AboutDialog = ({ opened, onClose }: AboutDialogProps) => {
  const { data: info } = useAppInfo()
  return (
    <Modal opened={opened} onClose={onClose} title="Rolebench" size="sm">
      <p data-selectable>Version {info?.version}</p>
      <p>
        An offline workbench for recruiters. Everything stays in the workspace’s folder on this
        machine; nothing is sent anywhere. Free software under the MIT licence.
      </p>
    </Modal>
  )
}
