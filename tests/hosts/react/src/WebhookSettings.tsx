import { useEffect, useRef } from 'react';
import { type Handle, mount, type Options, type WebhookSettingsEventMap } from 'webhook-settings';

interface Props {
  options: Options;
  on?: { [Name in keyof WebhookSettingsEventMap]?: (event: WebhookSettingsEventMap[Name]) => void };
}

export function WebhookSettings({ options, on = {} }: Props) {
  const target = useRef<HTMLDivElement>(null);
  const handle = useRef<Handle>(null);

  useEffect(() => {
    const mounted = mount(target.current!, options);
    handle.current = mounted;
    return () => mounted.destroy();
  }, []);

  // Applies the latest options. Unchanged options cost nothing.
  useEffect(() => handle.current?.update(options));

  useEffect(() => {
    const element = target.current!;
    const listeners = Object.entries(on) as [string, EventListener][];
    for (const [name, listener] of listeners) element.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of listeners) element.removeEventListener(name, listener);
    };
  });

  return <div ref={target} />;
}
