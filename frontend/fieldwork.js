/*
 * <bh-interview>: writes interviews down, one after the other, also where there is no line.
 *
 * The form is the browser's alone. A finished interview goes into a queue in the browser's storage first and to the server then; it
 * leaves the queue when the server says that it is on disk. Its id is made here and is also the id of the command, so that one that
 * is sent twice, by another tab, after a reload or because an answer was lost, is carried out once.
 */
(() => {
  const memory = new Map();
  const store = {
    read(key, otherwise) {
      try { return JSON.parse(localStorage.getItem(key)) ?? otherwise; } catch { return memory.get(key) ?? otherwise; }
    },
    write(key, what) {
      memory.set(key, what);
      try { localStorage.setItem(key, JSON.stringify(what)); } catch { /* a full or forbidden storage must not stop the work */ }
    },
    drop(key) {
      memory.delete(key);
      try { localStorage.removeItem(key); } catch { /* as above */ }
    },
  };

  /** UUID version 7; crypto.randomUUID is missing where a page came without TLS. */
  const newId = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    const now = Date.now();
    for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) % 256;
    bytes[6] = 0x70 | (bytes[6] & 0x0f);
    bytes[8] = 0x80 | (bytes[8] & 0x3f);
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  };

  /** Today where the interviewer is. */
  const today = () => {
    const now = new Date();
    return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  };

  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children);
    return element;
  };

  class BhInterview extends HTMLElement {
    #setup = null;
    #form = null;
    #waiting = null;
    #saved = null;
    #sending = null;
    #online = () => this.#send();

    connectedCallback() {
      if (Object.hasOwn(this, 'setup')) {
        // set before this script had arrived
        const setup = this.setup;
        delete this.setup;
        this.setup = setup;
      }
      window.addEventListener('online', this.#online);
      this.#sending = null;
      this.#show();
      this.#send();
    }

    disconnectedCallback() { window.removeEventListener('online', this.#online); }

    /** What can be chosen, in the reader's language, as JSON. */
    set setup(json) {
      this.#setup = JSON.parse(json);
      if (this.#form) this.#offer(); else this.#build();
      this.#show();
      this.#send();
    }

    get #queueKey() { return `beachhead:queue:${this.#setup.scope}`; }

    get #draftKey() { return `beachhead:entry:${this.#setup.scope}`; }

    /** The server's answer to one interview: an empty message means that it is on disk. */
    answered(id, message) {
      if (this.#sending === id) this.#sending = null;
      const queue = store.read(this.#queueKey, []);
      if (message) queue.filter((entry) => entry.id === id).forEach((entry) => { entry.refused = message; });
      this.#keep(message ? queue : queue.filter((entry) => entry.id !== id));
      if (!message) this.#saved.textContent = this.#setup.words.saved;
      this.#send();
    }

    focusForm() { this.#field('person')?.focus(); }

    #field(name) { return this.#form?.elements.namedItem(name); }

    #keep(queue) {
      if (queue.length) store.write(this.#queueKey, queue); else store.drop(this.#queueKey);
      this.#show();
    }

    #send() {
      if (!this.#setup || !this.isConnected || this.#sending || !navigator.onLine) return;
      const next = store.read(this.#queueKey, []).find((entry) => !entry.refused);
      if (!next) return;
      this.#sending = next.id;
      this.dispatchEvent(new CustomEvent('bh-entry', { detail: { ...next } }));
    }

    #build() {
      const { words } = this.#setup;
      this.#form = make('form', { class: 'fw-entry', novalidate: '', autocomplete: 'off' },
        make('div', { class: 'fw-line' }, this.#input('person', 'text', { maxlength: 80, list: 'fw-people' }), this.#input('day', 'date'),
          this.#labelled('market', make('select', { class: 'select', name: 'market' }))),
        this.#several('traits', 'checkbox'), this.#several('problem', 'radio'), this.#several('recommends', 'radio'),
        this.#several('also', 'checkbox'),
        this.#area('notes', 6000), this.#area('quotes', 2000),
        make('datalist', { id: 'fw-people' }),
        make('div', { class: 'row' },
          make('button', { class: 'btn primary', type: 'submit', 'data-testid': 'action-save-interview' }, words.save)));
      this.#saved = make('span', { class: 'fine', role: 'status' });
      this.#form.lastElementChild.append(this.#saved);
      this.#waiting = make('div', { class: 'fw-waiting', role: 'status', 'data-testid': 'waiting' });
      this.append(this.#waiting, this.#form);
      this.#offer();
      this.#restore(store.read(this.#draftKey, {}));
      this.#form.addEventListener('submit', (event) => { event.preventDefault(); this.#save(); });
      this.#form.addEventListener('input', () => {
        this.#saved.textContent = '';
        store.write(this.#draftKey, this.#values());
      });
    }

    #labelled(name, control) {
      control.id = `fw-${name}`;
      control.dataset.testid = `field-interview-${name}`;
      const message = make('div', { class: 'field-message', id: `fw-${name}-message`, role: 'alert' });
      control.setAttribute('aria-describedby', message.id);
      return make('div', { class: 'field' }, make('label', { for: control.id }, this.#setup.words[name]), control, message);
    }

    #input(name, type, more = {}) { return this.#labelled(name, make('input', { name, type, dir: 'auto', ...more })); }

    #area(name, longest) { return this.#labelled(name, make('textarea', { name, rows: 2, maxlength: longest, dir: 'auto' })); }

    /** Pills of which several, or one, are pressed; a pressed one can be let go again. */
    #several(name, type) {
      const group = make('fieldset', { class: 'fw-pills' }, make('legend', {}, this.#setup.words[name]));
      for (const option of this.#setup[name]) {
        const input = make('input', { type, name, value: option.key, 'data-testid': `entry-${name}-${option.key}` });
        input.addEventListener('click', () => {
          if (type !== 'radio') return;
          const again = input.dataset.on === 'true';
          group.querySelectorAll('input').forEach((one) => { one.dataset.on = 'false'; });
          input.dataset.on = String(!again);
          if (again) {
            input.checked = false;
            store.write(this.#draftKey, this.#values());
          }
        });
        group.append(make('label', {}, input, make('span', {}, option.words)));
      }
      return group;
    }

    /** The markets and the people change while somebody writes; what was chosen stays. */
    #offer() {
      const market = this.#field('market');
      const chosen = market.value;
      market.replaceChildren(...this.#setup.markets.map((one) => make('option', { value: one.id }, one.name)));
      market.value = this.#setup.markets.some((one) => one.id === chosen) ? chosen : this.#setup.market;
      this.querySelector('#fw-people').replaceChildren(...this.#setup.people.map((name) => make('option', { value: name })));
    }

    #values() {
      const data = new FormData(this.#form);
      const one = (name) => String(data.get(name) ?? '');
      return {
        person: one('person'), day: one('day'), market: one('market'), problem: one('problem'), recommends: one('recommends'),
        traits: data.getAll('traits'), also: data.getAll('also'), notes: one('notes'), quotes: one('quotes'),
      };
    }

    #restore(values) {
      for (const name of ['person', 'day', 'market', 'notes', 'quotes']) if (values[name]) this.#field(name).value = values[name];
      if (!this.#field('day').value) this.#field('day').value = today();
      if (!this.#field('market').value) this.#field('market').value = this.#setup.market;
      for (const name of ['traits', 'also', 'problem', 'recommends']) {
        const wanted = [values[name] ?? []].flat();
        this.#form.querySelectorAll(`[name=${name}]`).forEach((input) => {
          input.checked = wanted.includes(input.value);
          input.dataset.on = String(input.checked);
        });
      }
    }

    #save() {
      const person = this.#field('person');
      const message = this.querySelector('#fw-person-message');
      const missing = !person.value.trim();
      message.textContent = missing ? this.#setup.words.missing : '';
      person.toggleAttribute('aria-invalid', missing);
      if (missing) { person.setAttribute('aria-invalid', 'true'); person.focus(); return; }
      const values = this.#values();
      if (!values.day) values.day = today();
      this.#keep([...store.read(this.#queueKey, []), { id: newId(), ...values }]);
      store.drop(this.#draftKey);
      this.#form.reset();
      // the next one is often from the same day and market
      this.#restore({ day: values.day, market: values.market });
      person.focus();
      this.#send();
    }

    /** What is kept here and not on disk yet. */
    #show() {
      if (!this.#waiting) return;
      const queue = store.read(this.#queueKey, []);
      const { words } = this.#setup;
      const lines = queue.filter((entry) => entry.refused).map((entry) => this.#refused(entry));
      const sent = queue.filter((entry) => !entry.refused);
      if (sent.length) lines.unshift(make('p', {}, words.waiting.replace('#', sent.length)));
      this.#waiting.replaceChildren(...lines);
      this.toggleAttribute('data-waiting', queue.length > 0);
    }

    #refused(entry) {
      const { words } = this.#setup;
      const again = make('button', { type: 'button', class: 'btn', 'data-testid': 'action-correct' }, words.correct);
      again.addEventListener('click', () => {
        this.#restore(entry);
        this.#keep(store.read(this.#queueKey, []).filter((one) => one.id !== entry.id));
        store.write(this.#draftKey, this.#values());
        this.focusForm();
      });
      const drop = make('button', { type: 'button', class: 'btn quiet' }, words.discard);
      drop.addEventListener('click', () => this.#keep(store.read(this.#queueKey, []).filter((one) => one.id !== entry.id)));
      return make('div', { class: 'row' }, make('p', { class: 'grow' }, `${entry.person}: ${entry.refused}`), again, drop);
    }
  }

  /* <bh-file>: hands the bytes of a small file to the server. */
  class BhFile extends HTMLElement {
    connectedCallback() {
      if (this.firstChild) return;
      const input = make('input', { type: 'file', accept: '.csv,.tsv,.txt,text/csv', id: 'fw-file', 'data-testid': 'field-file' });
      this.append(make('label', { for: 'fw-file' }, this.getAttribute('label')), input);
      input.addEventListener('change', async () => {
        const file = input.files[0];
        if (!file) return;
        const large = file.size > Number(this.getAttribute('largest'));
        const bytes = new Uint8Array(large ? 0 : await file.arrayBuffer());
        let text = '';
        for (const byte of bytes) text += String.fromCharCode(byte);
        this.dispatchEvent(new CustomEvent('bh-file', { detail: { size: file.size, base64: btoa(text) } }));
      });
    }
  }

  if (!customElements.get('bh-interview')) customElements.define('bh-interview', BhInterview);
  if (!customElements.get('bh-file')) customElements.define('bh-file', BhFile);
})();
