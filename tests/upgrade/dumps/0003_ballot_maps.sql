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
    ballots_0 jsonb NOT NULL,
    ballots_1 jsonb NOT NULL,
    ballots_2 jsonb NOT NULL,
    ballots_3 jsonb NOT NULL,
    ballots_4 jsonb NOT NULL,
    ballots_5 jsonb NOT NULL,
    ballots_6 jsonb NOT NULL,
    ballots_7 jsonb NOT NULL
);
ALTER TABLE ONLY public.open_pulse ALTER COLUMN papers SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.open_pulse ALTER COLUMN ballots_0 SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.open_pulse ALTER COLUMN ballots_1 SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.open_pulse ALTER COLUMN ballots_2 SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.open_pulse ALTER COLUMN ballots_3 SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.open_pulse ALTER COLUMN ballots_4 SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.open_pulse ALTER COLUMN ballots_5 SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.open_pulse ALTER COLUMN ballots_6 SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.open_pulse ALTER COLUMN ballots_7 SET STORAGE EXTERNAL;
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
    seal_series uuid,
    seal_order integer,
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
    organizer_id uuid NOT NULL,
    reviewed_at timestamp with time zone
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
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-71bc-931e-f93f9afd70d8', '154526eb-caa3-431b-af18-c1940d3eeebe'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-71bc-931e-f93f9afd70d8', '1a26a146-7b8d-4405-adb9-ce5953615be8'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-71bc-931e-f93f9afd70d8', '467d0dc0-d236-444c-81c8-a4c9e10807a4'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-71bc-931e-f93f9afd70d8', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-71bc-931e-f93f9afd70d8', 'b1a46f45-344e-4e3d-a59b-339573251498'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-71bc-931e-f93f9afd70d8', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-71bc-931e-f93f9afd70d8', 'd420a7e6-1602-429a-b54a-619a831de48c'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-71bc-931e-f93f9afd70d8', 'e875bb34-4420-45b1-a9a6-86d63f70bf44'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a07b6d-ab60-77bd-bdef-44dbdaf234fb', '154526eb-caa3-431b-af18-c1940d3eeebe'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a07b6d-ab60-77bd-bdef-44dbdaf234fb', '1a26a146-7b8d-4405-adb9-ce5953615be8'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a07b6d-ab60-77bd-bdef-44dbdaf234fb', '467d0dc0-d236-444c-81c8-a4c9e10807a4'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a07b6d-ab60-77bd-bdef-44dbdaf234fb', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a07b6d-ab60-77bd-bdef-44dbdaf234fb', 'b1a46f45-344e-4e3d-a59b-339573251498'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a07b6d-ab60-77bd-bdef-44dbdaf234fb', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a07b6d-ab60-77bd-bdef-44dbdaf234fb', 'd420a7e6-1602-429a-b54a-619a831de48c'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a07b6d-ab60-77bd-bdef-44dbdaf234fb', 'e875bb34-4420-45b1-a9a6-86d63f70bf44'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a09f7a-2f60-702d-aaaa-6a0200b11923', '154526eb-caa3-431b-af18-c1940d3eeebe'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a09f7a-2f60-702d-aaaa-6a0200b11923', '1a26a146-7b8d-4405-adb9-ce5953615be8'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a09f7a-2f60-702d-aaaa-6a0200b11923', '467d0dc0-d236-444c-81c8-a4c9e10807a4'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a09f7a-2f60-702d-aaaa-6a0200b11923', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a09f7a-2f60-702d-aaaa-6a0200b11923', 'b1a46f45-344e-4e3d-a59b-339573251498'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a09f7a-2f60-702d-aaaa-6a0200b11923', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a09f7a-2f60-702d-aaaa-6a0200b11923', 'd420a7e6-1602-429a-b54a-619a831de48c'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a09f7a-2f60-702d-aaaa-6a0200b11923', 'e875bb34-4420-45b1-a9a6-86d63f70bf44'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0c386-b360-754c-8122-62827a2bb601', '154526eb-caa3-431b-af18-c1940d3eeebe'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0c386-b360-754c-8122-62827a2bb601', '1a26a146-7b8d-4405-adb9-ce5953615be8'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0c386-b360-754c-8122-62827a2bb601', '467d0dc0-d236-444c-81c8-a4c9e10807a4'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0c386-b360-754c-8122-62827a2bb601', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0c386-b360-754c-8122-62827a2bb601', 'b1a46f45-344e-4e3d-a59b-339573251498'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0c386-b360-754c-8122-62827a2bb601', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0c386-b360-754c-8122-62827a2bb601', 'd420a7e6-1602-429a-b54a-619a831de48c'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0c386-b360-754c-8122-62827a2bb601', 'e875bb34-4420-45b1-a9a6-86d63f70bf44'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0e793-3760-7fa6-a228-e1f6c669a903', '154526eb-caa3-431b-af18-c1940d3eeebe'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0e793-3760-7fa6-a228-e1f6c669a903', '1a26a146-7b8d-4405-adb9-ce5953615be8'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0e793-3760-7fa6-a228-e1f6c669a903', '467d0dc0-d236-444c-81c8-a4c9e10807a4'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0e793-3760-7fa6-a228-e1f6c669a903', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0e793-3760-7fa6-a228-e1f6c669a903', 'b1a46f45-344e-4e3d-a59b-339573251498'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0e793-3760-7fa6-a228-e1f6c669a903', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0e793-3760-7fa6-a228-e1f6c669a903', 'd420a7e6-1602-429a-b54a-619a831de48c'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0e793-3760-7fa6-a228-e1f6c669a903', 'e875bb34-4420-45b1-a9a6-86d63f70bf44'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a10b9f-bb60-7f32-8634-eae798e2ee82', '154526eb-caa3-431b-af18-c1940d3eeebe'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a10b9f-bb60-7f32-8634-eae798e2ee82', '1a26a146-7b8d-4405-adb9-ce5953615be8'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a10b9f-bb60-7f32-8634-eae798e2ee82', '467d0dc0-d236-444c-81c8-a4c9e10807a4'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a10b9f-bb60-7f32-8634-eae798e2ee82', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a10b9f-bb60-7f32-8634-eae798e2ee82', 'b1a46f45-344e-4e3d-a59b-339573251498'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a10b9f-bb60-7f32-8634-eae798e2ee82', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a10b9f-bb60-7f32-8634-eae798e2ee82', 'd420a7e6-1602-429a-b54a-619a831de48c'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a10b9f-bb60-7f32-8634-eae798e2ee82', 'e875bb34-4420-45b1-a9a6-86d63f70bf44'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a12fac-3f60-7fd7-9b43-bf909ccdc8df', '154526eb-caa3-431b-af18-c1940d3eeebe'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a12fac-3f60-7fd7-9b43-bf909ccdc8df', '1a26a146-7b8d-4405-adb9-ce5953615be8'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a12fac-3f60-7fd7-9b43-bf909ccdc8df', '467d0dc0-d236-444c-81c8-a4c9e10807a4'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a12fac-3f60-7fd7-9b43-bf909ccdc8df', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a12fac-3f60-7fd7-9b43-bf909ccdc8df', 'b1a46f45-344e-4e3d-a59b-339573251498'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a12fac-3f60-7fd7-9b43-bf909ccdc8df', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a12fac-3f60-7fd7-9b43-bf909ccdc8df', 'd420a7e6-1602-429a-b54a-619a831de48c'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a12fac-3f60-7fd7-9b43-bf909ccdc8df', 'e875bb34-4420-45b1-a9a6-86d63f70bf44'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a153b8-c360-753e-90df-337b8ae798cf', '154526eb-caa3-431b-af18-c1940d3eeebe'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a153b8-c360-753e-90df-337b8ae798cf', '1a26a146-7b8d-4405-adb9-ce5953615be8'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a153b8-c360-753e-90df-337b8ae798cf', '467d0dc0-d236-444c-81c8-a4c9e10807a4'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a153b8-c360-753e-90df-337b8ae798cf', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a153b8-c360-753e-90df-337b8ae798cf', 'b1a46f45-344e-4e3d-a59b-339573251498'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a153b8-c360-753e-90df-337b8ae798cf', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a153b8-c360-753e-90df-337b8ae798cf', 'd420a7e6-1602-429a-b54a-619a831de48c'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a153b8-c360-753e-90df-337b8ae798cf', 'e875bb34-4420-45b1-a9a6-86d63f70bf44'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a177c5-4760-790a-b15e-972f65dd4565', '154526eb-caa3-431b-af18-c1940d3eeebe'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a177c5-4760-790a-b15e-972f65dd4565', '1a26a146-7b8d-4405-adb9-ce5953615be8'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a177c5-4760-790a-b15e-972f65dd4565', '467d0dc0-d236-444c-81c8-a4c9e10807a4'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a177c5-4760-790a-b15e-972f65dd4565', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a177c5-4760-790a-b15e-972f65dd4565', 'b1a46f45-344e-4e3d-a59b-339573251498'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a177c5-4760-790a-b15e-972f65dd4565', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a177c5-4760-790a-b15e-972f65dd4565', 'd420a7e6-1602-429a-b54a-619a831de48c'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a177c5-4760-790a-b15e-972f65dd4565', 'e875bb34-4420-45b1-a9a6-86d63f70bf44'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a19bd1-cb60-78e0-9156-89d514fb4f10', '154526eb-caa3-431b-af18-c1940d3eeebe'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a19bd1-cb60-78e0-9156-89d514fb4f10', '1a26a146-7b8d-4405-adb9-ce5953615be8'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a19bd1-cb60-78e0-9156-89d514fb4f10', '467d0dc0-d236-444c-81c8-a4c9e10807a4'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a19bd1-cb60-78e0-9156-89d514fb4f10', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a19bd1-cb60-78e0-9156-89d514fb4f10', 'b1a46f45-344e-4e3d-a59b-339573251498'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a19bd1-cb60-78e0-9156-89d514fb4f10', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a19bd1-cb60-78e0-9156-89d514fb4f10', 'd420a7e6-1602-429a-b54a-619a831de48c'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a19bd1-cb60-78e0-9156-89d514fb4f10', 'e875bb34-4420-45b1-a9a6-86d63f70bf44'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-70b8-89b4-9a8ada80b30a', '154526eb-caa3-431b-af18-c1940d3eeebe'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-70b8-89b4-9a8ada80b30a', '1a26a146-7b8d-4405-adb9-ce5953615be8'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-70b8-89b4-9a8ada80b30a', '467d0dc0-d236-444c-81c8-a4c9e10807a4'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-70b8-89b4-9a8ada80b30a', 'b1a46f45-344e-4e3d-a59b-339573251498'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-70b8-89b4-9a8ada80b30a', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-70b8-89b4-9a8ada80b30a', 'e875bb34-4420-45b1-a9a6-86d63f70bf44'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-748b-b148-1f22852ac4d8', '154526eb-caa3-431b-af18-c1940d3eeebe'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-748b-b148-1f22852ac4d8', '1a26a146-7b8d-4405-adb9-ce5953615be8'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-748b-b148-1f22852ac4d8', '467d0dc0-d236-444c-81c8-a4c9e10807a4'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-748b-b148-1f22852ac4d8', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-748b-b148-1f22852ac4d8', 'b1a46f45-344e-4e3d-a59b-339573251498'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-748b-b148-1f22852ac4d8', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-748b-b148-1f22852ac4d8', 'd420a7e6-1602-429a-b54a-619a831de48c'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-748b-b148-1f22852ac4d8', 'e875bb34-4420-45b1-a9a6-86d63f70bf44'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-708a-a7e5-41b504cc4b99', '154526eb-caa3-431b-af18-c1940d3eeebe'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-708a-a7e5-41b504cc4b99', '1a26a146-7b8d-4405-adb9-ce5953615be8'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-708a-a7e5-41b504cc4b99', '467d0dc0-d236-444c-81c8-a4c9e10807a4'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-708a-a7e5-41b504cc4b99', 'b1a46f45-344e-4e3d-a59b-339573251498'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-708a-a7e5-41b504cc4b99', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-708a-a7e5-41b504cc4b99', 'e875bb34-4420-45b1-a9a6-86d63f70bf44'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7c9e-b140-78374d835cb7', '154526eb-caa3-431b-af18-c1940d3eeebe'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7c9e-b140-78374d835cb7', '1a26a146-7b8d-4405-adb9-ce5953615be8'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7c9e-b140-78374d835cb7', '467d0dc0-d236-444c-81c8-a4c9e10807a4'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7c9e-b140-78374d835cb7', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7c9e-b140-78374d835cb7', 'b1a46f45-344e-4e3d-a59b-339573251498'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7c9e-b140-78374d835cb7', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7c9e-b140-78374d835cb7', 'd420a7e6-1602-429a-b54a-619a831de48c'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7c9e-b140-78374d835cb7', 'e875bb34-4420-45b1-a9a6-86d63f70bf44'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c5e6-ce00-7538-9470-4ae06e2c53c7', '154526eb-caa3-431b-af18-c1940d3eeebe'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c5e6-ce00-7538-9470-4ae06e2c53c7', '1a26a146-7b8d-4405-adb9-ce5953615be8'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c5e6-ce00-7538-9470-4ae06e2c53c7', '467d0dc0-d236-444c-81c8-a4c9e10807a4'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c5e6-ce00-7538-9470-4ae06e2c53c7', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c5e6-ce00-7538-9470-4ae06e2c53c7', 'b1a46f45-344e-4e3d-a59b-339573251498'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c5e6-ce00-7538-9470-4ae06e2c53c7', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c5e6-ce00-7538-9470-4ae06e2c53c7', 'd420a7e6-1602-429a-b54a-619a831de48c'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c5e6-ce00-7538-9470-4ae06e2c53c7', 'e875bb34-4420-45b1-a9a6-86d63f70bf44'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-7bf5-906d-a4d8a21b8af6', '154526eb-caa3-431b-af18-c1940d3eeebe'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-7bf5-906d-a4d8a21b8af6', '1a26a146-7b8d-4405-adb9-ce5953615be8'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-7bf5-906d-a4d8a21b8af6', '467d0dc0-d236-444c-81c8-a4c9e10807a4'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-7bf5-906d-a4d8a21b8af6', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-7bf5-906d-a4d8a21b8af6', 'b1a46f45-344e-4e3d-a59b-339573251498'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-7bf5-906d-a4d8a21b8af6', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-7bf5-906d-a4d8a21b8af6', 'd420a7e6-1602-429a-b54a-619a831de48c'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-7bf5-906d-a4d8a21b8af6', 'e875bb34-4420-45b1-a9a6-86d63f70bf44'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-726e-89a5-1a864c06996d', '154526eb-caa3-431b-af18-c1940d3eeebe'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-726e-89a5-1a864c06996d', '1a26a146-7b8d-4405-adb9-ce5953615be8'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-726e-89a5-1a864c06996d', '467d0dc0-d236-444c-81c8-a4c9e10807a4'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-726e-89a5-1a864c06996d', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-726e-89a5-1a864c06996d', 'b1a46f45-344e-4e3d-a59b-339573251498'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-726e-89a5-1a864c06996d', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-726e-89a5-1a864c06996d', 'd420a7e6-1602-429a-b54a-619a831de48c'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-726e-89a5-1a864c06996d', 'e875bb34-4420-45b1-a9a6-86d63f70bf44');
INSERT INTO public.baseline VALUES
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-7160-9fac-9906de472667', '01a1c630-0c00-7f65-8954-1b8df6f10332', '2026-11-10 16:00:00+00', '1a26a146-7b8d-4405-adb9-ce5953615be8', 1);
INSERT INTO public.invitee VALUES
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-7717-bfba-95cf7e7a02b7', '1a26a146-7b8d-4405-adb9-ce5953615be8', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-7717-bfba-95cf7e7a02b7', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-7717-bfba-95cf7e7a02b7', 'b1a46f45-344e-4e3d-a59b-339573251498', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-7717-bfba-95cf7e7a02b7', 'e875bb34-4420-45b1-a9a6-86d63f70bf44', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-7717-bfba-95cf7e7a02b7', '154526eb-caa3-431b-af18-c1940d3eeebe', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-7717-bfba-95cf7e7a02b7', '467d0dc0-d236-444c-81c8-a4c9e10807a4', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-7717-bfba-95cf7e7a02b7', 'd420a7e6-1602-429a-b54a-619a831de48c', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-7717-bfba-95cf7e7a02b7', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a07b6d-ab60-78a2-96bf-e41ee232b83f', '1a26a146-7b8d-4405-adb9-ce5953615be8', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a07b6d-ab60-78a2-96bf-e41ee232b83f', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a07b6d-ab60-78a2-96bf-e41ee232b83f', 'b1a46f45-344e-4e3d-a59b-339573251498', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a07b6d-ab60-78a2-96bf-e41ee232b83f', 'e875bb34-4420-45b1-a9a6-86d63f70bf44', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a07b6d-ab60-78a2-96bf-e41ee232b83f', '154526eb-caa3-431b-af18-c1940d3eeebe', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a07b6d-ab60-78a2-96bf-e41ee232b83f', '467d0dc0-d236-444c-81c8-a4c9e10807a4', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a07b6d-ab60-78a2-96bf-e41ee232b83f', 'd420a7e6-1602-429a-b54a-619a831de48c', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a07b6d-ab60-78a2-96bf-e41ee232b83f', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a09f7a-2f60-735b-9468-4356bfe79812', '1a26a146-7b8d-4405-adb9-ce5953615be8', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a09f7a-2f60-735b-9468-4356bfe79812', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a09f7a-2f60-735b-9468-4356bfe79812', 'b1a46f45-344e-4e3d-a59b-339573251498', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a09f7a-2f60-735b-9468-4356bfe79812', 'e875bb34-4420-45b1-a9a6-86d63f70bf44', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a09f7a-2f60-735b-9468-4356bfe79812', '154526eb-caa3-431b-af18-c1940d3eeebe', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a09f7a-2f60-735b-9468-4356bfe79812', '467d0dc0-d236-444c-81c8-a4c9e10807a4', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a09f7a-2f60-735b-9468-4356bfe79812', 'd420a7e6-1602-429a-b54a-619a831de48c', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a09f7a-2f60-735b-9468-4356bfe79812', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0c386-b360-767f-8dfd-58534336a8bd', '1a26a146-7b8d-4405-adb9-ce5953615be8', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0c386-b360-767f-8dfd-58534336a8bd', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0c386-b360-767f-8dfd-58534336a8bd', 'b1a46f45-344e-4e3d-a59b-339573251498', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0c386-b360-767f-8dfd-58534336a8bd', 'e875bb34-4420-45b1-a9a6-86d63f70bf44', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0c386-b360-767f-8dfd-58534336a8bd', '154526eb-caa3-431b-af18-c1940d3eeebe', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0c386-b360-767f-8dfd-58534336a8bd', '467d0dc0-d236-444c-81c8-a4c9e10807a4', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0c386-b360-767f-8dfd-58534336a8bd', 'd420a7e6-1602-429a-b54a-619a831de48c', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0c386-b360-767f-8dfd-58534336a8bd', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0e793-3760-7c57-8812-7d20d818c314', '1a26a146-7b8d-4405-adb9-ce5953615be8', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0e793-3760-7c57-8812-7d20d818c314', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0e793-3760-7c57-8812-7d20d818c314', 'b1a46f45-344e-4e3d-a59b-339573251498', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0e793-3760-7c57-8812-7d20d818c314', 'e875bb34-4420-45b1-a9a6-86d63f70bf44', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0e793-3760-7c57-8812-7d20d818c314', '154526eb-caa3-431b-af18-c1940d3eeebe', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0e793-3760-7c57-8812-7d20d818c314', '467d0dc0-d236-444c-81c8-a4c9e10807a4', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0e793-3760-7c57-8812-7d20d818c314', 'd420a7e6-1602-429a-b54a-619a831de48c', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0e793-3760-7c57-8812-7d20d818c314', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a10b9f-bb60-773b-8271-0ef7be36dd6f', '1a26a146-7b8d-4405-adb9-ce5953615be8', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a10b9f-bb60-773b-8271-0ef7be36dd6f', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a10b9f-bb60-773b-8271-0ef7be36dd6f', 'b1a46f45-344e-4e3d-a59b-339573251498', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a10b9f-bb60-773b-8271-0ef7be36dd6f', 'e875bb34-4420-45b1-a9a6-86d63f70bf44', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a10b9f-bb60-773b-8271-0ef7be36dd6f', '154526eb-caa3-431b-af18-c1940d3eeebe', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a10b9f-bb60-773b-8271-0ef7be36dd6f', '467d0dc0-d236-444c-81c8-a4c9e10807a4', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a10b9f-bb60-773b-8271-0ef7be36dd6f', 'd420a7e6-1602-429a-b54a-619a831de48c', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a10b9f-bb60-773b-8271-0ef7be36dd6f', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a12fac-3f60-7db5-acca-b7debdf8d233', '1a26a146-7b8d-4405-adb9-ce5953615be8', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a12fac-3f60-7db5-acca-b7debdf8d233', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a12fac-3f60-7db5-acca-b7debdf8d233', 'b1a46f45-344e-4e3d-a59b-339573251498', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a12fac-3f60-7db5-acca-b7debdf8d233', 'e875bb34-4420-45b1-a9a6-86d63f70bf44', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a12fac-3f60-7db5-acca-b7debdf8d233', '154526eb-caa3-431b-af18-c1940d3eeebe', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a12fac-3f60-7db5-acca-b7debdf8d233', '467d0dc0-d236-444c-81c8-a4c9e10807a4', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a12fac-3f60-7db5-acca-b7debdf8d233', 'd420a7e6-1602-429a-b54a-619a831de48c', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a12fac-3f60-7db5-acca-b7debdf8d233', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a153b8-c360-7366-938b-17f7724bc4d2', '1a26a146-7b8d-4405-adb9-ce5953615be8', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a153b8-c360-7366-938b-17f7724bc4d2', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a153b8-c360-7366-938b-17f7724bc4d2', 'b1a46f45-344e-4e3d-a59b-339573251498', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a153b8-c360-7366-938b-17f7724bc4d2', 'e875bb34-4420-45b1-a9a6-86d63f70bf44', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a153b8-c360-7366-938b-17f7724bc4d2', '154526eb-caa3-431b-af18-c1940d3eeebe', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a153b8-c360-7366-938b-17f7724bc4d2', '467d0dc0-d236-444c-81c8-a4c9e10807a4', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a153b8-c360-7366-938b-17f7724bc4d2', 'd420a7e6-1602-429a-b54a-619a831de48c', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a153b8-c360-7366-938b-17f7724bc4d2', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a177c5-4760-7757-a244-47d9a56ea3a5', '1a26a146-7b8d-4405-adb9-ce5953615be8', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a177c5-4760-7757-a244-47d9a56ea3a5', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a177c5-4760-7757-a244-47d9a56ea3a5', 'b1a46f45-344e-4e3d-a59b-339573251498', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a177c5-4760-7757-a244-47d9a56ea3a5', 'e875bb34-4420-45b1-a9a6-86d63f70bf44', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a177c5-4760-7757-a244-47d9a56ea3a5', '154526eb-caa3-431b-af18-c1940d3eeebe', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a177c5-4760-7757-a244-47d9a56ea3a5', '467d0dc0-d236-444c-81c8-a4c9e10807a4', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a177c5-4760-7757-a244-47d9a56ea3a5', 'd420a7e6-1602-429a-b54a-619a831de48c', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a177c5-4760-7757-a244-47d9a56ea3a5', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a19bd1-cb60-7aa2-b834-5fa4d3075299', '1a26a146-7b8d-4405-adb9-ce5953615be8', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a19bd1-cb60-7aa2-b834-5fa4d3075299', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a19bd1-cb60-7aa2-b834-5fa4d3075299', 'b1a46f45-344e-4e3d-a59b-339573251498', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a19bd1-cb60-7aa2-b834-5fa4d3075299', 'e875bb34-4420-45b1-a9a6-86d63f70bf44', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a19bd1-cb60-7aa2-b834-5fa4d3075299', '154526eb-caa3-431b-af18-c1940d3eeebe', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a19bd1-cb60-7aa2-b834-5fa4d3075299', '467d0dc0-d236-444c-81c8-a4c9e10807a4', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a19bd1-cb60-7aa2-b834-5fa4d3075299', 'd420a7e6-1602-429a-b54a-619a831de48c', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a19bd1-cb60-7aa2-b834-5fa4d3075299', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1bfde-4f60-729c-ab7d-21ed8b3b0083', '1a26a146-7b8d-4405-adb9-ce5953615be8', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1bfde-4f60-729c-ab7d-21ed8b3b0083', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1bfde-4f60-729c-ab7d-21ed8b3b0083', 'b1a46f45-344e-4e3d-a59b-339573251498', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1bfde-4f60-729c-ab7d-21ed8b3b0083', 'e875bb34-4420-45b1-a9a6-86d63f70bf44', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1bfde-4f60-729c-ab7d-21ed8b3b0083', '154526eb-caa3-431b-af18-c1940d3eeebe', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1bfde-4f60-729c-ab7d-21ed8b3b0083', '467d0dc0-d236-444c-81c8-a4c9e10807a4', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1bfde-4f60-729c-ab7d-21ed8b3b0083', 'd420a7e6-1602-429a-b54a-619a831de48c', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1bfde-4f60-729c-ab7d-21ed8b3b0083', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-7c6e-844d-22ddacc5fc7d', '1a26a146-7b8d-4405-adb9-ce5953615be8', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-7c6e-844d-22ddacc5fc7d', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-7c6e-844d-22ddacc5fc7d', 'b1a46f45-344e-4e3d-a59b-339573251498', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-7c6e-844d-22ddacc5fc7d', 'e875bb34-4420-45b1-a9a6-86d63f70bf44', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-7c6e-844d-22ddacc5fc7d', '154526eb-caa3-431b-af18-c1940d3eeebe', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-7c6e-844d-22ddacc5fc7d', '467d0dc0-d236-444c-81c8-a4c9e10807a4', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7faa-b35d-15055280d4d4', '1a26a146-7b8d-4405-adb9-ce5953615be8', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7faa-b35d-15055280d4d4', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7faa-b35d-15055280d4d4', 'b1a46f45-344e-4e3d-a59b-339573251498', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7faa-b35d-15055280d4d4', 'e875bb34-4420-45b1-a9a6-86d63f70bf44', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7faa-b35d-15055280d4d4', '154526eb-caa3-431b-af18-c1940d3eeebe', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7faa-b35d-15055280d4d4', '467d0dc0-d236-444c-81c8-a4c9e10807a4', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7faa-b35d-15055280d4d4', 'd420a7e6-1602-429a-b54a-619a831de48c', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7faa-b35d-15055280d4d4', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7b01-9fdf-0ce66d8601c4', '1a26a146-7b8d-4405-adb9-ce5953615be8', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7b01-9fdf-0ce66d8601c4', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7b01-9fdf-0ce66d8601c4', 'b1a46f45-344e-4e3d-a59b-339573251498', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7b01-9fdf-0ce66d8601c4', 'e875bb34-4420-45b1-a9a6-86d63f70bf44', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7b01-9fdf-0ce66d8601c4', '154526eb-caa3-431b-af18-c1940d3eeebe', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7b01-9fdf-0ce66d8601c4', '467d0dc0-d236-444c-81c8-a4c9e10807a4', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7b01-9fdf-0ce66d8601c4', 'd420a7e6-1602-429a-b54a-619a831de48c', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7b01-9fdf-0ce66d8601c4', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7e13-b0c1-d7051c84a24d', '1a26a146-7b8d-4405-adb9-ce5953615be8', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7e13-b0c1-d7051c84a24d', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7e13-b0c1-d7051c84a24d', 'b1a46f45-344e-4e3d-a59b-339573251498', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7e13-b0c1-d7051c84a24d', 'e875bb34-4420-45b1-a9a6-86d63f70bf44', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7e13-b0c1-d7051c84a24d', '154526eb-caa3-431b-af18-c1940d3eeebe', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7e13-b0c1-d7051c84a24d', '467d0dc0-d236-444c-81c8-a4c9e10807a4', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7e13-b0c1-d7051c84a24d', 'd420a7e6-1602-429a-b54a-619a831de48c', true),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7e13-b0c1-d7051c84a24d', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609', true);
INSERT INTO public.meeting_check VALUES
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-730e-87fd-b21856f2de50', 'series', 'decide', 'starter', '["clarity", "commit"]', false, true, 'private', 'team', 5, 'one date for the launch', 'b1a46f45-344e-4e3d-a59b-339573251498', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-09-04 08:00:00+00'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-7160-9fac-9906de472667', 'series', 'share', 'starter', '["clarity", "help"]', true, true, 'private', 'team', 3, '', NULL, '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-11-10 08:00:00+00'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7faa-b35d-15055280d4d4', 'occurrence', 'decide', 'starter', '["clarity", "text"]', true, true, 'private', 'team', 5, '', NULL, '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-11-10 08:10:00+00'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7e13-b0c1-d7051c84a24d', 'occurrence', 'decide', 'starter', '["clarity", "commit"]', false, true, 'private', 'team', 5, '', NULL, '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-11-10 08:10:00+00');
INSERT INTO public.monitor VALUES
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-730e-87fd-b21856f2de50', '*', 'after', '1+1', 5, 'location', '{"t": 10, "df": 140, "up": 0, "up2": 0, "down": 9, "chart": "location", "down2": 8.25, "flatUp": 10, "limits": {"mark": 6.2, "alert": 6.2}, "points": 5, "within": 56.375, "learned": {"mean": 4.241071428571429, "weight": 56, "squares": 0.15178571428571427, "meetings": 7}, "pending": {"mean": 1.75, "weight": 24, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-10 10:40:00+00'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-730e-87fd-b21856f2de50', '*', 'after', '1+1', 5, 'spread', '{"t": 10, "df": 140, "up": 0, "up2": 0, "down": 5.142682496568886, "chart": "spread", "down2": 4.392682496568886, "flatUp": 10, "limits": {"mark": 4.35, "alert": 4}, "points": 5, "within": 88.75, "learned": {"mean": 0.7831632653061225, "weight": 49, "squares": 0.02869897959183664, "meetings": 7}, "pending": {"mean": 0.2857142857142857, "weight": 21, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-10 10:40:00+00'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-730e-87fd-b21856f2de50', 'clarity', 'after', '1', 5, 'location', '{"t": 10, "df": 70, "up": 0, "up2": 0, "down": 9, "chart": "location", "down2": 8.25, "flatUp": 10, "limits": {"mark": 6.2, "alert": 14.5}, "points": 5, "within": 20, "learned": {"mean": 4.5, "weight": 56, "squares": 0, "meetings": 7}, "pending": {"mean": 1.5, "weight": 24, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-10 10:40:00+00'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-730e-87fd-b21856f2de50', 'clarity', 'after', '1', 5, 'spread', '{"t": 10, "df": 70, "up": 0, "up2": 0, "down": 0, "chart": "spread", "down2": 0, "flatUp": 10, "limits": {"mark": 4.35, "alert": 7}, "points": 5, "within": 40, "learned": {"mean": 0.5714285714285714, "weight": 70, "squares": 0, "meetings": 10}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 10}', '2026-11-10 10:40:00+00'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-730e-87fd-b21856f2de50', 'commit', 'after', '1', 5, 'location', '{"t": 10, "df": 70, "up": 0, "up2": 0, "down": 9, "chart": "location", "down2": 8.25, "flatUp": 10, "limits": {"mark": 6.2, "alert": 14.5}, "points": 5, "within": 36.375, "learned": {"mean": 3.982142857142857, "weight": 56, "squares": 0.6071428571428571, "meetings": 7}, "pending": {"mean": 2, "weight": 24, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-10 10:40:00+00'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-730e-87fd-b21856f2de50', 'commit', 'after', '1', 5, 'spread', '{"t": 10, "df": 70, "up": 0, "up2": 0, "down": 8.254651918254634, "chart": "spread", "down2": 7.504651918254634, "flatUp": 10, "limits": {"mark": 4.35, "alert": 7}, "points": 5, "within": 48.75, "learned": {"mean": 0.9948979591836735, "weight": 49, "squares": 0.1147959183673468, "meetings": 7}, "pending": {"mean": 0, "weight": 21, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-10 10:40:00+00'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7ded-8b1e-a58430beca4c', 'clarity', 'after', '1', 5, 'location', '{"t": 1, "df": 7, "up": 0, "up2": 0, "down": 0, "chart": "location", "down2": 0, "flatUp": 0, "limits": {"mark": 6.2, "alert": 14.5}, "points": 5, "within": 4.875, "learned": {"mean": 3.875, "weight": 8, "squares": 0, "meetings": 1}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 0}', '2026-11-10 12:40:00+00'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7ded-8b1e-a58430beca4c', 'clarity', 'after', '1', 5, 'spread', '{"t": 1, "df": 7, "up": 0, "up2": 0, "down": 0, "chart": "spread", "down2": 0, "flatUp": 0, "limits": {"mark": 4.35, "alert": 7}, "points": 5, "within": 6.75, "learned": {"mean": 0.9642857142857143, "weight": 7, "squares": 0, "meetings": 1}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 0}', '2026-11-10 12:40:00+00');
INSERT INTO public.occurrence VALUES
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-7717-bfba-95cf7e7a02b7', '01a06b6e-8400-730e-87fd-b21856f2de50', '2026-09-07T10:00:00.000Z', 'Weekly product sync', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-09-07 10:00:00+00', '2026-09-07 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a07b6d-ab60-78a2-96bf-e41ee232b83f', '01a06b6e-8400-730e-87fd-b21856f2de50', '2026-09-14T10:00:00.000Z', 'Weekly product sync', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-09-14 10:00:00+00', '2026-09-14 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0c386-b360-767f-8dfd-58534336a8bd', '01a06b6e-8400-730e-87fd-b21856f2de50', '2026-09-28T10:00:00.000Z', 'Weekly product sync', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-09-28 10:00:00+00', '2026-09-28 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0e793-3760-7c57-8812-7d20d818c314', '01a06b6e-8400-730e-87fd-b21856f2de50', '2026-10-05T10:00:00.000Z', 'Weekly product sync', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-10-05 10:00:00+00', '2026-10-05 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a09f7a-2f60-735b-9468-4356bfe79812', '01a06b6e-8400-730e-87fd-b21856f2de50', '2026-09-21T10:00:00.000Z', 'Weekly product sync', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-09-21 10:00:00+00', '2026-09-21 10:30:00+00', 'UTC', false, 'planned', 'We ship on the first Monday of May.', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-09-21 10:33:00+00', 'clarity', 'kept', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-09-28 10:33:00+00', 'partly', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-10-05 10:33:00+00'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a10b9f-bb60-773b-8271-0ef7be36dd6f', '01a06b6e-8400-730e-87fd-b21856f2de50', '2026-10-12T10:00:00.000Z', 'Weekly product sync', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-10-12 10:00:00+00', '2026-10-12 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a12fac-3f60-7db5-acca-b7debdf8d233', '01a06b6e-8400-730e-87fd-b21856f2de50', '2026-10-19T10:00:00.000Z', 'Weekly product sync', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-10-19 10:00:00+00', '2026-10-19 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a153b8-c360-7366-938b-17f7724bc4d2', '01a06b6e-8400-730e-87fd-b21856f2de50', '2026-10-26T10:00:00.000Z', 'Weekly product sync', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-10-26 10:00:00+00', '2026-10-26 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a177c5-4760-7757-a244-47d9a56ea3a5', '01a06b6e-8400-730e-87fd-b21856f2de50', '2026-11-02T10:00:00.000Z', 'Weekly product sync', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-11-02 10:00:00+00', '2026-11-02 10:30:00+00', 'UTC', false, 'planned', 'Ask the harbour first.', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-11-02 10:33:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a19bd1-cb60-7aa2-b834-5fa4d3075299', '01a06b6e-8400-730e-87fd-b21856f2de50', '2026-11-09T10:00:00.000Z', 'Weekly product sync', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-11-09 10:00:00+00', '2026-11-09 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1bfde-4f60-729c-ab7d-21ed8b3b0083', '01a06b6e-8400-730e-87fd-b21856f2de50', '2026-11-16T10:00:00.000Z', 'Weekly product sync', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-11-16 10:00:00+00', '2026-11-16 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-7c6e-844d-22ddacc5fc7d', '01a1c478-9800-7160-9fac-9906de472667', '2026-11-10T10:00:00.000Z', 'Operations review', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-11-10 10:00:00+00', '2026-11-10 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7faa-b35d-15055280d4d4', '01a1c481-bfc0-7ded-8b1e-a58430beca4c', '-', 'Kick-off', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-11-10 12:00:00+00', '2026-11-10 12:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7b01-9fdf-0ce66d8601c4', '01a1c481-bfc0-797a-9f9a-6dc7692ce058', '-', 'Workshop', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-11-10 14:00:00+00', '2026-11-10 14:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7e13-b0c1-d7051c84a24d', '01a1c481-bfc0-7742-96ac-0a43767cacbb', '-', 'Budget', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-11-10 15:00:00+00', '2026-11-10 15:30:00+00', 'UTC', false, 'cancelled', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c5e6-ce00-7d28-9be2-58e8eeead308', '01a1c5e6-ce00-7252-96ec-58a5e1c131a7', '2026-11-10T14:40:00.000Z 01a1c5e6-ce00-7d28-9be2-58e8eeead308', 'Quay', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-11-10 14:40:00+00', '2026-11-10 14:40:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-774b-8298-cc40b494e277', '01a1c5e6-ce00-7252-96ec-58a5e1c131a7', '2026-11-10T16:00:00.000Z 01a1c630-0c00-774b-8298-cc40b494e277', 'Quay', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-11-10 16:00:00+00', '2026-11-10 16:00:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-70ff-a163-d444aa10078e', '01a1c5e6-ce00-7252-96ec-58a5e1c131a7', '2026-11-10T16:00:00.000Z 01a1c630-0c00-70ff-a163-d444aa10078e', 'Quay', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-11-10 16:00:00+00', '2026-11-10 16:00:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.open_pulse VALUES
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-7bf5-906d-a4d8a21b8af6', 'c9ff054289d93b88', 'CwXGDVyiqhGwFeoUU6Tj0hn99AUsKqrAK19FyFmsgRp/pJzo5OIcRMGbhj8p3LcyM8B6Ot+BfHIGrCAIYQOyeav528a1B9JNlHTqk79RA6cv3DWZmqWHTfwUP0y5flt9/nBg2/kT7Ns9bTKrgOEuJiUKzp6C52ZE+y18biHFKxftOR9+wNzSBfSTnWz3I1Ip3KSFb+HJsIYz/VFpR5fZ2/BWikqfkO4lF+O+/Ls/fOpGe6Hq36oaT6cRPxXOjtRpeJjYU21Jm5jw29JBMnCy9JN7Y1XQjpdAFm0ifSDbhkl5napJKmYke2EE0P7iG9AjCHFORrv8scfWr9nNSYSHkK+0vWMwGiDlYAGHRNjD0SQE1TLq9p3YrEwMjotHsVBfgksXbspQcluMHiuknjeJuDo0xTx+ffjXrT7BWbj3V4/sYUkewHuzun0V4Z3NbMvV+dGbmZYK8TEMCCVS9ycCbaQdfVU6XS+5k6IHLPdzZY+wUHD+kGuTSk1UKClec52s3X4hULz1ItQ77Hsbh+0vBoSH+KvZ0j1+aD8i4VpKm52wttTApQr4mwgDqOQRFRvwjD03WLAFMo+1aPYkjZtVqwas5+jQmiYytd1LQJUULqBYMeBINMnxLP5h00jDbm5CNlTR8pswKEonz9cSS1bOwGRHfQG4RzKG7X7NAGuPcIndxmFjL+cjOvC8Mut+ZhXZqmNoo3fLkFfdqIzNV4xx3asc55TghCuIAMk3f8/5xGrGQa9Jg3dEFk+LdT+AkrFq7MJpoxltpEyuWmXgXhBh0trHd14R889Ilidn7gs6FiTY62FoFMnnssRLtNsVEe1qOHNFJ5EDkvXpUY7+Ek2Y1SjlOn5Sho0XbLHoqXtHyG/9/Y4LuE2UhrkkYeZF7Dqy3WAnTzjD8NEaL/iHoKNRAE/1/opnQPk2gSp9wuDYrBty6f1u//wF/7f1yA8u/zwv1HePHEzvfSIjqPuv0u1tr9IOtiTnNNVYkHmCwF9Aq3KbxiLt7S+I93vFauYyRXvwGmEVlFAHEYFXyb0BSpRu4VRilbxNVYysLmizDMrhVJRApINh+Zbe524dpQYZX8upW3BmMPHyooJ3FTOGfeqqCGcaSUNsJnKeSX6WpF8p03CdVXy7Wc9DyySSgssB3RbWkvB3Trl7s5v4bUwdYH+5tOGhFeglpKyO6u9FUIigxDcnmy9iOHHJ+K01t86b9NFtmozeiD83NfuDxtuvcRtvTw9sbHCEtBs9JKkNtLTHs6tK8zgq7Q3Xgu18JjQQhZ0vAly67hc0RwZeJxz1CkXU+GaLOSxxGQ5B7SciZmLSqeeGsZSiLYP5xjon2Js9unnfSsqzj66aaMw9hbE/R7hSBaeWcpb1eoHNfxc1oUbizykyOR7s0MkZkdUpsGuUwLiDd/WJNrDsDdMtdj+qEJvQgEEyZy3t6g/rU6kkF2pnksUuVVb7uRCuhSDxDa5Guh8O+Ucp+wLTMJUJNzbQC3YK08s10QD7PMyV17/imc8psUfFsr44MmajXjLqac4XxtGl7rD3Wy6JKjibNVgprV168vt7oz4TCcpRD+OtpZh67SKy6scNmxZk7ma6elnil7JvvF25dyV0L1WOcFe+4qFfEOMppc4Ig5faHyorbOaHzXiKI73FGbSsU5DDP7s1EieYmocnXPek2JCnhIb3GOoVyHt2iNsTc37vkrgxUblVYzCgP5NrgX3o9gbizqKNi8Fr+YuG192bAvxlEzD/l0Fm4VfFHAFQWjU5c4c5Cdu4KAtX34AM4onLSP1Hcb4ejDwinrD44RHZBOPk3QLmgeKKyTK0wB9EDKEjBXlxm8Np+fvzL2l3ZzMbYhYM9KforcUascUlIzmoz3mbnBFvNwChQHC4GXRCjs/0wylOvSrxxdqPdZoHXaErFi+CLkTXEmUxlX8vmw4d4roiNBy9PXF28UvigAsZwOjBCvLWiBVVxaCEJnr99BL/pn/PeKpC9/SEyxXBFwMpbBmk77YeAHpCXk6bUp95G1Y1tgoBrbWVczw4RVAoLKqo6/PbZ/b3sf/+Nt7OO0jhpvzIubwJcfU/nHE3mLLc15Q29oksM4iwjOKN35IgdFO9Y4Wt2ItMrhZIQBsLjQQm4mtWgiS0zvDhgttg1kSEDO7Q8PjZTy7LuPlM2vnYcn+Qdn59CfRdwjFn6QAseVKXTYHuhT3bxdRBUui5i/WQ48WTFfaCrBJtpyzqewIWyyTA+6U4FfS/aPuR6WWzKfjK1k7snsEr9zSPPMKHn7w4azwcmU0VkqTsjdStfTkRo60LKbRoraKPNIpKPwQLrDejxFXe5GLp2yO4REszzkAAie5zUf2RxXWE6Ljkp1Bc/a0XxCGWwZTlNdjU5zgFqnkjUcYESmqD9Vf8jIz3dWWpNa1zsSrgHHMfvoAdRSdUHdNkVbIjraKDxr5seUnIv5YxWG2/5xFkxgQrb4Ft1tNkqY9RDkqFj/7Y7E4uEQZXx7i4M4BhMW+lnWcNrAXG73oicQMAQGP865de4mBH81Ysq/GV4N4KGE2Lai+43MP1ArqxK4NwedsrEdUwXsLqk/HWIZBq0WyzMg+CjTYm3tDNmf5a/qJ7UZtlUaxVmU+pVwWzpF7nTOMSLenNHJHS+MLtyVi/qiN62zDw2IxggQUkK/JyXsQI1lgjoBcKisydxlriK5DDsX68IqT2maO+MveCCbixkHmoJecFi2r4UYZR3eEq68qWRLyUBwYl84tAJC93mydDgLdqXmnbwbS4TvnHEtticYrI', '{"5ICVvALY85onZGqpmAaHZYMUzQHxUoCOtusWy_tIhSQ": "Kjk0iAcGSeCoJ1nnGT9Mj7YUBdH3Pwfxu4B443fRb8yNsueNXBy1fYVoxq/39ikXcEYf2Tc9aIbGTn52iMp+qDf7TBlgukJqUh9aDb7OfXE2v25S90jnRAdSN8I=", "ANSyyAnmg6C66jpUDRPaYDX539zlStPVzRbHHRpGBiw": "5UdIda7YLAsO2decVW3lnNiHIFMSj5qN6HtWqB/xG2NQpUmqZXkLVoirWJ5CHq6EDGNCNeGSySYqxPRN0kHiJdoTyAbMCLT8VqBYy7Lfk8Q6rkUnTp58BLMgTIA=", "NzF0gsFO4LJOOV3gHgENs-tGWxAwktmjkp-KUExKlbU": "+EqWoEBBEkFNMqKZRn6xjEOyKDUOFF4yJMPzCJAGsL/jm6pNfLDR2/iSozKVMsZ+L0lIfJdLdl6ndG2SlJ6/6/FDV8YAdl21jJZfZJrPiy2Qesd8wiwWWq2oknc=", "RBla5mLygqlV2reb4K39Qtydz6OQzGbFwgKWnVDRW0w": "e/3HwSQ5UGqXiux5OHTNTOh5b8GMuDB7nBMwhapTm9Io6RmNPzsRKAqQgubJsteicJdyujKVAUFZmVzjg0W3IeRLy+zC1wuzHkOTSyguNNtABSGR+FudEvz+uFA=", "RCfKZvlI4_DC-cUvYWQIMqjiQAnwMvYjUBK_UvK08K4": "oJkGWBYA73ExY/e/+xO/fG9r9BKfNLxV4B36p4kt4BLk93xuEnzEJwFfL57utQE3e+lJoWNlpCEzCz7yx9k+NMltdJfDXTh37V4d+6Ps3Df5LbAGUWXhmCfmrsw=", "vINYjvbcLxM8JlRQbcjiYZ25AcD1bd7H8JV__95yhuo": "RiQKhBQe4ugzIwyITHPNJ9+SxggbtnspSVQoQvk2wmXNvf7KsaQfPsmvNGDzevHav73J+RdOWW18iCychLoNTJEtaosOebUlSvUuISr9xjJqWAY5xa7XpRkSS1A="}', 6, 6, '2026-11-11 16:00:00+00', '2026-11-11 16:00:00+00', NULL, 8, 512, '{}', '{"mU4i4UQ4fGAMlUpYOXLwnD1iAgRW7y84Cs8XqDwO2LU": "tOqTuoRivfAcUOqFhj5QmTRp913Y8N4wumlibna0EsIZvN1cSkTQFic08iRIBYP7voysruUM9W6qWw5zLeyLplrqD5LeopYdMYF+PeLM9YMPtnAC3ic2dYzT5s9C7tr4yH1+1mYtjJqoDlilohjLqjEypVh2EThjUaBDqVSbxv6dM3SFt9z1cBU+YXysWaJLJiwiflL8qi8uszNwNYq5r882Jo8qPorHzkS2BqWgV3PLTAm+RoqC1Zrt7izfihG/N5efmKfG/xjUHneHRumypIELQU+BqnsYwEVUE/TGIpzGWO1b3J/vo9uWduNWDtxTfI7gQsnLXKuWzw2M6DD2jBHZS968K/7TCzEomlUdEz7ga3GxHlc+YqcllRl6t7cdi2Ggk5tRWvNGjxCo3n/zE/SbYQCp/1SlSlavVbb1kk7UZaexcjOLxNnjOj8stwCD9vjCeLxie1IsEgv0JmrcYUceg+LEodveKr3LTbpVEOvZ0HifjOsy2TSKaZ0hn6KZH0FwaQvX292jMnpkbPzwaiLuwXPxtgigl6k/vBz0xQ8olu7ONmYtW+4ltFxJNEt2PMK43Q918upE16qsgVg5KO10Chs9e3rS/NuvOg57ur9wjcGzyDS+AMN6CdELMdwWtiRMTDYYgw0czxLyXS0Yr2YvB97RCagRsI72g7eChiem1hlea/looZxd84z2xVEiBxhwCSHCLumXU5x8"}', '{"kkmCUB2l-bZRAcEEibK8WgWBq4xufFChkrydmGaegMY": "VVMho3miBvn/ljUnWeUvteDJKvmdttTsvxE3EO+DQrzsvLwLDPTpTOIReyRjnY1dG3ggdFbGuTbOxwvyzUQTLWsVDLKEh0gXx2DNg3r5EVybcz6w9AEN2Vj97VojreeoQquhlmiqKbpcxR6JqKJ6QIyWvHjuD3VSVXiaUzeJtgrTQrVQERHelGDYLc0533sojNNVZX8PkXQ/l5OAcJI2HVRIThB3BVfkRlGuxXOuVDJ2sgs7NRyZHderHNtQQfOwSa28MK+QW7dLBBXd7x64DwpKDD5ia4CP/mnLWveqt+Hup2oCsLtHmnXm0+qWbkoH5h/cCXGhg3UwDq/oAYcvmHzMefSGhyqSUSw7GwEVUa4cYgEgpVLFX/ks8IYgXbipHRRqTz7m6IaXlRE+AGOi6xe0z7FnzcKeZp/gU85n8YG72LIDRXmgjkKmJrSuurJ75QYP0aQw0+/i4jsSYwhEe2i4w3+F6wHX6gvs8lSknvQE6vDFK5pd2xnFhZew5EKdLHzyzYuKd6yQaOG9kTglUZQ9gIvzPdmCCEbai8Wyg5/iD2j2q5AmpBeomxeQxGQJSRixFt5wmzuQf0h9CCdQ7UWJquuSoleUvfRi8qzoARFbGcr1k0KHWy+Hjk9zZybddnnqcmg/N/+d8u0z6f3+DqZNNHAQ+dHOb43wWPEkEqBYnw26ty20Um+4SsBIgrrPgRGcbnZpRy6Xr4bZ"}', '{"g2mvK_W3AaqZul7z0ZnN7qBwbFfRRnvcVX3B_JafFnc": "rx+kCfFK/mxQt7kceYfvsCqJLkgnbxGb03ZPSLKvzbP6kXZgXMwcHQPOEdhCTlVglNj2Ecx8mHJUXXW0XS9cfNwFka2b4rmi5PbdeQNlClrLQK5DcF1D36E5pOX9PpYZsEEuJspRX/L70ayVdcXC+NrOTl41kUFiYFojdosrhLmTOwATAg76SCAigvnAUCWqGfIbqGPdmSOqfDvBZVxULVkGaw69B+ekMTdQxFZwJ7VExITDJGPWZfiMsZRO1i+BaWCA2pt9eepG1B0DMWcYBvMXn1PNB9cWdeecdkDzsqm0fr6EP4KOGUHjqmnm53suk83Tvy0DHp+d/lFR7MUC6pNlVSPbSAtaVsC01iYuQaMagkEK8zAz7MScy7nOBEFgK+E7k4pf7wSMqBcFa/r6GgXO98604xJtYPXy2vhQCvdXv953PSBB4ST1mVp5pilV8ujMBcD9AuBmM4ewzMOBfuRV2i7oYilhiLf54UQtt0Tg10bZdVGkONpuWiaJr1wmCgcaBXasCPghfruhjKD8QwpwaOjPkKezlHrhSnRbW+Q2q2DDgQdpfU8bASoqqIfh8c4AnA9vopQ9Pi5V9qhgbKAY0DsrBel4LCZC1y3wXHeTxVZPtCeWZbLRgdXC90sTA7bESVo20GN0DfZMzDVQSD4n6F4hxcWQVokU+r0PJghJLCVm/8Dnt5gn3lBWMDEMQjPxLbe2NenS/7Bi"}', '{"5Cjvi5aN25NM0nVfW3kfhgtFXOHP4yAEbEg7TYygQt0": "0Yo/k6C8Qvw3c68G8hUdf7av/tIjPLwjEqUZVnOGdP/NamZ5x9horR4g4AzNsz6IXZuMTZq0oN/xgKRMg1xVd+WbmrFoEsleGyRfC5bchNdj2W1sdJmTltzE3Uj6MH6CzimnQG7CGpJ5m/W7lccR2pdifiovSO3pCkwCYtWzQvMGlLJ+d7aUU4TUn5pktWOp1vXMO3xJ9fXIKznzp9njmO86onOMWPNEK3HMRBPiBw9oWt0iIqvjL+yXUcwbrKNiw6X9TODJWm5nxUD1czrAGXmMayiET9DyzxWDor7H4U8LS6D5KsmdJRU5818mEe5ULldtn3YZC+zxdeA6Zzv7Z+G4O9GvyJbsm/cw1F7LtVgp9sGsB864YdHbZlSzGLW4zGeZDjKMwPPIeLFEa9UjsWf0Xym1EDoIkGdU6WUw2BC3gebY1q+v5by+vn/8sgMmnyisngPiIybTkQ/O9dYSwmSr7JXB0fnITBuWCnKcziDhnlrV0zegbsf/pOAjIiOvKdWbQyOWHOVFG2GPJO8IkypjzFXxaoPsLplQvx4tg429oSAot4n5DoTV5/fzWbqB/F01fa05B7YJh8JQCrSYLxjsDycjYR/4xECGwbwxl3Sw7D9m8pbrhUAL1/eq5foa+edzcx0yUcuKG38k+MAud5Ft1PSSgc862HUsXuymc3rvc1WRwNPOy4nB1VD4a3yGD6bWQ8hDd2BUX2E8"}', '{}', '{"fkTwHDe0PaTaq2Kwm4HI--HvaH7-A-F97Cu51127_Yg": "I6rE5ayhakSlrPAmY+wMzXwKCpITNJdZYTqOP0W/ytxiF3EWofI9RXcNC9AmNna0OiAna1L5psz3Zp3+VTCjMVCPirvesd9iUXN7qGG5WsEPjw9h8Bct9STdrntKCzHfsvs3ANp8Mc/NK4ZcajLVlhLc3X9y51VuMNJYsYItJQrVAy37lP6k5n1DKTb2/czXjgDX/DeRIY0tA7exPo2m06G1u0gWiJBnjhEA4Bm8wYENVwLzSOAjQLZtK7prguSdOrH0aHQmKzhCeL+dRlbJF37pKGb4vgcbCbAUPpwh6M22QHSGYCVED545+kiBDOCoF+L0VhZocYqHnh8yG8ZEBEzjYwYzAQG7ZuuMgWb6TUBySXltaAsNOj5PJggMySE+BgPFGpIafbvnMFAushBcVnOp4RcLqBhMr1u0t9kBV7P6jqno3C1r0UsgNZWc7pdpFlBNgwhAOwB1/3Tcd8MfgKsYa5qvDQhh/nYUuZZu7CW8l60ewb1C/tFXFrKF+dWs2Oxv0UKy/GBaeoxQyQ/9uHqG8PyFPNgfP5F4kYY4ShxY+CzS2/F+Jf57XStKCgKN18Rqmre59sg4yIj3dGYFHl3YzZ0eQ5LUJjRs7jNm9TYS8sVKr+RwvYdS163ulv2Cjk867pGwT/ZiN5x2ZrSdd1zkZgew7PfrmaueSrqZYNaWPLWs3LTSpKoEnJXYi7fPglGYTOP7cSpMxUNV"}', '{"R7IC_PzgW2lmvk3TfKAWTU4tVYCOSJASHzTELIvmI_A": "spVFk9CjhLEy0IPb+MzxE3FEVrlXJbHhwCSdAQeFigLsZ5tx25BowUUzBLPHY8zIVrP8A8k6IxIT6z417WsiMvOIdyRyyL3RjOTmKJqupjQ93+7Y0bTfLIWlVvj0GNh06siemM6kLkjpNpYkJRVT+Ot/FgrXXOUADQXN5bngH8TgDFc42aVM48BR2FGso8RDYlqTrQeEU3hrByOKHsJn/HPmAGMFD109izXQQa+K/ywdf+1KFc58pxIUTh6kAD8KS60N5DjZkBWRny2/NPZ1+9qq1EbMc1UlVBWHu22Cv+tCISzbphthKD7f/857AaWeRRrIoXC4I2y7BWeDx3RXl7zYoaL+FHjV1OrKL28S/BXee/zv67bgt+PfKwj7S51JIcgZgVTrxl/ZkInuPlEyQyTFdpgucQEzJxWa2Urq+Xts3ilqFPSOWqnj9xyC8/2RpsbRXb4eS8eCtQGnj/hmvnYvKv7hIPi61LO0q3WLdb6qnCfYPGklpJD9BUywk02KSWy9o2PVRavvbRadTDVlwIDxWnm+0MbKcyDIFBYjj+nXLaxNEwC8RQyJd2FdcsVYiup32DJMlJEp56X7UicZXcA4QcdwONY61aRerXzGNQEkm8cR+L6GCiLrAo1YAut7+5iqTMLAZk8dBNoedY8wzLmV4CW8CMrmxWyp88jiLRvIsTykruKRgoC7ZxzTqW/jBa0Q0DkAA+Qy3t+z"}'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-726e-89a5-1a864c06996d', 'af2ef3213400268b', '', '{}', 0, 2, '2026-11-11 16:00:00+00', '2026-11-11 16:00:00+00', NULL, 8, 512, '{"uHmT3cGbZyx2GeWilNfPhQhE4-3cgiggu-cROLDo23A": "TUKjUNG4Ch9o877TE5LfW5b64ucXlE+I5jyKUNuLO//2Onwf33lriaHhhUiQWHezBbmBN+dW7yvabOffJXKPgA+Of5KO33i7XHf22lkmgp/Hk2NF85eO7gr7Iqg5KM1LvM7pOvFX2rUjLsUyxJ4ZqoZd9/z3eNHRk3YZA33lenA85zLXByJW+uKRtOWDvkBnxKiUQy69jtgZSVO67MrEjgz03AtGtT78BrcZGcpN1lUpq5CNC3QkF5F4RhvS5weNXwqy8qSuCW2bgAg762/HwVJO56alouPJu5PgSy1o2C3qnTTqYvfyT7EGoxaKliEhklXNtIz+RhBdMsMC4O9RKkdIoXorUs+v9TV5WvE1P8gfEuqGn/6Iwm9nUggWmWz0kQTJUN55Zj6F2v8wX8Ujx4NAS8MI6TSRL9KgX89BPNBuQ38hHi4M4luatovKBEoYz2mz1KMKNF4xzq0ICFQaX1LusZP8FsjHusarBByYL3Tj3SGxuEe+GS94NZq2SFZRVFGKAvh4zSAolSkMen6Yoghl9TSa3/RgiteGhAFZwwnnGPN/rCapNmLvXMcA19QHHmYe7jOLMO1FXJPlZvMSIJS4vzoLqdGkw1ErKN1HmsGpVv1y2+549gMrcasqmf4GAWAc4WxXeQvN5JXp2BJo73Rd1+4zW+BdExQc8mnjhVDS83MmEWTULE125cYcYWj4O7Y1WSlidEOWmOEqa8tbapUJ1cXtMtm6NV6F5+ynUOtb5GVbh9hY/VKgPcHPsZyokHt9wChvc5vYbJp8wEox5n+kn+RTY0hHv+QkGBW6V8xcRp55x3GAYqcxLwdLlO4oibxhoQlmCIkNmKR5L3uLh9EfR34LVkg0istjgaUsPX9shgGhyx5x4G+6SkG8Xn1eztorHHgzsS9KITdIVD5AJ1qabfRjEAIfNVvVJMSlVMLO2kf8gy1saZk8lbmegK+q4dfbPdzD5FRazTRCeTGNZTwyr7FzppIBvoQz8MuC7SyJcmK8TqT5uu/h6isAzvv+wCiLWaI3qLwCH9j1cFU3p7f+BxrE8z8QciAm37CH3BC9wkp/lFImhwspsK1EZdXL9nnIOGnLKgpfGu5WZSy9W5aw+YDoxtH96hCIU7M5ZOYUbhMp97hqgagmo906FVRywfxP9eOjXUFhAmnNkDFBiM2auK8J4xtiqQu16Co/GyCAVbYRJyichD+iOTOtFY3U1tJAp5czupZ4ISLpIXJWWhVXlAOLQ6kRefZakXJ5pLg1dhiMXxRjE65LKiiz1Gx3lNsufieA0Wwy4NAyU4rLrz72yoJHQ4xR3lO0za7h8NUBLC8KuA2k6/fb+yKlEZAGKsjlIfeAHOFmOiE2lOSmRCcI6P6NJ2sdrNAG5D7fAitow0QVmz49uJh2rl0TEHld1DjHaYZHwLNghTBTR/nv0Li4mt1GK2dIP6H9oVLjmGq7QP2ACGLFvn/Wlhfn9vm0aZdn/X0MIbJZxrbX75x/Sp346dgkuTS8FuDhHtQ676sFlWQlQnDuXmkKDQZrAI1Ui59Mbcyq5M5MvmX53yexlMyP/dWxzHglQzcJlH9FiMpSSkDdPrLZjSx3SkAoIGDyuelebSacm4aPml36l8V6KYmuTAV8zoJQzY0dJ2ZCZMaqzm+0tZ6g25mOmhYAPwYKRZfHaHJULBG3t125ZJB+5G2pQxUzYpN8fDwV1R8dFJ58hoVYVhBd6fMEnnDWfjPVYpdfhcUi3zfiZNScHaJYBKFlCbUE/jKs7KKiSKKiei+FtCPyv6FynJFi/W5rhsf66eA9kBY+i2RtfEEA+xpYKB1R4ctIt6+utu/XPHNz32gwlyU3Pm+TKNgJC+rNRHMgDD0zcB3kdCmc0iu81wCRCUjlR9EhhW/K9xgIGsHdqfxPfFNPtJInj7yDcW5VAM0+HwCCZKsuIQSIIVzpRFAMrDXshc78icijz/UjqvPQYaVBjo0mCWc+EYjeRKIwzfYiiQ9+FAEC9PiHyUMITTLKnvmSwZRN5mgIB8zZYxiDoUAYA3FehAqHygIH/SpI8bq4go0EtFCLPkrWysPxAFT6+BQzB6V75Mq895Ib5w=="}', '{"4endqN1M7JV8IKTyAkGsjnZBc5yfnw5mxCCN2OIwyS8": "AmLDy0cynU/GZdwwWAfU+nveJ8z4HPetMIibKdLaobRJRd8kM1S02RBVpW93dFt3E5g6tNOOPfo/zAIBmrlTRjWHM+kPzU4F8zqWGcG++ZI7DsqcUxYSy/BZ1fwE+WfN5Ge9sBJ5O6kDcNCKGWkgDVGIUwAKNlVbqIh/GcTTxOLuxs2KhUQiHGaJ1g7xJ0i8QCmDkQ9Mm6uzEb9ilPuVsUf/RtXqP8CF5M3D7nEYPcEDdEGpcSeJJRFONcKamjDhE8gN037rHUhJa81sJE/1hobRXL+bCGABRBxMN2cahmZxkJN6tCuqGK0Bwe9zHUDqO4N7+vcnJP53F0msRkB0MAYry1/jlkTaA//Ao2qMFUZ3t4zS5BCM1HQ34XRYUWm88HlcJ//QxVzfXIKJAWKOhkDaw/oB45+UCqh/+JBaBdzBjpbtNzc/OGXw52UL1r0dF2OVpE1y/+InWufGxwTObD9BZ7O8yT04oFKv5FMbOcFerXNKo23NOEjLExHLYXk1s+3g+hcfSnOKxDRVJfvwmbmfR+jsCTf/PsHR8qhHkc+F67N1e1h63t+aPGgImH7hG7RiedCvygfs9gfsUvgJf8j9Aysn19gDHJdLRLbjEs0kX5d6MdmzToBVH9j6uklEAOBjaMT0otadR6mKHDIcXVXRdlKP59pxMlaVAVw2AhqTSpR/FxQyqdrtnjnldxk6hHiwQBmeJa7G7V+D5kiTktx7XihCW2ovzckO6ai64gJzn2ab4rrUISnwUAvZuPqFLIWhfX8eRyIpyP0Tt1Vwe7b/+x4avQ3b8FCHtI33Nmw3PzMre85/57pe81pVoF70vWzVIJPCZ9kw7RucS/aVnDTLlolb/64IyO+Gd5BiZqwvNckoWQTYZxBC3xPvUapLqRy+SzNthaN7ZWwuuVsPATTg7pbyUdtMr0UksZlmlKv031wAOb+c9/okXoqGkW46wiOFryqqqtDwIv3u1CZ5gwpJIRSCgpMKgTb7D2rVO8AKn6myLDXqhSY9WrUj9eBaoT8hIVpnYjBvFJCEnFja2cm5m/M++77ug/5+X3VEhGMnsUbayVHPjDS1z3MUkVI0fnhMiBCLjcj/LQ9HVlzQlwA2/fEp7DDac9FP/UNi2UROR6Ph2NcfJd9+lxs+TA2uqVy/klf7gWFMY/PnTnPWkavap9wbcD5d8fVdD6La5YCTuZaJmkEXoQt0V6UYSqZVrSbaEy1NRK9uSgFZEejQBFu//6miOYBOMo4Dvo/5gYgnXQ7YSbqlh+CvAEyQ7VpJy30kgx9QlFVhd50YX6LBYQuK+iqS6sF4gYq7CKVBRk3hdeb7Mknl+HLm1yNUAxVikv8YhC5TYHnnnQGD9IG3p4x92hLw1tCxnKu5CsLRunmG7eUt+tIq+LNaz19JMC2heBaiNLtYRZ/J0zFVm2Y84Dyg1tNQu/0BMu72VQVYnQuCWfY1k9w2CHh7xj2bqox784KwBm/tSrS/g+Xs1LfPWfDtNucoG7NdxrjAFcLY8OrQ/IXyUcE7vZEIF03SMGDztaj2vtO8sCKIsWgQSiENwHqeZRQYguUTTxO+JUvrxYTrrMsD9qG/rcii3QNQUP4fES3GnzeaXgVSWaTZFIOPnvxDfctQSHuQlpvnvgp6lDO309dhiuxaHiK6ASnzuZCT1KAsHRLBr44jEdcuqIw78TbczLIdm9TM2WWvfydW5jCJvvhOZAlBwqlVk7/VkgntyVH2XWqIcFIswmol6qwUc2U4l9G3WYWczMaP3AF16ToJXWMSnRYca2o8HzENJjnPC99OhjYf+2Z/CAFLR5/cIBBFvVTmSV93LZd8ghivi2VcGHDIXfGZ7CpMl1u7H7AzyRBnNYeMXa08Cnc3+2ILvJGUjGIPSlF6KOUuaJzn6SNYoOuJ+gLB3XYPsWDu8DotslhSDD4FQNFIqqX+UOGUZmeCxJUzyDOYU+SCH6VItyZUG1kUXRa2xyDR3zdo3eZ43gCN/MlLSxpFSiUWtJg2OAUEG6mu4EBaL+3qY+6XfaWQXtBSEXSD3qb6ye7ba6HBjaCs5ebm60mUn232xWRZKBWTvGtq5rWUuVwO5g=="}', '{}', '{}', '{}', '{}', '{}', '{}');
INSERT INTO public.person VALUES
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '154526eb-caa3-431b-af18-c1940d3eeebe', 'Person 5', 'member'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '1a26a146-7b8d-4405-adb9-ce5953615be8', 'Person 1', 'member'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '467d0dc0-d236-444c-81c8-a4c9e10807a4', 'Person 6', 'member'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609', 'Person 8', 'member'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', 'b1a46f45-344e-4e3d-a59b-339573251498', 'Person 3', 'member'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5', 'Person 2', 'member'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', 'd420a7e6-1602-429a-b54a-619a831de48c', 'Person 7', 'member'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', 'e875bb34-4420-45b1-a9a6-86d63f70bf44', 'Person 4', 'member');
INSERT INTO public.pulse VALUES
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-71bc-931e-f93f9afd70d8', '01a06b6e-8400-7717-bfba-95cf7e7a02b7', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'b1a46f45-344e-4e3d-a59b-339573251498', '2026-09-07 10:32:00+00', '2026-09-08 18:00:00+00', '2026-09-07 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0YAe1nOxgux4ESrM-S3_zpaJ_rpfdyUrrUQz_Dp7SeMWFQBqKifPcL6JybGIOM7MLstJAkWSDV7sXJSiJvzlibcIIodve5YtjBXS2EJ5tLQaLqd9qmqfQ3NmqEQdxSc6nRiIYOoKWexhhLf8tVuJvQrGyH8JtT7L7zXHq_8VW6Vfx-eabfpy_kMVbWXe6cByt2kEEsTuZQxcpWd4A6QX-qkhjLdTAEocpcxXnvd3g7rUpoDorVQcqeiY2hBtZKMqm5gGG-qLc9YPtvwYNkSyQmBCtGSyd9BE36mRilMcuIe8kRkttLiRt52I_-_50ixPq05I16oFG3lqTYDrgRB-UwIDAQAB', 'e862444e292cd269a6a1c9ca581c19e2d3cd25fe9709c512d360a5f44e23f0a4', '01a06b6e-8400-730e-87fd-b21856f2de50', 1),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a07b6d-ab60-77bd-bdef-44dbdaf234fb', '01a07b6d-ab60-78a2-96bf-e41ee232b83f', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'b1a46f45-344e-4e3d-a59b-339573251498', '2026-09-14 10:32:00+00', '2026-09-15 18:00:00+00', '2026-09-14 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAybGDyibXAQhgKvtZTrIXD6hDJ4wURKRwC4vxvGLIznY7SlRnq44S5q_qqxqfoZuPtaUnIs-RLv2ug-MIaTL5cwTXiw3h8mHC9jXlnpXgt3FtyayF1xnxE1KJ-x3R42bYM2T5aiIr40DGfb2jmcJhZ2DUkI3q7osd1yxI97F7kzMf_kgCrhoAWUZMvZPsjB9mRJijy8BIaVr8_dwBmwxok4GjIJ3ba8wgdTC_lY04KKdpkgwD_V9GsFPinrV7FbO0SzG2SNyV1s5nuaU-8tAbwPPWaZbFr5lUDHGioLNu5PZwcN_3E3bYxTEaDLTvddjQydjyydMK2hxxQfb56nsT7QIDAQAB', '377f28da8c6862990a9a0180cafc47ddb050677a1764fba98b9387525780fedd', '01a06b6e-8400-730e-87fd-b21856f2de50', 2),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a09f7a-2f60-702d-aaaa-6a0200b11923', '01a09f7a-2f60-735b-9468-4356bfe79812', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'b1a46f45-344e-4e3d-a59b-339573251498', '2026-09-21 10:32:00+00', '2026-09-22 18:00:00+00', '2026-09-21 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuebh-02moyPoQEuy1n5hsIs7QDoti9i-0eREMSBCDoDDJdRfsDaYuR0ClzjH2zaAPP-wnu77mGyHDpLWb8pBQ0SUvQGw3DQ-askjv14T9cQZIFaXNDIHEnWKII73Bmo7c-OYY6Dyraw8WgBSXjad2eMLWjaX_y1xzSAnAT9DT5CaQAPgD5j0_HH0TxSfCkerLqBVxDvu4ic8FalOmbzd7sRl2DmZOC2gWxqV6I-80-Bu50Y2y4v2dTbDIxbkaRZ_aIQb711mPrzPBeNFOvDjeSAXBpc8Dwh8ijkmZRkm0RDlj6aBziX03jyjfzStvLZt3Jo_NiXiA8Fid0zXDLxcoQIDAQAB', '732749cd3afa3435cc457c8cfdf4e12a1ea7a7d32d8b62ce62c79d7b12e18a24', '01a06b6e-8400-730e-87fd-b21856f2de50', 3),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0c386-b360-754c-8122-62827a2bb601', '01a0c386-b360-767f-8dfd-58534336a8bd', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'b1a46f45-344e-4e3d-a59b-339573251498', '2026-09-28 10:32:00+00', '2026-09-29 18:00:00+00', '2026-09-28 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA8FGovTb0aQcabHtOUB7AWQPCiFT_z0OEKLzv-54IsDUN5BvnDctvIQ6nzh_jpzRge8PkvRB0L5WnnMVV3A7Vq7UqEffI6HiOjhQAWNABOD2NbER3eS9GNC2YCSLpg6aG9jm5JSOK4pbeduVW-y9NmYLY_obkqZcxOQxpcLTPRSEpdhkAPzWaSLCjmTNpSDflMRcllEqI9jFQYNE1_a35WZJJVSihjQPEfobnDjrE8u3Te0QO4tswaAsHhW-y5YOcdNzBnZp8eIIgS4ZSCUup75-8WfaBZPxnitWBx-Wvy-vFoholK8I70BCloyyV_re6RTWZ7vIdoLpsRb7DUkdjvwIDAQAB', 'eeb094fe1ae0efd9bd1215101faa043fd1728d5783ac81755dd43298849953a4', '01a06b6e-8400-730e-87fd-b21856f2de50', 4),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0e793-3760-7fa6-a228-e1f6c669a903', '01a0e793-3760-7c57-8812-7d20d818c314', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'b1a46f45-344e-4e3d-a59b-339573251498', '2026-10-05 10:32:00+00', '2026-10-06 18:00:00+00', '2026-10-05 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAoAZpTa38ing8Q6oGnxvm3LvlHg0ZV5DpRuPh3lKevJtwH-t7HR3aEG5VKOfIMvPpfmKlu8RVwsmqiHWhSSy49vCSaleVzW-dRXdokNK6YeeH_XTiYMKK2zZKEvfxxGyWT8xd62UsmB6sMDgelSmhORqDG4hhTci6uNFtfn57Cq2HJkQdNjElPPJ2dpvr8UrcdpPbYj7VD1n3O3yj4zsQMqr_ljoSSW-zlS3DYi6i--qRzpjLP2Cv1R7Xzu4qpZ5vF4pyRkVWKNQPdJc5_r7I2Iw7C7qibwPruXhuHJeKc5t60sFfSt3RjiB10An4VnT7I3Qdd-d1xkO_JHS7MIgtJQIDAQAB', '939d55c8e1140607a78921d3a8fe57467117447f25cd5dfc0079cc4499520d34', '01a06b6e-8400-730e-87fd-b21856f2de50', 5),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a10b9f-bb60-7f32-8634-eae798e2ee82', '01a10b9f-bb60-773b-8271-0ef7be36dd6f', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'b1a46f45-344e-4e3d-a59b-339573251498', '2026-10-12 10:32:00+00', '2026-10-13 18:00:00+00', '2026-10-12 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxf6QT1YTCvtNzVz3yIgSxZU-9Ho2nqsrnGZSuWSX4F-JJ3WOf1DMux96cDejp8inNvdJjZDzJvDRQgwQB07-ZWt4jB65FE1lAOFrX_Uo1J53SB5tWG7UWti3SGKrPHYBH-Kz6mEQ6BmKR8F-7GCtc-hoa3uySTq4oK7QoyfPSregHHRueI01MiQjjJ4_H3OQ_G-AlPSx3K841FELl36BjqHYrAhp8tj_Gx3GbOI73ChlNGomF4C9Rv-eNVsPcnOGKIHcVusaeoDPRNBrvDTj0BmoHmdxnwXAbqk1Xt5a4AWWpCZHkxRlFEOhuBkNourZMaxcldE7u6wJkTQVC3ZBIwIDAQAB', 'dd154d70da490fc143befa891edf0a8ddbc05f0a24ad9e5c70ff78c59e5be1ca', '01a06b6e-8400-730e-87fd-b21856f2de50', 6),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a12fac-3f60-7fd7-9b43-bf909ccdc8df', '01a12fac-3f60-7db5-acca-b7debdf8d233', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'b1a46f45-344e-4e3d-a59b-339573251498', '2026-10-19 10:32:00+00', '2026-10-20 18:00:00+00', '2026-10-19 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzjgJ-rA7aNm0-tPqn036urwBnTS4ygC-iZBPrvacIDacbvvXhHoCasJKjCjqUfXarfagFnoo-w6seevITGyhAgSBeSI6akaGM023zEcY0tK9W5lHD50g6DoPwK3t_ZYHnG7F8w8qcw4YP-Q9p4YX9KicxBIu7R68L388pDwGTn25TReH1kD0UzD9fMv31qkuhEvym_cto0QSeBWBxNWSZZ3Upze9wWYaFgNi6bhxHFFQXLTEWCC_18q2XSE9YpCKhrBBOX1WHxm8R8EICl6Iz4rFnObhb2DFINLfLnpMh3jC6jkAcSRdM6FsZ1h_FsQpvo6rJ36iBNl8pYqTyJuuVwIDAQAB', '8b2aa570294c6f6d1886c9e98f7c6c6d32bf9ef39efc19e50a1d6bf54605f8ee', '01a06b6e-8400-730e-87fd-b21856f2de50', 7),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a153b8-c360-753e-90df-337b8ae798cf', '01a153b8-c360-7366-938b-17f7724bc4d2', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'b1a46f45-344e-4e3d-a59b-339573251498', '2026-10-26 10:32:00+00', '2026-10-27 18:00:00+00', '2026-10-26 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzRQb5z7d7ryYlgkqZKGDZmj2hgVRD1YXIW3GYstw6YXln35AGdRoAsIvh1sR6lKc_EWotIiv7Mg5QNVJdWr2D_Zj3OkU0pbOMVpt_niaNcRV1eymN5i8X0sU71chMhOMrnzo3g6SkVGCY3qaVnNUBYfeymFHRgOvE2ZKM6tSb2gcwla7MXGa67-FTXbI4a4rZF_lAaHWni5fUYr3qeRlC5xv2VimkslmW_f3P9Yl2Xr8D5CviZXOSVwUbbNHvNdryKfqEYnVFs69TooWdJC8CO1E2fgrvT9rDRh6jADxZZiTOAlwUkeeRL1J2UA3vZ7C44NXpagcDV_tIdyu6UVVCQIDAQAB', '6f271d129eb3b91a94f01b32b180dc906d25e1ab55c1b4ea89e142623dfa9ac7', '01a06b6e-8400-730e-87fd-b21856f2de50', 8),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a177c5-4760-790a-b15e-972f65dd4565', '01a177c5-4760-7757-a244-47d9a56ea3a5', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'b1a46f45-344e-4e3d-a59b-339573251498', '2026-11-02 10:32:00+00', '2026-11-03 18:00:00+00', '2026-11-02 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqLJAywlYfsupXRIq3tqmQDSJKljEAKVEz72QGSgAswxfB14D_5nU6a7LK6l9fqfBhcUl_Q1WW8L0CeS8uvp_fe6UWge7x0pt0iSvOIAeVOaULXqGqAM8H8gXqY-O1gP_QqiZQWrh9pDwCU1FN5h-uHrkjktc9sjnNsVOG8qKzAiKoRjEOY4TdVfJvgAvjuO-wIkxLRdMYszp8QG7v33oaNR5-QVbAwt_Jtf4vC6lAVoa_3Pgk7hHs9yliTZbc6FbomkpBZrEYZ0lNqlz6-Un-6SK2gfiOwtxov6gcsdDxZ2omTrmmpTX9awS3Lbf3JIDj8jg0vuGqR1VDkvXF54J0wIDAQAB', '32dbba764262906de526e423decf9a17fde61c171d7c04a087cd02be7d838ee3', '01a06b6e-8400-730e-87fd-b21856f2de50', 9),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a19bd1-cb60-78e0-9156-89d514fb4f10', '01a19bd1-cb60-7aa2-b834-5fa4d3075299', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'b1a46f45-344e-4e3d-a59b-339573251498', '2026-11-09 10:32:00+00', '2026-11-10 18:00:00+00', '2026-11-09 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAhDqm4IkBzx0zxQtmKmsx95EO1ewWvZWw3iXJkZazpHshjJaguaYtYdlQtJD6O_w7utg6RbSigf9CK3wO__uV444JXzctmb3gir57CAm2ckqnYF1Pu9qXvqRUI70NbyRKeuUNn2Rk2kQh3W7B3ADWOHunKp9cqUhDfzbCNt-dRMz0nveY-o2Nq62QX1QQhWPibmEM3B7jy4tHIa6sNWTUpOZhHcf0_cC_WwyDPWn00oBs5oFwylfB6Jyk27FYJQtdNjatUzogI24gBn9U6GRmDuS9A4vgQbkIaRsFRUV6zCWOT8HbDYOuvoN40P7yI5EbrI8dwVUfdNNBs6FRo4lBVQIDAQAB', '415c306bc10513c81e37c88f3511e875b4429b069f2469b39df3d1314b53d414', '01a06b6e-8400-730e-87fd-b21856f2de50', 10),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1bfde-4f60-7f09-b50c-de197b05b55d', '01a1bfde-4f60-729c-ab7d-21ed8b3b0083', 'after', 'planned', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'b1a46f45-344e-4e3d-a59b-339573251498', '2026-11-16 10:32:00+00', '2026-11-17 18:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-77a1-934e-c48e944c6c86', '01a1c481-bfc0-7e13-b0c1-d7051c84a24d', 'after', 'void', 'private', 'full', 5, 'team', 'decide', '', NULL, '2026-11-10 15:32:00+00', '2026-11-11 18:00:00+00', '2026-11-10 08:10:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-70b8-89b4-9a8ada80b30a', '01a1c478-9800-7c6e-844d-22ddacc5fc7d', 'before', 'sealed', 'private', 'coarse', 3, 'team', 'share', '', NULL, '2026-11-10 08:00:00+00', '2026-11-10 10:05:00+00', '2026-11-10 10:40:00+00', 6, NULL, false, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAoPDofeNRSAp1TnMUcW7t8I29zG5QeZZPtWRlIQ8BQ8HK4PXKBaD6mreBQl50rchQJWJXzCscxfd-Rv_aj_C2MngYXt0eM23YGQtnpAmivjkG8uDwkcmxadXiQLZ-_euZBuUkFhusr2F0usLQ4fT3HE3xCVy_AFBQ5WxqHHI-eITzQtAAfo1l28PUPTCdCug1fx1GiC75AGGljEejTU27D288Gj2WcBtnw_M583-sV2UplXQbTxoEEWy9PPo9d6xgS7uhN-A3RtRaAaP4t2NLx69KblFf2kDOhY-2QW_mLx13UkAhWdhQbGdKcv27Xxdp51V0mEgq3dzYWA5YuKN9DwIDAQAB', '03f050452901dbf7a7da81ded3cc31296196207603b549380bdf9b7c58b0f411', NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-708a-a7e5-41b504cc4b99', '01a1c478-9800-7c6e-844d-22ddacc5fc7d', 'after', 'sealed', 'private', 'coarse', 3, 'team', 'share', '', NULL, '2026-11-10 10:32:00+00', '2026-11-11 18:00:00+00', '2026-11-10 10:40:00+00', 6, 6, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAg9qvMIqj_THnlLLW3WC6YZF0YzXwbZRB0BxMQIxUP2IFTQTSkUcetI_ZN4S8M0N06MgqBV-Wl8IAr_0KaD0FTjartPT3rzlBdshBLy7n2lMbHKRFT5hT5JJcNTx2HZJgZ-skTaYgbOYyC6SDxXQ_UxspcqpbMn4i4RCOS9gFw-pYB4SKz9qZrBciDR67xDj9Zpw2wsnIiFalOBdY2x-bg4aTeQVZ6mTea1IwaUmCtqVou0BqRFk6L7Nb8A9QgbYMqY29JBqj86R0b6hUVJCtKI7RmQS96ckdtjWVQ8FaaubJKLJFLHA6Voc4b4umqhgsAppMownfIOl6ltqNcFYDfwIDAQAB', '52688cea2e6236a4d52589a9a43eba1c10bca9784fad5ae820d1ddf71d65b61e', '01a1c478-9800-7160-9fac-9906de472667', 1),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-748b-b148-1f22852ac4d8', '01a1c481-bfc0-7faa-b35d-15055280d4d4', 'before', 'sealed', 'private', 'full', 5, 'team', 'decide', '', NULL, '2026-11-10 08:10:00+00', '2026-11-10 12:05:00+00', '2026-11-10 11:50:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqCuLwMkmDvQO4CDcsE9mmmT9ggWmxJ78oX7XrC5wPbEnseVgKiEsu7RqaM1T-k7_DAU-XDOmarASb_iSYb4Hr7FEYldohWvDQaSKlTpfTqU4WBQYsZWg6d6gW8IOmxptHsi7nChprGJZMVX14oudAxvhKwvBbbcglagv1SgFogOibXACS0pLc8Kg_BQEwE3ZtnGsc13xNJw4jKdRr1Tg5bmtqe9VPnGx4obaSwWP19vFm_lqugeziZ8W_zVDfea6NBMUlaUB7cdK2W3aXJw4d-dOImB2L_R5CQfLJOu8K1dRA4F0WgnaTB_xz7OAbrRUgZvU95S7Nvfa5-MoLWkQDwIDAQAB', 'd1651c3ee80a8815fead843897a5bf3ede88235399041aa44093f599273791e5', NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7c9e-b140-78374d835cb7', '01a1c481-bfc0-7faa-b35d-15055280d4d4', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', '', NULL, '2026-11-10 12:32:00+00', '2026-11-11 18:00:00+00', '2026-11-10 12:40:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu-_imdOJV8iv6lajL10A9KnMhMzqWoBsyFEVtX0BfKIsQU1jckZ61sLXogQWkeWMPrQm6QPpSkkm0xQpg8w5gWrZcLlL1QVMIe_ZKNkuTOpgoxseHLlpCtAvXtDxBtUXfXHRVZG3rQxBB8crINBqe3Y6mRDi7KtD9EZPqrb2704oEWIbRws-d76QNnCFDhCpPuyovTRf4TiHFUcl0On9oO-9MiN8aEkyjIYDAhlq1YwrTu4PeNS5zUC83Hi5oVOoD4CHjKZDK-NneehEra6yIxWOf1emxNbHd0prf-W6jwo6MKiX6lHI25J5zN91fRJHsUnPxzip_VXiko0onUrCywIDAQAB', '89ad08ffc18f70ebcfd5e939380a8c9d0f71e1300d94848e485d2550a70a6e7f', '01a1c481-bfc0-7ded-8b1e-a58430beca4c', 1),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c5e6-ce00-7538-9470-4ae06e2c53c7', '01a1c5e6-ce00-7d28-9be2-58e8eeead308', 'adhoc', 'sealed', 'open', 'full', 1, 'team', 'decide', '', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-11-10 14:40:00+00', '2026-11-11 14:40:00+00', '2026-11-10 14:40:00+00', 8, 4, true, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-7bf5-906d-a4d8a21b8af6', '01a1c630-0c00-774b-8298-cc40b494e277', 'adhoc', 'open', 'private', 'full', 5, 'team', 'decide', '', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-11-10 16:00:00+00', '2026-11-11 16:00:00+00', NULL, 8, NULL, NULL, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0sdHpC-rhSvKz52a3Y69XwwkIDycPMaM9r92tRD59efLwHX3eBfDNoPqVqDUkzNXc_qOTwtjFiT9xSc8axWnRu5isBFSyy7S4VgIzNr3WMxWbC-v7QeHW3JiIGAx8RiZ8ea56xSDEe6YJn5VlQklgz1ywlZmL9oWusd1Fp7JOYtBnn-Arqh4HDlde0aK0WVyv8UcwSgh5FfXKANmVSLG-nN2GUV0FWEx9bfVvTMdW7loaFaRtOb3h0JgO4qDyvcIWLR6rYaauKW4OYN9KhFqwgrtCVrF_8j5EYpGQNN6qYCeDPVRiwKdsve5wM5cAGJoJBqCdzhjsOFkqqj2D0qKrwIDAQAB', 'd85b0ad5bded5e4b5ae5a628098c98739b43d34343859f670bc1238d04064ae7', NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-726e-89a5-1a864c06996d', '01a1c630-0c00-70ff-a163-d444aa10078e', 'adhoc', 'open', 'open', 'full', 1, 'team', 'decide', '', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-11-10 16:00:00+00', '2026-11-11 16:00:00+00', NULL, 8, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pulse_question VALUES
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-71bc-931e-f93f9afd70d8', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-71bc-931e-f93f9afd70d8', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 3, 2]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a07b6d-ab60-77bd-bdef-44dbdaf234fb', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a07b6d-ab60-77bd-bdef-44dbdaf234fb', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 2, 3, 3]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a09f7a-2f60-702d-aaaa-6a0200b11923', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a09f7a-2f60-702d-aaaa-6a0200b11923', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 2, 3]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0c386-b360-754c-8122-62827a2bb601', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0c386-b360-754c-8122-62827a2bb601', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 3, 2]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0e793-3760-7fa6-a228-e1f6c669a903', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a0e793-3760-7fa6-a228-e1f6c669a903', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 2, 3, 3]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a10b9f-bb60-7f32-8634-eae798e2ee82', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a10b9f-bb60-7f32-8634-eae798e2ee82', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 2, 3]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a12fac-3f60-7fd7-9b43-bf909ccdc8df', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a12fac-3f60-7fd7-9b43-bf909ccdc8df', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 3, 2]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a153b8-c360-753e-90df-337b8ae798cf', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[4, 4, 0, 0, 0]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a153b8-c360-753e-90df-337b8ae798cf', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 8, 0, 0, 0]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a177c5-4760-790a-b15e-972f65dd4565', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[4, 4, 0, 0, 0]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a177c5-4760-790a-b15e-972f65dd4565', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 8, 0, 0, 0]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a19bd1-cb60-78e0-9156-89d514fb4f10', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[4, 4, 0, 0, 0]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a19bd1-cb60-78e0-9156-89d514fb4f10', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 8, 0, 0, 0]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1bfde-4f60-7f09-b50c-de197b05b55d', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1bfde-4f60-7f09-b50c-de197b05b55d', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-77a1-934e-c48e944c6c86', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-77a1-934e-c48e944c6c86', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-70b8-89b4-9a8ada80b30a', 'clarity', 1, 'scale', 5, 0, false, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-70b8-89b4-9a8ada80b30a', 'help', 1, 'scale', 5, 1, false, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-708a-a7e5-41b504cc4b99', 'clarity', 1, 'scale', 5, 0, true, 6, 0, '[3, 1, 2]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-708a-a7e5-41b504cc4b99', 'help', 1, 'scale', 5, 1, true, 6, 0, '[0, 0, 6]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-748b-b148-1f22852ac4d8', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 3, 3, 2, 0]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-748b-b148-1f22852ac4d8', 'text', 1, 'sentence', NULL, 1, true, 8, 0, '[]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7c9e-b140-78374d835cb7', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 3, 3, 2]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7c9e-b140-78374d835cb7', 'text', 1, 'sentence', NULL, 1, true, 8, 0, '[]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c5e6-ce00-7538-9470-4ae06e2c53c7', 'piece', 1, 'scale', 5, 0, true, 4, 0, '[1, 1, 1, 1, 0]'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-7bf5-906d-a4d8a21b8af6', 'direct', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c630-0c00-726e-89a5-1a864c06996d', 'depend', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.schema_migration VALUES
	('0001_trunk', '2026-11-23T05:41:38.319Z'),
	('0002_drift', '2026-11-23T05:41:38.545Z'),
	('0003_ballot_maps', '2026-11-23T05:41:38.557Z');
INSERT INTO public.schema_migration_lock VALUES
	('migration_lock', 0);
INSERT INTO public.sentence VALUES
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-748b-b148-1f22852ac4d8', 'text', 0, 'What ships is open, before.'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-748b-b148-1f22852ac4d8', 'text', 1, 'What waits is open, before.'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-748b-b148-1f22852ac4d8', 'text', 2, 'What helps is open, before.'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-748b-b148-1f22852ac4d8', 'text', 3, 'What waits is open, before.'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-748b-b148-1f22852ac4d8', 'text', 4, 'What costs is open, before.'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-748b-b148-1f22852ac4d8', 'text', 5, 'What helps is open, before.'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-748b-b148-1f22852ac4d8', 'text', 6, 'What ships is open, before.'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-748b-b148-1f22852ac4d8', 'text', 7, 'What costs is open, before.'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7c9e-b140-78374d835cb7', 'text', 0, 'What costs is open, after.'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7c9e-b140-78374d835cb7', 'text', 1, 'What helps is open, after.'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7c9e-b140-78374d835cb7', 'text', 2, 'What waits is open, after.'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7c9e-b140-78374d835cb7', 'text', 3, 'What ships is open, after.'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7c9e-b140-78374d835cb7', 'text', 4, 'What costs is open, after.'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7c9e-b140-78374d835cb7', 'text', 5, 'What waits is open, after.'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7c9e-b140-78374d835cb7', 'text', 6, 'What helps is open, after.'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7c9e-b140-78374d835cb7', 'text', 7, 'What ships is open, after.');
INSERT INTO public.series VALUES
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c478-9800-7160-9fac-9906de472667', 'team-0e4aa534-aaf2-4370-8845-98ad895580b8', '5b06d4bf-791c-42f4-bb39-275e7dd42a76', 'Operations review', '1a26a146-7b8d-4405-adb9-ce5953615be8', NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7ded-8b1e-a58430beca4c', 'team-0e4aa534-aaf2-4370-8845-98ad895580b8', '3430bf0a-0aae-4aed-b28d-59643a0c2a8a', 'Kick-off', '1a26a146-7b8d-4405-adb9-ce5953615be8', NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-797a-9f9a-6dc7692ce058', 'team-0e4aa534-aaf2-4370-8845-98ad895580b8', '2db76093-30a3-42a2-999b-06167e834b74', 'Workshop', '1a26a146-7b8d-4405-adb9-ce5953615be8', NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c481-bfc0-7742-96ac-0a43767cacbb', 'team-0e4aa534-aaf2-4370-8845-98ad895580b8', '8d59017f-98d0-49c1-8849-40f6295797bd', 'Budget', '1a26a146-7b8d-4405-adb9-ce5953615be8', NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a06b6e-8400-730e-87fd-b21856f2de50', 'team-0e4aa534-aaf2-4370-8845-98ad895580b8', '165db4c5-5ced-461c-816e-1df272536812', 'Weekly product sync', '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-11-10 16:00:00+00'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1c5e6-ce00-7252-96ec-58a5e1c131a7', 'team-0e4aa534-aaf2-4370-8845-98ad895580b8', 'between-meetings:team-0e4aa534-aaf2-4370-8845-98ad895580b8', 'Quay', '1a26a146-7b8d-4405-adb9-ce5953615be8', NULL);
INSERT INTO public.signal VALUES
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a19bd1-cb60-7178-89ec-f4fc7bd0a8a8', '01a06b6e-8400-730e-87fd-b21856f2de50', 'commit', 'after', '1', 5, 'spread', 'mark', 'closer', '01a153b8-c360-753e-90df-337b8ae798cf', '01a177c5-4760-790a-b15e-972f65dd4565', NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1bfde-4f60-7caf-9702-01f57b202c82', '01a06b6e-8400-730e-87fd-b21856f2de50', 'clarity', 'after', '1', 5, 'location', 'mark', 'lower', '01a153b8-c360-753e-90df-337b8ae798cf', '01a19bd1-cb60-78e0-9156-89d514fb4f10', NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1bfde-4f60-74d5-a476-5415b5df4d69', '01a06b6e-8400-730e-87fd-b21856f2de50', 'commit', 'after', '1', 5, 'location', 'mark', 'lower', '01a153b8-c360-753e-90df-337b8ae798cf', '01a19bd1-cb60-78e0-9156-89d514fb4f10', NULL, NULL, NULL),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', '01a1bfde-4f60-7178-bb40-e913c109c08e', '01a06b6e-8400-730e-87fd-b21856f2de50', '*', 'after', '1+1', 5, 'location', 'alert', 'lower', '01a153b8-c360-753e-90df-337b8ae798cf', '01a19bd1-cb60-78e0-9156-89d514fb4f10', NULL, '1a26a146-7b8d-4405-adb9-ce5953615be8', '2026-11-10 16:00:00+00');
INSERT INTO public.team VALUES
	('5180b827-833d-4d78-8ad9-433f171dbfe2', 'team-0e4aa534-aaf2-4370-8845-98ad895580b8', 'Quay', 'team');
INSERT INTO public.team_member VALUES
	('5180b827-833d-4d78-8ad9-433f171dbfe2', 'team-0e4aa534-aaf2-4370-8845-98ad895580b8', '154526eb-caa3-431b-af18-c1940d3eeebe', 'member'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', 'team-0e4aa534-aaf2-4370-8845-98ad895580b8', '1a26a146-7b8d-4405-adb9-ce5953615be8', 'owner'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', 'team-0e4aa534-aaf2-4370-8845-98ad895580b8', '467d0dc0-d236-444c-81c8-a4c9e10807a4', 'member'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', 'team-0e4aa534-aaf2-4370-8845-98ad895580b8', 'afbb36b8-58a7-4d0e-b6ec-cfec8bd1f609', 'member'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', 'team-0e4aa534-aaf2-4370-8845-98ad895580b8', 'b1a46f45-344e-4e3d-a59b-339573251498', 'member'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', 'team-0e4aa534-aaf2-4370-8845-98ad895580b8', 'd3378ad2-55aa-4b3e-a616-2bfb132964b5', 'member'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', 'team-0e4aa534-aaf2-4370-8845-98ad895580b8', 'd420a7e6-1602-429a-b54a-619a831de48c', 'member'),
	('5180b827-833d-4d78-8ad9-433f171dbfe2', 'team-0e4aa534-aaf2-4370-8845-98ad895580b8', 'e875bb34-4420-45b1-a9a6-86d63f70bf44', 'member');
INSERT INTO public.tenant VALUES
	('5180b827-833d-4d78-8ad9-433f171dbfe2', 'Harbour', 5, '2026-09-04 08:00:00+00');
ALTER TABLE ONLY public.audience
    ADD CONSTRAINT audience_pkey PRIMARY KEY (tenant_id, pulse_id, person_id);
ALTER TABLE ONLY public.baseline
    ADD CONSTRAINT baseline_pkey PRIMARY KEY (tenant_id, series_id, baseline_id);
ALTER TABLE ONLY public.invitee
    ADD CONSTRAINT invitee_pkey PRIMARY KEY (tenant_id, occurrence_id, person_id);
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
CREATE INDEX invitee_person ON public.invitee USING btree (tenant_id, person_id);
CREATE INDEX monitor_checked ON public.monitor USING btree (checked_at);
CREATE INDEX occurrence_start ON public.occurrence USING btree (tenant_id, series_id, start_at);
CREATE INDEX open_pulse_due ON public.open_pulse USING btree (seals_at);
CREATE UNIQUE INDEX pulse_closing ON public.pulse USING btree (tenant_id, seal_series, seal_order) WHERE (seal_order IS NOT NULL);
CREATE INDEX pulse_due ON public.pulse USING btree (opens_at) WHERE (state = 'planned'::text);
CREATE INDEX pulse_occurrence ON public.pulse USING btree (tenant_id, occurrence_id);
CREATE UNIQUE INDEX pulse_phase ON public.pulse USING btree (tenant_id, occurrence_id, phase) WHERE (phase <> 'adhoc'::text);
CREATE INDEX series_team ON public.series USING btree (tenant_id, team_id);
CREATE INDEX team_member_person ON public.team_member USING btree (tenant_id, person_id);
ALTER TABLE ONLY public.audience
    ADD CONSTRAINT audience_tenant_id_pulse_id_fkey FOREIGN KEY (tenant_id, pulse_id) REFERENCES public.pulse(tenant_id, pulse_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.baseline
    ADD CONSTRAINT baseline_tenant_id_series_id_fkey FOREIGN KEY (tenant_id, series_id) REFERENCES public.series(tenant_id, series_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.invitee
    ADD CONSTRAINT invitee_tenant_id_occurrence_id_fkey FOREIGN KEY (tenant_id, occurrence_id) REFERENCES public.occurrence(tenant_id, occurrence_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.monitor
    ADD CONSTRAINT monitor_tenant_id_series_id_fkey FOREIGN KEY (tenant_id, series_id) REFERENCES public.series(tenant_id, series_id) ON DELETE CASCADE;
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
ALTER TABLE ONLY public.signal
    ADD CONSTRAINT signal_tenant_id_series_id_fkey FOREIGN KEY (tenant_id, series_id) REFERENCES public.series(tenant_id, series_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.team_member
    ADD CONSTRAINT team_member_tenant_id_team_id_fkey FOREIGN KEY (tenant_id, team_id) REFERENCES public.team(tenant_id, team_id) ON DELETE CASCADE;
ALTER TABLE public.audience ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.baseline ENABLE ROW LEVEL SECURITY;
CREATE POLICY due_work ON public.monitor FOR SELECT TO sweep_user USING (true);
CREATE POLICY due_work ON public.occurrence FOR SELECT TO sweep_user USING (true);
CREATE POLICY due_work ON public.open_pulse FOR SELECT TO sweep_user USING (true);
CREATE POLICY due_work ON public.pulse FOR SELECT TO sweep_user USING (true);
ALTER TABLE public.invitee ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.meeting_check ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.monitor ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.occurrence ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.open_pulse ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON public.audience TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.baseline TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.invitee TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.meeting_check TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.monitor TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.occurrence TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.open_pulse TO ballot_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
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
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.invitee TO app_user;
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
