//! Stand mode in Swedish.

use super::{CheckTexts, StandSetupTexts, StandTexts};
use crate::stand::Entry;
use crate::texts::cat;

pub(in crate::texts) static SV: StandTexts = StandTexts {
    touch: "Tryck för att börja",
    from_vision: "Ur visionen",
    publisher: "Utgivare: ",
    bar: "Besöksläge",
    start_over: "Börja om",
    leave: "Avsluta: håll i 3 s",
    leave_hold: "Håll kvar …",
    missing: "Svenska kunde inte hämtas. Försök igen om en stund.",
    missing_page: "Sidan kunde inte hämtas. Försök igen om en stund.",
    leave_ask: "Lämna besöksläget?",
    leave_help: "Frågan är till för den som sköter plattan.",
    leave_yes: "Lämna besöksläget",
    leave_no: "Stanna kvar",
    still_here: "Är du kvar?",
    still_help: "Annars börjar sidan om, och det du har valt försvinner.",
    still_left: |seconds| cat(&[&seconds.to_string(), " s"]),
    still_yes: "Ja, fortsätt",
};

pub(in crate::texts) static SV_SETUP: StandSetupTexts = StandSetupTexts {
    description: "Gör en surfplatta redo för ett valstånd: kontroller, inställningar och start. Sidan börjar om av sig själv mellan besökarna.",
    heading: "Förbered en platta för ett valstånd",
    lead: "I besöksläget kan vem som helst använda plattan. Mellan besökarna börjar sidan om av sig själv, och inget av det som någon har valt eller skrivit blir kvar.",
    link: "Använd Hubben på en platta vid ett valstånd",
    no_script: "Sidan behöver JavaScript för att kontrollera plattan och starta besöksläget. Anvisningarna går att läsa utan.",
    insecure: "Adressen börjar med http://. Då kan sidan inte sparas på plattan, inte hålla skärmen vaken och inte installeras som app, och länkar går inte att dela eller kopiera. Använd helst en adress med https://. Går det inte: stäng av automatisk låsning, och håll plattan uppkopplad.",
    checks: "Kontroller",
    findings: ["I ordning", "Inte i ordning", "Kan inte avgöras", "Kontrolleras"],
    keep_open: "Låt sidan vara öppen med nät.",
    installed: CheckTexts {
        name: "Installerad som app",
        good: Some("Sidan är öppnad som app, utan adressfält."),
        bad: Some(
            "Sidan är öppnad i en flik. Lägg den på hemskärmen: i Safari med Dela och Lägg till på hemskärmen, i Chrome med menyn och Installera app eller Lägg till på startskärmen. Öppna den sedan därifrån.",
        ),
        open: None,
    },
    offline: CheckTexts {
        name: "Fungerar utan nät",
        good: Some("Allt är sparat och kontrollerat på plattan."),
        bad: Some("En del saknas på plattan."),
        open: None,
    },
    kept: |kept, of| cat(&[&kept.to_string(), " av ", &of.to_string(), " filer."]),
    partly: "Låt sidan vara öppen med nät tills raden säger att allt är i ordning.",
    unavailable: "Ingen kopia kunde sparas. Kontrollera att adressen börjar med https, att fönstret inte är privat och att nätet fungerar. Ladda sedan om sidan.",
    persisted: CheckTexts {
        name: "Sparat tills du raderar det",
        good: Some("Webbläsaren har lovat att inte rensa det som är sparat."),
        bad: Some("Webbläsaren kan rensa det som är sparat om plattan blir full. Be om löftet här."),
        open: Some("Webbläsaren svarar inte på frågan. Se till att plattan har gott om ledigt utrymme."),
    },
    persist: "Be om löftet",
    refused: "Webbläsaren sa nej. Installera sidan som app och försök igen därifrån.",
    awake: CheckTexts {
        name: "Skärmen hålls vaken",
        good: Some(
            "Webbläsaren går med på att hålla skärmen vaken i besöksläget. På en iPad med iPadOS 18.3 eller äldre gäller det inte i en installerad app: stäng av automatisk låsning där.",
        ),
        bad: Some(
            "Webbläsaren håller inte skärmen vaken. Stäng av automatisk låsning och energisparläget i plattans inställningar.",
        ),
        open: None,
    },
    version: CheckTexts {
        name: "Ny version",
        good: Some("Ingen ny version väntar på plattan. Om det finns en på nätet märks först när nätet fungerar."),
        bad: Some(
            "En ny version väntar. Den tas i bruk när besöksläget startar, och annars när alla fönster med sidan har stängts.",
        ),
        open: None,
    },
    version_is: |version, date| cat(&["Version ", version, ", data från ", date, "."]),
    fullscreen: CheckTexts {
        name: "Helskärm",
        good: Some("Sidan kan fylla skärmen. Den ber om det vid start och när en besökare börjar."),
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
    base_help: "Den adress som besökarnas telefoner ska öppna, som https://hubben.example/. Lämna tomt om plattan redan använder den adressen.",
    base_fault: "Det är ingen webbadress. Skriv den som https://hubben.example/.",
    saved: "Sparat på plattan.",
    idle_fault: |least, most| cat(&["Skriv ett tal från ", &least.to_string(), " till ", &most.to_string(), "."]),
    last_language: "Minst ett språk måste finnas kvar.",
    pinning: "Lås plattan till appen",
    pinning_lead: "Besöksläget stoppar länkar som leder bort. Adressfältet försvinner bara om sidan är installerad som app, och att någon byter app kan bara plattan själv hindra.",
    pins: [
        (
            "iPad: Guidad åtkomst",
            &[
                "Slå på Guidad åtkomst i Inställningar, Hjälpmedel. Välj en lösenkod där, och låt skärmen aldrig låsas.",
                "Öppna appen och starta besöksläget här.",
                "Tryck snabbt tre gånger på toppknappen, på äldre modeller hemknappen, och välj Starta.",
                "Så slutar du: tryck tre gånger igen, skriv lösenkoden och tryck på Avsluta.",
            ],
        ),
        (
            "Android: fäst appen",
            &[
                "Sök på ”fäst” i Inställningar. Slå på Fästa appar och att pinkod krävs för att lossa dem. Namnen skiljer sig mellan tillverkare: Fästa skärmen, Fäst app.",
                "Öppna appen och starta besöksläget här.",
                "Öppna översikten över appar, tryck på appens ikon och välj Fäst.",
                "Så lossar du den: svep uppåt och håll kvar fingret, eller tryck länge på Tillbaka och Översikt, eller Tillbaka och Startsida, samtidigt.",
            ],
        ),
    ],
    begin_heading: "Starta",
    begin_help: "Besöksläget finns kvar när sidan laddas om. Så lämnar du det: tryck på skärmen, håll knappen Avsluta uppe till höger i tre sekunder och bekräfta.",
    begin: "Starta besöksläget",
};
