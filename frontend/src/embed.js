// <fingerpost-guide practice="slug" lang="en">: the guide inside any website. It asks for one file of data, keeps nothing,
// and stays the plain link that stands inside it when anything is in the way. Host pages may have changed what arrays and
// elements can do (old Prototype does), so only loops and the DOM's own words are used here.

import { panel } from './embed-panel.js'

const PATIENCE = 8000 // milliseconds for data; the plain link is there all the while
const TALLEST = 5000 // pixels, of a frame that tells its height

const own = document.currentScript && document.currentScript.src
const HOME = own ? new URL('.', own).href : ''
const SLUG = /^[a-z0-9][a-z0-9._-]*$/i

const LINK = {
  en: 'Find health information and local help',
  cy: 'Dod o hyd i wybodaeth iechyd a help lleol'
}

let style
const asked = new Map()

/** The data at an address, asked for once however many show it; when we are away, what the browser still has. */
function read(address) {
  if (!asked.has(address)) {
    const options = { credentials: 'omit', referrerPolicy: 'strict-origin-when-cross-origin' }
    const get = (more) => fetch(address, Object.assign({ signal: AbortSignal.timeout(PATIENCE) }, options, more))
    const answer = get({})
      .then((first) => (first.status < 500 ? first : get({ cache: 'force-cache' })), () => get({ cache: 'force-cache' }))
      .then((one) => {
        if (!one.ok) throw new Error('no guide')
        return one.json()
      })
    asked.set(address, answer)
    // what failed may work for one that is put in later
    answer.catch(() => asked.delete(address))
  }
  return asked.get(address)
}

class FingerpostGuide extends HTMLElement {
  static observedAttributes = ['practice', 'topic', 'from', 'lang']

  #turn = 0
  #shown = ''

  connectedCallback() {
    this.#load()
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#load()
  }

  /** The path of what is shown, as its page for frames has it; empty when the attributes name nothing. */
  #path() {
    const from = this.getAttribute('from')
    if (from) return /^embed(\/[a-z0-9._-]+)*$/i.test(from) ? from : ''
    const practice = this.getAttribute('practice')
    const topic = this.getAttribute('topic')
    if ((practice && !SLUG.test(practice)) || (topic && !SLUG.test(topic))) return ''
    return 'embed' + (practice ? '/' + practice : '') + (topic ? '/topics/' + topic : '')
  }

  async #load() {
    const path = this.#path()
    const language = /^[a-z]{2}/.exec((this.getAttribute('lang') || '').toLowerCase())
    const address = HOME + path + '/data/' + (language ? language[0] : 'any') + '.json'
    if (address === this.#shown) return
    const turn = ++this.#turn
    try {
      if (!HOME || !path) throw new Error('no guide')
      const data = await read(address)
      if (turn !== this.#turn) return
      this.#put(panel(data, isDark(this)))
      this.#shown = address
    } catch {
      if (turn === this.#turn && !this.#shown) this.#link(language ? language[0] : 'en')
    }
    if (turn === this.#turn) this.dispatchEvent(new CustomEvent('fingerpost', { bubbles: true }))
  }

  /** A link, unless the host wrote one inside. */
  #link(language) {
    if (!HOME || this.textContent.trim()) return
    const practice = this.getAttribute('practice')
    const section = document.createElement('section')
    section.className = 'fp-guide'
    if (isDark(this)) section.classList.add('fp-guide--dark')
    const link = document.createElement('a')
    link.href = HOME + (practice && SLUG.test(practice) ? 'practice/' + practice + '/' : '')
    link.textContent = LINK[language] || LINK.en
    section.append(link)
    this.#put(section)
  }

  #put(section) {
    const root = this.shadowRoot || this.attachShadow({ mode: 'open' })
    if (!style) {
      style = new CSSStyleSheet()
      style.replaceSync(STYLE)
    }
    root.adoptedStyleSheets = [style]
    root.replaceChildren(section)
  }
}

/** Whether the page behind the element is dark: by the nearest background there is, else by the page's own scheme. */
function isDark(element) {
  for (let at = element; at; at = at.parentElement || (at.getRootNode() && at.getRootNode().host)) {
    const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)(?:,\s*([\d.]+))?\)$/.exec(getComputedStyle(at).backgroundColor)
    if (parts && (parts[4] === undefined || Number(parts[4]) > 0.5)) {
      return 0.299 * parts[1] + 0.587 * parts[2] + 0.114 * parts[3] < 128
    }
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme
  return /dark/.test(scheme) && (!/light/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches)
}

/** Our frames on this page tell their height. */
function size(event) {
  const told = event.data
  if (!told || told.message !== 'height' || !(told.value > 0)) return
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === event.source && frame.src.startsWith(HOME + 'embed')) {
      frame.style.height = Math.min(Math.ceil(told.value), TALLEST) + 'px'
    }
  }
}

if (!customElements.get('fingerpost-guide')) {
  customElements.define('fingerpost-guide', FingerpostGuide)
  addEventListener('message', size)
}
