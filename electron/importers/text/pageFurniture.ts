import type { PostingLine } from './readLines'

/** What stands around a posting on the pages that recruiters copy from. */
const furniture = new Set([
  'back',
  'back to home',
  'back to top',
  'back to jobs',
  'back to all jobs',
  'back to search',
  'back to results',
  'back to list',
  'home',
  'menu',
  'search',
  'skip to content',
  'skip to main content',
  'apply',
  'apply now',
  'apply for this job',
  'apply for this role',
  'apply here',
  'quick apply',
  'easy apply',
  'save',
  'save job',
  'save this job',
  'share',
  'share this job',
  'share this page',
  'print',
  'print this page',
  'email this job',
  'report this job',
  'report job',
  'copy link',
  'copy',
  'download pdf',
  'sign in',
  'sign up',
  'log in',
  'login',
  'register',
  'subscribe',
  'show more',
  'show less',
  'read more',
  'view all jobs',
  'see all jobs',
  'similar jobs',
  'related jobs',
  'related roles',
  'more jobs like this',
  'privacy policy',
  'terms of service',
  'terms of use',
  'terms and conditions',
  'cookie policy',
  'cookie settings',
  'accept cookies',
  'accept all cookies',
  'all rights reserved',
])

const furniturePatterns = [
  /^(?:©|\(c\)|copyright)\s.*\d{4}/i,
  /^posted (?:\d+|a|an|one) .*ago$/i,
  /^\d+ (?:applicants|views)$/i,
  /^(?:home|jobs)(?:\s*[›»>/]\s*[^›»>/]+){2,}$/i,
]

const divider = /^[\s\-–—_=*#~.·•|+]{1,}$/u
const ornaments = /^[\s←→«»<>‹›↑|]+|[\s←→«»<>‹›↑|.!…]+$/gu

const longestFurniture = 300

/** Whether a line belongs to the page, not to the posting: `Back to Home`, a menu, a ruled line. */
export const isPageFurniture = ({ source, text, marker }: PostingLine): boolean => {
  if (divider.test(source)) return true
  if (marker !== null || text.length > longestFurniture) return false
  const plain = text.replace(ornaments, '').replace(/\s+/g, ' ')
  return furniture.has(plain.toLowerCase()) || furniturePatterns.some((known) => known.test(plain))
}
