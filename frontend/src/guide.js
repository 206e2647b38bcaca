// What the pages gain where scripts run; every page works without it.

import { ErrorSummary, SkipLink, createAll, isSupported } from 'nhsuk-frontend'
import { suggestAsTyped } from './suggest.js'

document.body.classList.add('js-enabled')
if (isSupported()) {
  document.body.classList.add('nhsuk-frontend-supported')
  createAll(SkipLink)
  createAll(ErrorSummary)
}

for (const box of document.querySelectorAll('[data-suggest]')) suggestAsTyped(box)
