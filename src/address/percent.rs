//! Percent-encoding as browsers do it for a component of an address.

/// Encodes everything but ASCII letters, digits and `-_.!~*'()`.
pub fn encode(text: &str) -> String {
    encode_but(text, |byte| byte.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&byte))
}

/// Encodes what no address may hold; what means something in one stays, as do escapes.
pub fn encode_unsafe(text: &str) -> String {
    encode_but(text, |byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte))
}

fn encode_but(text: &str, stays: impl Fn(u8) -> bool) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if stays(byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    out
}

/// The same with escapes in upper case, as browsers write them; servers that redirect may write them otherwise.
pub fn uppercase(text: &str) -> String {
    let mut digits = 0;
    let upper = |c: char| {
        let escaped = digits > 0;
        digits = match c {
            '%' => 2_u8,
            _ if c.is_ascii_hexdigit() => digits.saturating_sub(1),
            _ => 0,
        };
        if escaped { c.to_ascii_uppercase() } else { c }
    };
    text.chars().map(upper).collect()
}

/// Decodes; what is no valid escape stays as it stands, bytes that are no UTF-8 become `U+FFFD`.
pub fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while let Some(&byte) = bytes.get(i) {
        let escape = (byte == b'%').then(|| Some((hex(*bytes.get(i + 1)?)?, hex(*bytes.get(i + 2)?)?))).flatten();
        if let Some((high, low)) = escape {
            out.push(high << 4 | low);
            i += 3;
        } else {
            out.push(byte);
            i += 1;
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}
