import { adMd } from "../../src/measure/agreement.ts";
import { shapeOf } from "../../src/measure/shape.ts";
import { type Counts, median, total } from "../../src/measure/tally.ts";

/**
 * Another room of as many people with the same middle and another shape: near together where this one is apart, in two
 * groups where this one is together; of those the one that uses most answers, as people do. Null when no room with that
 * middle has another shape, or nobody answered. Meant for at most 12 people and 7 answers: it looks at every room.
 */
export function otherRoom(counts: Counts): Counts | null {
  const people = total(counts);
  const middle = median(counts);
  const shape = shapeOf(counts);
  if (people === 0 || people > 12 || middle === null || shape === null) return null;
  const together = shape === "similar" || shape === "mostly-similar";
  let best: Counts | null = null;
  let most = 0;
  for (const room of roomsOf(people, counts.length)) {
    const other = shapeOf(room);
    if (median(room) !== middle || other === shape || other === null) continue;
    const wished = other === (together ? "two-groups" : "similar") ? 1000 : 0;
    const apart = Math.abs((adMd(room) ?? 0) - (adMd(counts) ?? 0));
    const score = wished + 10 * room.filter((count) => count > 0).length + apart;
    if (score > most) {
      most = score;
      best = room;
    }
  }
  return best;
}

function* roomsOf(people: number, answers: number): Generator<number[]> {
  if (answers === 1) return yield [people];
  for (let here = 0; here <= people; here += 1) {
    for (const rest of roomsOf(people - here, answers - 1)) yield [here, ...rest];
  }
}
