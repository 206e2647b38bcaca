// Installs exactly what package-lock.json says, when that is not what is installed.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const installed = 'node_modules/.installed'
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')

if (!existsSync(installed) || readFileSync(installed, 'utf8') !== wanted) {
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { stdio: 'inherit' })
  if (npm.status !== 0) process.exit(npm.status ?? 1)
  writeFileSync(installed, wanted)
}
