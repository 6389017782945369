import { html, nothing, type TemplateResult } from "lit";

export interface FileChoice {
  readonly id: string;
  readonly text: string;
  /** Endings of the files that are offered; all are where it says nothing. */
  readonly accept?: string;
  /** Several files, or a folder with all that is in it. */
  readonly many?: "files" | "folder";
  readonly disabled?: boolean;
  readonly chosen: (files: readonly File[]) => void;
}

/** Chooses files. The label is the button; the field itself is not seen, but takes the focus. */
export function fileChoice({ id, text, accept, many, disabled = false, chosen }: FileChoice): TemplateResult {
  const changed = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    if (files.length > 0) chosen(files);
    // The same files can be chosen again.
    input.value = "";
  };
  return html`
    <label class="file"
      ><input
        id=${id}
        type="file"
        accept=${accept ?? nothing}
        class="unseen"
        ?multiple=${many !== undefined}
        ?webkitdirectory=${many === "folder"}
        ?disabled=${disabled}
        @change=${changed}
      />${text}</label
    >
  `;
}
