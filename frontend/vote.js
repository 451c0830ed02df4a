/* Keys for the scorecard: 1 to 5 and 0 (don't know) answer the row that has the focus and go on to the next one. */
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !/^[0-5]$/.test(event.key)) return;
  const row = event.target.closest?.('[data-row]');
  if (!row || event.target.matches('input, textarea')) return;
  event.preventDefault();
  row.querySelector(`[data-points="${event.key}"]`)?.click();
  const rows = [...row.parentElement.querySelectorAll('[data-row]')];
  const next = rows[rows.indexOf(row) + 1];
  (next ?? row).querySelector('[data-points]')?.focus();
});
