/** The server's contract. Made from its OpenAPI by `npm run types`. */
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        EventFields: {
            /** @description when it was first written, by the device's clock; never changed after */
            created_at?: number | null;
            /** @description when it was put in the bin; a later edit of any field brings it back */
            deleted_at?: number | null;
            /** @description when the person had it forgotten: nothing else of the record is kept */
            erased_at?: number | null;
            /** @description what it is called */
            name?: string | null;
            /** @description what sort of gathering it is */
            kind?: string | null;
            /** @description the house or hall */
            venue?: string | null;
            /** @description the town */
            city?: string | null;
            /** @description the venue's time zone, an IANA name such as America/Chicago */
            timezone?: string | null;
            /** @description its first day, at the venue */
            starts_on?: string | null;
            /** @description its last day, at the venue; where there is none, it lasts one day */
            ends_on?: string | null;
            /** @description its page on the web */
            url?: string | null;
            /** @description what I mean to do there for others, in my own words */
            intention?: string | null;
        };
        PersonFields: {
            /** @description when it was first written, by the device's clock; never changed after */
            created_at?: number | null;
            /** @description when it was put in the bin; a later edit of any field brings it back */
            deleted_at?: number | null;
            /** @description when the person had it forgotten: nothing else of the record is kept */
            erased_at?: number | null;
            /** @description as they are called, first name first */
            name?: string | null;
            /** @description what they do */
            job_title?: string | null;
            /** @description whom they do it for */
            organization?: string | null;
            /** @description where to write */
            email?: string | null;
            /** @description where to call */
            phone?: string | null;
            /** @description their profile on LinkedIn */
            linkedin_url?: string | null;
            /** @description the event at which we met */
            event_id?: string | null;
            /** @description when we met */
            met_at?: number | null;
            /** @description who brought us together */
            introduced_by?: string | null;
            /** @description what to know them by while the name is missing: tall, green scarf */
            remember_by?: string | null;
            /** @description what their badge's code says, kept as it is, to know them again by */
            badge_code?: string | null;
            /** @description whether I hope to meet them at that event */
            hoped_for?: boolean | null;
            /** @description whether they are left in peace: nothing falls due for them */
            resting?: boolean | null;
        };
        JotFields: {
            /** @description when it was first written, by the device's clock; never changed after */
            created_at?: number | null;
            /** @description when it was put in the bin; a later edit of any field brings it back */
            deleted_at?: number | null;
            /** @description when the person had it forgotten: nothing else of the record is kept */
            erased_at?: number | null;
            /** @description what it is */
            kind?: string | null;
            /** @description what was heard or asked, in her words */
            text?: string | null;
            /** @description what I make of it, apart from her words */
            reading?: string | null;
            /** @description whom it is about or came from */
            person_ids?: string[] | null;
            /** @description the event at which it was written */
            event_id?: string | null;
            /** @description the talk or table during which it was written */
            session_name?: string | null;
            /** @description HR topics, by slug or in my own word */
            topics?: string[] | null;
            /** @description when it was heard: the time of capture, kept as written */
            heard_at?: number | null;
            /** @description who asked the question */
            asked_by?: string | null;
            /** @description what was answered */
            answer?: string | null;
            /** @description whether it stays out of drafts, suggestions, exports and notifications */
            in_confidence?: boolean | null;
            /** @description of a promise: the day it is promised for */
            due_on?: string | null;
            /** @description of a challenge: how it stands */
            state?: string | null;
        };
        PromptFields: {
            /** @description when it was first written, by the device's clock; never changed after */
            created_at?: number | null;
            /** @description when it was put in the bin; a later edit of any field brings it back */
            deleted_at?: number | null;
            /** @description when the person had it forgotten: nothing else of the record is kept */
            erased_at?: number | null;
            /** @description the question */
            text?: string | null;
            /** @description the event it is carried to; where there is none, to every event */
            event_id?: string | null;
            /** @description its place in the deck, lowest first */
            position?: number | null;
            /** @description when it was ticked */
            asked_at?: number | null;
            /** @description the question jot that the tick began */
            jot_id?: string | null;
        };
        ClippingFields: {
            /** @description when it was first written, by the device's clock; never changed after */
            created_at?: number | null;
            /** @description when it was put in the bin; a later edit of any field brings it back */
            deleted_at?: number | null;
            /** @description when the person had it forgotten: nothing else of the record is kept */
            erased_at?: number | null;
            /** @description what sort of help it is */
            kind?: string | null;
            /** @description what it is called */
            title?: string | null;
            /** @description where it stands on the web */
            url?: string | null;
            /** @description what it says, or what I know */
            words?: string | null;
            /** @description HR topics, by slug or in my own word */
            topics?: string[] | null;
            /** @description when I came across it */
            found_at?: number | null;
            /** @description whom it is about: to introduce, or whose resume it is */
            person_id?: string | null;
            /** @description whether that person agreed to be passed on */
            consent?: boolean | null;
        };
        FollowupFields: {
            /** @description when it was first written, by the device's clock; never changed after */
            created_at?: number | null;
            /** @description when it was put in the bin; a later edit of any field brings it back */
            deleted_at?: number | null;
            /** @description when the person had it forgotten: nothing else of the record is kept */
            erased_at?: number | null;
            /** @description for whom */
            person_id?: string | null;
            /** @description what they said that it answers */
            jot_id?: string | null;
            /** @description what is given */
            clipping_id?: string | null;
            /** @description of an introduction: to whom */
            other_person_id?: string | null;
            /** @description of an introduction: what the one said when asked */
            person_consent?: string | null;
            /** @description of an introduction: what the other said when asked */
            other_consent?: string | null;
            /** @description the message as far as it is written */
            draft?: string | null;
            /** @description how it is sent */
            way?: string | null;
            /** @description the day it comes up */
            due_on?: string | null;
            /** @description how it stands */
            state?: string | null;
            /** @description when it was given */
            done_at?: number | null;
        };
        PhotoFields: {
            /** @description when it was first written, by the device's clock; never changed after */
            created_at?: number | null;
            /** @description when it was put in the bin; a later edit of any field brings it back */
            deleted_at?: number | null;
            /** @description when the person had it forgotten: nothing else of the record is kept */
            erased_at?: number | null;
            /** @description the hash of the bytes as they were sent to /api/blobs */
            sha256?: string | null;
            /** @description what is on it, typed up */
            caption?: string | null;
            /** @description whose card or badge it is */
            person_id?: string | null;
            /** @description the jot it was taken for */
            jot_id?: string | null;
            /** @description the event at which it was taken */
            event_id?: string | null;
            /** @description when it was taken */
            taken_at?: number | null;
        };
        WordingFields: {
            /** @description when it was first written, by the device's clock; never changed after */
            created_at?: number | null;
            /** @description when it was put in the bin; a later edit of any field brings it back */
            deleted_at?: number | null;
            /** @description when the person had it forgotten: nothing else of the record is kept */
            erased_at?: number | null;
            /** @description the kind of the record it stands beside */
            of_kind?: string | null;
            /** @description the record it stands beside */
            of_id?: string | null;
            /** @description the field whose words they are */
            field?: string | null;
            /** @description the words that lost */
            words?: string | null;
            /** @description the stamp that lost */
            written?: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
