/*
 * <bh-upload>: sends a chosen file to the server as it is, with no form around it. What comes of it, the server says.
 */
class BhUpload extends HTMLElement {
  connectedCallback() {
    this.addEventListener('change', (event) => {
      const file = event.target.files?.[0];
      if (!file) return;
      this.#send(file).finally(() => { event.target.value = ''; });
    });
  }

  /** An empty message means that there is nothing to say. */
  say(message) {
    const place = this.querySelector('.field-message');
    if (place) place.textContent = message;
  }

  async #send(file) {
    if (file.size > Number(this.getAttribute('most'))) { this.say(this.getAttribute('say-too-heavy')); return; }
    this.say(this.getAttribute('say-sending'));
    try {
      const answer = await fetch(this.getAttribute('target'), {
        method: 'POST', body: file, headers: { 'Content-Type': 'application/octet-stream', 'X-Filename': 'workshop' },
      });
      if (!answer.ok) this.say(this.getAttribute('say-failed'));
    } catch {
      this.say(this.getAttribute('say-failed'));
    }
  }
}

if (!customElements.get('bh-upload')) customElements.define('bh-upload', BhUpload);
