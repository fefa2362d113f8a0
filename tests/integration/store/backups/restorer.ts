import { writeSync } from 'node:fs'
import { restoreBackup } from '@electron/store/backups/reading/restoreBackup'

// Restores a backup, `node restorer.js ZIP FOLDER`, and stands still in the midst of it, to be killed.
const [zip = '', into = ''] = process.argv.slice(2)
await restoreBackup(zip, into, {
  onProgress: ({ done }) => {
    if (done < 3) return
    writeSync(1, 'half\n')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  },
})
