import { By, error, type WebDriver, type WebElement } from 'selenium-webdriver';
import { PATIENCE } from './browser.ts';

/** The elements that can have a role. Which of them have it is what the browser says. */
const CANDIDATES = {
  alert: '[role=alert]',
  button: 'button',
  dialog: 'dialog[open]',
  heading: 'h1, h2',
  link: 'a[href]',
  listbox: '[role=listbox]',
  menuitem: '[role=menuitem]',
  navigation: 'nav',
  option: '[role=option]',
  radio: 'input[type=radio]',
  region: 'section, [role=region]',
  rowheader: 'th[scope=row]',
  searchbox: 'input[type=search]',
  status: '[role=status]',
  switch: '[role=switch]',
  textbox: 'input, textarea',
};

export type Role = keyof typeof CANDIDATES;

/** What can be searched: a document, an element or a shadow root. */
type Scope = Pick<WebElement, 'findElements'>;

/** What a user sees. Its parts are found by role and name, as the browser computes them for assistive technology. */
export class Screen {
  constructor(
    readonly driver: WebDriver,
    private readonly scope: () => Promise<Scope> = async () => driver,
  ) {}

  /** The part of the screen that an element's shadow root holds. */
  inside(selector: string): Screen {
    return new Screen(this.driver, async () => (await this.driver.findElement(By.css(selector))).getShadowRoot());
  }

  /** Waits until `check` returns neither false nor undefined. It is called again if an element goes meanwhile. */
  async until<T>(what: string, check: () => Promise<T | false | undefined>): Promise<T> {
    let last = '';
    const found = await this.driver
      .wait(
        async () => {
          try {
            const result = await check();
            return result === false || result === undefined ? undefined : { result };
          } catch (problem) {
            if (!(problem instanceof error.StaleElementReferenceError)) last = String(problem);
            return undefined;
          }
        },
        PATIENCE,
        '',
        50,
      )
      .catch(() => undefined);
    if (found) return found.result;
    throw new Error(`${what} is missing after ${PATIENCE} ms. ${last}\n${await this.text().catch(() => '')}`);
  }

  /** All elements with a role and a name that are shown. */
  async all(role: Role, name?: string): Promise<WebElement[]> {
    const found: WebElement[] = [];
    for (const element of await (await this.scope()).findElements(By.css(CANDIDATES[role]))) {
      // The driver fails for the name and role of some elements that are not displayed.
      if (!(await element.isDisplayed())) continue;
      if (name !== undefined && (await element.getAccessibleName()) !== name) continue;
      if ((await element.getAriaRole()) === role) found.push(element);
    }
    return found;
  }

  /** Waits for the only element with a role and a name. */
  get(role: Role, name?: string): Promise<WebElement> {
    return this.until(`the ${role} ${name ?? ''}`, () => this.only(role, name));
  }

  async gone(role: Role, name: string): Promise<void> {
    await this.until(`a screen without the ${role} ${name}`, async () => (await this.all(role, name)).length === 0);
  }

  async count(role: Role, wanted: number): Promise<void> {
    await this.until(`a screen with ${wanted} × ${role}`, async () => (await this.all(role)).length === wanted);
  }

  /** Waits until the only element with a role and a name has this text in it. */
  async shows(text: string, role: Role, name?: string): Promise<void> {
    await this.until(`“${text}” in the ${role} ${name ?? ''}`, async () =>
      (await this.textOf(await this.only(role, name)))?.includes(text),
    );
  }

  async click(role: Role, name: string): Promise<void> {
    await this.until(`the ${role} ${name}, which can be clicked`, async () => {
      const element = await this.only(role, name);
      if (!element) return undefined;
      // The driver does not scroll far enough by itself.
      await this.driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', element);
      return element.click().then(() => true);
    });
  }

  async fill(name: string, text: string, role: Role = 'textbox'): Promise<void> {
    const field = await this.get(role, name);
    await field.clear();
    await field.sendKeys(text);
  }

  async isEnabled(wanted: boolean, button: string): Promise<void> {
    await this.until(`the button ${button}, ${wanted ? 'enabled' : 'disabled'}`, async () => {
      const element = await this.only('button', button);
      const isOff = await element?.getAttribute('aria-disabled');
      return element && ((await element.isEnabled()) && isOff !== 'true') === wanted;
    });
  }

  /** Waits until the row of a webhook has these texts in it. */
  async row(name: string, ...texts: string[]): Promise<void> {
    await this.until(`the row of ${name} with ${texts.join(', ')}`, async () => {
      const row = await (await this.only('link', name))?.findElement(By.xpath('ancestor::tr'));
      const text = await this.textOf(row);
      return text !== undefined && texts.every((wanted) => text.includes(wanted));
    });
  }

  private async only(role: Role, name?: string): Promise<WebElement | undefined> {
    const [element, ...others] = await this.all(role, name);
    return others.length === 0 ? element : undefined;
  }

  /** The text of an element as it is shown. The driver's own answer lacks links and line breaks. */
  private async textOf(element: WebElement | undefined): Promise<string | undefined> {
    return element && this.driver.executeScript<string>('return arguments[0].innerText', element);
  }

  private async text(): Promise<string | undefined> {
    const [all] = await (await this.scope()).findElements(By.css('.webhook-settings'));
    return this.textOf(all);
  }
}
