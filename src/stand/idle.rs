//! Whether anybody is there: nobody, somebody, or somebody who has been still for so long that
//! they are asked.

/// How long the question waits for an answer, in milliseconds.
pub const NOTICE: f64 = 20_000.0;

/// Who is at the stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Phase {
    /// Nobody: the stand shows what it is and waits for a touch.
    #[default]
    Waiting,
    /// A visitor.
    Using,
    /// A visitor who may have gone: so many seconds are left to answer.
    Asking(u32),
}

/// When somebody was last heard of. Times are milliseconds of any clock that goes forward; one
/// that was set back counts from there.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Idle {
    touched: Option<f64>,
}

impl Idle {
    /// Somebody touches the stand.
    pub fn touch(&mut self, now: f64) {
        self.touched = Some(now);
    }

    /// The visitor has gone, or wants to begin anew.
    pub fn empty(&mut self) {
        self.touched = None;
    }

    /// Who is there now, where a visitor may be still for `limit` seconds. A time that has run out
    /// leaves nobody.
    pub fn look(&mut self, now: f64, limit: u16) -> Phase {
        let Some(touched) = self.touched else { return Phase::Waiting };
        if now < touched {
            self.touched = Some(now);
            return Phase::Using;
        }
        let over = now - touched - f64::from(limit) * 1000.0;
        if over < 0.0 {
            return Phase::Using;
        }
        if over >= NOTICE {
            self.touched = None;
            return Phase::Waiting;
        }
        Phase::Asking(seconds(NOTICE - over))
    }
}

/// Whole seconds, a begun one counted.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and the notice")]
fn seconds(milliseconds: f64) -> u32 {
    (milliseconds / 1000.0).ceil() as u32
}
