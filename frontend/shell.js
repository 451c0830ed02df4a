/* The frame around every station: whether the line is up, whether all is saved, and unsent text after a reload. */
(() => {
  const root = document.documentElement;
  const states = { connected: 'online', loading: 'online', reconnecting: 'reconnecting', 'connection-lost': 'offline' };
  const show = (state) => { root.dataset.line = navigator.onLine ? states[state] ?? 'online' : 'offline'; };

  const follow = () => {
    const connection = window.Vaadin?.connectionState;
    if (!connection) { requestAnimationFrame(follow); return; }
    connection.addStateChangeListener((before, after) => { show(after); busy(after); });
    show(connection.state);
  };
  let waiting = 0;
  const busy = (state) => {
    clearTimeout(waiting);
    // below a fifth of a second "saving" would only flicker
    if (state === 'loading') waiting = setTimeout(() => root.toggleAttribute('data-busy', true), 200);
    else root.toggleAttribute('data-busy', false);
  };
  window.addEventListener('offline', () => show('connection-lost'));
  window.addEventListener('online', () => show(window.Vaadin?.connectionState?.state ?? 'connected'));
  follow();
  // Flow does not tell when a message that had failed gets through at last: it would say "reconnecting" until the next one
  new PerformanceObserver((seen) => {
    const connection = window.Vaadin?.connectionState;
    const through = seen.getEntries().some((entry) => /[?&]v-r=(uidl|heartbeat)/.test(entry.name) && (entry.responseStatus ?? 200) === 200);
    if (through && connection?.state === 'reconnecting') connection.state = 'connected';
  }).observe({ type: 'resource' });

  const shownTheme = (select) => { select.value = root.dataset.theme ?? 'auto'; };
  document.addEventListener('change', (event) => {
    const call = event.target.dataset?.call;
    if (call) window.beachhead[call](event.target.value);
  });
  document.addEventListener('focusin', (event) => { if (event.target.dataset?.call === 'theme') shownTheme(event.target); });
  document.addEventListener('click', (event) => {
    const copy = event.target.closest?.('[data-copy]');
    if (copy) window.beachhead.copy(copy.dataset.copy, copy);
    const shell = document.querySelector('.shell');
    if (!shell) return;
    const toggle = event.target.closest?.('[data-toggle]')?.dataset.toggle;
    if (toggle) {
      shell.toggleAttribute(`data-${toggle}`);
      shell.removeAttribute(toggle === 'rail' ? 'data-panel' : 'data-rail');
      if (shell.hasAttribute(`data-${toggle}`)) shell.querySelector(toggle === 'rail' ? '.rail a' : '.side button')?.focus();
    } else if (event.target.closest?.('.menu, .balloon, vaadin-popover, vaadin-dialog')) {
      // what was opened from the panel stands above it, and belongs to it
    } else if (!event.target.closest?.('.side') || event.target.closest?.('.rail a')) {
      shell.removeAttribute('data-rail');
      shell.removeAttribute('data-panel');
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    document.querySelectorAll('.shell[data-rail], .shell[data-panel]').forEach((shell) => {
      shell.removeAttribute('data-rail');
      shell.removeAttribute('data-panel');
    });
  });
  // the server knows the moment, the browser the place; of the page's language, the reader's own variety
  const tongue = () => navigator.languages.find((one) => one.slice(0, 2) === root.lang.slice(0, 2)) ?? (root.lang || undefined);
  new MutationObserver(() => document.querySelectorAll('time[datetime]:empty').forEach((time) => {
    const at = new Date(time.dateTime);
    const parts = { hour: '2-digit', minute: '2-digit' };
    if (time.dataset.shows === 'seconds') parts.second = '2-digit';
    if (time.dataset.shows === 'day') Object.assign(parts, { day: 'numeric', month: 'short' });
    time.textContent = at.toLocaleString(tongue(), parts);
    time.title = at.toLocaleString(tongue());
  })).observe(document.body, { childList: true, subtree: true });

  document.addEventListener('keydown', (event) => {
    const menu = event.target.closest?.('.menu');
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!menu || !step) return;
    event.preventDefault();
    const items = [...menu.querySelectorAll('button:not([disabled])')];
    items[(items.indexOf(document.activeElement) + step + items.length) % items.length]?.focus();
  });

  window.beachhead = {
    /** The items of a workshop that have unsent text in this browser. */
    drafts(scope) {
      const prefix = `beachhead:draft:${scope}:`;
      return Object.keys(localStorage).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    },
    /** Brings the thing with this key into view and says which it is; it may still have to be drawn. */
    show(key, within, tries = 40) {
      const thing = within.querySelector(`[data-key="${CSS.escape(key)}"]`);
      if (!thing) { if (tries) requestAnimationFrame(() => window.beachhead.show(key, within, tries - 1)); return; }
      thing.scrollIntoView({ block: 'center', inline: 'center' });
      thing.focus({ preventScroll: true });
      thing.toggleAttribute('data-shown', true);
      setTimeout(() => thing.removeAttribute('data-shown'), 2400);
    },
    theme(choice) {
      if (choice === 'auto') root.removeAttribute('data-theme'); else root.dataset.theme = choice;
      document.cookie = `beachhead-theme=${choice}; path=/; max-age=31536000; samesite=lax`;
    },
    language(choice) {
      document.cookie = `beachhead-language=${choice}; path=/; max-age=31536000; samesite=lax`;
      location.reload();
    },
    async copy(text, button) {
      try { await navigator.clipboard.writeText(text); } catch {
        const area = document.createElement('textarea');
        area.value = text;
        document.body.append(area);
        area.select();
        document.execCommand('copy');
        area.remove();
      }
      button.toggleAttribute('data-copied', true);
      setTimeout(() => button.removeAttribute('data-copied'), 1600);
    },
  };
})();
