// Suggests links under a search box while someone types: quiet, cancellable, and never in the way of the form itself.

const WAIT = 150 // milliseconds after the last key
const FEWEST = 3 // letters before it is worth asking

/** @param {HTMLInputElement} box with data-suggest and data-go (addresses), data-language, data-some ("{0} …") and data-none */
export function suggestAsTyped(box) {
  const list = document.createElement('ul')
  list.className = 'fp-ask__suggestions'
  list.id = `${box.id}-suggestions`
  list.hidden = true
  const told = document.createElement('p')
  told.className = 'nhsuk-u-visually-hidden'
  told.setAttribute('role', 'status')
  box.after(list, told)

  let waiting = 0
  let asking = new AbortController()

  const close = () => {
    clearTimeout(waiting)
    asking.abort()
    list.hidden = true
    list.replaceChildren()
    told.textContent = ''
  }

  const ask = async () => {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    const query = new URLSearchParams({ q: box.value.trim(), lang: box.dataset.language, limit: '5' })
    try {
      const answer = await fetch(`${box.dataset.suggest}?${query}`, { signal, credentials: 'omit' })
      if (!answer.ok) return close()
      const { results } = await answer.json()
      if (!signal.aborted) show(results)
    } catch {
      // Superseded by the next letter, or offline: the form still works.
    }
  }

  const show = (results) => {
    list.replaceChildren(...results.map((result) => item(result, box.dataset.go)))
    list.hidden = results.length === 0
    told.textContent = results.length === 0 ? box.dataset.none : box.dataset.some.replace('{0}', results.length)
  }

  box.addEventListener('input', () => {
    clearTimeout(waiting)
    if (box.value.trim().length < FEWEST) return close()
    waiting = setTimeout(ask, WAIT)
  })

  const around = box.parentElement
  around.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      close()
      box.focus()
    }
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !list.hidden) {
      event.preventDefault()
      const stops = [box, ...list.querySelectorAll('a')]
      const step = event.key === 'ArrowDown' ? 1 : -1
      stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length].focus()
    }
  })
  around.addEventListener('focusout', (event) => {
    if (!around.contains(event.relatedTarget)) close()
  })
}

function item(result, go) {
  const link = document.createElement('a')
  link.href = go + encodeURIComponent(result.id)
  link.rel = 'nofollow'
  if (result.titleLanguage) link.lang = result.titleLanguage
  link.textContent = result.title
  if (result.summary) {
    const summary = document.createElement('small')
    summary.textContent = result.summary
    link.append(summary)
  }
  const line = document.createElement('li')
  line.append(link)
  return line
}
