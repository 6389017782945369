/** Makes this window's office.js forget all event handlers, so that those of an earlier workbook hear nothing of a later one. */
export function forgetEventHandlers(): void {
  const { GenericEventRegistration } = OfficeExtension as unknown as {
    GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
  };
  GenericEventRegistration.s_genericEventRegistrations = {};
}
