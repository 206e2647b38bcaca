// Prints the sheet on the page with one press, or at once when that is what was pressed on the page before.

/** @param {HTMLButtonElement} button shown only where scripts run */
export function printOnPress(button) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
  if (!document.querySelector('[data-print=now]')) return
  // going back to this page, or opening it again, is no press
  const [visit] = performance.getEntriesByType('navigation')
  if (visit && visit.type !== 'navigate') return
  // pictures first: a sheet without its codes is of no use
  window.addEventListener('load', () => window.print())
}
