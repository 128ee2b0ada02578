//! Sums as people read them.

use crate::budget::decimal;
use crate::dataset::Position;
use crate::model::{Per, Side};
use crate::texts::Texts;
use crate::views::Site;

/// A commitment's sum in words; an open one is said to be open, none where money is not mentioned.
pub fn money(site: &Site, at: Position) -> Option<String> {
    let amount = site.dataset.commitment(at).amount?;
    let texts = &site.texts.commitment();
    // A budget says what its money is called.
    let budget = site.dataset.budgets().line_of(at).and_then(|(budget, _)| site.dataset.budget(budget));
    let unit = budget.map_or(texts.millions, |budget| budget.millions.get(site.dataset.lang()));
    let (income, per_year) = (amount.side == Side::Income, amount.per == Per::Year);
    Some(match amount.change_tkr {
        None => (texts.amount_open)(income, per_year),
        Some(change) => (texts.amount_words)(income, &signed(change, site.texts), unit, per_year),
    })
}

/// Thousand kronor as millions: digits in groups, a real minus sign, the language's decimal mark.
pub fn millions(tkr: i64, texts: Texts) -> String {
    let text = decimal(tkr.saturating_abs(), texts.decimal_mark());
    let whole = text.find(texts.decimal_mark()).unwrap_or(text.len());
    let mut out = String::from(if tkr < 0 { "−" } else { "" });
    for (place, digit) in text.char_indices() {
        if place > 0 && place < whole && (whole - place).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    out
}

/// The same as a change: more than nothing has a plus sign.
pub fn signed(tkr: i64, texts: Texts) -> String {
    let plus = if tkr > 0 { "+" } else { "" };
    [plus, &millions(tkr, texts)].concat()
}
