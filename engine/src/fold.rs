//! Letters made comparable: case and accents go, å, ä and ö stay, since they are letters of their own.

/// The letter that one letter is compared as; every letter gives exactly one.
pub(crate) fn fold(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    let lower = match letter {
        'Å' => 'å',
        'Ä' | 'æ' | 'Æ' => 'ä',
        'Ö' | 'ø' | 'Ø' => 'ö',
        _ => letter,
    };
    match lower {
        'á' | 'Á' | 'à' | 'À' | 'â' | 'Â' | 'ã' | 'Ã' => 'a',
        'č' | 'Č' | 'ç' | 'Ç' => 'c',
        'đ' | 'Đ' | 'ð' | 'Ð' => 'd',
        'é' | 'É' | 'è' | 'È' | 'ê' | 'Ê' | 'ë' | 'Ë' => 'e',
        'í' | 'Í' | 'ì' | 'Ì' | 'î' | 'Î' | 'ï' | 'Ï' => 'i',
        'ŋ' | 'Ŋ' | 'ñ' | 'Ñ' => 'n',
        'ó' | 'Ó' | 'ò' | 'Ò' | 'ô' | 'Ô' | 'õ' | 'Õ' => 'o',
        'š' | 'Š' => 's',
        'ŧ' | 'Ŧ' => 't',
        'ú' | 'Ú' | 'ù' | 'Ù' | 'û' | 'Û' | 'ü' | 'Ü' => 'u',
        'ý' | 'Ý' => 'y',
        'ž' | 'Ž' => 'z',
        other => other,
    }
}

/// Whether a letter belongs to a word. By ranges, since the full tables would weigh more in the browser.
pub(crate) fn is_word(letter: char) -> bool {
    match letter {
        _ if letter.is_ascii() => letter.is_ascii_alphanumeric(),
        // Punctuation, spaces and symbols, general and East Asian.
        '×' | '÷' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' => false,
        // From the first accented letter on; combining accents count with the letter they stand on.
        'À'.. => true,
        _ => false,
    }
}

/// An accent that stands on its own, in a text that is not composed.
pub(crate) fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// The folded letter that an accent on its own makes of the folded letter before it. Most leave it as it
/// is, as with letters that carry their accent.
pub(crate) fn accented(before: char, accent: char) -> char {
    match (before, accent) {
        ('a', '\u{30a}') => 'å',
        ('a', '\u{308}') => 'ä',
        ('o', '\u{308}') => 'ö',
        _ => before,
    }
}

/// The letter without the dots and rings that a foreign keyboard lacks.
pub(crate) fn bare(letter: char) -> char {
    match letter {
        'å' | 'ä' => 'a',
        'ö' => 'o',
        other => other,
    }
}
