import { afterAll, beforeAll } from "vitest";
import type { TestDatabase } from "./pulseFixture.ts";
import { makeWorld, type World, type WorldPerson } from "./world.ts";

type OwnWorld = World & { readonly person: (place: number) => WorldPerson };
type Worlds = {
  /** There from the first test on. */
  readonly database: TestDatabase;
  /** A world of its own for a test, as `makeWorld`; it is closed after the last test. */
  readonly at: (start: Date | string, size?: number, kind?: "team" | "chat") => Promise<OwnWorld>;
};

/** For a describe block: one fresh database, in which every test makes a world of its own, and all closed at the end. */
export function worldsOn(fresh: () => Promise<TestDatabase>): Worlds {
  let database: TestDatabase | null = null;
  const worlds: World[] = [];
  beforeAll(async () => {
    database = await fresh();
  });
  afterAll(async () => {
    for (const world of worlds) await world.close();
    await database?.close();
  });
  const there = (): TestDatabase => {
    if (database === null) throw new Error("there is no database before the first test");
    return database;
  };
  return {
    get database() {
      return there();
    },
    at: async (start, size, kind) => {
      const world = await makeWorld(there(), new Date(start), size, kind);
      worlds.push(world);
      const person = (place: number): WorldPerson => {
        const found = world.people[place];
        if (found === undefined) throw new RangeError(`the world has no person ${place}`);
        return found;
      };
      return { ...world, person };
    },
  };
}
