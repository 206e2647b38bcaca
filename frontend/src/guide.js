// What the pages gain where scripts run; every page works without it.

import { ErrorSummary, SkipLink, createAll, isSupported } from 'nhsuk-frontend'
import { tellOfComingBack } from './came-back.js'
import { answerInPlace } from './helpful.js'
import { prove } from './prove.js'
import { copyOnPress } from './copy.js'
import { printOnPress } from './print.js'
import { suggestAsTyped } from './suggest.js'

document.body.classList.add('js-enabled')
if (isSupported()) {
  document.body.classList.add('nhsuk-frontend-supported')
  createAll(SkipLink)
  createAll(ErrorSummary)
}

for (const box of document.querySelectorAll('[data-suggest]')) suggestAsTyped(box)

const results = document.querySelector('[data-came-back]')
if (results) tellOfComingBack(results.dataset.cameBack)
for (const field of document.querySelectorAll('[data-proof]')) prove(field)
for (const form of document.querySelectorAll('[data-thanks]')) answerInPlace(form)
for (const button of document.querySelectorAll('.fp-handout__copied [data-copy]')) copyOnPress(button)
for (const button of document.querySelectorAll('[data-print-press]')) printOnPress(button)
