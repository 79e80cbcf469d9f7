//! Whether to colour, asked in CPython's order (its `_colorize.can_colorize`) for everything the command line writes.

use std::io::IsTerminal;

/// May this stream be coloured?
pub fn is_wanted(stream: &impl IsTerminal, ignore_environment: bool) -> bool {
    let variable = |name: &str| std::env::var(name).ok().filter(|text| !text.is_empty());
    decide(
        variable("PYTHON_COLORS").filter(|_| !ignore_environment).as_deref(),
        variable("NO_COLOR").is_some(),
        variable("FORCE_COLOR").is_some(),
        variable("TERM").as_deref() == Some("dumb"),
        stream.is_terminal(),
    )
}

fn decide(python: Option<&str>, is_refused: bool, is_forced: bool, is_dumb: bool, is_terminal: bool) -> bool {
    match python {
        Some("0") => false,
        Some("1") => true,
        _ if is_refused => false,
        _ if is_forced => true,
        _ => !is_dumb && is_terminal,
    }
}

#[cfg(test)]
mod tests {
    use super::decide;

    #[test]
    fn the_variables_are_asked_in_the_order_of_cpython() {
        assert!(decide(Some("1"), true, false, true, false));
        assert!(!decide(Some("0"), false, true, false, true));
        assert!(!decide(None, true, true, false, true));
        assert!(decide(None, false, true, true, false));
        assert!(!decide(None, false, false, true, true));
        assert!(decide(None, false, false, false, true));
    }
}
