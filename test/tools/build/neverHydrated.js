/**
 * Takes the place of `templating/hydration-view.js` of @microsoft/fast-element, which takes over what a server has rendered.
 * The widgets of the pane are rendered in the pane, and views that are made there are never asked for their stage: 2 KB of
 * the start are not loaded for nothing.
 */
export const HydrationStage = { hydrated: "hydrated" };
