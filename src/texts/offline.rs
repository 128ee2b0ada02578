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
    /// The copy was deleted.
    pub forgotten: &'static str,
    /// Some files are kept: how many, of how many.
    pub partly: fn(u32, u32) -> String,
    /// All are kept: how many.
    pub ready: fn(u32) -> String,
    /// How the site can be installed.
    pub install_lead: &'static str,
    /// Installs the site as an app.
    pub install: &'static str,
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

/// Texts about a newer version that waits.
#[derive(Debug, Clone, Copy)]
pub struct UpdateTexts {
    /// A newer version waits.
    pub update: &'static str,
    /// Takes it.
    pub take_update: &'static str,
    /// Goes on with this one.
    pub later: &'static str,
}

pub(super) static SV: OfflineTexts = OfflineTexts {
    heading: "Utan nät",
    lead: "När du öppnar en sida med https och JavaScript hämtar webbläsaren en kopia av alla sidor. När den är färdig går allt att läsa, filtrera och söka utan nät. Filerna under Ladda ner data ingår inte.",
    unknown: "Kopian hämtas eller kontrolleras. Låt sidan vara öppen.",
    unavailable: "Här sparas ingen kopia just nu. Det kräver nät, en adress som börjar med https och en webbläsare som tillåter det.",
    failed: "Kopian blev inte färdig. Kontrollera att det finns nät och ledigt utrymme, och öppna sidan igen.",
    forgotten: "Kopian är raderad. Öppna sidan igen, så sparas en ny.",
    partly: |kept, of| {
        cat(&[
            &kept.to_string(),
            " av ",
            &of.to_string(),
            " filer är sparade. Resten hämtas när nätet är tillbaka eller sidan öppnas igen.",
        ])
    },
    ready: |files| {
        let files = files.to_string();
        cat(&["Fungerar utan nät: ", &files, " av ", &files, " filer är sparade och kontrollerade."])
    },
    install_lead: "Du kan lägga till webbplatsen på hemskärmen: i webbläsarens meny, på iPhone och iPad under Dela.",
    install: "Installera på enheten",
    opening: "Sidan öppnas …",
    without_app: "Händer inget? Öppna sidan från nätet i stället.",
    absent: "Finns inte utan nät",
    absent_help: "Adressen hör inte till det som är sparat i enheten. Försök igen när det finns nät.",
    absent_start: "Till startsidan",
};

pub(super) static SV_UPDATE: UpdateTexts =
    UpdateTexts { update: "Det finns en ny version.", take_update: "Ladda om", later: "Inte nu" };

pub(super) static EN: OfflineTexts = OfflineTexts {
    heading: "Without a network",
    lead: "When you open a page with https and JavaScript, the browser fetches a copy of all pages. Once that is finished, everything can be read, filtered and searched without a network. The files under Download the data are not in it.",
    unknown: "The copy is being fetched or checked. Leave the page open.",
    unavailable: "No copy is kept here at present. That requires a network, an address that begins with https, and a browser that allows it.",
    failed: "The copy is not complete. Check the network and the free space, then open the page again.",
    forgotten: "The copy has been deleted. Open the page again and a new one is saved.",
    partly: |kept, of| {
        cat(&[
            &kept.to_string(),
            " of ",
            &of.to_string(),
            " files are kept. The rest is fetched when the network is back or the page is opened again.",
        ])
    },
    ready: |files| {
        let files = files.to_string();
        cat(&["Works without a network: ", &files, " of ", &files, " files are kept and checked."])
    },
    install_lead: "You can add the site to the home screen: in the browser’s menu, on iPhone and iPad under Share.",
    install: "Install on this device",
    opening: "Opening the page …",
    without_app: "Nothing happening? Open the page from the network instead.",
    absent: "Not there without a network",
    absent_help: "This address is not among what is kept on the device. Try again when there is a network.",
    absent_start: "To the start page",
};

pub(super) static EN_UPDATE: UpdateTexts =
    UpdateTexts { update: "There is a new version.", take_update: "Reload", later: "Not now" };
