// The page inside a frame on another website: tells that website how high it is, and leads its whole window where a link
// leads. WordPress puts it in a sandbox, gives it a secret, and follows links by message, to our own host only.

const LEAST = 10 // characters of a secret
const NARROWEST = 240 // pixels that the panel can be squeezed into

let secret = (/secret=([A-Za-z0-9]+)/.exec(location.hash) || ['', ''])[1]
const main = document.querySelector('main')

function tell(message, value) {
  parent.postMessage({ message, value, secret }, '*')
}

function height() {
  main.classList.toggle('fp-frame--capped', secret.length >= LEAST)
  tell('height', Math.ceil(main.getBoundingClientRect().height))
}

/** In a page too narrow for the frame nothing is cut off at its right, where buttons and numbers to ring stand. */
function narrow(seen) {
  const { left, width } = seen[seen.length - 1].intersectionRect
  if (left <= 0 && width >= NARROWEST) main.style.maxWidth = width < innerWidth ? Math.floor(width) + 'px' : ''
}

if (parent !== window) {
  new IntersectionObserver(narrow, { threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] }).observe(document.documentElement)
  new ResizeObserver(height).observe(main)
  addEventListener('load', height)
  addEventListener('message', ({ data, source }) => {
    if (source !== parent || !data || data.message !== 'ready' || !/^[A-Za-z0-9]+$/.test(data.secret)) return
    secret = data.secret
    height()
  })
  document.addEventListener('click', (event) => {
    if (!secret || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    for (const at of event.composedPath()) {
      if (at.tagName !== 'A' || !/^https?:/.test(at.href)) continue
      event.preventDefault()
      const own = document.querySelector('link[rel=canonical]')
      tell('link', new URL(at.href).host === location.host || !own ? at.href : own.href)
      return
    }
  })
}
