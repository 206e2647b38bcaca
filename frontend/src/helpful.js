// Answers "was this helpful?" without leaving the page.

/** @param {HTMLFormElement} form with what to say afterwards in data-thanks */
export function answerInPlace(form) {
  const told = document.createElement('p')
  told.setAttribute('role', 'status')
  told.tabIndex = -1
  form.after(told)
  form.addEventListener('submit', async (event) => {
    const button = event.submitter
    if (!button || form.dataset.failed) return
    event.preventDefault()
    try {
      const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams({ answer: button.value }) })
      if (!answer.ok) throw new Error(String(answer.status))
      form.hidden = true
      told.textContent = form.dataset.thanks
      told.focus()
    } catch {
      form.dataset.failed = 'yes'
      form.requestSubmit(button)
    }
  })
}
