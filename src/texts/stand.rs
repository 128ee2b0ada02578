//! Texts of stand mode, in every language.

use super::cat;
use crate::stand::Entry;

/// What is looked at before a stand opens, and what is said of it.
#[derive(Debug, Clone, Copy)]
pub struct CheckTexts {
    /// What is looked at.
    pub name: &'static str,
    /// Where it is as it should be; none where that is never known.
    pub good: Option<&'static str>,
    /// Where it is not: what that means and what to do; none where that is never known.
    pub bad: Option<&'static str>,
    /// Where it cannot be known: what to look at oneself; none where it always is.
    pub open: Option<&'static str>,
}

/// Texts of stand mode.
#[derive(Debug, Clone, Copy)]
pub struct StandTexts {
    /// Title of the preparation page.
    pub title: &'static str,
    /// Description of it.
    pub description: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// What stand mode does.
    pub lead: &'static str,
    /// Link to the page.
    pub link: &'static str,
    /// That the page needs script.
    pub no_script: &'static str,
    /// On plain http: what is missing, why, and that the rest works.
    pub insecure: &'static str,
    /// Heading of the checks.
    pub checks: &'static str,
    /// The four findings: good, bad, cannot be known, being looked at.
    pub findings: [&'static str; 4],
    /// Opened as an app.
    pub installed: CheckTexts,
    /// Works without a network.
    pub offline: CheckTexts,
    /// How much is kept of how many files.
    pub kept: fn(u32, u32) -> String,
    /// Where it is not all of them: what to do.
    pub partly: &'static str,
    /// Where the browser keeps nothing: why, and what to do.
    pub unavailable: &'static str,
    /// The browser has promised not to clear it.
    pub persisted: CheckTexts,
    /// Asks the browser for that.
    pub persist: &'static str,
    /// The screen stays awake.
    pub awake: CheckTexts,
    /// The newest version.
    pub version: CheckTexts,
    /// Which version, and the date of the data.
    pub version_is: fn(&str, &str) -> String,
    /// The whole screen.
    pub fullscreen: CheckTexts,
    /// A profile of its own.
    pub guest: CheckTexts,
    /// Heading of the settings.
    pub settings: &'static str,
    /// How long a visitor may be still.
    pub idle: &'static str,
    /// The bounds of that time.
    pub idle_help: fn(u16, u16) -> String,
    /// Where a visitor begins.
    pub entry: &'static str,
    /// The pages that they may begin with.
    pub entries: fn(Entry) -> &'static str,
    /// Which languages are offered.
    pub languages: &'static str,
    /// Where the site stands in public.
    pub base: &'static str,
    /// What that is for.
    pub base_help: &'static str,
    /// Where it is no address.
    pub base_fault: &'static str,
    /// After a setting was kept.
    pub saved: &'static str,
    /// Heading of pinning.
    pub pinning: &'static str,
    /// Why to pin.
    pub pinning_lead: &'static str,
    /// Name and steps for each kind of tablet.
    pub pins: [(&'static str, &'static [&'static str]); 2],
    /// Heading of the start.
    pub begin_heading: &'static str,
    /// How it is left again.
    pub begin_help: &'static str,
    /// Starts stand mode.
    pub begin: &'static str,
    /// On the waiting screen: what to do, in this language.
    pub touch: &'static str,
    /// Before the title of a section.
    pub from_vision: &'static str,
    /// Before the publisher's name.
    pub publisher: &'static str,
    /// Name of the bar.
    pub bar: &'static str,
    /// Empties everything.
    pub start_over: &'static str,
    /// Held down to leave.
    pub leave: &'static str,
    /// While it is held.
    pub leave_hold: &'static str,
    /// Asks whether to leave.
    pub leave_ask: &'static str,
    /// What leaving means.
    pub leave_help: &'static str,
    /// Leaves.
    pub leave_yes: &'static str,
    /// Stays.
    pub leave_no: &'static str,
    /// Asks whether anybody is there.
    pub still_here: &'static str,
    /// What happens when nobody answers.
    pub still_help: &'static str,
    /// How many seconds are left.
    pub still_left: fn(u32) -> String,
    /// Goes on.
    pub still_yes: &'static str,
}

/// Swedish.
pub(super) const SV: StandTexts = StandTexts {
    title: "Stånd: förbered en surfplatta – Hubben",
    description: "Gör en surfplatta redo för ett valstånd: kontroller, inställningar och start. Sidan börjar om av sig själv mellan besökarna.",
    heading: "Förbered en platta för ett stånd",
    lead: "I ståndläget kan främmande händer använda plattan hela dagen. Mellan besökarna börjar sidan om av sig själv, och inget av det som någon har valt eller skrivit blir kvar.",
    link: "Ha sidan på en platta i ett stånd",
    no_script: "Sidan behöver JavaScript för att kontrollera plattan och starta ståndläget. Anvisningarna går att läsa utan.",
    insecure: "Adressen börjar med http:// och inte https://. Då ger webbläsaren inte sidan rätt att spara sig för drift utan nät, att hålla skärmen vaken eller att be om beständig lagring. Allt annat fungerar så länge servern går att nå. Ställ in plattan så att skärmen inte släcks.",
    checks: "Kontroller",
    findings: ["I ordning", "Inte i ordning", "Kan inte avgöras", "Kontrolleras"],
    installed: CheckTexts {
        name: "Installerad som app",
        good: Some("Sidan är öppnad som app, utan adressfält."),
        bad: Some(
            "Sidan är öppnad i en flik. Lägg den på hemskärmen: i Safari med Dela och Lägg till på hemskärmen, i Chrome med menyn och Installera app. Öppna den sedan därifrån.",
        ),
        open: None,
    },
    offline: CheckTexts {
        name: "Fungerar utan nät",
        good: Some("Allt är hämtat och läst tillbaka ur plattan."),
        bad: Some("Allt finns inte på plattan."),
        open: None,
    },
    kept: |kept, of| cat(&[&kept.to_string(), " av ", &of.to_string(), " filer."]),
    partly: "Låt sidan vara öppen med nät tills raden säger att det är i ordning.",
    unavailable: "Webbläsaren sparar ingenting för den här adressen. Öppna den med https, och inte i ett privat fönster.",
    persisted: CheckTexts {
        name: "Sparat tills du raderar det",
        good: Some("Webbläsaren har lovat att inte rensa det som är sparat."),
        bad: Some(
            "Webbläsaren kan rensa det som är sparat om plattan blir full. Be om löftet här. Säger den nej hjälper det ofta att installera sidan som app.",
        ),
        open: Some("Webbläsaren svarar inte på frågan. Se till att plattan har gott om ledigt utrymme."),
    },
    persist: "Be om löftet",
    awake: CheckTexts {
        name: "Skärmen hålls vaken",
        good: Some("Webbläsaren håller skärmen vaken så länge sidan visas."),
        bad: Some(
            "Webbläsaren håller inte skärmen vaken. Stäng av automatisk släckning i plattans inställningar, och stäng av energisparläge.",
        ),
        open: None,
    },
    version: CheckTexts {
        name: "Senaste versionen",
        good: Some("Ingen nyare version väntar."),
        bad: Some(
            "En nyare version väntar. Den tas i bruk när sidan laddas om, senast vid nästa omstart i ståndläget.",
        ),
        open: None,
    },
    version_is: |version, date| cat(&["Version ", version, ", data från ", date, "."]),
    fullscreen: CheckTexts {
        name: "Helskärm",
        good: Some("Sidan kan fylla skärmen. Den ber om det vid start."),
        bad: Some("Webbläsaren erbjuder inte helskärm. Installera sidan som app, så försvinner adressfältet."),
        open: None,
    },
    guest: CheckTexts {
        name: "En egen profil",
        good: None,
        bad: None,
        open: Some(
            "Det kan sidan inte se. Använd helst en gästprofil eller en platta utan konton, lösenord och aviseringar.",
        ),
    },
    settings: "Inställningar",
    idle: "Sekunder utan beröring innan plattan frågar",
    idle_help: |least, most| {
        cat(&["Från ", &least.to_string(), " till ", &most.to_string(), ". Därefter väntar frågan i 20 sekunder."])
    },
    entry: "Besökaren börjar på",
    entries: |entry| match entry {
        Entry::Start => "Startsidan",
        Entry::Explorer => "Utforska",
        Entry::Budget => "Budget",
        Entry::Vision => "Visionen",
    },
    languages: "Språk som erbjuds",
    base: "Sidans adress på internet",
    base_help: "Den adress som besökarnas telefoner ska öppna, som https://hubben.example/. Lämna tomt om sidan redan står där.",
    base_fault: "Det är ingen webbadress. Skriv den som https://hubben.example/, utan # och ?.",
    saved: "Sparat på plattan.",
    pinning: "Lås plattan till appen",
    pinning_lead: "Ståndläget håller besökaren kvar på sidan. Att byta app kan bara plattan själv hindra.",
    pins: [
        (
            "iPad: Guidad åtkomst",
            &[
                "Slå på Guidad åtkomst i Inställningar, Hjälpmedel, och välj en kod.",
                "Öppna appen och starta ståndläget här.",
                "Tryck tre gånger på sidoknappen eller hemknappen och välj Starta.",
                "Avsluta med tre tryck och koden.",
            ],
        ),
        (
            "Android: fäst appen",
            &[
                "Slå på Fäst app i Inställningar, Säkerhet, och kräv upplåsning för att lossa den. Namnen skiljer sig mellan tillverkare.",
                "Öppna appen och starta ståndläget här.",
                "Öppna översikten över appar, tryck på appens ikon och välj Fäst.",
                "Lossa genom att hålla Tillbaka och Översikt, eller svepa upp och hålla.",
            ],
        ),
    ],
    begin_heading: "Starta",
    begin_help: "Ståndläget finns kvar efter omladdning. Du lämnar det med knappen Avsluta i raden överst: håll den i tre sekunder och bekräfta.",
    begin: "Starta ståndläget",
    touch: "Tryck för att börja",
    from_vision: "Ur visionen",
    publisher: "Utgivare: ",
    bar: "Stånd",
    start_over: "Börja om",
    leave: "Avsluta: håll i 3 s",
    leave_hold: "Håll kvar …",
    leave_ask: "Lämna ståndläget?",
    leave_help: "Frågan är till för den som sköter plattan.",
    leave_yes: "Lämna ståndläget",
    leave_no: "Stanna kvar",
    still_here: "Är du kvar?",
    still_help: "Annars börjar plattan om, och det du har valt försvinner.",
    still_left: |seconds| cat(&[&seconds.to_string(), " s"]),
    still_yes: "Ja, fortsätt",
};

/// English.
pub(super) const EN: StandTexts = StandTexts {
    title: "Stand: prepare a tablet – Hubben",
    description: "Get a tablet ready for a campaign stand: checks, settings and start. The site starts over by itself between visitors.",
    heading: "Prepare a tablet for a stand",
    lead: "In stand mode strangers’ hands can use the tablet all day. Between visitors the site starts over by itself, and nothing of what anyone has chosen or written stays behind.",
    link: "Have the site on a tablet at a stand",
    no_script: "This page needs JavaScript to check the tablet and to start stand mode. The instructions can be read without it.",
    insecure: "The address begins with http:// and not https://. The browser then does not let the site keep itself for use without a network, keep the screen awake, or ask for lasting storage. Everything else works as long as the server can be reached. Set the tablet so that its screen does not turn off.",
    checks: "Checks",
    findings: ["In order", "Not in order", "Cannot be known", "Being checked"],
    installed: CheckTexts {
        name: "Installed as an app",
        good: Some("The site is open as an app, without an address bar."),
        bad: Some(
            "The site is open in a tab. Put it on the home screen: in Safari by Share and Add to Home Screen, in Chrome by the menu and Install app. Then open it from there.",
        ),
        open: None,
    },
    offline: CheckTexts {
        name: "Works without a network",
        good: Some("Everything was fetched and read back from the tablet."),
        bad: Some("Not everything is on the tablet."),
        open: None,
    },
    kept: |kept, of| cat(&[&kept.to_string(), " of ", &of.to_string(), " files."]),
    partly: "Leave the site open with a network until this line says that it is in order.",
    unavailable: "The browser keeps nothing for this address. Open it by https, and not in a private window.",
    persisted: CheckTexts {
        name: "Kept until you delete it",
        good: Some("The browser has promised not to clear what is kept."),
        bad: Some(
            "The browser may clear what is kept when the tablet is full. Ask for the promise here. If it says no, installing the site as an app often helps.",
        ),
        open: Some("The browser does not answer the question. See to it that the tablet has plenty of free space."),
    },
    persist: "Ask for the promise",
    awake: CheckTexts {
        name: "The screen stays awake",
        good: Some("The browser keeps the screen awake as long as the site is shown."),
        bad: Some(
            "The browser does not keep the screen awake. Turn off automatic locking in the tablet’s settings, and turn off its power saving.",
        ),
        open: None,
    },
    version: CheckTexts {
        name: "The newest version",
        good: Some("No newer version is waiting."),
        bad: Some(
            "A newer version is waiting. It is taken when the page is loaded again, at the latest when stand mode next starts over.",
        ),
        open: None,
    },
    version_is: |version, date| cat(&["Version ", version, ", data as of ", date, "."]),
    fullscreen: CheckTexts {
        name: "Full screen",
        good: Some("The site can fill the screen. It asks for that at the start."),
        bad: Some("The browser does not offer full screen. Install the site as an app, and the address bar goes away."),
        open: None,
    },
    guest: CheckTexts {
        name: "A profile of its own",
        good: None,
        bad: None,
        open: Some(
            "The site cannot see that. Best is a guest profile, or a tablet without accounts, passwords and notifications.",
        ),
    },
    settings: "Settings",
    idle: "Seconds without a touch before the tablet asks",
    idle_help: |least, most| {
        cat(&["From ", &least.to_string(), " to ", &most.to_string(), ". The question then waits for 20 seconds."])
    },
    entry: "Visitors begin at",
    entries: |entry| match entry {
        Entry::Start => "The start page",
        Entry::Explorer => "Explore",
        Entry::Budget => "Budget",
        Entry::Vision => "The vision",
    },
    languages: "Languages offered",
    base: "The site’s address on the internet",
    base_help: "The address that visitors’ phones are to open, such as https://hubben.example/. Leave it empty if the site already stands there.",
    base_fault: "That is no web address. Write it like https://hubben.example/, without # and ?.",
    saved: "Kept on the tablet.",
    pinning: "Lock the tablet to the app",
    pinning_lead: "Stand mode keeps visitors on the site. Only the tablet itself can keep them from changing to another app.",
    pins: [
        (
            "iPad: Guided Access",
            &[
                "Turn on Guided Access in Settings, Accessibility, and choose a code.",
                "Open the app and start stand mode here.",
                "Press the side button or the home button three times and choose Start.",
                "End it with three presses and the code.",
            ],
        ),
        (
            "Android: pin the app",
            &[
                "Turn on App pinning in Settings, Security, and ask for the lock to unpin. Names differ between makers.",
                "Open the app and start stand mode here.",
                "Open the overview of apps, press the app’s icon and choose Pin.",
                "Unpin by holding Back and Overview, or by swiping up and holding.",
            ],
        ),
    ],
    begin_heading: "Start",
    begin_help: "Stand mode survives a reload. You leave it by the button Leave in the bar at the top: hold it for three seconds and confirm.",
    begin: "Start stand mode",
    touch: "Touch to start",
    from_vision: "From the vision",
    publisher: "Publisher: ",
    bar: "Stand",
    start_over: "Start over",
    leave: "Leave: hold for 3 s",
    leave_hold: "Keep holding …",
    leave_ask: "Leave stand mode?",
    leave_help: "This question is for whoever looks after the tablet.",
    leave_yes: "Leave stand mode",
    leave_no: "Stay",
    still_here: "Are you still here?",
    still_help: "Otherwise the tablet starts over, and what you have chosen is gone.",
    still_left: |seconds| cat(&[&seconds.to_string(), " s"]),
    still_yes: "Yes, go on",
};
