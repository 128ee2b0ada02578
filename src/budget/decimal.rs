//! Sums as people write them: millions with up to three decimals.

/// Why what was typed is no sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It is no number, or a larger one than any sum can be.
    NoNumber,
    /// It has more than three decimals: less than a thousand kronor.
    TooFine,
}

/// Thousand kronor as millions with a decimal mark: `60`, `-0.5`.
pub fn decimal(tkr: i64, mark: &str) -> String {
    let sign = if tkr < 0 { "-" } else { "" };
    let (whole, rest) = (tkr.unsigned_abs() / 1000, tkr.unsigned_abs() % 1000);
    if rest == 0 {
        return [sign, &whole.to_string()].concat();
    }
    let digits = (rest + 1000).to_string();
    [sign, &whole.to_string(), mark, digits[1..].trim_end_matches('0')].concat()
}

/// Reads millions as thousand kronor. Decimal comma or point; spaces between digits and any of
/// the usual minus signs are understood.
///
/// # Errors
/// [`Unreadable`] says why it is no sum.
pub fn parse(text: &str) -> Result<i64, Unreadable> {
    let text = text.trim();
    let (negative, text) = match text.strip_prefix(['-', '−', '–']) {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let (whole, fraction) = digits.split_once([',', '.']).unwrap_or((&digits, ""));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(whole) || !is_digits(fraction) || whole.len() + fraction.len() == 0 {
        return Err(Unreadable::NoNumber);
    }
    let fraction = fraction.trim_end_matches('0');
    if fraction.len() > 3 {
        return Err(Unreadable::TooFine);
    }
    let number = |text: &str| if text.is_empty() { Some(0) } else { text.parse::<i64>().ok() };
    let scale = [1000, 100, 10, 1][fraction.len()];
    let tkr = number(whole)
        .zip(number(fraction))
        .and_then(|(whole, fraction)| whole.checked_mul(1000)?.checked_add(fraction * scale));
    let tkr = tkr.ok_or(Unreadable::NoNumber)?;
    Ok(if negative { -tkr } else { tkr })
}
