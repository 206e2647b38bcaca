// Copies what stands in a box with one press.

/** @param {HTMLButtonElement} button with data-copy (the box's id) and data-done (what is said then) */
export function copyOnPress(button) {
  const box = document.getElementById(button.dataset.copy)
  if (!box || !navigator.clipboard) return
  button.hidden = false
  button.addEventListener('click', async () => {
    box.select()
    try {
      await navigator.clipboard.writeText(box.value)
      button.parentElement.querySelector('[role=status]').textContent = button.dataset.done
    } catch {
      // It is selected, and can be copied by hand.
    }
  })
}
