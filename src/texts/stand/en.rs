//! Stand mode in English.

use super::{CheckTexts, StandSetupTexts, StandTexts};
use crate::stand::Entry;
use crate::texts::cat;

pub(in crate::texts) static EN: StandTexts = StandTexts {
    touch: "Touch to start",
    from_vision: "From the vision",
    publisher: "Publisher: ",
    bar: "Stand",
    start_over: "Start over",
    leave: "Leave: hold for 3 s",
    leave_hold: "Keep holding …",
    missing: "English could not be loaded. Try again in a moment.",
    missing_page: "The page could not be loaded. Try again in a moment.",
    leave_ask: "Leave stand mode?",
    leave_help: "This question is for whoever looks after the tablet.",
    leave_yes: "Leave stand mode",
    leave_no: "Stay",
    still_here: "Are you still here?",
    still_help: "Otherwise the site starts over, and what you have chosen is gone.",
    still_left: |seconds| cat(&[&seconds.to_string(), " s"]),
    still_yes: "Yes, go on",
};

pub(in crate::texts) static EN_SETUP: StandSetupTexts = StandSetupTexts {
    description: "Get a tablet ready for a campaign stand: checks, settings and start. The site starts over by itself between visitors.",
    heading: "Prepare a tablet for a campaign stand",
    lead: "In stand mode anyone can use the tablet. Between visitors the site starts over by itself, and nothing of what anyone has chosen or written stays behind.",
    link: "Use Hubben on a tablet at a campaign stand",
    no_script: "This page needs JavaScript to check the tablet and to start stand mode. The instructions can be read without it.",
    insecure: "The address begins with http://. The site then cannot be saved on the tablet, keep the screen awake or be installed as an app, and links cannot be shared or copied. Preferably use an address with https://. If that is not possible, turn off automatic locking and keep the tablet connected.",
    checks: "Checks",
    findings: ["In order", "Not in order", "Cannot be known", "Being checked"],
    keep_open: "Leave the site open with a network.",
    installed: CheckTexts {
        name: "Installed as an app",
        good: Some("The site is open as an app, without an address bar."),
        bad: Some(
            "The site is open in a tab. Put it on the home screen: in Safari by Share and Add to Home Screen, in Chrome by the menu and Install app or Add to Home screen. Then open it from there.",
        ),
        open: None,
    },
    offline: CheckTexts {
        name: "Works without a network",
        good: Some("Everything is saved on the tablet and checked."),
        bad: Some("Some of it is missing on the tablet."),
        open: None,
    },
    kept: |kept, of| cat(&[&kept.to_string(), " of ", &of.to_string(), " files."]),
    partly: "Leave the site open with a network until this line says that everything is in order.",
    unavailable: "No copy could be saved. Check that the address begins with https, that the window is not private and that the network works. Then reload the page.",
    persisted: CheckTexts {
        name: "Kept until you delete it",
        good: Some("The browser has promised not to clear what is kept."),
        bad: Some("The browser may clear what is kept when the tablet is full. Ask for the promise here."),
        open: Some("The browser does not answer the question. Make sure that the tablet has plenty of free space."),
    },
    persist: "Ask for the promise",
    refused: "The browser said no. Install the site as an app and try again from there.",
    awake: CheckTexts {
        name: "The screen stays awake",
        good: Some(
            "The browser agrees to keep the screen awake in stand mode. On an iPad with iPadOS 18.3 or older that does not hold in an installed app: turn off Auto-Lock there.",
        ),
        bad: Some(
            "The browser does not keep the screen awake. Turn off automatic locking and power saving in the tablet’s settings.",
        ),
        open: None,
    },
    version: CheckTexts {
        name: "New version",
        good: Some(
            "No new version is waiting on the tablet. Whether there is one on the network shows once the network works.",
        ),
        bad: Some(
            "A new version is waiting. It is put into use when stand mode starts, or else when all windows with the site have been closed.",
        ),
        open: None,
    },
    version_is: |version, date| cat(&["Version ", version, ", data as of ", date, "."]),
    fullscreen: CheckTexts {
        name: "Full screen",
        good: Some("The site can fill the screen. It asks for that at the start and when a visitor begins."),
        bad: Some("The browser does not offer full screen. Install the site as an app, and the address bar goes away."),
        open: None,
    },
    guest: CheckTexts {
        name: "A profile of its own",
        good: None,
        bad: None,
        open: Some(
            "The site cannot see that. Preferably use a guest profile, or a tablet without accounts, passwords and notifications.",
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
    base_help: "The address that visitors’ phones are to open, such as https://hubben.example/. Leave it empty if the tablet already uses that address.",
    base_fault: "That is not a web address. Write it like https://hubben.example/.",
    saved: "Saved on the tablet.",
    idle_fault: |least, most| cat(&["Enter a number from ", &least.to_string(), " to ", &most.to_string(), "."]),
    last_language: "At least one language must remain.",
    pinning: "Lock the tablet to the app",
    pinning_lead: "Stand mode stops links that lead away. The address bar goes away only if the site is installed as an app, and only the tablet itself can keep someone from changing to another app.",
    pins: [
        (
            "iPad: Guided Access",
            &[
                "Turn on Guided Access in Settings, Accessibility. Set a passcode there, and set Display Auto-Lock to Never.",
                "Open the app and start stand mode here.",
                "Press the top button, on older models the home button, three times quickly and choose Start.",
                "To end: press three times again, enter the passcode and tap End.",
            ],
        ),
        (
            "Android: pin the app",
            &[
                "Search Settings for “pin”. Turn on App pinning and that a PIN is asked for before unpinning. Names differ between makers: Screen pinning, Pin windows.",
                "Open the app and start stand mode here.",
                "Open the overview of apps, press the app’s icon and choose Pin.",
                "To unpin: swipe up and hold, or press and hold Back and Overview, or Back and Home, together.",
            ],
        ),
    ],
    begin_heading: "Start",
    begin_help: "Stand mode survives a reload. To leave: touch the screen, hold the Leave button at the upper right for three seconds, and confirm.",
    begin: "Start stand mode",
};
