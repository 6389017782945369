/** Remembers on this computer what the clerk has been told once, and what she has chosen. */
export interface Memory {
  /** What was kept, or `null`. */
  recall(key: string): string | null;
  keep(key: string, value?: string): void;
}

const PREFIX = "balance-ledger.";

/** The browser's storage; where it is closed to the pane, the clerk is told once in every session. */
export function browserMemory(): Memory {
  const kept = new Map<string, string>();
  return {
    recall(key) {
      try {
        return kept.get(key) ?? localStorage.getItem(PREFIX + key);
      } catch {
        return null;
      }
    },
    keep(key, value = "1") {
      kept.set(key, value);
      try {
        localStorage.setItem(PREFIX + key, value);
      } catch {
        // Told again in the next session.
      }
    },
  };
}
