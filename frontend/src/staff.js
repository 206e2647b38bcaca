// What staff pages gain where scripts run; every one works without it.

import { keepWhileTyped } from './working-copy.js'

for (const form of document.querySelectorAll('[data-working-copy]')) keepWhileTyped(form)
for (const box of document.querySelectorAll('[data-ticks-all]')) {
  box.addEventListener('change', () => {
    for (const one of document.querySelectorAll(`input[name="${box.dataset.ticksAll}"]`)) one.checked = box.checked
  })
}
