import { expect, it } from "vitest";
import { shapeOf } from "../../src/measure/shape.ts";
import { median, total } from "../../src/measure/tally.ts";
import { otherRoom } from "./otherRoom.ts";

it("has as many people, the same middle and another shape, for every room of eight", () => {
  const rooms = [
    [0, 4, 0, 4, 0],
    [0, 4, 1, 3, 0],
    [1, 3, 0, 3, 1],
    [0, 0, 2, 5, 1],
    [0, 5, 0, 3, 0],
    [0, 4, 0, 3, 1],
    [0, 0, 8, 0, 0],
  ];
  for (const room of rooms) {
    const other = otherRoom(room);
    expect(other, String(room)).not.toBeNull();
    if (other === null) continue;
    expect(total(other)).toBe(total(room));
    expect(median(other)).toBe(median(room));
    expect(shapeOf(other)).not.toBe(shapeOf(room));
  }
});

it("is none where nobody answered", () => {
  expect(otherRoom([0, 0, 0, 0, 0])).toBeNull();
});
