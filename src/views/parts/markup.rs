//! HTML as a text, for what comes and goes in numbers.
//!
//! A browser makes elements out of a text sooner than they can be made, held and let go of one by one, and with
//! each key a list makes and lets go of dozens of cards. What comes from data is always escaped.

use hubben_engine::Highlighter;

/// HTML that is being written.
#[derive(Debug, Default)]
pub struct Markup(String);

impl Markup {
    /// Puts our own HTML there.
    pub fn html(&mut self, html: &'static str) -> &mut Self {
        self.0.push_str(html);
        self
    }

    /// Puts a text there, in an element.
    pub fn text(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            match letter {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                _ => self.0.push(letter),
            }
        }
        self
    }

    /// Puts the value of an attribute there, with its quotation marks.
    pub fn value(&mut self, value: &str) -> &mut Self {
        self.html("\"");
        for (at, part) in value.split('"').enumerate() {
            self.html(if at > 0 { "&quot;" } else { "" }).text(part);
        }
        self.html("\"")
    }

    /// Puts a text there in which everything that a search means is a `<mark>`.
    pub fn marked(&mut self, text: &str, marks: &Highlighter) -> &mut Self {
        let mut from = 0;
        for range in marks.ranges(text) {
            self.text(&text[from..range.start]).html("<mark>").text(&text[range.clone()]).html("</mark>");
            from = range.end;
        }
        self.text(&text[from..])
    }

    /// What has been written.
    pub fn finish(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_cannot_become_elements_or_leave_an_attribute() {
        let mut markup = Markup::default();
        markup.html("<p title=").value("\"><script>&").html(">");
        markup.marked("\"<b>&amp;", &Highlighter::default()).html("</p>");
        assert_eq!(markup.finish(), "<p title=\"&quot;&gt;&lt;script&gt;&amp;\">\"&lt;b&gt;&amp;amp;</p>");
    }
}
