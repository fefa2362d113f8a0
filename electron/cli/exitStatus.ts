import type { ErrorCode } from '@shared/contract/result'

/** 1 for bad input, which different arguments can fix; 2 for a failure. */
export function getExitStatus(code: ErrorCode): 1 | 2 {
  switch (code) {
    case 'invalid-input':
    case 'not-found':
    case 'conflict':
    case 'exists':
    case 'no-workspace':
    case 'folder-missing':
    case 'withheld-unclear':
      return 1
    case 'read-only':
    case 'locked':
    case 'newer-format':
    case 'permission':
    case 'disk-full':
    case 'io':
    case 'damaged':
    case 'printing':
    case 'cancelled':
    case 'untrusted-sender':
    case 'internal':
      return 2
  }
}
