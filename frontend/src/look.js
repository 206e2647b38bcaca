// Shows beside a form how what stands in it looks, while it is filled in. Without this a button does the same.

const PAUSE_MS = 600

/** @param {HTMLFormElement} form whose data-look is the id of what the server's answer shows anew */
export function lookWhileTyped(form) {
  let waiting
  let asking = new AbortController()
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(look, PAUSE_MS)
  })

  async function look() {
    asking.abort()
    asking = new AbortController()
    const body = new URLSearchParams(new FormData(form))
    body.set('do', 'look')
    try {
      const answer = await fetch(form.action, { method: 'POST', body, signal: asking.signal })
      if (!answer.ok) return
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const fresh = page.getElementById(form.dataset.look)
      if (fresh) document.getElementById(form.dataset.look).replaceChildren(...fresh.childNodes)
    } catch {
      // superseded by the next letter, or offline: the button still works
    }
  }
}
