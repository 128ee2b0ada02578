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

/// Whether a letter belongs to a word. By ranges, since the full tables would weigh more in the browser.
pub fn is_word(letter: char) -> bool {
    match letter {
        // Punctuation, spaces and symbols, general and East Asian.
        '×' | '÷' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' => false,
        // From the first accented letter on; combining accents count with the letter they stand on.
        'À'.. => true,
        _ => letter.is_ascii_alphanumeric(),
    }
}

/// A text with the accents that stand on their own put onto their letters, as typing gives them.
pub fn composed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        let whole = match (out.chars().next_back(), letter) {
            (Some('a'), '\u{30a}') => Some('å'),
            (Some('A'), '\u{30a}') => Some('Å'),
            (Some('a'), '\u{308}') => Some('ä'),
            (Some('A'), '\u{308}') => Some('Ä'),
            (Some('o'), '\u{308}') => Some('ö'),
            (Some('O'), '\u{308}') => Some('Ö'),
            // Any other accent goes, as it does from letters that carry theirs.
            (_, '\u{300}'..='\u{36f}') => continue,
            _ => None,
        };
        if whole.is_some() {
            out.pop();
        }
        out.push(whole.unwrap_or(letter));
    }
    out
}
