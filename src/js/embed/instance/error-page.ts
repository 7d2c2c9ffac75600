import { createElement } from '../host-dom.ts';

/** A page that is shown when the app can't be. */
export interface ErrorPage {
  title: string;
  text: string;
  /** What the user can do about it. */
  action?: Action;
}

export interface Action {
  /** The button's label. */
  label: string;
  onClick: () => void;
  /** Whether the button is busy after the first click, until the page is replaced. */
  isBusyAfterClick?: boolean;
}

/**
 * Returns the page for a part that could not be loaded. It is in English, since the missing part may be the language.
 */
export function loadingFailed(retry: () => void): ErrorPage {
  return {
    title: 'The webhook settings could not be loaded',
    text: 'Part of them could not be loaded. Check your network connection, then try again.',
    action: { label: 'Try again', onClick: retry, isBusyAfterClick: true },
  };
}

/** Renders a page without the app, and without markup that a Content-Security-Policy or Trusted Types could forbid. */
export function renderErrorPage({ title, text, action }: ErrorPage): HTMLElement {
  const alert = element('div', '');
  alert.setAttribute('role', 'alert');
  alert.append(element('h1', '', title), element('p', '', text));
  if (action !== undefined) alert.append(actionButton(action));
  const page = element('div', 'lone-page');
  page.append(alert);
  return page;
}

function actionButton({ label, onClick, isBusyAfterClick = false }: Action): HTMLElement {
  const button = element('button', 'button button-primary', label);
  button.type = 'button';
  button.addEventListener('click', () => {
    if (button.ariaBusy === 'true') return;
    if (isBusyAfterClick) button.ariaBusy = button.ariaDisabled = 'true';
    onClick();
  });
  return button;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  classes: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = createElement(tag);
  if (classes) element.className = classes;
  element.textContent = text;
  return element;
}
