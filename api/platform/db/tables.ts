import type { ColumnType, JSONColumnType } from "kysely";
import type { CheckBody, MeetingPromise } from "../../../src/contract/occurrence.ts";
import type { OwnQuestion } from "../../../src/contract/pack.ts";
import type { Form, Mode, Phase, PulseState, Readers } from "../../../src/contract/pulse.ts";
import type { Answers, AskedKind, MeetingKind } from "../../../src/contract/question.ts";
import type { Signal } from "../../../src/contract/signal.ts";
import type { StoredStage } from "../../../src/contract/stage.ts";
import type { WhyBody } from "../../../src/contract/team.ts";

/** An instant with zone; both engines give a Date and take one. */
type Instant = ColumnType<Date, Date, Date>;
/** A JSON object or list, written as text. */
type Json<T extends object> = JSONColumnType<T>;

/** A column that came later: who writes the row need not name it. */
type Late<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** The rows of every table, as SQL gives and takes them. What each table is for stands in `register.ts`. */
export type Tables = {
  tenant: {
    tenant_id: string;
    name: string;
    minimum_k: number;
    created_at: Instant;
    /** Meetings that ended longer ago are deleted with everything about them; null: the organisation has set nothing. */
    retention_days: ColumnType<number | null, number | null | undefined, number | null>;
  };
  person: { tenant_id: string; person_id: string; name: string; kind: PersonKind };
  team: {
    tenant_id: string;
    team_id: string;
    name: string;
    kind: "team" | "chat";
    /** Why the team does this; null while nobody was asked. `why_text` is the line of "own". */
    why: ColumnType<WhyBody["why"] | null, WhyBody["why"] | null | undefined, WhyBody["why"] | null>;
    why_text: ColumnType<string | null, string | null | undefined, string | null>;
  };
  coach: {
    tenant_id: string;
    team_id: string;
    person_id: string;
    until_at: Instant;
    added_by: string | null;
    added_at: Instant;
  };
  change_log: {
    tenant_id: string;
    change_id: string;
    /** null: the whole organisation. */
    team_id: string | null;
    at: Instant;
    /** null: the product itself, or a person who was erased. */
    by_id: string | null;
    /** A code of `src/contract/change.ts`; `facts` are its numbers and words, never an answer. */
    what: string;
    facts: Json<object>;
  };
  team_member: { tenant_id: string; team_id: string; person_id: string; role: "member" | "owner" };
  series: {
    tenant_id: string;
    series_id: string;
    team_id: string;
    ical_uid: string;
    title: string;
    organizer_id: string;
    /** When somebody last said to keep asking it. */
    reviewed_at: Instant | null;
    /** The highest `seal_order` among its closings that are deleted; null while none is. */
    gone_order: ColumnType<number | null, number | null | undefined, number | null>;
  };
  occurrence: {
    tenant_id: string;
    occurrence_id: string;
    series_id: string;
    /** UTC instant of the original start, "-" when the event is single. */
    original_start: string;
    title: string;
    organizer_id: string;
    start_at: Instant;
    end_at: Instant;
    time_zone: string;
    all_day: boolean;
    state: "planned" | "cancelled";
    agreed_text: string | null;
    agreed_by: string | null;
    agreed_at: Instant | null;
    /** The question the line should move; null for a line about something else. */
    agreed_about: string | null;
    agreed_outcome: MeetingPromise["outcome"];
    agreed_outcome_by: string | null;
    agreed_outcome_at: Instant | null;
    agreed_moved: MeetingPromise["moved"];
    agreed_moved_by: string | null;
    agreed_moved_at: Instant | null;
  };
  invitee: { tenant_id: string; occurrence_id: string; person_id: string; asked: boolean };
  meeting_check: {
    tenant_id: string;
    /** The series or the occurrence it was set for. */
    subject_id: string;
    applies_to: "occurrence" | "series";
    kind: MeetingKind;
    size: CheckBody["size"];
    questions: Json<string[]>;
    before: boolean;
    after: boolean;
    mode: Mode;
    readers: Readers;
    threshold: number;
    aim: string;
    facilitator_id: string | null;
    /** Who answers in the open, outside the audience. */
    leader_id: Late<string>;
    set_by: string;
    set_at: Instant;
  };
  pulse: {
    tenant_id: string;
    pulse_id: string;
    occurrence_id: string;
    phase: Phase;
    state: PulseState;
    mode: Mode;
    form: Form;
    k: number;
    readers: Readers;
    kind: MeetingKind;
    aim: string;
    facilitator_id: string | null;
    /** Who answers in the open, outside the audience; as the check said at the opening. */
    leader_id: Late<string>;
    opens_at: Instant;
    /** The planned end; while open the end that counts stands in the open row. */
    seals_at: Instant;
    sealed_at: Instant | null;
    invited: number | null;
    answered: number | null;
    released: boolean | null;
    /** SPKI, base64url; kept after the seal so that a late ballot hears so. */
    public_key: string | null;
    fingerprint: string | null;
    /** The series whose charts took in its closing, and its place among those, from 1; null elsewhere. */
    seal_series: string | null;
    seal_order: number | null;
    /** null: nobody has led it. */
    stage: ColumnType<StoredStage | null, string | null | undefined, string | null>;
  };
  audience: { tenant_id: string; pulse_id: string; person_id: string };
  pulse_question: {
    tenant_id: string;
    pulse_id: string;
    question_id: string;
    version: number;
    kind: AskedKind;
    scale: number | null;
    position: number;
    /** The ways of a rule-out, in the words of whoever asks; null elsewhere. */
    options: ColumnType<string[] | null, string | null | undefined, string | null>;
    shown: boolean | null;
    n: number | null;
    cant_say: number | null;
    counts: Json<number[]> | null;
  };
  monitor: ChartKey & {
    tenant_id: string;
    state: Json<object>;
    checked_at: Instant;
    /** What it had taken in when the oldest meetings of its series were deleted, without their counts; null before. */
    past: ColumnType<object | null, string | null | undefined, string | null>;
  };
  baseline: {
    tenant_id: string;
    series_id: string;
    baseline_id: string;
    started_at: Instant;
    started_by: string | null;
    /** Charts take in closings of a higher order only. */
    after_order: number;
  };
  signal: ChartKey & {
    tenant_id: string;
    signal_id: string;
    kind: Signal["kind"];
    direction: Signal["direction"];
    began_pulse_id: string;
    raised_pulse_id: string;
    ended_pulse_id: string | null;
    acknowledged_by: string | null;
    acknowledged_at: Instant | null;
  };
  own_question: {
    tenant_id: string;
    team_id: string;
    question_id: string;
    version: number;
    /** Among the team's own questions; the same in every version. */
    place: number;
    is_retired: boolean;
    body: Json<Omit<OwnQuestion, "id" | "version">>;
  };
  sentence: { tenant_id: string; pulse_id: string; question_id: string; position: number; body: string };
  leader_answer: {
    tenant_id: string;
    pulse_id: string;
    question_id: string;
    person_id: string;
    /** As they gave it: a number, "cant-say" or a sentence. */
    answer: ColumnType<Answers[string], string, string>;
  };
  open_pulse: {
    tenant_id: string;
    pulse_id: string;
    /** Names the box key in the key store. */
    box_id: string;
    /** PKCS8 under the box key; "" with open hands. */
    private_key: string;
    /** HMAC(box key, person) -> hash of the blinded bytes under the box key. */
    papers: Json<Record<string, string>>;
    /** HMAC(box key, ballot id; in the open: person) -> {revision, answers; in the open: person} under it, of one length. */
    ballots: Json<Record<string, string>>;
    /** What a leader answers in the open, {revision, answers} under the box key; null while they have not. */
    leader_sheet: Late<string>;
    /** How many papers and ballots there are, so that nobody has to take the maps apart to count. */
    papers_count: number;
    ballots_count: number;
    /** The planned end; follows the meeting. */
    ends_at: Instant;
    /** The end that counts: 15 s after the last revision once all have answered, at the latest the planned one. */
    seals_at: Instant;
    /** Set by the seal of an open-hands pulse: until then the named answers may be read. */
    hands_until: Instant | null;
    audience_size: number;
    ballot_bytes: number;
  };
};

/** Which answers a chart watches. A new wording or scale of a question is another chart. */
export type ChartKey = {
  series_id: string;
  /** "*" for the starter questions together. */
  question_id: string;
  phase: "before" | "after";
  /** Of the wording; of both wordings, as "1+2", for the starter questions together. */
  version: string;
  scale: number;
  chart: Signal["chart"];
};

export type PersonKind = "member" | "guest" | "external" | "room" | "service";
