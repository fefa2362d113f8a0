import { Notifications } from '@mantine/notifications'

/**
 * Where the toasts of `notify` are shown: one at a time. They come and go at once, because one that
 * fades out beside the next would leave two of them to choose from.
 */
export const Toasts = () => (
  <Notifications position="bottom-right" limit={1} containerWidth={360} transitionDuration={0} />
)
