import { css, unsafeCSS } from "lit";
import { MARK_STYLES, there } from "../../model";
import { swatchStyles } from "./levelSwatch";

const swatches = unsafeCSS(swatchStyles.join("\n"));

/** The steps of the road one below the other, where three of them are too long to stand side by side. */
const stacked = (road: string) =>
  unsafeCSS(`
    ${road} {
      flex-direction: column;
      gap: 4px;
    }
    ${road} :is(li, li + li) {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 2px 8px;
      padding: 0 0 0 20px;
      text-align: start;
    }
    ${road} li + li::before {
      content: "↓";
      inset-inline-start: 4px;
    }
  `);

/** The pane's look, in the tokens of Fluent UI. */
const look = css`
  html {
    background: var(--colorNeutralBackground2);
    /* What is scrolled to stays clear of what sticks to the top. */
    scroll-padding-top: 190px;
  }
  body {
    margin: 0;
    color: var(--colorNeutralForeground1);
    font: var(--fontWeightRegular) var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
    overflow-wrap: anywhere;
    /* No single character stands alone on the last line. */
    text-wrap: pretty;
  }
  /* What is short is torn between its clauses, no word and no number with its unit. */
  :is(.state, .stands, .road) {
    word-break: keep-all;
    overflow-wrap: break-word;
  }
  #pane {
    display: flex;
    flex-direction: column;
    min-height: 100vh;
    box-sizing: border-box;
    padding: 0 12px;
  }
  main {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 12px;
  }
  h1,
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  h2 {
    font-size: var(--fontSizeBase400);
    line-height: var(--lineHeightBase400);
    font-weight: var(--fontWeightSemibold);
  }
  .panel :is(h2, h3) {
    font-size: var(--fontSizeBase300);
    line-height: var(--lineHeightBase300);
    font-weight: var(--fontWeightSemibold);
  }
  a,
  .link {
    color: var(--colorBrandForegroundLink);
  }
  .spoken,
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .aside,
  .count,
  footer {
    color: var(--colorNeutralForeground3);
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
    font-weight: var(--fontWeightRegular);
  }
  .aside:empty {
    display: none;
  }
  .line {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
  }
  /* A name gives way to the badge beside it between its words only. */
  .line > :first-child {
    overflow-wrap: break-word;
  }
  .card {
    padding: 12px;
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: var(--borderRadiusLarge);
    background: var(--colorNeutralBackground1);
  }

  .field {
    display: grid;
    gap: 2px;
  }
  .field span {
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }
  select,
  input,
  textarea {
    box-sizing: border-box;
    width: 100%;
    min-width: 0;
    height: 32px;
    padding: 0 8px;
    border: 1px solid var(--colorNeutralStrokeAccessible);
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground1);
    color: inherit;
    font: inherit;
  }
  textarea {
    height: auto;
    padding: 4px 8px;
    resize: vertical;
  }
  summary {
    cursor: pointer;
    border-radius: var(--borderRadiusMedium);
  }
  summary h2 {
    display: inline;
  }
  :is(summary, select, input, textarea, button, a, .changed):focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }

  header {
    position: sticky;
    top: 0;
    z-index: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    margin: 0 -12px;
    padding: 0 12px;
    background: var(--colorNeutralBackground2);
  }
  .title {
    display: flex;
    align-items: center;
    gap: 4px;
    /* Where Excel lays its own button over the pane. */
    padding-inline-end: 40px;
  }
  h1 {
    flex: 1;
    padding: 6px 0;
    font-size: var(--fontSizeBase400);
    line-height: var(--lineHeightBase400);
    font-weight: var(--fontWeightSemibold);
  }
  .icon {
    display: inline-grid;
    place-items: center;
    width: 28px;
    height: 28px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--borderRadiusMedium);
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .icon svg {
    width: 20px;
    height: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :is(.icon, .chip):hover {
    background: var(--colorSubtleBackgroundHover);
  }
  .icon[aria-expanded="true"] {
    background: var(--colorSubtleBackgroundSelected);
  }
  .status {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }
  .status .line {
    gap: 4px 6px;
  }
  .status fluent-button {
    min-width: 0;
  }
  .state {
    flex: 1;
    min-width: 0;
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }
  .state::before {
    content: "";
    display: inline-block;
    width: 8px;
    height: 8px;
    margin-inline-end: 6px;
    border: 1px solid currentColor;
    border-radius: 50%;
  }
  [data-state="busy"] .state {
    display: flex;
    gap: 4px;
    align-items: center;
  }
  [data-state="busy"] .state::before {
    display: none;
  }
  .state fluent-spinner {
    flex: none;
    width: 14px;
    height: 14px;
  }
  /* Filled by its border, which forced colours leave, as they do no background. */
  [data-state="checked"] .state::before {
    width: 0;
    height: 0;
    border-width: 5px;
  }
  [data-state="outdated"] .state {
    font-weight: var(--fontWeightSemibold);
    color: var(--colorStatusWarningForeground3);
  }
  .counts {
    display: flex;
    justify-content: space-between;
    gap: 4px;
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    row-gap: 2px;
  }
  .kinds .swatch {
    margin-inline-end: 4px;
  }
  /* All kinds in one row, however narrow the pane: where there are many of them, the count stands below the word. */
  @media (max-width: 400px) {
    .kinds:has(> :nth-child(3)) .chip {
      display: grid;
      grid-template-columns: 1fr auto auto 1fr;
      column-gap: 3px;
      align-items: center;
      height: auto;
      padding: 1px 2px;
      line-height: 16px;
    }
    .kinds:has(> :nth-child(3)) .kind {
      grid-area: 1 / 1 / 2 / 5;
    }
    .kinds:has(> :nth-child(3)) .swatch {
      grid-area: 2 / 2;
      margin: 0;
    }
    .kinds:has(> :nth-child(3)) .number {
      grid-area: 2 / 3;
    }
  }
  /* So that the English words have room with the borders of forced colours, too. */
  @media (max-width: 300px) {
    .kinds:has(> :nth-child(3)) .chip {
      padding-inline: 0;
    }
  }
  .steps {
    display: flex;
    flex: none;
    align-items: center;
  }
  .steps .icon {
    width: 26px;
  }
  .chip {
    height: 28px;
    padding: 0 4px;
    border: 1px solid transparent;
    border-radius: var(--borderRadiusMedium);
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--fontSizeBase200);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    cursor: pointer;
  }
  .chip[aria-pressed="true"] {
    border-color: var(--colorCompoundBrandStroke);
    background: var(--colorSubtleBackgroundSelected);
    font-weight: var(--fontWeightSemibold);
  }
  .tabs {
    display: grid;
    grid-template-columns: repeat(3, minmax(max-content, 1fr));
    margin: 0 -12px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .tabs button {
    padding: 6px 2px 5px;
    border: 0;
    border-bottom: 3px solid transparent;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .tabs button:not([aria-selected="true"]):hover {
    border-bottom-color: var(--colorNeutralStroke1Hover);
  }
  .tabs [aria-selected="true"] {
    border-bottom-color: var(--colorCompoundBrandStroke);
    font-weight: var(--fontWeightSemibold);
  }
  .tabs .number {
    font-size: var(--fontSizeBase200);
    font-weight: var(--fontWeightRegular);
  }
  main {
    padding-top: 8px;
  }
  header fluent-message-bar {
    max-height: 40vh;
    overflow: auto;
    margin: 4px 0;
    color: inherit;
  }
  .sign {
    color: inherit;
    font-weight: var(--fontWeightSemibold);
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .settings {
    display: grid;
    gap: 8px;
  }
  .switch {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
  }
  .switch fluent-switch {
    flex: none;
  }
  .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .about ul {
    display: grid;
    gap: 4px;
    padding-inline-start: 18px;
    list-style: disc;
  }
  .begin {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .look,
  #asking {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
  }
  #asking fieldset {
    display: grid;
    gap: 2px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  #asking label:has([type="radio"]) {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 8px;
    padding: 2px 0;
  }
  /* In the middle of the first line of its answer. */
  [type="radio"] {
    width: 16px;
    height: 16px;
    margin: 2px 0;
    accent-color: var(--colorCompoundBrandBackground);
  }
  .rule {
    display: grid;
    gap: 4px;
  }
  .told li {
    padding: 2px 0;
  }
  .told .told {
    padding-inline-start: 12px;
    color: var(--colorNeutralForeground3);
  }
  .told > li + li {
    border-top: 1px solid var(--colorNeutralStroke3);
  }
  .file {
    box-sizing: border-box;
    padding: 3px 8px;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: var(--borderRadiusSmall);
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
    cursor: pointer;
  }
  .file:focus-within {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
  .mapping > .aside {
    padding-top: 4px;
  }
  /* A name of two lines begins beside the first line of the words around it. */
  .mapping td .link {
    padding: 0;
    vertical-align: top;
  }
  #correction {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    justify-items: start;
    padding: 4px 0;
  }
  #correction .field {
    width: 100%;
  }
  :is(.mapping, .years) table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }
  :is(.mapping, .years) caption {
    padding: 6px 0 2px;
    font-weight: var(--fontWeightSemibold);
    text-align: start;
  }
  :is(.mapping, .years) :is(th, td) {
    padding: 2px 8px 2px 0;
    border-top: 1px solid var(--colorNeutralStroke2);
    font-weight: var(--fontWeightRegular);
    text-align: start;
    vertical-align: top;
  }
  :is(.mapping, .years) :is(th, td):last-child {
    padding-inline-end: 0;
  }
  :is(.mapping, .years) th {
    overflow-wrap: break-word;
  }
  .mapping td {
    padding-block: 4px;
  }
  .mapping :is(th, td):nth-child(3) {
    white-space: nowrap;
  }
  .mapping :is(th, td):nth-child(4) {
    word-break: keep-all;
    min-width: 3em;
  }
  .years :is(th, td):nth-child(n + 2) {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .line > fluent-button {
    flex: none;
  }
  :is(.mapping, .years) thead th {
    color: var(--colorNeutralForeground3);
  }
  .mapping [data-asked="true"] td:last-child {
    font-weight: var(--fontWeightSemibold);
  }
  .picture {
    max-width: 300px;
    fill: none;
    stroke: currentColor;
  }
  .picture .grid {
    stroke: var(--colorNeutralStrokeAccessible);
  }
  .picture .bar {
    stroke-width: 8;
  }
  .picture .limit,
  .picture .arrow {
    stroke-width: 2;
  }
  .picture .error {
    fill: ${unsafeCSS(MARK_STYLES.error.fill)};
    stroke: ${unsafeCSS(MARK_STYLES.error.border ?? "currentColor")};
  }
  .tasks {
    display: grid;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  .task {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    padding: 8px 0 10px 30px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
    counter-increment: step;
  }
  .task h2 {
    position: relative;
  }
  .task h2::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: -30px;
    box-sizing: border-box;
    width: 22px;
    height: 22px;
    border: 1px solid var(--colorNeutralStrokeAccessible);
    border-radius: 50%;
    font-size: var(--fontSizeBase200);
    line-height: 20px;
    font-weight: var(--fontWeightRegular);
    text-align: center;
    white-space: nowrap;
  }
  .task[data-begun="true"] h2::before {
    border-width: 3px;
    line-height: 16px;
    font-weight: var(--fontWeightSemibold);
  }
  .urgency {
    padding: 0 4px;
    border: 1px solid currentColor;
    border-radius: 2px;
    font-size: var(--fontSizeBase200);
    white-space: nowrap;
  }
  .urgency[data-urgency="should"] {
    border-style: dashed;
  }
  .task .stands {
    margin: 0;
  }
  .does {
    display: grid;
    gap: 2px;
    justify-items: start;
  }
  .does .field {
    width: 100%;
  }

  #verdict,
  #findings {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .road {
    display: flex;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .road li {
    position: relative;
    display: grid;
    flex: auto;
    gap: 2px;
    align-content: start;
    justify-items: center;
    padding: 0 4px;
    text-align: center;
    text-wrap: balance;
  }
  .road li + li {
    padding-inline-start: 16px;
  }
  .road li + li::before {
    content: "→";
    position: absolute;
    inset-inline-start: -2px;
  }
  @media (max-width: 520px) {
    ${stacked(".road:lang(en)")}
  }
  @media (max-width: 300px) {
    ${stacked(".road")}
  }
  .step {
    padding-bottom: 2px;
    font-weight: var(--fontWeightSemibold);
  }
  [aria-current="step"] .step {
    padding-bottom: 0;
    border-bottom: 2px solid var(--colorCompoundBrandStroke);
  }

  .verdicts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .pair {
    display: grid;
    gap: 4px 16px;
  }
  .part {
    padding-top: 8px;
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  .part > summary {
    display: grid;
    grid-template-columns: 12px minmax(0, 1fr);
    list-style: none;
  }
  .part > summary::-webkit-details-marker {
    display: none;
  }
  .part > summary::before {
    content: "▸";
  }
  .part[open] > summary::before {
    content: "▾";
  }
  /* What goes on in the next line parts no word, and no stage from its count. */
  .part .line > :first-child {
    word-break: keep-all;
  }
  .part .line .count {
    display: inline-block;
  }
  .methods {
    display: grid;
    /* One below the other where the verdict of either would be cut. */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 128px), 1fr));
    gap: 4px;
  }
  .methods .chip {
    display: grid;
    gap: 2px;
    justify-items: center;
    height: auto;
    padding: 4px;
    white-space: normal;
  }
  .none {
    display: none;
  }
  .part .wide {
    padding-top: 8px;
    gap: 16px;
  }
  /* The switch says there what the heads of the methods say where all of them are seen. */
  @media (max-width: 599.98px) {
    .elsewhere,
    .pair.wide h3 {
      display: none;
    }
    .methods + .pair .line {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (max-width: 300px) {
    .part .line:lang(en) {
      flex-wrap: wrap;
    }
  }
  @media (min-width: 600px) {
    .methods {
      display: none;
    }
    [data-methods="2"] .pair:not(.wide) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    [data-methods="2"] .pair:not(.wide) .none {
      display: block;
    }
  }
  @media (min-width: 800px) {
    [data-methods="2"] .wide {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    [data-methods="2"] .wide .none {
      display: block;
    }
  }
  .figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 4.5em 5em minmax(6em, max-content);
    gap: 2px 8px;
    align-items: center;
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }
  .figures.long .name {
    grid-column: 1 / -1;
  }
  .figures.long .name + .number {
    grid-column: 2;
  }
  @media (max-width: 380px) {
    .verdict-lines .name {
      grid-column: 1 / -1;
    }
    .verdict-lines .name + .number {
      grid-column: 2;
    }
  }
  /* Where the longest English verdicts leave the figures less than their columns. */
  @media (max-width: 300px) {
    .figures:lang(en) {
      grid-template-columns: minmax(0, 1fr) auto auto max-content;
    }
  }
  .captions {
    padding-top: 4px;
    color: var(--colorNeutralForeground3);
    white-space: nowrap;
  }
  .verdict-lines > li {
    padding: 4px 0;
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  .verdict-lines .aside + .aside {
    padding-top: 4px;
  }
  .verdict-lines .verdict-lines {
    padding-inline-start: 12px;
  }
  .behind > summary {
    list-style: none;
  }
  .behind > summary::-webkit-details-marker {
    display: none;
  }
  .behind > summary:hover {
    background: var(--colorSubtleBackgroundHover);
  }
  .behind > summary .name {
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }
  .explanation {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    margin: 4px 0;
    padding: 8px;
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground3);
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }
  .explanation ul {
    padding-inline-start: 16px;
    list-style: disc;
  }
  .verdict {
    flex: none;
    white-space: nowrap;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .filters {
    display: grid;
    grid-template-columns: minmax(8em, 2fr) minmax(0, 3fr);
    gap: 8px;
  }
  /* Buttons that do not fit beside a sentence stand below it, whole. */
  .line:has(> .actions),
  .look > .line {
    flex-wrap: wrap;
  }
  .actions {
    display: flex;
    flex: auto;
    flex-wrap: wrap;
    gap: 2px;
    justify-content: end;
  }
  .actions fluent-button {
    flex: none;
    min-width: 0;
    padding: 0 6px;
  }
  .swatch {
    display: inline-block;
    box-sizing: border-box;
    width: 12px;
    height: 12px;
    margin-inline-end: 6px;
    border: 1px solid var(--colorNeutralStrokeAccessible);
    border-radius: 2px;
    vertical-align: -1px;
    color: transparent;
    forced-color-adjust: none;
  }
  ${swatches}
  /* In the colour of the text on the fill, so that a dark fill is told from none in a dark theme. */
  .swatch::after {
    content: "";
    display: block;
    width: 4px;
    height: 4px;
    margin: 3px;
    background: currentColor;
  }
  /* Laid out when it comes into view: most of a long list never does. The ring of the focus is drawn outside of what has it. */
  .group {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 80px;
    overflow-clip-margin: 3px;
  }
  .group > summary {
    padding: 4px 0;
  }
  .group > summary h2 {
    padding-inline-end: 6px;
  }
  .finding {
    padding-bottom: 4px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }
  .jump {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    width: 100%;
    padding: 8px 6px 4px;
    border: 0;
    border-radius: var(--borderRadiusMedium);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
  }
  button.jump {
    cursor: pointer;
  }
  button.jump:hover {
    background: var(--colorSubtleBackgroundHover);
  }
  .finding[aria-current="true"] {
    box-shadow: inset 3px 0 var(--colorCompoundBrandStroke);
    background: var(--colorSubtleBackgroundSelected);
  }
  .jump > :not(.subject, .cell) {
    flex: 0 0 100%;
  }
  .subject {
    font-weight: var(--fontWeightSemibold);
  }
  /* At the end of the line of the name, or of its own where both are long. */
  .cell {
    margin-inline-start: auto;
    color: var(--colorBrandForegroundLink);
    font-variant-numeric: tabular-nums;
  }
  button.jump:hover .cell {
    color: var(--colorBrandForegroundLinkHover);
  }
  .answer {
    color: var(--colorNeutralForeground3);
  }
  .finding details {
    padding: 2px 6px 0;
    color: var(--colorNeutralForeground2);
  }
  .finding details p {
    padding: 4px 0;
  }
  .explain form {
    display: grid;
    gap: 8px;
    justify-items: start;
    padding: 4px 0 8px;
  }
  .explain .field {
    width: 100%;
  }
  .explain [role="alert"] {
    color: var(--colorStatusDangerForeground1);
  }
  .repair {
    display: grid;
    gap: 4px;
    justify-items: start;
    padding: 8px 6px;
  }
  .repairs .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 4px 0;
  }
  .link {
    padding: 2px 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }
  .more {
    margin-top: 8px;
  }
  .empty {
    padding: 24px 0;
    color: var(--colorNeutralForeground3);
    text-align: center;
  }

  dialog {
    box-sizing: border-box;
    width: min(420px, calc(100vw - 24px));
    padding: 20px;
    border: 1px solid var(--colorTransparentStroke);
    border-radius: var(--borderRadiusXLarge);
    background: var(--colorNeutralBackground1);
    color: inherit;
    box-shadow: var(--shadow64);
  }
  dialog::backdrop {
    background: var(--colorBackgroundOverlay);
  }
  dialog p,
  .changed {
    padding-top: 8px;
  }
  .changed {
    max-height: 30vh;
    overflow: auto;
  }
  .answers {
    display: grid;
    gap: 8px;
    padding-top: 16px;
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    margin-top: 16px;
    padding: 8px 0 12px;
    border-top: 1px solid var(--colorNeutralStroke2);
  }

  @media (forced-colors: active) {
    .swatch {
      border-color: CanvasText;
    }
    /* Some browsers give it the colour of links, as if it led away. */
    .panel :is(summary, summary *) {
      color: CanvasText;
    }
    :is(.kinds, .steps) {
      gap: 1px;
    }
    /* Its own colours for it are the ground's by now. */
    fluent-switch::part(checked-indicator) {
      background-color: ButtonText;
    }
    fluent-switch:state(checked)::part(checked-indicator) {
      background-color: HighlightText;
    }
    /* A border that is not to be seen becomes one of the text's colour. */
    .tabs button:not([aria-selected="true"], :hover) {
      border-bottom-color: Canvas;
    }
    :is(.chip[aria-pressed="true"], .tabs [aria-selected="true"], .icon[aria-expanded="true"]) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    /* Its colours are made for the pane's own ground. */
    .chip fluent-badge {
      forced-color-adjust: auto;
    }
    .finding[aria-current="true"] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    button.jump:hover {
      outline: 1px solid Highlight;
    }
  }
`;

/** The same, to be adopted by the page. */
export const styles: CSSStyleSheet = there(look.styleSheet, "style sheet");
