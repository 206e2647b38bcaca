// What staff pages gain where scripts run; every one works without it.

import { offerPasskeys } from './passkey.js'
import { keepWhileTyped } from './working-copy.js'

for (const form of document.querySelectorAll('[data-passkey]')) offerPasskeys(form)
for (const form of document.querySelectorAll('[data-working-copy]')) keepWhileTyped(form)
