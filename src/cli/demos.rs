//! The programs that come along: `baton demos` lists them, `baton demos life` runs one. They are the files of `examples/`.

macro_rules! demos {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/", $name, ".py"))),)*]
    };
}

/// Name and source, the first to read first.
#[rustfmt::skip]
const DEMOS: &[(&str, &str)] = demos![
    "tour" "calculator" "bank_account" "text_statistics" "life" "maze" "sudoku" "mandelbrot" "tournament" "text_adventure"
    "event_simulation" "nbody" "matrix" "kmeans" "handoff" "tiny_language"
];

/// The program of this name.
pub fn find(name: &str) -> Option<(&'static str, &'static str)> {
    DEMOS.iter().copied().find(|(known, _)| *known == name)
}

/// Each name with the first sentence of the program.
pub fn list() -> String {
    let lines = DEMOS.iter().map(|(name, source)| {
        let sentence = source.trim_start_matches('"').lines().next().unwrap_or_default();
        format!("  {name:<17} {}\n", sentence.trim_end_matches('"'))
    });
    format!("Run one with: baton demos NAME\n{}", lines.collect::<String>())
}
