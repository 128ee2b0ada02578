//! Texts of the budget view, in every language.

use super::cat;
use super::labels::Named;
use crate::budget::{Start, Unreadable};
use crate::model::{Side, Year};

/// Texts of the budget view.
#[derive(Debug, Clone, Copy)]
pub struct BudgetTexts {
    /// Heading of what the source leaves open.
    pub open: &'static str,
    /// That the words are Hubben's own, and the bounds as well.
    pub own_words: &'static str,
    /// Name of the starting points.
    pub starts: &'static str,
    /// A starting point.
    pub start: fn(Start) -> Named,
    /// Takes a group in, by its title.
    pub include: fn(&str) -> String,
    /// That a group is not counted.
    pub not_counted: &'static str,
    /// What one's own starting point is before there is one.
    pub begin: &'static str,
    /// That another plan stands beside the visitor's.
    pub comparing: &'static str,
    /// Leads to the tables with both.
    pub comparing_where: &'static str,
    /// Name of the choice of years.
    pub years: &'static str,
    /// All years, as a choice.
    pub all_years: fn(Year, Year) -> String,
    /// The running result, for years as they are named.
    pub result: fn(&str) -> String,
    /// What the result is.
    pub result_means: &'static str,
    /// From one sum to another.
    pub range: fn(&str, &str) -> String,
    /// What has to be added, by the names of lines.
    pub plus_unknown: fn(&str) -> String,
    /// The same without names.
    pub plus_unknown_short: &'static str,
    /// A sum that is not known, in a table.
    pub unknown: &'static str,
    /// The same in a sentence.
    pub unknown_sum: &'static str,
    /// Heading of a column: the year.
    pub year: &'static str,
    /// The source's plan.
    pub plan: &'static str,
    /// The visitor's plan.
    pub own: &'static str,
    /// The plan of another link.
    pub other: &'static str,
    /// The visitor's plan against the source's.
    pub difference: &'static str,
    /// There is none.
    pub same: &'static str,
    /// The difference from the plan, in full.
    pub than_plan: fn(&str) -> String,
    /// The same in as few words as can be.
    pub than_plan_short: fn(&str) -> String,
    /// The plan's sum, in full.
    pub in_plan: fn(&str) -> String,
    /// That the sum is the visitor's, where the source has none.
    pub yours: &'static str,
    /// That a visitor may set a sum that the source leaves open.
    pub set_own: &'static str,
    /// A change of nothing.
    pub no_change: &'static str,
    /// A sum with its unit, as more or less income or spending.
    pub change: fn(Side, bool, &str) -> String,
    /// More or less income or spending.
    pub kind: fn(Side, bool) -> &'static str,
    /// A side of the budget.
    pub side: fn(Side) -> &'static str,
    /// For each year.
    pub per_year: &'static str,
    /// Where the source does not say for what time.
    pub unstated: &'static str,
    /// The years that a line holds for.
    pub holds: fn(Year, Year) -> String,
    /// That a line does not hold in the year that is shown.
    pub holds_not: &'static str,
    /// Heading of the lines.
    pub lines: &'static str,
    /// A step down, for a line.
    pub less: fn(&str) -> String,
    /// A step up, for a line.
    pub more: fn(&str) -> String,
    /// The field of a line, with the unit.
    pub field: fn(&str, &str) -> String,
    /// Takes a line back to the plan.
    pub undo: &'static str,
    /// The same with the line's name.
    pub undo_line: fn(&str) -> String,
    /// What was typed is no sum.
    pub unreadable: fn(Unreadable) -> &'static str,
    /// What was typed is out of bounds.
    pub outside: fn(&str, &str) -> String,
    /// Link to the commitment.
    pub to_commitment: &'static str,
    /// Link to the section of a vision.
    pub to_vision: fn(&str) -> String,
    /// Heading of the waterfall.
    pub fall: &'static str,
    /// What the waterfall shows.
    pub fall_means: &'static str,
    /// Everything together, in the waterfall.
    pub net: &'static str,
    /// What the shapes mean: uncertain, unknown.
    pub shapes: [&'static str; 2],
    /// The waterfall in words: the years, the number of lines, the sum.
    pub fall_summary: fn(&str, usize, &str) -> String,
    /// The numbers of a picture as a table.
    pub as_table: &'static str,
    /// Heading of a column: the line.
    pub line: &'static str,
    /// Heading of a column: what it does to the result.
    pub effect: &'static str,
    /// What stands before a line's effect in the picture.
    pub on_result: &'static str,
    /// Heading of a column: all lines so far.
    pub so_far: &'static str,
    /// Heading of the bars.
    pub bars: &'static str,
    /// The bars in words: how many lines differ, of how many.
    pub bars_summary: fn(usize, usize) -> String,
    /// What the table's sums are: the unit.
    pub unit: fn(&str) -> String,
    /// Heading of the results of each year.
    pub each_year: &'static str,
    /// Why the years do not add up to the period.
    pub each_year_note: &'static str,
    /// A result shared out, by name of the divisor.
    pub per: fn(&str) -> String,
    /// Heading of the comparison.
    pub compare: &'static str,
    /// What can be compared.
    pub compare_help: &'static str,
    /// Label of the field for the other link.
    pub compare_field: &'static str,
    /// Compares.
    pub compare_button: &'static str,
    /// There is no plan in what was pasted.
    pub compare_fault: &'static str,
    /// Ends the comparison.
    pub compare_end: &'static str,
    /// Goes over to the other plan.
    pub compare_swap: &'static str,
    /// Heading of what can be taken along.
    pub take: &'static str,
    /// What sharing hands over.
    pub take_help: &'static str,
    /// Shares the plan.
    pub share: &'static str,
    /// Saves the plan as CSV.
    pub save: &'static str,
    /// Prints the plan.
    pub print: &'static str,
    /// Name of the saved file.
    pub file: &'static str,
    /// Names of the columns of the saved file, before those of the years.
    pub columns: [&'static str; 12],
    /// Names of a year's columns in it: lowest and highest.
    pub column_ends: [&'static str; 2],
    /// The sum of all lines in it.
    pub total: &'static str,
    /// Yes, in it.
    pub yes: &'static str,
    /// No, in it.
    pub no: &'static str,
    /// Link from elsewhere to the line.
    pub change_here: &'static str,
    /// Where the browser has no script: what is missing.
    pub no_script: &'static str,
}

fn span(from: Year, to: Year) -> String {
    if from == to { from.to_string() } else { cat(&[&from.to_string(), "–", &to.to_string()]) }
}

/// Swedish.
pub(super) static SV: BudgetTexts = BudgetTexts {
    open: "Det här säger källan inte",
    own_words: "Texterna är Hubbens egna. Reglagens gränser och steg är också Hubbens och står inte i källan.",
    starts: "Utgå från",
    start: |start| match start {
        Start::Proposed => Named { name: "Planen", means: "som partiet föreslår" },
        Start::Nothing => Named { name: "Inga ändringar", means: "allt på noll" },
        Start::Own => Named { name: "Din egen", means: "dina belopp" },
    },
    include: |title| cat(&["Räkna med: ", title]),
    not_counted: "Räknas inte med",
    begin: "ändra ett belopp",
    comparing: "Du jämför med en annan plan.",
    comparing_where: "Se båda i tabellerna",
    years: "År som visas",
    all_years: |from, to| cat(&["Hela ", &span(from, to)]),
    result: |years| cat(&["Ändrat resultat ", years]),
    result_means: "Resultatet är inkomster minus utgifter. Minus betyder att utgifterna ökar mer än inkomsterna, eller att inkomsterna minskar mer än utgifterna.",
    range: |a, b| cat(&[a, " till ", b]),
    plus_unknown: |names| cat(&["plus okänt belopp: ", names]),
    plus_unknown_short: "+\u{a0}okänt",
    unknown: "okänt",
    unknown_sum: "okänt belopp",
    year: "År",
    plan: "Planen",
    own: "Din",
    other: "Den andra",
    difference: "Skillnad",
    same: "Samma som planen",
    than_plan: |difference| cat(&["Skillnad mot planen: ", difference]),
    than_plan_short: |difference| cat(&[difference, " mot planen"]),
    in_plan: |sum| cat(&["Planen: ", sum]),
    yours: "Ditt belopp. Källan lämnar det öppet.",
    set_own: "Källan lämnar beloppet öppet. Det räknas inte förrän du sätter ett eget.",
    no_change: "ingen ändring",
    change: |side, less, sum| {
        let side = match side {
            Side::Income => " i inkomster",
            Side::Spending => " i utgifter",
        };
        cat(&[sum, if less { " mindre" } else { " mer" }, side])
    },
    kind: |side, less| match (side, less) {
        (Side::Income, true) => "Minskad inkomst",
        (Side::Income, false) => "Ökad inkomst",
        (Side::Spending, true) => "Minskad utgift",
        (Side::Spending, false) => "Ökad utgift",
    },
    side: |side| match side {
        Side::Income => "Inkomster",
        Side::Spending => "Utgifter",
    },
    per_year: "per år",
    unstated: "källan säger inte för vilken tid",
    holds: span,
    holds_not: "gäller inte det här året",
    lines: "Ändra rad för rad",
    less: |line| cat(&["Mindre: ", line]),
    more: |line| cat(&["Mer: ", line]),
    field: |line, unit| cat(&[line, ", ", unit]),
    undo: "Ångra",
    undo_line: |line| cat(&["Ångra ändringen: ", line]),
    unreadable: |why| match why {
        Unreadable::NoNumber => "Skriv ett tal, till exempel 12,5.",
        Unreadable::TooFine => "Högst tre decimaler, alltså hela tusental kronor.",
    },
    outside: |low, high| cat(&["Skriv ett tal från ", low, " till ", high, ". Gränserna är Hubbens."]),
    to_commitment: "Åtagandet och källan",
    to_vision: |section| cat(&["Läs i visionen: ", section]),
    fall: "Från noll till summan",
    fall_means: "Varje rad börjar där den förra slutade. Åt vänster: resultatet blir lägre. Åt höger: det blir högre.",
    net: "Allt tillsammans",
    shapes: ["möjligt, beror på hur källan ska förstås", "okänt belopp"],
    fall_summary: |years, lines, sum| {
        let lines = cat(&[&lines.to_string(), if lines == 1 { " rad" } else { " rader" }]);
        cat(&[years, ": ", &lines, " ger tillsammans ", sum, "."])
    },
    as_table: "Samma siffror som tabell",
    line: "Rad",
    effect: "Ändrar resultatet",
    on_result: "resultatet ",
    so_far: "Hittills",
    bars: "Din mot planen",
    bars_summary: |differ, of| match differ {
        0 => "Alla belopp är som i planen.".to_owned(),
        n => cat(&[&n.to_string(), " av ", &of.to_string(), " belopp skiljer sig från planen."]),
    },
    unit: |unit| cat(&["Belopp i ", unit, ", så som de anges på raden."]),
    each_year: "År för år",
    each_year_note: "Åren går inte att lägga ihop till perioden där källan inte säger om ett belopp är per år.",
    per: |name| cat(&["Kronor per ", name]),
    compare: "Jämför med en annan plan",
    compare_help: "Klistra in en länk till en plan som någon har gjort här. Då visas den bredvid din i tabellerna.",
    compare_field: "Länk till den andra planen",
    compare_button: "Jämför",
    compare_fault: "I länken finns ingen plan för den här budgeten. Kopiera hela länken och försök igen.",
    compare_end: "Sluta jämföra",
    compare_swap: "Byt plats på planerna",
    take: "Spara och dela",
    take_help: "Länken bär dina belopp. De skickas inte till någon server.",
    share: "Dela planen",
    save: "Spara som CSV",
    print: "Skriv ut",
    file: "hubben-budget",
    columns: [
        "id",
        "rad",
        "dokument",
        "grupp",
        "sida",
        "år från",
        "år till",
        "gäller",
        "räknas",
        "okänt belopp",
        "planen",
        "din",
    ],
    column_ends: ["lägst", "högst"],
    total: "allt tillsammans",
    yes: "ja",
    no: "nej",
    change_here: "Pröva ett eget belopp i budgetvyn",
    no_script: "Utan JavaScript visas planen som den är. Reglagen kräver JavaScript.",
};

/// English.
pub(super) static EN: BudgetTexts = BudgetTexts {
    open: "What the source does not say",
    own_words: "The texts are Hubben’s own. The bounds and steps of the sliders are Hubben’s too and do not stand in the source.",
    starts: "Start from",
    start: |start| match start {
        Start::Proposed => Named { name: "The plan", means: "as the party proposes" },
        Start::Nothing => Named { name: "No changes", means: "everything at zero" },
        Start::Own => Named { name: "Your own", means: "your sums" },
    },
    include: |title| cat(&["Count: ", title]),
    not_counted: "Not counted",
    begin: "change a sum",
    comparing: "You are comparing with another plan.",
    comparing_where: "See both in the tables",
    years: "Years shown",
    all_years: |from, to| cat(&["All of ", &span(from, to)]),
    result: |years| cat(&["Change in result ", years]),
    result_means: "The result is income minus spending. Minus means that spending grows more than income, or that income falls more than spending.",
    range: |a, b| cat(&[a, " to ", b]),
    plus_unknown: |names| cat(&["plus an unknown sum: ", names]),
    plus_unknown_short: "+\u{a0}unknown",
    unknown: "unknown",
    unknown_sum: "unknown sum",
    year: "Year",
    plan: "The plan",
    own: "Yours",
    other: "The other",
    difference: "Difference",
    same: "Same as the plan",
    than_plan: |difference| cat(&["Difference from the plan: ", difference]),
    than_plan_short: |difference| cat(&[difference, " against the plan"]),
    in_plan: |sum| cat(&["The plan: ", sum]),
    yours: "Your sum. The source leaves it open.",
    set_own: "The source leaves the sum open. It is not counted until you set one of your own.",
    no_change: "no change",
    change: |side, less, sum| {
        let side = match side {
            Side::Income => " income",
            Side::Spending => " spending",
        };
        cat(&[sum, if less { " less" } else { " more" }, side])
    },
    kind: |side, less| match (side, less) {
        (Side::Income, true) => "Less income",
        (Side::Income, false) => "More income",
        (Side::Spending, true) => "Less spending",
        (Side::Spending, false) => "More spending",
    },
    side: |side| match side {
        Side::Income => "Income",
        Side::Spending => "Spending",
    },
    per_year: "a year",
    unstated: "the source does not say for what time",
    holds: span,
    holds_not: "does not apply this year",
    lines: "Change it line by line",
    less: |line| cat(&["Less: ", line]),
    more: |line| cat(&["More: ", line]),
    field: |line, unit| cat(&[line, ", ", unit]),
    undo: "Undo",
    undo_line: |line| cat(&["Undo the change: ", line]),
    unreadable: |why| match why {
        Unreadable::NoNumber => "Write a number, for instance 12.5.",
        Unreadable::TooFine => "Three decimals at most, that is whole thousands.",
    },
    outside: |low, high| cat(&["Write a number from ", low, " to ", high, ". The bounds are Hubben’s."]),
    to_commitment: "The commitment and its source",
    to_vision: |section| cat(&["Read in the vision: ", section]),
    fall: "From zero to the total",
    fall_means: "Each line begins where the last one ended. To the left the result gets lower, to the right higher.",
    net: "Everything together",
    shapes: ["possible, depending on how the source is meant", "unknown sum"],
    fall_summary: |years, lines, sum| {
        let lines = cat(&[&lines.to_string(), if lines == 1 { " line makes" } else { " lines together make" }]);
        cat(&[years, ": ", &lines, " ", sum, "."])
    },
    as_table: "The same numbers as a table",
    line: "Line",
    effect: "Changes the result by",
    on_result: "result ",
    so_far: "So far",
    bars: "Yours against the plan",
    bars_summary: |differ, of| match differ {
        0 => "Every sum is as in the plan.".to_owned(),
        n => cat(&[&n.to_string(), " of ", &of.to_string(), " sums differ from the plan."]),
    },
    unit: |unit| cat(&["Sums in ", unit, ", as they stand on the line."]),
    each_year: "Year by year",
    each_year_note: "The years do not add up to the period where the source does not say whether a sum is per year.",
    per: |name| cat(&["Per ", name, ", in single units"]),
    compare: "Compare with another plan",
    compare_help: "Paste a link to a plan that somebody has made here. It is then shown beside yours in the tables.",
    compare_field: "Link to the other plan",
    compare_button: "Compare",
    compare_fault: "There is no plan for this budget in the link. Copy the whole link and try again.",
    compare_end: "Stop comparing",
    compare_swap: "Swap the two plans",
    take: "Save and share",
    take_help: "The link carries your sums. They are not sent to any server.",
    share: "Share the plan",
    save: "Save as CSV",
    print: "Print",
    file: "hubben-budget",
    columns: [
        "id",
        "line",
        "document",
        "group",
        "side",
        "from year",
        "to year",
        "applies",
        "counted",
        "unknown sum",
        "plan",
        "yours",
    ],
    column_ends: ["lowest", "highest"],
    total: "everything together",
    yes: "yes",
    no: "no",
    change_here: "Try a sum of your own in the budget view",
    no_script: "Without JavaScript the plan is shown as it is. The sliders need JavaScript.",
};
