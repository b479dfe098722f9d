import { type PictureSize, ShapePicture } from "./shapePicture.tsx";

type Props = {
  /** People below, at and above the middle of the scale. */
  readonly counts: readonly number[];
  /** The words for those three. */
  readonly labels: readonly [string, string, string];
  readonly ends: readonly [string, string];
  readonly size: PictureSize;
};

/** Three columns and nothing finer: all that is kept of a small team's answers. */
export function CoarsePicture({ counts, labels, ends, size }: Props) {
  return <ShapePicture counts={counts} labels={labels} ends={ends} size={size} />;
}
