//! The facets that commitments are filtered by.

crate::model::coded! {
    /// A facet: values within one are alternatives, facets narrow each other. The code is its key in links.
    Facet {
        /// Political region.
        Region = "region",
        /// Topic; a commitment has one to three.
        Topic = "amne",
        /// Where it stands in its source.
        Status = "status",
        /// What kind of thing it is.
        Form = "form",
        /// Source document.
        Document = "dokument",
        /// Party whose document it is; a document can have several.
        Party = "parti",
        /// Whether it can be checked.
        Checkability = "kontroll",
        /// What the calendar says about the due year.
        Calendar = "tid",
        /// What later documents say.
        FollowUp = "uppfoljning",
    }
}

impl Facet {
    /// How many facets there are.
    pub const COUNT: usize = 9;

    /// The three that work without any script.
    pub const MAIN: [Self; 3] = [Self::Region, Self::Status, Self::Topic];

    /// Whether it is one of the main three.
    pub fn is_main(self) -> bool {
        Self::MAIN.contains(&self)
    }
}
