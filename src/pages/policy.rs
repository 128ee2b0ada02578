//! What a page may load and run.

use sha2::{Digest, Sha256};

/// A page's content policy: nothing but this site's own files, no inline script, and no inline style but these sheets.
pub fn policy<'a>(styles: impl Iterator<Item = &'a str>) -> String {
    let sums: String = styles.map(|sheet| format!(" 'sha256-{}'", base64_of_sha256(sheet.as_bytes()))).collect();
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'{sums}; img-src 'self' data:; \
         connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"
    )
}

/// A SHA-256 sum in base64, as a content policy names it.
pub fn base64_of_sha256(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digest = Sha256::digest(bytes);
    let mut text = String::new();
    for chunk in digest.chunks(3) {
        let word = chunk.iter().fold(0u32, |word, &byte| word << 8 | u32::from(byte)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let index = (word >> (18 - 6 * place)) & 63;
            text.push(if place <= chunk.len() { char::from(LETTERS[index as usize]) } else { '=' });
        }
    }
    text
}
