import { skipToken, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { LogoPicture } from '@shared/document/letterhead'
import type { Agency } from '@shared/model/agency'
import type { Logo } from '@shared/model/letterhead'
import { api, type ApiError } from './api'
import { queryKey } from './queries'

/** How many bytes become text at once: more would be too many arguments. */
const bytesAtOnce = 8_192

const toBase64 = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += bytesAtOnce)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + bytesAtOnce)))
  return btoa(parts.join(''))
}

/** The picture of a logo; null while it is read, where there is none, and where it can’t be read. */
const useLogo = (logo: Logo | null): LogoPicture | null => {
  const hash = logo?.hash ?? null
  const { data } = useQuery<string, ApiError>({
    queryKey: hash === null ? ['attachments.readLogo'] : queryKey('attachments.readLogo', { hash }),
    queryFn:
      hash === null
        ? skipToken
        : async () => toBase64(await api.call('attachments.readLogo', { hash })),
    staleTime: Infinity,
  })
  return useMemo(
    () =>
      logo === null || data === undefined
        ? null
        : { png: data, width: logo.width, height: logo.height, alt: logo.alt },
    [logo, data],
  )
}

/** An agency with the picture of its logo, as documents are built from it. */
export const useLetterhead = (
  agency: Agency | null,
): (Agency & { logoPicture?: LogoPicture }) | null => {
  const logoPicture = useLogo(agency?.letterheadStyle?.logo ?? null)
  return useMemo(
    () => (agency === null || logoPicture === null ? agency : { ...agency, logoPicture }),
    [agency, logoPicture],
  )
}
