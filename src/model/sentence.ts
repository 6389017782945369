/** What stands in the blanks of sentences, as data: lists and phrases are put into words in the language that is spoken. */

/** A value that stands in a sentence; several in a row are joined as the language joins them. */
export type SentenceValue = string | number | readonly SentenceValue[];

/** The values of a sentence by the names of its blanks. */
export type SentenceData = Readonly<Record<string, SentenceValue>>;
