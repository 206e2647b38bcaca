// Adds a passkey, or signs in with one, where the browser knows them; elsewhere the form stays hidden.

export function offerPasskeys(form) {
  if (!window.PublicKeyCredential) return
  const says = form.querySelector('[data-passkey-says]')
  form.hidden = false
  says.hidden = true
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    says.hidden = true
    try {
      await (form.dataset.passkey === 'add' ? add(form) : use(form))
    } catch (refused) {
      says.textContent = form.dataset.failed
      says.hidden = false
    }
  })
}

async function add(form) {
  const options = await ask('/webauthn/register/options', form)
  options.challenge = bytes(options.challenge)
  options.user.id = bytes(options.user.id)
  for (const known of options.excludeCredentials ?? []) known.id = bytes(known.id)
  const made = await navigator.credentials.create({ publicKey: options })
  await ask('/webauthn/register', form, {
    publicKey: {
      label: form.elements.label.value,
      credential: {
        ...whatAllSay(made),
        response: {
          attestationObject: text(made.response.attestationObject),
          clientDataJSON: text(made.response.clientDataJSON),
          transports: made.response.getTransports?.() ?? []
        }
      }
    }
  })
  location.reload()
}

async function use(form) {
  const options = await ask('/webauthn/authenticate/options', form)
  options.challenge = bytes(options.challenge)
  for (const known of options.allowCredentials ?? []) known.id = bytes(known.id)
  const shown = await navigator.credentials.get({ publicKey: options })
  await ask('/login/webauthn', form, {
    ...whatAllSay(shown),
    response: {
      authenticatorData: text(shown.response.authenticatorData),
      clientDataJSON: text(shown.response.clientDataJSON),
      signature: text(shown.response.signature),
      userHandle: shown.response.userHandle ? text(shown.response.userHandle) : undefined
    }
  })
  location.assign(form.dataset.to)
}

function whatAllSay(credential) {
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment,
    clientExtensionResults: credential.getClientExtensionResults()
  }
}

async function ask(path, form, body) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': form.dataset.token },
    body: body && JSON.stringify(body)
  })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  return answer.json()
}

function bytes(text) {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
}

function text(buffer) {
  const letters = String.fromCharCode(...new Uint8Array(buffer))
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
