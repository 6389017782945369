/**
 * Lets the add-in in a frame of this page see the page's theme. The office.js of the web tells it none, so that it asks the
 * browser, which knows only the theme of the system.
 *
 * @param frame not yet loaded; its first message comes before the add-in asks
 */
export function showTheme(frame: HTMLIFrameElement, dark: boolean): void {
  const tell = ({ source }: MessageEvent) => {
    const view = frame.contentWindow;
    if (!view || source !== view) return;
    window.removeEventListener("message", tell);
    const matchMedia = view.matchMedia.bind(view);
    view.matchMedia = (query) => {
      const list = matchMedia(query);
      return query.includes("prefers-color-scheme: dark")
        ? Object.defineProperty(list, "matches", { value: dark })
        : list;
    };
  };
  window.addEventListener("message", tell);
}
