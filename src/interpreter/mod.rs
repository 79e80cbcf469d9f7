//! The interpreter as one thing: the parts joined together, behind the API that the command line and other programs embed.
//!
//! ```no_run
//! use baton::interpreter::{Interpreter, SystemHost};
//! let mut interpreter = Interpreter::new(Box::new(SystemHost::new()));
//! interpreter.run_source("print(6 * 7)", "<example>").ok();
//! ```

mod advice;
mod check;
mod compile;
mod hooks;
mod host;
mod import_times;
pub mod inspect;
mod loader;
mod lookup;
mod module_spec;
mod outcome;
pub mod session;
mod stdlib;
pub mod system;
mod tree;
mod warnings;

#[cfg(feature = "counters")]
pub use crate::vm::counters::report as instruction_counts;
pub use advice::{Advice, Mark};
pub use check::Finding;
pub use compile::{Settings, WarningAction};
pub use host::SystemHost;
pub use outcome::{ErrorDisplay, Failure, Place};

use crate::builtins;
use crate::object::{Ref, Str, Value};
use crate::runtime::host::Host;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::report;
use crate::runtime::types::list::List;
use crate::runtime::types::module::Module;

/// How many bytes of its thread's stack an interpreter uses when nothing else is said; the machine itself needs little, native code that
/// calls back and forth the rest.
const DEFAULT_STACK: usize = 4 << 20;

/// An interpreter of its own: modules, objects and limits are shared with no other.
pub struct Interpreter {
    interp: Box<Interp>,
    main: Ref<Module>,
}

impl Interpreter {
    /// A new interpreter that sees the world through `host`.
    pub fn new(host: Box<dyn Host>) -> Interpreter {
        Interpreter::with_stack(host, DEFAULT_STACK)
    }

    /// A new interpreter whose native recursion may use `stack` bytes of the calling thread's stack.
    pub fn with_stack(host: Box<dyn Host>, stack: usize) -> Interpreter {
        let mut interp = Interp::new(host, hooks::hooks(), stack);
        builtins::install(&mut interp);
        loader::add_names(&mut interp);
        let main = Module::new(&mut interp, "__main__", None);
        let builtins = interp.loaded_module("builtins").map(|module| module.to_value()).unwrap_or_default();
        main.set(&mut interp, "__builtins__", builtins);
        let key = interp.names.main.clone();
        drop(interp.modules.clone().set_str(&mut interp, &key, main.to_value()));
        Interpreter { interp, main }
    }

    /// The state inside, for what this API does not cover.
    pub fn interp(&mut self) -> &mut Interp {
        &mut self.interp
    }

    /// The optimisation level and the like, for everything compiled from now on.
    pub fn set_settings(&mut self, settings: Settings) {
        compile::set_settings(&mut self.interp, settings);
    }

    /// Sets `sys.argv`; the first is the script's name.
    pub fn set_arguments(&mut self, arguments: &[String]) {
        self.set_list("argv", arguments);
    }

    /// Sets `sys.warnoptions`: what was given to `-W`, which the module `warnings` reads.
    pub fn set_warning_options(&mut self, options: &[String]) {
        self.set_list("warnoptions", options);
    }

    /// Sets `sys.path`, the folders modules are looked for in.
    pub fn set_path(&mut self, folders: &[String]) {
        self.set_list("path", folders);
    }

    /// Puts a folder in front of `sys.path`.
    pub fn add_to_path(&mut self, folder: &str) {
        let Some(path) = self.sys().and_then(|sys| sys.get(&mut self.interp, "path")) else { return };
        if let Some(list) = path.exact::<List>() {
            let folder = Str::value(folder);
            self.interp.write(&list.items).insert(0, folder);
        }
    }

    /// Sets `sys.executable` and `sys.orig_argv`.
    pub fn set_executable(&mut self, executable: &str, original_arguments: &[String]) {
        if let Some(sys) = self.sys() {
            sys.set(&mut self.interp, "executable", Str::value(executable));
        }
        self.set_list("orig_argv", original_arguments);
    }

    /// Sets the fields of `sys.flags` that are not zero.
    pub fn set_flags(&mut self, flags: &[(&str, i64)]) {
        if let Some(sys) = self.sys() {
            builtins::modules::sys::set_flags(&mut self.interp, &sys, flags);
        }
    }

    fn sys(&mut self) -> Option<Ref<Module>> {
        self.interp.loaded_module("sys")
    }

    fn set_list(&mut self, name: &str, texts: &[String]) {
        let list = List::value(texts.iter().map(|text| Str::value(text)).collect());
        if let Some(sys) = self.sys() {
            sys.set(&mut self.interp, name, list);
        }
    }

    /// Runs a program as `__main__`. `file_name` is what tracebacks call it.
    ///
    /// # Errors
    /// The exception nobody caught; its text has been written to `sys.stderr`.
    pub fn run_source(&mut self, source: &str, file_name: &str) -> std::result::Result<(), Failure> {
        if file_name.starts_with('<') {
            report::register_source(&mut self.interp, file_name, source);
        }
        let main = self.main.clone();
        let result = compile::compile_module(&mut self.interp, source, file_name)
            .and_then(|code| self.run_in_main(&main, &code));
        self.finish(result.map(drop))
    }

    /// Runs a file as `__main__`.
    ///
    /// # Errors
    /// As for [`Interpreter::run_source`]; a file that cannot be read is [`Failure::Unreadable`].
    pub fn run_file(&mut self, path: &str) -> std::result::Result<(), Failure> {
        let bytes = match self.interp.host.read_file(path) {
            Ok(bytes) => bytes,
            Err(error) => return Err(Failure::Unreadable(error)),
        };
        let main = self.main.clone();
        main.set(&mut self.interp, "__file__", Str::value(path));
        main.set(&mut self.interp, "__cached__", Value::NONE);
        let result = compile::compile_bytes(&mut self.interp, &bytes, path)
            .and_then(|code| self.run_in_main(&main, &code));
        self.finish(result.map(drop))
    }

    /// Runs a program given as the bytes of a file, as `__main__`.
    ///
    /// # Errors
    /// As for [`Interpreter::run_source`].
    pub fn run_bytes(&mut self, bytes: &[u8], file_name: &str) -> std::result::Result<(), Failure> {
        // CPython has read the lines of standard input and not kept them.
        if file_name != "<stdin>" {
            report::register_source(&mut self.interp, file_name, &String::from_utf8_lossy(bytes));
        }
        let main = self.main.clone();
        let result = compile::compile_bytes(&mut self.interp, bytes, file_name)
            .and_then(|code| self.run_in_main(&main, &code));
        self.finish(result.map(drop))
    }

    /// Runs a module found through `sys.path` as `__main__`, as `-m` does.
    ///
    /// # Errors
    /// As for [`Interpreter::run_source`]; [`Failure::NoModule`] with the reason if there is none.
    pub fn run_module(&mut self, name: &str) -> std::result::Result<(), Failure> {
        let main = self.main.clone();
        match loader::find_main(&mut self.interp, name) {
            Ok(Ok(found)) => {
                let result = loader::run_as_main(&mut self.interp, &main, &found);
                self.finish(result)
            }
            Ok(Err(reason)) => Err(Failure::NoModule(reason)),
            Err(raised) => self.finish(Err(raised)),
        }
    }

    /// The value of an expression in `__main__`, as `repr` shows it.
    ///
    /// # Errors
    /// As for [`Interpreter::run_source`].
    pub fn eval(&mut self, source: &str) -> std::result::Result<String, Failure> {
        let main = self.main.clone();
        let result = compile::compile_expression(&mut self.interp, source, "<string>")
            .and_then(|code| self.run_in_main(&main, &code))
            .and_then(|value| crate::runtime::representation::repr(&mut self.interp, &value));
        match result {
            Ok(text) => Ok(text.as_str().to_owned()),
            Err(raised) => Err(outcome::settle(&mut self.interp, raised)),
        }
    }

    fn run_in_main(&mut self, main: &Ref<Module>, code: &Value) -> Result {
        let namespace = main.namespace.to_value();
        (self.interp.hooks.run_code)(&mut self.interp, code, &namespace, &namespace)
    }

    fn finish(&mut self, result: Result<()>) -> std::result::Result<(), Failure> {
        self.interp.run_pending();
        match result {
            Ok(()) => Ok(()),
            Err(raised) => Err(outcome::settle(&mut self.interp, raised)),
        }
    }

    /// Writes out what `sys.stdout` and open files still hold back. Says whether standard output took everything.
    pub fn flush(&mut self) -> bool {
        outcome::flush_standard_files(&mut self.interp);
        builtins::modules::io::flush_all(&mut self.interp);
        self.interp.host.flush_output().is_ok()
    }

    /// Calls what was registered with `atexit`, frees the program's objects, so that finalizers run, and writes everything out. Says whether standard output took everything.
    pub fn end(&mut self) -> bool {
        outcome::run_exit_functions(&mut self.interp);
        outcome::release_modules(&mut self.interp, &self.main);
        self.flush()
    }

    /// Writes to the program's standard output.
    pub fn print(&mut self, text: &str) {
        // A closed output shows when it is flushed.
        let _ = self.interp.host.write_output(text.as_bytes());
    }

    /// `-u`: standard output is sent at every write.
    pub fn send_output_at_once(&mut self) {
        if let Some(file) = builtins::modules::io::standard::current(
            &mut self.interp,
            builtins::modules::io::standard::Stream::Output,
        ) {
            builtins::modules::io::standard::send_at_once(&file);
        }
    }

    /// Lets Ctrl-C raise KeyboardInterrupt in the program.
    pub fn catch_interrupts(&mut self) {
        system::signals::catch_interrupts(self.interp.machine.interrupted);
    }
}
