/* Ctrl or Cmd with Z takes back what was done last, with Shift as well, or with Y, brings it back; in a field the browser's own undo is meant. */
(() => {
  const typing = () => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.isContentEditable || active?.matches?.('textarea, select, input:not([type=checkbox], [type=radio], [type=range], [type=button])');
  };
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing || typing()) return;
    const key = event.key.toLowerCase();
    const what = key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' && !event.metaKey ? 'redo' : '';
    const button = what && document.querySelector(`.undo [data-testid=action-${what}]`);
    if (!button) return;
    event.preventDefault();
    if (!button.disabled) button.click();
  });
})();
