import { HatchedGap } from "./hatchedGap.tsx";
import { useRoom } from "./useRoom.ts";
import "./pictures.css";

/** Where a picture would stand: the same hatching as in the view over meetings, and an axis with nothing on it. */
export function NotShownPicture() {
  const [plot, { width, height }] = useRoom<HTMLDivElement>({ width: 248, height: 56 });
  return (
    <div className="pl-picture pl-not-shown" aria-hidden="true" ref={plot}>
      <svg width={width} height={height} aria-hidden="true">
        <HatchedGap x={width / 2} y={1} width={width - 2} height={height - 2} />
      </svg>
    </div>
  );
}
