//! The sessions, one function each.

use super::{Session, Step};
use libtest_mimic::Failed;

/// Name and test.
pub const ALL: &[(&str, fn(&str) -> Step)] = &[
    ("values_are_shown_and_remembered", values),
    ("blocks_are_indented_and_end_with_an_empty_line", block),
    ("a_block_is_recalled_whole_and_edited", recall),
    ("a_hundred_lines_are_pasted", paste_hundred),
    ("a_blank_line_in_a_pasted_function_survives", paste_blank),
    ("pasted_transcripts_lose_their_prompts", transcript),
    ("tab_completes_in_the_middle_of_a_line", tab),
    ("tab_completes_names_keys_modules_and_arguments", completion),
    ("long_lines_wrap_on_forty_columns", narrow),
    ("an_interrupt_ends_a_loop_and_keeps_the_session", interrupt),
    ("an_interrupt_gives_up_what_is_typed", cancel),
    ("colour_is_asked_for_in_cpythons_order", colour),
    ("a_dumb_terminal_gets_plain_lines", dumb),
    ("the_classic_prompt_reads_line_by_line", classic),
    ("questions_and_commands", questions),
    ("commands_about_files_and_names", file_commands),
    ("the_history_suggests_the_rest", suggestion),
    ("control_r_searches_the_history", search),
    ("the_history_survives_the_session", history),
    ("a_history_that_cannot_be_written_is_no_error", read_only_history),
    ("the_startup_file_runs_first", startup),
    ("exit_needs_no_parentheses", exit_word),
    ("control_d_ends", control_d),
    ("a_failing_statement_keeps_the_session", failing),
    ("an_error_is_drawn_with_cause_and_fix", drawing),
    ("half_typed_code_and_control_characters", odd_input),
    ("i_goes_on_after_an_error", interactive_option),
];

const ENTER: &str = "\r";
const UP: &str = "\x1b[A";
const PLAIN: &[(&str, &str)] = &[("NO_COLOR", "1")];

fn plain(name: &str) -> Result<Session, Failed> {
    let mut session = Session::start(name, &[], PLAIN, 80)?;
    session.sees("In [1]:")?;
    Ok(session)
}

fn values(name: &str) -> Step {
    let mut session = plain(name)?;
    session.keys("6 * 7\r")?;
    session.sees("6 * 7\n42\nIn [2]:")?;
    session.keys("_ + 1\r")?;
    session.sees("_ + 1\n43\nIn [3]:")
}

fn block(name: &str) -> Step {
    let mut session = plain(name)?;
    session.keys("def double(x):\r")?;
    session.keys("return 2 * x\r")?;
    session.sees("def double(x):\n    return 2 * x\n")?;
    session.keys(ENTER)?;
    session.sees("In [2]:")?;
    session.keys("double(21)\r")?;
    session.sees("double(21)\n42\n")
}

fn recall(name: &str) -> Step {
    let mut session = plain(name)?;
    session.keys("for i in range(2):\rprint('a', i)\r\x7f\r")?;
    session.sees("a 0\na 1\nIn [2]:")?;
    // The whole block comes back; its last line is changed and it runs again.
    session.keys(UP)?;
    session.sees("In [2]:\nfor i in range(2):\n    print('a', i)")?;
    session.keys("\x1b[D+7\r")?;
    session.sees("a 7\na 8\nIn [3]:")
}

fn paste_hundred(name: &str) -> Step {
    let mut session = plain(name)?;
    let body: String = (0..98).map(|number| format!("    total += {number}\n")).collect();
    session.paste(&format!("def sum_up():\n    total = 0\n{body}    return total"))?;
    session.sees("return total")?;
    session.keys("\r\r")?;
    session.sees("In [2]:")?;
    session.keys("sum_up()\r")?;
    session.sees("sum_up()\n4753\n")
}

fn paste_blank(name: &str) -> Step {
    let mut session = plain(name)?;
    session.paste("def f():\n    a = 1\n\n    return a + 1\n\nprint('got', f())")?;
    session.keys(ENTER)?;
    session.sees("got 2\nIn [2]:")
}

fn transcript(name: &str) -> Step {
    let mut session = plain(name)?;
    session.paste(">>> x = 20\n>>> for i in range(2):\n...     x += i\n...\n>>> x\n21\n>>> x * 2\n42")?;
    session.keys(ENTER)?;
    session.sees("\n42\nIn [2]:")?;
    session.paste("In [7]: x + 100\nOut[7]: 0")?;
    session.keys(ENTER)?;
    session.sees("\n121\nIn [3]:")
}

fn tab(name: &str) -> Step {
    let mut session = plain(name)?;
    session.keys("(''.uppe + '!')")?;
    session.keys(&"\x1b[D".repeat(7))?;
    session.keys("\t")?;
    session.sees("(''.upper + '!')")
}

fn completion(name: &str) -> Step {
    let mut session = plain(name)?;
    session.keys("import nump\t\r")?;
    session.sees("import numpy\nIn [2]:")?;
    session.keys("from math import sq\t\r")?;
    session.sees("from math import sqrt\nIn [3]:")?;
    session.keys("ages = {'Ada': 36}\r")?;
    session.sees("In [4]:")?;
    session.keys("ages['A\t']\r")?;
    session.sees("36\nIn [5]:")?;
    session.keys("def f(*, verbosity): return verbosity\r\r")?;
    session.sees("In [6]:")?;
    session.keys("f(verb\t3)\r")?;
    session.sees("f(verbosity=3)\n3\nIn [7]:")?;
    session.keys("numpy.linspa\t(0, 1, 2).tolist()\r")?;
    session.sees("[0.0, 1.0]")
}

fn narrow(name: &str) -> Step {
    let mut session = Session::start(name, &["-q"], PLAIN, 40)?;
    session.sees("In [1]:")?;
    session.keys("len('0123456789012345678901234567890123456789') + 2\r")?;
    session.sees("len('01234567890123456789012345678901234\n56789') + 2\n42\nIn [2]:")
}

fn interrupt(name: &str) -> Step {
    let mut session = plain(name)?;
    session.keys("while True: pass\r\r")?;
    std::thread::sleep(std::time::Duration::from_millis(300));
    session.keys("\x03")?;
    session.sees("KeyboardInterrupt")?;
    session.sees("In [2]:")?;
    session.keys("1 + 1\r")?;
    session.sees("1 + 1\n2\n")
}

fn cancel(name: &str) -> Step {
    let mut session = plain(name)?;
    session.keys("undone = 1")?;
    session.sees("undone = 1")?;
    session.keys("\x03")?;
    session.sees("KeyboardInterrupt\nIn [1]:")?;
    session.keys("undone\r")?;
    session.sees("NameError: name 'undone' is not defined")
}

fn colour(name: &str) -> Step {
    for (variables, wanted) in [
        (&[][..], true),
        (&[("NO_COLOR", "1")], false),
        (&[("NO_COLOR", "1"), ("PYTHON_COLORS", "1")], true),
        (&[("PYTHON_COLORS", "0"), ("FORCE_COLOR", "1")], false),
    ] {
        let mut session = Session::start(name, &["-q"], variables, 80)?;
        session.sees("In [1]:")?;
        session.keys("if 1: print('x')\r\r")?;
        session.sees("x\nIn [2]:")?;
        let has_keyword = session.has_written(b"\x1b[1;34mif");
        if has_keyword != wanted || session.has_written(b"\x1b[1;35mIn") != wanted {
            return Err(Failed::from(format!("colour with {variables:?}: {has_keyword}")));
        }
    }
    Ok(())
}

fn dumb(name: &str) -> Step {
    let mut session = Session::start(name, &["-q"], &[("TERM", "dumb")], 80)?;
    session.sees(">>>")?;
    session.keys("for i in range(2):\n")?;
    session.sees("...")?;
    session.keys("    print(i + 5)\n\n")?;
    session.sees("5\n6\n>>>")?;
    if session.has_written(b"\x1b") {
        return Err(Failed::from("a control sequence on a dumb terminal"));
    }
    Ok(())
}

fn classic(name: &str) -> Step {
    let mut session = Session::start(name, &["-q", "--classic"], PLAIN, 80)?;
    session.sees(">>>")?;
    session.keys("if True:\r")?;
    session.sees(">>> if True:\n...")?;
    session.keys("7\r")?;
    session.sees("...     7\n...")?;
    session.keys("\r")?;
    session.sees("...     7\n...\n7\n>>>")
}

fn questions(name: &str) -> Step {
    let mut session = plain(name)?;
    session.keys("len?\r")?;
    session.sees("Signature:   len(obj, /)")?;
    session.sees("In [2]:")?;
    session.keys("answer = 42\r")?;
    session.sees("In [3]:")?;
    session.keys("%whos\r")?;
    session.sees("answer     int     42")?;
    session.sees("In [4]:")?;
    session.keys("%history -n 1-2\r")?;
    session.sees("2: answer = 42")?;
    session.sees("In [5]:")?;
    session.keys("%timeit -n 10 -r 2 answer\r")?;
    session.sees("2 runs, 10 loops each)")?;
    session.sees("In [6]:")?;
    session.keys("%nonsense\r")?;
    session.sees("There is no command %nonsense")?;
    session.sees("In [7]:")?;
    session.keys("?\r")?;
    session.sees("ends a block")?;
    session.sees("In [8]:")?;
    session.keys("%%time\r1 + 1\r\r")?;
    session.sees("Wall time:")
}

fn suggestion(name: &str) -> Step {
    let mut session = Session::start(name, &["-q"], &[], 80)?;
    session.sees("In [1]:")?;
    session.keys("print('first', 1)\r")?;
    session.sees("In [2]:")?;
    session.keys("pri")?;
    session.sees("In [2]:\nprint('first', 1)")?;
    session.keys("\x1b[C\r")?;
    session.sees("print('first', 1)\nfirst 1\nIn [3]:")
}

fn search(name: &str) -> Step {
    let mut session = plain(name)?;
    session.keys("'needle' * 2\r")?;
    session.sees("In [2]:")?;
    session.keys("'hay'\r")?;
    session.sees("In [3]:")?;
    session.keys("\x12need")?;
    session.sees("'needle' * 2")?;
    session.keys("\r")?;
    session.sees("'needleneedle'\nIn [4]:")
}

/// Types a command as statement `number` and waits for what it prints and for the next heading.
fn command(session: &mut Session, number: usize, keys: &str, wanted: &str) -> Step {
    session.keys(&format!("{keys}\r"))?;
    session.sees(wanted)?;
    session.sees(&format!("In [{}]:", number + 1))
}

fn file_commands(name: &str) -> Step {
    let mut session = plain(name)?;
    std::fs::write(
        session.folder().join("program.py"),
        "import sys\nloaded = len(sys.argv)\nprint('ran', loaded)\n",
    )?;
    for (index, (keys, wanted)) in [
        ("%run program.py a b", "ran 3\n"),
        ("loaded + 1", "\n4\n"),
        ("%save kept.py 1-2", "Wrote 1 statement to kept.py."),
        ("%precision 2", "Floats are shown with 2 digits."),
        ("2 / 3", "\n0.67\n"),
        ("%env ZEBRA=stripes", "env: ZEBRA=stripes"),
        ("%env ZEBRA", "'stripes'"),
        ("%cd /", "\n/\n"),
        ("%pwd", "'/'"),
        ("%who", "loaded sys"),
        ("%reset -f", "%reset -f\n"),
        ("%whos", "You have set no names."),
        ("%lsmagic", "%timeit"),
        ("%time?", "how long one run takes"),
        ("zebra?", "Object `zebra` not found."),
        ("import textwrap", "import textwrap\n"),
        ("textwrap.dedent??", "Signature:   dedent(text)"),
    ]
    .into_iter()
    .enumerate()
    {
        command(&mut session, index + 1, keys, wanted)?;
    }
    let folder = session.folder().to_owned();
    let kept = std::fs::read_to_string(folder.join("kept.py"))?;
    if kept != "loaded + 1\n" {
        return Err(Failed::from(format!("kept.py:\n{kept}")));
    }
    // A loaded file is the beginning of the next statement.
    session.keys(&format!("%load {}\r", folder.join("program.py").display()))?;
    session.sees("print('ran', loaded)")?;
    session.sees("In [19]:")?;
    session.keys("\r")?;
    session.sees("ran 1\n")
}

fn history(name: &str) -> Step {
    let mut session = plain(name)?;
    session.keys("for word in ['kept']:\rprint(word)\r\r")?;
    session.sees("kept\nIn [2]:")?;
    session.keys("\x04")?;
    session.ends()?;
    let folder = session.folder().to_owned();
    let kept = std::fs::read_to_string(folder.join(".local/state/baton/history"))?;
    if !kept.contains("for word in") {
        return Err(Failed::from(format!("history:\n{kept}")));
    }
    let home = folder.to_string_lossy().into_owned();
    let mut second = Session::start("second", &["-q"], &[("NO_COLOR", "1"), ("HOME", &home)], 80)?;
    second.sees("In [1]:")?;
    second.keys(UP)?;
    second.sees("for word in ['kept']:\n    print(word)")
}

fn read_only_history(name: &str) -> Step {
    let variables = [("NO_COLOR", "1"), ("PYTHON_HISTORY", "/proc/no/such/place")];
    let mut session = Session::start(name, &["-q"], &variables, 80)?;
    session.sees("In [1]:")?;
    session.keys("1 + 1\r")?;
    session.sees("2\nIn [2]:")?;
    session.keys("\x04")?;
    ends_with(&mut session, 0)
}

fn startup(name: &str) -> Step {
    let file =
        std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("startup-{}.py", std::process::id()));
    std::fs::write(&file, "greeting = 'good morning'\n")?;
    let path = file.to_string_lossy().into_owned();
    let mut session = Session::start(name, &["-q"], &[("NO_COLOR", "1"), ("PYTHONSTARTUP", &path)], 80)?;
    session.sees("In [1]:")?;
    session.keys("greeting\r")?;
    session.sees("'good morning'")?;
    std::fs::remove_file(file)?;
    Ok(())
}

fn exit_word(name: &str) -> Step {
    let mut session = plain(name)?;
    session.keys("exit\r")?;
    ends_with(&mut session, 0)?;
    let mut session = plain(name)?;
    session.keys("import sys\r")?;
    session.sees("In [2]:")?;
    session.keys("sys.exit(3)\r")?;
    ends_with(&mut session, 3)
}

fn control_d(name: &str) -> Step {
    let mut session = plain(name)?;
    session.keys("\x04")?;
    ends_with(&mut session, 0)
}

fn ends_with(session: &mut Session, code: i32) -> Step {
    match session.ends()? {
        Some(found) if found == code => Ok(()),
        other => Err(Failed::from(format!("the exit code is {other:?}, not {code}"))),
    }
}

fn failing(name: &str) -> Step {
    let mut session = plain(name)?;
    session.keys("def f():\r1 / 0\r\r")?;
    session.sees("In [2]:")?;
    session.keys("f()\r")?;
    session.sees(
        "<python-input-0>\", line 2, in f\n    1 / 0\n    ~~^~~\nZeroDivisionError: division by zero",
    )?;
    session.sees("In [3]:")?;
    session.keys("why\r")?;
    session.sees("Nothing can be divided by zero.")?;
    session.sees("In [4]:")?;
    session.keys("(1 +\r*)\r")?;
    session.sees("SyntaxError: invalid syntax")?;
    session.sees("In [5]:")?;
    session.keys("2 + 3\r")?;
    session.sees("2 + 3\n5\n")
}

fn drawing(name: &str) -> Step {
    let mut session = plain(name)?;
    session.keys("def area(radius):\rreturn 3 * raduis\r\r")?;
    session.sees("In [2]:")?;
    session.keys("area(2)\r")?;
    session.sees(
        "NameError: name 'raduis' is not defined. Did you mean: 'radius'?\n   ╭─[<python-input-0>:2:16]",
    )?;
    session.sees("╰── `radius` is set here")?;
    session.sees("help: write `radius`")?;
    session.sees("In [3]:")?;
    session.keys("x = 1\r")?;
    session.sees("In [4]:")?;
    session.keys("raise ValueError('own')\r")?;
    session.sees("ValueError: own\nIn [5]:")
}

fn odd_input(name: &str) -> Step {
    let mut session = plain(name)?;
    session.keys("\x01\x05\x0b\x14\x19")?;
    session.keys("'\u{e9}\u{4e2d}\u{1f600}' + ")?;
    session.keys("'x'\r")?;
    session.sees("\u{1f600}x'\n")?;
    session.keys(&format!("len('{}')\r", "a".repeat(3000)))?;
    session.sees("\n3000\n")
}

fn interactive_option(name: &str) -> Step {
    let mut session = Session::start(name, &["-i", "-c", "kept = 5; 1 / 0"], PLAIN, 80)?;
    session.sees("ZeroDivisionError: division by zero")?;
    session.keys("kept\r")?;
    session.sees("kept\n5\n")
}
