//! Swedish.

use super::labels::Named;
use super::tables::{
    AboutTexts, BootTexts, CommitmentTexts, ExplorerTexts, ExportTexts, FrameTexts, MissingTexts, StartTexts,
};
use super::{Labels, cat};
use crate::dataset::{Calendar, Direction, FollowUp};
use crate::explore::{Facet, Sort};
use crate::model::{Checkability, DocumentKind, Form, Lang, Per, Relation, Side, Status};

/// "noll", "ett" and so on up to twelve are written out, as Swedish does in running text.
fn number(n: usize) -> String {
    const WORDS: [&str; 13] =
        ["inga", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];
    WORDS.get(n).map_or_else(|| n.to_string(), |word| (*word).to_owned())
}

/// The same at the beginning of a sentence; written out, since case tables would weigh more in the browser.
fn capital_number(n: usize) -> String {
    const WORDS: [&str; 13] =
        ["Inga", "Ett", "Två", "Tre", "Fyra", "Fem", "Sex", "Sju", "Åtta", "Nio", "Tio", "Elva", "Tolv"];
    WORDS.get(n).map_or_else(|| n.to_string(), |word| (*word).to_owned())
}

fn commitments(n: usize) -> String {
    cat(&[&n.to_string(), if n == 1 { " åtagande" } else { " åtaganden" }])
}

/// A span of years; a single year is none.
fn span(from: u16, to: u16) -> String {
    if from == to { to.to_string() } else { cat(&[&from.to_string(), "–", &to.to_string()]) }
}

/// What stands before decimals.
pub const DECIMAL_MARK: &str = ",";

pub static FRAME: FrameTexts = FrameTexts {
    skip: "Hoppa till innehållet",
    navigation: "Huvudmeny",
    start: "Start",
    explorer: "Utforska",
    budget: "Budget",
    vision: "Vision",
    about: "Om",
    languages: "Språk",
    scope: |documents, parties, years| {
        let documents = cat(&[&capital_number(documents), " dokument"]);
        let parties = cat(&[&number(parties), if parties == 1 { " parti" } else { " partier" }]);
        let years = years.map_or_else(String::new, |(from, to)| cat(&[", ", &span(from, to)]));
        cat(&[&documents, ", ", &parties, &years, ". Andra finns inte här."])
    },
    privacy: "Inga kakor, ingen spårning. Det du väljer stannar i din enhet.",
    updated: |date| cat(&["Data från ", date]),
    report: "Rapportera fel",
    copied: "Länken är kopierad.",
    copy_failed: "Det gick inte att kopiera. Länken står i adressfältet.",
};

pub static START: StartTexts = StartTexts {
    description: "Sök och jämför politiska åtaganden i regionala dokument, med källa till vart och ett. Inget spåras.",
    lead: "Hubben samlar det som regionala politiska dokument säger ska göras, återgivet i klarspråk och alltid med källa. Här finns inga betyg och inga råd om hur man ska rösta.",
    explore: |n| cat(&["Utforska ", &commitments(n)]),
    by_budget: "Följ pengarna",
    budget_size: |lines, years| cat(&[&lines.to_string(), " belopp, ", years]),
    by_vision: "Läs en vision",
    vision_size: |sections, minutes| {
        cat(&[&sections.to_string(), " avsnitt, ungefär ", &minutes.to_string(), " minuter att läsa"])
    },
    by_region: "Välj region",
    by_topic: "Välj ämne",
    by_document: "Välj dokument",
    count: commitments,
    standings: "Tre saker som hålls isär",
    standings_lead: "Inget här kallas hållet eller brutet. I stället visas tre saker var för sig, så att du kan bedöma själv.",
    standings_each: [
        "Vad källan är: en överenskommelse, ett förslag eller vad ett parti säger att det vill.",
        "Om källan anger ett år, och om det har passerat. Det säger inget om ifall något gjordes.",
        "Om ett senare dokument här tar upp samma sak. Oftast är svaret att inget hittades.",
    ],
};

pub static EXPLORER: ExplorerTexts = ExplorerTexts {
    description: "Filtrera politiska åtaganden efter region, ämne och status. Varje åtagande har sin källa.",
    heading: "Utforska åtaganden",
    filters: "Filter",
    show_filters: "Filter",
    close_filters: "Visa listan",
    search: "Sök i åtagandena",
    search_scope: "Söker i rubrik, text, ämne och ort.",
    search_waiting: "Sökningen börjar när sidan har laddats klart.",
    clear_search: "Töm sökfältet",
    sort: "Ordning",
    result: |hits, all| match (hits, all) {
        (0, _) => "Inget åtagande passar ditt urval.".to_owned(),
        (1, 1) => "Det enda åtagandet visas.".to_owned(),
        (hits, all) if hits == all => cat(&["Alla ", &commitments(all), " visas."]),
        (hits, all) => cat(&[&hits.to_string(), " av ", &commitments(all), " visas."]),
    },
    relaxed: "Ingen text har alla orden. Här är de som har något av dem.",
    hidden: |n| match n {
        1 => "1 partiinternt åtagande är dolt.".to_owned(),
        n => cat(&[&n.to_string(), " partiinterna åtaganden är dolda."]),
    },
    internal: |n| cat(&["Visa även partiinterna (", &n.to_string(), ")"]),
    list: "Åtaganden",
    end: "Här slutar listan.",
    more: |drawn, all| cat(&["Visa fler (", &drawn.to_string(), " av ", &all.to_string(), " är framme)"]),
    end_static: "Här slutar listan. Syns inget ovanför? Då passar inget åtagande det du har kryssat för: kryssa ur något.",
    chosen: "Valda filter",
    remove: |what| cat(&["Ta bort filtret ", what]),
    clear: "Rensa alla",
    option_count: |n| match n {
        1 => "1 åtagande".to_owned(),
        n => cat(&[&n.to_string(), " åtaganden"]),
    },
    empty: "Inget passar",
    empty_help: "Ta bort något av dina val:",
    loosen: |facet, n| cat(&["Ta bort ", facet, " (då visas ", &n.to_string(), ")"]),
    loosen_search: |query, n| cat(&["Ta bort sökordet ”", query, "” (då visas ", &n.to_string(), ")"]),
    loosen_internal: |n| cat(&["Visa partiinterna (då visas ", &n.to_string(), ")"]),
    omitted: |what| {
        cat(&["Länken innehöll något som inte finns här och som har utelämnats: ", what, ". Resten visas."])
    },
    dismiss: "Stäng",
    download: "Ladda ner urvalet",
    share: "Dela urvalet",
    quoted: |query| cat(&["”", query, "”"]),
    internal_chosen: "Även partiinterna",
    omitted_more: |n| cat(&["och ", &n.to_string(), " till"]),
    download_as: |kind| cat(&["Ladda ner ", kind]),
    download_failed: "Urvalet kunde inte laddas ner, för en del av webbplatsen kunde inte hämtas. Kontrollera nätet, eller ladda om sidan.",
    more_filters: "Fler filter",
};

pub static COMMITMENT: CommitmentTexts = CommitmentTexts {
    back: "Till listan",
    standings: "Läget för åtagandet",
    in_source: "I källan",
    in_calendar: "I kalendern",
    in_documents: "I andra dokument här",
    kind: "Om åtagandet",
    form: "Typ",
    checkable: "Går det att kontrollera?",
    topics: "Ämnen",
    places: "Platser i källan",
    amount: "Pengar i källan",
    millions: "miljoner kronor",
    amount_words: money,
    amount_open: |income, per_year| {
        let side = if income { "Ändrad inkomst" } else { "Ändrad utgift" };
        let per = if per_year { " per år" } else { "" };
        cat(&[side, per, ": källan lämnar summan öppen."])
    },
    source: "Källa",
    document: "Dokument",
    section: "Rubrik i dokumentet",
    opening: "Börjar med orden",
    parties: "Parti",
    dated: "Tid",
    undated: "Texten anger inget datum.",
    written: |date| cat(&["Skrivet ", date]),
    period: |from, to| cat(&["Avser ", &span(from, to)]),
    by_publisher: "(uppgift från utgivaren, står inte i texten)",
    related: "Hör ihop med",
    neighbours: "Fler i urvalet",
    previous: "Föregående",
    next: "Nästa",
    place_in_list: |number, of| cat(&[&number.to_string(), " av ", &of.to_string(), " i urvalet"]),
    place_in_all: |number, of| cat(&[&number.to_string(), " av ", &commitments(of)]),
    outside: "Det här åtagandet ingår inte i ditt urval.",
    share: "Dela",
    report: "Rapportera fel",
    report_subject: |title| cat(&["Fel i Hubben: ", title]),
    own_words: "Texten är Hubbens egen återgivning av källan.",
    in_vision: "I visionen",
    read_in_context: |section| cat(&["Läs stycket i sitt sammanhang: ", section]),
    sorted_under: |section| cat(&["Beloppet hör enligt Hubbens egen sortering till ämnet: ", section]),
};

pub static ABOUT: AboutTexts = AboutTexts {
    description: "Hur Hubben är gjord: metod, källor, rättelser, integritet, tillgänglighet och data att ladda ner.",
    heading: "Om Hubben",
    method: (
        "Så är det gjort",
        &[
            "Varje punkt i dokumenten som säger att någon ska, vill eller borde göra något har blivit minst ett åtagande här. Rubriken och texten är Hubbens egna ord. Siffror, namn, årtal och orter är källans.",
            "Styrkan är källans: ”vill”, ”ska”, ”arbetar för” och ”utreda” betyder olika saker och byts inte ut mot varandra. Det som ett dokument bara beskriver kallas beskrivning och görs inte om till ett löfte.",
            "Ingenting är tillagt. Om källan inte säger vad något kostar, när det ska ske eller vem som gör det, så står det inte här heller.",
            "Dokumentens omdömen om andra partier är inte åtaganden och är inte med.",
            "Budgetvyn räknar bara med de belopp som står i källan, och med dina egna om du ändrar dem. Resultatet är ändrade inkomster minus ändrade utgifter. Där källan inte säger om ett belopp är per år visas ett spann, och ett okänt belopp förblir okänt.",
            "Partiinterna åtaganden, som medlemsutbildningar och möten, finns med men visas bara när man ber om det.",
        ],
    ),
    sources: "Dokumenten",
    source_counts: |n, sections| cat(&[&commitments(n), " ur ", &sections.to_string(), " avsnitt"]),
    internal_among: |n| cat(&[", varav ", &n.to_string(), if n == 1 { " partiinternt" } else { " partiinterna" }]),
    words: "Ordens betydelse",
    topics: "Ämnen",
    corrections: "Rättelser",
    no_corrections: "Inga rättelser har gjorts.",
    was: "Tidigare stod det",
    now: "Nu står det",
    privacy: (
        "Integritet",
        &[
            "Hubben har inga kakor, ingen statistik och inga tjänster från andra. Filtrering och sökning sker i din egen enhet.",
            "Dina val står i adressen efter tecknet #. Den delen skickas inte till någon server. Delar du länken följer valen med.",
            "Servern ser vilken sida du öppnar först. När den har laddats klart hämtas inga fler sidor. Med https hämtar webbläsaren i stället en gång en kopia av alla sidor, lika för alla, och frågar sedan efter nya versioner. Vad du läser eller väljer syns inte där. Laddar du ner en fil med data ser servern vilken. Utan JavaScript ser servern varje sida du öppnar, men inte vad du kryssar för.",
            "I din enhet, och bara där, sparas kopian av webbplatsen, rubriker och kontrollsummor för åtagandena nu och i den version du hade förut, var du är och vilka avsnitt du har läst i en vision, och vilken textstorlek du har valt. Är enheten förberedd för ett valstånd sparas också inställningarna för det och om besöksläget är igång; av besökarna där sparas ingenting.",
            "I webbläsarens historik noteras hur långt ner på sidan du var, och i besöksläget dess inställningar. Fönstret minns när sidan har stannat i besöksläget. Annat sparas inte, utöver det som webbläsaren själv minns, som vilka sidor du har besökt.",
        ],
    ),
    forget: "Radera det som är sparat i enheten",
    forgotten: "Raderat. Öppnar du sidan igen sparas en ny kopia.",
    accessibility: (
        "Tillgänglighet",
        &[
            "Sidan är byggd för att fungera med tangentbord, skärmläsare, 200 procents förstoring och utan JavaScript. Målet är WCAG 2.2, nivå AA. Den har provats med automatiska tester och i Chromium, men inte av personer som använder hjälpmedel.",
            "Hittar du något som inte fungerar? Skriv till adressen längre ner.",
        ],
    ),
    downloads: "Ladda ner data",
    downloads_lead: "Allt som visas finns som filer. JSON-schemat beskriver varje fält.",
    bundle: "Alla data i en fil",
    schema: "JSON-schema",
    licence: "Villkor för data",
    publisher: "Vem står bakom?",
    placeholder: "Uppgifterna här är platshållare tills någon ger ut sidan.",
    funding: "Finansiering",
    contact: "Kontakt",
    version: "Version",
    version_line: |version, date| cat(&[version, ", data från ", date, "."]),
};

pub static MISSING: MissingTexts = MissingTexts {
    heading: "Sidan finns inte",
    help: "Adressen kan vara felskriven, eller så har sidan flyttats. Ta bort det som står sist i adressen, eller börja om från startsidan.",
    start: "Till startsidan",
};

pub static BOOT: BootTexts = BootTexts {
    module: "Sökning och annat som räknas ut kunde inte laddas. Det som visas går att läsa ändå.",
    data: "Data till sökning och räknare kunde inte hämtas. Det som visas går att läsa och filtrera ändå.",
    version: "Sidan har uppdaterats sedan den laddades. Det som visas går att läsa ändå.",
    stopped: "Något gick fel och sidan har stannat. Ladda om den, så finns dina val kvar.",
    retry: "Försök igen",
    reload: "Ladda om",
    close: "Stäng",
    no_script: "Sökning, räknare och delning kräver JavaScript. Region, status och ämne går att filtrera ändå.",
};

pub static EXPORT: ExportTexts = ExportTexts {
    file: "hubben-urval",
    columns: [
        "id",
        "rubrik",
        "text",
        "region",
        "dokument",
        "parti",
        "ämnen",
        "status",
        "typ",
        "kontrollerbart",
        "skäl",
        "år från",
        "år till",
        "platser",
        "ändring tkr",
        "okänt belopp",
        "sida",
        "gäller",
        "avsnitt",
        "punkt",
        "börjar med",
    ],
    open: ["ja", "nej"],
    side: |side| match side {
        Side::Income => "inkomst",
        Side::Spending => "utgift",
    },
    per: |per| match per {
        Per::Year => "per år",
        Per::Unstated => "källan säger inte",
    },
};

pub static LABELS: Labels = Labels {
    language: |lang| match lang {
        Lang::Sv => "Svenska",
        Lang::En => "English",
    },
    facet: |facet| match facet {
        Facet::Region => "Region",
        Facet::Topic => "Ämne",
        Facet::Status => "Status",
        Facet::Form => "Typ",
        Facet::Document => "Dokument",
        Facet::Party => "Parti",
        Facet::Checkability => "Går att kontrollera",
        Facet::Calendar => "Årtal",
        Facet::FollowUp => "I senare dokument",
    },
    status: |status| match status {
        Status::Agreed => {
            Named { name: "Överenskommet", means: "Partier som styr tillsammans har kommit överens om det." }
        }
        Status::Proposed => Named {
            name: "Föreslaget",
            means: "Det är ett förslag till en församling eller konferens, inte ett beslut.",
        },
        Status::Promised => {
            Named { name: "Partiet vill", means: "Ett parti säger till väljarna att det vill detta." }
        }
    },
    form: |form| match form {
        Form::Action => Named { name: "Åtgärd", means: "Ett konkret steg." },
        Form::Goal => Named { name: "Mål", means: "Något som ska nås." },
        Form::Principle => Named { name: "Princip", means: "Hur saker ska göras." },
        Form::Inquiry => Named { name: "Utredning", means: "Något ska undersökas först." },
        Form::Description => Named { name: "Beskrivning", means: "Dokumentet beskriver något och lovar inget." },
    },
    checkability: |value| match value {
        Checkability::Yes => Named { name: "Ja", means: "Det går att se efteråt om det gjordes." },
        Checkability::Partly => Named { name: "Delvis", means: "En del går att se, resten är en bedömning." },
        Checkability::No => Named { name: "Nej", means: "Det går inte att avgöra utifrån texten." },
    },
    calendar: |value| match value {
        Calendar::Undated => Named { name: "Utan årtal", means: "Källan anger inget år." },
        Calendar::Ahead => Named { name: "Har inte passerat", means: "Källans år är i år eller senare." },
        Calendar::Passed => Named { name: "Har passerat", means: "Det säger inget om ifall det gjordes." },
    },
    follow_up: |value| match value {
        FollowUp::Repeated => {
            Named { name: "Upprepas", means: "Samma sak efterfrågas igen i ett senare dokument här." }
        }
        FollowUp::Confirmed => {
            Named { name: "Bekräftas", means: "Ett senare dokument här visar att det finns på plats." }
        }
        FollowUp::Nothing => Named {
            name: "Inget funnet",
            means: "Inget hittades i de här dokumenten. Det säger inget om vad som har gjorts.",
        },
    },
    sort: |sort| match sort {
        Sort::Relevance => "Relevans",
        Sort::Document => "Dokument",
        Sort::Topic => "Ämne",
        Sort::Due => "Årtal",
    },
    kind: |kind| match kind {
        DocumentKind::Announcement => "Besked från ett parti",
        DocumentKind::MajorityProgramme => "Program från partier som styr tillsammans",
        DocumentKind::PlanProposal => "Ett partis förslag till plan, inte ett beslut",
        DocumentKind::ActivityPlan => "Förslag till ett partidistrikts verksamhetsplan",
        DocumentKind::Programme => "Ett partis program",
    },
    relation: |kind, direction| match (kind, direction) {
        (Relation::Repeated, Direction::Incoming) => "Efterfrågades tidigare",
        (Relation::Repeated, _) => "Efterfrågas igen",
        (Relation::Confirmed, Direction::Incoming) => "Visar detta på plats",
        (Relation::Confirmed, _) => "Bekräftas senare",
        (Relation::Same, _) => "Samma åtagande i annat dokument",
        (Relation::Similar, _) => "Liknar",
    },
    due: |from, to| span(from.unwrap_or(to), to),
};

fn money(income: bool, sum: &str, unit: &str, per_year: bool) -> String {
    let side = if income { "Ändrad inkomst: " } else { "Ändrad utgift: " };
    let per = if per_year { " per år." } else { ". Källan säger inte om det är per år." };
    cat(&[side, sum, " ", unit, per])
}
