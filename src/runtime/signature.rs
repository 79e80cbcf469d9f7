//! Parameters of native functions: parsed from the stub once, at the first call, then used to bind arguments as the language
//! reference (8.7, 6.3.4) says and with CPython's messages.

use super::interp::{Interp, Raised, Result};
use super::native::{CallArguments, NativeDefinition};
use super::types::dict::Dict;
use crate::object::{Str, Tuple, Value};

/// The parameters of a native function.
#[derive(Debug, Default)]
pub struct Signature {
    /// Named parameters in order: positional ones, then keyword-only ones.
    pub parameters: Vec<Parameter>,
    /// How many of them are positional.
    pub positional: usize,
    /// How many of the positional ones cannot be passed by name.
    pub positional_only: usize,
    /// How many positional parameters have no default.
    pub required: usize,
    pub star_args: bool,
    pub star_kwargs: bool,
}

/// A named parameter.
#[derive(Debug)]
pub struct Parameter {
    pub name: Box<str>,
    /// The default as written in the stub.
    pub default: Option<Box<str>>,
}

impl Signature {
    /// Parses the text between a stub's parentheses, as `stringify!` gives it.
    pub fn parse(text: &str) -> Signature {
        let mut signature = Signature::default();
        let mut keyword_only = false;
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            if let Some(name) = part.strip_prefix("**") {
                signature.star_kwargs = !name.is_empty();
            } else if let Some(name) = part.strip_prefix('*') {
                signature.star_args = !name.trim().is_empty();
                keyword_only = true;
            } else if part == "/" {
                signature.positional_only = signature.parameters.len();
            } else {
                let (name, default) = match part.split_once('=') {
                    Some((name, default)) => (name.trim(), Some(default.trim().into())),
                    None => (part, None),
                };
                if !keyword_only {
                    signature.positional += 1;
                    signature.required += usize::from(default.is_none());
                }
                signature.parameters.push(Parameter { name: name.into(), default });
            }
        }
        signature
    }

    /// Are there only named positional parameters?
    #[inline]
    pub fn is_plain(&self) -> bool {
        !self.star_args && !self.star_kwargs && self.positional == self.parameters.len()
    }

    /// How many values the native function gets.
    #[inline]
    pub fn total(&self) -> usize {
        self.parameters.len() + usize::from(self.star_args) + usize::from(self.star_kwargs)
    }

    /// Puts arguments where their parameters are; what is left out is Unbound.
    pub(crate) fn bind(&self, interp: &mut Interp, definition: &NativeDefinition, arguments: CallArguments<'_>) -> Result<Vec<Value>> {
        let given = arguments.positionals();
        if given.len() > self.positional && !self.star_args {
            return Err(self.wrong_count(interp, definition, given.len()));
        }
        let mut bound = vec![Value::UNBOUND; self.parameters.len()];
        for (slot, value) in bound.iter_mut().zip(given.iter().take(self.positional)) {
            *slot = value.clone();
        }
        let extra = if self.star_kwargs { Some(Dict::new()) } else { None };
        for (name, value) in arguments.keywords() {
            self.bind_keyword(interp, definition, &mut bound, extra.as_deref(), name, value)?;
        }
        for (index, parameter) in self.parameters.iter().enumerate() {
            if parameter.default.is_none() && bound.get(index).is_some_and(Value::is_unbound) {
                return Err(self.missing(interp, definition, given.len(), index));
            }
        }
        if self.star_args {
            let rest = given.get(self.positional..).unwrap_or_default();
            bound.push(Tuple::from_slice(rest).into());
        }
        bound.extend(extra.map(Value::from));
        Ok(bound)
    }

    fn bind_keyword(
        &self,
        interp: &mut Interp,
        definition: &NativeDefinition,
        bound: &mut [Value],
        extra: Option<&Dict>,
        name: &Value,
        value: &Value,
    ) -> Result<()> {
        let Some(text) = name.exact::<Str>() else {
            return Err(interp.type_error("keywords must be strings"));
        };
        let named = self.parameters.iter().skip(self.positional_only).position(|parameter| &*parameter.name == text.as_str());
        match (named.and_then(|index| bound.get_mut(index + self.positional_only)), extra) {
            (Some(slot), _) if slot.is_unbound() => *slot = value.clone(),
            (Some(_), _) => {
                let message = match named.map(|index| index + self.positional_only) {
                    Some(index) if index < self.positional => {
                        format!("argument for {}() given by name ('{}') and position ({})", definition.name, text.as_str(), index + 1)
                    }
                    _ => format!("{}() got multiple values for argument '{}'", definition.name, text.as_str()),
                };
                return Err(interp.type_error(message));
            }
            (None, Some(extra)) => {
                extra.insert(interp, name, value)?;
            }
            (None, None) if self.parameters.len() == self.positional_only => {
                return Err(interp.type_error(format!("{}() takes no keyword arguments", definition.name)));
            }
            (None, None) => {
                let message = format!("{}() got an unexpected keyword argument '{}'", definition.name, text.as_str());
                return Err(interp.type_error(message));
            }
        }
        Ok(())
    }

    /// Is the first parameter the receiver, which messages do not count?
    fn receiver(&self) -> usize {
        usize::from(self.parameters.first().is_some_and(|first| &*first.name == "self" || &*first.name == "cls" || &*first.name == "type"))
    }

    /// "insert expected 2 arguments, got 1", in the variants CPython has.
    fn wrong_count(&self, interp: &mut Interp, definition: &NativeDefinition, given: usize) -> Raised {
        let receiver = self.receiver();
        let (least, most, given) =
            (self.required.saturating_sub(receiver), self.positional - receiver.min(self.positional), given.saturating_sub(receiver));
        let name = definition.name;
        let plural = |count: usize| if count == 1 { "" } else { "s" };
        let message = if self.positional_only < self.positional {
            let bound = if least == most { "exactly" } else if given < least { "at least" } else { "at most" };
            let limit = if given < least { least } else { most };
            format!("{name}() takes {bound} {limit} argument{} ({given} given)", plural(limit))
        } else if most == 0 {
            format!("{name}() takes no arguments ({given} given)")
        } else if least == most && most == 1 {
            format!("{name}() takes exactly one argument ({given} given)")
        } else if least == most {
            format!("{name} expected {most} arguments, got {given}")
        } else if given < least {
            format!("{name} expected at least {least} argument{}, got {given}", plural(least))
        } else {
            format!("{name} expected at most {most} argument{}, got {given}", plural(most))
        };
        interp.type_error(message)
    }

    fn missing(&self, interp: &mut Interp, definition: &NativeDefinition, given: usize, index: usize) -> Raised {
        if index < self.positional_only {
            return self.wrong_count(interp, definition, given);
        }
        let receiver = self.receiver();
        let name = self.parameters.get(index).map(|parameter| parameter.name.clone()).unwrap_or_default();
        let message = if index < self.positional {
            format!("{}() missing required argument '{name}' (pos {})", definition.name, index + 1 - receiver.min(index))
        } else {
            format!("{}() missing required keyword-only argument: '{name}'", definition.name)
        };
        interp.type_error(message)
    }
}
