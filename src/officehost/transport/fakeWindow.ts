/** The little of a browser window that office.js needs to start and to talk to its host. */

type Listener = (event: unknown) => void;

export interface FakeWindow {
  /** Hands a message of the host to office.js. */
  deliver(message: string): void;
}

const startInterval = setInterval;

/** Where the add-in and its host pretend to live. */
export const ORIGIN = "https://localhost";

/**
 * Makes the global object look like the window of an add-in's frame.
 * @param toHost takes what office.js posts to its parent
 * @param loadScript runs the file that a script element names
 */
export function installWindow(
  name: string,
  toHost: (message: string) => void,
  loadScript: (file: string) => void,
): FakeWindow {
  const listeners: Listener[] = [];
  const parent = { postMessage: toHost };
  const head = {
    appendChild(script: { src: string; onload?: () => void; onerror?: () => void }) {
      const file = /office-js\/(.+\.js)$/.exec(script.src)?.[1];
      if (!file || /telemetry/.test(file)) return;
      setImmediate(() => {
        loadScript(file);
        script.onload?.();
      });
    },
  };
  const document = {
    readyState: "complete",
    domain: "localhost",
    cookie: "",
    head,
    body: head,
    documentElement: { style: {} },
    addEventListener() {},
    getElementById: () => null,
    getElementsByTagName: (tag: string) =>
      tag === "script" ? [{ src: `${ORIGIN}/office-js/office.debug.js`, getAttribute: () => null }] : [head],
    querySelectorAll: () => [],
    createElement: (tag: string) => (tag === "a" ? new Anchor() : { setAttribute() {} }),
  };
  const window: Record<string, unknown> = {
    name,
    window: globalThis,
    self: globalThis,
    document,
    parent,
    top: parent,
    opener: null,
    external: {},
    location: new URL(`${ORIGIN}/taskpane.html`),
    history: {},
    navigator: { userAgent: "Mozilla/5.0 Chrome/120", language: "zh-CN", platform: "" },
    addEventListener: (type: string, listener: Listener) => type === "message" && listeners.push(listener),
    removeEventListener() {},
    focus() {},
    // Office.js watches for late answers for ever; that must not keep the process alive.
    setInterval: (...args: Parameters<typeof setInterval>) => startInterval(...args).unref(),
  };
  for (const [key, value] of Object.entries(window))
    Object.defineProperty(globalThis, key, { value, configurable: true, writable: true });
  return {
    deliver: (message) => {
      for (const listener of listeners) listener({ data: message, origin: ORIGIN, source: parent });
    },
  };
}

/** Office.js compares origins through the properties of a link. */
class Anchor {
  private url = new URL(ORIGIN);
  set href(href: string) {
    this.url = new URL(href, ORIGIN);
  }
  get href() {
    return this.url.href;
  }
  get protocol() {
    return this.url.protocol;
  }
  get hostname() {
    return this.url.hostname;
  }
  get port() {
    return this.url.port;
  }
}
