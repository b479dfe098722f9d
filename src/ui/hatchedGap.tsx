import "./trendPicture.css";

type Props = {
  /** Where the middle of the gap stands: a length in units of the picture, or a percentage of its width. */
  readonly x: number | `${number}%`;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Asked, but not shown: a hatched place, never a zero and never nothing. Stands inside an svg. */
export function HatchedGap({ x, y, width, height }: Props) {
  const step = 6;
  const lines: string[] = [];
  // Drawn line by line inside its own window: a pattern would need an id, and a page holds many pictures.
  for (let from = -height; from < width; from += step) lines.push(`M${from} ${height}L${from + height} 0`);
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      <svg x={-width / 2} y={0} width={width} height={height} overflow="hidden" aria-hidden="true">
        <path className="pl-hatch-line" d={lines.join("")} fill="none" />
        <rect className="pl-hatch-frame" width={width} height={height} fill="none" strokeWidth={2} />
      </svg>
    </svg>
  );
}
