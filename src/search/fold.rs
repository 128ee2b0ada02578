//! Letters made comparable: case and accents go, å, ä and ö stay, since they are letters of their own.

/// The letter that one letter is compared as; every letter gives exactly one.
pub fn fold(letter: char) -> char {
    let lower = match letter {
        'A'..='Z' => letter.to_ascii_lowercase(),
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

/// Whether a letter belongs to a word.
pub fn is_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        || (!letter.is_ascii()
            && !matches!(letter, '–' | '—' | '”' | '“' | '’' | '«' | '»' | '…' | '\u{a0}' | '·' | '•'))
}
