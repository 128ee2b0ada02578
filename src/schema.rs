//! JSON Schemas of the data files, generated from the types. `cargo xtask schema` writes them.

use schemars::schema_for;

use crate::model::{Budget, Bundle, Corrections, Document, Parties, Regions, Site, Topics, Vision};

/// File name and text of every schema.
pub fn all() -> Vec<(&'static str, String)> {
    let schemas = [
        ("site.schema.json", schema_for!(Site)),
        ("regions.schema.json", schema_for!(Regions)),
        ("parties.schema.json", schema_for!(Parties)),
        ("topics.schema.json", schema_for!(Topics)),
        ("corrections.schema.json", schema_for!(Corrections)),
        ("document.schema.json", schema_for!(Document)),
        ("vision.schema.json", schema_for!(Vision)),
        ("budget.schema.json", schema_for!(Budget)),
        ("bundle.schema.json", schema_for!(Bundle)),
    ];
    schemas
        .into_iter()
        .map(|(name, schema)| (name, serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn schemas_in_the_repository_are_those_of_the_types() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/schema");
        for (name, text) in super::all() {
            let written = std::fs::read_to_string(folder.join(name)).unwrap_or_default();
            assert!(written == text, "{name} has drifted from its type: run `cargo xtask schema`");
        }
    }
}
