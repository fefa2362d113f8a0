import { useEffect, useRef } from 'react'
import type { PagePicture } from '@shared/model/reading/cvLayout'
import classes from './page.module.css'

/** A page of a CV as it looks; its words stand beside it, so that it is decoration to a screen reader. */
export const PageCanvas = ({ picture }: { picture: PagePicture }) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const { width, height, pixels } = picture
    const data = new ImageData(new Uint8ClampedArray(pixels), width, height)
    canvas.current?.getContext('2d')?.putImageData(data, 0, 0)
  }, [picture])
  return (
    <canvas
      ref={canvas}
      className={classes.canvas}
      width={picture.width}
      height={picture.height}
      aria-hidden
    />
  )
}
