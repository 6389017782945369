/** Holds a state that is replaced, never changed in place, and tells its listeners at once. */
export class Store<State extends object> {
  private readonly listeners = new Set<(state: State) => void>();

  constructor(private current: State) {}

  get state(): State {
    return this.current;
  }

  update(changes: Partial<State>): void {
    this.current = { ...this.current, ...changes };
    for (const listener of [...this.listeners]) listener(this.current);
  }

  /** Calls the listener after every update, until the function that is returned is called. */
  subscribe(listener: (state: State) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Resolves as soon as the state fulfils a condition. */
  until(condition: (state: State) => boolean): Promise<void> {
    return new Promise((fulfilled) => {
      const check = (state: State) => {
        if (!condition(state)) return;
        stop();
        fulfilled();
      };
      const stop = this.subscribe(check);
      check(this.current);
    });
  }
}
