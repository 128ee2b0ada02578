//! Where visions and budgets are found.

use serde::{Deserialize, Serialize};

use super::Extent;
use crate::model::Bundle;

/// The names by which visions and budgets are found, in their order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addresses {
    /// Document id and section ids of each vision. The list names no sections: nothing in the explorer leads to one.
    pub visions: Vec<(String, Vec<String>)>,
    /// Document id of each budget.
    pub budgets: Vec<String>,
}

impl Addresses {
    /// Those that belong to a bundle, or to its list.
    pub fn of(bundle: &Bundle, extent: Extent) -> Self {
        let visions = bundle.visions.iter().map(|vision| {
            let sections = vision.sections().filter(|_| extent == Extent::Whole);
            (vision.document.clone(), sections.map(|section| section.id.clone()).collect())
        });
        let budgets = bundle.budgets.iter().map(|budget| budget.document.clone());
        Self { visions: visions.collect(), budgets: budgets.collect() }
    }
}
