/*
 * The search: Ctrl or Cmd with K opens it, ? says what the keyboard does. In it, the focus stays in the field; arrows go through the
 * lines and Enter presses one.
 */
(() => {
  const typing = () => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.isContentEditable || active?.matches?.('textarea, select, input:not([type=checkbox], [type=radio], [type=range], [type=button])');
  };
  const press = (name) => {
    const button = document.querySelector(`.find [data-testid=action-${name}]`);
    if (!button || document.querySelector('vaadin-dialog[opened]')) return false;
    button.click();
    return true;
  };
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey) return;
    const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    const isHelp = event.key === '?' && !event.ctrlKey && !event.metaKey && !typing();
    if ((isFind && press('find')) || (isHelp && press('keys'))) event.preventDefault();
  });

  const lines = (field) => [...field.getRootNode().querySelectorAll('#find-list [role=option]')];
  const mark = (field, line) => {
    lines(field).forEach((one) => one.setAttribute('aria-selected', String(one === line)));
    if (line) { field.setAttribute('aria-activedescendant', line.id); line.scrollIntoView({ block: 'nearest' }); }
    else field.removeAttribute('aria-activedescendant');
  };
  const name = (button) => (button.getAttribute('aria-label') || button.textContent).trim();

  window.beachheadFind = {
    /** Makes the field ready, and answers what could be pressed on the screen behind it. */
    begin(field) {
      setTimeout(() => field.focus());
      field.addEventListener('keydown', (event) => {
        if (event.isComposing) return;
        const all = lines(field);
        const now = all.findIndex((one) => one.getAttribute('aria-selected') === 'true');
        const next = { ArrowDown: now + 1, ArrowUp: now - 1 }[event.key];
        if (next !== undefined && all.length) {
          event.preventDefault();
          mark(field, all[(next + all.length) % all.length]);
        } else if (event.key === 'Enter' && now >= 0) {
          event.preventDefault();
          all[now].click();
        }
      });
      const seen = new Set();
      return [...document.querySelectorAll('.top button[data-testid^=action-], .main .station button[data-testid^=action-]')]
        .filter((button) => button.offsetParent && !button.disabled && button.ariaDisabled !== 'true' && !button.closest('.find'))
        .filter((button) => button.dataset.testid !== 'action-more' && name(button) && !seen.has(button.dataset.testid) && seen.add(button.dataset.testid))
        .map((button) => ({ name: button.dataset.testid, label: name(button) }));
    },
    first(field) { mark(field, lines(field)[0]); },
    press(name) { document.querySelector(`.shell [data-testid="${CSS.escape(name)}"]`)?.click(); },
  };
})();
