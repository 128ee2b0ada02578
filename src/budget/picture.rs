//! Where things stand in the pictures: scales, and the stages of a waterfall.

use super::{Effect, Ledger, Plan, Span};

/// One line of a waterfall, in thousand kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stage {
    /// The number of the line.
    pub line: usize,
    /// Where it begins: the certain sum of all lines before.
    pub from: i64,
    /// What the line does to the result.
    pub effect: Effect,
}

impl Stage {
    /// Where it ends, as far as that is certain: the next stage begins there.
    pub fn to(self) -> i64 {
        self.from + self.effect.certain()
    }

    /// The lowest and the highest that it reaches.
    pub fn reach(self) -> (i64, i64) {
        let ends = [self.from, self.to(), self.from + self.effect.low, self.from + self.effect.high];
        ends.into_iter().fold((i64::MAX, i64::MIN), |(low, high), end| (low.min(end), high.max(end)))
    }
}

/// The stages from zero through every line that is counted.
pub fn stages(ledger: &Ledger, plan: &Plan, span: Span) -> Vec<Stage> {
    let counted = ledger.lines.iter().enumerate().filter(|(_, line)| plan.counts(ledger, line));
    let mut from = 0;
    let stage = |(number, _)| {
        let stage = Stage { line: number, from, effect: plan.effect_of(ledger, number, span) };
        from = stage.to();
        stage
    };
    counted.map(stage).collect()
}

/// A scale with round marks, in thousand kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scale {
    /// The lowest mark.
    pub low: i64,
    /// The highest mark.
    pub high: i64,
    /// The distance between marks.
    pub step: i64,
}

impl Scale {
    /// A scale that holds zero and every value, in at most eight steps.
    pub fn holding(values: impl Iterator<Item = i64>) -> Self {
        let (low, high) = values.fold((0, 0), |(low, high), value| (low.min(value), high.max(value)));
        let width = (high - low).max(1);
        let mut step = 1;
        // 1, 2, 5, 10, 20 and so on.
        while width / step > 6 {
            step = if step.to_string().starts_with('2') { step / 2 * 5 } else { step * 2 };
        }
        let low = low.div_euclid(step) * step;
        let high = -((-high).div_euclid(step)) * step;
        Self { low, high: high.max(low + step), step }
    }

    /// Every mark.
    pub fn marks(self) -> impl Iterator<Item = i64> {
        (0..=(self.high - self.low) / self.step).map(move |mark| self.low + mark * self.step)
    }

    /// How far along the scale a value lies, in percent as SVG reads it: `37.25%`.
    pub fn at(self, value: i64) -> String {
        percent(self.hundredths(value))
    }

    /// How much of the scale lies between two values, in percent as SVG reads it.
    pub fn between(self, a: i64, b: i64) -> String {
        percent(self.hundredths(a).saturating_sub(self.hundredths(b)).saturating_abs())
    }

    /// The place of a value in hundredths of a percent.
    #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "a picture is coarser than that")]
    fn hundredths(self, value: i64) -> i32 {
        (value.saturating_sub(self.low) as f64 / (self.high - self.low) as f64 * 10_000.0).round() as i32
    }
}

fn percent(hundredths: i32) -> String {
    let (whole, rest) = (hundredths / 100, (hundredths % 100).abs() + 100);
    let sign = if hundredths < 0 && whole == 0 { "-" } else { "" };
    [sign, &whole.to_string(), ".", &rest.to_string()[1..], "%"].concat()
}
