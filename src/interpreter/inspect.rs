//! What the command line shows of a program without running it: its tree and its bytecode.

use super::{Failure, Interpreter, compile, outcome};
use crate::bytecode;
use crate::compiler::{self, Options};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::CompileMode;
use crate::source::SourceFile;
use crate::syntax;

impl Interpreter {
    /// Reads a program's text; a file that cannot be decoded is shown as the SyntaxError it is.
    fn read_text(&mut self, path: &str) -> Result<SourceFile, Failure> {
        let bytes = self.interp.host.read_file(path).map_err(Failure::Unreadable)?;
        // Compiling is what tells about the errors; its result is thrown away.
        self.check_bytes(&bytes, path)?;
        let text = syntax::decode(path, &bytes).unwrap_or_default();
        Ok(SourceFile::new(path, text))
    }

    fn check_bytes(&mut self, bytes: &[u8], path: &str) -> Result<(), Failure> {
        match compile::compile_bytes(&mut self.interp, bytes, path) {
            Ok(_) => Ok(()),
            Err(raised) => Err(outcome::settle(&mut self.interp, raised)),
        }
    }

    /// The syntax tree of a file, one node per line as `ast.dump(indent=...)` shows it.
    ///
    /// # Errors
    /// The SyntaxError, which has been shown; [`Failure::Unreadable`].
    pub fn dump_tree(&mut self, path: &str) -> Result<String, Failure> {
        let file = self.read_text(path)?;
        let tree = syntax::parse_module(&file).ok().and_then(|module| syntax::dump(&module));
        match tree {
            Some(text) => Ok(text),
            None => {
                let raised =
                    self.interp.raise(ExceptionKind::RecursionError, "the tree is too deep to be shown");
                Err(outcome::settle(&mut self.interp, raised))
            }
        }
    }

    /// The bytecode of a file beside its source.
    ///
    /// # Errors
    /// As for [`Interpreter::dump_tree`].
    pub fn disassemble(&mut self, path: &str) -> Result<String, Failure> {
        let file = self.read_text(path)?;
        let options = Options { namespace_is_globals: true, ..Options::default() };
        let compiled =
            syntax::parse_module(&file).and_then(|module| compiler::compile_module(&module, &file, &options));
        match compiled {
            Ok(compiled) => Ok(bytecode::disassembler::disassemble(&compiled.code, file.text())),
            // `read_text` has compiled the same text already; this raises its error again.
            Err(_) => {
                match compile::compile_text(&mut self.interp, file.text(), path, CompileMode::Exec, true) {
                    Ok(_) => Ok(String::new()),
                    Err(raised) => Err(outcome::settle(&mut self.interp, raised)),
                }
            }
        }
    }
}
