// Keeps what stands in a form while it is filled in, so that a closed tab loses nothing.

const PAUSE_MS = 2000

export function keepWhileTyped(form) {
  const said = form.querySelector('[data-saved]')
  let waiting
  let last = words(form)
  let sent = false
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(keep, PAUSE_MS)
  })
  form.addEventListener('submit', () => {
    clearTimeout(waiting)
    // leaving the page hides it, and what was sent must not be kept again as unfinished
    sent = true
  })
  window.addEventListener('pageshow', () => {
    sent = false
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep()
  })

  async function keep() {
    const now = words(form)
    if (sent || now === last) return
    try {
      const answer = await fetch(form.dataset.workingCopy, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: now,
        keepalive: now.length < 60000
      })
      if (answer.ok) last = now
      say(answer.ok)
    } catch {
      say(false)
    }
  }

  function say(kept) {
    if (said) said.textContent = kept ? said.dataset.saved : said.dataset.unsaved
  }
}

function words(form) {
  return new URLSearchParams(new FormData(form)).toString()
}
