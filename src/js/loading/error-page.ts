/** A page that is shown when the app can't be. */
export interface ErrorPage {
  title: string;
  text: string;
  /** Shown as a list below the text. */
  items?: string[];
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
 * Renders a page without the app, and without markup that a Content-Security-Policy or Trusted Types could forbid.
 * `tag` is the page's element.
 */
export function renderErrorPage({ title, text, items, action }: ErrorPage, tag: 'div' | 'main' = 'div'): HTMLElement {
  const alert = element('div', '');
  alert.setAttribute('role', 'alert');
  const heading = element('h1', '', title);
  heading.tabIndex = -1;
  alert.append(heading, element('p', '', text));
  if (items !== undefined) {
    const list = element('ul', '');
    list.append(...items.map((item) => element('li', '', item)));
    alert.append(list);
  }
  if (action !== undefined) alert.append(actionButton(action));
  const page = element(tag, 'lone-page');
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
  // A named element of the page can hide the method of the document itself.
  const element = Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[Tag];
  if (classes) element.className = classes;
  element.textContent = text;
  return element;
}
