/*
 * <bh-picture>: sends a chosen file to the server as it is, with no form around it, so that the server reads it into memory only.
 * <bh-poster>: the sheet on the wall; its words are made as large as they may be so that all of them stay on it.
 */
class BhPicture extends HTMLElement {
  connectedCallback() {
    this.addEventListener('change', (event) => {
      const file = event.target.files?.[0];
      if (!file) return;
      this.#send(file).finally(() => { event.target.value = ''; });
    });
  }

  /** What came of it; an empty message means that the picture is on disk. */
  say(message) {
    const place = this.querySelector('.field-message');
    if (place) place.textContent = message;
  }

  async #send(file) {
    if (file.size > Number(this.getAttribute('most'))) { this.say(this.getAttribute('say-too-heavy')); return; }
    this.say(this.getAttribute('say-sending'));
    try {
      const answer = await fetch(this.getAttribute('target'), {
        method: 'POST', body: file, headers: { 'Content-Type': 'application/octet-stream', 'X-Filename': 'picture' },
      });
      if (!answer.ok) this.say(this.getAttribute('say-failed'));
    } catch {
      this.say(this.getAttribute('say-failed'));
    }
  }
}

const LARGEST = 1.5;
const SMALLEST = 0.3;

class BhPoster extends HTMLElement {
  #sizes = new ResizeObserver(() => this.#fit());
  #words = new MutationObserver(() => this.#fit());

  /** What is shown above the page has no page of its own, so the page's size is set for as long as the sheet is there. */
  #page = document.createElement('style');
  #paper = new MutationObserver(() => this.#layPaper());

  connectedCallback() {
    document.head.append(this.#page);
    const poster = this.closest('.poster');
    if (poster) this.#paper.observe(poster, { attributes: true, attributeFilter: ['data-paper'] });
    this.#layPaper();
    this.#sizes.observe(this);
    this.#words.observe(this, { childList: true, subtree: true, characterData: true });
    document.fonts.ready.then(() => this.#fit());
  }

  disconnectedCallback() {
    this.#sizes.disconnect();
    this.#words.disconnect();
    this.#paper.disconnect();
    this.#page.remove();
  }

  #layPaper() {
    const paper = this.closest('.poster')?.dataset.paper === 'A3' ? 'A3' : 'A4';
    this.#page.textContent = `@page { size: ${paper} landscape; margin: 8mm; }`;
  }

  #fit() {
    const sheet = this.firstElementChild;
    if (!sheet || !this.clientHeight) return;
    let low = SMALLEST;
    let high = LARGEST;
    for (let i = 0; i < 8; i++) {
      const middle = (low + high) / 2;
      sheet.style.setProperty('--fit', middle);
      if (this.#overflows(sheet)) high = middle; else low = middle;
    }
    // a little less: paper is set with other fractions of a pixel than the screen
    sheet.style.setProperty('--fit', (low * 0.97).toFixed(3));
  }

  #overflows(sheet) {
    return sheet.scrollHeight > this.clientHeight
      || [...sheet.children].some((part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1);
  }
}

if (!customElements.get('bh-picture')) customElements.define('bh-picture', BhPicture);
if (!customElements.get('bh-poster')) customElements.define('bh-poster', BhPoster);
