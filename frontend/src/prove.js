// Lets a form be sent in one step: works its proof out in the background, in Altcha's shape. Without it, or where the
// browser cannot, the form is shown once more before it is sent.

const LONGEST_WAIT = 4000 // milliseconds that sending waits for a proof that is nearly there

/** @param {HTMLInputElement} field hidden, with the challenge in its data and the script's address in data-proof */
export function prove(field) {
  const { proof, algorithm, challenge, salt, most, signature } = field.dataset
  // crypto.subtle is there on https and on this machine only
  if (!proof || !window.Worker || !window.crypto?.subtle) return
  const worker = new Worker(proof)
  const found = new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data)
    worker.onerror = () => resolve(-1)
  }).then((number) => {
    if (number >= 0) field.value = btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }))
    worker.terminate()
  })
  worker.postMessage({ algorithm, challenge, salt, most: Number(most) })
  field.form.addEventListener('submit', (event) => {
    if (field.value || event.target.dataset.waited) return
    event.preventDefault()
    event.target.dataset.waited = 'yes'
    const late = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))
    Promise.race([found, late]).then(() => event.target.requestSubmit())
  })
}
