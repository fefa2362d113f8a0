/**
 * Who may import whom: docs/ARCHITECTURE.md in the form that dependency-cruiser reads. Relative
 * paths, aliases, dynamic imports, types and bare node names all count. Paths are the project's.
 */

/** Libraries that run anywhere: no Node, no DOM, no Electron, no React. */
const pureLibraries = [
  ...['zod', 'diff', 'immer', 'nanoid', 'yaml', 'smol-toml'],
  ...['retext-equality', 'vfile', 'libphonenumber-js'],
]
/** @param {readonly string[]} names */
const inPackage = (names) => `(^|/)node_modules/(${names.join('|')})/`

/**
 * @param {string} name
 * @param {string} comment
 * @param {object} from
 * @param {object} to
 * @returns {{ name: string, comment: string, severity: 'error', from: object, to: object }}
 */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

export const forbidden = [
  forbid('no-cycles', 'No cycles of files, types included.', {}, { circular: true }),
  forbid(
    'no-unresolved',
    'An import that resolves to nothing is refused.',
    {},
    { couldNotResolve: true, pathNot: '^(electron|original-fs|virtual:.*)$' },
  ),
  forbid(
    'shared-imports-only-shared',
    'shared imports only shared.',
    { path: '^shared/' },
    { path: '^(electron|renderer|tests|scripts)/' },
  ),
  forbid(
    'shared-runs-anywhere',
    'shared uses no Node module.',
    { path: '^shared/' },
    { dependencyTypes: ['core'] },
  ),
  forbid(
    'shared-uses-pure-libraries',
    'shared uses only libraries that run anywhere.',
    { path: '^shared/' },
    { path: 'node_modules/', pathNot: inPackage(pureLibraries) },
  ),
  forbid(
    'renderer-knows-no-main-process',
    'renderer imports only renderer and shared.',
    { path: '^renderer/' },
    { path: '^(electron|tests|scripts)/' },
  ),
  forbid(
    'renderer-has-no-node',
    'The window has no Node.',
    { path: '^renderer/' },
    { dependencyTypes: ['core'] },
  ),
  forbid(
    'features-stand-alone',
    'One feature does not import another; renderer/app composes them.',
    { path: '^renderer/features/([^/]+)/' },
    { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
  ),
  forbid(
    'only-app-imports-features',
    'Only renderer/app imports features.',
    { path: '^renderer/', pathNot: '^renderer/(app|features)/' },
    { path: '^renderer/features/' },
  ),
  forbid(
    'nothing-imports-app',
    'Only the entry imports renderer/app.',
    { path: '^renderer/', pathNot: '^renderer/(app/|main\\.tsx$)' },
    { path: '^renderer/app/' },
  ),
  forbid(
    'main-process-knows-no-renderer',
    'electron imports only electron and shared.',
    { path: '^electron/' },
    { path: '^(renderer|tests|scripts)/' },
  ),
  forbid(
    'main-process-has-no-react',
    'Only the renderer uses React.',
    { path: '^electron/' },
    {
      path: inPackage([
        'react',
        'react-dom',
        '@mantine/[^/]+',
        '@tabler/[^/]+',
        '@tanstack/[^/]+',
        'zustand',
      ]),
    },
  ),
  forbid(
    'only-platform-imports-electron',
    'Only main.ts, preload.ts and platform import electron.',
    { pathNot: '^(electron/(main\\.ts$|preload\\.ts$|platform/)|tests/|scripts/)' },
    { path: '(^|/)node_modules/electron/|^(electron|original-fs)$' },
  ),
  forbid(
    'only-main-imports-platform',
    'Only main.ts composes platform with the rest.',
    { path: '^electron/', pathNot: '^electron/(main\\.ts$|preload\\.ts$|platform/)' },
    { path: '^electron/platform/' },
  ),
  forbid(
    'services-know-no-channels',
    'channels → services → store, documents, importers; never back.',
    { path: '^electron/(services|store|documents|importers)/' },
    { path: '^electron/(channels|cli)/' },
  ),
  forbid(
    'channels-go-through-services',
    'Channels reach store, documents and importers through services only.',
    { path: '^electron/channels/' },
    { path: '^electron/(store|documents|importers)/' },
  ),
  forbid(
    'only-main-imports-channels',
    'Channels belong to the window’s process; the command line uses services.',
    { path: '^electron/', pathNot: '^electron/(main\\.ts$|channels/)' },
    { path: '^electron/channels/' },
  ),
  forbid(
    'store-documents-importers-know-no-services',
    'channels → services → store, documents, importers; never back.',
    { path: '^electron/(store|documents|importers)/' },
    { path: '^electron/services/' },
  ),
  forbid(
    'store-documents-importers-stand-alone',
    'store, documents and importers do not know one another.',
    { path: '^electron/(store|documents|importers)/' },
    { path: '^electron/(store|documents|importers)/', pathNot: '^electron/$1/' },
  ),
  forbid(
    'store-folders-through-index',
    'From outside, a folder of the store is imported through its index.',
    { path: '^electron/', pathNot: '^electron/store/' },
    { path: '^electron/store/', pathNot: '^electron/store/[^/]+/index\\.ts$' },
  ),
  forbid(
    'store-folders-know-indexes',
    'One folder of the store imports another through its index.',
    { path: '^electron/store/([^/]+)/' },
    { path: '^electron/store/', pathNot: '^electron/store/($1/|[^/]+/index\\.ts$)' },
  ),
  forbid(
    'store-files-and-tasks-stand-alone',
    'Within the store, files and tasks know no other folder.',
    { path: '^electron/store/(files|tasks)/' },
    { path: '^electron/store/', pathNot: '^electron/store/$1/' },
  ),
  forbid(
    'store-records-know-only-files',
    'Within the store, records and types know only files, tasks and types.',
    { path: '^electron/store/(records|types)/' },
    { path: '^electron/store/', pathNot: '^electron/store/($1|files|tasks|types)/' },
  ),
  forbid(
    'product-knows-no-tests',
    'The product imports no test and no script.',
    { path: '^(electron|renderer|shared)/' },
    { path: '^(tests|scripts)/' },
  ),
]
