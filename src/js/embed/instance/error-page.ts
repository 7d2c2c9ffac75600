/** A page that stands alone when the app can't be shown. */
export interface LonePage {
  title: string;
  text: string;
  /** What can be done about it, if anything can. */
  action?: Action;
}

export interface Action {
  button: string;
  press: () => void;
  /** Pressed once, the button is busy until the page is gone. */
  isPressedOnce?: boolean;
}

/** In English: the words may be what is missing. */
export function notLoaded(press: () => void): LonePage {
  return {
    title: 'The webhook settings could not be loaded',
    text: 'A part of them could not be fetched. Check the network connection, then try again.',
    action: { button: 'Try again', press, isPressedOnce: true },
  };
}

/** Built element by element: it must work when nothing else does, and under any policy. */
export function lonePage({ title, text, action }: LonePage): HTMLElement {
  const told = element('div', '');
  told.setAttribute('role', 'alert');
  told.append(element('h1', '', title), element('p', '', text));
  if (action !== undefined) told.append(actionButton(action));
  const page = element('div', 'lone-page');
  page.append(told);
  return page;
}

function actionButton({ button, press, isPressedOnce = false }: Action): HTMLElement {
  const pressed = element('button', 'button button-primary', button);
  pressed.type = 'button';
  pressed.addEventListener('click', () => {
    if (pressed.ariaBusy === 'true') return;
    if (isPressedOnce) pressed.ariaBusy = pressed.ariaDisabled = 'true';
    press();
  });
  return pressed;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  look: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (look) made.className = look;
  made.textContent = text;
  return made;
}
