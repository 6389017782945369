import { css } from "lit";
import { there } from "../../model";

/**
 * How pictures look, in the colours of text and theme: nothing is told by colour alone, so that they are read in grey and where
 * the system forces its colours. Loaded with the views of a result.
 */
const look = css`
  .bar-picture {
    display: block;
    grid-column: 1 / -1;
    width: 100%;
    height: 12px;
    overflow: visible;
  }
  .bar-picture .ground,
  .dots .ground {
    stroke: var(--colorNeutralStroke1);
  }
  .within {
    fill: var(--colorCompoundBrandBackground);
  }
  .beyond {
    fill: none;
    stroke: var(--colorCompoundBrandBackground);
    stroke-width: 1.5;
  }
  .bar-picture .limit {
    stroke: currentColor;
    stroke-width: 2;
  }
  /* Name and verdict over the bar and its figures: two rows, however narrow the pane. */
  @media (max-width: 480px) {
    .over-bars {
      display: none;
    }
    .verdict-lines .figures.barred {
      grid-template-columns: minmax(0, 1fr) 3.4em 3.8em;
    }
    .verdict-lines .barred .judged {
      grid-area: 1 / 2 / 2 / 4;
      justify-self: end;
    }
    .verdict-lines .barred .name:has(~ .judged .verdict) {
      grid-area: 1 / 1 / 2 / 2;
    }
    .verdict-lines .barred .name:not(:has(~ .judged .verdict)) {
      grid-area: 1 / 1 / 2 / 4;
    }
    .verdict-lines .barred .name + .number {
      grid-area: 2 / 2;
    }
    .verdict-lines .barred .number + .number {
      grid-area: 2 / 3;
    }
    .barred .bar-picture {
      grid-area: 2 / 1;
    }
  }
  .explanation .drivers {
    display: grid;
    gap: 4px;
    padding: 0;
    list-style: none;
  }
  .numbers {
    font-weight: var(--fontWeightSemibold);
    font-variant-numeric: tabular-nums;
  }
  school-dots {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }
  .dots {
    border-radius: var(--borderRadiusMedium);
    cursor: pointer;
  }
  .dots:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 2px;
  }
  .dots svg {
    display: block;
    width: 100%;
    overflow: visible;
  }
  .dot {
    fill: var(--colorCompoundBrandBackground);
  }
  .dot.current {
    fill: var(--colorNeutralBackground1);
    stroke: currentColor;
    stroke-width: 2.5;
  }
  .pointed {
    min-height: calc(2 * var(--lineHeightBase200));
  }
  :is(.mean, .standard, .near) {
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .standard {
    stroke-dasharray: 6 3;
  }
  .near {
    stroke-dasharray: 1.5 3;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  .key {
    width: 22px;
    height: 10px;
    margin-inline-end: 4px;
  }
  .more-behind > summary {
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }
  .behind-table {
    width: 100%;
    margin: 4px 0;
    border-collapse: collapse;
  }
  .behind-table :is(th, td) {
    padding: 2px 0 2px 6px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
    font-weight: var(--fontWeightRegular);
    text-align: start;
    vertical-align: top;
  }
  .behind-table :is(th, td):first-child {
    min-width: 4.5em;
    padding-inline-start: 0;
  }
  .behind-table .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }
  .behind-table .link {
    text-align: start;
  }

  @media (forced-colors: active) {
    :is(.within, .dot) {
      fill: CanvasText;
    }
    .beyond {
      stroke: CanvasText;
    }
    .dot.current {
      fill: Canvas;
      stroke: Highlight;
    }
    .bar-picture .limit {
      stroke: Highlight;
    }
    :is(.bar-picture, .dots) .ground {
      stroke: GrayText;
    }
  }
`;

/** The same, to be adopted by the page. */
export const pictureStyles: CSSStyleSheet = there(look.styleSheet, "style sheet");
