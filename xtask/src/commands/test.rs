//! `test`: every step in order, timed; the first that fails ends it.

use std::time::{Duration, Instant};

use super::steps::{STEPS, Step};
use crate::failure::Failure;
use crate::paths::Paths;
use crate::setup::{self, Need};
use crate::time;

/// The names that can be asked for, in the order in which they run.
pub fn step_names() -> Vec<&'static str> {
    STEPS.iter().map(|step| step.name).collect()
}

/// Sets up for the chosen steps (all if none is named) and runs them.
pub fn run(paths: &Paths, chosen: &[String]) -> Result<(), Failure> {
    let steps: Vec<&Step> =
        STEPS.iter().filter(|step| chosen.is_empty() || chosen.iter().any(|name| name == step.name)).collect();
    let needs: Vec<Need> = steps.iter().flat_map(|step| step.needs).copied().collect();
    let mut table = Table::default();

    let started = Instant::now();
    let ready = setup::ensure(paths, &needs)?;
    table.add("set-up", started.elapsed(), "done");

    for step in steps {
        println!("\n=== {}: {}", step.name, step.about);
        let started = Instant::now();
        let result = (step.run)(paths, &ready);
        let took = started.elapsed();
        if let Err(mut failure) = result {
            table.add(step.name, took, "FAILED");
            table.print();
            failure.step = format!("the test step `{}`: {}", step.name, failure.step);
            failure.advice = format!("{}; then only this step: cargo xtask test {}", failure.advice, step.name);
            return Err(failure);
        }
        table.add(step.name, took, "passed");
    }
    table.print();
    Ok(())
}

/// The closing table.
#[derive(Default)]
struct Table {
    rows: Vec<(&'static str, Duration, &'static str)>,
}

impl Table {
    fn add(&mut self, name: &'static str, took: Duration, result: &'static str) {
        self.rows.push((name, took, result));
    }

    fn lines(&self) -> Vec<String> {
        let total = self.rows.iter().map(|(_, took, _)| *took).sum();
        let mut rows = self.rows.clone();
        rows.push(("total", total, ""));
        rows.iter()
            .map(|(name, took, result)| format!("{name:<8} {:>12}  {result}", time::words(*took)).trim_end().to_owned())
            .collect()
    }

    fn print(&self) {
        println!("\n{}", self.lines().join("\n"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_lines_up_and_sums() {
        let mut table = Table::default();
        table.add("fmt", Duration::from_secs(30), "passed");
        table.add("native", Duration::from_mins(1), "FAILED");
        assert_eq!(
            table.lines(),
            ["fmt              30 s  passed", "native      1 min 0 s  FAILED", "total      1 min 30 s",]
        );
    }

    #[test]
    fn names_are_unique() {
        let mut names = step_names();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), STEPS.len());
    }
}
