//! The rules of the code's architecture, each a named test (`cargo test architecture`).
//!
//! The tables come first; a change of the design is a change of a table. The rules read the sources as text through
//! `architecture/source.rs`, which hides comments and literals. Called by `main.rs`.

mod rules;
mod source;

use std::path::Path;

use libtest_mimic::{Failed, Trial};

use source::SourceFile;

/// Who may import whom: the folder below `src/` and the module paths of the crate that it may name besides its own.
pub const LAYERS: &[(&str, &[&str])] = &[
    ("source", &[]),
    ("syntax", &["source"]),
    ("bytecode", &["source", "syntax::operators"]),
    ("object", &[]),
    ("compiler", &["source", "syntax", "bytecode"]),
    ("runtime", &["source", "syntax::operators", "bytecode", "object"]),
    ("array", &[]),
    ("regex", &["runtime::text"]),
    ("vm", &["source", "syntax::operators", "bytecode", "object", "runtime"]),
    ("builtins", &["syntax::operators", "object", "runtime", "array", "regex"]),
    ("lesson", &["source", "bytecode", "object", "runtime", "vm"]),
    (
        "interpreter",
        &[
            "source", "syntax", "bytecode", "object", "compiler", "runtime", "array", "vm", "builtins",
            "lesson",
        ],
    ),
    ("cli", &["source", "interpreter", "lesson"]),
];

/// The one home of an external crate: a file, or a folder with a closing slash. A crate that is not listed may be used
/// anywhere.
pub const CRATE_HOMES: &[(&str, &str)] = &[
    ("logos", "syntax/"),
    ("lalrpop_util", "syntax/parser.rs"),
    ("ndarray", "array/"),
    ("rayon", "array/"),
    ("gemm", "array/"),
    ("faer", "array/"),
    ("rustfft", "array/"),
    ("realfft", "array/"),
    ("rustyline", "cli/prompt/"),
    ("miette", "cli/report.rs"),
    ("md5", "builtins/modules/hashlib/"),
    ("sha1", "builtins/modules/hashlib/"),
    ("sha2", "builtins/modules/hashlib/"),
    ("sha3", "builtins/modules/hashlib/"),
    ("blake2b_simd", "builtins/modules/hashlib/"),
    ("blake2s_simd", "builtins/modules/hashlib/"),
    ("miniz_oxide", "builtins/modules/zlib/"),
];

/// The files and folders that may contain `unsafe`: values and their memory, the machine's words, shapes and frames that point at
/// what others own, array buffers and vector instructions, calls of the operating system.
pub const UNSAFE_HOMES: &[&str] = &[
    "object/",
    "vm/",
    "runtime/machine.rs",
    "runtime/class.rs",
    "array/buffer.rs",
    "array/simd/",
    "interpreter/system/",
];

pub const FILE_LINES: usize = 500;
pub const FUNCTION_LINES: usize = 60;

/// Named tables and the file of the dispatch `match`: their length is that of what they list.
pub const LONG_FILES: &[&str] = &["bytecode/opcodes.rs", "vm/dispatch.rs"];

/// Functions that are a table or the dispatch `match`: the file and the function's name.
pub const LONG_FUNCTIONS: &[(&str, &str)] = &[
    ("array/error.rs", "fmt"),
    ("array/error.rs", "fmt_rest"),
    ("runtime/types/mod.rs", "register_layouts"),
    ("syntax/nodes/expressions.rs", "expression_here"),
    ("syntax/nodes/statements.rs", "statement_here"),
    ("vm/dispatch.rs", "run_frames"),
];

/// Code that ends the process where a script should get an exception.
pub const PANICKING: &[&str] =
    &[".unwrap(", ".expect(", "panic!(", "unreachable!(", "todo!(", "unimplemented!("];

/// A rule reads all sources and returns one line per breach.
type Rule = fn(&[SourceFile]) -> Vec<String>;

const RULES: &[(&str, Rule)] = &[
    ("layers_import_only_what_the_table_allows", rules::layers),
    ("every_layer_is_in_the_table", rules::known_layers),
    ("external_crates_have_one_home", rules::crate_homes),
    ("every_file_says_what_it_is", rules::file_headers),
    ("files_are_short", rules::file_lengths),
    ("functions_are_short", rules::function_lengths),
    ("runtime_code_does_not_panic", rules::panicking_calls),
    ("unsafe_code_stays_at_home_and_says_why_it_is_sound", rules::unsafe_code),
    ("every_folder_is_in_the_map", rules::map),
];

/// The tests of the project in the folder `root`.
pub fn trials(root: &Path) -> Vec<Trial> {
    RULES.iter().map(|&(name, rule)| trial(name, rule, root.join("src"))).collect()
}

fn trial(name: &str, rule: Rule, sources: std::path::PathBuf) -> Trial {
    Trial::test(format!("architecture/{name}"), move || {
        let files = source::read_all(&sources);
        if files.is_empty() {
            return Err(Failed::from(format!("no sources in {}", sources.display())));
        }
        match rule(&files) {
            breaches if breaches.is_empty() => Ok(()),
            breaches => Err(Failed::from(breaches.join("\n"))),
        }
    })
}
