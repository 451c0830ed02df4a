/*
 * <bh-board>: lanes with cards that are dragged by mouse, lifted by a long press, or moved by keyboard.
 *
 * The cards belong to the server. Nothing here moves them: a drop is told to the server as `bh-move`, and the board shows what
 * comes back. So a refused move needs no undoing, and two people's moves need no agreeing.
 */
const LONG_PRESS = 380;
const SLOP = 6;
const EDGE = 48;

class BhBoard extends HTMLElement {
  #drag = null;
  #lifted = null;
  #marker = null;
  #focused = null;
  #places = new Map();
  #observer = null;

  connectedCallback() {
    if (!this.#observer) {
      this.addEventListener('pointerdown', (event) => this.#down(event));
      this.addEventListener('dblclick', (event) => this.#onCard(event, 'bh-edit'));
      this.addEventListener('click', (event) => this.#click(event));
      this.addEventListener('contextmenu', (event) => this.#context(event));
      this.addEventListener('keydown', (event) => this.#key(event));
      this.addEventListener('focusin', (event) => this.#focusIn(event));
      // later than #changed, which gives the focus back to what a move took out of the page for a moment
      this.addEventListener('focusout', () => setTimeout(() => this.#focusOut()));
      this.#observer = new MutationObserver((changes) => this.#changed(changes));
    }
    this.#observer.observe(this, { childList: true, subtree: true });
    requestAnimationFrame(() => { this.#rove(); this.#remember(); });
  }

  disconnectedCallback() { this.#observer.disconnect(); this.#cancel(); }

  /** Puts the focus on a card after its menu or editor was closed, unless the user has gone elsewhere meanwhile. */
  focusCard(key) {
    const now = document.activeElement;
    if (!now || now === document.body || this.contains(now) || now.closest('vaadin-popover')) this.#card(key)?.focus();
  }

  get #locked() { return this.hasAttribute('locked'); }

  #card(key) { return this.querySelector(`[data-key="${CSS.escape(key)}"]`); }

  #cards(lane) { return [...lane.querySelectorAll('[data-key]')].filter((card) => card.closest('[data-lane]') === lane); }

  #lanes() { return [...this.querySelectorAll('[data-lane]')]; }

  #send(name, detail) { this.dispatchEvent(new CustomEvent(name, { detail })); }

  // ---- mouse and touch

  #down(event) {
    const card = event.target.closest('[data-key]');
    if (!card || !this.contains(card) || event.button !== 0 || this.#locked || card.hasAttribute('data-fixed')) return;
    if (event.target.closest('button, a, textarea, input, bh-text')) return;
    const drag = { card, x: event.clientX, y: event.clientY, id: event.pointerId, on: false, timer: 0 };
    this.#drag = drag;
    const touch = event.pointerType === 'touch';
    if (touch) drag.timer = setTimeout(() => { navigator.vibrate?.(15); this.#start(drag); }, LONG_PRESS);
    drag.move = (moved) => {
      if (moved.pointerId !== drag.id) return;
      const far = Math.hypot(moved.clientX - drag.x, moved.clientY - drag.y) > SLOP;
      if (!drag.on && far && touch) { this.#cancel(); return; }
      if (!drag.on && far) this.#start(drag);
      if (drag.on) { moved.preventDefault(); this.#over(moved.clientX, moved.clientY); }
    };
    drag.still = (touched) => { if (drag.on) touched.preventDefault(); };
    drag.up = (ended) => { if (ended.pointerId === drag.id) this.#drop(); };
    drag.stop = (ended) => { if (ended.pointerId === drag.id) this.#cancel(); };
    drag.escape = (pressed) => { if (pressed.key === 'Escape') this.#cancel(); };
    window.addEventListener('pointermove', drag.move, { passive: false });
    window.addEventListener('touchmove', drag.still, { passive: false });
    window.addEventListener('pointerup', drag.up);
    window.addEventListener('pointercancel', drag.stop);
    window.addEventListener('keydown', drag.escape, true);
  }

  #start(drag) {
    drag.on = true;
    const box = drag.card.getBoundingClientRect();
    const ghost = drag.card.cloneNode(true);
    ghost.removeAttribute('data-key');
    ghost.removeAttribute('data-testid');
    ghost.setAttribute('aria-hidden', 'true');
    ghost.className += ' drag-ghost';
    ghost.style.width = `${box.width}px`;
    drag.dx = drag.x - box.left;
    drag.dy = drag.y - box.top;
    drag.ghost = ghost;
    document.body.append(ghost);
    drag.card.toggleAttribute('data-lifted', true);
    document.documentElement.classList.add('dragging');
    window.getSelection()?.removeAllRanges();
    this.#over(drag.x, drag.y);
    drag.scroll = setInterval(() => this.#scrollAtEdge(drag), 16);
  }

  #over(x, y) {
    const drag = this.#drag;
    drag.x = x;
    drag.y = y;
    drag.ghost.style.transform = `translate(${x - drag.dx}px, ${y - drag.dy}px) rotate(1.2deg)`;
    const lane = document.elementsFromPoint(x, y).map((element) => element.closest?.('[data-lane]'))
      .find((found) => found && this.contains(found));
    drag.target = lane ? this.#place(lane, x, y, drag.card) : null;
    this.#mark(drag.target);
  }

  #place(lane, x, y, moving) {
    const cards = this.#cards(lane).filter((card) => card !== moving);
    const before = cards.find((card) => {
      const box = card.getBoundingClientRect();
      const sameRow = y >= box.top && y <= box.bottom;
      return sameRow ? x < box.left + box.width / 2 && this.#wraps(cards) || (!this.#wraps(cards) && y < box.top + box.height / 2)
        : y < box.top;
    });
    return { lane, before: before ?? null };
  }

  #wraps(cards) {
    if (cards.length < 2) return false;
    return Math.abs(cards[0].offsetTop - cards[1].offsetTop) < 4;
  }

  #scrollAtEdge(drag) {
    let box = drag.target?.lane.querySelector('.lane-cards');
    while (box && box !== document.body) {
      const style = getComputedStyle(box);
      if (/(auto|scroll)/.test(style.overflowY + style.overflowX)) {
        const area = box.getBoundingClientRect();
        if (drag.y < area.top + EDGE) box.scrollTop -= 8;
        else if (drag.y > area.bottom - EDGE) box.scrollTop += 8;
        if (drag.x < area.left + EDGE) box.scrollLeft -= 8;
        else if (drag.x > area.right - EDGE) box.scrollLeft += 8;
      }
      box = box.parentElement;
    }
  }

  #drop() {
    const drag = this.#drag;
    const target = drag?.on ? drag.target : null;
    this.#cancel();
    if (!drag.on) return;
    const swallow = (event) => { event.stopPropagation(); event.preventDefault(); };
    window.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
    if (target) this.#move(drag.card, target);
  }

  #cancel() {
    const drag = this.#drag;
    this.#drag = null;
    this.#mark(null);
    if (!drag) return;
    clearTimeout(drag.timer);
    clearInterval(drag.scroll);
    drag.ghost?.remove();
    drag.card.removeAttribute('data-lifted');
    document.documentElement.classList.remove('dragging');
    window.removeEventListener('pointermove', drag.move);
    window.removeEventListener('touchmove', drag.still);
    window.removeEventListener('pointerup', drag.up);
    window.removeEventListener('pointercancel', drag.stop);
    window.removeEventListener('keydown', drag.escape, true);
  }

  #move(card, target) {
    const lane = target.lane.dataset.lane;
    const cards = this.#cards(target.lane);
    const next = cards[cards.indexOf(card) + 1] ?? null;
    if (card.closest('[data-lane]') === target.lane && (target.before === next || target.before === card)) return;
    const box = card.getBoundingClientRect();
    this.#send('bh-move', {
      key: card.dataset.key, lane, before: target.before?.dataset.key ?? '', x: Math.round(box.left), y: Math.round(box.top),
    });
  }

  /** The place a card would go to, drawn over the board and not in it: the lanes' children are the server's. */
  #mark(target) {
    if (!target) { this.#marker?.remove(); this.#marker = null; this.#hot(null); return; }
    if (!this.#marker) {
      this.#marker = document.createElement('div');
      this.#marker.className = 'drop-marker';
      document.body.append(this.#marker);
    }
    this.#hot(target.lane);
    const cards = this.#cards(target.lane);
    const area = (target.lane.querySelector('.lane-cards') ?? target.lane).getBoundingClientRect();
    const last = cards[cards.length - 1];
    const near = target.before ?? last;
    const wraps = this.#wraps(cards);
    const style = this.#marker.style;
    if (!near) {
      Object.assign(style, { left: `${area.left + 8}px`, top: `${area.top + 6}px`, width: `${area.width - 16}px`, height: '4px' });
      return;
    }
    const box = near.getBoundingClientRect();
    if (wraps) {
      const x = target.before ? box.left - 6 : box.right + 2;
      Object.assign(style, { left: `${x}px`, top: `${box.top}px`, width: '4px', height: `${box.height}px` });
    } else {
      const y = target.before ? box.top - 6 : box.bottom + 2;
      Object.assign(style, { left: `${box.left}px`, top: `${y}px`, width: `${box.width}px`, height: '4px' });
    }
  }

  #hot(lane) {
    this.querySelectorAll('[data-hot]').forEach((hot) => { if (hot !== lane) hot.removeAttribute('data-hot'); });
    lane?.setAttribute('data-hot', '');
  }

  // ---- menu, editing

  #click(event) {
    if (event.target.closest('[data-more]')) this.#onCard(event, 'bh-menu');
    const lane = event.target.closest('[data-lane-more]')?.closest('[data-lane]');
    if (lane) this.#send('bh-lane-menu', { key: lane.dataset.lane });
  }

  #context(event) {
    if (event.target.closest('textarea, input')) return;
    const card = event.target.closest('[data-key]');
    if (!card || this.#drag?.on) { if (this.#drag?.on) event.preventDefault(); return; }
    if (event.pointerType === 'touch' || this.#drag?.timer) { event.preventDefault(); return; }
    event.preventDefault();
    this.#send('bh-menu', { key: card.dataset.key });
  }

  #onCard(event, name) {
    if (name === 'bh-edit' && event.target.closest('button, textarea, input')) return;
    const card = event.target.closest('[data-key]');
    if (card) this.#send(name, { key: card.dataset.key });
  }

  // ---- keyboard

  #key(event) {
    const card = event.target.closest('[data-key]');
    if (!card || event.target !== card || event.altKey || event.metaKey || event.ctrlKey) return;
    const act = this.#lifted ? this.#liftedKey(event, card) : this.#cardKey(event, card);
    if (act) { event.preventDefault(); event.stopPropagation(); act(); }
  }

  #cardKey(event, card) {
    const lane = card.closest('[data-lane]');
    const cards = this.#cards(lane);
    const index = cards.indexOf(card);
    switch (event.key) {
      case 'Enter': case 'F2': return () => this.#send('bh-edit', { key: card.dataset.key });
      case 'm': case 'M': case 'ContextMenu': return () => this.#send('bh-menu', { key: card.dataset.key });
      case 'Delete': return () => this.#send('bh-delete', { key: card.dataset.key });
      case ' ': return this.#locked || card.hasAttribute('data-fixed') ? null : () => this.#lift(card);
      case 'ArrowDown': return () => (cards[index + 1] ?? card).focus();
      case 'ArrowUp': return () => (cards[index - 1] ?? card).focus();
      case 'Home': return () => cards[0].focus();
      case 'End': return () => cards[cards.length - 1].focus();
      case 'ArrowRight': return () => this.#neighbour(lane, 1, index)?.focus();
      case 'ArrowLeft': return () => this.#neighbour(lane, -1, index)?.focus();
      default: return null;
    }
  }

  #neighbour(lane, step, index) {
    const lanes = this.#lanes();
    for (let at = lanes.indexOf(lane) + step; lanes[at]; at += step) {
      const cards = this.#cards(lanes[at]);
      if (cards.length) return cards[Math.min(index, cards.length - 1)];
    }
    return null;
  }

  #lift(card) {
    const lane = card.closest('[data-lane]');
    const rest = this.#cards(lane);
    this.#lifted = { card, lane, index: rest.indexOf(card) };
    card.toggleAttribute('data-lifted', true);
    this.#announce('lifted', card, lane, this.#lifted.index, rest.length);
    this.#showLifted();
  }

  #liftedKey(event, card) {
    const lifted = this.#lifted;
    const lanes = this.#lanes();
    const count = this.#cards(lifted.lane).filter((other) => other !== card).length;
    const to = (lane, index) => () => {
      lifted.lane = lane;
      const room = this.#cards(lane).filter((other) => other !== card).length;
      lifted.index = Math.max(0, Math.min(index, room));
      this.#showLifted();
      this.#announce('over', card, lane, lifted.index, room + 1);
    };
    switch (event.key) {
      case ' ': case 'Enter': return () => this.#putDown(true);
      case 'Escape': case 'Tab': return () => this.#putDown(false);
      case 'ArrowDown': return to(lifted.lane, Math.min(lifted.index + 1, count));
      case 'ArrowUp': return to(lifted.lane, lifted.index - 1);
      case 'ArrowRight': return to(lanes[lanes.indexOf(lifted.lane) + 1] ?? lifted.lane, lifted.index);
      case 'ArrowLeft': return to(lanes[lanes.indexOf(lifted.lane) - 1] ?? lifted.lane, lifted.index);
      default: return null;
    }
  }

  #target(lifted) {
    const others = this.#cards(lifted.lane).filter((card) => card !== lifted.card);
    return { lane: lifted.lane, before: others[lifted.index] ?? null };
  }

  #showLifted() {
    const target = this.#target(this.#lifted);
    (target.before ?? target.lane).scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.#mark(target);
  }

  #putDown(drop) {
    const lifted = this.#lifted;
    this.#lifted = null;
    lifted.card.removeAttribute('data-lifted');
    this.#mark(null);
    if (!drop) { this.#announce('cancelled', lifted.card, lifted.lane, lifted.index, 0); return; }
    const target = this.#target(lifted);
    this.#announce('dropped', lifted.card, lifted.lane, lifted.index, 0);
    this.#move(lifted.card, target);
  }

  /** The sentences come from the server, in the reader's language; {0} card, {1} lane, {2} place, {3} of how many. */
  #announce(kind, card, lane, index, count) {
    const sentence = this.getAttribute(`say-${kind}`) ?? '';
    const values = [card.getAttribute('aria-label') ?? card.textContent, lane.getAttribute('aria-label') ?? '', index + 1, count];
    announcer().textContent = sentence.replace(/\{(\d)\}/g, (whole, n) => values[n]);
  }

  // ---- keeping one's place while others work

  #focusIn(event) {
    const card = event.target.closest('[data-key]');
    if (!card) return;
    this.#focused = { key: card.dataset.key, element: event.target };
    this.#rove(card);
  }

  #focusOut() {
    if (this.contains(document.activeElement)) return;
    this.#focused = null;
    if (this.#lifted) this.#putDown(false);
  }

  /** One card is in the tab order; the arrow keys reach the others. */
  #rove(chosen) {
    const cards = [...this.querySelectorAll('[data-key]')];
    const current = chosen ?? cards.find((card) => card.tabIndex === 0) ?? cards[0];
    cards.forEach((card) => { card.tabIndex = card === current ? 0 : -1; });
  }

  #changed(changes) {
    const touched = new Set();
    let cards = false;
    for (const change of changes) {
      for (const node of change.addedNodes) if (node.dataset?.key) { touched.add(node); cards = true; }
      for (const node of change.removedNodes) if (node.dataset?.key) cards = true;
    }
    if (!cards) return;
    this.#keepFocus();
    this.#rove(this.#focused ? this.#card(this.#focused.key) ?? undefined : undefined);
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) touched.forEach((card) => this.#glide(card));
    this.#remember();
  }

  #keepFocus() {
    const focused = this.#focused;
    if (!focused || document.activeElement !== document.body) return;
    const element = focused.element.isConnected ? focused.element : this.#card(focused.key);
    if (!element) { this.#focused = null; this.querySelector('[data-key]')?.focus({ preventScroll: true }); return; }
    const { selectionStart, selectionEnd } = focused.element;
    element.focus({ preventScroll: true });
    if (selectionStart !== undefined && element === focused.element) element.setSelectionRange(selectionStart, selectionEnd);
  }

  #glide(card) {
    const from = this.#places.get(card.dataset.key);
    const origin = this.getBoundingClientRect();
    const box = card.getBoundingClientRect();
    if (!from) { card.animate([{ opacity: 0, transform: 'scale(.97)' }, {}], { duration: 160, easing: 'ease-out' }); return; }
    const dx = from.x - (box.left - origin.left);
    const dy = from.y - (box.top - origin.top);
    if (Math.abs(dx) + Math.abs(dy) < 2) return;
    card.animate([{ transform: `translate(${dx}px, ${dy}px)` }, {}], { duration: 220, easing: 'cubic-bezier(.2,.7,.2,1)' });
  }

  #remember() {
    const origin = this.getBoundingClientRect();
    this.#places = new Map([...this.querySelectorAll('[data-key]')].map((card) => {
      const box = card.getBoundingClientRect();
      return [card.dataset.key, { x: box.left - origin.left, y: box.top - origin.top }];
    }));
  }
}

function announcer() {
  let region = document.getElementById('bh-announcer');
  if (!region) {
    region = document.createElement('div');
    region.id = 'bh-announcer';
    region.className = 'sr-only';
    region.setAttribute('aria-live', 'assertive');
    document.body.append(region);
  }
  return region;
}

if (!customElements.get('bh-board')) customElements.define('bh-board', BhBoard);
