// Builds the style sheets, the scripts and the sign, each named by its content, gzipped beside itself, with a manifest
// that says which file is which. Does nothing when no input is newer than the manifest.

import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, existsSync } from 'node:fs'
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

const options = { bundle: true, minify: true, write: false, legalComments: 'none' }
const names = {}
for (const part of ['guide', 'staff']) {
  keep(part, 'css', style(part))
  keep(part, 'js', script(part))
}
const embed = plainStyle('embed')
keep('embed', 'css', embed)
keep('embed', 'js', plainScript('embed', { STYLE: JSON.stringify(Buffer.from(embed).toString()) }))
keep('frame', 'js', plainScript('frame'))
keep('proof', 'js', plainScript('proof'))
keep('sign', 'svg', readFileSync(join(source, 'sign.svg')))
fonts()
writeFileSync(manifest, JSON.stringify(names, null, 2) + '\n')

function style(name) {
  const contents = compile(join(source, `${name}.scss`), {
    loadPaths: ['node_modules', source],
    style: 'compressed',
    quietDeps: true
  }).css
  const css = buildSync({
    ...options,
    stdin: { contents, loader: 'css', resolveDir: '.' },
    loader: { '.svg': 'dataurl' },
    target: ['chrome109', 'safari15', 'firefox115']
  })
  return css.outputFiles[0].contents
}

function script(name) {
  const js = buildSync({ ...options, entryPoints: [join(source, `${name}.js`)], format: 'esm', target: 'es2022' })
  return js.outputFiles[0].contents
}

// what other websites load: nothing of the design system, and no module, which a frame in a sandbox could not load

function plainStyle(name) {
  const css = buildSync({ ...options, entryPoints: [join(source, `${name}.css`)], target: ['chrome109', 'safari16', 'firefox115'] })
  return css.outputFiles[0].contents
}

function plainScript(name, define = {}) {
  const js = buildSync({ ...options, entryPoints: [join(source, `${name}.js`)], format: 'iife', target: 'es2022', define })
  return js.outputFiles[0].contents
}

// drawn into PDFs by the program itself; browsers never ask for them
function fonts() {
  const family = join('node_modules', '@expo-google-fonts', 'atkinson-hyperlegible-next')
  const folder = join('..', 'target', 'classes', 'fonts')
  mkdirSync(folder, { recursive: true })
  copyFileSync(join(family, '400Regular', 'AtkinsonHyperlegibleNext_400Regular.ttf'), join(folder, 'regular.ttf'))
  copyFileSync(join(family, '700Bold', 'AtkinsonHyperlegibleNext_700Bold.ttf'), join(folder, 'bold.ttf'))
  copyFileSync(join(family, 'LICENSE_FONT'), join(folder, 'LICENSE'))
}

function keep(name, extension, contents) {
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 12)
  const file = `${name}-${hash}.${extension}`
  writeFileSync(join(target, file), contents)
  writeFileSync(join(target, `${file}.gz`), gzipSync(contents, { level: 9 }))
  names[`${name}.${extension}`] = file
}
