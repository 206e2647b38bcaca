// Suggests links under a search box while someone types: quiet, cancellable, and never in the way of the form itself.
// What may be an emergency comes before them, as it does on the page of results.

const WAIT = 150 // milliseconds after the last key
const FEWEST = 3 // letters before it is worth asking

/** @param {HTMLInputElement} box with data-suggest and data-go (addresses), data-language, data-practice (or none), data-some ("{0} …") and data-none */
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
    if (box.dataset.practice) query.set('practice', box.dataset.practice)
    try {
      const answer = await fetch(`${box.dataset.suggest}?${query}`, { signal, credentials: 'omit' })
      if (!answer.ok) return close()
      const { results, redFlag } = await answer.json()
      if (!signal.aborted) show(results, redFlag)
    } catch {
      // Superseded by the next letter, or offline: the form still works.
    }
  }

  const show = (results, redFlag) => {
    const items = results.map((result) => line(result, box.dataset.go + encodeURIComponent(result.id), result.summary))
    if (redFlag) items.unshift(alarm(redFlag, box))
    list.replaceChildren(...items)
    list.hidden = items.length === 0
    const links = results.length === 0 ? box.dataset.none : box.dataset.some.replace('{0}', results.length)
    told.textContent = redFlag ? `${redFlag.title}. ${redFlag.advice} ${links}` : links
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

/** Leads to the card on the page of results, where its numbers can be pressed. */
function alarm(redFlag, box) {
  const form = new URLSearchParams(new FormData(box.form))
  const item = line(redFlag, `${box.form.action}?${form}`, redFlag.advice)
  item.className = 'fp-ask__alarm'
  return item
}

function line({ title, titleLanguage }, href, more) {
  const link = document.createElement('a')
  link.href = href
  link.rel = 'nofollow'
  if (titleLanguage) link.lang = titleLanguage
  link.textContent = title
  if (more) {
    const small = document.createElement('small')
    small.textContent = more
    link.append(small)
  }
  const item = document.createElement('li')
  item.append(link)
  return item
}
