/* The review page by keyboard, and what is new while it is read. Without this script every job is a form or a link. */
(() => {
  'use strict';
  const page = document.getElementById('review');
  const byId = id => document.getElementById(id);

  /* Reading: one contribution is the current one, and has the focus. */
  const all = [...page.querySelectorAll('.read')];
  let at = -1;
  const go = to => {
    if (all.length === 0) return;
    at = Math.max(0, Math.min(all.length - 1, to));
    all[at].focus();
  };
  page.addEventListener('focusin', event => {
    const inside = all.indexOf(event.target.closest('.read'));
    if (inside >= 0) at = inside;
  });
  const box = () => all[at]?.querySelector('input[type=checkbox]');
  const tickIfNone = () => {
    if (!page.querySelector('.read input:checked') && box()) box().checked = true;
  };
  const unfold = field => {
    for (let part = byId(field); part; part = part.parentElement) if (part.tagName === 'DETAILS') part.open = true;
    byId(field)?.focus();
  };

  const help = byId('keys');
  const keys = {
    j: () => go(at + 1),
    k: () => go(at - 1),
    x: () => { if (box()) box().checked = !box().checked; },
    m: () => { tickIfNone(); byId('moves-to')?.focus(); },
    p: () => { tickIfNone(); page.querySelector('[data-key=p]')?.click(); },
    u: () => page.querySelector('[data-key=u]')?.click(),
    g: () => unfold('merge-into'),
    n: () => byId('following')?.click(),
    b: () => byId('preceding')?.click(),
    o: () => byId('open')?.click(),
    '/': () => byId('q').focus(),
    '?': () => { help.open = !help.open; help.querySelector('summary').focus(); },
  };

  /* Single keys can be turned off (WCAG 2.1.4), and never act while something is typed or chosen. */
  const STORED = 'palabre-review-keys';
  const stored = (store, name, value) => {
    try { return value === undefined ? store.getItem(name) : store.setItem(name, value); } catch { return null; }
  };
  const on = byId('keys-on');
  help.hidden = false;
  on.checked = stored(localStorage, STORED) !== 'off';
  on.addEventListener('change', () => stored(localStorage, STORED, on.checked ? 'on' : 'off'));
  const typing = element => element.closest('input:not([type=checkbox]):not([type=radio]), select, textarea, [contenteditable]');

  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (typing(event.target)) {
      if (event.key === 'Escape' && at >= 0) go(at);
      return;
    }
    if (!on.checked) return;
    const arrow = all.includes(event.target) && { ArrowDown: keys.j, ArrowUp: keys.k }[event.key];
    const act = arrow || (Object.hasOwn(keys, event.key) ? keys[event.key] : null);
    if (act) {
      event.preventDefault();
      act();
    }
  });

  /* After an act the page comes back where it was left. */
  const PLACE = 'palabre-review-place';
  page.addEventListener('submit', event => {
    if (event.target.method === 'post') stored(sessionStorage, PLACE, String(at));
  });
  const place = Number(stored(sessionStorage, PLACE) ?? -1);
  try { sessionStorage.removeItem(PLACE); } catch { /* nothing was kept */ }
  if (place >= 0 && byId('done')) go(place);

  /* News: said, never shown by itself. The stream begins with how things are, so nothing is missed after a break. */
  const notice = byId('news');
  const tell = news => {
    const arrived = news.matching - Number(page.dataset.matching);
    const changed = news.act !== Number(page.dataset.act);
    const words = arrived === 1 ? notice.dataset.one
      : arrived > 1 ? notice.dataset.many.replace('{0}', arrived)
      : changed || arrived < 0 ? notice.dataset.changed : '';
    say(words);
  };
  const say = words => {
    if (notice.firstChild?.textContent === words) return;
    notice.replaceChildren();
    if (!words) return;
    const said = document.createElement('span');
    said.textContent = words;
    const show = document.createElement('a');
    show.href = location.pathname + location.search.replace(/([?&])done=[^&]*&?/, '$1');
    show.textContent = notice.dataset.show;
    notice.append(said, ' ', show);
  };
  const stream = new EventSource(page.dataset.live);
  stream.addEventListener('message', event => tell(JSON.parse(event.data)));
  /* A broken line is taken up again by the browser; a refused stream is not. */
  stream.addEventListener('error', () => { if (stream.readyState === EventSource.CLOSED) say(notice.dataset.silent); });
  addEventListener('pagehide', () => stream.close());
})();
