import { drawShape, type Measures, plotFor, type Shape } from "./drawShape.tsx";
import { type Room, useRoom } from "./useRoom.ts";
import "./pictures.css";
import { useAround } from "./around.ts";

export type PictureSize = "panel" | "stage" | "tab";

type Props = Omit<Shape, "dir" | "number" | "numbered"> & {
  /** Words at the low and the high end. */
  readonly ends: readonly [string, string];
  /** Words under the columns in place of 1 to K. */
  readonly labels?: readonly string[] | undefined;
  readonly number?: ((n: number) => string) | undefined;
  readonly size: PictureSize;
};

/** Before a browser has laid it out: a panel of 280 px, a stage of 994 x 678. */
const first: Record<PictureSize, Room> = {
  panel: { width: 248, height: 0 },
  tab: { width: 360, height: 0 },
  stage: { width: 914, height: 300 },
};

/** One unit is one pixel, so text is as large as the text around it; a stage is filled, elsewhere the page is as long as it needs. */
const measuresFor = (size: PictureSize, { width, height }: Room, shape: Parameters<typeof plotFor>[2]): Measures => {
  if (size === "panel") return { width, plot: 104, text: 13, radius: 7 };
  if (size === "tab") return { width, plot: 120, text: 14, radius: 9 };
  const text = Math.max(13, Math.min(26, width * 0.0268));
  return { width, plot: plotFor(height, text, shape), text, radius: text * 1.1 };
};

/** A drawing of all answers in the room there is. For eyes only: the sentence and the table beside it say the same. */
export function ShapePicture({ ends, labels, number = String, size, ...shape }: Props) {
  const { dir } = useAround();
  const [plot, room] = useRoom<HTMLDivElement>(first[size]);
  const drawn: Shape = { ...shape, dir, number, numbered: labels === undefined };
  const measures = measuresFor(size, room, drawn);
  const { height, marks } = drawShape(drawn, measures);
  return (
    <div className={`pl-picture pl-picture-${size}`} aria-hidden="true">
      <div className="pl-plot" ref={plot}>
        <svg width={measures.width} height={height} direction="ltr" aria-hidden="true">
          {marks}
        </svg>
      </div>
      {labels !== undefined && (
        <div className="pl-columns">
          {labels.map((label) => (
            <span key={label}>{label}</span>
          ))}
        </div>
      )}
      <div className="pl-ends">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
    </div>
  );
}
