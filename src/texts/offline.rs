//! What is said about use without a network, and about versions.

use super::cat;

/// Texts about what the device keeps of the site.
#[derive(Debug, Clone, Copy)]
pub struct OfflineTexts {
    /// Heading of the section on the page about the site.
    pub heading: &'static str,
    /// How it works.
    pub lead: &'static str,
    /// It is not known yet whether the site is on the device.
    pub unknown: &'static str,
    /// Nothing can be kept here, and why.
    pub unavailable: &'static str,
    /// The copy could not be made whole.
    pub failed: &'static str,
    /// Some files are kept: how many, of how many.
    pub partly: fn(u32, u32) -> String,
    /// All are kept: how many.
    pub ready: fn(u32) -> String,
    /// How the site can be installed.
    pub install_lead: &'static str,
    /// Installs the site as an app.
    pub install: &'static str,
    /// A newer version waits.
    pub update: &'static str,
    /// Takes it.
    pub take_update: &'static str,
    /// Goes on with this one.
    pub later: &'static str,
    /// The page is being put together on the device.
    pub opening: &'static str,
    /// Link to the page as a file from the network.
    pub without_app: &'static str,
    /// Heading of the page for an address that the device does not hold.
    pub absent: &'static str,
    /// What to do about it.
    pub absent_help: &'static str,
    /// Link to the start page, which the device holds.
    pub absent_start: &'static str,
}

pub(super) const SV: OfflineTexts = OfflineTexts {
    heading: "Utan nät",
    lead: "När en sida har öppnats en gång sparar webbläsaren en kopia av hela webbplatsen i enheten. Sedan går allt att läsa, filtrera och söka utan nät.",
    unknown: "Det kontrolleras om kopian är hel.",
    unavailable: "Här sparas ingen kopia. Det kräver en adress som börjar med https, och en webbläsare som tillåter det.",
    failed: "Kopian blev inte hel. Ett nytt försök görs nästa gång sidan öppnas.",
    partly: |kept, of| {
        cat(&[&kept.to_string(), " av ", &of.to_string(), " filer är sparade. Resten hämtas när det finns nät."])
    },
    ready: |files| {
        let files = files.to_string();
        cat(&["Fungerar utan nät: ", &files, " av ", &files, " filer är sparade och kontrollerade."])
    },
    install_lead: "Webbplatsen kan läggas till på hemskärmen, i webbläsarens meny. På iPhone och iPad finns det under Dela.",
    install: "Installera på enheten",
    update: "Det finns en ny version.",
    take_update: "Ladda om",
    later: "Inte nu",
    opening: "Sidan öppnas …",
    without_app: "Händer inget? Öppna sidan från nätet i stället.",
    absent: "Finns inte utan nät",
    absent_help: "Adressen hör inte till det som är sparat i enheten. Försök igen när det finns nät.",
    absent_start: "Till startsidan",
};

pub(super) const EN: OfflineTexts = OfflineTexts {
    heading: "Without a network",
    lead: "Once a page has been opened, the browser keeps a copy of the whole site on the device. After that everything can be read, filtered and searched without a network.",
    unknown: "Checking whether the copy is whole.",
    unavailable: "No copy is kept here. That takes an address that begins with https, and a browser that allows it.",
    failed: "The copy did not become whole. It is tried again the next time the page is opened.",
    partly: |kept, of| {
        cat(&[
            &kept.to_string(),
            " of ",
            &of.to_string(),
            " files are kept. The rest is fetched when there is a network.",
        ])
    },
    ready: |files| {
        let files = files.to_string();
        cat(&["Works without a network: ", &files, " of ", &files, " files are kept and checked."])
    },
    install_lead: "The site can be added to the home screen, from the browser’s menu. On iPhone and iPad it is under Share.",
    install: "Install on this device",
    update: "There is a new version.",
    take_update: "Reload",
    later: "Not now",
    opening: "Opening the page …",
    without_app: "Nothing happens? Open the page from the network instead.",
    absent: "Not there without a network",
    absent_help: "This address is not among what is kept on the device. Try again when there is a network.",
    absent_start: "To the start page",
};
