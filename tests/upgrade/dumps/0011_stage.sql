DO $$ BEGIN CREATE ROLE app_user NOLOGIN NOINHERIT NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE ballot_user NOLOGIN NOINHERIT NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE sweep_user NOLOGIN NOINHERIT NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
GRANT ballot_user TO app_user;
GRANT sweep_user TO app_user;
CREATE TABLE public.audience (
    tenant_id uuid NOT NULL,
    pulse_id uuid NOT NULL,
    person_id uuid NOT NULL
);
ALTER TABLE ONLY public.audience FORCE ROW LEVEL SECURITY;
CREATE TABLE public.baseline (
    tenant_id uuid NOT NULL,
    series_id uuid NOT NULL,
    baseline_id uuid NOT NULL,
    started_at timestamp with time zone NOT NULL,
    started_by uuid,
    after_order integer NOT NULL
);
ALTER TABLE ONLY public.baseline FORCE ROW LEVEL SECURITY;
CREATE TABLE public.change_log (
    tenant_id uuid NOT NULL,
    change_id uuid NOT NULL,
    team_id text,
    at timestamp with time zone NOT NULL,
    by_id uuid,
    what text NOT NULL,
    facts jsonb NOT NULL
);
ALTER TABLE ONLY public.change_log FORCE ROW LEVEL SECURITY;
CREATE TABLE public.coach (
    tenant_id uuid NOT NULL,
    team_id text NOT NULL,
    person_id uuid NOT NULL,
    until_at timestamp with time zone NOT NULL,
    added_by uuid,
    added_at timestamp with time zone NOT NULL
);
ALTER TABLE ONLY public.coach FORCE ROW LEVEL SECURITY;
CREATE TABLE public.invitee (
    tenant_id uuid NOT NULL,
    occurrence_id uuid NOT NULL,
    person_id uuid NOT NULL,
    asked boolean NOT NULL
);
ALTER TABLE ONLY public.invitee FORCE ROW LEVEL SECURITY;
CREATE TABLE public.leader_answer (
    tenant_id uuid NOT NULL,
    pulse_id uuid NOT NULL,
    question_id text NOT NULL,
    person_id uuid NOT NULL,
    answer jsonb NOT NULL
);
ALTER TABLE ONLY public.leader_answer FORCE ROW LEVEL SECURITY;
CREATE TABLE public.meeting_check (
    tenant_id uuid NOT NULL,
    subject_id uuid NOT NULL,
    applies_to text NOT NULL,
    kind text NOT NULL,
    size text NOT NULL,
    questions jsonb NOT NULL,
    before boolean NOT NULL,
    after boolean NOT NULL,
    mode text NOT NULL,
    readers text NOT NULL,
    threshold integer NOT NULL,
    aim text NOT NULL,
    facilitator_id uuid,
    set_by uuid NOT NULL,
    set_at timestamp with time zone NOT NULL,
    leader_id uuid,
    CONSTRAINT meeting_check_applies_to_check CHECK ((applies_to = ANY (ARRAY['occurrence'::text, 'series'::text])))
);
ALTER TABLE ONLY public.meeting_check FORCE ROW LEVEL SECURITY;
CREATE TABLE public.monitor (
    tenant_id uuid NOT NULL,
    series_id uuid NOT NULL,
    question_id text NOT NULL,
    phase text NOT NULL,
    version text NOT NULL,
    scale integer NOT NULL,
    chart text NOT NULL,
    state jsonb NOT NULL,
    checked_at timestamp with time zone NOT NULL,
    past jsonb,
    CONSTRAINT monitor_chart_check CHECK ((chart = ANY (ARRAY['location'::text, 'spread'::text]))),
    CONSTRAINT monitor_phase_check CHECK ((phase = ANY (ARRAY['before'::text, 'after'::text])))
);
ALTER TABLE ONLY public.monitor FORCE ROW LEVEL SECURITY;
CREATE TABLE public.occurrence (
    tenant_id uuid NOT NULL,
    occurrence_id uuid NOT NULL,
    series_id uuid NOT NULL,
    original_start text NOT NULL,
    title text NOT NULL,
    organizer_id uuid NOT NULL,
    start_at timestamp with time zone NOT NULL,
    end_at timestamp with time zone NOT NULL,
    time_zone text NOT NULL,
    all_day boolean NOT NULL,
    state text NOT NULL,
    agreed_text text,
    agreed_by uuid,
    agreed_at timestamp with time zone,
    agreed_about text,
    agreed_outcome text,
    agreed_outcome_by uuid,
    agreed_outcome_at timestamp with time zone,
    agreed_moved text,
    agreed_moved_by uuid,
    agreed_moved_at timestamp with time zone,
    CONSTRAINT occurrence_agreed_moved_check CHECK ((agreed_moved = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
    CONSTRAINT occurrence_agreed_outcome_check CHECK ((agreed_outcome = ANY (ARRAY['kept'::text, 'partly'::text, 'not'::text]))),
    CONSTRAINT occurrence_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'cancelled'::text])))
);
ALTER TABLE ONLY public.occurrence FORCE ROW LEVEL SECURITY;
CREATE TABLE public.open_pulse (
    tenant_id uuid NOT NULL,
    pulse_id uuid NOT NULL,
    box_id text NOT NULL,
    private_key text NOT NULL,
    papers jsonb NOT NULL,
    papers_count integer NOT NULL,
    ballots_count integer NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    seals_at timestamp with time zone NOT NULL,
    hands_until timestamp with time zone,
    audience_size integer NOT NULL,
    ballot_bytes integer NOT NULL,
    ballots jsonb NOT NULL,
    leader_sheet text
);
ALTER TABLE ONLY public.open_pulse ALTER COLUMN papers SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.open_pulse ALTER COLUMN ballots SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.open_pulse FORCE ROW LEVEL SECURITY;
CREATE TABLE public.own_question (
    tenant_id uuid NOT NULL,
    team_id text NOT NULL,
    question_id text NOT NULL,
    version integer NOT NULL,
    place integer NOT NULL,
    is_retired boolean NOT NULL,
    body jsonb NOT NULL
);
ALTER TABLE ONLY public.own_question FORCE ROW LEVEL SECURITY;
CREATE TABLE public.person (
    tenant_id uuid NOT NULL,
    person_id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    CONSTRAINT person_kind_check CHECK ((kind = ANY (ARRAY['member'::text, 'guest'::text, 'external'::text, 'room'::text, 'service'::text])))
);
ALTER TABLE ONLY public.person FORCE ROW LEVEL SECURITY;
CREATE TABLE public.pulse (
    tenant_id uuid NOT NULL,
    pulse_id uuid NOT NULL,
    occurrence_id uuid NOT NULL,
    phase text NOT NULL,
    state text NOT NULL,
    mode text NOT NULL,
    form text NOT NULL,
    k integer NOT NULL,
    readers text NOT NULL,
    kind text NOT NULL,
    aim text NOT NULL,
    facilitator_id uuid,
    opens_at timestamp with time zone NOT NULL,
    seals_at timestamp with time zone NOT NULL,
    sealed_at timestamp with time zone,
    invited integer,
    answered integer,
    released boolean,
    public_key text,
    fingerprint text,
    seal_series uuid,
    seal_order integer,
    leader_id uuid,
    stage jsonb,
    CONSTRAINT pulse_check CHECK (((k >= 3) OR (mode = 'open'::text))),
    CONSTRAINT pulse_form_check CHECK ((form = ANY (ARRAY['full'::text, 'coarse'::text]))),
    CONSTRAINT pulse_mode_check CHECK ((mode = ANY (ARRAY['private'::text, 'open'::text]))),
    CONSTRAINT pulse_phase_check CHECK ((phase = ANY (ARRAY['before'::text, 'after'::text, 'adhoc'::text]))),
    CONSTRAINT pulse_readers_check CHECK ((readers = ANY (ARRAY['team'::text, 'audience'::text]))),
    CONSTRAINT pulse_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'open'::text, 'sealed'::text, 'void'::text])))
);
ALTER TABLE ONLY public.pulse FORCE ROW LEVEL SECURITY;
CREATE TABLE public.pulse_question (
    tenant_id uuid NOT NULL,
    pulse_id uuid NOT NULL,
    question_id text NOT NULL,
    version integer NOT NULL,
    kind text NOT NULL,
    scale integer,
    "position" integer NOT NULL,
    shown boolean,
    n integer,
    cant_say integer,
    counts jsonb,
    options jsonb
);
ALTER TABLE ONLY public.pulse_question FORCE ROW LEVEL SECURITY;
CREATE TABLE public.schema_migration (
    name character varying(255) NOT NULL,
    "timestamp" character varying(255) NOT NULL
);
CREATE TABLE public.schema_migration_lock (
    id character varying(255) NOT NULL,
    is_locked integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.sentence (
    tenant_id uuid NOT NULL,
    pulse_id uuid NOT NULL,
    question_id text NOT NULL,
    "position" integer NOT NULL,
    body text NOT NULL
);
ALTER TABLE ONLY public.sentence FORCE ROW LEVEL SECURITY;
CREATE TABLE public.series (
    tenant_id uuid NOT NULL,
    series_id uuid NOT NULL,
    team_id text NOT NULL,
    ical_uid text NOT NULL,
    title text NOT NULL,
    organizer_id uuid NOT NULL,
    reviewed_at timestamp with time zone,
    gone_order integer
);
ALTER TABLE ONLY public.series FORCE ROW LEVEL SECURITY;
CREATE TABLE public.signal (
    tenant_id uuid NOT NULL,
    signal_id uuid NOT NULL,
    series_id uuid NOT NULL,
    question_id text NOT NULL,
    phase text NOT NULL,
    version text NOT NULL,
    scale integer NOT NULL,
    chart text NOT NULL,
    kind text NOT NULL,
    direction text NOT NULL,
    began_pulse_id uuid NOT NULL,
    raised_pulse_id uuid NOT NULL,
    ended_pulse_id uuid,
    acknowledged_by uuid,
    acknowledged_at timestamp with time zone,
    CONSTRAINT signal_chart_check CHECK ((chart = ANY (ARRAY['location'::text, 'spread'::text]))),
    CONSTRAINT signal_direction_check CHECK ((direction = ANY (ARRAY['lower'::text, 'higher'::text, 'apart'::text, 'closer'::text]))),
    CONSTRAINT signal_kind_check CHECK ((kind = ANY (ARRAY['mark'::text, 'alert'::text]))),
    CONSTRAINT signal_phase_check CHECK ((phase = ANY (ARRAY['before'::text, 'after'::text])))
);
ALTER TABLE ONLY public.signal FORCE ROW LEVEL SECURITY;
CREATE TABLE public.team (
    tenant_id uuid NOT NULL,
    team_id text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    why text,
    why_text text,
    CONSTRAINT team_kind_check CHECK ((kind = ANY (ARRAY['team'::text, 'chat'::text])))
);
ALTER TABLE ONLY public.team FORCE ROW LEVEL SECURITY;
CREATE TABLE public.team_member (
    tenant_id uuid NOT NULL,
    team_id text NOT NULL,
    person_id uuid NOT NULL,
    role text NOT NULL,
    CONSTRAINT team_member_role_check CHECK ((role = ANY (ARRAY['member'::text, 'owner'::text])))
);
ALTER TABLE ONLY public.team_member FORCE ROW LEVEL SECURITY;
CREATE TABLE public.tenant (
    tenant_id uuid NOT NULL,
    name text NOT NULL,
    minimum_k integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    retention_days integer,
    CONSTRAINT tenant_minimum_k_check CHECK (((minimum_k >= 3) AND (minimum_k <= 25))),
    CONSTRAINT tenant_retention_days_check CHECK (((retention_days >= 30) AND (retention_days <= 3650)))
);
ALTER TABLE ONLY public.tenant FORCE ROW LEVEL SECURITY;
INSERT INTO public.audience VALUES
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-7dad-a8fa-1caf68956cb0', '1494572c-a838-4226-a1de-a61066751d67'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-7dad-a8fa-1caf68956cb0', '2496a68d-8054-4767-a269-b3a0846347f6'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-7dad-a8fa-1caf68956cb0', '330604b8-73e5-4b4f-be85-26067e0af820'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-7dad-a8fa-1caf68956cb0', '7d56ca91-1964-42ca-9f1c-009be3e7cb35'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-7dad-a8fa-1caf68956cb0', '8725beaf-8c8a-4a91-b593-582de34e970a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-7dad-a8fa-1caf68956cb0', 'bd690976-252e-4844-b726-7763d4c1372a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-7dad-a8fa-1caf68956cb0', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a07b6d-ab60-7312-bac3-1d2dc1dc4efa', '1494572c-a838-4226-a1de-a61066751d67'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a07b6d-ab60-7312-bac3-1d2dc1dc4efa', '2496a68d-8054-4767-a269-b3a0846347f6'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a07b6d-ab60-7312-bac3-1d2dc1dc4efa', '330604b8-73e5-4b4f-be85-26067e0af820'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a07b6d-ab60-7312-bac3-1d2dc1dc4efa', '7d56ca91-1964-42ca-9f1c-009be3e7cb35'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a07b6d-ab60-7312-bac3-1d2dc1dc4efa', '8725beaf-8c8a-4a91-b593-582de34e970a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a07b6d-ab60-7312-bac3-1d2dc1dc4efa', 'bd690976-252e-4844-b726-7763d4c1372a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a07b6d-ab60-7312-bac3-1d2dc1dc4efa', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a09f7a-2f60-7c61-bed1-a06f91c214a3', '1494572c-a838-4226-a1de-a61066751d67'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a09f7a-2f60-7c61-bed1-a06f91c214a3', '2496a68d-8054-4767-a269-b3a0846347f6'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a09f7a-2f60-7c61-bed1-a06f91c214a3', '330604b8-73e5-4b4f-be85-26067e0af820'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a09f7a-2f60-7c61-bed1-a06f91c214a3', '7d56ca91-1964-42ca-9f1c-009be3e7cb35'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a09f7a-2f60-7c61-bed1-a06f91c214a3', '8725beaf-8c8a-4a91-b593-582de34e970a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a09f7a-2f60-7c61-bed1-a06f91c214a3', 'bd690976-252e-4844-b726-7763d4c1372a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a09f7a-2f60-7c61-bed1-a06f91c214a3', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0c386-b360-7edf-9cb0-6621f677e632', '1494572c-a838-4226-a1de-a61066751d67'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0c386-b360-7edf-9cb0-6621f677e632', '2496a68d-8054-4767-a269-b3a0846347f6'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0c386-b360-7edf-9cb0-6621f677e632', '330604b8-73e5-4b4f-be85-26067e0af820'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0c386-b360-7edf-9cb0-6621f677e632', '7d56ca91-1964-42ca-9f1c-009be3e7cb35'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0c386-b360-7edf-9cb0-6621f677e632', '8725beaf-8c8a-4a91-b593-582de34e970a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0c386-b360-7edf-9cb0-6621f677e632', 'bd690976-252e-4844-b726-7763d4c1372a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0c386-b360-7edf-9cb0-6621f677e632', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0e793-3760-7eb0-a494-419de833cd38', '1494572c-a838-4226-a1de-a61066751d67'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0e793-3760-7eb0-a494-419de833cd38', '2496a68d-8054-4767-a269-b3a0846347f6'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0e793-3760-7eb0-a494-419de833cd38', '330604b8-73e5-4b4f-be85-26067e0af820'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0e793-3760-7eb0-a494-419de833cd38', '7d56ca91-1964-42ca-9f1c-009be3e7cb35'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0e793-3760-7eb0-a494-419de833cd38', '8725beaf-8c8a-4a91-b593-582de34e970a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0e793-3760-7eb0-a494-419de833cd38', 'bd690976-252e-4844-b726-7763d4c1372a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0e793-3760-7eb0-a494-419de833cd38', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a10b9f-bb60-7306-ae5c-157449e9a92c', '1494572c-a838-4226-a1de-a61066751d67'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a10b9f-bb60-7306-ae5c-157449e9a92c', '2496a68d-8054-4767-a269-b3a0846347f6'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a10b9f-bb60-7306-ae5c-157449e9a92c', '330604b8-73e5-4b4f-be85-26067e0af820'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a10b9f-bb60-7306-ae5c-157449e9a92c', '7d56ca91-1964-42ca-9f1c-009be3e7cb35'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a10b9f-bb60-7306-ae5c-157449e9a92c', '8725beaf-8c8a-4a91-b593-582de34e970a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a10b9f-bb60-7306-ae5c-157449e9a92c', 'bd690976-252e-4844-b726-7763d4c1372a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a10b9f-bb60-7306-ae5c-157449e9a92c', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a12fac-3f60-7cea-9a78-7f459cf2e7ae', '1494572c-a838-4226-a1de-a61066751d67'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a12fac-3f60-7cea-9a78-7f459cf2e7ae', '2496a68d-8054-4767-a269-b3a0846347f6'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a12fac-3f60-7cea-9a78-7f459cf2e7ae', '330604b8-73e5-4b4f-be85-26067e0af820'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a12fac-3f60-7cea-9a78-7f459cf2e7ae', '7d56ca91-1964-42ca-9f1c-009be3e7cb35'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a12fac-3f60-7cea-9a78-7f459cf2e7ae', '8725beaf-8c8a-4a91-b593-582de34e970a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a12fac-3f60-7cea-9a78-7f459cf2e7ae', 'bd690976-252e-4844-b726-7763d4c1372a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a12fac-3f60-7cea-9a78-7f459cf2e7ae', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a153b8-c360-7257-be56-7bfc02ff9374', '1494572c-a838-4226-a1de-a61066751d67'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a153b8-c360-7257-be56-7bfc02ff9374', '2496a68d-8054-4767-a269-b3a0846347f6'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a153b8-c360-7257-be56-7bfc02ff9374', '330604b8-73e5-4b4f-be85-26067e0af820'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a153b8-c360-7257-be56-7bfc02ff9374', '7d56ca91-1964-42ca-9f1c-009be3e7cb35'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a153b8-c360-7257-be56-7bfc02ff9374', '8725beaf-8c8a-4a91-b593-582de34e970a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a153b8-c360-7257-be56-7bfc02ff9374', 'bd690976-252e-4844-b726-7763d4c1372a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a153b8-c360-7257-be56-7bfc02ff9374', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a177c5-4760-7523-a8f7-98cac7706e42', '1494572c-a838-4226-a1de-a61066751d67'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a177c5-4760-7523-a8f7-98cac7706e42', '2496a68d-8054-4767-a269-b3a0846347f6'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a177c5-4760-7523-a8f7-98cac7706e42', '330604b8-73e5-4b4f-be85-26067e0af820'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a177c5-4760-7523-a8f7-98cac7706e42', '7d56ca91-1964-42ca-9f1c-009be3e7cb35'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a177c5-4760-7523-a8f7-98cac7706e42', '8725beaf-8c8a-4a91-b593-582de34e970a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a177c5-4760-7523-a8f7-98cac7706e42', 'bd690976-252e-4844-b726-7763d4c1372a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a177c5-4760-7523-a8f7-98cac7706e42', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a19bd1-cb60-7ce8-871a-df931ffc2b44', '1494572c-a838-4226-a1de-a61066751d67'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a19bd1-cb60-7ce8-871a-df931ffc2b44', '2496a68d-8054-4767-a269-b3a0846347f6'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a19bd1-cb60-7ce8-871a-df931ffc2b44', '330604b8-73e5-4b4f-be85-26067e0af820'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a19bd1-cb60-7ce8-871a-df931ffc2b44', '7d56ca91-1964-42ca-9f1c-009be3e7cb35'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a19bd1-cb60-7ce8-871a-df931ffc2b44', '8725beaf-8c8a-4a91-b593-582de34e970a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a19bd1-cb60-7ce8-871a-df931ffc2b44', 'bd690976-252e-4844-b726-7763d4c1372a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a19bd1-cb60-7ce8-871a-df931ffc2b44', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-7ddf-855f-da74ba80d88c', '1494572c-a838-4226-a1de-a61066751d67'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-7ddf-855f-da74ba80d88c', '2496a68d-8054-4767-a269-b3a0846347f6'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-7ddf-855f-da74ba80d88c', '330604b8-73e5-4b4f-be85-26067e0af820'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-7ddf-855f-da74ba80d88c', '8725beaf-8c8a-4a91-b593-582de34e970a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-7ddf-855f-da74ba80d88c', 'bd690976-252e-4844-b726-7763d4c1372a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-7ddf-855f-da74ba80d88c', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7d0f-aa16-5b98c6ca27bd', '1494572c-a838-4226-a1de-a61066751d67'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7d0f-aa16-5b98c6ca27bd', '2496a68d-8054-4767-a269-b3a0846347f6'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7d0f-aa16-5b98c6ca27bd', '330604b8-73e5-4b4f-be85-26067e0af820'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7d0f-aa16-5b98c6ca27bd', '7d56ca91-1964-42ca-9f1c-009be3e7cb35'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7d0f-aa16-5b98c6ca27bd', '8725beaf-8c8a-4a91-b593-582de34e970a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7d0f-aa16-5b98c6ca27bd', 'bd690976-252e-4844-b726-7763d4c1372a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7d0f-aa16-5b98c6ca27bd', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-791a-9bdb-7254c5c7f7e0', '1494572c-a838-4226-a1de-a61066751d67'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-791a-9bdb-7254c5c7f7e0', '2496a68d-8054-4767-a269-b3a0846347f6'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-791a-9bdb-7254c5c7f7e0', '330604b8-73e5-4b4f-be85-26067e0af820'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-791a-9bdb-7254c5c7f7e0', '8725beaf-8c8a-4a91-b593-582de34e970a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-791a-9bdb-7254c5c7f7e0', 'bd690976-252e-4844-b726-7763d4c1372a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-791a-9bdb-7254c5c7f7e0', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-76a0-9661-9ea87de07561', '1494572c-a838-4226-a1de-a61066751d67'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-76a0-9661-9ea87de07561', '2496a68d-8054-4767-a269-b3a0846347f6'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-76a0-9661-9ea87de07561', '330604b8-73e5-4b4f-be85-26067e0af820'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-76a0-9661-9ea87de07561', '7d56ca91-1964-42ca-9f1c-009be3e7cb35'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-76a0-9661-9ea87de07561', '8725beaf-8c8a-4a91-b593-582de34e970a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-76a0-9661-9ea87de07561', 'bd690976-252e-4844-b726-7763d4c1372a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-76a0-9661-9ea87de07561', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7022-9991-8dfe18133e34', '2496a68d-8054-4767-a269-b3a0846347f6'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7022-9991-8dfe18133e34', '330604b8-73e5-4b4f-be85-26067e0af820'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7022-9991-8dfe18133e34', '7d56ca91-1964-42ca-9f1c-009be3e7cb35'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7022-9991-8dfe18133e34', '8725beaf-8c8a-4a91-b593-582de34e970a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7022-9991-8dfe18133e34', 'bd690976-252e-4844-b726-7763d4c1372a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7022-9991-8dfe18133e34', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c5e6-ce00-74f2-a80d-0b1aef0de20d', '1494572c-a838-4226-a1de-a61066751d67'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c5e6-ce00-74f2-a80d-0b1aef0de20d', '2496a68d-8054-4767-a269-b3a0846347f6'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c5e6-ce00-74f2-a80d-0b1aef0de20d', '330604b8-73e5-4b4f-be85-26067e0af820'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c5e6-ce00-74f2-a80d-0b1aef0de20d', '7d56ca91-1964-42ca-9f1c-009be3e7cb35'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c5e6-ce00-74f2-a80d-0b1aef0de20d', '8725beaf-8c8a-4a91-b593-582de34e970a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c5e6-ce00-74f2-a80d-0b1aef0de20d', 'bd690976-252e-4844-b726-7763d4c1372a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c5e6-ce00-74f2-a80d-0b1aef0de20d', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-71c0-8bac-bad598ac5665', '1494572c-a838-4226-a1de-a61066751d67'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-71c0-8bac-bad598ac5665', '2496a68d-8054-4767-a269-b3a0846347f6'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-71c0-8bac-bad598ac5665', '330604b8-73e5-4b4f-be85-26067e0af820'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-71c0-8bac-bad598ac5665', '7d56ca91-1964-42ca-9f1c-009be3e7cb35'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-71c0-8bac-bad598ac5665', '8725beaf-8c8a-4a91-b593-582de34e970a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-71c0-8bac-bad598ac5665', 'bd690976-252e-4844-b726-7763d4c1372a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-71c0-8bac-bad598ac5665', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-7b33-9c11-520ecbbf33d8', '1494572c-a838-4226-a1de-a61066751d67'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-7b33-9c11-520ecbbf33d8', '2496a68d-8054-4767-a269-b3a0846347f6'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-7b33-9c11-520ecbbf33d8', '330604b8-73e5-4b4f-be85-26067e0af820'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-7b33-9c11-520ecbbf33d8', '7d56ca91-1964-42ca-9f1c-009be3e7cb35'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-7b33-9c11-520ecbbf33d8', '8725beaf-8c8a-4a91-b593-582de34e970a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-7b33-9c11-520ecbbf33d8', 'bd690976-252e-4844-b726-7763d4c1372a'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-7b33-9c11-520ecbbf33d8', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57');
INSERT INTO public.baseline VALUES
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-7372-bed2-0c869b8646a9', '01a1c630-0c00-73c1-9058-3e6e1b0928a9', '2026-11-10 16:00:00+00', '1494572c-a838-4226-a1de-a61066751d67', 1);
INSERT INTO public.change_log VALUES
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-73ee-8a82-935ca18a2386', NULL, '2026-09-04 08:00:00+00', '1494572c-a838-4226-a1de-a61066751d67', 'retention-set', '{"to": 1095, "from": 730}'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-72b0-8110-9d153446c938', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', '2026-09-04 08:00:00+00', '1494572c-a838-4226-a1de-a61066751d67', 'why-set', '{"to": "own"}'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-7119-904b-f1a8b691276f', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', '2026-09-04 08:00:00+00', '1494572c-a838-4226-a1de-a61066751d67', 'coach-added', '{"until": "2027-01-31T00:00:00.000Z"}'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-7f21-9198-a42bb2804086', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', '2026-09-04 08:00:00+00', '1494572c-a838-4226-a1de-a61066751d67', 'own-questions-added', '{"n": 1}'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-7fd1-ac83-8167a6053bb2', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', '2026-09-04 08:00:00+00', '1494572c-a838-4226-a1de-a61066751d67', 'check-set', '{"mode": "private", "when": "after", "asked": "chosen", "readers": "team", "seriesId": "01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0", "threshold": 5}'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-7a5a-ae65-ef1bc8735ea1', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', '2026-11-10 08:00:00+00', '1494572c-a838-4226-a1de-a61066751d67', 'check-set', '{"mode": "private", "when": "both", "asked": "chosen", "readers": "team", "seriesId": "01a1c478-9800-7372-bed2-0c869b8646a9", "threshold": 3}'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7bf2-9949-d35af2b8dead', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', '2026-11-10 08:10:00+00', '1494572c-a838-4226-a1de-a61066751d67', 'check-set', '{"mode": "private", "when": "both", "asked": "chosen", "readers": "team", "threshold": 5, "occurrenceId": "01a1c481-bfc0-7349-b153-9763b5b3ed6b"}'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7598-92cf-57e9f72abcf7', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', '2026-11-10 08:10:00+00', '1494572c-a838-4226-a1de-a61066751d67', 'check-set', '{"mode": "private", "when": "after", "asked": "chosen", "readers": "team", "threshold": 5, "occurrenceId": "01a1c481-bfc0-7127-b89d-8e2308791e4f"}'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7ad4-b4b7-a93a4e15f40b', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', '2026-11-10 08:10:00+00', '1494572c-a838-4226-a1de-a61066751d67', 'check-set', '{"mode": "private", "when": "after", "asked": "chosen", "readers": "team", "threshold": 5, "occurrenceId": "01a1c481-bfc0-7df4-8f1b-55a7164fff8f"}'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-73d7-9b50-9e4215e12eba', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', '2026-11-10 16:00:00+00', '1494572c-a838-4226-a1de-a61066751d67', 'baseline-started', '{"seriesId": "01a1c478-9800-7372-bed2-0c869b8646a9"}');
INSERT INTO public.coach VALUES
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', '8027eab8-23da-4104-b71a-ae72b0f220e4', '2027-01-31 00:00:00+00', '1494572c-a838-4226-a1de-a61066751d67', '2026-09-04 08:00:00+00');
INSERT INTO public.invitee VALUES
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-776c-bd3a-0fb164a24901', '1494572c-a838-4226-a1de-a61066751d67', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-776c-bd3a-0fb164a24901', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-776c-bd3a-0fb164a24901', 'bd690976-252e-4844-b726-7763d4c1372a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-776c-bd3a-0fb164a24901', '8725beaf-8c8a-4a91-b593-582de34e970a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-776c-bd3a-0fb164a24901', '2496a68d-8054-4767-a269-b3a0846347f6', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-776c-bd3a-0fb164a24901', '330604b8-73e5-4b4f-be85-26067e0af820', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-776c-bd3a-0fb164a24901', '7d56ca91-1964-42ca-9f1c-009be3e7cb35', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a07b6d-ab60-7f50-ba0e-290bf977bbea', '1494572c-a838-4226-a1de-a61066751d67', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a07b6d-ab60-7f50-ba0e-290bf977bbea', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a07b6d-ab60-7f50-ba0e-290bf977bbea', 'bd690976-252e-4844-b726-7763d4c1372a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a07b6d-ab60-7f50-ba0e-290bf977bbea', '8725beaf-8c8a-4a91-b593-582de34e970a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a07b6d-ab60-7f50-ba0e-290bf977bbea', '2496a68d-8054-4767-a269-b3a0846347f6', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a07b6d-ab60-7f50-ba0e-290bf977bbea', '330604b8-73e5-4b4f-be85-26067e0af820', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a07b6d-ab60-7f50-ba0e-290bf977bbea', '7d56ca91-1964-42ca-9f1c-009be3e7cb35', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a09f7a-2f60-71a4-ae97-3096874e24ac', '1494572c-a838-4226-a1de-a61066751d67', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a09f7a-2f60-71a4-ae97-3096874e24ac', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a09f7a-2f60-71a4-ae97-3096874e24ac', 'bd690976-252e-4844-b726-7763d4c1372a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a09f7a-2f60-71a4-ae97-3096874e24ac', '8725beaf-8c8a-4a91-b593-582de34e970a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a09f7a-2f60-71a4-ae97-3096874e24ac', '2496a68d-8054-4767-a269-b3a0846347f6', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a09f7a-2f60-71a4-ae97-3096874e24ac', '330604b8-73e5-4b4f-be85-26067e0af820', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a09f7a-2f60-71a4-ae97-3096874e24ac', '7d56ca91-1964-42ca-9f1c-009be3e7cb35', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0c386-b360-72ec-b62a-9de965b3ffb8', '1494572c-a838-4226-a1de-a61066751d67', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0c386-b360-72ec-b62a-9de965b3ffb8', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0c386-b360-72ec-b62a-9de965b3ffb8', 'bd690976-252e-4844-b726-7763d4c1372a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0c386-b360-72ec-b62a-9de965b3ffb8', '8725beaf-8c8a-4a91-b593-582de34e970a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0c386-b360-72ec-b62a-9de965b3ffb8', '2496a68d-8054-4767-a269-b3a0846347f6', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0c386-b360-72ec-b62a-9de965b3ffb8', '330604b8-73e5-4b4f-be85-26067e0af820', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0c386-b360-72ec-b62a-9de965b3ffb8', '7d56ca91-1964-42ca-9f1c-009be3e7cb35', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0e793-3760-7072-a9f7-71292a806578', '1494572c-a838-4226-a1de-a61066751d67', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0e793-3760-7072-a9f7-71292a806578', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0e793-3760-7072-a9f7-71292a806578', 'bd690976-252e-4844-b726-7763d4c1372a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0e793-3760-7072-a9f7-71292a806578', '8725beaf-8c8a-4a91-b593-582de34e970a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0e793-3760-7072-a9f7-71292a806578', '2496a68d-8054-4767-a269-b3a0846347f6', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0e793-3760-7072-a9f7-71292a806578', '330604b8-73e5-4b4f-be85-26067e0af820', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0e793-3760-7072-a9f7-71292a806578', '7d56ca91-1964-42ca-9f1c-009be3e7cb35', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a10b9f-bb60-73f0-bbf9-0f615e687f53', '1494572c-a838-4226-a1de-a61066751d67', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a10b9f-bb60-73f0-bbf9-0f615e687f53', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a10b9f-bb60-73f0-bbf9-0f615e687f53', 'bd690976-252e-4844-b726-7763d4c1372a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a10b9f-bb60-73f0-bbf9-0f615e687f53', '8725beaf-8c8a-4a91-b593-582de34e970a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a10b9f-bb60-73f0-bbf9-0f615e687f53', '2496a68d-8054-4767-a269-b3a0846347f6', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a10b9f-bb60-73f0-bbf9-0f615e687f53', '330604b8-73e5-4b4f-be85-26067e0af820', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a10b9f-bb60-73f0-bbf9-0f615e687f53', '7d56ca91-1964-42ca-9f1c-009be3e7cb35', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a12fac-3f60-7a7f-9950-9611c41e26a1', '1494572c-a838-4226-a1de-a61066751d67', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a12fac-3f60-7a7f-9950-9611c41e26a1', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a12fac-3f60-7a7f-9950-9611c41e26a1', 'bd690976-252e-4844-b726-7763d4c1372a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a12fac-3f60-7a7f-9950-9611c41e26a1', '8725beaf-8c8a-4a91-b593-582de34e970a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a12fac-3f60-7a7f-9950-9611c41e26a1', '2496a68d-8054-4767-a269-b3a0846347f6', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a12fac-3f60-7a7f-9950-9611c41e26a1', '330604b8-73e5-4b4f-be85-26067e0af820', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a12fac-3f60-7a7f-9950-9611c41e26a1', '7d56ca91-1964-42ca-9f1c-009be3e7cb35', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a153b8-c360-7db9-91b0-fb9c6c0fd7b5', '1494572c-a838-4226-a1de-a61066751d67', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a153b8-c360-7db9-91b0-fb9c6c0fd7b5', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a153b8-c360-7db9-91b0-fb9c6c0fd7b5', 'bd690976-252e-4844-b726-7763d4c1372a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a153b8-c360-7db9-91b0-fb9c6c0fd7b5', '8725beaf-8c8a-4a91-b593-582de34e970a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a153b8-c360-7db9-91b0-fb9c6c0fd7b5', '2496a68d-8054-4767-a269-b3a0846347f6', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a153b8-c360-7db9-91b0-fb9c6c0fd7b5', '330604b8-73e5-4b4f-be85-26067e0af820', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a153b8-c360-7db9-91b0-fb9c6c0fd7b5', '7d56ca91-1964-42ca-9f1c-009be3e7cb35', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a177c5-4760-7785-a0c4-893fc1683f25', '1494572c-a838-4226-a1de-a61066751d67', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a177c5-4760-7785-a0c4-893fc1683f25', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a177c5-4760-7785-a0c4-893fc1683f25', 'bd690976-252e-4844-b726-7763d4c1372a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a177c5-4760-7785-a0c4-893fc1683f25', '8725beaf-8c8a-4a91-b593-582de34e970a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a177c5-4760-7785-a0c4-893fc1683f25', '2496a68d-8054-4767-a269-b3a0846347f6', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a177c5-4760-7785-a0c4-893fc1683f25', '330604b8-73e5-4b4f-be85-26067e0af820', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a177c5-4760-7785-a0c4-893fc1683f25', '7d56ca91-1964-42ca-9f1c-009be3e7cb35', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a19bd1-cb60-7d23-ac73-a96079b1423f', '1494572c-a838-4226-a1de-a61066751d67', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a19bd1-cb60-7d23-ac73-a96079b1423f', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a19bd1-cb60-7d23-ac73-a96079b1423f', 'bd690976-252e-4844-b726-7763d4c1372a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a19bd1-cb60-7d23-ac73-a96079b1423f', '8725beaf-8c8a-4a91-b593-582de34e970a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a19bd1-cb60-7d23-ac73-a96079b1423f', '2496a68d-8054-4767-a269-b3a0846347f6', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a19bd1-cb60-7d23-ac73-a96079b1423f', '330604b8-73e5-4b4f-be85-26067e0af820', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a19bd1-cb60-7d23-ac73-a96079b1423f', '7d56ca91-1964-42ca-9f1c-009be3e7cb35', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1bfde-4f60-76bb-b5a3-d93949dd9d28', '1494572c-a838-4226-a1de-a61066751d67', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1bfde-4f60-76bb-b5a3-d93949dd9d28', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1bfde-4f60-76bb-b5a3-d93949dd9d28', 'bd690976-252e-4844-b726-7763d4c1372a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1bfde-4f60-76bb-b5a3-d93949dd9d28', '8725beaf-8c8a-4a91-b593-582de34e970a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1bfde-4f60-76bb-b5a3-d93949dd9d28', '2496a68d-8054-4767-a269-b3a0846347f6', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1bfde-4f60-76bb-b5a3-d93949dd9d28', '330604b8-73e5-4b4f-be85-26067e0af820', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1bfde-4f60-76bb-b5a3-d93949dd9d28', '7d56ca91-1964-42ca-9f1c-009be3e7cb35', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-74df-a60a-f2b6fb9349ec', '1494572c-a838-4226-a1de-a61066751d67', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-74df-a60a-f2b6fb9349ec', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-74df-a60a-f2b6fb9349ec', 'bd690976-252e-4844-b726-7763d4c1372a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-74df-a60a-f2b6fb9349ec', '8725beaf-8c8a-4a91-b593-582de34e970a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-74df-a60a-f2b6fb9349ec', '2496a68d-8054-4767-a269-b3a0846347f6', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-74df-a60a-f2b6fb9349ec', '330604b8-73e5-4b4f-be85-26067e0af820', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7349-b153-9763b5b3ed6b', '1494572c-a838-4226-a1de-a61066751d67', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7349-b153-9763b5b3ed6b', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7349-b153-9763b5b3ed6b', 'bd690976-252e-4844-b726-7763d4c1372a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7349-b153-9763b5b3ed6b', '8725beaf-8c8a-4a91-b593-582de34e970a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7349-b153-9763b5b3ed6b', '2496a68d-8054-4767-a269-b3a0846347f6', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7349-b153-9763b5b3ed6b', '330604b8-73e5-4b4f-be85-26067e0af820', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7349-b153-9763b5b3ed6b', '7d56ca91-1964-42ca-9f1c-009be3e7cb35', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7127-b89d-8e2308791e4f', '1494572c-a838-4226-a1de-a61066751d67', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7127-b89d-8e2308791e4f', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7127-b89d-8e2308791e4f', 'bd690976-252e-4844-b726-7763d4c1372a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7127-b89d-8e2308791e4f', '8725beaf-8c8a-4a91-b593-582de34e970a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7127-b89d-8e2308791e4f', '2496a68d-8054-4767-a269-b3a0846347f6', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7127-b89d-8e2308791e4f', '330604b8-73e5-4b4f-be85-26067e0af820', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7127-b89d-8e2308791e4f', '7d56ca91-1964-42ca-9f1c-009be3e7cb35', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7df4-8f1b-55a7164fff8f', '1494572c-a838-4226-a1de-a61066751d67', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7df4-8f1b-55a7164fff8f', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7df4-8f1b-55a7164fff8f', 'bd690976-252e-4844-b726-7763d4c1372a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7df4-8f1b-55a7164fff8f', '8725beaf-8c8a-4a91-b593-582de34e970a', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7df4-8f1b-55a7164fff8f', '2496a68d-8054-4767-a269-b3a0846347f6', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7df4-8f1b-55a7164fff8f', '330604b8-73e5-4b4f-be85-26067e0af820', true),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7df4-8f1b-55a7164fff8f', '7d56ca91-1964-42ca-9f1c-009be3e7cb35', true);
INSERT INTO public.leader_answer VALUES
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7022-9991-8dfe18133e34', 'commit', '1494572c-a838-4226-a1de-a61066751d67', '5'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7022-9991-8dfe18133e34', 'voice', '1494572c-a838-4226-a1de-a61066751d67', '2');
INSERT INTO public.meeting_check VALUES
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', 'series', 'decide', 'starter', '["clarity", "commit"]', false, true, 'private', 'team', 5, 'one date for the launch', 'bd690976-252e-4844-b726-7763d4c1372a', '1494572c-a838-4226-a1de-a61066751d67', '2026-09-04 08:00:00+00', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-7372-bed2-0c869b8646a9', 'series', 'share', 'starter', '["clarity", "help"]', true, true, 'private', 'team', 3, '', NULL, '1494572c-a838-4226-a1de-a61066751d67', '2026-11-10 08:00:00+00', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7349-b153-9763b5b3ed6b', 'occurrence', 'decide', 'starter', '["clarity", "text"]', true, true, 'private', 'team', 5, '', NULL, '1494572c-a838-4226-a1de-a61066751d67', '2026-11-10 08:10:00+00', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7127-b89d-8e2308791e4f', 'occurrence', 'decide', 'starter', '["commit", "voice"]', false, true, 'private', 'team', 5, '', NULL, '1494572c-a838-4226-a1de-a61066751d67', '2026-11-10 08:10:00+00', '1494572c-a838-4226-a1de-a61066751d67'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7df4-8f1b-55a7164fff8f', 'occurrence', 'decide', 'starter', '["clarity", "commit"]', false, true, 'private', 'team', 5, '', NULL, '1494572c-a838-4226-a1de-a61066751d67', '2026-11-10 08:10:00+00', NULL);
INSERT INTO public.monitor VALUES
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', 'clarity', 'after', '1', 5, 'location', '{"t": 10, "df": 70, "up": 0, "up2": 0, "down": 9, "chart": "location", "down2": 8.25, "flatUp": 10, "limits": {"mark": 6.2, "alert": 14.5}, "points": 5, "within": 20, "learned": {"mean": 4.5, "weight": 56, "squares": 0, "meetings": 7}, "pending": {"mean": 1.5, "weight": 24, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-10 10:40:00+00', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7e2c-8e7f-3436a20dd1dd', 'voice', 'after', '1', 5, 'spread', '{"t": 1, "df": 6, "up": 0, "up2": 0, "down": 0, "chart": "spread", "down2": 0, "flatUp": 0, "limits": {"mark": 4.35, "alert": 7}, "points": 5, "within": 0, "learned": {"mean": 0, "weight": 6, "squares": 0, "meetings": 1}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 0}', '2026-11-10 14:40:00+00', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', '*', 'after', '1+1', 5, 'location', '{"t": 10, "df": 140, "up": 0, "up2": 0, "down": 9, "chart": "location", "down2": 8.25, "flatUp": 10, "limits": {"mark": 6.2, "alert": 6.2}, "points": 5, "within": 56.375, "learned": {"mean": 4.241071428571429, "weight": 56, "squares": 0.15178571428571427, "meetings": 7}, "pending": {"mean": 1.75, "weight": 24, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-10 10:40:00+00', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', '*', 'after', '1+1', 5, 'spread', '{"t": 10, "df": 140, "up": 0, "up2": 0, "down": 5.142682496568886, "chart": "spread", "down2": 4.392682496568886, "flatUp": 10, "limits": {"mark": 4.35, "alert": 4}, "points": 5, "within": 88.75, "learned": {"mean": 0.7831632653061225, "weight": 49, "squares": 0.02869897959183664, "meetings": 7}, "pending": {"mean": 0.2857142857142857, "weight": 21, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-10 10:40:00+00', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', 'clarity', 'after', '1', 5, 'spread', '{"t": 10, "df": 70, "up": 0, "up2": 0, "down": 0, "chart": "spread", "down2": 0, "flatUp": 10, "limits": {"mark": 4.35, "alert": 7}, "points": 5, "within": 40, "learned": {"mean": 0.5714285714285714, "weight": 70, "squares": 0, "meetings": 10}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 10}', '2026-11-10 10:40:00+00', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', 'commit', 'after', '1', 5, 'location', '{"t": 10, "df": 70, "up": 0, "up2": 0, "down": 9, "chart": "location", "down2": 8.25, "flatUp": 10, "limits": {"mark": 6.2, "alert": 14.5}, "points": 5, "within": 36.375, "learned": {"mean": 3.982142857142857, "weight": 56, "squares": 0.6071428571428571, "meetings": 7}, "pending": {"mean": 2, "weight": 24, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-10 10:40:00+00', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', 'commit', 'after', '1', 5, 'spread', '{"t": 10, "df": 70, "up": 0, "up2": 0, "down": 8.254651918254634, "chart": "spread", "down2": 7.504651918254634, "flatUp": 10, "limits": {"mark": 4.35, "alert": 7}, "points": 5, "within": 48.75, "learned": {"mean": 0.9948979591836735, "weight": 49, "squares": 0.1147959183673468, "meetings": 7}, "pending": {"mean": 0, "weight": 21, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-10 10:40:00+00', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-77a6-8e4e-10ccc7ea94a5', 'clarity', 'after', '1', 5, 'location', '{"t": 1, "df": 7, "up": 0, "up2": 0, "down": 0, "chart": "location", "down2": 0, "flatUp": 0, "limits": {"mark": 6.2, "alert": 14.5}, "points": 5, "within": 4.875, "learned": {"mean": 3.875, "weight": 8, "squares": 0, "meetings": 1}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 0}', '2026-11-10 12:40:00+00', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-77a6-8e4e-10ccc7ea94a5', 'clarity', 'after', '1', 5, 'spread', '{"t": 1, "df": 7, "up": 0, "up2": 0, "down": 0, "chart": "spread", "down2": 0, "flatUp": 0, "limits": {"mark": 4.35, "alert": 7}, "points": 5, "within": 6.75, "learned": {"mean": 0.9642857142857143, "weight": 7, "squares": 0, "meetings": 1}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 0}', '2026-11-10 12:40:00+00', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7e2c-8e7f-3436a20dd1dd', 'commit', 'after', '1', 5, 'location', '{"t": 1, "df": 6, "up": 0, "up2": 0, "down": 0, "chart": "location", "down2": 0, "flatUp": 0, "limits": {"mark": 6.2, "alert": 14.5}, "points": 5, "within": 4, "learned": {"mean": 3, "weight": 7, "squares": 0, "meetings": 1}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 0}', '2026-11-10 14:40:00+00', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7e2c-8e7f-3436a20dd1dd', 'commit', 'after', '1', 5, 'spread', '{"t": 1, "df": 6, "up": 0, "up2": 0, "down": 0, "chart": "spread", "down2": 0, "flatUp": 0, "limits": {"mark": 4.35, "alert": 7}, "points": 5, "within": 5.7142857142857135, "learned": {"mean": 0.9523809523809522, "weight": 6, "squares": 0, "meetings": 1}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 0}', '2026-11-10 14:40:00+00', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7e2c-8e7f-3436a20dd1dd', 'voice', 'after', '1', 5, 'location', '{"t": 1, "df": 6, "up": 0, "up2": 0, "down": 0, "chart": "location", "down2": 0, "flatUp": 0, "limits": {"mark": 6.2, "alert": 14.5}, "points": 5, "within": 0, "learned": {"mean": 4, "weight": 7, "squares": 0, "meetings": 1}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 0}', '2026-11-10 14:40:00+00', NULL);
INSERT INTO public.occurrence VALUES
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-776c-bd3a-0fb164a24901', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', '2026-09-07T10:00:00.000Z', 'Weekly product sync', '1494572c-a838-4226-a1de-a61066751d67', '2026-09-07 10:00:00+00', '2026-09-07 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a07b6d-ab60-7f50-ba0e-290bf977bbea', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', '2026-09-14T10:00:00.000Z', 'Weekly product sync', '1494572c-a838-4226-a1de-a61066751d67', '2026-09-14 10:00:00+00', '2026-09-14 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0c386-b360-72ec-b62a-9de965b3ffb8', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', '2026-09-28T10:00:00.000Z', 'Weekly product sync', '1494572c-a838-4226-a1de-a61066751d67', '2026-09-28 10:00:00+00', '2026-09-28 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0e793-3760-7072-a9f7-71292a806578', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', '2026-10-05T10:00:00.000Z', 'Weekly product sync', '1494572c-a838-4226-a1de-a61066751d67', '2026-10-05 10:00:00+00', '2026-10-05 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a09f7a-2f60-71a4-ae97-3096874e24ac', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', '2026-09-21T10:00:00.000Z', 'Weekly product sync', '1494572c-a838-4226-a1de-a61066751d67', '2026-09-21 10:00:00+00', '2026-09-21 10:30:00+00', 'UTC', false, 'planned', 'We ship on the first Monday of May.', '1494572c-a838-4226-a1de-a61066751d67', '2026-09-21 10:33:00+00', 'clarity', 'kept', '1494572c-a838-4226-a1de-a61066751d67', '2026-09-28 10:33:00+00', 'partly', '1494572c-a838-4226-a1de-a61066751d67', '2026-10-05 10:33:00+00'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a10b9f-bb60-73f0-bbf9-0f615e687f53', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', '2026-10-12T10:00:00.000Z', 'Weekly product sync', '1494572c-a838-4226-a1de-a61066751d67', '2026-10-12 10:00:00+00', '2026-10-12 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a12fac-3f60-7a7f-9950-9611c41e26a1', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', '2026-10-19T10:00:00.000Z', 'Weekly product sync', '1494572c-a838-4226-a1de-a61066751d67', '2026-10-19 10:00:00+00', '2026-10-19 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a153b8-c360-7db9-91b0-fb9c6c0fd7b5', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', '2026-10-26T10:00:00.000Z', 'Weekly product sync', '1494572c-a838-4226-a1de-a61066751d67', '2026-10-26 10:00:00+00', '2026-10-26 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a177c5-4760-7785-a0c4-893fc1683f25', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', '2026-11-02T10:00:00.000Z', 'Weekly product sync', '1494572c-a838-4226-a1de-a61066751d67', '2026-11-02 10:00:00+00', '2026-11-02 10:30:00+00', 'UTC', false, 'planned', 'Ask the harbour first.', '1494572c-a838-4226-a1de-a61066751d67', '2026-11-02 10:33:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a19bd1-cb60-7d23-ac73-a96079b1423f', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', '2026-11-09T10:00:00.000Z', 'Weekly product sync', '1494572c-a838-4226-a1de-a61066751d67', '2026-11-09 10:00:00+00', '2026-11-09 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1bfde-4f60-76bb-b5a3-d93949dd9d28', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', '2026-11-16T10:00:00.000Z', 'Weekly product sync', '1494572c-a838-4226-a1de-a61066751d67', '2026-11-16 10:00:00+00', '2026-11-16 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-74df-a60a-f2b6fb9349ec', '01a1c478-9800-7372-bed2-0c869b8646a9', '2026-11-10T10:00:00.000Z', 'Operations review', '1494572c-a838-4226-a1de-a61066751d67', '2026-11-10 10:00:00+00', '2026-11-10 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7349-b153-9763b5b3ed6b', '01a1c481-bfc0-77a6-8e4e-10ccc7ea94a5', '-', 'Kick-off', '1494572c-a838-4226-a1de-a61066751d67', '2026-11-10 12:00:00+00', '2026-11-10 12:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7127-b89d-8e2308791e4f', '01a1c481-bfc0-7e2c-8e7f-3436a20dd1dd', '-', 'Workshop', '1494572c-a838-4226-a1de-a61066751d67', '2026-11-10 14:00:00+00', '2026-11-10 14:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7df4-8f1b-55a7164fff8f', '01a1c481-bfc0-7db7-a024-8acb86ef82ea', '-', 'Budget', '1494572c-a838-4226-a1de-a61066751d67', '2026-11-10 15:00:00+00', '2026-11-10 15:30:00+00', 'UTC', false, 'cancelled', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c5e6-ce00-78a0-a53b-3b1fb776bb64', '01a1c5e6-ce00-7d54-a958-bbbccd3c44b3', '2026-11-10T14:40:00.000Z 01a1c5e6-ce00-78a0-a53b-3b1fb776bb64', 'Quay', '1494572c-a838-4226-a1de-a61066751d67', '2026-11-10 14:40:00+00', '2026-11-10 14:40:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-70b1-81ef-2c1a61b34cb7', '01a1c5e6-ce00-7d54-a958-bbbccd3c44b3', '2026-11-10T16:00:00.000Z 01a1c630-0c00-70b1-81ef-2c1a61b34cb7', 'Quay', '1494572c-a838-4226-a1de-a61066751d67', '2026-11-10 16:00:00+00', '2026-11-10 16:00:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-7f51-be9f-776f2b8c2a1d', '01a1c5e6-ce00-7d54-a958-bbbccd3c44b3', '2026-11-10T16:00:00.000Z 01a1c630-0c00-7f51-be9f-776f2b8c2a1d', 'Quay', '1494572c-a838-4226-a1de-a61066751d67', '2026-11-10 16:00:00+00', '2026-11-10 16:00:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.open_pulse VALUES
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-7b33-9c11-520ecbbf33d8', 'c36579a4bd981cb1', '', '{}', 0, 2, '2026-11-11 16:00:00+00', '2026-11-11 16:00:00+00', NULL, 8, 512, '{"VCFeF5HTSA2pYb9afclv5y6-X2s3j4iCsz6WLSQUcjE": "Y6WSV186hF9VL31wGa1mSQfsiBUJlynVTs/RH9n/H7J1yFmqxPlYVH4OVu0ZF+/+mNORWHo71HGAgtvpKoXlIq6vTvXWwdsQlVwmYOBc9urGUfHdutb1SKbFECL/sIGGB1T4a72U/uzNuOrZNRdI/9KFtB7dYzxX2JVzyNhNYjjty7SjUkdFgVl/YxDZLclm8W8qZG3Apd1pNl9PsJQDcB3VMmIUzLSrbTvrSOInWmZnFQ7/GiAnm+9hZerfvWm/nKOKkcSn46Iz3rnZu4eqdIhErEY4WFjv0Z0UMbqkNYdjfXzDxNNGICyYk/u98M1o+Ak7Z1DBagXhQ+741FwWbqRYTIqU48MUykojexPW2mDxO+i7n9Ow/kMxdiYNh+qox9d/8w6fFt/8QNtAwU1W6YNUmEe+MuUaa28awQ6XfptXnEx9LIOWN+XSKUo5R2KVarwsOQhNxoVw2GhIGA2tZy17lDbuUOATrmI4LNQiu60ONTexZFxd0Xh94+KU92smLFN3wFl+//Lim055Y2/MPiyJGHFq/uoI+58hhlgRVp9iKOjMU0vCky1hKBFqRQ5/gkuCue1dxaiFixJSD3X6EwxrIKa+XlpwTjxqbj3R2DeSqwcvvTeVinh1w1CGctmsaL2LmWy9EWul8pDFJ1AgCKOyycMEDyKfNsxtrQtkkEvFTkZOvjUEApTv1fHJoTVFO81q9ttz9rx6mQi4DL61OI/iwWncmB9yqiCpZJYKsiSHR4TaMCUOOGqHTmpv3sT1bSei1XG/OIJAOYgJ9f9pvAKUlU/2aKgLo1J4Iw==", "bXs6-EVEkaxWmlzTlDEsDS1_38QtENUevCfN6Vgbm9Y": "57HBAg5dpFt/xHEf2V4h2wxjcdSkSxn/kpdCcmHvAOXcdTKDpzck64Gm9qepcs6KNWMRw5IuoXZZahzEdG3bPuJwza8VuigJiFfTfsYT1wWhrvVnuxKZDtLQyOVLtPSmmp+IoxpOcLWaWUvnm9TIL+E+78YknfhSHFx+vnwGLXzf2wh3Kth0isKc9979idgggviK0saUa4diVOOiCeWB99Jj7khqE7B8o3RxP2jhc5c8FiHCLnHHwZyd5NdQrf6Fz/YjfiIeKcSDNg97SqlUk1YPbnsuTYz2TkFxx/YziIZxzsh2rlFV5w8MsCNZlprh72UiTkuez+LMYkxJFj3kXEzJeDNNE/3L1EDPz5x5a8yMHeonVSxyIG8rfC3QDumoiRMqfcH8th6KAtrvJsrYlf3kMMLqFxtRTICpKO5h9tK2XoZVuS/RV/g7wdDySGDcZgQzWm1ouAmJF8nI14As7CnowhOibWmdAdm+xRhrF0i8f2331HX8hjZYm4HC7Asd/ES0EB5Zwv3MsEOi7d7aJ6e41fF4IpY09xdIQtJpHhICCv7BSkUDjl2r2V40S4UUTSbZHuKLp7HecGJxOYwHdG/wyV+yYc8ny11FyKFPSuQxrzVrHKP2Phid/gHAQ6LyK3/3j7Resq7fOxFYYnrd8mNS8Fhcs0fGLvpL0kRVkI5RegPEyraSNYYhnvEs4aCGNe5J+4WbWHY0wrfCVdfk5Aj5CQFEjnMt52uNei/aOpEFdrcEo2QsOYsW/ngPl6Nke0B0hO1j+AeTK/0wV6Ic4FBcTp/XO9DzjvHB6Q==", "e202NTUSzUjIaLjmOc0F325DUmg6yxNboZuHPjDt1pc": "CqF2ThJo9sm/AzfDwkTMdtN2EfWkNARAm+mZx2FeBuEr8Qojp1UiRbFSt/mVzFCAFHSvAyIdgQbJoAy2hozdTSJfeVymyG4eJcZfiU/6IT67Li44U2U4pef+2MvM0MTAeaXTLnqLk4+McVQsYXtVjlL/WPzxCa8upmouw78eQORNP4A5Azpqa9k3GQYxxoVd5ZDN1cPZo8k02NUkp3EiOi6RZMFFGx7eG/SeSOxDaFQgNODfDw9XU/D9TUFcckeKTrl8lg1HVU/2Myrl3fp6yz5MuSXPILP0musmLVH/v/l2GQCzQbBar//ys9MwQ4lgW+trHAcgy9JbIFlJRZ0l6VD9Dhczh8AeLasoh3RGXPf4u74qDD/gS2eTJqQLd7fQkCqN8R6lqXDc0ioBn20vILChgbnrkTpRKWdNgtikTlmYhKqI/Q48T9lSrnloR9Ii22+q5kA5rFuxk6ur3kl7TiroAEMbXmrzpaOweSVVxLw0RXCUUxc/dFf7QdO+9ZKf3j14qUBgmuZrkDuAxcLIJtdaAgouxMuj6EyknYRvRsUYvMg8Ck/M7q6amMSsQxJyWlyrn11UY+0VkZkdGl9lBh3blcFGo5ofS4mJ0TfavVhkUVtXE3jxeGS9NaeCzKuGumtSlzY75TspQa/uYxnqT3cTOdanHc9E6HrE37L5tYAbVZ2AxGYvqFTBx7dgGCw+Zk5bVBeWxYJflzB1N4ur5la0QkoxkEylLNwEbDAmEw5Bj33N2wDR+JSE4Ihuk8R3U+wfYDH/BhxbdSiP/YR0faYKxywixMYIW1xDbQ=="}', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-71c0-8bac-bad598ac5665', '2ec7cf801e2d8d1e', '9oYaXGzkmWd4TYiAYZIVH5Cqz/vn22gy5BLQblGjjx8Agd/GAkmlRReKCDF4JtQb/9/pnvtBUffPDUp/x27f7wRF464PCbMsLKIxcDNEyBIlStycPCG5BHDidj89DW5U9OSratkU4IR++s3bOpl2hd1Oim4Sn8rg5aHEUvALV+KKYaQwiNSReOcLme++dhcIVgeDAKCPtZs369KsKM7+TCnip2VtOl1QznEulpHD/Bn9XP3n1TYs5C49WZ31jrbD5fEgtofQGBzgG14W9hGLAKzLkMhFRJUfesgZ2uSGCV1kurwBESwG9Q3pBM9IaBkXNiiB8SlmPI3wX5O6x5mhjxOhXJaUIR6PR+fwe/Mnb/JqAVaRsuAHda2x4i6cHf7v6aSY5XZ2TMrr5d/4aQtxA26bTw/Hqb+84NwZfAhIGidNMI15IWbP4NjTvCarZlziQDjzyOVv0zL6i2W3ue4J1Gw1TIti0bZhFdDCtjbELtONHsrbJTJMsKPUAON5idhHZdIhYAMqmksYR2n0WQtgvlddGLv/n++44/CLeYrH/E+wwZFz/+SYzEbvugfsvevVFI8/kHHp04f3DMHUhMdqjBUJTsXYrFaFuPoIbfLwF1GJjwWbPV2JbqWsgHWhx5TQ33oDTEMdnqg3LPqk4LFsXUngMtrzfBI0xBLPFU/wBhal9ltA6Wx4Qd/DQKB8+/QQOVqaQMwmlp3HSd6OD8CAX6fVAi9D7SUnW/iRVVgoLo06kr1LzmmfzgykHblotzFCLHvr2SrPErgq27fysKxX1osp3+6TQSzQHjgAqFumfHG4Vk3YbAJzlBzIjtlf1IGyq3j6h2HXnuI9QXapvo5Aj3AjEWCLqfZhVDcBAqpojvDa0TieLdVH+jsW3CH2jusBGX8Twz9wrNPgLHb+Qe5DqFFKo5iWBaHlC5mymObggG4Gm40u0QKw2COs3IJQi2Mfl5ZRQdmoSgARrpWOcfxALNWZsIgLG8Ii2Q8C+5zpqJ4C+HJHh6mgCdleSvOV3YhsII8gEIcht2xZkEdkW7vnr/kTZYuJgpCFvqyK8cQQhTDeCOwDDvrcNkjVTD0On8gJrJt8hiK/IjUsZ+brH9wESudH8+CtbTvxDet3a/PdDP40B1JO61VW9Cg2T3qQdHENLA/LfQnZkQOOrHROOx+JY1kW1yUMyAQv64qzCgb4C9Nw2PUnTymflGUC0losFD3raUvRclM67sfROPGcZsiJUGvUqliyfNrK5CgVbsETZA6MYnSov0Cr6S6jrzIzfTZs6/0Zt6eS2+jPUbWGZJHDK5WxoX+UNF68wfUacVK0qKBP8pVRqi4k5xxr4PDSaPxPFUZ9OcRovlRjinrsiWzqkvynkD9tLJ279YOY5+e0HjD6ov4hWWkKslDfPpxMk8SMdW2dNiylFaAL9CAgVriJkmG5yWXYCWoqRTEfLDQIJV3WPCv8nwprbAq0+T+MpaYwDfywN0RqYxwkw2hos8BE5yoCKwH2jWG8LGjVA1y+1G7u1HounBlrw9XNkYigzZzHa1O0F4APAEpVYgGm8EiSDqqh627udNfj8uL6UbzX79lQNdz2gO+ZqJxjDfY/S+Ne8YddiuNZ8HvUNOH+FwzYNJAVUO3EaBwcxzsDDNnb3MJjcnhFJm2G9Q+JJnIF9m+TRPRqO5wlc0ZqAYgWcNQwJCnJms6TnMdKOB+3yn51WzPY+bwtmpYi+4kOvWGdPpA8QYAtNJeW326TLjnuGqLeaUJFyPGYW7QLVpDICuXj5Dfb7D2/0Q5rOcDP9uMS/hvOKubkPW5kWmgrXqeiT08K79Z9vWh5fSSIpeKPx/9rIX4x0w9+k9MkmydhUQ4z6+474OyQaewTpZMebZta3qCP+Mue4erSrCUlspMIOqk4CnS1vW056OxSiuOavl3utUGs7jTP8sjcmlT8iC/ZKyOIyZulv589TI6fYQrMFo+d2rOHjYZIW2XbouwSKFiruqhjKtppD2oHBEDNQiphnwuB5c6JaroJ2YMTupZ+9NyBx8T+LDdLGPX0PCAa5gJbKLD6uma63AxYXVsbFGkaJZ2XBg0tUnkLcZCgB0jx1vHnsUZ1Z/JTwVCysXiag3+3uyAOGZCQnXgqWe8x02u4f8oFhmUTIJZ3VX7O2c6GiXLAo7b80NkwJ3jXevP4FKG5uRaCGfifMou2U/rOhaR4zJNlkTno2aqaAWysRtWbYxnL4mtjFq6kkS+Yt57ms/c2ovIpO3jTrXN9FJVlO4sIsNgHnOou02hRCzLu/2SCtgv7xy3xBS/0c6rT0+GOfzHafIH0XM1vAKcZMd7xsLzhWTgBIhLDQQaaySWph0V0zV1p4kDX5vdKxl+xhkX31x0V2n7nM/K0m5sGPF6VZhEcwOuCclBCbBWYqF1+mPw6fY5m3UMWJzUoG2la5l22/KZGbA5vLkWzm2Si/4RzqV4HZU3dWsVZCC+IifGOuqf1GsAc+ZQSC0LlqCMG7ner/ytWnHQiaUEJ4vbkMLFvWstr1JcK1dnm5q0zAqj07cH/ba/h+TaXAXaDXUreQuQs9nvGQbHnZkAdddTsAWajjA61IGmT0lUzeDofeT87oLVpUkHN/fx6iQrkRUvbgLrCORmnC+5OWPS6/cEHl0+RKhJdGXJ0zl4E/c5d+QCIydtHjsJGEubi/+KuE5q8W0RDn8CdM5S8h9pSAHWcDleWxCGnO6d0rwKdb3Lqt3WswMqXsEHmzfAlX+brI5NBhte8HwvwzoFA0NVmUFDmimB0N9Ki', '{"07LDQ1VUa7DPz9R7ldtbHIpH69XCCiIb7Yro_KT3JAs": "jlOPHXz9uYqFECucoIt7SIXHZtl98nwKLqHi/s+c1LC25qhsUL3iE8ebw+sQTsUZGpB820P70Cc8c501/idBv1n6EJEEbyPfl/lZUSr0FvM4XWBn/IzTIeY/+/Q=", "BSrZ7jom1UY61bNEqucRt2saz93n_kx3w1AlLpYcjVw": "rEgTm1MBlZ3v150QQx4oWfu7kDzGEzlSg8rKO8fAWXX6kQ7hGHYMNxP7S6XIYwPmMknDRa4r0PsKHa/WY5WvTIekgbjTvqEaW1BTPob4bihcnBivyqtEC9ulreo=", "Cv3chqEVHmaV6POniCynD-Erw4LhqTuixDdhPmRIfl0": "YnDIxoQdjcmS7l6mXA6nHkW0VaToikRg/n8Pv0+u0L9XfU27w3jnxmXURiPzXST7GEotsGpiVyR53gQ+0PwsJopLexU3vdK0YG4o1MCslrSxPx3G7hn2lhlwMkE=", "FvHUsFRUMWLK87v1amAz2g7ql9ib6s8wYPa-7wfX480": "I7BwdeD8LfnNnad8yr63L5BpqtMoN/9Y9o3dFGhYtjdDI4NJ8OiRmTbesnN9T2qC9uw11KIRXB3Eu82NOEK2+B4miNr2F84Vl61lLSmURsu3VEv0Qb0Cpo71mkY=", "N0aE7Ns5iEY1elEGRMfE4ap_rcZB1NdvvfMsQlC_n1E": "NiTHjV69k8qfGzpVxIvbQ0drqwHYnqFLbfUuyQxVDLPCQbgZ1fmepm5Zhh7QEdvjw9IL9M51TjiV7ACTIxxPzDDp1uENPQPLBiH0mlITIhAxtmXLIEY5MyEpCV0=", "Vg3vE7UmkmSGkIa1pXjWOCfIg0DCwnjmEGkvyGqtFe8": "NByPB/kIxrr9zR2n4BQgFHvj/InWsM8cY1JQEfAJFZa0wQ2VLqWlcB3hDEHzU69Uh+h1BfSqfZxEJjleAkaRtFlTgu8OnxQ6dtDvPXBs0epGH04TsdZitxNRfb4="}', 6, 6, '2026-11-11 16:00:00+00', '2026-11-11 16:00:00+00', NULL, 8, 512, '{"C8L1cPMzp0rWdGph6j6S4PBbfO90xNH7PMzhfR5OEVk": "H/5dS2xhGbFJYlufxkteLKoLsGvEpSta0leIM+w3ywWCK/OQhi9RTmP0isCp+g/GQXZNAWPkCRROfQsgFu9j2idKyVPRHZXQEQaB8FK/8Jj2SiXC8KkI/tJ9qsLFb2k+2FVqp3hdJeSRHw0YxDQ091E3EnN/Oi+nYFiC+lc6YtBjGdTzdd2NH8c1WVS8p4w6AvO4cuFhDzdGm9E/rlaxQU8HWl8SCGQ7AIlu6zDRegelWVOvjOLkITQ2dHSEawk1LmFFVa5av+MN9vyU9/BkM+icJfjJBKrYabvAy8Rsgz+IFjpt3j5FbtLIiyq5O2qxk1EMUrZNTv81lGpkNkYGHlHPFEF3oJnXVXChgkPehgvPkuJTV39XNX3WWgrjynBNGOm+gb0YwZgLOED2laWoohJurz7pMC4IrbWL20FjyGgjm2T/XLgzEXVOTsfdzz6QKzZoyBIOzXgEwpp0RL6aD/NLqfBH4IWiv7/DL3+Wf+BOcUk9IKKCeah4QG1tRDRYt2LaaDvQiaXF1l5H+2wm2wcjysabCNXvIAGXKvQ5SUQrVIZMCKyaQl7FOdtTdGWiMsDn5TpvkRWqM+7kt+vJxg9v0YistCt0zWsmdG68JNrDsTt88hwkXyGxVhQSvxuRV8BwqZXD1nVk35RaZrxB5k1HYygjTekiZHdUPnsWyepFOJYbgCxoT4P8bVVWS34lpvVaWecbVVRF/M2U", "NVGFSxZ1C1QGZt8qaZR-OsSCI5FNE1M6X5JfofMLW7Y": "f1MKYnk38RxSuyBtlMuYQZ2Wj5yFVYqZgmrjOhmj3IcMdqioT1UdcCMowRFmczwCpAJBxQ67CLXpKZAMQTF4nHsQ9pJr9Zc6t9Yr/IGKIGjG/dIXSBxcWjBKpYi86zjcGMrDH081gkP5YI2936RyLo36BH6l508U0Tzkt8bpbMbNB2moI11I60O4E82U+lOTW4Puz5bPXMgHmk6Jx0nHc+YJv1LhuHuDisVSQVqE8KPlwL7d12Xn9dSFLuCNx3pOowxDH+TZuXeaW6z6P28NzUrejf8ZpqePSv3Ybhqt8gY+KxfSP3PFbarOigxAeAE8MJz9dy+amUl25fA0eN5gGg/pgsRWY854fpYqwHNgiHli7B//8pQsUO5ZtNmZcIX7yf4aImO7+Xq+WEqFRn0m1hSrIJI7h9iAKydHE0uPX7I15sKLWlbMjBOIjsh3Xo8qTwTdCy1G53Fakm6kSL292PNhTpDv9JcO68CQ4s5xPIpOogxA9NLyS1WGyIKk94Zoly9Zfp3W37HdM8EgThGAFOmSSHlg38R4lUy1X1sQCpLhEaZAU8bt5kWpiO7XEITrPNDT6Bd6JjxRFbTsnYg3RlGsyflqs5huReMgNp6lONRzMDanakZc1moVwa1VtSyJoAmc9zjSmfesPc3fs/6ndaOctnXda51fkeV4kt5kV0vczyei01HJy3LhoPPYczNVj8Rhq+Nblf8zf/I/", "URdVkeEjw_kBnQ8wPMN8HhhjQbTSBgQigZXV0NQFmFc": "V8FPsYuTyOv5jC1TlEm49RD3hRGDXqWIHaD91DKPzO1j5pSMTrze0V4UFrPoB5vUwmTob+YYIxmx8otCntM+PeFfLI1SVcr3WscsS0QyRLx9C6E0xEKcjWVV9xQjlmUF7E3aVNVXebuh+5ACdkEhqfNyLmp6FZaoaWe0fl+n0KJ0v6wTWjZTXDurND7Fk451Rl1G28/djszLzdmlogPsVRZpfwg0owS40sLYTpN6M84GKq/slOpiCw8nKmV4YFYu0s39Fi+p9aBumpEoMCBdX9MPX7wosSErNMXaUw6W9/dkDT4SYl/DYZmRTQTCxGmX7Ys0t1JlU3WcwFfvWHbLF1yNJzMc9i/Zk9l+BuKhH/kqQPa+aUVel23GVz/OJ1N2JJK0g9JXRHNtT1ta3E33TiQG2FCiW9gA6bZo6CKkATuXp+gJnVhf1wIfP0vQK6n6cK3OhARKHBo5VsJxqOWrsij5S5r7tOxMID38d7cM+5FBwji+yUITA2JZ0uLnwYczBSM8oGKT2W0d6dlCc+NebItPN9YpKqb78QPqiiaHHjyR4rycSeQHtxBOtSLWqcH4by/c1rcxXSF8LOoOuA7MwG3EFmrGEIQCni7DAl1xBUeZYjSlIV4MMsVQA1w/PC4PHKdus2fxJeRvUC37tVqCCweHT/XIEqimjDbL589T+Dz/YMD4g1ewkf1S+vi8ZbJRQfn/mdONO0ndncSb", "UWfmkvoAqLdNDvA2z68tYsEIqxf0HDhjzS1hNmhhYEE": "vmEgqIs7R19vfIA1tWJhCjjrgMrJ78sFxQB6Awl1ifHzyMlbNyMfJzUYP5DVgfElGl1NJwi317+oe1Q6WqtqSf9YzDKJETh+mRwAQBDZEpssN8a+EHfNFx/WEdYAu9u3mF1FrlAYskomYlSJi5ygDWPUKrcmcBvZ95UC2C9PSRebkBR3oacyqEUZHVbsKpj6mvGFlRfvkihibI/Xz5DY19sujPazYcI5cdEbuMVeV7/KeIiVeoFkPhLIN37HpDkgFkpB6oEaBJmRFIShdNr5q+cIKYEL7WtnyB2dSGW03Cxq8f/x4V/EMqGangpQQ+OI/uj7GV0VUMFzaxIR9pIoLS5bqrAGr/+7hnCCYtbe1YwaWJmPC5G2FzattK/uqrcTX3oM40LZrftFkgvapi5mqtcEOkYNSmfmwTEBR3dPoZFBKETFesxnyj1MkWPgtiHTr2JjgLQ2K3pNX5nCm5DX0h02j906eIRroddBzU4Y0wewU0qazaAexe/hsBhpc9OkzVdWqTZMAMXGQHAZ8H3PjUt/wUnkUnO8xaQ7Z2VuGhGmVHByAo9fEn5nX7I+96kCK31AqjUTETRNb7U5Fa3w21IT2cueMaRB4BByArUty0IfkSveBXLkOs2yyxPZVAvE0LvpIIL0AM8uKqiTqhH7GAb/65c2a/DMWj+zJrOtQGKxq7nQbPIwi1BZqusjDDEmvshnX4UA/Gtj4KFA", "YxPruet-0mQuyzB603fUrhtgO4JY5PRuCC7jk2U79Ac": "PIRLdhvqAPgSnFv1i16aIW/yk34941UcF8r8WzF1GTj/ZacNQ+WSA6ZHBWaWsp7eg9/EcsJEAK4yKZ4bwoOP/eKR8jQzlGnw36CMzKWnas9EpwRLSgAjvxnXahLrKMqePr/GZC/b7Bwsuyn1PZJYA8P7yDqlVx6hr1n8K2JjicdkDQSBcrVdd1rU9wIQYUAgI0seEhrIHT5pCLYZLw/pcWQJvgZ/URRjbFIl5NVCU2uObKZnHnCwNbOKPwmIWe6eG018C/UlP6caV7ZVQbJwqgM4UdhdWDwkPdrxI7jvdjYTEgce3gk0rrnv4Kr3G59cUIFjUXUsPy45o1HO0i25NySsbTsIUVcHJ1SMZ0O/c7Zl1aE39P2poMBYcQJFTjh6ssF+t9lX6fhFY0TweF4cMgkW4Tx023ZPThDM0F9nwC+To+nAw6T/b1hatp3RaTkoqJP7E5R0axcmnSV0NH4gyY2DHQy+a5Zb18JH9/5F8BpYIL3GML0GQud69siaCwMvowMf8GOfdnbsZhbkc/0DnJIt2OTEaTSdxQpPcCmuNW5PCPNQD6Wkva0BIdXvHifqkIvpsF0OLpRXw9dNwzVj31GFPelZBxWjSKrfxrVP8WpcHzi1sUmThxgIrQF+2ZvHZwq0eQQMMN/2T67Zha4moRPY0oERaApbVbjze24YwoTBSw74DncjKrXFjiOo3l8osR1nqpYlohGdlfnf", "wdnbJpMoe-oPcaP0iG6Bm0kUv0mTLBw2-jCvnFW4GvY": "/8ec7mkoFx2SXKg8+LT5/ia7DSf3RO1lHR89UydP9PbmVgAWdU5zi7rp4J8byJ35yo+p4GZO5xDOLbTnpkl7+sv4Zy/GV+SO102Afe6rsNLPP2Lkjy4H9s1YxXgrXowoU3wuvMSX4MxaEOONsiTuZOqr0mEfcUYalmqmT5mIaEOR+CaW2ps70k+mmNGvHV19EQsZyvWoQyTP1dB7PxebNKRx/YCszIUmqbghd+RQpj131B7dSlFWJMFv2djwrg0R7947vPb/BfleXrwodLaxCffwpUyA4vLjfndh9cUShgdUiJkaEwD9r3vQt9gNkfi0DhenWl7G7HutpicQ5AK4xy62KNh4Adn7nCcLiiC8z9XaMT2o3l+kMNpf2trHl+1oNJSpFQwQgIZRnjZOX+zer8dlF48FWXiQSoLEhkN8hPZfGBrJOPcisNL7MIjWdRcEG4izLLwCA4CjuUqa5RTYZavHVW6sKdIFocZu5A2KkFPADbCHJ/gGLi+oVmCqArH2GNx+xmUJonI1k44h29URmW5tTushEXng40namRTzj7KImmByLidVO83eRMNS3Tasz9It5F/vUyGnP/wdM1nFAjlFgvWixP5ST75u6EIfN4FmwLvzWQbFgLXoYPU28/DV7g9P2QWfNLelWs5zEQpl9dIdkEiRGfwGoHb4tY0KaVzXxfIJfD0+pL63TzYsbwbVp07+xAwPCP5XV7Dv"}', NULL);
INSERT INTO public.own_question VALUES
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', 'own-handover', 1, 1, false, '{"kind": "scale", "words": {"en": {"name": "handover", "after": "I know what we leave for the night shift.", "before": null, "options": null}}, "fields": [], "levels": ["operational"], "compared": false, "language": "en"}');
INSERT INTO public.person VALUES
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '8027eab8-23da-4104-b71a-ae72b0f220e4', 'A coach', 'guest'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '1494572c-a838-4226-a1de-a61066751d67', 'Person 1', 'member'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '2496a68d-8054-4767-a269-b3a0846347f6', 'Person 5', 'member'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '330604b8-73e5-4b4f-be85-26067e0af820', 'Person 6', 'member'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '7d56ca91-1964-42ca-9f1c-009be3e7cb35', 'Person 8', 'member'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '8725beaf-8c8a-4a91-b593-582de34e970a', 'Person 4', 'member'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', 'bd690976-252e-4844-b726-7763d4c1372a', 'Person 3', 'member'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57', 'Person 2', 'member');
INSERT INTO public.pulse VALUES
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-7dad-a8fa-1caf68956cb0', '01a06b6e-8400-776c-bd3a-0fb164a24901', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'bd690976-252e-4844-b726-7763d4c1372a', '2026-09-07 10:32:00+00', '2026-09-08 18:00:00+00', '2026-09-07 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAi3yLDBkda-VIDQb-ZYE_9AzGsnpTW6ggv9TPSZH2v9ZSyW5fUBbhTWNgeAXCWQkescrW1eKYghxOTMxuF2QHDJ0KC-XKLJWhl-5A99oEB-Mq2LLDvbhTFxYEpS8R0EHL8OQl82WHdsj_yTgUJq4oQqwPrPySoRuXBivPgMHFLryOQjkgnZ6BTXCGmSDizgM2XlDtpoQYP7rZdVQGLwMupdZKp6qvKpn196JYfI3i35eDVSOg1jvc5sToc29xzoluw09vhW1fy-4ECYCgh2gvsaDaUxu6bB-MS3O9v0zCkv9Iu_mTSOpKP3F7YpLnRdUtGvgv3WQTwQ8sHdu66O15QQIDAQAB', '90f089ff0efef368063beb2d44d387a3aa6771653794fa24f83ad72f01f4e01a', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', 1, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a07b6d-ab60-7312-bac3-1d2dc1dc4efa', '01a07b6d-ab60-7f50-ba0e-290bf977bbea', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'bd690976-252e-4844-b726-7763d4c1372a', '2026-09-14 10:32:00+00', '2026-09-15 18:00:00+00', '2026-09-14 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzf9lbDGCG51tMg6s4bFEbNsdRqybFAnyyt9KXkkIuJzIaZtxkXq7ccl2jgPeMgE_dRt6HU8UUzWz6zITzwc_qH8_Cis5_l0NjiPMvoqT0gyVKyoBa_bhbY2NlJK6uByNDS2v8jWXw19cIXxtcDGGu8jgpMQtNhkvflNCGsbk3KEHUOtANKcB8FUv1HRsn3vus4ezLoygzR7doAWuVvxZjNLakAKH-_UuTfafZu8_XcbZBQOuMzVBnBlPydHeXrP89c5Xt1iTjhm5yNU7a9QYNFJ1JxssB057DpXBewLh4GFdBCknO5_uuXqqm5zwYcMPsCPhYwiy11GXqOmhwwRFSwIDAQAB', '8bfb990f5c11f1269c2ad38cb2b809d0078deba0571eff63fc69be18571e7738', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', 2, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a09f7a-2f60-7c61-bed1-a06f91c214a3', '01a09f7a-2f60-71a4-ae97-3096874e24ac', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'bd690976-252e-4844-b726-7763d4c1372a', '2026-09-21 10:32:00+00', '2026-09-22 18:00:00+00', '2026-09-21 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA6gktb_u4WHFalDjjVHzLI4xFh2gtoVbwyz8FlL0YMRBYzi7yRQyYCeBFYF2cFGJ7ahxHyXFnbj_w_PqI7YVsvyc6o_4iwRrKrXhMFknf1kWG99tPSs2wfSOeAshGegaqVNrZI1ARXnEJeAQk9LEnfqNOClFw0y_SPzrqBz_IVSA7v2u9L5kHxk0ryacuTw_tCICBZ907wKDqqU1lElxB28F_DMyCj-6YR6bSYezuKHdv602EV2BrBC5ZZ94t06Lp5B6iWTMamahWSDe6vLLq6fbEg52ThrjMlRJAF_gVlgllk9t9HKMM4RNmxF8wXtmjyfvmPaDg7lE9TYI_iTaJ3QIDAQAB', '8426fe2470ac73456636639511b53cf1c906405913679874dea31dae2ec2858b', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', 3, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0c386-b360-7edf-9cb0-6621f677e632', '01a0c386-b360-72ec-b62a-9de965b3ffb8', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'bd690976-252e-4844-b726-7763d4c1372a', '2026-09-28 10:32:00+00', '2026-09-29 18:00:00+00', '2026-09-28 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwUjZPR1sTuBmI8j1i4C-FB865oYDwB4bKUBLXMuN_ohb0Aq3uMjJvGEptkz0CVdvQr4nemNZPYazsDmBUWtZ-4O3e16sn1GkKjZlNZNXsLDTknmcvfPCyv6lZb3PQeqLVSnsfBARpXFGqlQJ9_kqAqsPE0_7RQD9NW_e3SgJ8RaXflXHBmt_-0gsSRXJUPKw6Rkq3greGA0o24Cbz8ttOBB91mmBsHqNCztONwdYLkpg9dhs-l8-N8Dzivh_RzJjAdf5XnkD7tkLhbLVJb7POPEL_5WfNMh_MT7RtGigE_YjmmPsHcSx08zHfgnqQ7p4IzQIK1SaBRNYWoi-GFeLlQIDAQAB', '8fb87d228536f38ff4e0993a769748376c99a5ac58eed7a53021090d92d6c0e4', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', 4, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0e793-3760-7eb0-a494-419de833cd38', '01a0e793-3760-7072-a9f7-71292a806578', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'bd690976-252e-4844-b726-7763d4c1372a', '2026-10-05 10:32:00+00', '2026-10-06 18:00:00+00', '2026-10-05 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxNfDvHEXL35CkMxDUf6qZBKQh54R5sHLDIhawZU-GCLj4Ss-6EAfUq4d3m0UmADIWN8uJpOmjUXwREU1Bkqeksy59GFr0EzFdDzBQjWpYFa_mIs0JZmUUdo4RmJUUiPsHKj4CU3F_MTGfcDDiMS1mybOPpWmlWuVIqhQIin3kaQ2stOj9WvP0DMQcOoza14JoEej3A0Xyed1dMYLftVfl3XON9l9vmsr4rOt6QvP_pxojxfE_EoxKKfClRuecrHpp2_6zWhPjefKTnsRojS0Kf6OarNW_0c9jBX_tBRfZIJOYB_XwhgpqCmnHhdrMggAdhDDysrpCFurdOX8lLvw8wIDAQAB', '4374fc3be57ae3bd7d6dda29bd149c6f52166d2c50640b8dc6731aff79fb3d9c', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', 5, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a10b9f-bb60-7306-ae5c-157449e9a92c', '01a10b9f-bb60-73f0-bbf9-0f615e687f53', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'bd690976-252e-4844-b726-7763d4c1372a', '2026-10-12 10:32:00+00', '2026-10-13 18:00:00+00', '2026-10-12 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsUaOe6iIMnCNWhofy2mFoDLJyOoDqnbz7RyEFu4G765V_DjhJ5kij97Pq_I6ze9SIgnomIloi01Rsi0nSL-tdDGYIVB85ezzULzTAjTUN2Og-JHOhLCFWSmP1FXyemz37MyRZgrd40MQydLSMYC8pP7HRwwT-HT2D3d0KFxr4-Zg_CkCQE8P0vkeH0ZfawmhuGjbEU_s7PSsLRkQ_AETEpwGQQiqJso1508gpR3NoZwDme4cgIrqkhOTk_wPcALcMF4RoNeHFamHr4zvZbiW058iN6Ae3iBIgq_eFwnBTjp1eAk1hnaciNumoIrJVeksFDJCsafhT0tmJ0mDeQCZdQIDAQAB', 'b8453ce51e1b8664aca273cddf15f83d6f673bebc50135c6dcbced8f388b6e63', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', 6, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a12fac-3f60-7cea-9a78-7f459cf2e7ae', '01a12fac-3f60-7a7f-9950-9611c41e26a1', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'bd690976-252e-4844-b726-7763d4c1372a', '2026-10-19 10:32:00+00', '2026-10-20 18:00:00+00', '2026-10-19 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1-425c9YRhEoypY2ooEiQFJNJ3xYfnG8jiYmCDhEVrQ381ckcnoZXsPplMn6RqVxGWLVW6D_-bOr_XJWndx7Izs2fhlJHyrDGOxp4Dw3kKVEo577qVAvYfmLIYAMiI37ZmsHvlfcYiUBC4UK6ARHKlS5Vs_v_qHz8wAE2Q4DOT_BdnV3NP3Jtu_v9xR-oGe1GnOLE1pwXNC8Y4ucvDEMj9UySYQQika1AqGxu0QLmpzTBKSehQq_SaEe7MtTmaR4YBp-9jgrfwQVaMPKHLjYg1VuIkFLAijCMgghvVbYWdFhDLoCMbDvZE8tejxgrlzQSOfk6NtscyK2_r7-4gOo9wIDAQAB', '5a62e2d8e3924b7595bb23d16aff217337a8903caaa18a01d6025f4259077a69', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', 7, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a153b8-c360-7257-be56-7bfc02ff9374', '01a153b8-c360-7db9-91b0-fb9c6c0fd7b5', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'bd690976-252e-4844-b726-7763d4c1372a', '2026-10-26 10:32:00+00', '2026-10-27 18:00:00+00', '2026-10-26 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA65lDxd2lN53-VpWg0cSkSGROG7Y7-0lkbr3XAKygimJRkmEY-xD4WqJ9-aB6Xm3R6xysrtUa0ct0LlqEwhDQINaOPZwISNXag2py6URcKpv2oUS61NBxCaS5cs46alvdgf_OA1ItMNJ7lgV7D2OLem6sFUm6WczG-jwI3_nfp5_8b8PvhhnkbHze0olKcKJFv7n3m71gvF6eP1cleBEJvzJODC6SgAPGhr4eYDQFWTfToY4BV-IEnOW5AbWvMTrxegLYFVHnStZwEZc2_S_VkzRMqmZL3KPOBtRqn-JIxCknviCwymD8wKLVO1oiUsKtN_mWEFBkgzfClwEeorN81wIDAQAB', 'a77cfdc1c11a0bcce4fa0962bb13ddea705e2cd985390584ea1d4caf7ccb4c8a', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', 8, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a177c5-4760-7523-a8f7-98cac7706e42', '01a177c5-4760-7785-a0c4-893fc1683f25', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'bd690976-252e-4844-b726-7763d4c1372a', '2026-11-02 10:32:00+00', '2026-11-03 18:00:00+00', '2026-11-02 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA59OnDctsrbx1UyyUjVXHhEWjI5ePlN12F33nxNqzFi-K0Gd7f-zJdORX3QfhKsZNnZBwI_YLh6zaBIXYA-qRP7L0gISX60vvnw4mzv_Ff-CT1Tch4s7WXW2t1J1_yYe1ih5Bp9W22_YFPAl_pbZYCTxOGLNfsvFjueSdRBVe1Y8gE-RXU5We4ziY9RxtpaaygaVoA2wFwciI_kN-D9iebYbk5sdNbk4AA-bqzkNxdQ38jCzu1XAFmkYjfJwFjZwMd1Z5B-5CMNq6cMTPvENGr6SFuW2i5FX9Dy_hvlU_gkaXHJHyP7qQ0Pq099SJFFtyL4DwjIEtAwTVHeRRpkZTEQIDAQAB', '17b6119f1fb11816234d553ee6aaf2d8e14faa1d52a08027e261d5ab6ee74e9e', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', 9, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a19bd1-cb60-7ce8-871a-df931ffc2b44', '01a19bd1-cb60-7d23-ac73-a96079b1423f', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'bd690976-252e-4844-b726-7763d4c1372a', '2026-11-09 10:32:00+00', '2026-11-10 18:00:00+00', '2026-11-09 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0vOIJXq4AZWaKZGMX4NjqF3HNbUFhyYXSzIi8rf7O5Jn74Pb5a62ee84StNqI1_lET3QGqecf_mEOEKWn2ei0TG6CpFmTTSuiMpZRw9nBLCJjT7ZcaCtw58ehboydDP1JegSOJMUT7YUdFzfRRHlY-I9I-WbKP_1yisydi6T4YRt5Bm0BdlmaiZxD8LDOqsVKZkKa1vAhsbY17fmimb1Y4YheN2UWddNtIUiYUcDVLMphDVyLoyYcMgudj5tU3LXkeKRyqwPBnfwoEUbueaaNX17747Ui7kBHWMSb1CycUrkSTiX5nP_WY7_P0YzFKiPt0G_EVBZzSMjepUYAYcLrQIDAQAB', 'ace0e11ac55a1b20e5bed93d37764552cd76c01680399a60fd0f71bba1eba397', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', 10, NULL, '{"turn": 0, "ledAt": "2026-11-09T10:33:00.000Z", "round": true, "version": 1, "question": 1, "whileOpen": false, "timerEndsAt": null}'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1bfde-4f60-7354-b22c-b5c018399ab6', '01a1bfde-4f60-76bb-b5a3-d93949dd9d28', 'after', 'planned', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'bd690976-252e-4844-b726-7763d4c1372a', '2026-11-16 10:32:00+00', '2026-11-17 18:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7099-ad86-bf28b1152ac5', '01a1c481-bfc0-7df4-8f1b-55a7164fff8f', 'after', 'void', 'private', 'full', 5, 'team', 'decide', '', NULL, '2026-11-10 15:32:00+00', '2026-11-11 18:00:00+00', '2026-11-10 08:10:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-7ddf-855f-da74ba80d88c', '01a1c478-9800-74df-a60a-f2b6fb9349ec', 'before', 'sealed', 'private', 'coarse', 3, 'team', 'share', '', NULL, '2026-11-10 08:00:00+00', '2026-11-10 10:05:00+00', '2026-11-10 10:40:00+00', 6, NULL, false, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsIJCtxWD53RAZgOssv1Qfo1xUeNk92Pr-3KGk2Dt3nUkJ2JB8wh912qTjRReAipP8CPqj-A2GKP5lg4-b2d2Tn1hpuxb8xtuE69hCKihvXX_wl9beUhG26x81B9f2f50BONsF31nrz0H6kEiI6bHOfzNcMX5_mVt9rd9ePIDVz9NkezWe1bsor3IR1VUrFp2F0CRl4a9EfWs4QP7vrgNCWtCL1nOm2-8xJcsHJreRWGl-L74Ze1EogIX2DEiR9qsuiPxY4LbTWKCM2lzgA4619-x3B3_jz0xIFOWwLFrJajAzYOfKNDcnvUaan44j3it57yI5EpeFhJuULDKmODg9wIDAQAB', 'b2323bf7ee3509b2a11617934023bfad15a34773ffcc100ab912d311e2bf83f5', NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-791a-9bdb-7254c5c7f7e0', '01a1c478-9800-74df-a60a-f2b6fb9349ec', 'after', 'sealed', 'private', 'coarse', 3, 'team', 'share', '', NULL, '2026-11-10 10:32:00+00', '2026-11-11 18:00:00+00', '2026-11-10 10:40:00+00', 6, 6, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzKc2Cxea81f1cOqE8HbHjDDQhsH24dx8Rwvh6B6m2Izt-cQHkWBn2_z4Gdb_mTYXWI841bx6ziy3lhrBs-jl40r6s4lSqWfXxfq-h3Yp2LPAZuhPn6cEo5O9SEHzKxQemZLeojv1Tt5707hxGn5WkhJVA1Fd5hJgYfxp6ou3d4Vt_pDcbYC1SKn1c2s5h6FvVBLdq5sOoC2PdEyglUvFxxF8TDwLMSuSfT1Boqn1qlp0xUngXNkLlC5llHEW3Kgfw6Djui8n7LTg79_o1MFewpgtbebcBUuRD2seRMEbrm_pZF1Et62WjUyFQ4TzO7GdaEIXu1Kx0T1kS_N484JghQIDAQAB', '5fa2e508a595584cc7f6c22e70acc3705c8eca31ac927a6ce6e56350c1131b25', '01a1c478-9800-7372-bed2-0c869b8646a9', 1, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7d0f-aa16-5b98c6ca27bd', '01a1c481-bfc0-7349-b153-9763b5b3ed6b', 'before', 'sealed', 'private', 'full', 5, 'team', 'decide', '', NULL, '2026-11-10 08:10:00+00', '2026-11-10 12:05:00+00', '2026-11-10 11:50:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA3SS7GOc9hlEHFYWA8UmCr--uZHYZXK9_LIYCe-VRCRhoJDOhrViRFrBK6LQ4OsPKYy7gSgOIEUbRxZWk2EVlAnae144Fx2QxYyXuVuUIabX35IRLh3msb-JpJ6ay-3GGqX-vxQTUJm712HH5cX6KXWjcmdzvKvGBwbhq_lflno6kwVLb4_NwQcKh86InDNFOtAictuB8CJBTKh71pej0XbOivKyIYcV-FxVZJW-VxK1FJYHQ4yzCJRN7bSh3n6nDx2M3guMi8c-djXOI6PaoG8qsl6khAwBfJZ3QkmWC6TVmfQ2EgY16vGrD26rTtp3BArWIfeie1jZi4liYKUfj0wIDAQAB', 'd7666aa057c041c2d7d3a81e2c19f0853998a8605ec52e3b32307141ab050fde', NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-76a0-9661-9ea87de07561', '01a1c481-bfc0-7349-b153-9763b5b3ed6b', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', '', NULL, '2026-11-10 12:32:00+00', '2026-11-11 18:00:00+00', '2026-11-10 12:40:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA62CZYxENBakpP3RpdF5d6IEDDbGZ5gLdYFD1DnkLRBcVlHzNsPKqNXmedYkyr2QGRce2LaycLa7Vyh2d4oeFm8g0fmb7kETvKzko_DTlZLiRO5zqqV85g8vfQEfIWCU22SXRx38rySzmuD4qq7XquxBaB1TquDaFMslNc0lDwkgmzNDXdwlvMF0rjXYDcfHAfqt5uXSugnv8FOrZr6AUWDT0r1JIvcP8ptA1NRkto1dMHz7rDA4Vwgtap-CW2udID13dcoN2pvobIEjV7ybS5NfUsjp0sjG38wHTg5w93uYPYKaGclb523GPKn6u4kFm-BHcGgTf7HZsReIMMv53awIDAQAB', '1f5a68bae16cfab897d5563e53639723576a10d9cde0571bbef81346fd5d62cf', '01a1c481-bfc0-77a6-8e4e-10ccc7ea94a5', 1, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7022-9991-8dfe18133e34', '01a1c481-bfc0-7127-b89d-8e2308791e4f', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', '', NULL, '2026-11-10 14:32:00+00', '2026-11-11 18:00:00+00', '2026-11-10 14:40:00+00', 7, 7, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvFQKZLICigQWu_VgITtstO6MJeUDA30cjb9sjce2aBUWt7N0cE3BFChuvfjLEx8GhL2U0by02EP83qA8A6MXXQAD_QJUQwJcuTFV11f6AI408nscxIMs35rJ80jKK07D6nFDWZaWohaHnpNRJ-nUHtuJveUGHVMtfjP1CauEUu58CmE-zepvTBTyDtj9-j5ptdAUQIVbV8aJwGEisYN_YILCfquUVG0i2jK-tnBRMlN1FhmWQ5PajkcQYiX0eeygj8jEcJPlu-3MZCOXclPbJ7mdNLzUbXQYfZrYb6tZHsg7Qq8EdYM5nGqnq-uuHpOya0up3mZsjfq_jJzFvjkmoQIDAQAB', '5fee113fb567b48aea814be7eb3b98d708068562698062a7300f18a93e6d50fc', '01a1c481-bfc0-7e2c-8e7f-3436a20dd1dd', 1, '1494572c-a838-4226-a1de-a61066751d67', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c5e6-ce00-74f2-a80d-0b1aef0de20d', '01a1c5e6-ce00-78a0-a53b-3b1fb776bb64', 'adhoc', 'sealed', 'open', 'full', 1, 'team', 'decide', '', '1494572c-a838-4226-a1de-a61066751d67', '2026-11-10 14:40:00+00', '2026-11-11 14:40:00+00', '2026-11-10 14:40:00+00', 8, 4, true, NULL, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-71c0-8bac-bad598ac5665', '01a1c630-0c00-70b1-81ef-2c1a61b34cb7', 'adhoc', 'open', 'private', 'full', 5, 'team', 'decide', '', '1494572c-a838-4226-a1de-a61066751d67', '2026-11-10 16:00:00+00', '2026-11-11 16:00:00+00', NULL, 8, NULL, NULL, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAkRdwx_Q4CTy6DrVn4PeREnO1Q52NpAcSqSRscwo_zlVU03rR_RbR9yvyjl4iSOeuD_-bvutZXI9D6ZFduESnVot9RdSz4NthcUhdMV3LkyZsJvbqG6Y7usGVUJa4lTVtkrFQzmPOGYQOPXto1rvAxysrTFMPJxhtHQYe6Reio3BIcd3QB_o-J6YFF0z_rs7G6xvM_dyihTFwoyw8jbwr6Da9hiEsAq0f7tK31tlXcpQJ69KzJzPXLLZn5C2j9HG1m6ehQRW3xKwgdujl0VueSwSttsNN5XlRlkah4EccOYCtRyfMokWfDcq9Lppf606BGZcsSkZsseWdetsewUbEmwIDAQAB', '59ce3851e65d7e974659271c7369bd840882358406b168b4bde1cced8df4e03e', NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-7b33-9c11-520ecbbf33d8', '01a1c630-0c00-7f51-be9f-776f2b8c2a1d', 'adhoc', 'open', 'open', 'full', 1, 'team', 'decide', '', '1494572c-a838-4226-a1de-a61066751d67', '2026-11-10 16:00:00+00', '2026-11-11 16:00:00+00', NULL, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pulse_question VALUES
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-7dad-a8fa-1caf68956cb0', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-7dad-a8fa-1caf68956cb0', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 3, 2]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a07b6d-ab60-7312-bac3-1d2dc1dc4efa', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a07b6d-ab60-7312-bac3-1d2dc1dc4efa', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 2, 3, 3]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a09f7a-2f60-7c61-bed1-a06f91c214a3', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a09f7a-2f60-7c61-bed1-a06f91c214a3', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 2, 3]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0c386-b360-7edf-9cb0-6621f677e632', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0c386-b360-7edf-9cb0-6621f677e632', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 3, 2]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0e793-3760-7eb0-a494-419de833cd38', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a0e793-3760-7eb0-a494-419de833cd38', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 2, 3, 3]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a10b9f-bb60-7306-ae5c-157449e9a92c', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a10b9f-bb60-7306-ae5c-157449e9a92c', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 2, 3]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a12fac-3f60-7cea-9a78-7f459cf2e7ae', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a12fac-3f60-7cea-9a78-7f459cf2e7ae', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 3, 2]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a153b8-c360-7257-be56-7bfc02ff9374', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[4, 4, 0, 0, 0]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a153b8-c360-7257-be56-7bfc02ff9374', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 8, 0, 0, 0]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a177c5-4760-7523-a8f7-98cac7706e42', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[4, 4, 0, 0, 0]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a177c5-4760-7523-a8f7-98cac7706e42', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 8, 0, 0, 0]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a19bd1-cb60-7ce8-871a-df931ffc2b44', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[4, 4, 0, 0, 0]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a19bd1-cb60-7ce8-871a-df931ffc2b44', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 8, 0, 0, 0]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1bfde-4f60-7354-b22c-b5c018399ab6', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1bfde-4f60-7354-b22c-b5c018399ab6', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7099-ad86-bf28b1152ac5', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7099-ad86-bf28b1152ac5', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-7ddf-855f-da74ba80d88c', 'clarity', 1, 'scale', 5, 0, false, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-7ddf-855f-da74ba80d88c', 'help', 1, 'scale', 5, 1, false, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-791a-9bdb-7254c5c7f7e0', 'clarity', 1, 'scale', 5, 0, true, 6, 0, '[3, 1, 2]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-791a-9bdb-7254c5c7f7e0', 'help', 1, 'scale', 5, 1, true, 6, 0, '[0, 0, 6]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7d0f-aa16-5b98c6ca27bd', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 3, 3, 2, 0]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7d0f-aa16-5b98c6ca27bd', 'text', 1, 'sentence', NULL, 1, true, 8, 0, '[]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-76a0-9661-9ea87de07561', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 3, 3, 2]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-76a0-9661-9ea87de07561', 'text', 1, 'sentence', NULL, 1, true, 8, 0, '[]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7022-9991-8dfe18133e34', 'commit', 1, 'scale', 5, 0, true, 7, 0, '[0, 2, 3, 2, 0]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7022-9991-8dfe18133e34', 'voice', 1, 'scale', 5, 1, true, 7, 0, '[0, 0, 0, 7, 0]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c5e6-ce00-74f2-a80d-0b1aef0de20d', 'piece', 1, 'scale', 5, 0, true, 4, 0, '[1, 1, 1, 1, 0]', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-71c0-8bac-bad598ac5665', 'direct', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c630-0c00-7b33-9c11-520ecbbf33d8', 'depend', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.schema_migration VALUES
	('0001_trunk', '2026-11-23T05:42:09.049Z'),
	('0002_drift', '2026-11-23T05:42:09.088Z'),
	('0003_ballot_maps', '2026-11-23T05:42:09.115Z'),
	('0004_one_ballot_map', '2026-11-23T05:42:09.121Z'),
	('0005_trust', '2026-11-23T05:42:09.141Z'),
	('0006_retention', '2026-11-23T05:42:09.154Z'),
	('0007_workshop', '2026-11-23T05:42:09.162Z'),
	('0009_questions', '2026-11-23T05:42:09.170Z'),
	('0010_team', '2026-11-23T05:42:09.171Z'),
	('0011_stage', '2026-11-23T05:42:09.172Z');
INSERT INTO public.schema_migration_lock VALUES
	('migration_lock', 0);
INSERT INTO public.sentence VALUES
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7d0f-aa16-5b98c6ca27bd', 'text', 0, 'What ships is open, before.'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7d0f-aa16-5b98c6ca27bd', 'text', 1, 'What costs is open, before.'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7d0f-aa16-5b98c6ca27bd', 'text', 2, 'What ships is open, before.'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7d0f-aa16-5b98c6ca27bd', 'text', 3, 'What helps is open, before.'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7d0f-aa16-5b98c6ca27bd', 'text', 4, 'What waits is open, before.'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7d0f-aa16-5b98c6ca27bd', 'text', 5, 'What costs is open, before.'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7d0f-aa16-5b98c6ca27bd', 'text', 6, 'What helps is open, before.'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7d0f-aa16-5b98c6ca27bd', 'text', 7, 'What waits is open, before.'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-76a0-9661-9ea87de07561', 'text', 0, 'What ships is open, after.'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-76a0-9661-9ea87de07561', 'text', 1, 'What waits is open, after.'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-76a0-9661-9ea87de07561', 'text', 2, 'What helps is open, after.'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-76a0-9661-9ea87de07561', 'text', 3, 'What ships is open, after.'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-76a0-9661-9ea87de07561', 'text', 4, 'What costs is open, after.'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-76a0-9661-9ea87de07561', 'text', 5, 'What waits is open, after.'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-76a0-9661-9ea87de07561', 'text', 6, 'What costs is open, after.'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-76a0-9661-9ea87de07561', 'text', 7, 'What helps is open, after.');
INSERT INTO public.series VALUES
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c478-9800-7372-bed2-0c869b8646a9', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', '9b27feee-989f-4160-b3e4-a5d43a8ffdad', 'Operations review', '1494572c-a838-4226-a1de-a61066751d67', NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-77a6-8e4e-10ccc7ea94a5', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', '989f8c29-b4ac-4130-9071-24598e135a68', 'Kick-off', '1494572c-a838-4226-a1de-a61066751d67', NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7e2c-8e7f-3436a20dd1dd', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', '28641370-2690-4504-95f8-8ad36f3dc36a', 'Workshop', '1494572c-a838-4226-a1de-a61066751d67', NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c481-bfc0-7db7-a024-8acb86ef82ea', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', 'bae5954f-a133-4804-933b-070242496bd0', 'Budget', '1494572c-a838-4226-a1de-a61066751d67', NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', '6415ea20-7798-4693-8b4e-ffb8bd063c2a', 'Weekly product sync', '1494572c-a838-4226-a1de-a61066751d67', '2026-11-10 16:00:00+00', NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1c5e6-ce00-7d54-a958-bbbccd3c44b3', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', 'between-meetings:team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', 'Quay', '1494572c-a838-4226-a1de-a61066751d67', NULL, NULL);
INSERT INTO public.signal VALUES
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a19bd1-cb60-7eda-8a0a-4051fb67ddd8', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', 'commit', 'after', '1', 5, 'spread', 'mark', 'closer', '01a153b8-c360-7257-be56-7bfc02ff9374', '01a177c5-4760-7523-a8f7-98cac7706e42', NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1bfde-4f60-76df-b1cd-e4c9a41b333d', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', 'commit', 'after', '1', 5, 'location', 'mark', 'lower', '01a153b8-c360-7257-be56-7bfc02ff9374', '01a19bd1-cb60-7ce8-871a-df931ffc2b44', NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1bfde-4f60-7f13-ac36-0b2965336211', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', '*', 'after', '1+1', 5, 'location', 'alert', 'lower', '01a153b8-c360-7257-be56-7bfc02ff9374', '01a19bd1-cb60-7ce8-871a-df931ffc2b44', NULL, NULL, NULL),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', '01a1bfde-4f60-7203-8cc4-0950eb0d8710', '01a06b6e-8400-7cbc-ac59-c9ddc9e3bbb0', 'clarity', 'after', '1', 5, 'location', 'mark', 'lower', '01a153b8-c360-7257-be56-7bfc02ff9374', '01a19bd1-cb60-7ce8-871a-df931ffc2b44', NULL, '1494572c-a838-4226-a1de-a61066751d67', '2026-11-10 16:00:00+00');
INSERT INTO public.team VALUES
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', 'Quay', 'team', 'own', 'So that everyone is heard');
INSERT INTO public.team_member VALUES
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', '1494572c-a838-4226-a1de-a61066751d67', 'owner'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', '2496a68d-8054-4767-a269-b3a0846347f6', 'member'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', '330604b8-73e5-4b4f-be85-26067e0af820', 'member'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', '7d56ca91-1964-42ca-9f1c-009be3e7cb35', 'member'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', '8725beaf-8c8a-4a91-b593-582de34e970a', 'member'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', 'bd690976-252e-4844-b726-7763d4c1372a', 'member'),
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', 'team-1e047bbd-e4ca-40aa-879e-767e57ddcc51', 'd75e2cb7-07d1-47ed-aad3-af9c1e1eeb57', 'member');
INSERT INTO public.tenant VALUES
	('a0b5f05e-962f-4eae-bf05-ab0a2fcf3cbf', 'Harbour', 5, '2026-09-04 08:00:00+00', 1095);
ALTER TABLE ONLY public.audience
    ADD CONSTRAINT audience_pkey PRIMARY KEY (tenant_id, pulse_id, person_id);
ALTER TABLE ONLY public.baseline
    ADD CONSTRAINT baseline_pkey PRIMARY KEY (tenant_id, series_id, baseline_id);
ALTER TABLE ONLY public.change_log
    ADD CONSTRAINT change_log_pkey PRIMARY KEY (tenant_id, change_id);
ALTER TABLE ONLY public.coach
    ADD CONSTRAINT coach_pkey PRIMARY KEY (tenant_id, team_id, person_id);
ALTER TABLE ONLY public.invitee
    ADD CONSTRAINT invitee_pkey PRIMARY KEY (tenant_id, occurrence_id, person_id);
ALTER TABLE ONLY public.leader_answer
    ADD CONSTRAINT leader_answer_pkey PRIMARY KEY (tenant_id, pulse_id, person_id, question_id);
ALTER TABLE ONLY public.meeting_check
    ADD CONSTRAINT meeting_check_pkey PRIMARY KEY (tenant_id, subject_id);
ALTER TABLE ONLY public.monitor
    ADD CONSTRAINT monitor_pkey PRIMARY KEY (tenant_id, series_id, question_id, phase, version, scale, chart);
ALTER TABLE ONLY public.occurrence
    ADD CONSTRAINT occurrence_pkey PRIMARY KEY (tenant_id, occurrence_id);
ALTER TABLE ONLY public.occurrence
    ADD CONSTRAINT occurrence_tenant_id_series_id_original_start_key UNIQUE (tenant_id, series_id, original_start);
ALTER TABLE ONLY public.open_pulse
    ADD CONSTRAINT open_pulse_pkey PRIMARY KEY (tenant_id, pulse_id);
ALTER TABLE ONLY public.own_question
    ADD CONSTRAINT own_question_pkey PRIMARY KEY (tenant_id, team_id, question_id, version);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (tenant_id, person_id);
ALTER TABLE ONLY public.pulse
    ADD CONSTRAINT pulse_pkey PRIMARY KEY (tenant_id, pulse_id);
ALTER TABLE ONLY public.pulse_question
    ADD CONSTRAINT pulse_question_pkey PRIMARY KEY (tenant_id, pulse_id, question_id);
ALTER TABLE ONLY public.schema_migration_lock
    ADD CONSTRAINT schema_migration_lock_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.sentence
    ADD CONSTRAINT sentence_pkey PRIMARY KEY (tenant_id, pulse_id, question_id, "position");
ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_pkey PRIMARY KEY (tenant_id, series_id);
ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_tenant_id_ical_uid_key UNIQUE (tenant_id, ical_uid);
ALTER TABLE ONLY public.signal
    ADD CONSTRAINT signal_pkey PRIMARY KEY (tenant_id, signal_id);
ALTER TABLE ONLY public.signal
    ADD CONSTRAINT signal_tenant_id_series_id_question_id_phase_version_scale__key UNIQUE (tenant_id, series_id, question_id, phase, version, scale, chart, kind, direction, began_pulse_id);
ALTER TABLE ONLY public.team_member
    ADD CONSTRAINT team_member_pkey PRIMARY KEY (tenant_id, team_id, person_id);
ALTER TABLE ONLY public.team
    ADD CONSTRAINT team_pkey PRIMARY KEY (tenant_id, team_id);
ALTER TABLE ONLY public.tenant
    ADD CONSTRAINT tenant_pkey PRIMARY KEY (tenant_id);
CREATE INDEX change_log_team ON public.change_log USING btree (tenant_id, team_id, at);
CREATE INDEX invitee_person ON public.invitee USING btree (tenant_id, person_id);
CREATE INDEX leader_answer_person ON public.leader_answer USING btree (tenant_id, person_id);
CREATE INDEX monitor_checked ON public.monitor USING btree (checked_at);
CREATE INDEX occurrence_start ON public.occurrence USING btree (tenant_id, series_id, start_at);
CREATE INDEX open_pulse_due ON public.open_pulse USING btree (seals_at);
CREATE UNIQUE INDEX pulse_closing ON public.pulse USING btree (tenant_id, seal_series, seal_order) WHERE (seal_order IS NOT NULL);
CREATE INDEX pulse_due ON public.pulse USING btree (opens_at) WHERE (state = 'planned'::text);
CREATE INDEX pulse_occurrence ON public.pulse USING btree (tenant_id, occurrence_id);
CREATE UNIQUE INDEX pulse_phase ON public.pulse USING btree (tenant_id, occurrence_id, phase) WHERE (phase <> 'adhoc'::text);
CREATE INDEX pulse_question_asked ON public.pulse_question USING btree (tenant_id, question_id, version);
CREATE INDEX series_team ON public.series USING btree (tenant_id, team_id);
CREATE INDEX team_member_person ON public.team_member USING btree (tenant_id, person_id);
ALTER TABLE ONLY public.audience
    ADD CONSTRAINT audience_tenant_id_pulse_id_fkey FOREIGN KEY (tenant_id, pulse_id) REFERENCES public.pulse(tenant_id, pulse_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.baseline
    ADD CONSTRAINT baseline_tenant_id_series_id_fkey FOREIGN KEY (tenant_id, series_id) REFERENCES public.series(tenant_id, series_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.change_log
    ADD CONSTRAINT change_log_tenant_id_team_id_fkey FOREIGN KEY (tenant_id, team_id) REFERENCES public.team(tenant_id, team_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.coach
    ADD CONSTRAINT coach_tenant_id_team_id_fkey FOREIGN KEY (tenant_id, team_id) REFERENCES public.team(tenant_id, team_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.invitee
    ADD CONSTRAINT invitee_tenant_id_occurrence_id_fkey FOREIGN KEY (tenant_id, occurrence_id) REFERENCES public.occurrence(tenant_id, occurrence_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.leader_answer
    ADD CONSTRAINT leader_answer_tenant_id_pulse_id_fkey FOREIGN KEY (tenant_id, pulse_id) REFERENCES public.pulse(tenant_id, pulse_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.monitor
    ADD CONSTRAINT monitor_tenant_id_series_id_fkey FOREIGN KEY (tenant_id, series_id) REFERENCES public.series(tenant_id, series_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.occurrence
    ADD CONSTRAINT occurrence_tenant_id_series_id_fkey FOREIGN KEY (tenant_id, series_id) REFERENCES public.series(tenant_id, series_id);
ALTER TABLE ONLY public.own_question
    ADD CONSTRAINT own_question_tenant_id_team_id_fkey FOREIGN KEY (tenant_id, team_id) REFERENCES public.team(tenant_id, team_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.pulse_question
    ADD CONSTRAINT pulse_question_tenant_id_pulse_id_fkey FOREIGN KEY (tenant_id, pulse_id) REFERENCES public.pulse(tenant_id, pulse_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.pulse
    ADD CONSTRAINT pulse_tenant_id_occurrence_id_fkey FOREIGN KEY (tenant_id, occurrence_id) REFERENCES public.occurrence(tenant_id, occurrence_id);
ALTER TABLE ONLY public.sentence
    ADD CONSTRAINT sentence_tenant_id_pulse_id_fkey FOREIGN KEY (tenant_id, pulse_id) REFERENCES public.pulse(tenant_id, pulse_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_tenant_id_team_id_fkey FOREIGN KEY (tenant_id, team_id) REFERENCES public.team(tenant_id, team_id);
ALTER TABLE ONLY public.signal
    ADD CONSTRAINT signal_tenant_id_series_id_fkey FOREIGN KEY (tenant_id, series_id) REFERENCES public.series(tenant_id, series_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.team_member
    ADD CONSTRAINT team_member_tenant_id_team_id_fkey FOREIGN KEY (tenant_id, team_id) REFERENCES public.team(tenant_id, team_id) ON DELETE CASCADE;
ALTER TABLE public.audience ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.baseline ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.change_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.coach ENABLE ROW LEVEL SECURITY;
CREATE POLICY due_work ON public.monitor FOR SELECT TO sweep_user USING (true);
CREATE POLICY due_work ON public.occurrence FOR SELECT TO sweep_user USING (true);
CREATE POLICY due_work ON public.open_pulse FOR SELECT TO sweep_user USING (true);
CREATE POLICY due_work ON public.pulse FOR SELECT TO sweep_user USING (true);
CREATE POLICY due_work ON public.tenant FOR SELECT TO sweep_user USING (true);
ALTER TABLE public.invitee ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.leader_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.meeting_check ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.monitor ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.occurrence ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.open_pulse ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.own_question ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON public.audience TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.baseline TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.change_log TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.coach TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.invitee TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.leader_answer TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.meeting_check TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.monitor TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.occurrence TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.open_pulse TO ballot_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.own_question TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.person TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.pulse TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.pulse_question TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.sentence TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.series TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.signal TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.team TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.team_member TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.tenant TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
ALTER TABLE public.person ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.pulse ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.pulse_question ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.sentence ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.series ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.signal ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.team ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.team_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenant ENABLE ROW LEVEL SECURITY;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.audience TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.baseline TO app_user;
GRANT SELECT,INSERT,DELETE ON TABLE public.change_log TO app_user;
GRANT UPDATE(by_id) ON TABLE public.change_log TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.coach TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.invitee TO app_user;
GRANT SELECT,INSERT,DELETE ON TABLE public.leader_answer TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.meeting_check TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.monitor TO app_user;
GRANT SELECT(tenant_id) ON TABLE public.monitor TO sweep_user;
GRANT SELECT(series_id) ON TABLE public.monitor TO sweep_user;
GRANT SELECT(checked_at) ON TABLE public.monitor TO sweep_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.occurrence TO app_user;
GRANT SELECT(tenant_id) ON TABLE public.occurrence TO sweep_user;
GRANT SELECT(occurrence_id) ON TABLE public.occurrence TO sweep_user;
GRANT SELECT(end_at) ON TABLE public.occurrence TO sweep_user;
GRANT SELECT(state) ON TABLE public.occurrence TO sweep_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.open_pulse TO ballot_user;
GRANT SELECT(tenant_id) ON TABLE public.open_pulse TO sweep_user;
GRANT SELECT(pulse_id) ON TABLE public.open_pulse TO sweep_user;
GRANT SELECT(box_id) ON TABLE public.open_pulse TO sweep_user;
GRANT SELECT(seals_at) ON TABLE public.open_pulse TO sweep_user;
GRANT SELECT(hands_until) ON TABLE public.open_pulse TO sweep_user;
GRANT SELECT,INSERT,DELETE ON TABLE public.own_question TO app_user;
GRANT UPDATE(is_retired) ON TABLE public.own_question TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.person TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.pulse TO app_user;
GRANT SELECT(tenant_id) ON TABLE public.pulse TO sweep_user;
GRANT SELECT(pulse_id) ON TABLE public.pulse TO sweep_user;
GRANT SELECT(occurrence_id) ON TABLE public.pulse TO sweep_user;
GRANT SELECT(phase) ON TABLE public.pulse TO sweep_user;
GRANT SELECT(state) ON TABLE public.pulse TO sweep_user;
GRANT SELECT(opens_at) ON TABLE public.pulse TO sweep_user;
GRANT SELECT(seals_at) ON TABLE public.pulse TO sweep_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.pulse_question TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sentence TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.series TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.signal TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.team TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.team_member TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenant TO app_user;
GRANT SELECT(tenant_id) ON TABLE public.tenant TO sweep_user;
GRANT SELECT(retention_days) ON TABLE public.tenant TO sweep_user;
