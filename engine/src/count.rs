//! From a request to an answer: what the chosen options let through, and all counts.

use crate::bits::Bits;
use crate::facets::Facet;
use crate::query::Query;
use crate::request::{Answer, Gate, Matching, Order, Request};
use crate::{Highlighter, Index, find, rank};

/// What one record costs to count by its values, in words of sets that could be gone through instead.
const RECORD_COST: usize = 6;

impl Index {
    /// Answers a request.
    pub fn run(&self, request: &Request<'_>, answer: &mut Answer) {
        let query = Query::new(self, request.query, request.matching);
        let searching = !query.0.is_empty();
        answer.relaxed =
            searching && find::all(self, &query, request.matching == Matching::Forgiving, &mut answer.room);
        self.choose(request, answer);
        self.hits(request, searching, answer);
        self.count(request, searching, answer);
        let weighed = searching && matches!(request.order, Order::Best);
        if weighed {
            rank::score(self, &query, &mut answer.room);
        }
        rank::first(request.order, weighed, request.limit, answer);
        answer.marks = Highlighter::new(query);
    }

    /// The options that are chosen in a facet.
    fn chosen<'a>(request: &Request<'a>, facet: usize) -> &'a [u16] {
        request.chosen.get(facet).copied().unwrap_or_default()
    }

    /// What the gate hides.
    fn hidden(&self, request: &Request<'_>) -> Option<(Gate, &[u64])> {
        let gate =
            self.gate.filter(|gate| !request.open && !Self::chosen(request, gate.facet).contains(&gate.option))?;
        Some((gate, self.facets.get(gate.facet)?.set(gate.option)))
    }

    /// What the chosen options of each facet let through.
    fn choose(&self, request: &Request<'_>, answer: &mut Answer) {
        let sets = &mut answer.room.facets;
        sets.resize_with(self.facets.len(), Bits::default);
        for (number, (facet, set)) in self.facets.iter().zip(sets).enumerate() {
            if let [first, others @ ..] = Self::chosen(request, number) {
                set.copy(facet.set(*first));
                for &option in others {
                    set.or(facet.set(option));
                }
            }
        }
    }

    /// Puts into `base` what the query and all chosen facets but one let through.
    fn base(&self, request: &Request<'_>, searching: bool, but: Option<usize>, base: &mut Bits, answer: &Answer) {
        if searching {
            base.copy(answer.room.text.words());
        } else {
            base.fill(self.records as usize);
        }
        for (number, set) in answer.room.facets.iter().enumerate() {
            if Some(number) != but && !Self::chosen(request, number).is_empty() {
                base.and(set.words());
            }
        }
    }

    fn hits(&self, request: &Request<'_>, searching: bool, answer: &mut Answer) {
        let mut hits = std::mem::take(&mut answer.hits);
        self.base(request, searching, None, &mut hits, answer);
        answer.of = self.records;
        answer.hidden = 0;
        if let Some((gate, hidden)) = self.hidden(request) {
            answer.hidden = crate::bits::in_both(hits.words(), hidden);
            let behind = self.facets.get(gate.facet).and_then(|facet| facet.totals().get(usize::from(gate.option)));
            answer.of -= behind.copied().unwrap_or(0);
            hits.and_not(hidden);
        }
        answer.total = hits.len();
        answer.hits = hits;
    }

    fn count(&self, request: &Request<'_>, searching: bool, answer: &mut Answer) {
        let mut counts = std::mem::take(&mut answer.counts);
        let mut base = std::mem::take(&mut answer.room.base);
        counts.clear();
        let narrowed = |but: usize| {
            searching || (0..self.facets.len()).any(|other| other != but && !Self::chosen(request, other).is_empty())
        };
        let hidden = self.hidden(request);
        for (number, facet) in self.facets.iter().enumerate() {
            let from = counts.len();
            counts.resize(from + facet.options(), 0);
            let own = &mut counts[from..];
            let gate = self.gate.filter(|gate| gate.facet == number && !request.open);
            if !narrowed(number) && hidden.is_none() && gate.is_none() {
                own.copy_from_slice(facet.totals());
                continue;
            }
            let chosen = !Self::chosen(request, number).is_empty();
            if !chosen && gate.is_none() {
                tally(facet, &answer.hits, answer.total, own);
                continue;
            }
            self.base(request, searching, Some(number), &mut base, answer);
            // Asking for what is behind the gate is asking to see it, and letting go of it is not: each
            // option of the gate's own facet counts as if it alone were chosen.
            let behind = gate.map(|gate| {
                let set = facet.set(gate.option);
                let count = facet.among(usize::from(gate.option), base.words());
                base.and_not(set);
                (usize::from(gate.option), count)
            });
            if let (None, Some((_, hidden))) = (behind, hidden) {
                base.and_not(hidden);
            }
            let total = base.len();
            tally(facet, &base, total, own);
            if let Some((option, count)) = behind
                && let Some(own) = own.get_mut(option)
            {
                *own = count;
            }
        }
        answer.counts = counts;
        answer.room.base = base;
    }
}

/// Counts a facet's options among records, the way that costs less.
fn tally(facet: &Facet, records: &Bits, total: u32, counts: &mut [u32]) {
    if total as usize * RECORD_COST < facet.effort() {
        for record in records.iter() {
            for &value in facet.values(record) {
                if let Some(count) = counts.get_mut(usize::from(value)) {
                    *count += 1;
                }
            }
        }
    } else {
        for (option, count) in counts.iter_mut().enumerate() {
            *count = facet.among(option, records.words());
        }
    }
}
