// What staff pages gain where scripts run; every one works without it.

import { offerPasskeys } from './passkey.js'

for (const form of document.querySelectorAll('[data-passkey]')) offerPasskeys(form)
