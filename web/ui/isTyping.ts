const fields = 'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable], [role="spinbutton"]'

/** Whether a key is meant for a text or a number that is being typed, not for the page. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(fields) !== null
}
