//! The command line: options, what they give to the program, and exit codes, one row each.

use crate::process::run_baton;
use libtest_mimic::{Failed, Trial};

/// Name, arguments, standard input, exit code, text on standard output, text on standard error.
type Row = (&'static str, &'static [&'static str], &'static str, i32, &'static str, &'static str);

const ARGV: &str = "import sys; print(sys.argv)";

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("c_takes_the_rest", &["-c", ARGV, "a", "-q"], "", 0, "['-c', 'a', '-q']\n", ""),
    ("letters_are_clustered", &["-qOc", "print(__debug__)"], "", 0, "False\n", ""),
    ("an_attached_command", &["-cprint(1)"], "", 0, "1\n", ""),
    ("a_hyphen_reads_the_input", &["-", "a", "b"], ARGV, 0, "['-', 'a', 'b']\n", ""),
    ("piped_input_is_a_program", &[], "1 + 1\nprint('x')\n", 0, "x\n", ""),
    ("a_module", &["-m", "this"], "", 0, "Beautiful is better than ugly.", ""),
    ("a_missing_module", &["-m", "zebra"], "", 1, "", "baton: No module named zebra\n"),
    ("a_missing_file", &["zebra.py"], "", 2, "", "can't open file"),
    ("an_unknown_option", &["-z"], "", 2, "", "Unknown option: -z\nusage: baton [option]"),
    ("an_unknown_long_option", &["--zebra"], "", 2, "", "Unknown option: --zebra\n"),
    ("c_without_a_command", &["-c"], "", 2, "", "Argument expected for the -c option\n"),
    ("o_leaves_out_assertions", &["-O", "-c", "assert False; print(__debug__)"], "", 0, "False\n", ""),
    ("oo_leaves_out_docstrings", &["-OO", "-c", "def f():\n 'text'\nprint(f.__doc__)"], "", 0, "None\n", ""),
    ("options_without_a_meaning_here", &["-s", "-S", "-u", "-v", "-B", "-b", "-d", "-R", "-x", "-X", "dev", "-X", "utf8", "-c", "print(2)"], "", 0, "2\n", ""),
    ("isolation", &["-I", "-c", "import sys; print(sys.flags.isolated, sys.flags.ignore_environment, sys.flags.safe_path)"], "", 0, "1 1 True\n", ""),
    ("warnings_become_errors", &["-W", "error", "-c", "import warnings; warnings.warn('w')"], "", 1, "", "UserWarning: w\n"),
    ("import_times", &["-X", "importtime", "-c", "import textwrap"], "", 0, "", "import time: self [us] | cumulative | imported package\n"),
    ("exit_codes", &["-c", "import sys; sys.exit(3)"], "", 3, "", ""),
    ("an_exit_with_a_text", &["-c", "import sys; sys.exit('bye')"], "", 1, "", "bye\n"),
    ("an_uncaught_exception", &["-c", "1 / 0"], "", 1, "", "ZeroDivisionError: division by zero\n"),
    ("a_syntax_error", &["-c", "x ="], "", 1, "", "SyntaxError: invalid syntax\n"),
    ("the_version", &["-V"], "", 0, "(Python 3.14)\n", ""),
    ("the_long_version", &["-VV"], "", 0, "(Python 3.14; ", ""),
    ("help", &["-h"], "", 0, "usage: baton [option] ...", ""),
    ("help_about_variables", &["--help-env"], "", 0, "PYTHONSTARTUP", ""),
    ("help_about_x_options", &["--help-xoptions"], "", 0, "importtime", ""),
    ("check_finds_nothing", &["check", "/dev/null"], "", 0, "", ""),
    ("check_lists_what_is_wrong", &["check", "/dev/stdin"], "import maths\nfrom math import pie, pi\nimport json as j\nj.lods\n", 1,
        "/dev/stdin:1:8: ModuleNotFoundError: No module named 'maths'\n/dev/stdin:2:18: ImportError: cannot import name 'pie' from 'math'\n\
         /dev/stdin:4:3: AttributeError: module 'j' has no attribute 'lods'\n", ""),
    ("check_leaves_caught_imports_alone", &["check", "/dev/stdin"], "try:\n    import zebra\nexcept ImportError:\n    zebra = None\n", 0, "", ""),
    ("check_writes_json", &["check", "--output-format=json", "/dev/stdin"], "x = \"\\q\" +\n", 1, "\"kind\": \"SyntaxError\", \"message\": \"invalid syntax\"}]", ""),
    ("check_writes_annotations", &["check", "--output-format=github", "/dev/stdin"], "x +\n", 1, "::error file=/dev/stdin,line=1,col=4,title=SyntaxError::invalid syntax\n", ""),
    ("the_demos_are_listed", &["demos"], "", 0, "  tour ", ""),
    ("a_demo_runs", &["demos", "life"], "", 0, "\n", ""),
    ("a_missing_demo", &["demos", "zebra"], "", 2, "", "There is no demo 'zebra'"),
    ("an_error_is_explained", &["error", "nameerror"], "", 0, "# NameError\n", ""),
    ("an_unknown_error", &["error", "Zebra"], "", 2, "", "There is no explanation of 'Zebra'"),
    ("the_manual_page", &["man"], "", 0, ".TH BATON 1", ""),
    ("completions_for_bash", &["completions", "bash"], "", 0, "complete -o filenames -F _baton baton\n", ""),
    ("completions_for_fish", &["completions", "fish"], "", 0, "complete -c baton", ""),
    ("completions_for_zsh", &["completions", "zsh"], "", 0, "#compdef baton\n", ""),
    ("completions_for_another_shell", &["completions", "zebra"], "", 2, "", "bash, fish, zsh"),
    ("stubs_are_written", &["stubs", "typings"], "", 0, "Wrote stubs of ", ""),
    ("errors_as_json", &["--error-format=json", "-c", "a = [1, 2]\na(0)"], "", 1, "", "\"help\": \"use square brackets: `a[0]`\""),
    ("errors_with_a_drawing", &["--error-format=fancy", "-c", "a = [1, 2]\na(0)"], "", 1, "",
        "TypeError: 'list' object is not callable\n   ╭─[<string>:2:1]\n"),
    ("plain_errors_say_no_more_than_cpython", &["--error-format=plain", "-c", "x++"], "", 1, "",
        "    x++\n       ^\nSyntaxError: invalid syntax\n"),
    ("an_unknown_error_format", &["--error-format=loud", "-c", "1"], "", 2, "", "--error-format is one of: fancy, json, narrated, plain\n"),
    ("tqdm_is_silent_in_a_pipe", &["-c", "from tqdm import tqdm, trange\nprint(sum(tqdm([1, 2])), [x for x in trange(2, desc='d')])"], "", 0, "3 [0, 1]\n", ""),
    ("tqdm_prints_its_text", &["-c", "from tqdm import tqdm\nprint(tqdm.format_meter(45, 100, 4.5, prefix='load', postfix='loss=0.5'))"], "", 0,
        "load:  45%|████▌     | 45/100 [00:04<00:05, 10.00it/s, loss=0.5]\n", ""),
    ("tqdm_writes_when_told_to", &["-c", "from tqdm import tqdm\nlist(tqdm('abc', disable=False, bar_format='{n_fmt}/{total_fmt}'))"], "", 0, "", "\r0/3"),
];

/// One test for each row.
pub fn trials() -> Vec<Trial> {
    ROWS.iter().map(|row| Trial::test(format!("command_line/{}", row.0), || check(row))).collect()
}

fn check(row: &Row) -> Result<(), Failed> {
    let (_, arguments, input, code, stdout, stderr) = *row;
    let outcome = run_baton(arguments, input)?;
    let got = outcome.status.and_then(|status| status.code());
    let fits = got == Some(code)
        && outcome.stdout.contains(stdout)
        && outcome.stderr.contains(stderr)
        && (!stdout.is_empty() || code != 0 || outcome.stdout.is_empty());
    if fits {
        return Ok(());
    }
    let (shown, errors) = (&outcome.stdout, &outcome.stderr);
    Err(Failed::from(format!("exit code {got:?}\nstandard output:\n{shown}\nstandard error:\n{errors}")))
}
