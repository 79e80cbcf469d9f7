//! The programs in `docs/errors/`: the wrong one of each page raises the exception of its name, the right one runs.

use crate::process::run_baton;
use libtest_mimic::{Failed, Trial};
use std::path::Path;

/// One test for each page.
pub fn trials(root: &Path) -> Vec<Trial> {
    let Ok(pages) = std::fs::read_dir(root.join("docs/errors")) else { return Vec::new() };
    let paths = pages.filter_map(|page| Some(page.ok()?.path()));
    paths
        .map(|path| {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            Trial::test(format!("docs/errors/{name}"), move || check(&path, &name))
        })
        .collect()
}

fn check(path: &Path, name: &str) -> Result<(), Failed> {
    let text = std::fs::read_to_string(path)?;
    let programs: Vec<&str> =
        text.split("```python\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    let [wrong, right] = programs[..] else {
        return Err(Failed::from("a page has a wrong and a right program"));
    };
    let failed = run_baton(&["-c", wrong], "")?;
    let last = failed.stderr.lines().last().unwrap_or_default();
    if !last.starts_with(name) {
        return Err(Failed::from(format!("the wrong program ends with: {last}")));
    }
    let ran = run_baton(&["-c", right], "")?;
    match ran.status.and_then(|status| status.code()) {
        Some(0) => Ok(()),
        _ => Err(Failed::from(format!("the right program fails:\n{}", ran.stderr))),
    }
}
