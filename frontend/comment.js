/* Marks what is talked about: how many conversations are open on each card or field that has a key. */
(() => {
  let marks = new Map();
  let waiting = false;
  const name = (station, key) => `${station} ${key}`;
  const draw = () => {
    waiting = false;
    document.querySelectorAll('.main [data-key]').forEach((thing) => {
      const view = thing.closest('[data-testid^="view-"]')?.dataset.testid.slice(5);
      const mark = marks.get(name(view, thing.dataset.key));
      if (!mark) {
        if (thing.dataset.comments) { delete thing.dataset.comments; thing.removeAttribute('aria-description'); }
      } else if (thing.dataset.comments !== String(mark.open)) {
        thing.dataset.comments = mark.open;
        thing.setAttribute('aria-description', mark.said);
      }
    });
  };
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(draw);
  };
  new MutationObserver(() => { if (marks.size || document.querySelector('[data-comments]')) soon(); })
    .observe(document.body, { childList: true, subtree: true });
  window.beachheadComments = {
    show(list) {
      marks = new Map(list.map((mark) => [name(mark.station, mark.key), mark]));
      soon();
    },
  };
})();
