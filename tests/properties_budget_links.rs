//! What holds for every link into the budget view: it means what was shared, and nonsense is survived.

use hubben::address::{Budgeting, KEYS, Omitted};
use hubben::budget::{Ledger, Plan, Span, TKR_MAX, decimal};
use hubben::dataset::Dataset;
use hubben::explore::Facet;
use hubben::model::{Budget, Coded, Lang};
use proptest::collection::vec;
use proptest::prelude::*;

use support::budgets::{Visit, visits};
use support::real;

mod support {
    pub mod budgets;
    pub mod real;
}

/// Every state of a visit that the view can show: where there is one year, it is not chosen.
fn states(visit: &Visit) -> Vec<Budgeting> {
    let span = if visit.ledger.from < visit.ledger.to { visit.span } else { Span::All };
    let against = [None, Some(Plan::default()), Some(visit.other.clone())];
    against.map(|against| Budgeting { plan: visit.plan.clone(), span, against }).into()
}

fn any_text() -> impl Strategy<Value = String> {
    let key = "(l[0-5].a-b|med|ar|mot|amne|x)";
    let value =
        "(-?[0-9]{1,7}([.,][0-9]{1,4})?|g[0-4](,g[0-4])?|20[0-3][0-9]|l[0-3].a-b%3D[0-9]{1,3}|[a-zåÖ, %#=]{0,6}|)";
    let pairs =
        vec((key, value).prop_map(|(key, value)| [&key, "=", &value].concat()), 0..7).prop_map(|pairs| pairs.join("&"));
    prop_oneof![any::<String>(), "[&=,#%+/?a-f0-9 åÖ🚌\\x00\n\u{fffd}]{0,40}", pairs]
}

/// What a link had that could not be understood.
fn told(omitted: &[Omitted]) -> Vec<(&str, &str)> {
    omitted.iter().map(|omitted| (omitted.key.as_str(), omitted.value.as_str())).collect()
}

/// Reads the real data's only budget.
fn real<T>(read: impl FnOnce(&Budget, &Ledger) -> T) -> T {
    let dataset: Dataset = real::dataset(Lang::Sv);
    let Some((budget, ledger)) = dataset.budget(0).zip(dataset.budgets().ledger(0)) else { panic!("no budget") };
    read(budget, ledger)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_shared_link_means_the_same_when_it_is_opened(visit in visits()) {
        let Visit { budget, ledger, .. } = &visit;
        for state in states(&visit) {
            let fragment = state.encode(budget);
            prop_assert_eq!(fragment.is_empty(), state == Budgeting::default(), "{}", fragment);
            let sendable = |c: char| c.is_ascii_graphic() && !"#\"<>`".contains(c);
            prop_assert!(fragment.chars().all(sendable), "a browser would rewrite {}", fragment);
            for link in [fragment.clone(), ["#", &fragment].concat()] {
                prop_assert_eq!(Budgeting::decode(&link, budget, ledger), (state.clone(), vec![]), "{}", link);
            }
        }
    }

    #[test]
    fn any_fragment_is_read_and_what_it_means_can_be_written(text in any_text(), visit in visits()) {
        let Visit { budget, ledger, .. } = &visit;
        let (state, _) = Budgeting::decode(&text, budget, ledger);
        for plan in [Some(&state.plan), state.against.as_ref()].into_iter().flatten() {
            let set = (0..ledger.lines.len()).filter_map(|number| Some((number, plan.own(number)?)));
            prop_assert!(set.into_iter().all(|(number, sum)| ledger.lines[number].allows(sum)));
        }
        prop_assert_eq!(Budgeting::decode(&state.encode(budget), budget, ledger), (state, vec![]), "{}", text);
        // Nor does text that somebody pastes do any harm.
        Budgeting::plan_in(&text, "", budget, ledger);
    }

    #[test]
    fn unknown_keys_change_nothing(visit in visits(), value in "[a-z0-9%.,]{0,9}") {
        let Visit { budget, ledger, .. } = &visit;
        for state in states(&visit) {
            let link = ["fbclid=", &value, "&amne=klimat&", &state.encode(budget), "&l999=", &value, "&novalue&&"].concat();
            prop_assert_eq!(Budgeting::decode(&link, budget, ledger), (state, vec![]), "{}", link);
        }
    }

    #[test]
    fn a_sum_out_of_bounds_is_left_out_and_named_and_the_rest_is_kept(visit in visits(), number in 0..60_usize, more in 1..=TKR_MAX) {
        let Visit { budget, ledger, .. } = &visit;
        let number = number % ledger.lines.len();
        let line = &ledger.lines[number];
        let Some(id) = budget.line(number).map(|line| &line.id) else { panic!("no line {number}") };
        for sum in [line.lowest - more, line.highest + more].map(|sum| decimal(sum, ".")) {
            for state in states(&visit) {
                let link = [&state.encode(budget), "&", id, "=", &sum].concat();
                let (read, omitted) = Budgeting::decode(&link, budget, ledger);
                prop_assert_eq!((read, told(&omitted)), (state, vec![(id.as_str(), sum.as_str())]), "{}", link);
            }
        }
    }

    #[test]
    fn the_plan_in_a_link_is_found_wherever_the_site_lies(visit in visits()) {
        let Visit { budget, ledger, .. } = &visit;
        for state in states(&visit) {
            let fragment = state.encode(budget);
            let expected = Some((state.plan.clone(), vec![]));
            for site in ["https://hubben.example/budget/", "https://a.example/b/c/en/budget/", "/budget/?x=1", "budget", " ../budget/"] {
                let link = [site, "#", &fragment, "\n"].concat();
                prop_assert_eq!(&Budgeting::plan_in(&link, "", budget, ledger), &expected, "{}", link);
            }
            if state.plan != Plan::default() {
                prop_assert_eq!(&Budgeting::plan_in(&fragment, "", budget, ledger), &expected, "{}", fragment);
                prop_assert_eq!(&Budgeting::plan_in(&["#", &fragment].concat(), "", budget, ledger), &expected, "{}", fragment);
            }
        }
    }
}

#[test]
fn a_link_holds_only_what_differs_from_the_plan() {
    real(|budget, ledger| {
        let number = |id: &str| budget.number(id).unwrap_or(usize::MAX);
        let mut plan = Plan::default();
        plan.set(ledger, number("kollektivtrafik"), 60_500);
        plan.set(ledger, number("sommarlovskort"), 15_000);
        plan.set(ledger, number("halsocentraler"), -500);
        plan.set(ledger, number("reseersattning"), 0);
        plan.include(ledger, 1, true);
        let link = "kollektivtrafik=60.5&halsocentraler=-0.5&reseersattning=0&med=yrkanden&ar=2024&mot=loner%3D80%26med%3Dyrkanden";
        let mut other = Plan::default();
        other.set(ledger, number("loner"), 80_000);
        other.include(ledger, 1, true);
        let state = Budgeting { plan, span: Span::Year(2024), against: Some(other) };
        assert_eq!(state.encode(budget), link);
        assert_eq!(Budgeting::decode(link, budget, ledger), (state, vec![]));
    });
}

#[test]
fn what_of_a_link_cannot_be_understood_is_named() {
    real(|budget, ledger| {
        let link = "kollektivtrafik=m%C3%A5nga&kultur=5.0001&loner=-1&ar=2026&med=borta,yrkanden,planen&mot=avgifter%3D1%26ar%3D1";
        let (state, omitted) = Budgeting::decode(link, budget, ledger);
        let lines = [("kollektivtrafik", "många"), ("kultur", "5.0001"), ("loner", "-1")];
        let rest = [("ar", "2026"), ("med", "borta"), ("med", "planen"), ("avgifter", "1")];
        assert_eq!(told(&omitted), [&lines[..], &rest].concat());
        assert_eq!(state.encode(budget), "med=yrkanden&mot=");
        let empty = Budgeting::decode("kollektivtrafik=&ar=&med=", budget, ledger);
        assert_eq!(empty, (Budgeting::default(), vec![]));
    });
}

#[test]
fn the_address_of_the_view_alone_is_the_plan_and_other_text_is_none() {
    real(|budget, ledger| {
        let plan_in = |link: &str| Budgeting::plan_in(link, "", budget, ledger);
        for link in [
            "https://hubben.example/budget/",
            "https://hubben.example/en/budget",
            "/budget/#",
            "budget/?x#",
            " budget ",
            "https://hubben.example/a/b/budget/?from=x",
            "https://hubben.example/budget/index.html#rad-kultur",
        ] {
            assert_eq!(plan_in(link), Some((Plan::default(), vec![])), "{link}");
        }
        let others = ["", "#", "hej", "=", "60", "amne=klimat", "#las=hela&avsnitt=naturen", "budgeten", "a=b#c"];
        let pages = [
            "https://hubben.example/utforska/#amne=resor",
            "https://hubben.example/vision/naturen/",
            "https://a.example/",
            "https://a.example/vision/budget/",
            "https://a.example/budget/another/#kultur=3",
            "https://a.example/budget/#amne=klimat",
        ];
        for text in others.into_iter().chain(pages) {
            assert_eq!(plan_in(text), None, "{text}");
        }
        let Some((plan, omitted)) = plan_in("https://hubben.example/budget/#kollektivtrafik=1000&kultur=3") else {
            panic!("the link holds a plan")
        };
        assert_eq!(plan.own(budget.number("kultur").unwrap_or_default()), Some(3_000));
        assert_eq!(told(&omitted), [("kollektivtrafik", "1000")]);
    });
}

#[test]
fn every_key_of_a_link_is_kept_from_the_ids_of_lines() {
    assert!(Facet::ALL.iter().all(|facet| KEYS.contains(&facet.code())));
    real(|budget, ledger| {
        let mut state = Budgeting { span: Span::Year(2023), against: Some(Plan::default()), plan: Plan::default() };
        state.plan.include(ledger, 1, true);
        let fragment = state.encode(budget);
        let keys: Vec<&str> = fragment.split('&').filter_map(|pair| Some(pair.split_once('=')?.0)).collect();
        assert_eq!(keys, ["med", "ar", "mot"]);
        assert!(keys.iter().all(|key| KEYS.contains(key)));
    });
}
