/*
 * <bh-text>: a text that several people edit.
 *
 * The server sets `server` (what is in the room). What is typed goes out on a pause and on leaving the field, with the text it
 * started from; the server merges and answers with `acknowledge`. A field that has focus is never overwritten, and what is not
 * yet acknowledged also stands in the browser's storage, to be offered again after a reload.
 */
const PAUSE = 600;
const drafts = {
  key: (scope, item) => `beachhead:draft:${scope}:${item}`,
  read(key) {
    try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
  },
  write(key, draft) {
    try { localStorage.setItem(key, JSON.stringify(draft)); } catch { /* a full or forbidden storage must not stop typing */ }
  },
  drop(key) {
    try { localStorage.removeItem(key); } catch { /* as above */ }
  },
};

class BhText extends HTMLElement {
  #server = '';
  #base = '';
  #sent = null;
  #next = false;
  #timer = 0;
  #composing = false;
  #area = null;
  #message = null;
  #offer = null;

  connectedCallback() {
    if (Object.hasOwn(this, 'server')) {
      // set before this script had arrived
      const text = this.server;
      delete this.server;
      this.server = text;
    }
    if (!this.#area) this.#build();
    this.#offerDraft();
    if (this.hasAttribute('focus-now')) {
      this.#area.focus();
      const end = this.#area.value.length;
      this.#area.setSelectionRange(end, end);
    }
    this.#grow();
    pending.watch(this);
  }

  disconnectedCallback() {
    // a card that moves is taken out and put in again at once: only what stays out was left
    queueMicrotask(() => {
      if (this.isConnected) return;
      clearTimeout(this.#timer);
      pending.forget(this);
    });
  }

  set server(text) {
    this.#server = text ?? '';
    if (this.#area && !this.dirty && document.activeElement !== this.#area) this.#adopt();
    if (this.#offer) this.#offerDraft();
  }

  get server() { return this.#server; }

  get dirty() { return this.#sent !== null || (this.#area !== null && this.#area.value !== this.#base); }

  get value() { return this.#area ? this.#area.value : this.#server; }

  /** The server's answer: an empty message means that it is on disk. */
  acknowledge(message) {
    const sent = this.#sent;
    this.#sent = null;
    this.#next = false;
    this.#say(message);
    if (!message && sent !== null) {
      this.#base = sent;
      if (this.#area.value === sent) {
        drafts.drop(this.#draftKey);
        if (document.activeElement !== this.#area) this.#adopt();
      } else this.#later();
    }
    pending.changed();
  }

  /** Empties a field that is not bound to a text of the room, such as the one for a new note, but for what was typed since it was sent. */
  reset() {
    const sent = this.#sent ?? '';
    // whoever had no line may have begun anew in the same field
    const since = this.#area.value.startsWith(sent) ? this.#area.value.slice(sent.length) : this.#area.value;
    this.#sent = null;
    this.#base = this.#server = '';
    this.#area.value = sent ? since : '';
    drafts.drop(this.#draftKey);
    this.#say('');
    this.#grow();
    pending.changed();
    const next = this.#next && this.#area.value.trim() !== '';
    this.#next = false;
    if (next) this.#send();
  }

  focusText() { this.#area?.focus(); }

  /** Sends now; for the button beside a field for something new. */
  submit() { this.#send(); this.#area.focus(); }

  static observedAttributes = ['readonly', 'label', 'placeholder'];

  attributeChangedCallback() {
    if (!this.#area) return;
    this.#area.readOnly = this.hasAttribute('readonly');
    this.#area.placeholder = this.getAttribute('placeholder') ?? '';
    this.querySelector('label').textContent = this.getAttribute('label') ?? '';
  }

  get #draftKey() { return drafts.key(this.getAttribute('scope'), this.getAttribute('item')); }

  get #composer() { return this.hasAttribute('composer'); }

  #build() {
    const id = `t${Math.random().toString(36).slice(2)}`;
    const label = document.createElement('label');
    label.textContent = this.getAttribute('label') ?? '';
    label.htmlFor = id;
    if (this.hasAttribute('label-hidden')) label.className = 'sr-only';
    const area = document.createElement('textarea');
    area.id = id;
    area.rows = Number(this.getAttribute('rows') ?? 1);
    area.placeholder = this.getAttribute('placeholder') ?? '';
    area.readOnly = this.hasAttribute('readonly');
    area.setAttribute('data-testid', this.getAttribute('field') ?? '');
    area.setAttribute('aria-describedby', `${id}m`);
    area.dir = 'auto';
    const message = document.createElement('div');
    message.className = 'field-message';
    message.id = `${id}m`;
    message.setAttribute('role', 'alert');
    this.append(label, area, message);
    this.#area = area;
    this.#message = message;
    this.#adopt();
    area.addEventListener('input', () => this.#typed());
    area.addEventListener('compositionstart', () => { this.#composing = true; });
    area.addEventListener('compositionend', () => { this.#composing = false; this.#typed(); });
    area.addEventListener('focus', () => this.#dispatch('bh-focus', { on: true }));
    // not at once: a card that others move is out of the page only for a moment
    area.addEventListener('blur', () => setTimeout(() => this.#left()));
    area.addEventListener('keydown', (event) => this.#pressed(event));
  }

  #typed() {
    this.#grow();
    drafts.write(this.#draftKey, { base: this.#base, text: this.#area.value });
    if (!this.#composing) this.#later();
    pending.changed();
  }

  #later() {
    if (this.#composer) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), PAUSE);
  }

  #send() {
    clearTimeout(this.#timer);
    // Enter for the next one, while the one before is on its way
    this.#next = this.#composer && this.#sent !== null;
    if (this.#sent !== null || this.#composing || this.#area.readOnly) return;
    const text = this.#area.value;
    if (text === this.#base && !this.#composer) { drafts.drop(this.#draftKey); return; }
    this.#sent = text;
    pending.changed();
    this.#dispatch('bh-save', { base: this.#base, text });
  }

  #left() {
    if (document.activeElement === this.#area || !this.isConnected) return;
    if (!this.#composer) this.#send();
    if (!this.dirty) this.#adopt();
    this.#dispatch('bh-focus', { on: false });
    if (this.hasAttribute('closes') && !this.#message.textContent) this.#dispatch('bh-done', {});
  }

  #pressed(event) {
    if (event.isComposing) return;
    const single = this.hasAttribute('enter-sends');
    if (event.key === 'Enter' && (single ? !event.shiftKey : event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      this.#send();
      if (!this.#composer) this.#dispatch('bh-done', {});
    } else if (event.key === 'Escape' && this.hasAttribute('closes')) {
      event.stopPropagation();
      this.#send();
      this.#dispatch('bh-done', {});
    }
  }

  #adopt() {
    this.#base = this.#server;
    if (this.#area.value !== this.#server) {
      this.#area.value = this.#server;
      this.#grow();
    }
  }

  #grow() {
    const area = this.#area;
    if (!area || !this.isConnected || CSS.supports('field-sizing', 'content')) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }

  #say(message) {
    this.#message.textContent = message;
    if (message) this.#area.setAttribute('aria-invalid', 'true'); else this.#area.removeAttribute('aria-invalid');
  }

  /** After a crash or a reload: what was typed and never acknowledged. */
  #offerDraft() {
    const draft = drafts.read(this.#draftKey);
    this.#offer?.remove();
    this.#offer = null;
    if (!draft || this.dirty || this.#area.readOnly) return;
    if (draft.text === this.#server || draft.text === '') { drafts.drop(this.#draftKey); return; }
    const words = document.documentElement.dataset;
    const offer = document.createElement('div');
    offer.className = 'draft-offer';
    const text = document.createElement('p');
    text.textContent = `${words.draftFound ?? ''} “${draft.text.length > 80 ? `${draft.text.slice(0, 79)}…` : draft.text}”`;
    const use = document.createElement('button');
    use.type = 'button';
    use.textContent = words.draftUse ?? '';
    use.addEventListener('click', () => {
      offer.remove();
      this.#offer = null;
      this.#base = this.#composer ? '' : draft.base;
      this.#area.value = draft.text;
      this.#area.focus();
      this.#grow();
      if (!this.#composer) this.#send();
    });
    const drop = document.createElement('button');
    drop.type = 'button';
    drop.textContent = words.draftDrop ?? '';
    drop.addEventListener('click', () => {
      offer.remove();
      this.#offer = null;
      drafts.drop(this.#draftKey);
      this.#area.focus();
    });
    offer.append(text, use, drop);
    this.#offer = offer;
    this.append(offer);
  }

  #dispatch(name, detail) { this.dispatchEvent(new CustomEvent(name, { detail, bubbles: name === 'bh-focus' })); }
}

/** The one mark that says whether everything typed is on disk. */
const pending = {
  texts: new Set(),
  watch(text) { this.texts.add(text); this.changed(); },
  forget(text) { this.texts.delete(text); this.changed(); },
  changed() {
    const open = [...this.texts].some((text) => text.dirty && !text.hasAttribute('composer'));
    document.documentElement.toggleAttribute('data-unsaved', open);
  },
};

document.addEventListener('click', (event) => {
  event.target.closest?.('[data-submit]')?.closest('.composer')?.querySelector('bh-text')?.submit();
});

window.addEventListener('beforeunload', (event) => {
  if (document.documentElement.hasAttribute('data-unsaved')) event.preventDefault();
});

if (!customElements.get('bh-text')) customElements.define('bh-text', BhText);
