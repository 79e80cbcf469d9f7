//! Running what was typed: as CPython's prompt does, the value of the last statement is shown through `sys.displayhook`.

use crate::interpreter::{Failure, Interpreter, compile};
use crate::object::{Str, Value};
use crate::runtime::interp::{CompileMode, Interp, Result};
use crate::runtime::types::list::List;
use crate::runtime::{attribute, call, report, representation};
use crate::source::SourceFile;
use crate::syntax;

impl Interpreter {
    /// Runs what was typed at a prompt, one statement or several. `file_name` names this input in tracebacks.
    ///
    /// # Errors
    /// As for [`Interpreter::run_source`].
    pub fn run_interactive(&mut self, source: &str, file_name: &str) -> std::result::Result<(), Failure> {
        report::register_source(&mut self.interp, file_name, source);
        let result = self.run_parts(source, file_name);
        self.finish(result)
    }

    fn run_parts(&mut self, source: &str, file_name: &str) -> Result<()> {
        let main = self.main.clone();
        let (before, last) = source.split_at(start_of_last(source));
        if !before.trim().is_empty() {
            let code = compile::compile_text(&mut self.interp, before, file_name, CompileMode::Exec, true)?;
            self.run_in_main(&main, &code)?;
        }
        // Empty lines in place of the other statements keep the line numbers.
        let last = format!("{}{last}", "\n".repeat(before.matches('\n').count()));
        let code = compile::compile_text(&mut self.interp, &last, file_name, CompileMode::Single, true)?;
        self.run_in_main(&main, &code).map(drop)
    }

    /// Calls a function of an embedded module with strings and lists of strings, as the prompt does for its commands; gives the text it
    /// returns.
    ///
    /// # Errors
    /// As for [`Interpreter::run_source`].
    pub fn call_support(
        &mut self,
        module: &str,
        function: &str,
        texts: &[&str],
        list: &[String],
    ) -> std::result::Result<Option<String>, Failure> {
        let result = call_in_module(&mut self.interp, module, function, texts, list);
        let returned =
            result.as_ref().ok().and_then(|value| value.exact::<Str>()).map(|text| text.as_str().to_owned());
        self.finish(result.map(drop))?;
        Ok(returned)
    }

    /// Sets `sys.ps1` and `sys.ps2`, as a prompt does.
    pub fn set_prompts(&mut self, first: &str, next: &str) {
        if let Some(sys) = self.sys() {
            sys.set(&mut self.interp, "ps1", Str::value(first));
            sys.set(&mut self.interp, "ps2", Str::value(next));
        }
    }

    /// The prompt a program may have changed: `str(sys.ps1)`.
    pub fn prompt(&mut self, name: &str, default: &str) -> String {
        let Some(prompt) = self.sys().and_then(|sys| sys.get(&mut self.interp, name)) else {
            return default.to_owned();
        };
        match representation::str(&mut self.interp, &prompt) {
            Ok(text) => text.as_str().to_owned(),
            Err(raised) => {
                drop(self.interp.take_raised(raised));
                default.to_owned()
            }
        }
    }

    /// Does `__main__` have this name?
    pub fn defines(&mut self, name: &str) -> bool {
        self.main.get(&mut self.interp, name).is_some()
    }
}

fn call_in_module(
    interp: &mut Interp,
    module: &str,
    function: &str,
    texts: &[&str],
    list: &[String],
) -> Result {
    let module = (interp.hooks.import)(interp, module)?;
    let name = interp.intern(function);
    let function = attribute::get(interp, &module, &name)?;
    let list = List::value(list.iter().map(|text| Str::value(text)).collect());
    let arguments: Vec<Value> = texts.iter().map(|text| Str::value(text)).chain([list]).collect();
    call::call(interp, &function, &arguments)
}

/// Where the last statement begins, if lines with others stand before it; else 0, also for a text that is wrong.
fn start_of_last(source: &str) -> usize {
    let file = SourceFile::new("", source);
    let Ok(module) = syntax::parse_module(&file) else { return 0 };
    let [.., before, last] = &module.body[..] else { return 0 };
    let between = source.get(before.span.end as usize..last.span.start as usize).unwrap_or_default();
    between.find('\n').map_or(0, |line_end| before.span.end as usize + line_end + 1)
}

#[cfg(test)]
mod tests {
    use super::start_of_last;

    #[test]
    fn the_last_statement_stands_alone() {
        assert_eq!(start_of_last("x = 1\ny\n"), 6);
        assert_eq!(start_of_last("x = 1; y\n"), 0);
        assert_eq!(start_of_last("x = 1\n\n@a\ndef f(): pass\n"), 6);
        assert_eq!(start_of_last("x = = 1\ny"), 0);
    }
}
