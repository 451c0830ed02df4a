/*
 * <bh-clock>: counts from what the server says is left or spent, by the browser's steady counter: what time the computer thinks it is
 * does not matter.
 * <bh-spot>: marks what a facilitator points at, wherever it is drawn.
 * <bh-mute>: whether this browser makes a sound when time is up.
 */
const QUIET = 'beachhead:quiet';

const chime = () => {
  const audio = new AudioContext();
  [[660, 0], [880, 0.22]].forEach(([pitch, after]) => {
    const tone = audio.createOscillator();
    const loud = audio.createGain();
    const from = audio.currentTime + after;
    tone.frequency.value = pitch;
    loud.gain.setValueAtTime(0.0001, from);
    loud.gain.exponentialRampToValueAtTime(0.12, from + 0.03);
    loud.gain.exponentialRampToValueAtTime(0.0001, from + 0.7);
    tone.connect(loud).connect(audio.destination);
    tone.start(from);
    tone.stop(from + 0.75);
  });
  setTimeout(() => audio.close(), 1500);
};

class BhClock extends HTMLElement {
  #start = 0;
  #run = 0;
  #from = 0;
  #ticking = 0;
  #over = false;
  #awake = () => { if (document.visibilityState === 'visible') this.dispatchEvent(new CustomEvent('bh-resync')); };

  connectedCallback() {
    this.setAttribute('role', 'timer');
    document.addEventListener('visibilitychange', this.#awake);
    this.#draw();
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.#awake);
    clearTimeout(this.#ticking);
  }

  /** Milliseconds, what they become a millisecond (-1, 0 or 1), and a number that makes two equal ones differ. */
  set reading(text) {
    const [start, run] = text.split(' ').map(Number);
    this.#start = start;
    this.#run = run;
    this.#from = performance.now();
    this.#over = run < 0 && start <= 0;
    this.#draw();
  }

  get reading() { return `${this.#start} ${this.#run}`; }

  #draw() {
    clearTimeout(this.#ticking);
    const now = this.#start + this.#run * (performance.now() - this.#from);
    const down = this.hasAttribute('down');
    // what is left is rounded up, so that 0:00 is shown when time is up and not a second before
    const seconds = Math.max(0, down ? Math.ceil(now / 1000) : Math.floor(now / 1000));
    const hours = Math.floor(seconds / 3600);
    const pad = (number) => String(number).padStart(2, '0');
    const words = hours ? `${hours}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}` : `${Math.floor(seconds / 60)}:${pad(seconds % 60)}`;
    if (this.textContent !== words) this.textContent = words;
    this.toggleAttribute('data-over', down && this.#run < 0 && now <= 0);
    this.toggleAttribute('data-soon', down && now > 0 && now <= 60_000);
    if (down && this.#run < 0 && now <= 0 && !this.#over) this.#end();
    if (this.#run && this.isConnected && !(down && now <= 0)) this.#ticking = setTimeout(() => this.#draw(), Math.min(1000, Math.max(50, this.#untilNext(now))));
  }

  #untilNext(now) {
    const within = ((now % 1000) + 1000) % 1000;
    return this.#run < 0 ? within || 1000 : 1000 - within;
  }

  #end() {
    this.#over = true;
    const place = document.getElementById(this.getAttribute('says-in'));
    if (!place) return;
    place.textContent = this.getAttribute('say-over');
    this.dispatchEvent(new CustomEvent('bh-over', { bubbles: true }));
    if (localStorage.getItem(QUIET)) return;
    place.dataset.rang = String(Number(place.dataset.rang ?? 0) + 1);
    try { chime(); } catch { /* a browser without sound still shows it and says it */ }
  }
}

class BhMute extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) return;
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.dataset.testid = this.getAttribute('field');
    box.checked = !localStorage.getItem(QUIET);
    box.addEventListener('change', () => {
      if (box.checked) localStorage.removeItem(QUIET); else localStorage.setItem(QUIET, 'yes');
    });
    label.append(box, this.getAttribute('label'));
    this.append(label);
  }
}

class BhSpot extends HTMLElement {
  static observedAttributes = ['key'];
  #drawn = new MutationObserver(() => this.#mark());

  connectedCallback() {
    this.#drawn.observe(document.body, { childList: true, subtree: true });
    this.#mark();
  }

  disconnectedCallback() { this.#drawn.disconnect(); }

  attributeChangedCallback() { this.#mark(); }

  /** Nobody is typing, dragging or in a dialog here. */
  idle() {
    const at = document.activeElement;
    const writes = at?.matches('textarea:not([readonly]), input:not([type=checkbox], [readonly])');
    return !writes && !document.documentElement.matches('[data-unsaved], .dragging') && !document.querySelector('vaadin-dialog[opened]');
  }

  #mark() {
    const key = this.getAttribute('key');
    const wanted = key ? document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`) : [];
    document.querySelectorAll('[data-spot]').forEach((one) => { if (one.dataset.key !== key) one.removeAttribute('data-spot'); });
    wanted.forEach((one) => { if (!one.hasAttribute('data-spot')) one.setAttribute('data-spot', ''); });
  }
}

if (!customElements.get('bh-clock')) {
  customElements.define('bh-spot', BhSpot);
  customElements.define('bh-clock', BhClock);
  customElements.define('bh-mute', BhMute);
}

/** A reaction with its sender's name, for four seconds in a corner; the newest five. */
window.beachheadReactions = (words) => {
  let shown = document.querySelector('.reactions-shown');
  if (!shown) {
    shown = document.createElement('div');
    shown.className = 'reactions-shown';
    shown.setAttribute('role', 'log');
    document.body.append(shown);
  }
  const one = document.createElement('div');
  one.className = 'reaction-shown';
  one.dataset.testid = 'reaction-shown';
  one.textContent = words;
  shown.append(one);
  while (shown.children.length > 5) shown.firstChild.remove();
  setTimeout(() => one.remove(), 4000);
};
