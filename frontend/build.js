// Builds the style sheet, the script and the sign, each named by its content, gzipped beside itself, with a manifest
// that says which file is which. Does nothing when no input is newer than the manifest.

import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { compile } from 'sass'

const source = 'src'
const target = join('..', 'target', 'classes', 'static', 'assets')
const manifest = join(target, 'manifest.json')

const inputs = ['package-lock.json', 'build.js', ...readdirSync(source).map((name) => join(source, name))]
if (existsSync(manifest) && inputs.every((input) => statSync(input).mtimeMs < statSync(manifest).mtimeMs)) process.exit(0)

rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })

const style = compile(join(source, 'guide.scss'), {
  loadPaths: ['node_modules', source],
  style: 'compressed',
  quietDeps: true
}).css
const options = { bundle: true, minify: true, write: false, legalComments: 'none' }
const css = buildSync({
  ...options,
  stdin: { contents: style, loader: 'css', resolveDir: '.' },
  loader: { '.svg': 'dataurl' },
  target: ['chrome109', 'safari15', 'firefox115']
})
const js = buildSync({ ...options, entryPoints: [join(source, 'guide.js')], format: 'esm', target: 'es2022' })

const names = {}
keep('guide', 'css', css.outputFiles[0].contents)
keep('guide', 'js', js.outputFiles[0].contents)
keep('sign', 'svg', readFileSync(join(source, 'sign.svg')))
writeFileSync(manifest, JSON.stringify(names, null, 2) + '\n')

function keep(name, extension, contents) {
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 12)
  const file = `${name}-${hash}.${extension}`
  writeFileSync(join(target, file), contents)
  writeFileSync(join(target, `${file}.gz`), gzipSync(contents, { level: 9 }))
  names[`${name}.${extension}`] = file
}
