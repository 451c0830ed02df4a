// The tour: whether this browser has seen it, and which part of the page is shown.
(() => {
  const KEY = 'beachhead:tour';
  const FRAMES = 20;
  // a browser that keeps nothing is asked at each visit
  const kept = () => { try { return localStorage.getItem(KEY); } catch { return null; } };
  let asked;
  // a dialog that opens takes the focus itself when it is there, some frames later
  const read = (heading, frames) => {
    const dialog = heading.closest('vaadin-dialog');
    const at = document.activeElement;
    if (at === dialog || !dialog?.contains(at) || frames === FRAMES) heading.focus();
    if (frames > 0) requestAnimationFrame(() => read(heading, frames - 1));
  };
  window.beachheadTour = {
    isNew: () => kept() === null,
    seen() {
      asked = document.activeElement;
      try { localStorage.setItem(KEY, 'seen'); } catch { /* then it is asked again */ }
    },
    point(place, heading) {
      document.querySelectorAll('[data-toured]').forEach((one) => one.removeAttribute('data-toured'));
      const shown = place ? document.querySelector(place) : null;
      shown?.setAttribute('data-toured', '');
      shown?.scrollIntoView({ block: 'nearest' });
      if (heading) read(heading, FRAMES);
      if (place) return;
      const next = asked?.isConnected && asked.offsetParent ? asked : document.querySelector('[data-testid="action-more"]');
      next?.focus();
    },
  };
})();
