/** The message of a crash, in the language of the instance that reported it. */
export interface CrashMessage {
  title: string;
  text: string;
  /** The label of a button that reloads the page. */
  reload: string;
}

type CrashHandler = (message: CrashMessage) => void;

/** The instances that share one runtime. If it crashes, all of them have crashed. */
class LiveInstances {
  private readonly handlers = new Set<CrashHandler>();
  private crashMessage: CrashMessage | undefined;

  /**
   * Calls the handler when the runtime crashes, or at once if it has crashed. Returns a function that removes the
   * handler.
   */
  onCrash(handler: CrashHandler): () => void {
    if (this.crashMessage !== undefined) handler(this.crashMessage);
    this.handlers.add(handler);
    return () => this.handlers.delete(handler);
  }

  /** Reports the crash to all instances. Only the first call has an effect. */
  crash(message: CrashMessage): void {
    if (this.crashMessage !== undefined) return;
    this.crashMessage = message;
    for (const handler of [...this.handlers]) handler(message);
  }
}

export const liveInstances = new LiveInstances();
