// What staff pages gain where scripts run; every one works without it.

import { copyOnPress } from './copy.js'
import { offerPasskeys } from './passkey.js'
import { lookWhileTyped } from './look.js'
import { keepWhileTyped } from './working-copy.js'

for (const form of document.querySelectorAll('[data-passkey]')) offerPasskeys(form)
for (const form of document.querySelectorAll('[data-working-copy]')) keepWhileTyped(form)
for (const button of document.querySelectorAll('[data-copy]')) copyOnPress(button)
for (const form of document.querySelectorAll('[data-look]')) lookWhileTyped(form)
