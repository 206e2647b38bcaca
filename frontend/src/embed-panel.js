// Makes the panel of the data, and searches in it. No form: a frame in a sandbox may not send one, and a host's policy
// may forbid it; a press and the Enter key do the same.

/** An element with attributes and what is in it; what is null is left out. */
function make(name, attributes, ...inside) {
  const made = document.createElement(name)
  for (const key of Object.keys(attributes)) {
    if (attributes[key] !== null && attributes[key] !== undefined) made.setAttribute(key, attributes[key])
  }
  for (const one of inside) if (one) made.append(one)
  return made
}

/** Words with their language, where that is not the panel's. */
function words({ text, language }) {
  return language ? make('span', { lang: language }, text) : text
}

function line({ title, href, more }, rel) {
  return make('li', {}, make('a', { href, rel }, words(title)), more && make('small', {}, words(more)))
}

function list(name, some, rel) {
  const made = make('ul', { class: name, role: 'list' })
  for (const one of some || []) made.append(line(one, rel))
  return made
}

/** A sentence and whom to ring. */
function ring(sentence, call, number) {
  return make('span', {}, sentence + ' ', make('a', { href: 'tel:' + number }, call))
}

/** @param data as the guide gives it; @param dark whether the page behind is */
export function panel(data, dark) {
  const { say } = data
  const section = make('section', {
    class: dark ? 'fp-guide fp-guide--dark' : 'fp-guide',
    lang: data.language,
    dir: 'ltr',
    'aria-label': data.heading.text
  })
  if (data.accent && /^#[0-9a-f]{6}$/i.test(data.accent)) section.style.setProperty('--fp-accent', data.accent)
  section.append(make('h2', { class: 'fp-guide__name' }, words(data.heading)))
  if (data.about) section.append(make('p', {}, words(data.about)))
  for (const notice of data.notices || []) {
    const said = words(notice.words)
    const href = notice.url && /^https?:/.test(notice.url) ? notice.url : null
    section.append(make('p', { class: 'fp-guide__notice' }, href ? make('a', { href }, said) : said))
  }
  section.append(...ask(data))
  if (data.lines) section.append(list('fp-guide__lines', data.lines, 'nofollow'))
  if (data.topics) {
    section.append(make('h3', { class: 'fp-guide__part' }, say.topics), list('fp-guide__topics', data.topics))
  }
  section.append(
    make(
      'p',
      { class: 'fp-guide__urgent' },
      ring(say.danger, say.call999, '999'),
      make('br', {}),
      ring(say.help, say.call111, '111')
    ),
    make('p', { class: 'fp-guide__home' }, make('a', { href: data.home }, data.homeWords))
  )
  return section
}

/** The box, its button, what is told to screen readers, and where results stand. */
function ask(data) {
  const { say } = data
  const box = make('input', {
    class: 'fp-guide__box',
    type: 'search',
    autocomplete: 'off',
    enterkeyhint: 'search',
    maxlength: '1000'
  })
  const button = make('button', { class: 'fp-guide__button', type: 'button' }, say.search)
  const told = make('p', { class: 'fp-guide__told', role: 'status' })
  const results = make('div', { class: 'fp-guide__results', role: 'region', 'aria-label': say.results.replace(': {0}', ''), hidden: '' })
  let asking = new AbortController()

  const close = () => {
    asking.abort()
    results.hidden = true
    results.replaceChildren()
    told.textContent = ''
    box.focus()
  }

  const search = async () => {
    const query = box.value.trim()
    if (!query) return box.focus()
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    const all = data.search + '?q=' + encodeURIComponent(query)
    let found
    try {
      const answer = await fetch(data.api + '&q=' + encodeURIComponent(query), { signal, credentials: 'omit' })
      found = answer.ok ? await answer.json() : null
    } catch {
      found = null
    }
    if (signal.aborted) return
    const shown = found ? answered(found, data) : [make('p', {}, say.failed)]
    const done = make('button', { class: 'fp-guide__close', type: 'button' }, say.close)
    done.addEventListener('click', close)
    results.replaceChildren(...shown, make('p', {}, make('a', { href: all, rel: 'nofollow' }, say.all)), done)
    results.hidden = false
    told.textContent = said(found, say)
  }

  button.addEventListener('click', search)
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) search()
    if (event.key === 'Escape' && !results.hidden) close()
  })
  // what is typed here is no shortcut of the host's
  for (const kind of ['keydown', 'keypress', 'keyup']) box.addEventListener(kind, (event) => event.stopPropagation())

  return [make('div', { class: 'fp-guide__ask', role: 'search' }, make('label', {}, say.question, box), button), told, results]
}

/** What may be an emergency, how many were found, and the first of them. */
function answered({ redFlag, total, results }, data) {
  const { say } = data
  const shown = []
  if (redFlag) {
    const number = (/\d[\d ]*/.exec(redFlag.call) || ['999'])[0].trim()
    shown.push(
      make(
        'p',
        { class: 'fp-guide__alarm' },
        make('strong', {}, redFlag.title),
        redFlag.advice + ' ',
        make('a', { href: 'tel:' + number.replace(/ /g, '') }, say.call.replace('{0}', number))
      )
    )
  }
  shown.push(make('p', {}, make('strong', {}, total ? say.results.replace('{0}', total) : say.none)))
  const lines = []
  for (const one of results) {
    const title = { text: one.title, language: one.titleLanguage }
    lines.push({
      title,
      href: data.prefix + one.goUrl,
      more: one.summary ? { text: one.summary } : one.url ? { text: say.opens.replace('{0}', website(one.url)) } : null
    })
  }
  if (lines.length) shown.push(list('fp-guide__lines', lines, 'nofollow'))
  return shown
}

function said(found, say) {
  if (!found) return say.failed
  const counted = found.total ? say.results.replace('{0}', found.total) : say.none
  return found.redFlag ? found.redFlag.title + '. ' + found.redFlag.advice + ' ' + counted : counted
}

function website(url) {
  try {
    return new URL(url).hostname.replace(/^www\./, '')
  } catch {
    return ''
  }
}
