//! SyntaxWarnings: through the module `warnings` once a program has imported it, and as that would show them before.

use super::compile::{Stage, WarningAction, raise, settings};
use crate::compiler::Warning;
use crate::object::{Str, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::{attribute, call};
use crate::source::{Diagnostic, SourceFile};
use crate::syntax;

/// Shows the warnings of the compiler.
pub fn show(interp: &mut Interp, file: &SourceFile, warnings: &[Warning]) -> Result<()> {
    for warning in warnings {
        let diagnostic = Diagnostic::syntax(warning.message.clone(), warning.span);
        let line = file.line_of(warning.span.start) as usize;
        show_one(interp, file, &warning.message, line, &diagnostic)?;
    }
    Ok(())
}

/// Shows the warnings about escape sequences without a meaning.
pub fn show_escapes(interp: &mut Interp, file: &SourceFile) -> Result<()> {
    for escape in syntax::invalid_escapes(file.text()) {
        let sequence = &escape.sequence;
        let kind = if escape.is_octal { "octal escape" } else { "escape" };
        let advice = format!("Did you mean \"\\{sequence}\"? A raw string is also an option.");
        let start = format!("\"{sequence}\" is an invalid {kind} sequence.");
        let message = format!("{start} Such sequences will not work in the future. {advice}");
        let diagnostic = Diagnostic::syntax(format!("{start} {advice}"), escape.span);
        show_one(interp, file, &message, escape.line, &diagnostic)?;
    }
    Ok(())
}

fn show_one(
    interp: &mut Interp,
    file: &SourceFile,
    message: &str,
    line: usize,
    as_error: &Diagnostic,
) -> Result<()> {
    match settings(interp).warnings {
        WarningAction::Ignore => return Ok(()),
        WarningAction::Raise => return Err(raise(interp, file, as_error, Stage::Parser)),
        WarningAction::Show => {}
    }
    if let Some(module) = interp.loaded_module("warnings") {
        let name = interp.intern("warn_explicit");
        if let Some(function) = attribute::get_optional(interp, module.value(), &name)? {
            let class = interp.exception_class(ExceptionKind::SyntaxWarning).to_value();
            let place = [Str::value(file.name()), Value::int(line as i64)];
            let [name, line] = place;
            let shown = call::call(interp, &function, &[Str::value(message), class, name, line]);
            return match shown {
                Err(raised) if interp.raised_is(&raised, ExceptionKind::SyntaxWarning) => {
                    drop(interp.take_raised(raised));
                    Err(raise(interp, file, as_error, Stage::Parser))
                }
                other => other.map(drop),
            };
        }
    }
    let source = file.line_text(line as u32).trim();
    let shown = if source.is_empty() || file.name().starts_with('<') {
        String::new()
    } else {
        format!("  {source}\n")
    };
    let text = format!("{}:{line}: SyntaxWarning: {message}\n{shown}", file.name());
    // A closed standard error is no reason to stop.
    let _ = interp.host.write_error(text.as_bytes());
    Ok(())
}
