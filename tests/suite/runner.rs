//! Turns a script into a test: runs it, compares what it did with what it says, and explains the first difference.
//!
//! Whatever a script expects, a signal, a time-out and the words "internal error" always fail it.
//! Called by `main.rs` for every script that `script.rs` finds.

use std::fs;
use std::path::Path;

use libtest_mimic::{Failed, Trial};

use crate::process::{Outcome, run_baton};
use crate::script::{Location, Script};

/// Goldens that are ours to write: the ending, and the arguments that print them.
const GOLDENS: [(&str, &str); 2] = [("dis", "dis"), ("ast", "--dump-ast")];

/// Differences are shown in at most this many lines on each side.
const SHOWN_LINES: usize = 6;

/// The named test for one script.
pub fn trial(location: Location) -> Trial {
    Trial::test(location.name.clone(), move || {
        let script = Script::read(&location.path)?;
        let outcome = check(&location, &script);
        match (&script.todo, outcome) {
            (None, outcome) => Ok(outcome?),
            (Some(_), Err(_)) => Ok(()),
            (Some(reason), Ok(())) => {
                Err(Failed::from(format!("it works now: remove the line `# todo: {reason}`")))
            }
        }
    })
}

fn check(location: &Location, script: &Script) -> Result<(), String> {
    let mut has_golden = false;
    for (ending, option) in GOLDENS {
        if let Some(golden) = location.beside(ending) {
            has_golden = true;
            check_golden(location, option, &golden)?;
        }
    }
    let has_file = location.beside("out").is_some() || location.beside("stderr").is_some();
    if !script.advice.is_empty() {
        check_advice(location, script)?;
    }
    if script.expects_something() || has_file {
        check_run(location, script)
    } else if has_golden {
        Ok(())
    } else {
        Err("the script expects nothing; give it an `# expect:`".to_owned())
    }
}

/// Runs the script and compares standard output, then the exit code, then standard error.
fn check_run(location: &Location, script: &Script) -> Result<(), String> {
    let path = location.path.to_string_lossy();
    let mut arguments = vec![path.as_ref()];
    arguments.extend(script.arguments.iter().map(String::as_str));
    let outcome = run(location, &arguments, &script.stdin)?;

    let wanted = expected_stdout(location, script)?;
    if wanted != outcome.stdout {
        return Err(with_stderr(difference("standard output", &wanted, &outcome.stdout), &outcome));
    }
    let stderr_file = location.beside("stderr");
    let fails = script.last_error_line.is_some() || stderr_file.is_some();
    check_exit_code(script.exit_code.unwrap_or(i32::from(fails)), &outcome)?;
    if let Some(file) = stderr_file {
        let wanted = read(&file)?;
        if wanted != outcome.stderr {
            return Err(difference("standard error", &wanted, &outcome.stderr));
        }
    } else if let Some(wanted) = &script.last_error_line {
        // A comment cannot show white space at the end of a message.
        let got = outcome.stderr.lines().last().unwrap_or("").trim_end();
        if wanted != got {
            return Err(format!("the last line of standard error\nexpected:\n  | {wanted}\ngot:\n  | {got}"));
        }
    } else if !outcome.stderr.is_empty() && script.exit_code.is_none() {
        return Err(difference("standard error", "", &outcome.stderr));
    }
    Ok(())
}

fn expected_stdout(location: &Location, script: &Script) -> Result<String, String> {
    match location.beside("out") {
        None => Ok(script.printed.iter().map(|line| format!("{line}\n")).collect()),
        Some(_) if !script.printed.is_empty() => {
            Err("either `# expect:` comments or a `.out` file, not both".to_owned())
        }
        Some(file) => read(&file),
    }
}

fn check_exit_code(wanted: i32, outcome: &Outcome) -> Result<(), String> {
    let got = outcome.status.and_then(|status| status.code());
    if got == Some(wanted) {
        return Ok(());
    }
    let got = got.map_or("none".to_owned(), |code| code.to_string());
    Err(with_stderr(difference("the exit code", &wanted.to_string(), &got), outcome))
}

/// Compares the labels and help lines of the narrated format.
fn check_advice(location: &Location, script: &Script) -> Result<(), String> {
    let path = location.path.to_string_lossy();
    let outcome = run(location, &["--error-format=narrated", path.as_ref()], &script.stdin)?;
    let is_said = |line: &&str| {
        let says_more = line.split_once(':').is_some_and(|(_, text)| !text.trim().is_empty());
        says_more && (line.starts_with("label ") || line.starts_with("diagnostic help"))
    };
    let said: String =
        outcome.stderr.lines().map(str::trim).filter(is_said).map(|line| format!("{line}\n")).collect();
    let wanted: String =
        script.advice.iter().filter(|text| *text != "none").map(|text| format!("{text}\n")).collect();
    if said == wanted { Ok(()) } else { Err(with_stderr(difference("the advice", &wanted, &said), &outcome)) }
}

/// Compares with a golden file, or writes it when `UPDATE_EXPECT` is set.
fn check_golden(location: &Location, option: &str, golden: &Path) -> Result<(), String> {
    let path = location.path.to_string_lossy();
    let outcome = run(location, &[option, path.as_ref()], "")?;
    check_exit_code(0, &outcome)?;
    let got = outcome.stdout.replace(&location.folder_prefix(), "");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        return fs::write(golden, got).map_err(|error| format!("cannot write {}: {error}", golden.display()));
    }
    let wanted = read(golden)?;
    if wanted == got {
        return Ok(());
    }
    let name = golden.file_name().unwrap_or_default().to_string_lossy();
    let hint = format!("\nif the new text is right: UPDATE_EXPECT=1 cargo test {}", location.name);
    Err(with_stderr(difference(&name, &wanted, &got), &outcome) + &hint)
}

/// Runs the binary; a crash, a time-out or an internal error is a failure whatever the script expects.
fn run(location: &Location, arguments: &[&str], stdin: &str) -> Result<Outcome, String> {
    let mut outcome =
        run_baton(arguments, stdin).map_err(|error| format!("cannot run the binary: {error}"))?;
    outcome.stderr = outcome.stderr.replace(&location.folder_prefix(), "");
    let Some(status) = outcome.status else {
        return Err(with_stderr("it did not end in time".to_owned(), &outcome));
    };
    if status.code().is_none() {
        return Err(with_stderr(format!("the process crashed: {status}"), &outcome));
    }
    let panicked = outcome.stderr.contains("panicked at");
    if panicked || outcome.stderr.contains("internal error") {
        return Err(with_stderr("an internal error".to_owned(), &outcome));
    }
    Ok(outcome)
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

/// Both texts from shortly before the first line in which they differ.
fn difference(what: &str, wanted: &str, got: &str) -> String {
    let same = wanted.lines().zip(got.lines()).take_while(|(wanted, got)| wanted == got).count();
    format!(
        "{what} differs at line {}\nexpected:\n{}got:\n{}",
        same + 1,
        excerpt(wanted, same),
        excerpt(got, same)
    )
}

fn excerpt(text: &str, from: usize) -> String {
    let lines: Vec<&str> = text.split_inclusive('\n').skip(from).collect();
    let mut shown: String = lines.iter().take(SHOWN_LINES).map(|line| show(line)).collect();
    if lines.len() > SHOWN_LINES {
        shown.push_str(&format!("    ... {} more lines\n", lines.len() - SHOWN_LINES));
    } else if lines.is_empty() {
        shown.push_str("    (nothing more)\n");
    }
    shown
}

/// A missing final newline is visible, because it can be the only difference.
fn show(line: &str) -> String {
    match line.strip_suffix('\n') {
        Some(line) => format!("  | {line}\n"),
        None => format!("  | {line} (no newline)\n"),
    }
}

/// The end of standard error usually says why the rest is wrong.
fn with_stderr(message: String, outcome: &Outcome) -> String {
    let lines: Vec<&str> = outcome.stderr.lines().collect();
    let last = &lines[lines.len().saturating_sub(SHOWN_LINES)..];
    if last.is_empty() { message } else { format!("{message}\nstandard error:\n  {}", last.join("\n  ")) }
}
