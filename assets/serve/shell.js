// The page around the documents: shows the chosen one, loads it again after a save, and asks where
// a sentence comes from. Stands in this shell only; the documents themselves hold no script.
'use strict';

const at = id => document.getElementById(id);
const frame = at('page');
let state = {words: {}, pages: [], findings: []};
let path = '';
let marked = [];

const word = key => state.words[key] ?? '';

/** An element with a class, attributes or a text, and what is in it. */
function make(tag, given = {}, ...inside) {
  const element = Object.assign(document.createElement(tag), given);
  element.append(...inside);
  return element;
}

async function ask(what, parameters) {
  const answer = await fetch(`${what}?${new URLSearchParams(parameters)}`);
  return answer.ok ? answer.json() : null;
}

/* What is known of the register now. */

async function refresh() {
  const answer = await fetch('/state.json');
  const before = state.edition;
  state = await answer.json();
  at('fault').hidden = !state.fault;
  at('fault-text').textContent = state.fault ?? '';
  choose();
  findings();
  if (before !== undefined && before !== state.edition && !state.fault) {
    at('status').textContent = word('serve-fresh');
  } else if (state.fault) {
    at('status').textContent = '';
  }
  document.body.dataset.edition = state.edition;
}

/** Fills the list of documents, and shows the one of the address, or the first. */
function choose() {
  const list = at('document');
  const wanted = decodeURIComponent(location.hash.slice(1));
  list.replaceChildren(...state.pages.map(page =>
    make('option', {value: page.path, textContent: `${page.title} (${page.language})`})));
  const known = state.pages.some(page => page.path === wanted);
  list.value = known ? wanted : state.pages[0]?.path ?? '';
  if (!list.value) return;
  if (list.value === path) {
    if (!state.fault) reload();
  } else {
    path = list.value;
    at('origin').replaceChildren();
    at('hint').hidden = false;
    frame.src = `/page/${path}`;
  }
}

let scrolled = 0;
function reload() {
  scrolled = frame.contentWindow?.scrollY ?? 0;
  frame.contentWindow.location.reload();
}

/* Findings, with the way to their line. */

function place(one) {
  const where = `${one.file}:${one.line}`;
  const below = one.file.startsWith(state.folder + '/') ? one.file.slice(state.folder.length + 1) : one.file;
  const copy = make('button', {type: 'button', textContent: word('serve-copy')});
  copy.setAttribute('aria-label', `${word('serve-copy')}: ${where}`);
  copy.onclick = async () => {
    await navigator.clipboard.writeText(`${where}:${one.column}`).catch(() => {});
    at('status').textContent = word('serve-copied');
  };
  const open = make('a', {href: `vscode://file/${encodeURI(`${state.root}/${below}`)}:${one.line}:${one.column}`});
  open.textContent = word('serve-open');
  open.setAttribute('aria-label', `${word('serve-open')}: ${where}`);
  const show = make('button', {type: 'button', textContent: word('serve-where')});
  show.setAttribute('aria-label', `${word('serve-where')}: ${where}`);
  show.onclick = () => told(one, show);
  return make('div', {className: 'acts'}, copy, open, show);
}

function findings() {
  const open = state.findings.filter(one => !one.waived);
  at('count').textContent = `(${open.length})`;
  const listed = [...open, ...state.findings.filter(one => one.waived)];
  const items = listed.map(one => {
    const kind = one.waived ? 'waived' : one.severity;
    const label = one.waived ? word('serve-waived') : word(`severity-${one.severity}`);
    return make('li', {},
      make('p', {}, make('span', {className: `badge ${kind}`, textContent: label}), ' ',
        make('strong', {textContent: one.code}), ` ${one.message}`),
      make('code', {textContent: `${one.file}:${one.line}`}), place(one));
  });
  at('findings').replaceChildren(...items);
  if (!items.length) {
    at('findings').append(make('li', {textContent: word('serve-no-findings')}));
  }
}

/* From a sentence to its lines. */

const UNIT = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,caption,th,td,figcaption';
const clean = text => text.replace(/\u00ad/g, '').replace(/\s+/g, ' ');

/** How far into the text of an element a point is, in characters as they are compared. */
function offset(element, event) {
  const page = frame.contentDocument;
  const caret = page.caretPositionFromPoint?.(event.clientX, event.clientY);
  const old = caret ? null : page.caretRangeFromPoint?.(event.clientX, event.clientY);
  const node = caret?.offsetNode ?? old?.startContainer;
  if (!node || !element.contains(node)) return 0;
  const range = page.createRange();
  range.setStart(element, 0);
  range.setEnd(node, caret?.offset ?? old.startOffset);
  return [...clean(range.toString()).trimStart()].length;
}

function mark(elements) {
  marked.forEach(element => element.style.removeProperty('outline'));
  marked = elements;
  const ink = getComputedStyle(document.body).getPropertyValue('--brand-text');
  marked.forEach(element => element.style.setProperty('outline', `3px solid ${ink}`));
}

function clicked(event) {
  const link = event.target.closest?.('a[href]');
  if (link) {
    const href = link.getAttribute('href');
    if (!href.startsWith('#')) {
      event.preventDefault();
      if (href.startsWith('https:')) window.open(href, '_blank', 'noopener,noreferrer');
    }
    return;
  }
  const unit = event.target.closest?.(UNIT);
  const section = unit?.closest('section[id]');
  if (!unit || !section) return;
  mark([unit]);
  why({page: path, anchor: section.id, text: clean(unit.textContent).trim(), at: offset(unit, event)});
}

async function why(parameters) {
  at('hint').hidden = true;
  at('origin').replaceChildren(make('p', {className: 'quiet', textContent: word('serve-searching')}));
  const answer = await ask('/why', parameters);
  if (!answer) {
    at('origin').replaceChildren(make('p', {textContent: word('serve-no-origin')}));
    return;
  }
  const list = (key, items) => items.length
    ? [make('h3', {textContent: word(key)}), make('ul', {}, ...items)] : [];
  const value = one => make('li', {},
    make('code', {textContent: `${one.file}:${one.line}`}), make('span', {className: 'line', textContent: one.text}), place(one));
  const of = effect => answer.register.filter(one => one.effect === effect).map(value);
  at('origin').replaceChildren(
    make('blockquote', {textContent: answer.sentence}),
    ...(answer.register.length ? [] : [make('p', {textContent: word('why-fixed')})]),
    ...list('why-words', of('words')),
    ...list('why-presence', of('presence')),
    ...list('why-template', answer.templates.map(one => make('li', {},
      make('code', {textContent: `${one.file}:${one.line}`}), make('span', {className: 'line', textContent: one.text})))),
    ...list('why-rules', answer.rules.slice(0, 6).map(one => make('li', {},
      make('strong', {textContent: one.code}), ` ${one.title}`))));
}

/* From a line to its sentences. */

async function told(one, beside) {
  const answer = await ask('/told', {page: path, file: one.file, line: one.line}) ?? [];
  const said = [];
  for (const spot of answer) {
    const section = frame.contentDocument?.getElementById(spot.anchor);
    const units = [...section?.querySelectorAll(UNIT) ?? []];
    const unit = units.filter(unit => clean(unit.textContent).includes(spot.sentence)).pop();
    if (unit) said.push([unit, spot]);
  }
  mark(said.map(([unit]) => unit));
  said[0]?.[0].scrollIntoView({block: 'center'});
  beside.closest('li').querySelector('.told')?.remove();
  const words = said.length ? word('serve-told') : word('serve-told-none');
  const list = make('div', {className: 'told'}, make('p', {className: 'quiet', textContent: words}));
  list.append(make('ul', {}, ...said.slice(0, 12).map(([unit, spot]) => {
    const go = make('button', {type: 'button', textContent: spot.sentence});
    go.onclick = () => { mark([unit]); unit.scrollIntoView({block: 'center'}); };
    return make('li', {}, go);
  })));
  beside.closest('li').append(list);
}

/* What starts it all. */

frame.addEventListener('load', () => {
  const page = frame.contentDocument;
  if (!page || page.URL === 'about:blank') return;
  marked = [];
  page.addEventListener('click', clicked);
  if (scrolled) frame.contentWindow.scrollTo(0, scrolled);
  scrolled = 0;
  frame.dataset.edition = state.edition;
});
at('document').onchange = event => { location.hash = encodeURIComponent(event.target.value); };
window.onhashchange = choose;
at('ask').onsubmit = event => {
  event.preventDefault();
  why({page: path, anchor: '', text: at('sentence').value, at: 0});
};
const events = new EventSource('/events');
events.onmessage = event => { if (Number(event.data) !== state.edition) refresh(); };
events.onerror = () => { at('status').textContent = word('serve-lost'); };
events.onopen = () => { if (at('status').textContent === word('serve-lost')) at('status').textContent = ''; };
