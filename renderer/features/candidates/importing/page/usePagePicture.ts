import { useEffect, useState } from 'react'
import type { PagePicture } from '@shared/model/reading/cvLayout'
import { api } from '@renderer/data/api'
import type { CvInput } from '../session/cvItems'
import { toSource } from '../session/cvSource'

type Picture = PagePicture | 'failed' | null

/** The picture of a page; null while it is being drawn. */
export const usePagePicture = (
  input: CvInput,
  page: number,
  attachment: string | null,
): Picture => {
  const [picture, setPicture] = useState<Picture>(null)
  useEffect(() => {
    let isLeft = false
    const draw = async (): Promise<void> => {
      const source = await toSource(input)
      const drawn = source.ok
        ? await api.ask('cvs.showPage', { source: source.value, page, attachment })
        : source
      if (!isLeft) setPicture(drawn.ok ? drawn.value : 'failed')
    }
    void draw()
    return () => {
      isLeft = true
    }
  }, [input, page, attachment])
  return picture
}
