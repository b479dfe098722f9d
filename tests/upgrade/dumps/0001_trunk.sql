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
CREATE TABLE public.invitee (
    tenant_id uuid NOT NULL,
    occurrence_id uuid NOT NULL,
    person_id uuid NOT NULL,
    asked boolean NOT NULL
);
ALTER TABLE ONLY public.invitee FORCE ROW LEVEL SECURITY;
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
    CONSTRAINT meeting_check_applies_to_check CHECK ((applies_to = ANY (ARRAY['occurrence'::text, 'series'::text])))
);
ALTER TABLE ONLY public.meeting_check FORCE ROW LEVEL SECURITY;
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
    CONSTRAINT occurrence_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'cancelled'::text])))
);
ALTER TABLE ONLY public.occurrence FORCE ROW LEVEL SECURITY;
CREATE TABLE public.open_pulse (
    tenant_id uuid NOT NULL,
    pulse_id uuid NOT NULL,
    box_id text NOT NULL,
    private_key text NOT NULL,
    papers jsonb NOT NULL,
    ballots jsonb NOT NULL,
    papers_count integer NOT NULL,
    ballots_count integer NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    seals_at timestamp with time zone NOT NULL,
    hands_until timestamp with time zone,
    audience_size integer NOT NULL,
    ballot_bytes integer NOT NULL
);
ALTER TABLE ONLY public.open_pulse ALTER COLUMN papers SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.open_pulse ALTER COLUMN ballots SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.open_pulse FORCE ROW LEVEL SECURITY;
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
    counts jsonb
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
    organizer_id uuid NOT NULL
);
ALTER TABLE ONLY public.series FORCE ROW LEVEL SECURITY;
CREATE TABLE public.team (
    tenant_id uuid NOT NULL,
    team_id text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
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
    CONSTRAINT tenant_minimum_k_check CHECK (((minimum_k >= 3) AND (minimum_k <= 25)))
);
ALTER TABLE ONLY public.tenant FORCE ROW LEVEL SECURITY;
INSERT INTO public.audience VALUES
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a06b6e-8400-74fb-8203-eaed46d826a5', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a06b6e-8400-74fb-8203-eaed46d826a5', '18c8110f-7e38-4676-a656-17f892503888'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a06b6e-8400-74fb-8203-eaed46d826a5', '37370e47-50b1-422c-8596-7526361f5848'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a06b6e-8400-74fb-8203-eaed46d826a5', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a06b6e-8400-74fb-8203-eaed46d826a5', '97bf898b-43b6-4be6-accf-0804a9879397'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a06b6e-8400-74fb-8203-eaed46d826a5', 'b337957a-de8e-49b6-a3bc-e04acfaddf10'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a06b6e-8400-74fb-8203-eaed46d826a5', 'd5fdc10a-1de0-482f-9328-ea62fddc8312'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a06b6e-8400-74fb-8203-eaed46d826a5', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a07b6d-ab60-7f62-9633-4f1f962f58ca', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a07b6d-ab60-7f62-9633-4f1f962f58ca', '18c8110f-7e38-4676-a656-17f892503888'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a07b6d-ab60-7f62-9633-4f1f962f58ca', '37370e47-50b1-422c-8596-7526361f5848'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a07b6d-ab60-7f62-9633-4f1f962f58ca', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a07b6d-ab60-7f62-9633-4f1f962f58ca', '97bf898b-43b6-4be6-accf-0804a9879397'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a07b6d-ab60-7f62-9633-4f1f962f58ca', 'b337957a-de8e-49b6-a3bc-e04acfaddf10'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a07b6d-ab60-7f62-9633-4f1f962f58ca', 'd5fdc10a-1de0-482f-9328-ea62fddc8312'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a07b6d-ab60-7f62-9633-4f1f962f58ca', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a09f7a-2f60-7cdc-bd04-3cefdb2b1fd4', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a09f7a-2f60-7cdc-bd04-3cefdb2b1fd4', '18c8110f-7e38-4676-a656-17f892503888'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a09f7a-2f60-7cdc-bd04-3cefdb2b1fd4', '37370e47-50b1-422c-8596-7526361f5848'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a09f7a-2f60-7cdc-bd04-3cefdb2b1fd4', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a09f7a-2f60-7cdc-bd04-3cefdb2b1fd4', '97bf898b-43b6-4be6-accf-0804a9879397'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a09f7a-2f60-7cdc-bd04-3cefdb2b1fd4', 'b337957a-de8e-49b6-a3bc-e04acfaddf10'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a09f7a-2f60-7cdc-bd04-3cefdb2b1fd4', 'd5fdc10a-1de0-482f-9328-ea62fddc8312'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a09f7a-2f60-7cdc-bd04-3cefdb2b1fd4', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0c386-b360-7c5b-967a-9cc80c63f011', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0c386-b360-7c5b-967a-9cc80c63f011', '18c8110f-7e38-4676-a656-17f892503888'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0c386-b360-7c5b-967a-9cc80c63f011', '37370e47-50b1-422c-8596-7526361f5848'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0c386-b360-7c5b-967a-9cc80c63f011', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0c386-b360-7c5b-967a-9cc80c63f011', '97bf898b-43b6-4be6-accf-0804a9879397'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0c386-b360-7c5b-967a-9cc80c63f011', 'b337957a-de8e-49b6-a3bc-e04acfaddf10'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0c386-b360-7c5b-967a-9cc80c63f011', 'd5fdc10a-1de0-482f-9328-ea62fddc8312'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0c386-b360-7c5b-967a-9cc80c63f011', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0e793-3760-7e31-b354-bc563b5e0384', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0e793-3760-7e31-b354-bc563b5e0384', '18c8110f-7e38-4676-a656-17f892503888'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0e793-3760-7e31-b354-bc563b5e0384', '37370e47-50b1-422c-8596-7526361f5848'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0e793-3760-7e31-b354-bc563b5e0384', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0e793-3760-7e31-b354-bc563b5e0384', '97bf898b-43b6-4be6-accf-0804a9879397'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0e793-3760-7e31-b354-bc563b5e0384', 'b337957a-de8e-49b6-a3bc-e04acfaddf10'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0e793-3760-7e31-b354-bc563b5e0384', 'd5fdc10a-1de0-482f-9328-ea62fddc8312'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0e793-3760-7e31-b354-bc563b5e0384', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a10b9f-bb60-7688-ae82-2e1fb74f2796', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a10b9f-bb60-7688-ae82-2e1fb74f2796', '18c8110f-7e38-4676-a656-17f892503888'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a10b9f-bb60-7688-ae82-2e1fb74f2796', '37370e47-50b1-422c-8596-7526361f5848'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a10b9f-bb60-7688-ae82-2e1fb74f2796', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a10b9f-bb60-7688-ae82-2e1fb74f2796', '97bf898b-43b6-4be6-accf-0804a9879397'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a10b9f-bb60-7688-ae82-2e1fb74f2796', 'b337957a-de8e-49b6-a3bc-e04acfaddf10'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a10b9f-bb60-7688-ae82-2e1fb74f2796', 'd5fdc10a-1de0-482f-9328-ea62fddc8312'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a10b9f-bb60-7688-ae82-2e1fb74f2796', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a12fac-3f60-704d-b3a2-e1d860fdcc24', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a12fac-3f60-704d-b3a2-e1d860fdcc24', '18c8110f-7e38-4676-a656-17f892503888'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a12fac-3f60-704d-b3a2-e1d860fdcc24', '37370e47-50b1-422c-8596-7526361f5848'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a12fac-3f60-704d-b3a2-e1d860fdcc24', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a12fac-3f60-704d-b3a2-e1d860fdcc24', '97bf898b-43b6-4be6-accf-0804a9879397'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a12fac-3f60-704d-b3a2-e1d860fdcc24', 'b337957a-de8e-49b6-a3bc-e04acfaddf10'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a12fac-3f60-704d-b3a2-e1d860fdcc24', 'd5fdc10a-1de0-482f-9328-ea62fddc8312'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a12fac-3f60-704d-b3a2-e1d860fdcc24', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a153b8-c360-7ec5-bd2b-fd1710ca3086', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a153b8-c360-7ec5-bd2b-fd1710ca3086', '18c8110f-7e38-4676-a656-17f892503888'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a153b8-c360-7ec5-bd2b-fd1710ca3086', '37370e47-50b1-422c-8596-7526361f5848'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a153b8-c360-7ec5-bd2b-fd1710ca3086', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a153b8-c360-7ec5-bd2b-fd1710ca3086', '97bf898b-43b6-4be6-accf-0804a9879397'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a153b8-c360-7ec5-bd2b-fd1710ca3086', 'b337957a-de8e-49b6-a3bc-e04acfaddf10'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a153b8-c360-7ec5-bd2b-fd1710ca3086', 'd5fdc10a-1de0-482f-9328-ea62fddc8312'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a153b8-c360-7ec5-bd2b-fd1710ca3086', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a177c5-4760-7dfe-a021-3872df0fecfe', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a177c5-4760-7dfe-a021-3872df0fecfe', '18c8110f-7e38-4676-a656-17f892503888'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a177c5-4760-7dfe-a021-3872df0fecfe', '37370e47-50b1-422c-8596-7526361f5848'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a177c5-4760-7dfe-a021-3872df0fecfe', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a177c5-4760-7dfe-a021-3872df0fecfe', '97bf898b-43b6-4be6-accf-0804a9879397'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a177c5-4760-7dfe-a021-3872df0fecfe', 'b337957a-de8e-49b6-a3bc-e04acfaddf10'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a177c5-4760-7dfe-a021-3872df0fecfe', 'd5fdc10a-1de0-482f-9328-ea62fddc8312'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a177c5-4760-7dfe-a021-3872df0fecfe', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a19bd1-cb60-7911-b701-ff8bd997d08b', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a19bd1-cb60-7911-b701-ff8bd997d08b', '18c8110f-7e38-4676-a656-17f892503888'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a19bd1-cb60-7911-b701-ff8bd997d08b', '37370e47-50b1-422c-8596-7526361f5848'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a19bd1-cb60-7911-b701-ff8bd997d08b', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a19bd1-cb60-7911-b701-ff8bd997d08b', '97bf898b-43b6-4be6-accf-0804a9879397'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a19bd1-cb60-7911-b701-ff8bd997d08b', 'b337957a-de8e-49b6-a3bc-e04acfaddf10'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a19bd1-cb60-7911-b701-ff8bd997d08b', 'd5fdc10a-1de0-482f-9328-ea62fddc8312'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a19bd1-cb60-7911-b701-ff8bd997d08b', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-7e5b-bee0-0e2e97ba73ba', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-7e5b-bee0-0e2e97ba73ba', '18c8110f-7e38-4676-a656-17f892503888'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-7e5b-bee0-0e2e97ba73ba', '37370e47-50b1-422c-8596-7526361f5848'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-7e5b-bee0-0e2e97ba73ba', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-7e5b-bee0-0e2e97ba73ba', '97bf898b-43b6-4be6-accf-0804a9879397'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-7e5b-bee0-0e2e97ba73ba', 'b337957a-de8e-49b6-a3bc-e04acfaddf10'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-77a9-bdd2-e47b5a7086a0', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-77a9-bdd2-e47b5a7086a0', '18c8110f-7e38-4676-a656-17f892503888'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-77a9-bdd2-e47b5a7086a0', '37370e47-50b1-422c-8596-7526361f5848'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-77a9-bdd2-e47b5a7086a0', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-77a9-bdd2-e47b5a7086a0', '97bf898b-43b6-4be6-accf-0804a9879397'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-77a9-bdd2-e47b5a7086a0', 'b337957a-de8e-49b6-a3bc-e04acfaddf10'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-77a9-bdd2-e47b5a7086a0', 'd5fdc10a-1de0-482f-9328-ea62fddc8312'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-77a9-bdd2-e47b5a7086a0', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-76a1-ad7b-611410f63ca5', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-76a1-ad7b-611410f63ca5', '18c8110f-7e38-4676-a656-17f892503888'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-76a1-ad7b-611410f63ca5', '37370e47-50b1-422c-8596-7526361f5848'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-76a1-ad7b-611410f63ca5', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-76a1-ad7b-611410f63ca5', '97bf898b-43b6-4be6-accf-0804a9879397'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-76a1-ad7b-611410f63ca5', 'b337957a-de8e-49b6-a3bc-e04acfaddf10'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7ef5-b7b3-21de5daaadb9', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7ef5-b7b3-21de5daaadb9', '18c8110f-7e38-4676-a656-17f892503888'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7ef5-b7b3-21de5daaadb9', '37370e47-50b1-422c-8596-7526361f5848'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7ef5-b7b3-21de5daaadb9', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7ef5-b7b3-21de5daaadb9', '97bf898b-43b6-4be6-accf-0804a9879397'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7ef5-b7b3-21de5daaadb9', 'b337957a-de8e-49b6-a3bc-e04acfaddf10'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7ef5-b7b3-21de5daaadb9', 'd5fdc10a-1de0-482f-9328-ea62fddc8312'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7ef5-b7b3-21de5daaadb9', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c5e6-ce00-7db9-9b0e-631b8a94b789', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c5e6-ce00-7db9-9b0e-631b8a94b789', '18c8110f-7e38-4676-a656-17f892503888'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c5e6-ce00-7db9-9b0e-631b8a94b789', '37370e47-50b1-422c-8596-7526361f5848'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c5e6-ce00-7db9-9b0e-631b8a94b789', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c5e6-ce00-7db9-9b0e-631b8a94b789', '97bf898b-43b6-4be6-accf-0804a9879397'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c5e6-ce00-7db9-9b0e-631b8a94b789', 'b337957a-de8e-49b6-a3bc-e04acfaddf10'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c5e6-ce00-7db9-9b0e-631b8a94b789', 'd5fdc10a-1de0-482f-9328-ea62fddc8312'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c5e6-ce00-7db9-9b0e-631b8a94b789', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-75c9-9a98-f810385b96a9', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-75c9-9a98-f810385b96a9', '18c8110f-7e38-4676-a656-17f892503888'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-75c9-9a98-f810385b96a9', '37370e47-50b1-422c-8596-7526361f5848'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-75c9-9a98-f810385b96a9', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-75c9-9a98-f810385b96a9', '97bf898b-43b6-4be6-accf-0804a9879397'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-75c9-9a98-f810385b96a9', 'b337957a-de8e-49b6-a3bc-e04acfaddf10'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-75c9-9a98-f810385b96a9', 'd5fdc10a-1de0-482f-9328-ea62fddc8312'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-75c9-9a98-f810385b96a9', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-768b-9d33-a1ddbbe4ef6c', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-768b-9d33-a1ddbbe4ef6c', '18c8110f-7e38-4676-a656-17f892503888'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-768b-9d33-a1ddbbe4ef6c', '37370e47-50b1-422c-8596-7526361f5848'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-768b-9d33-a1ddbbe4ef6c', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-768b-9d33-a1ddbbe4ef6c', '97bf898b-43b6-4be6-accf-0804a9879397'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-768b-9d33-a1ddbbe4ef6c', 'b337957a-de8e-49b6-a3bc-e04acfaddf10'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-768b-9d33-a1ddbbe4ef6c', 'd5fdc10a-1de0-482f-9328-ea62fddc8312'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-768b-9d33-a1ddbbe4ef6c', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5');
INSERT INTO public.invitee VALUES
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a06b6e-8400-7523-af48-9b2dc4e06b27', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a06b6e-8400-7523-af48-9b2dc4e06b27', '18c8110f-7e38-4676-a656-17f892503888', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a06b6e-8400-7523-af48-9b2dc4e06b27', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a06b6e-8400-7523-af48-9b2dc4e06b27', '37370e47-50b1-422c-8596-7526361f5848', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a06b6e-8400-7523-af48-9b2dc4e06b27', '97bf898b-43b6-4be6-accf-0804a9879397', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a06b6e-8400-7523-af48-9b2dc4e06b27', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a06b6e-8400-7523-af48-9b2dc4e06b27', 'd5fdc10a-1de0-482f-9328-ea62fddc8312', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a06b6e-8400-7523-af48-9b2dc4e06b27', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a07b6d-ab60-7ef5-8ed5-c57de724a629', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a07b6d-ab60-7ef5-8ed5-c57de724a629', '18c8110f-7e38-4676-a656-17f892503888', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a07b6d-ab60-7ef5-8ed5-c57de724a629', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a07b6d-ab60-7ef5-8ed5-c57de724a629', '37370e47-50b1-422c-8596-7526361f5848', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a07b6d-ab60-7ef5-8ed5-c57de724a629', '97bf898b-43b6-4be6-accf-0804a9879397', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a07b6d-ab60-7ef5-8ed5-c57de724a629', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a07b6d-ab60-7ef5-8ed5-c57de724a629', 'd5fdc10a-1de0-482f-9328-ea62fddc8312', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a07b6d-ab60-7ef5-8ed5-c57de724a629', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a09f7a-2f60-74fe-b21f-bbc96e018664', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a09f7a-2f60-74fe-b21f-bbc96e018664', '18c8110f-7e38-4676-a656-17f892503888', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a09f7a-2f60-74fe-b21f-bbc96e018664', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a09f7a-2f60-74fe-b21f-bbc96e018664', '37370e47-50b1-422c-8596-7526361f5848', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a09f7a-2f60-74fe-b21f-bbc96e018664', '97bf898b-43b6-4be6-accf-0804a9879397', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a09f7a-2f60-74fe-b21f-bbc96e018664', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a09f7a-2f60-74fe-b21f-bbc96e018664', 'd5fdc10a-1de0-482f-9328-ea62fddc8312', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a09f7a-2f60-74fe-b21f-bbc96e018664', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0c386-b360-78f5-abff-9677483e78b2', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0c386-b360-78f5-abff-9677483e78b2', '18c8110f-7e38-4676-a656-17f892503888', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0c386-b360-78f5-abff-9677483e78b2', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0c386-b360-78f5-abff-9677483e78b2', '37370e47-50b1-422c-8596-7526361f5848', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0c386-b360-78f5-abff-9677483e78b2', '97bf898b-43b6-4be6-accf-0804a9879397', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0c386-b360-78f5-abff-9677483e78b2', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0c386-b360-78f5-abff-9677483e78b2', 'd5fdc10a-1de0-482f-9328-ea62fddc8312', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0c386-b360-78f5-abff-9677483e78b2', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0e793-3760-7b10-983e-6ea73191fbdf', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0e793-3760-7b10-983e-6ea73191fbdf', '18c8110f-7e38-4676-a656-17f892503888', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0e793-3760-7b10-983e-6ea73191fbdf', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0e793-3760-7b10-983e-6ea73191fbdf', '37370e47-50b1-422c-8596-7526361f5848', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0e793-3760-7b10-983e-6ea73191fbdf', '97bf898b-43b6-4be6-accf-0804a9879397', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0e793-3760-7b10-983e-6ea73191fbdf', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0e793-3760-7b10-983e-6ea73191fbdf', 'd5fdc10a-1de0-482f-9328-ea62fddc8312', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0e793-3760-7b10-983e-6ea73191fbdf', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a10b9f-bb60-7caa-bcc8-5999f0497c85', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a10b9f-bb60-7caa-bcc8-5999f0497c85', '18c8110f-7e38-4676-a656-17f892503888', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a10b9f-bb60-7caa-bcc8-5999f0497c85', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a10b9f-bb60-7caa-bcc8-5999f0497c85', '37370e47-50b1-422c-8596-7526361f5848', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a10b9f-bb60-7caa-bcc8-5999f0497c85', '97bf898b-43b6-4be6-accf-0804a9879397', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a10b9f-bb60-7caa-bcc8-5999f0497c85', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a10b9f-bb60-7caa-bcc8-5999f0497c85', 'd5fdc10a-1de0-482f-9328-ea62fddc8312', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a10b9f-bb60-7caa-bcc8-5999f0497c85', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a12fac-3f60-7d0b-a7cc-a062522c35a2', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a12fac-3f60-7d0b-a7cc-a062522c35a2', '18c8110f-7e38-4676-a656-17f892503888', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a12fac-3f60-7d0b-a7cc-a062522c35a2', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a12fac-3f60-7d0b-a7cc-a062522c35a2', '37370e47-50b1-422c-8596-7526361f5848', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a12fac-3f60-7d0b-a7cc-a062522c35a2', '97bf898b-43b6-4be6-accf-0804a9879397', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a12fac-3f60-7d0b-a7cc-a062522c35a2', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a12fac-3f60-7d0b-a7cc-a062522c35a2', 'd5fdc10a-1de0-482f-9328-ea62fddc8312', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a12fac-3f60-7d0b-a7cc-a062522c35a2', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a153b8-c360-7aee-9358-5ec0d1fa4e1b', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a153b8-c360-7aee-9358-5ec0d1fa4e1b', '18c8110f-7e38-4676-a656-17f892503888', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a153b8-c360-7aee-9358-5ec0d1fa4e1b', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a153b8-c360-7aee-9358-5ec0d1fa4e1b', '37370e47-50b1-422c-8596-7526361f5848', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a153b8-c360-7aee-9358-5ec0d1fa4e1b', '97bf898b-43b6-4be6-accf-0804a9879397', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a153b8-c360-7aee-9358-5ec0d1fa4e1b', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a153b8-c360-7aee-9358-5ec0d1fa4e1b', 'd5fdc10a-1de0-482f-9328-ea62fddc8312', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a153b8-c360-7aee-9358-5ec0d1fa4e1b', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a177c5-4760-7803-87f2-9687b4aa57e3', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a177c5-4760-7803-87f2-9687b4aa57e3', '18c8110f-7e38-4676-a656-17f892503888', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a177c5-4760-7803-87f2-9687b4aa57e3', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a177c5-4760-7803-87f2-9687b4aa57e3', '37370e47-50b1-422c-8596-7526361f5848', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a177c5-4760-7803-87f2-9687b4aa57e3', '97bf898b-43b6-4be6-accf-0804a9879397', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a177c5-4760-7803-87f2-9687b4aa57e3', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a177c5-4760-7803-87f2-9687b4aa57e3', 'd5fdc10a-1de0-482f-9328-ea62fddc8312', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a177c5-4760-7803-87f2-9687b4aa57e3', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a19bd1-cb60-711d-822f-45bca746f27e', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a19bd1-cb60-711d-822f-45bca746f27e', '18c8110f-7e38-4676-a656-17f892503888', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a19bd1-cb60-711d-822f-45bca746f27e', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a19bd1-cb60-711d-822f-45bca746f27e', '37370e47-50b1-422c-8596-7526361f5848', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a19bd1-cb60-711d-822f-45bca746f27e', '97bf898b-43b6-4be6-accf-0804a9879397', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a19bd1-cb60-711d-822f-45bca746f27e', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a19bd1-cb60-711d-822f-45bca746f27e', 'd5fdc10a-1de0-482f-9328-ea62fddc8312', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a19bd1-cb60-711d-822f-45bca746f27e', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1bfde-4f60-7fa6-bf10-c2ae9704e238', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1bfde-4f60-7fa6-bf10-c2ae9704e238', '18c8110f-7e38-4676-a656-17f892503888', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1bfde-4f60-7fa6-bf10-c2ae9704e238', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1bfde-4f60-7fa6-bf10-c2ae9704e238', '37370e47-50b1-422c-8596-7526361f5848', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1bfde-4f60-7fa6-bf10-c2ae9704e238', '97bf898b-43b6-4be6-accf-0804a9879397', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1bfde-4f60-7fa6-bf10-c2ae9704e238', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1bfde-4f60-7fa6-bf10-c2ae9704e238', 'd5fdc10a-1de0-482f-9328-ea62fddc8312', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1bfde-4f60-7fa6-bf10-c2ae9704e238', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-762b-b015-71ffb98afbe3', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-762b-b015-71ffb98afbe3', '18c8110f-7e38-4676-a656-17f892503888', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-762b-b015-71ffb98afbe3', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-762b-b015-71ffb98afbe3', '37370e47-50b1-422c-8596-7526361f5848', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-762b-b015-71ffb98afbe3', '97bf898b-43b6-4be6-accf-0804a9879397', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-762b-b015-71ffb98afbe3', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7d7a-86b1-9bb9c2ee4033', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7d7a-86b1-9bb9c2ee4033', '18c8110f-7e38-4676-a656-17f892503888', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7d7a-86b1-9bb9c2ee4033', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7d7a-86b1-9bb9c2ee4033', '37370e47-50b1-422c-8596-7526361f5848', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7d7a-86b1-9bb9c2ee4033', '97bf898b-43b6-4be6-accf-0804a9879397', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7d7a-86b1-9bb9c2ee4033', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7d7a-86b1-9bb9c2ee4033', 'd5fdc10a-1de0-482f-9328-ea62fddc8312', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7d7a-86b1-9bb9c2ee4033', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-718d-842e-0719eea25b83', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-718d-842e-0719eea25b83', '18c8110f-7e38-4676-a656-17f892503888', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-718d-842e-0719eea25b83', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-718d-842e-0719eea25b83', '37370e47-50b1-422c-8596-7526361f5848', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-718d-842e-0719eea25b83', '97bf898b-43b6-4be6-accf-0804a9879397', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-718d-842e-0719eea25b83', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-718d-842e-0719eea25b83', 'd5fdc10a-1de0-482f-9328-ea62fddc8312', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-718d-842e-0719eea25b83', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7827-8a99-87b190bc6fae', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7827-8a99-87b190bc6fae', '18c8110f-7e38-4676-a656-17f892503888', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7827-8a99-87b190bc6fae', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7827-8a99-87b190bc6fae', '37370e47-50b1-422c-8596-7526361f5848', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7827-8a99-87b190bc6fae', '97bf898b-43b6-4be6-accf-0804a9879397', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7827-8a99-87b190bc6fae', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7827-8a99-87b190bc6fae', 'd5fdc10a-1de0-482f-9328-ea62fddc8312', true),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7827-8a99-87b190bc6fae', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5', true);
INSERT INTO public.meeting_check VALUES
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a06b6e-8400-7eaa-8a22-6785cc46f3b0', 'series', 'decide', 'starter', '["clarity", "commit"]', false, true, 'private', 'team', 5, 'one date for the launch', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-09-04 08:00:00+00'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-7711-89a3-57e8ad4729b2', 'series', 'share', 'starter', '["clarity", "help"]', true, true, 'private', 'team', 3, '', NULL, 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-11-10 08:00:00+00'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7d7a-86b1-9bb9c2ee4033', 'occurrence', 'decide', 'starter', '["clarity", "text"]', true, true, 'private', 'team', 5, '', NULL, 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-11-10 08:10:00+00'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7827-8a99-87b190bc6fae', 'occurrence', 'decide', 'starter', '["clarity", "commit"]', false, true, 'private', 'team', 5, '', NULL, 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-11-10 08:10:00+00');
INSERT INTO public.occurrence VALUES
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a06b6e-8400-7523-af48-9b2dc4e06b27', '01a06b6e-8400-7eaa-8a22-6785cc46f3b0', '2026-09-07T10:00:00.000Z', 'Weekly product sync', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-09-07 10:00:00+00', '2026-09-07 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a07b6d-ab60-7ef5-8ed5-c57de724a629', '01a06b6e-8400-7eaa-8a22-6785cc46f3b0', '2026-09-14T10:00:00.000Z', 'Weekly product sync', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-09-14 10:00:00+00', '2026-09-14 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a09f7a-2f60-74fe-b21f-bbc96e018664', '01a06b6e-8400-7eaa-8a22-6785cc46f3b0', '2026-09-21T10:00:00.000Z', 'Weekly product sync', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-09-21 10:00:00+00', '2026-09-21 10:30:00+00', 'UTC', false, 'planned', 'We ship in May.', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-09-21 10:33:00+00'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0c386-b360-78f5-abff-9677483e78b2', '01a06b6e-8400-7eaa-8a22-6785cc46f3b0', '2026-09-28T10:00:00.000Z', 'Weekly product sync', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-09-28 10:00:00+00', '2026-09-28 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0e793-3760-7b10-983e-6ea73191fbdf', '01a06b6e-8400-7eaa-8a22-6785cc46f3b0', '2026-10-05T10:00:00.000Z', 'Weekly product sync', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-10-05 10:00:00+00', '2026-10-05 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a10b9f-bb60-7caa-bcc8-5999f0497c85', '01a06b6e-8400-7eaa-8a22-6785cc46f3b0', '2026-10-12T10:00:00.000Z', 'Weekly product sync', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-10-12 10:00:00+00', '2026-10-12 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a12fac-3f60-7d0b-a7cc-a062522c35a2', '01a06b6e-8400-7eaa-8a22-6785cc46f3b0', '2026-10-19T10:00:00.000Z', 'Weekly product sync', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-10-19 10:00:00+00', '2026-10-19 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a153b8-c360-7aee-9358-5ec0d1fa4e1b', '01a06b6e-8400-7eaa-8a22-6785cc46f3b0', '2026-10-26T10:00:00.000Z', 'Weekly product sync', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-10-26 10:00:00+00', '2026-10-26 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a177c5-4760-7803-87f2-9687b4aa57e3', '01a06b6e-8400-7eaa-8a22-6785cc46f3b0', '2026-11-02T10:00:00.000Z', 'Weekly product sync', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-11-02 10:00:00+00', '2026-11-02 10:30:00+00', 'UTC', false, 'planned', 'Ask the harbour first.', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-11-02 10:33:00+00'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a19bd1-cb60-711d-822f-45bca746f27e', '01a06b6e-8400-7eaa-8a22-6785cc46f3b0', '2026-11-09T10:00:00.000Z', 'Weekly product sync', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-11-09 10:00:00+00', '2026-11-09 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1bfde-4f60-7fa6-bf10-c2ae9704e238', '01a06b6e-8400-7eaa-8a22-6785cc46f3b0', '2026-11-16T10:00:00.000Z', 'Weekly product sync', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-11-16 10:00:00+00', '2026-11-16 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-762b-b015-71ffb98afbe3', '01a1c478-9800-7711-89a3-57e8ad4729b2', '2026-11-10T10:00:00.000Z', 'Operations review', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-11-10 10:00:00+00', '2026-11-10 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7d7a-86b1-9bb9c2ee4033', '01a1c481-bfc0-7cb5-820e-e16194977cb2', '-', 'Kick-off', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-11-10 12:00:00+00', '2026-11-10 12:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-718d-842e-0719eea25b83', '01a1c481-bfc0-7c79-945e-99d1e4186565', '-', 'Workshop', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-11-10 14:00:00+00', '2026-11-10 14:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7827-8a99-87b190bc6fae', '01a1c481-bfc0-7494-99c9-b1c2e555f8d2', '-', 'Budget', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-11-10 15:00:00+00', '2026-11-10 15:30:00+00', 'UTC', false, 'cancelled', NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c5e6-ce00-7bdf-a615-cd9d5d08e914', '01a1c5e6-ce00-74d8-9160-8ad6b4166ed3', '2026-11-10T14:40:00.000Z 01a1c5e6-ce00-7bdf-a615-cd9d5d08e914', 'Quay', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-11-10 14:40:00+00', '2026-11-10 14:40:00+00', 'UTC', false, 'planned', NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-774c-af8e-ba8630caf541', '01a1c5e6-ce00-74d8-9160-8ad6b4166ed3', '2026-11-10T16:00:00.000Z 01a1c630-0c00-774c-af8e-ba8630caf541', 'Quay', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-11-10 16:00:00+00', '2026-11-10 16:00:00+00', 'UTC', false, 'planned', NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-71a2-b70f-8d85a80993e0', '01a1c5e6-ce00-74d8-9160-8ad6b4166ed3', '2026-11-10T16:00:00.000Z 01a1c630-0c00-71a2-b70f-8d85a80993e0', 'Quay', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-11-10 16:00:00+00', '2026-11-10 16:00:00+00', 'UTC', false, 'planned', NULL, NULL, NULL);
INSERT INTO public.open_pulse VALUES
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-768b-9d33-a1ddbbe4ef6c', 'd6c55143c525a0b7', '', '{}', '{"3hEXs2EHn-CJGWBz4vqTtFs15C6fxK_TVv7IGqQPUNA": "/f7bI5kYrkUMAQQqGaVukghE3UNtCV8ET9EceK7SX503yXtpOda2eRckgDGOiLIX4GLOG+F0R/tmvfj/kwuQQAWMm82ygfWjlflP7R1nOtTg8Thpe03/jxzGD4l7qgVYrhQcADbyDEdzPMwIDxJEqnLQmlOw/uAjXwe4PRUYiYo4REoog1J1B0WQ4pePH2/nzxTChaWou9blQSlUyhREGAWmAubt654/XcUN5ELCk+1MAoOxEGwLw6jIq8Q32tgMXD9jO+APd7cm0lpmVfyxDYCI091gUQkZdTmBjpr86XXSiFmKKr6FJZ+EacPlTwKxCZtlQPjZCiUBr6KmrDxTkVtHQmkJwIkQyBW5XtYgbBJqaLNbBgVkHtFuxIKipL9/nP1jYabIZoMNTX/LlfAM6n6Guv3tT5vMVctT25xJ/E7Zdnw4Ku1V73qsw/MCDWSIJQOie57tz5J92eivNGIa0IRg8S4d8iEcwGRHzzM4IykLy4m5qm8S3IordCLDD/S6OeawwwuMgIzC3bohoAZ9Bda6K//+ylI7iKwaHf4gbBasL6C4z79yfOnE6H8tiMdt3iwtG+kjQjIMMIPGtdJqSXJFec4D+9mdef+y29AdDqSzjwJ1HCWtXwL60Zpd4N6oDi61i2u8n7HYqSOCZGmmWcU7FztzGcvD3PWc8/qBqOIw192WS5RwFZrYd4WkTz4HSg4ruOachDkhtyFHKypGjPn+d8EZG8oyjYyKIluyIYK9CCl0Fo3aRlXTJdTh7JYf4nlbdNXml2D/zlRsQ0Bye9P56HrZTrTPVx6msyA1w524vREuRYBtaS49Z5Qu0AfXjvJqAi5IUXfxhNSYd80aXNCXfNoJAlmaSSDIBlQLuAzn9pnx24KAc6EQph6eO2RZQIgnXSZtUM9AUvG0SKbazoWiTJbnx4ruoxXY7iMlj0jHQS6tDhja3HQyJtZzSLIJRXU7m9rj9fkoYdp/+9hqj4b08wip4EUGo52FCgOCzIiNcaB+EecwPO7ybcFBn67HzvQhTHd2QvPu1fJ12qYz70Ci3DjK53sKill1um1XLi2xbAcGlAo6bbdqjoMdDUk8dF7ZJzVvZTfk4A1dhkvwi1GZjaxFLM/ViuX9eBalue/Xp1s5TGG+epZdIBgorj3s41L6g1z73jpk8HFwBBzDkVgSw4OnaflQubPovWfyc7Ng1BvG1651OFtDUSLtcqZqsOfaDnSBOCoFLkM38CbWvbdArk7hOTixGgiyZvEzRUe3X2u+y3kq+sYqbB3yu9QnTvv8LLecRhd9n7OKAyhMWcMYS9kdx076ILa/FStj0fLVdTlOfsd5jRbo2R4JDCtF8bk0RGNCECoDRMb6Tkc55/Dk3q6Tt1bTLdY9IrZsmjiJonOCsBf9vXe6SzGyMAKUjRPwZ6m18DAnx9YZht7bwNtEkGdq8RAxYNXt9MFDypiekXbZZY+F9BC9oKL9vs3Ew/anCp42srmfo1y2G5OW/3KFeFCNtllRZLIkPz+GTf3BI5QsO3ZufjzPuqMjdNEGhGPe8dR1R6oW9s7o3gvPr+fgA4JOX9ncovhQwd6Y2Gso7rbJtgAGGD8sIYE3rNJeCTgMw81cs3m4TznsaqhJF2rl+WW9Xz7R2rCB5ucovWX21fKI9pCQSLcMFo/padtQ1vH6VU6FxOkKXuljRlz81jHNqsI3ukwYX7ofE8bvlCEmwplvQXGwhDJRnt+mYRBXgoB7wfAwUV59GDDUcAaZtewwzMGaRx6XsViHOw5WjNjEk3XiH/ejK7R9CvXJ8DymUR+ByKX+GY2okm5weyRqkKyFfN41Uf8rS/LS9CqOiijFnwFIQrVYE8JMoKay2VRoD0CH0aJsU8OdHZ+djfFgxU9ZUCM393qB2mg6+ZONYp6MRKKdK3QrcdOp98rxLgek7cUYZw0icT8pR4XlKVFHpPVCs4xCXbDNqL/nqfEk7ww26hNIfmA1tZZ9GynuJVuSLl/h1FUbr2Cbo1Z8ib30mUKZ0GQLQ4b9fArcjxIyvupD3cfiUgGQey7YS/wVpiXqehqqW7M0PdsBkHY344iAk4ZOBdvCadZ2SuJ7iA==", "rxg2iQsi7vBflVRazxSn3hO7rQv0ipqMI7mH48O7swo": "UiHc63nCQXfL6wu9Hn0eUZlspJK6gl6Oaybg/6wL+Vsbph4hQTQaRHvC38IJLrNcr8oxarba0hTtmYqluwVXDclqwN4VdhXMwVVMZr3k2Efvb7mlZ/sCaf5oyCiiR3xjpVjpJWKs7FwfInGbRxV6oaOqPrCfYzOo/WolOt1qrgaFEJGmZ+iNY1cY/AUk59GFwpraOJ207DcTtc4kN3fh7VknWXz/CLXbSk8mt2WvwOtSDJQ9PHkazmmOgwbaVp3rfwxzLll5d6snK8e4VUp9P1CMJodwPHrmV1tbnRJnVqbjsY0zQ2KLhgzJmo40KxBzDdwTQheP1RxvfLm9RgE5ebR+uJuofRcOWOnXj83JNeN5mb3p485lcZ7aq5g2W7HKPhH6Ey9+J0BN4/AoebGCTS0SZvUFrujT3AdkWnBC5R8+77Fo/jXwrtIAO1FHvTPvlPM1Kxc43FJVGLSDeUboH2OGVCPlpiPe3OfXPACbIQfI8p2YluoWE/KPgz7TyvlnDpUobMpiafrmcxQRNzGZ+EnxHTMFI3GIna3MIpBnJYgUozEJ9DsyzoJ0A4DCUqlgvbA9i8iJjeT8N1uOjpSSEuF6+aE+T86N2YrRA4f0UBXOl1QGXSq4k+/Y3pyMV2NKEr+se7a7XVRVPnh/yRfQoUKJVL8FWC161apIhGiyICXGV1o87nuZ09mT1XsPxb3UqN4AXLGoaoAi+xokFnsp3wYGKn2t396m0L5PF+B2jr7Q/kGIyJsaKP697un3/7NqrP57zIwwBodUNt0DswL2Biq4+LEnbNnIyyxG0/5lVjxrv2fzyAcybd7h7dmnQ6Xq6WXdw0jPtVT75VXtfg9pdiWrRoUm77DyutqQD7Yzv8naiEiy1+Vwcq48iYQqVFPtuV5QJOrnSJ+Wou/XUtWWBdYE3nfkP0ortTwnBpwcYCFBeuW2jfCnv+Xg19kGgW7zoGib86fiBkq6zYfjrmyy2uWpPL02lNazz0KBQOZCtlV17Uqy/lYcbwwmYHQl5gTE1j/xWdKddPfDkqxsBU1NVuVp15ehsFmKQr2Nsi6uKIT+72V0DLJkQWyYZSxctHTK9jxYU+hZdSSrfJY2dybGNow4jKw8xBH7SpvUfu1ym2Bd3Mp4/dCbB6RXVzrJmxWu8BXTVqQI9LCv9H79RT6F+oOXBAemuGfZJAEMcYXFKJfT2w4IXf1ZTLDnkGES7Wt6ZOkLqJZwQqXatF77U9pUbMTWBthOukqD8fpOW4Fd0XNkAyzb8o2iWVk1/f5euQZpolJpcKQJdhjW92kE/rr+R8MUHgJ9D2uTYICA1qUfpEgA37Bx52Gi+loJ4MHE0NOSLeWVFSMP/M1Sp4wB8VJUiFMVyHshxuecibKpKI1sX9oRnNW0f8U6wpJVBDeS68kSLFA0/99wg2RyPADb9hM8JJ2LHsPpP1j9gofcq4dyqT1sEXnJ88ZdYEX8ZdCq5ygqd+hJvfUMWElt48zX7P9CSKs5Hh6Z8aURrFMX4pZ63P+Npm78AC1muqwKZzG5LvpAKK/opPgx/cr98f2l1hDsGVgzXXI46MDDrufeujmtGxiAahG+koMtrBeyimFzDg9CBUt4dtKRRNXpjpMYkPxysIG9Co+FJOWjipxf50/pR2iSwXq7It6ViICXkEcewcgyRsKqbny+nQ8Z2PDVlMTC06bcDPjzC/aeiM2esroYXIw4ut1SvK3CtMdxpcJtYY+/OF8gs/aSaMLODEcwzzTj52JDpnPgVr8zLZQdstbRhG2cekq9sHmETde+tkvpEUQq8aBStLYCwGKVmY2S6Du17CcvJ/BC8e6YoFkfzfRq0GFddIsAXcDSfr732dZsDQDpag+lgaIdm5EaiavtdfOFOe75kEBlYO/YSTB3PISWPw1Mc1WvPLZlq9N70O6SxcVSDrDkYle5FULicIvwKquDDqVIyCiYMgHnpWKSeDbONOgndnUIpFNSuP/qu6lfIncBe7BLF0DxicQGJoCQEd7RckwEyPZpFTU6G/6TmMRPYmDuwM4IrZ7k+sUK61skSGdiQxCHMe9eicuuVP43TmaQBjnnMVez0xvmdf3aGg=="}', 0, 2, '2026-11-11 16:00:00+00', '2026-11-11 16:00:00+00', NULL, 8, 512),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-75c9-9a98-f810385b96a9', '9c414bcd5187b2a3', 'wV+hB3ku8snFqMOQjoKl8GIEuPmEUbtVQwKtwSEmJsCclUhoNd/4HFD0IFqgod/9OzEwPMjzYvn1vXhMBtpr/SWkyLdGPXaPcb7vawKVycGV/gz/n2Pcs5sI1+ipRZZfs+McvSrv+hAJ9xzGQcxDp3s5EZvc3zJoqR/Fpph4xId74Pe/TGrUavh5bpDnJP6aHZ11gnhAVF917mK6lyUR6KuwITECKpdn5De6/OB7N2NtbJ8PbBvuQkchLoGWOAZi+wbUgWgY2fIeV2vZrSE4yRa4q7elBVsz+t2UO64L1tOr/+8o7ptys36HgDt0xA3CKkM33mx+JjvjhmByGf0yw5Hd2WMcc20OwA3mtSVKVGzkxv8b4Yl79KFYQL8RrJNVcz8QhyPKGR7bOqSnLisOPMGer/yPoluXp0m72UzdwUmrGfe6rwgHtzEcmNrcEICshppW/i6QhJqDE53yGcs6wJvkauYrOkD86OeyhlNElbLeDQSI/b3XcDGdmIQM6sZMy16zl0Zlj5U24rpKVZiEF99SAXzwPaxiEq7v/CJMCuFnkC7F744EQ+zsOELSoYkjaiVK8hHIgG06OT2m2OGk55WeoUDFHUSoQQqjhDHpp2JnzQmjeWLbV4A1or9ePIkJmQAzZbqB+TtUxf1rLcIhFsBkvWozVD1jMxiawakVjv/8AmsB/b1wfXx38EyJRK1oWmrrzhEQeUO07uLCQJ3NX1VNTD7ys+iVOBYtyVVvtspUaQXaRlCh66gMbunplraOtBdl2H/KoG1/KXDpNgNBD2WkEM6ICcu91pDIzyeJnfiXxJ+7SohqD88Zty97KHk+7d581f18iTM4tLLsVvWzNH18rsN5sfguopfvxsbS/h2T2ZhloLniwKGPjBAWjtG2fkdY9U4UaE/Hx0CgdDh7f9TNu4wdOkgzK6HLjHEfBGrIknq0kgalb3pEeq8iKk0FRBq3rl8/RzPD0nKYBfbJv/9ZxeiWvuLk8PAI0jHya1sMjHM23KrQETYmRjtUAOHhSxiB9rDjtCxViSy+4OM7Azyoq+XwyiOI3cPugQDdR3dcHE11ikjctA70uX+YeIuB9C0blXtCEdtbUjTJwq0VdJpiMPVfCbWigQps9nTdgroiuqEWwPABKD7qj+LWQ/o26bmcVI68/liLxwgUaXarCge14ANYZ1PAQEN+9wFcfQLopHrU0jAYEtjoy+Eo8Kw3WKxJd4OIvFncUwfOq9+ZE+/Lby/H6nPgP4SJ187L+gMva661gZTYiFFvXP4Q+qdHw2TRTtEJegF9mRs3OFOUbQ3HHzInFCerGoSDK781gJvAa3jPSggxxeinuVJZD5/PRdnOjBNrpa5jegdeMaGd3gQN027keBdic9VmRCIka54REljfrZi0v34Wk69tG0G6hldPH6NkgeTWlwOGaV3o4i0otaCav9G4FI4ysL+aqX1pV4In979F0LWUSNjh/L7E/Jh+8hWnAhCDrvIgFjXitkgSjeiHJk1aKmWJWuQl1KnuZfSlh88MLLFo5dVJa5dKs/B972kO2vW8DKpZ9pNj0X0eeIoSop9OXOjQFZ20e9MNunKu4kCCAXeJVVf8XvS3oxr+T7lQDiaiO+I1WwymLsTNkkGlDOJlPhm2J0Uk6M5NLwq1Faat2jN2ZGZ1xVslXOOWn+pHcQXXeNO7/HwPYpQeK5A7BVQ1Gw9i9H6XjPqoIk2WnMqaBP2F5etbpHimMDD5qVHu8qHpeEkq5xv86zN19z6Vk1lurxQ/B82fnbyIhtff2WlS3v5Lsbg2ThS7Ce5+Rk6gULJ4OqHG29Z4tjpB646k9jTV4FWpqkCBatg29Ybsmv0qNYuRx9pS3aPUXAnlL+xqZdvkl3n6XzprXH6nU7QbXRHFIFQoa3b9P9B1coQ9Nz8fKjgXehKlSmT33VNCWOM1SrP1N+yeJe4NFxTgaG6f4bTiCdJMtKR9I5QCPBESG4HBC180e2bF65qa7xYPc2yDirLyiMinRs6Qr8Gocgvo52PpzLPD7q7r1ScEDRsJ9IxUQBejO3TRSXlCmj56YVsbAT03htsn+vUXPcJrBeXQUkxqTu/3K1ANxwpafgLElRLJ9C4MnpJhhgdTs/Xn7v6hK2m3entSQFc3fbcn9kECAP4ef3j9qnMT6bWT95WxSb4DQc2dn6J4qlhsy8NtUFqn1QvsNsxP1TtGXISqNV/C2G3vMN7/MoD2MGcfWhKpKmpM0JMu35bcKVRs159brOhs7A0Y0JT3U0anIBw75eR6ChMX1u6RxNdHp53nUiFxEylss2HAcx1qhia3RVZzHhT9XC4Nlfn60cDeNmHy1nsFTOILl9Ue1VlFPGg7212e0pfFKQi+UkiTNqWZK7pSWLdvc4V/82YofT8LgAj3QEZbrscPG+usMvlfpl4GehDNfovDEHLFAJwre0PiCcqQn2mpKT602Xae9KXwBclLFheR45KZhFLLVhyRBrN5RbQEKBGk5/MBAqcc4CiXYuVfbdGJQOqQMJo0KuV25ldA7HQFWLmqoZ8x7iEV/qa7rv6EBNMkEXvOg+F3R/g4trpcjFy4G+UGhq8q+sXsdZM2oexDqcdF4EN79EnRY3IvPUx5t1TNfX4pVmCHVZu1Q/yPOLVM1vVbptr9YGRzvwS0LC9gK06ui5RgUy//eQmW01mNYsn33igz2VZ+rYK/Vo2Thh+JlMEF4IcXSiCMAF7U6BAZKZSNfqdgU0GrXkmLYvi1LAppeKwR0uJWwI+LbrlhUU01f3NZEX45', '{"BS5cYSZ-dy7cnrdl6aQSdpaKGmnFMaKGuf2fj93hXIw": "fBn3WD3nlWtPqpvgYOz8VHXSuxH/lP/BhDDIzcTfZHkeu7fdRyO6OUVmBUJUUryGpvyCuCiVno9iJD9Kjtn2AE0GqaUN49ZcmDGQX/yVY5o2Q1BYYfF2QfyrCo0=", "LSxIGrsH-hyy9gPb4GV37Z0siUK74PEXZf_j45mtp5o": "dYbNRzXj/sdssBUuSdUltT/nqzn1hmSB6snpica+SSTotGC9TybYgipXbfmLczZKx0G27zC3wyL/AG4pTauqyjk8vgkCHMFSNkQ0bSrnMMewrs9A6/LVS3xspD4=", "TWn2ydPMOhPF70aIT612l60g0TB2Hx835oqSKv6xcos": "gnM9bWEL2wTKtrH33M5mTBd5DaxDKy6u5iTcM9s+bYwVtQZYp9oVZM9HR9wyM5I6JND4+SYkDy1ZXoTjY6CsO9Evqv/TH8SKHnqx5+HoGTPsaONUziJM/hhT2mc=", "dGYOT6vvwGzqCyOzA1AmTSiGo7uFpI_MD4ypv-WZppg": "RKfO0kfScByUv3QJLxTIMT0L/ybeS62PMylDnbg1f+gD2/w4YeuHIAqLeU9Vi5l4faHJtSPuGzhSV6c50zYWwTqZszvjmxS1nh7XGZdl4HVc54yqUWdpO6OSWbM=", "kGsozX5Y45uuftOHP1cYn1ZTYBWR0un9pKUne_Vlzmw": "rsEgvDpx44v7KzOjPn6T3ObfmqcWWp92CC+XxD4rmLIFvDs3SDQbn7emHqoUwjHOsW2odao2guYcQPG2hYaQBalpyMRsnC2d0IrarbnJA9snXq1dsEYzGfzvv4E=", "r1TgklLvniwpNIu2fZuys5aCoIGm2A7Iuc1pnDsAjP4": "KKeAELB3N1p96yeQd6kHJkKO45wxHdvnhL0jOtIY/bFW42UY4w3PBUQuQo1F+gd78oKmoLhRy945SVDFS/YSiUY9RvRV1n1Pq1IcdSrK2R90g7dwuQSGb2rSK6I="}', '{"-KNMY4TsCm4Ov3zp2gyQtCxTvGJjSTmP29fcEV41_WQ": "Vecvfjo8cExGzKzA1CT1/QgFFtw2QJkZgVQBYs21CJq8MdhAWw5bSo6QIrxGIxrycdlAEe4WE3/xvqcSn1/5lPJO6GfThkH1gUdqsVBs7ygtzef8kB4JojxNvts3EkTPgqRYdUc8tA+AXQQAbZX65nmzSFLpBq7fec9wRm77VwEmjGkFiYQ35BVb/CGCk20Q+TrWw2IIWOJ7eA2iyZYaK851Rx0GMRkNW1mGPu1L4Z2HYkMSuPxZpv2HBQa7sXDuYr+vEuAXyHnLgHiwMySeDFsrf7tpsUUL/ZmmCwZjkId2bTj0Y7IZz5eiM0yTXCOZOS7ThJiBonc99oPJivFTCy/90CCjBrr3u40qcRp/AV6GFuUuA/95/h2kVMwmkrITekZGrFi3qHfNyD2olFfpbwF3PuyDos74g4W1ty+KvvxR5Fnt8nCfxuzMWHficzbbnvIk011J8EzaN1BaijTzI1gU112rLcPQ/FpIkzMYrANzkhdvb9Lc2OMIGDLVlRvGex4MyMBQvRJnO/2a1UexykTjDfGFeLO31ePbJGZG8XCIIaMZ5mXgYCePNwPgfrbNUqCzKXq5BNgM10DhA0hSFdAtiAArWxB0MWk/gP0cuxVEjCDfdX76Cl58bv7OsvxZ9F8doRZ20qlMsT1C50u7lMkmb5kBBGC/F6dv4oJhuPqsxcJ2A/cPFGPdHlWuN3q1JA8vVOe27i1uY+4F", "CiHsKP0qT_cFJoLemRmIuGHEE5piuFcxaHhR4IicHF8": "A4GU3yH48pICml4h7av4Rmx7t504xopBRiohX7vyOyZImP/iZOhyz/MFn3tXsxgG9MI5hVKOvITBhyUKxS8GJdY+hqIRA47/lFz/twE3ru+HtoFlpS7U+rluOCuSwIFH9X0S30iSE8DQnAvjnKZfqjLR6+mTTOc8TA8S68hpOXyCLSHoOk67nwAPlEVuKT6B7ueSN5o1/cJz/5Wlp2+poYHiH9e3/prNyr3aOWlglhiTiZ1rNeMaI3tIF7NJ5znAeUY8ZfTF4dEk6MuSeGCLxnQHpe6/QgnSLe7SoYGgqPZ3AakjPzKvSfx4dlmBF1RaqaL5fBIHFbA1LD7dxCWzxo+xC68uq258o6guZ00wI3gN/R1A+6kmdi8sfah6cCNahJiPwWGZK+dqBmy2fnvcdxd+4BxvbCtlgVRiJi4mt0R8JbMMHBHxoNXH/yFZ3iJBCBKrManqmygZ0bMgJZhIqLvIusnBlc+G1rkx9Kv0HWyPjVXrgVeE0UDINxyABggYyxu8oY59Xt6+CpDogfRgnJYj6e+4IDoiJTIlvZmc2yj1NqgSnudzkBYKio3o/ATIgZmXd60UAZE3JCL4Tq59zz1kYwTuzmBb+1tPdL9YYALdif0AASaGAje8kiHAhoZySE1XdNPVVGPQ+sh96NJt8eG/4PzWd4cNev9ls6qenIxPJNGUBCRntmuDlbKcS9lJDsQ2De9TRn8JEtDO", "RZX3O6xIvR77V5N9ysLfMZLB5xH1YsOLp15XedGkR-Q": "nqUNtJRD9aIPvqhi8Ys0eleq3o8dln8+ZghBxxWV3OtBoPiaWwVussBkzBUBUl7TQclL95HYEKDhjeoTzdvaPP9gvie73VxgUcGbylw0qr1WXhXo3u0ZLXlFuIlqNkO9bBSBFO+uaaWfdVxl8P0SgKs0LgiKKeyys4qYxa3eGOPPXeugb65dDIhJ2rzorHTLYfE1+8nadfYPFk0bn+BvTLPcXS2HPfnWZ37zPwccV7UDqLA2/dxpdhGFAkuaLHYEE/yb3TKOerHjlCALbJCdPEVOV+Olc7lvmGjsbZCR6enyO5Uu0zf30Dbte2+wDwQnGd49bsqk8dG4xynKDVWi7ioqLJUSAXnTk0NnwFfebX9m17Q5pFV4o3BfWy9CLCdWzuAKFmfQvArxP985Wc4xWYrMAlbRt/v6bVvteOgtGJnmAuJFFE2NOfGxPJVedxY9oA45JpiJI4E/zSk60mcUw9qpnmHNUMWt1IL5SsWE1bc71GUrMB+tAP0GLlMRXryvG6pNzrZkctPikBnQHiKGwBc/15CkcGIJ028CMkhhU6Mhe1lqjTMcFCFCla5dPAfVoRT2b7s0uFIX1O+mnqMbnXOdtVb38ZwO6iTYE6gP3imMJ7rpLpceOteA7gZSI3FifsZsvQia2CAppcWYo3uFDqKGYnSsU2m+gt6RH7HDMWj0dqPp2a0buV3ufkfUAqMA3CI20rACGs1+Uhdf", "SBA6wOuWnIlYUXVbzsx3GeazSSI0BsId85dfdrytsYw": "SCgE6FsTjF6XoKd2ijFOAhpnxsg6rYNatdtSQ51Q3FbcJRnDwHUnqNrvSayY+3ycm0w3oBHZkW7VqmqxkLGvoMCyeEVm5x862QpdsfavkF/EqWRkiflr2ekiq+y17Bouw7zYMDYFiSkwTD4pOsKyBswx0ihgdCZrzQjjbN71i/W0+BFCvu0K+O/xmj3U6hCVznY4wcHjSebNqxK6FailwQgYZ8lT9j8ne5kAgdRO2DGME6nDw0yidqIKTM1wFBBAp8ehPA9F3iQSMz0xSoBsSHesuVGySGBme5RBPCvs6iR6S/9xzDGCku48AI2Cmwb8j8Gckdy4KrbxLJTO/ElWYew2Ljc2CfuMg/brcXUxYs+YZqofspD49bp3TXlG81RaI2uWiYk/zjJZNgmCzuo+aBXp6SQLzXH6ACie47nHVZ/08rXQD5xW3hIOowb8+koK/+jMxNhHt/07Y8yXugzQm9SGznXBLL+14ae5iPNULWZN/s2I390uXTWZ4lvTHpIqU6G8C5Y8kYFmK93/otpPWEpq2hJBIbCpceCnX9G1T1CuVOLjY/R3JLNqAAJMbnKVz0D/9bCe/ts+FLRhS2vnwpfMNMg5hKZPHpooe13HvUHoihQFSdj8P7VmzJUxMBXxBRfxl9ASeJJjNlwmCw4lvJzZOod0i+xGkFWc9sV+R/mzKUlRfnP/rtyxErZ1eu5JXcBjyMuI3KAS+Nce", "TEpnB6HVR6aatdIifX35k8vDP54PFjdhvq1y-zifxro": "TqQlFlXH36jeJhIqIYcC81pEiqExxIZ81hTglB9W+QjQB87SGYCYDBrA3/8U5u+LIYCiD/lOY3ufhAIsZ7QxyhrxCfvkmOjTqfWVpCKm9yh2CgCYOh5hNsKEv0cVODXIxnKj8oaiyKuqEvB6U+qxEIlS6WZOiVdVwESXqE/AO+zibeJygV26yqMaFSyOmPIXV+WmXnnOy6azH+x6uuIEX5LBtVPH7TutsG/xZuRWttTfEYx4eb0xxzhoxnqM2hO/9SxdLELKKW+hF71dvrBKI10Nyds6IRfn2/pU36EuxsI/W4Tzkx3stCx7rUnKEBZTJ4CE9UdVVQjgOc0VYE67Ib+9z+Ewk3nlUUMv7RlDPpiu51y8c1kw2+Hpp4uXUIE9hsIdVeYrWT5v+bjY8VVs4KvZMqQVq0O3W5a5NqYhx6ncI/OTRt7hFWh0goWtk+cykDYaJp2DtSp/VLIT+WdDH0e33OOsh8HWzj1z/jj867KXR63iEanLeEBxp2VHwE/qR7CLjnollSU7JQ3Pf587okqqAZxQhkYcBDbPx9WEbhM2EuTKNV97AtXCeseF2tGZ2+LXQ3yNS210NPx8tHQtrwg0ZuRMUCTMrMcK+nnJaxBA5LNOUMfyrmI6frqO3cuR6+BaZzcfINw3vC6sjB2hStysGkmc2ujBDOHCTxbq2/89CCWNe/n9cFB8Is4D8pbW6lysU9lv3GfYRHnC", "jpZZBIng351-InWXhSk1ckhaSvpaJqNvKCmBnYeYHvI": "5Oft2d+bj4eIRF5BU9T8Lte8rWSsPV5AcV3svQFLjXGVKvvayQZrZWo1A54kSTQDnfXur/DYc+xlOsYXduDWpvpSNSHh4qRz44kPzRqCb+kTlZYva2/hrUdk9cq6Gbi6dOm/y5koxCxRndfYIooXIF1j27XkvH9xoxIs1iPSxxnNlSp6oO9FljmIQ+hqBsfSJ7up0gmw6wmlaJ3LIMPd3ZWStrUrlu1nUHsmRITgXJSxJkw/5PxpmcYiUxwFr6vliRH8zSc/ib2q9EosxWcP6Q4/mo+0smztK5hNsfoAh0AniBbkUdvP7EZHmu3blraSkVYpjWcCEdIZT5/YVjWfqZEP8W30bn9jiin4jFuvpN7aGniIFViHMM9we4RqI+EW8EO+c6imvo1lsR4gs3ALtdY3QlDwFTk3M9PBiJoEGfBhqAfH+J+nbY8yiJRRCwPBBCF5ImhbXR+vHAkhTD0SwnDKweUv4mKjvfDIf3KbCgLbxNlEaMy8eUd8V+tDPrtRdhrktZEZPqOZa9rpklMAQpnNVyybKj5Injhw5+5qy/BNlh6JDpSHaG/X5iGjI4GsJFLbkwd36agSQxFXw9UMbkpNeGpv+rVrg2SPSPiuQB/kGB5ZOGNADMYXpM5emMZSJPBeB+QamS377lBC2LFpBCLVSsN05gkZnLsdD8jB8ulKE2LQDF0B3VoA/Xk1YmdfRvhFCV6O71P/Thko"}', 6, 6, '2026-11-11 16:00:00+00', '2026-11-11 16:00:00+00', NULL, 8, 512);
INSERT INTO public.person VALUES
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988', 'Person 6', 'member'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '18c8110f-7e38-4676-a656-17f892503888', 'Person 2', 'member'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '37370e47-50b1-422c-8596-7526361f5848', 'Person 4', 'member'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', 'Person 3', 'member'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '97bf898b-43b6-4be6-accf-0804a9879397', 'Person 5', 'member'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', 'Person 1', 'member'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', 'd5fdc10a-1de0-482f-9328-ea62fddc8312', 'Person 7', 'member'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5', 'Person 8', 'member');
INSERT INTO public.pulse VALUES
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a06b6e-8400-74fb-8203-eaed46d826a5', '01a06b6e-8400-7523-af48-9b2dc4e06b27', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', '2026-09-07 10:32:00+00', '2026-09-08 18:00:00+00', '2026-09-07 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAj4i92l6nlg9EmO1faqX1RjMayi2qrW6_5Rg7rduCCjJiJzxXK6YsuzaHP0lEEDuiqwEnmSYAjXvFnizzQrL1rdT_w4N5ud_RsmCYAhOzPm-VJxevdKh7DttYiXIOS3psEfO96utZ_kSCTfTIrSwSWQtHlT68Kyx57g5uf45ru_5eec45EuEPK2wreOxQIhrsT0PQ5c83AOF5q24kkguy0Ur4TjdSNXgtrzHkY61yc0sxfO_AKaLvLOTqmRHGC3fZdBBZJAolCaKlVKsNwZsrN_AAgB73MtPXrVS9oQokaep41fRSwYVvWPvG105GAtEQA2dCbw0LZXCpLoFwzIgzswIDAQAB', '5de34a7d5c6ebef8eb06cfe2addfd101d4409fac7d9b5827799b64a97824d244'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a07b6d-ab60-7f62-9633-4f1f962f58ca', '01a07b6d-ab60-7ef5-8ed5-c57de724a629', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', '2026-09-14 10:32:00+00', '2026-09-15 18:00:00+00', '2026-09-14 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAn5GIFyP8h_Z2tzyQ52c1TTt2QuHFEDmAweF3lkT0DA21f5tYlGMvulSUOs5lglnd4qIpzPwJtHf76u5URUTDOr0PNCNxASggnZUDa0ALImRfdYpGVhAW93MTUdGulOmR6KpIwwbm9Dn6uMibgQxork8RZI-Yr3velcSNtxic1Q0br49StlYZYs5hwgE_Eyzu1RruHve2toBLCg-T-LkW6q5aNiBgfwf65_RDinRJLspW0bjGFm6laO3UYELhlY3NHHN8QVQ5vgVs-tztvwuScGyQ46MpUax7r7QECP1V4S5HwykCb76lHJh9K4TedhzEGf2nLUHtrdnfxTiIO7RAMwIDAQAB', '53cbd38c2b56d73229a0e6a15fae3bb84624c083eead54c1aa7c81f8b31b7ebb'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a09f7a-2f60-7cdc-bd04-3cefdb2b1fd4', '01a09f7a-2f60-74fe-b21f-bbc96e018664', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', '2026-09-21 10:32:00+00', '2026-09-22 18:00:00+00', '2026-09-21 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAlDo-_qkT2Bts8E1RFbOF0Pm3INbxshV5ltOwqRSZqTzTMU1W4McQRoOSvDFfFpkEmUqFHWVJlh63VM3HiUs-QlJ-E3ZTXdoB-MHpSlBn3_Aevslml8VwDe5hXfoEKJp09aH3JjGE1TNd5hzKxR4lOTi-iMRiJCsd8UoBvzhnJvkdImfPDD6swYtFjN0QVuerInCu4iWpe2AdXKTlxav-tUwTWUtfrwMW4vpYmGqiF7ODulUS3BtOfxY3Pfk6aaL2WzL-VFFzuTEDn1eRJNm-CUIeL9MHR-Ce58GjpmvjHxaBQ4voP1_0sgzTNNQjC58i86ZEf-epYCqYGpBIqNT-RwIDAQAB', '2877c7f4071318e21ae0afa7ff034af663eb83ce42cc4751625dddf731ded733'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0c386-b360-7c5b-967a-9cc80c63f011', '01a0c386-b360-78f5-abff-9677483e78b2', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', '2026-09-28 10:32:00+00', '2026-09-29 18:00:00+00', '2026-09-28 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvBGbWFsGdcTIae40yW8OcCKgjcgyU14A3Frno5uvtUjRAOMGQUeBgqXCkWTKqhhwY7rKMTv54If17Yi26PES4caDck21rJnwQlxSGwRtUtHih8lhHnPtJQAR6SxT9tT2zYOvH9s6O_buJBqxdVkxpFzamoQwWAX5uFChtosG5nZzDAsqiFLuIAKvQ7E7vUcDtCLxUc2ID1DFxs9xuEckjW4BZI-dZ6juinL-MH9cOeAkh89maKzVT6twMsykTsTDLBWOP2CXLJ1Ct6Sa4wKVEX7xTL81FMvcls-L9LUcRYqZ3fSM5VmgpPiZwSeVC8GzD2aWjLKtggmHR8X5B49RAQIDAQAB', 'ee2f7c964a6151c431a971ead7aeb96c2545ce87d96e84c2353d8293d99b79aa'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0e793-3760-7e31-b354-bc563b5e0384', '01a0e793-3760-7b10-983e-6ea73191fbdf', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', '2026-10-05 10:32:00+00', '2026-10-06 18:00:00+00', '2026-10-05 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsyjqJkgt7IE0gjus8jujdtSQh5OSr8HDq4BI5QQktf2FVsNW02aA8VVoCHJ-Bs2hxjn-mrQPYXeCCqz7kvIuw2BpLZFWQYtHQBG9u_TsPwbZ6MGMj372A1ey5zvpbYuYwIg_Sb6ZY6045KGixyoWcG8ac-hK7Y7iyqPkWezUIgbTSu9PTQ-LGVxfYPDZmHpYdDvCFouYDeiuAhPAqAGJLZnnFWgfzMI6H188RBYzPf5aYweS3DK2aWHY55xmXd5o0LpNFgU95zAASnNPFL4nx9hqwBKryRelrB14qEHNkafffb7i4iwMTA3qVxHmnsYesACLHu1jcodfREqIW6YAmQIDAQAB', '45f789a780aaac5f0ed74f2b6434562ac2416b135ca6c8eba3cbd801dfecedd7'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a10b9f-bb60-7688-ae82-2e1fb74f2796', '01a10b9f-bb60-7caa-bcc8-5999f0497c85', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', '2026-10-12 10:32:00+00', '2026-10-13 18:00:00+00', '2026-10-12 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0_akZA7sGLNxBuTOepOfKH27I1_UMlKDKmyQ89Fx6KhVElECICp30QV2lS5oM6YKYxI08iZpAARayTCLgwdUi28PdWPhvfUQzzJ6xWZ8Wzlt0GPzoypETk__hhrAH0NENdzbhFSoQwEzHU_2MgjIS2FSXsVQvmn9cltHhTeyl_MTl3I_2RLFdYm1diicfH0RG06wcAiq9ovzoKHhbVzrEtUczrWPxHU0lZssSyhfRZWE7Fpuy0E5fAtXDFC3B4HwPueiimvFRooAb_wiPIyifgjh3Wo0JeWTp86Et4ZSvEbZtJAyUtfXEkLgv00llMVxqD8T_L9TQdliOo6H1EG38wIDAQAB', '106fdaaffca89a19d6913ed3e68451e4a80d4cf9dde695ee4e06acf690ab4b51'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a12fac-3f60-704d-b3a2-e1d860fdcc24', '01a12fac-3f60-7d0b-a7cc-a062522c35a2', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', '2026-10-19 10:32:00+00', '2026-10-20 18:00:00+00', '2026-10-19 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA4WbDsNSk6GobEgTro-2WXDoaIZd0soZORJE2UUIDL1a-8CTdMtNALmPdYbeWMALSpMr1GoncRi25p6MAKhgaC4MsXnxDRxWnp-IVJ0CpueIdbrDUyjbUQc07UmUng5SvWKQJ7C29AnaYOYVcALog3DR3CdRabxI5ZzhrkQ6ak9Jov2zcOE2ou8YfPsuuHN7Vs-uc2VWATsLrcTLJcZDIorfOIUAfSOogtkvvINFAqzykOUTR3KmIP6zqfQ4Ldk8dbZnA5bKF9zsg3yeO0eW5hPUA6OklSPVK67oNeoVwYcTD4uAxqhV8DKGVActyHNRNBFsIvkgMyw8ssXGpFq7HiwIDAQAB', '83a7844d63870ec8ffe9708a9883049ea78b8fc73930c5411c3a57d299cb3db3'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a153b8-c360-7ec5-bd2b-fd1710ca3086', '01a153b8-c360-7aee-9358-5ec0d1fa4e1b', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', '2026-10-26 10:32:00+00', '2026-10-27 18:00:00+00', '2026-10-26 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsIXxOPvYq72atrsIXIUm1Z-SADLPcqpleSo4qehrQY-0BtpTQP-TmZI8Kuj_JyMl1eD20QzO4voPfGxxLtUdzMFT_U36SCoWQeyXvmkj5cParz80cPSfcv5hWhJsiGMCjUxcKLkSQzC72ajA3R-rR2b4YKFwI0qW7NQwKsY_NZ70rQz1nllk0xVA7DEr3lUZBwRRVyv3F4BBEv8A2XG2PjPdI4UqfX-d5t1vbhtxagjAl7BpwyOjhZU8er8ir-uk8dT0yUXSLf5I65eDjHJAI0URsUuSy6zFVORI0xGtNeoIm5rw_E7CEPOsPAOn0Hzo0cAe73ROpaiOENd7hNny-wIDAQAB', 'd83bbed606908bd261f7306634bac2c23e66cfa3b4b5e2d30084d22cca2d9849'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a177c5-4760-7dfe-a021-3872df0fecfe', '01a177c5-4760-7803-87f2-9687b4aa57e3', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', '2026-11-02 10:32:00+00', '2026-11-03 18:00:00+00', '2026-11-02 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAmPXA6bOGGPdUDRL3omxKHRXoVtJhjMaEAktDeUTdK36sCqtH8ICKMuUXfsXRgobAGWahmCMuVz-raxAuLdmey7GbPyCJDBxjUfqSBOvkKZJcMn-g_ut_O2ux1QH8HRjfFakY3eFLsXYprAndB1KyO-eElGBQ2l0HNzqXrhqyR7MsS82s_0EgMRJqLyCXkiRvF1X3y5htZY-OJvzZedrDfabcncejlmIzTOk7kK-yvGffr3sHMVO4x4L3G3YXbHEkfuaXtDFwblTWFtZ_LQ0B6wbgj1A6ZZlQJYc48fUx7RJ2x8TC99joK15HvfXYWPD9jbwUqpEZKkHuyk9PxORo_wIDAQAB', 'd5d6868063ba76b9630269a9a9b6217a1d1d4908829cd5b95bb3d5ec7e80c757'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a19bd1-cb60-7911-b701-ff8bd997d08b', '01a19bd1-cb60-711d-822f-45bca746f27e', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', '2026-11-09 10:32:00+00', '2026-11-10 18:00:00+00', '2026-11-09 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAoHDEwgK4F3zBvRToQ-VTpz6bw37fV7-pTNOI1wUX0nO-WDgVEc8xa900jWjWfuTMvqr2hCudGgAtZ6bfsA-4cLoWbDsmgdh83AKGrKOqA_09lppFyLFMzpmZUej2RBzjrNn1qYV-KDIBD_qL_46cLn8sxnpyrN2ehMSKdFdDPAZjI5YCTtWJ1NDjBVKHmGAUOYYyyCQdpiaJV-o8zqOBTOwQhdOe_gKHsy0vItvDfYYIzk0ThIUAjGdiZfIkPxBWViBijw8OtPPAm5nhXu7lnSEtoRJrvc2ZfPlLjOQFhsP7CWGAvq9GJEL9UZsRxd3CC0w-MBnhQoPfccWjGg3XTQIDAQAB', 'b2c82f02c2c7dbaceccfb5c2c38f74bd2ccce5c18f92c2237201f15bd9721c7f'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1bfde-4f60-737b-b591-904f4bb774e8', '01a1bfde-4f60-7fa6-bf10-c2ae9704e238', 'after', 'planned', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', '2026-11-16 10:32:00+00', '2026-11-17 18:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7473-bd1a-c5debc4db652', '01a1c481-bfc0-7827-8a99-87b190bc6fae', 'after', 'void', 'private', 'full', 5, 'team', 'decide', '', NULL, '2026-11-10 15:32:00+00', '2026-11-11 18:00:00+00', '2026-11-10 08:10:00+00', NULL, NULL, NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-7e5b-bee0-0e2e97ba73ba', '01a1c478-9800-762b-b015-71ffb98afbe3', 'before', 'sealed', 'private', 'coarse', 3, 'team', 'share', '', NULL, '2026-11-10 08:00:00+00', '2026-11-10 10:05:00+00', '2026-11-10 10:40:00+00', 6, NULL, false, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAlvEC7uSdNYt_1LxCGw9c0YFUrqFanvDTxaRw48XcDtkMbSNv47uw7FQuy5eQzQey8HbIsmFebiGyRZSV1nkM-Lw92ZhojTbqUo2MP43s1FcKFun_k_Su0HtabGSetwxTWXkjBLVuzAgDgIp9XftA_ZH9XIm11-ukLNS22lRf6ObKpcFzoGLUCWi4zhG2UI6HSiSCSCkNmsbNayR7GeYQLeUrIKZymH-ZFd3kVZSdlAK3vho_tqmqAF9Lvtcj9xhDA3_Lf5iYjRnP6P6S8qcPgKuKc0YBjadzuvIc4rjv_VhgROOgE2lqLKqg4634CBAl16C71DhErUEggkL_dbpGQwIDAQAB', '146f7078fc7864737afa742b3a853b30576afb9d703962f7b832438d728b19be'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-76a1-ad7b-611410f63ca5', '01a1c478-9800-762b-b015-71ffb98afbe3', 'after', 'sealed', 'private', 'coarse', 3, 'team', 'share', '', NULL, '2026-11-10 10:32:00+00', '2026-11-11 18:00:00+00', '2026-11-10 10:40:00+00', 6, 6, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtLVFAvZHrZ1L8eNC_bbQDLG6r5-rU_nC2Me3RXjTmaNrB_E6Fjf5Y_PTXYuNCPSO05ILJ-sp7inYaH5wHXthcgII4Evh2sESrzmGIXjmcbg1C9bG5kQkS0oqm18DH-rUvVGXqNzLTuMUn0ZqLkvwr7AQ17-b4b-2F9sz0Edam5gElZAb006ztYHA5Q68UHWpC09EK7zJBaNyH438YxVFONkVYNIYCBopDSd0jtXroT5y_TMvQ4MIS21d7c9u3IYRXIrP5YBaqNZCKicBA0rG0188DFUQPk1gVYmVQxJbTiNja4ISfzWYVTjfcJYExAw7EStpa4IhhEHjKj77BkS3iQIDAQAB', '5904d764147ba9d30e4b7428845f3b5019bd6b587381624b3acbc246bc7f4bf6'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-77a9-bdd2-e47b5a7086a0', '01a1c481-bfc0-7d7a-86b1-9bb9c2ee4033', 'before', 'sealed', 'private', 'full', 5, 'team', 'decide', '', NULL, '2026-11-10 08:10:00+00', '2026-11-10 12:05:00+00', '2026-11-10 11:50:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqZOkKG9Db8aO_ZxjdqvIgUUX8OTE18fxjdOk0NHTfip45wwsxV83uR8PDI9EkDkbXf9F8oiG3DmSoR77TvImjUE3qbLTzCJzf1NQcARZa6s8cuYPRC2R38ZeEm9Li5igxUxqr8ZuHPgMa4CBroLM6Oj4HpOV-YdVffNvnctSVNzB33qYCd0PeIyVl9AgVmq-DONS534iv2w9FMneGGg1ubLcN0sCWghTDma7TrQVv07PEHaUd37xSOxNhWfDG7QYZVpwUmzWu-wmld7Krj1qSXeOVUmkf_uiXuJ6a-tINOXv1vZq_40qHWgYzEu_jelnhUrHsp6oC5oo-kRAzfYKxQIDAQAB', 'f47c8a04011d9142aed0d225a7cf4d8a1584d2a54b6b6528fcd9fb129b0004e5'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7ef5-b7b3-21de5daaadb9', '01a1c481-bfc0-7d7a-86b1-9bb9c2ee4033', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', '', NULL, '2026-11-10 12:32:00+00', '2026-11-11 18:00:00+00', '2026-11-10 12:40:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2gO87R5lpgsMjpe3D1MjieeMLKgVRS38KT5KoU2-ST57v4JK1231U5Ix780k2dwRofkIPmbCF9yFXzkPDWXMyTDJw2qV1JWmMhxQhfRq0TdFWwM19OG_Z6SXGn1HGvMDXUEfbZAtLABEb1lxTrjnEA-ubDUT0uF3XiFkdfO-fAO9x5Hnj5uduIoSAJpxjmTlzp3irBZ_e0Qy38fhIl1WTCXCXtR_qsecoTAnkENIe9ZuMUblnbyyRj32yRwbuy1K2xl-oXxOqvJA0taCRh4V_TSS0vasV8rR2CBBpL1EDGh6unoFRHrfoozdis5-mb6lv_BQulikADjnDNY9B26WkwIDAQAB', '581677bbd993502b38a2e0440f4ccfe86ea64d39658a349af9823f64e16b340b'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c5e6-ce00-7db9-9b0e-631b8a94b789', '01a1c5e6-ce00-7bdf-a615-cd9d5d08e914', 'adhoc', 'sealed', 'open', 'full', 1, 'team', 'decide', '', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-11-10 14:40:00+00', '2026-11-11 14:40:00+00', '2026-11-10 14:40:00+00', 8, 4, true, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-75c9-9a98-f810385b96a9', '01a1c630-0c00-774c-af8e-ba8630caf541', 'adhoc', 'open', 'private', 'full', 5, 'team', 'decide', '', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-11-10 16:00:00+00', '2026-11-11 16:00:00+00', NULL, 8, NULL, NULL, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArDmGH-TXkl3WQfHEvHzs4RyVhJsu5gNvCWE-wTWZzmLLsP9zf8hXOoXL9ZxRWPI-wf5wMNJGsaR55EQwgV5wuoyk1jXjFcOSoz7-5FvvL3aaGEQdPLrzcJ2Zs6oZ4UHW42q293uazrjqRzxvHottOb6DdgGXd7drDLcCEpKrLs8COBa5nze-F251GzgaRZ6p2TgMj8xWso_W-GmtygtFfTqfS9UgCNAQIjIBlYK760ZprEhi33kC_QVJX0RhxvB0zE9hnWzsVEFtORnq4PaVn8Ocw0PvmCtpITL4VBxoND7jCsy4eSod7CcqU2lvEwu1pdBB_ZZESFscJ--GTdQ2uwIDAQAB', 'acc08c1f35265bd923bfb9b46643f6dc0e6e6b8e23f3ca595940125ebd8fe9a6'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-768b-9d33-a1ddbbe4ef6c', '01a1c630-0c00-71a2-b70f-8d85a80993e0', 'adhoc', 'open', 'open', 'full', 1, 'team', 'decide', '', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', '2026-11-10 16:00:00+00', '2026-11-11 16:00:00+00', NULL, 8, NULL, NULL, NULL, NULL);
INSERT INTO public.pulse_question VALUES
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a06b6e-8400-74fb-8203-eaed46d826a5', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a06b6e-8400-74fb-8203-eaed46d826a5', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 3, 2]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a07b6d-ab60-7f62-9633-4f1f962f58ca', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a07b6d-ab60-7f62-9633-4f1f962f58ca', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 2, 3, 3]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a09f7a-2f60-7cdc-bd04-3cefdb2b1fd4', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a09f7a-2f60-7cdc-bd04-3cefdb2b1fd4', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 2, 3]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0c386-b360-7c5b-967a-9cc80c63f011', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0c386-b360-7c5b-967a-9cc80c63f011', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 3, 2]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0e793-3760-7e31-b354-bc563b5e0384', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a0e793-3760-7e31-b354-bc563b5e0384', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 2, 3, 3]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a10b9f-bb60-7688-ae82-2e1fb74f2796', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a10b9f-bb60-7688-ae82-2e1fb74f2796', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 2, 3]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a12fac-3f60-704d-b3a2-e1d860fdcc24', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a12fac-3f60-704d-b3a2-e1d860fdcc24', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 3, 2]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a153b8-c360-7ec5-bd2b-fd1710ca3086', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[4, 4, 0, 0, 0]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a153b8-c360-7ec5-bd2b-fd1710ca3086', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 8, 0, 0, 0]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a177c5-4760-7dfe-a021-3872df0fecfe', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[4, 4, 0, 0, 0]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a177c5-4760-7dfe-a021-3872df0fecfe', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 8, 0, 0, 0]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a19bd1-cb60-7911-b701-ff8bd997d08b', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[4, 4, 0, 0, 0]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a19bd1-cb60-7911-b701-ff8bd997d08b', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 8, 0, 0, 0]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1bfde-4f60-737b-b591-904f4bb774e8', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1bfde-4f60-737b-b591-904f4bb774e8', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7473-bd1a-c5debc4db652', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7473-bd1a-c5debc4db652', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-7e5b-bee0-0e2e97ba73ba', 'clarity', 1, 'scale', 5, 0, false, NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-7e5b-bee0-0e2e97ba73ba', 'help', 1, 'scale', 5, 1, false, NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-76a1-ad7b-611410f63ca5', 'clarity', 1, 'scale', 5, 0, true, 6, 0, '[3, 1, 2]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-76a1-ad7b-611410f63ca5', 'help', 1, 'scale', 5, 1, true, 6, 0, '[0, 0, 6]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-77a9-bdd2-e47b5a7086a0', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 3, 3, 2, 0]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-77a9-bdd2-e47b5a7086a0', 'text', 1, 'sentence', NULL, 1, true, 8, 0, '[]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7ef5-b7b3-21de5daaadb9', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 3, 3, 2]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7ef5-b7b3-21de5daaadb9', 'text', 1, 'sentence', NULL, 1, true, 8, 0, '[]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c5e6-ce00-7db9-9b0e-631b8a94b789', 'piece', 1, 'scale', 5, 0, true, 4, 0, '[1, 1, 1, 1, 0]'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-75c9-9a98-f810385b96a9', 'direct', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c630-0c00-768b-9d33-a1ddbbe4ef6c', 'depend', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.schema_migration VALUES
	('0001_trunk', '2026-11-23T05:41:22.099Z');
INSERT INTO public.schema_migration_lock VALUES
	('migration_lock', 0);
INSERT INTO public.sentence VALUES
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-77a9-bdd2-e47b5a7086a0', 'text', 0, 'What helps is open, before.'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-77a9-bdd2-e47b5a7086a0', 'text', 1, 'What waits is open, before.'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-77a9-bdd2-e47b5a7086a0', 'text', 2, 'What ships is open, before.'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-77a9-bdd2-e47b5a7086a0', 'text', 3, 'What helps is open, before.'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-77a9-bdd2-e47b5a7086a0', 'text', 4, 'What costs is open, before.'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-77a9-bdd2-e47b5a7086a0', 'text', 5, 'What waits is open, before.'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-77a9-bdd2-e47b5a7086a0', 'text', 6, 'What ships is open, before.'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-77a9-bdd2-e47b5a7086a0', 'text', 7, 'What costs is open, before.'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7ef5-b7b3-21de5daaadb9', 'text', 0, 'What helps is open, after.'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7ef5-b7b3-21de5daaadb9', 'text', 1, 'What helps is open, after.'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7ef5-b7b3-21de5daaadb9', 'text', 2, 'What costs is open, after.'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7ef5-b7b3-21de5daaadb9', 'text', 3, 'What ships is open, after.'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7ef5-b7b3-21de5daaadb9', 'text', 4, 'What waits is open, after.'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7ef5-b7b3-21de5daaadb9', 'text', 5, 'What ships is open, after.'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7ef5-b7b3-21de5daaadb9', 'text', 6, 'What costs is open, after.'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7ef5-b7b3-21de5daaadb9', 'text', 7, 'What waits is open, after.');
INSERT INTO public.series VALUES
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a06b6e-8400-7eaa-8a22-6785cc46f3b0', 'team-a86d3358-fcb5-476e-9d33-9f9687f274b5', '38918363-b857-42fc-ba02-1cb08836e7a1', 'Weekly product sync', 'b337957a-de8e-49b6-a3bc-e04acfaddf10'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c478-9800-7711-89a3-57e8ad4729b2', 'team-a86d3358-fcb5-476e-9d33-9f9687f274b5', '4cf0a0c4-0154-4041-88b4-87e3323820aa', 'Operations review', 'b337957a-de8e-49b6-a3bc-e04acfaddf10'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7cb5-820e-e16194977cb2', 'team-a86d3358-fcb5-476e-9d33-9f9687f274b5', 'e73c098a-dc2e-4bf9-a56b-136bdf09ba9e', 'Kick-off', 'b337957a-de8e-49b6-a3bc-e04acfaddf10'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7c79-945e-99d1e4186565', 'team-a86d3358-fcb5-476e-9d33-9f9687f274b5', '5e257c06-3b1e-4cc7-87b2-3e9cf84fa113', 'Workshop', 'b337957a-de8e-49b6-a3bc-e04acfaddf10'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c481-bfc0-7494-99c9-b1c2e555f8d2', 'team-a86d3358-fcb5-476e-9d33-9f9687f274b5', '9b3baa7a-a0b4-4f3d-9b46-7e9870d09522', 'Budget', 'b337957a-de8e-49b6-a3bc-e04acfaddf10'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', '01a1c5e6-ce00-74d8-9160-8ad6b4166ed3', 'team-a86d3358-fcb5-476e-9d33-9f9687f274b5', 'between-meetings:team-a86d3358-fcb5-476e-9d33-9f9687f274b5', 'Quay', 'b337957a-de8e-49b6-a3bc-e04acfaddf10');
INSERT INTO public.team VALUES
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', 'team-a86d3358-fcb5-476e-9d33-9f9687f274b5', 'Quay', 'team');
INSERT INTO public.team_member VALUES
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', 'team-a86d3358-fcb5-476e-9d33-9f9687f274b5', '181f28d9-ab96-48f9-a0cc-43ec4b1ad988', 'member'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', 'team-a86d3358-fcb5-476e-9d33-9f9687f274b5', '18c8110f-7e38-4676-a656-17f892503888', 'member'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', 'team-a86d3358-fcb5-476e-9d33-9f9687f274b5', '37370e47-50b1-422c-8596-7526361f5848', 'member'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', 'team-a86d3358-fcb5-476e-9d33-9f9687f274b5', '4beabe0a-e4e0-4e2d-9a27-5f4ac42dde62', 'member'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', 'team-a86d3358-fcb5-476e-9d33-9f9687f274b5', '97bf898b-43b6-4be6-accf-0804a9879397', 'member'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', 'team-a86d3358-fcb5-476e-9d33-9f9687f274b5', 'b337957a-de8e-49b6-a3bc-e04acfaddf10', 'owner'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', 'team-a86d3358-fcb5-476e-9d33-9f9687f274b5', 'd5fdc10a-1de0-482f-9328-ea62fddc8312', 'member'),
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', 'team-a86d3358-fcb5-476e-9d33-9f9687f274b5', 'ea5c3756-7efc-4b92-bd24-ec4e861d77e5', 'member');
INSERT INTO public.tenant VALUES
	('d0fbb6aa-1b87-4e0a-8f23-9335856227ce', 'Harbour', 5, '2026-09-04 08:00:00+00');
ALTER TABLE ONLY public.audience
    ADD CONSTRAINT audience_pkey PRIMARY KEY (tenant_id, pulse_id, person_id);
ALTER TABLE ONLY public.invitee
    ADD CONSTRAINT invitee_pkey PRIMARY KEY (tenant_id, occurrence_id, person_id);
ALTER TABLE ONLY public.meeting_check
    ADD CONSTRAINT meeting_check_pkey PRIMARY KEY (tenant_id, subject_id);
ALTER TABLE ONLY public.occurrence
    ADD CONSTRAINT occurrence_pkey PRIMARY KEY (tenant_id, occurrence_id);
ALTER TABLE ONLY public.occurrence
    ADD CONSTRAINT occurrence_tenant_id_series_id_original_start_key UNIQUE (tenant_id, series_id, original_start);
ALTER TABLE ONLY public.open_pulse
    ADD CONSTRAINT open_pulse_pkey PRIMARY KEY (tenant_id, pulse_id);
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
ALTER TABLE ONLY public.team_member
    ADD CONSTRAINT team_member_pkey PRIMARY KEY (tenant_id, team_id, person_id);
ALTER TABLE ONLY public.team
    ADD CONSTRAINT team_pkey PRIMARY KEY (tenant_id, team_id);
ALTER TABLE ONLY public.tenant
    ADD CONSTRAINT tenant_pkey PRIMARY KEY (tenant_id);
CREATE INDEX invitee_person ON public.invitee USING btree (tenant_id, person_id);
CREATE INDEX occurrence_start ON public.occurrence USING btree (tenant_id, series_id, start_at);
CREATE INDEX open_pulse_due ON public.open_pulse USING btree (seals_at);
CREATE INDEX pulse_due ON public.pulse USING btree (opens_at) WHERE (state = 'planned'::text);
CREATE INDEX pulse_occurrence ON public.pulse USING btree (tenant_id, occurrence_id);
CREATE UNIQUE INDEX pulse_phase ON public.pulse USING btree (tenant_id, occurrence_id, phase) WHERE (phase <> 'adhoc'::text);
CREATE INDEX series_team ON public.series USING btree (tenant_id, team_id);
CREATE INDEX team_member_person ON public.team_member USING btree (tenant_id, person_id);
ALTER TABLE ONLY public.audience
    ADD CONSTRAINT audience_tenant_id_pulse_id_fkey FOREIGN KEY (tenant_id, pulse_id) REFERENCES public.pulse(tenant_id, pulse_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.invitee
    ADD CONSTRAINT invitee_tenant_id_occurrence_id_fkey FOREIGN KEY (tenant_id, occurrence_id) REFERENCES public.occurrence(tenant_id, occurrence_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.occurrence
    ADD CONSTRAINT occurrence_tenant_id_series_id_fkey FOREIGN KEY (tenant_id, series_id) REFERENCES public.series(tenant_id, series_id);
ALTER TABLE ONLY public.pulse_question
    ADD CONSTRAINT pulse_question_tenant_id_pulse_id_fkey FOREIGN KEY (tenant_id, pulse_id) REFERENCES public.pulse(tenant_id, pulse_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.pulse
    ADD CONSTRAINT pulse_tenant_id_occurrence_id_fkey FOREIGN KEY (tenant_id, occurrence_id) REFERENCES public.occurrence(tenant_id, occurrence_id);
ALTER TABLE ONLY public.sentence
    ADD CONSTRAINT sentence_tenant_id_pulse_id_fkey FOREIGN KEY (tenant_id, pulse_id) REFERENCES public.pulse(tenant_id, pulse_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_tenant_id_team_id_fkey FOREIGN KEY (tenant_id, team_id) REFERENCES public.team(tenant_id, team_id);
ALTER TABLE ONLY public.team_member
    ADD CONSTRAINT team_member_tenant_id_team_id_fkey FOREIGN KEY (tenant_id, team_id) REFERENCES public.team(tenant_id, team_id) ON DELETE CASCADE;
ALTER TABLE public.audience ENABLE ROW LEVEL SECURITY;
CREATE POLICY due_work ON public.occurrence FOR SELECT TO sweep_user USING (true);
CREATE POLICY due_work ON public.open_pulse FOR SELECT TO sweep_user USING (true);
CREATE POLICY due_work ON public.pulse FOR SELECT TO sweep_user USING (true);
ALTER TABLE public.invitee ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.meeting_check ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.occurrence ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.open_pulse ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON public.audience TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.invitee TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.meeting_check TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.occurrence TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.open_pulse TO ballot_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.person TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.pulse TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.pulse_question TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.sentence TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.series TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.team TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.team_member TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.tenant TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
ALTER TABLE public.person ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.pulse ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.pulse_question ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.sentence ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.series ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.team ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.team_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenant ENABLE ROW LEVEL SECURITY;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.audience TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.invitee TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.meeting_check TO app_user;
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
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.team TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.team_member TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenant TO app_user;
