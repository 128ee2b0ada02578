//! Sums in words.

use crate::model::{Amount, Per, Side};
use crate::texts::Texts;

/// A sum in words; an open one is said to be open.
pub fn money(amount: Amount, texts: &Texts) -> String {
    let texts = &texts.commitment;
    let (income, per_year) = (amount.side == Side::Income, amount.per == Per::Year);
    match amount.change_tkr {
        None => (texts.amount_open)(income, per_year),
        Some(change) if income => (texts.income)(&millions(change), per_year),
        Some(change) => (texts.spending)(&millions(change), per_year),
    }
}

/// Thousand kronor as million kronor with sign and decimal comma.
fn millions(tkr: i64) -> String {
    let sign = if tkr < 0 { "−" } else { "+" };
    let (whole, rest) = (tkr.unsigned_abs() / 1000, tkr.unsigned_abs() % 1000);
    let mut text = [sign, &whole.to_string()].concat();
    if rest > 0 {
        let digits = (rest + 1000).to_string();
        text.push(',');
        text.push_str(digits[1..].trim_end_matches('0'));
    }
    text
}
