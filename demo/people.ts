/** The demo organisation: who they are and which teams they are in. Ids never change, so links and answers do not. */
export const tenant = { id: "3f0c5a10-7b1e-4d02-9a44-5d0c1e6f2a01", name: "Harbourside" } as const;
export const zone = "W. Europe Standard Time";

export type DemoRole = "organizer" | "member" | "manager" | "administrator" | "coach";
export type DemoPerson = { readonly id: string; readonly name: string; readonly role: DemoRole };

const person = (number: number, name: string, role: DemoRole = "member"): DemoPerson => ({
  id: `3f0c5a10-7b1e-4d02-9a44-${number.toString(16).padStart(12, "0")}`,
  name,
  role,
});

export const people = {
  mara: person(1, "Mara Lindqvist", "organizer"),
  tomas: person(2, "Tomás Ferreira"),
  aiko: person(3, "Aiko Tanaka"),
  samuel: person(4, "Samuel Osei"),
  ines: person(5, "Inès Laurent"),
  jonas: person(6, "Jonas Weber"),
  priya: person(7, "Priya Raman"),
  leila: person(8, "Leila Haddad"),
  henrik: person(9, "Henrik Dahl"),
  rosa: person(10, "Rosa Marino"),
  oskar: person(11, "Oskar Nowak"),
  viola: person(12, "Viola Conti", "manager"),
  bastian: person(13, "Bastian Krüger", "administrator"),
  noor: person(14, "Noor Bakker"),
  elif: person(15, "Elif Demir"),
  nils: person(16, "Nils Aho", "coach"),
} as const satisfies Record<string, DemoPerson>;

type Team = {
  readonly id: string;
  readonly name: string;
  readonly kind: "team" | "chat";
  readonly owners: readonly DemoPerson[];
  readonly members: readonly DemoPerson[];
};
const { mara, tomas, aiko, samuel, ines, jonas, priya, leila, henrik, rosa, oskar, viola, noor, elif } = people;

/** The three who were there until the middle of the autumn, and the three who came for them. */
export const leavers = [henrik, rosa, oskar] as const;
export const joiners = [jonas, priya, leila] as const;
export const stayers = [mara, tomas, aiko, samuel, ines] as const;

/** Everybody of the live meeting but its organizer, in the order of the invitation. */
export const colleagues = [...stayers.filter((one) => one !== mara), ...joiners];

export const teams = {
  product: {
    id: "7a1d3c52-0f5b-4e5e-8a60-90c7f0e1b001",
    name: "Product",
    kind: "team",
    owners: [mara, viola],
    members: [tomas, aiko, samuel, ines, jonas, priya, leila],
  },
  operations: {
    id: "7a1d3c52-0f5b-4e5e-8a60-90c7f0e1b002",
    name: "Operations",
    kind: "team",
    owners: [viola],
    members: [mara, henrik, rosa, oskar, noor, elif, samuel],
  },
  design: {
    id: "7a1d3c52-0f5b-4e5e-8a60-90c7f0e1b003",
    name: "Design",
    kind: "team",
    owners: [aiko],
    members: [ines, leila, noor, elif],
  },
  launch: {
    id: "19:meeting_launch-note@thread.v2",
    name: "Launch note",
    kind: "chat",
    owners: [tomas],
    members: [mara, priya],
  },
} as const satisfies Record<string, Team>;

/** Somebody from outside who was let in by an owner, and reads what was asked since. */
export const coaching = {
  team: teams.operations,
  owner: viola,
  coach: people.nils,
  since: new Date("2026-11-09T09:00:00Z"),
  until: new Date("2027-03-31T16:00:00Z"),
} as const;

export const membersOf = (team: Team) => [
  ...team.owners.map((one) => ({ id: one.id, name: one.name, role: "owner" as const })),
  ...team.members.map((one) => ({ id: one.id, name: one.name, role: "member" as const })),
];

export const personOf = (id: string | null): DemoPerson | undefined =>
  Object.values(people).find((one) => one.id === id);
