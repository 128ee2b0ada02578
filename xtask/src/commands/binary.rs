//! Modules in their [binary format](https://webassembly.github.io/spec/core/binary/modules.html), as far as their
//! sections.

/// How long a module's own beginning is: its mark and the format's version.
const HEAD: usize = 8;

/// A module with other contents in its sections: `change` gets each section's number and contents. Nothing where the
/// module is not whole, or one of the changes comes to nothing.
pub fn with_sections(module: &[u8], mut change: impl FnMut(u8, &[u8]) -> Option<Vec<u8>>) -> Option<Vec<u8>> {
    let (head, mut rest) = module.split_at_checked(HEAD)?;
    let mut changed = head.to_vec();
    while let Some((&id, after)) = rest.split_first() {
        rest = after;
        let content = change(id, bytes(&mut rest)?)?;
        changed.push(id);
        put_bytes(&mut changed, &content);
    }
    Some(changed)
}

/// Reads a number in LEB128.
pub fn number(rest: &mut &[u8]) -> Option<u32> {
    let mut value = 0;
    for shift in (0..32).step_by(7) {
        let (&byte, after) = rest.split_first()?;
        *rest = after;
        value |= u32::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some(value);
        }
    }
    None
}

/// Writes a number in LEB128.
pub fn put_number(to: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        to.push(value.to_le_bytes()[0] | 0x80);
        value >>= 7;
    }
    to.push(value.to_le_bytes()[0]);
}

/// Reads bytes behind their length.
pub fn bytes<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let length = usize::try_from(number(rest)?).ok()?;
    let (bytes, after) = rest.split_at_checked(length)?;
    *rest = after;
    Some(bytes)
}

/// Writes bytes behind their length.
pub fn put_bytes(to: &mut Vec<u8>, bytes: &[u8]) {
    // A section of more than four gigabytes could not be read either.
    put_number(to, u32::try_from(bytes.len()).unwrap_or(u32::MAX));
    to.extend_from_slice(bytes);
}
