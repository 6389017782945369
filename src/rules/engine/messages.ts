/** Blanks of each sentence of a rule by messageId. */
export type Messages = Readonly<Record<string, readonly string[]>>;
