//! Texts of the code that another device takes the page along by, in every language.

use super::cat;

/// Texts of the button and the dialog.
#[derive(Debug, Clone, Copy)]
pub struct TakeAlongTexts {
    /// Opens the dialog; its name as well.
    pub open: &'static str,
    /// Closes it.
    pub close: &'static str,
    /// That what draws the code cannot be had.
    pub unavailable: &'static str,
    /// When it closes by itself, in seconds.
    pub closes: fn(u32) -> String,
}

/// Texts of the code and what stands around it.
#[derive(Debug, Clone, Copy)]
pub struct CodeTexts {
    /// What to do with the code.
    pub aim: &'static str,
    /// The code in words, by what it leads to.
    pub code: fn(&str) -> String,
    /// That the code leads to the page as it is.
    pub page: &'static str,
    /// What goes along with the page.
    pub along: fn(&str) -> String,
    /// A number of filters.
    pub filters: fn(usize) -> String,
    /// A search text.
    pub search: fn(&str) -> String,
    /// That party-internal ones are shown.
    pub internal: &'static str,
    /// A number of sums that were set.
    pub sums: fn(usize) -> String,
    /// A number of groups that are counted.
    pub groups: fn(usize) -> String,
    /// A year that is shown.
    pub year: fn(u16) -> String,
    /// A plan to compare with.
    pub comparison: &'static str,
    /// The whole text of a vision.
    pub whole: &'static str,
    /// A section of it.
    pub section: fn(&str) -> String,
    /// That the state is too long, and what the code leads to instead.
    pub too_long: &'static str,
    /// That even the page's own address is too long.
    pub no_code: &'static str,
    /// That the address works in this device alone.
    pub this_device: &'static str,
    /// That the address works in this network alone.
    pub this_network: &'static str,
    /// Who learns of the code: nobody.
    pub privacy: &'static str,
}

fn count(n: usize, one: &str, many: &str) -> String {
    cat(&[&n.to_string(), " ", if n == 1 { one } else { many }])
}

/// Swedish.
pub(super) static SV: TakeAlongTexts = TakeAlongTexts {
    open: "Ta med dig",
    close: "Stäng",
    unavailable: "Koden kan inte visas, för en del av webbplatsen kunde inte hämtas. Kontrollera nätet, eller ladda om sidan.",
    closes: |seconds| cat(&["Stängs om ", &seconds.to_string(), " sekunder om ingen rör skärmen."]),
};

pub(super) static SV_CODE: CodeTexts = CodeTexts {
    aim: "Rikta mobilens kamera mot koden och tryck på länken som visas.",
    code: |page| cat(&["QR-kod till ", page]),
    page: "Koden leder till den här sidan.",
    along: |what| cat(&["Följer med: ", what, "."]),
    filters: |n| count(n, "filter", "filter"),
    search: |query| cat(&["sökningen ”", query, "”"]),
    internal: "även partiinterna",
    sums: |n| count(n, "ändrat belopp", "ändrade belopp"),
    groups: |n| count(n, "grupp till", "grupper till"),
    year: |year| cat(&["år ", &year.to_string()]),
    comparison: "planen du jämför med",
    whole: "hela texten",
    section: |title| cat(&["avsnittet ", title]),
    too_long: "Dina val är för många för en kod som en mobil kan läsa. Den här koden leder till sidan utan dem.",
    no_code: "Sidans adress är för lång för en kod. Skriv av den i stället.",
    this_device: "Adressen går inte att öppna i en annan enhet. Vid ett valstånd: ange sidans adress på internet där plattan förbereds.",
    this_network: "Adressen fungerar bara i samma nätverk som den här enheten. Vid ett valstånd: ange sidans adress på internet där plattan förbereds.",
    privacy: "Koden ritas här i enheten. Inget skickas.",
};

/// English.
pub(super) static EN: TakeAlongTexts = TakeAlongTexts {
    open: "Take it with you",
    close: "Close",
    unavailable: "The code cannot be shown, since a part of the site could not be fetched. Check the network, or reload the page.",
    closes: |seconds| cat(&["Closes in ", &seconds.to_string(), " seconds if nobody touches the screen."]),
};

pub(super) static EN_CODE: CodeTexts = CodeTexts {
    aim: "Point your phone’s camera at the code and tap the link that appears.",
    code: |page| cat(&["QR code to ", page]),
    page: "The code leads to this page.",
    along: |what| cat(&["Goes with it: ", what, "."]),
    filters: |n| count(n, "filter", "filters"),
    search: |query| cat(&["the search “", query, "”"]),
    internal: "party-internal ones too",
    sums: |n| count(n, "changed sum", "changed sums"),
    groups: |n| count(n, "more group", "more groups"),
    year: |year| cat(&["the year ", &year.to_string()]),
    comparison: "the plan you compare with",
    whole: "the whole text",
    section: |title| cat(&["the section ", title]),
    too_long: "Your choices are too many for a code that a phone can read. This code leads to the page without them.",
    no_code: "The page’s address is too long for a code. Type it instead.",
    this_device: "The address cannot be opened on another device. At a stand: enter the site’s address on the internet where the tablet is prepared.",
    this_network: "The address works only on the same network as this device. At a stand: enter the site’s address on the internet where the tablet is prepared.",
    privacy: "The code is drawn on this device. Nothing is sent.",
};
