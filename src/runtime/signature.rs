//! Parameters of native functions: parsed from the stub once, at the first call, then used to bind arguments as the language
//! reference (8.7, 6.3.4) says and with CPython's messages.

use super::interp::{Interp, Raised, Result};
use super::native::{CallArguments, NativeDefinition, Owner};
use super::report::suggestions;
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
    /// So many positional arguments, if any number, can be passed on as they are: the parameters after them have defaults.
    direct: Option<std::ops::RangeInclusive<usize>>,
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
        let optional = signature.parameters.iter().skip(signature.positional);
        let is_open = signature.star_args || signature.star_kwargs;
        if !is_open && optional.into_iter().all(|parameter| parameter.default.is_some()) {
            signature.direct = Some(signature.required..=signature.positional);
        }
        signature
    }

    /// Are `count` positional arguments a correct call whose values need not be rearranged?
    #[inline]
    pub fn takes_directly(&self, count: usize) -> bool {
        self.direct.as_ref().is_some_and(|direct| direct.contains(&count))
    }

    /// How many values the native function gets.
    #[inline]
    pub fn total(&self) -> usize {
        self.parameters.len() + usize::from(self.star_args) + usize::from(self.star_kwargs)
    }

    /// The same as [`Signature::bind`] for calls without keywords for `**kwargs`, into places that are Unbound. Says whether it could:
    /// what is wrong with a call, [`Signature::bind`] says.
    pub(crate) fn bind_few(&self, arguments: CallArguments<'_>, bound: &mut [Value]) -> bool {
        let given = arguments.positionals();
        let (given, rest) = given.split_at(given.len().min(self.positional));
        if !rest.is_empty() && !self.star_args {
            return false;
        }
        bound.iter_mut().zip(given).for_each(|(slot, value)| *slot = value.clone());
        for (name, value) in arguments.keywords() {
            let Some(text) = name.exact::<Str>() else { return false };
            let mut named = self.parameters.iter().skip(self.positional_only);
            let place = named.position(|parameter| &*parameter.name == text.as_str());
            match place.and_then(|place| bound.get_mut(self.positional_only + place)) {
                Some(slot) if slot.is_unbound() => *slot = value.clone(),
                _ => return false,
            }
        }
        let mut pairs = self.parameters.iter().zip(bound.iter());
        let is_whole = pairs.all(|(parameter, value)| parameter.default.is_some() || !value.is_unbound());
        if is_whole {
            let mut open = bound.iter_mut().skip(self.parameters.len());
            if self.star_args
                && let Some(slot) = open.next()
            {
                *slot = Tuple::from_slice(rest).into();
            }
            if self.star_kwargs
                && let Some(slot) = open.next()
            {
                *slot = Dict::new().into();
            }
        }
        is_whole
    }

    /// Puts arguments where their parameters are; what is left out is Unbound.
    pub(crate) fn bind(
        &self,
        interp: &mut Interp,
        definition: &NativeDefinition,
        owner: Owner<'_>,
        arguments: CallArguments<'_>,
    ) -> Result<Vec<Value>> {
        let given = arguments.positionals();
        if !arguments.names.is_empty() && self.takes_no_keywords() {
            let name = owner.qualify(interp, definition);
            return Err(interp.type_error(format!("{name}() takes no keyword arguments")));
        }
        if let Some(message) = self.count_complaint(interp, definition, owner, arguments) {
            return Err(interp.type_error(message));
        }
        let mut bound = Vec::with_capacity(self.total());
        bound.resize(self.parameters.len(), Value::UNBOUND);
        for (slot, value) in bound.iter_mut().zip(given.iter().take(self.positional)) {
            *slot = value.clone();
        }
        let extra = if self.star_kwargs { Some(Dict::new()) } else { None };
        let mut unexpected = None;
        for (name, value) in arguments.keywords() {
            if !self.bind_keyword(interp, definition, &mut bound, extra.as_deref(), name, value)? {
                unexpected = unexpected.or(Some(name));
            }
        }
        for (index, parameter) in self.parameters.iter().enumerate() {
            if parameter.default.is_none() && bound.get(index).is_some_and(Value::is_unbound) {
                return Err(self.missing(interp, definition, index));
            }
        }
        if let Some(name) = unexpected {
            return Err(self.unexpected(interp, definition, name));
        }
        if self.star_args {
            let rest = given.get(self.positional..).unwrap_or_default();
            bound.push(Tuple::from_slice(rest).into());
        }
        bound.extend(extra.map(Value::from));
        Ok(bound)
    }

    /// Can no argument be passed by name?
    fn takes_no_keywords(&self) -> bool {
        !self.star_kwargs && self.parameters.len() == self.positional_only
    }

    /// Says whether there is a place for the keyword.
    fn bind_keyword(
        &self,
        interp: &mut Interp,
        definition: &NativeDefinition,
        bound: &mut [Value],
        extra: Option<&Dict>,
        name: &Value,
        value: &Value,
    ) -> Result<bool> {
        let Some(text) = name.exact::<Str>() else {
            return Err(interp.type_error("keywords must be strings"));
        };
        let named = self
            .parameters
            .iter()
            .skip(self.positional_only)
            .position(|parameter| &*parameter.name == text.as_str());
        match (named.and_then(|index| bound.get_mut(index + self.positional_only)), extra) {
            (Some(slot), _) if slot.is_unbound() => *slot = value.clone(),
            (Some(_), _) => {
                let message = match named.map(|index| index + self.positional_only) {
                    Some(index) if index < self.positional => {
                        format!(
                            "argument for {}() given by name ('{}') and position ({})",
                            definition.name,
                            text.as_str(),
                            index + 1
                        )
                    }
                    _ => {
                        format!("{}() got multiple values for argument '{}'", definition.name, text.as_str())
                    }
                };
                return Err(interp.type_error(message));
            }
            (None, Some(extra)) => {
                extra.insert(interp, name, value)?;
            }
            (None, None) => return Ok(false),
        }
        Ok(true)
    }

    #[cold]
    fn unexpected(&self, interp: &mut Interp, definition: &NativeDefinition, name: &Value) -> Raised {
        let name = name.exact::<Str>().map_or("", Str::as_str);
        let known = self.parameters.iter().skip(self.positional_only).map(|parameter| &*parameter.name);
        let hint = suggestions::closest(known, name).map(|known| format!(". Did you mean '{known}'?"));
        let function = definition.name;
        interp.type_error(format!(
            "{function}() got an unexpected keyword argument '{name}'{}",
            hint.unwrap_or_default()
        ))
    }

    /// Is the first parameter the receiver, which messages do not count?
    fn receiver(&self) -> usize {
        usize::from(
            self.parameters.first().is_some_and(|first| {
                &*first.name == "self" || &*first.name == "cls" || &*first.name == "type"
            }),
        )
    }

    /// What is wrong with the number of arguments, if anything.
    fn count_complaint(
        &self,
        interp: &Interp,
        definition: &NativeDefinition,
        owner: Owner<'_>,
        arguments: CallArguments<'_>,
    ) -> Option<String> {
        let given = arguments.positionals().len();
        let too_many = given > self.positional && !self.star_args;
        let too_few = given < self.positional_only.min(self.required);
        if self.parameters.len() == self.positional_only {
            return (too_many || too_few)
                .then(|| self.positional_complaint(interp, definition, owner, given));
        }
        let surplus =
            given + arguments.names.len() > self.parameters.len() && !self.star_args && !self.star_kwargs;
        (too_many || too_few || surplus)
            .then(|| self.mixed_complaint(definition.name, given, arguments.names.len()))
    }

    /// "insert expected 2 arguments, got 1", in the variants CPython has for functions that take no keywords.
    fn positional_complaint(
        &self,
        interp: &Interp,
        definition: &NativeDefinition,
        owner: Owner<'_>,
        given: usize,
    ) -> String {
        // A module's function has no receiver, whatever its first parameter is called.
        let receiver = if matches!(owner, Owner::Module(_)) { 0 } else { self.receiver() };
        let least = self.required.saturating_sub(receiver);
        let most = self.positional.saturating_sub(receiver);
        let given = given.saturating_sub(receiver);
        let name = definition.name;
        if !self.star_args && most == 0 {
            format!("{}() takes no arguments ({given} given)", owner.qualify(interp, definition))
        } else if !self.star_args && least == most && most == 1 {
            format!("{}() takes exactly one argument ({given} given)", owner.qualify(interp, definition))
        } else if !self.star_args && least == most {
            format!("{name} expected {most} arguments, got {given}")
        } else if given < least {
            format!("{name} expected at least {least} argument{}, got {given}", plural(least))
        } else {
            format!("{name} expected at most {most} argument{}, got {given}", plural(most))
        }
    }

    /// The same for functions that take keywords.
    fn mixed_complaint(&self, name: &str, given: usize, named: usize) -> String {
        let receiver = self.receiver();
        let given = given.saturating_sub(receiver);
        let total = self.parameters.len().saturating_sub(receiver);
        let most = self.positional.saturating_sub(receiver);
        let least = self.positional_only.min(self.required).saturating_sub(receiver);
        if given + named > total && !self.star_args && !self.star_kwargs {
            let kind = if given == 0 { "keyword " } else { "" };
            return format!(
                "{name}() takes at most {total} {kind}argument{} ({} given)",
                plural(total),
                given + named
            );
        }
        if given < least {
            let bound = if least < most || self.star_args { "at least" } else { "exactly" };
            return format!(
                "{name}() takes {bound} {least} positional argument{} ({given} given)",
                plural(least)
            );
        }
        if most == 0 {
            return format!("{name}() takes no positional arguments");
        }
        let bound = if self.required.saturating_sub(receiver) < most { "at most" } else { "exactly" };
        format!("{name}() takes {bound} {most} positional argument{} ({given} given)", plural(most))
    }

    fn missing(&self, interp: &mut Interp, definition: &NativeDefinition, index: usize) -> Raised {
        let receiver = self.receiver();
        let name = self.parameters.get(index).map(|parameter| parameter.name.clone()).unwrap_or_default();
        let message = if index < self.positional {
            format!(
                "{}() missing required argument '{name}' (pos {})",
                definition.name,
                index + 1 - receiver.min(index)
            )
        } else {
            format!("{}() missing required keyword-only argument: '{name}'", definition.name)
        };
        interp.type_error(message)
    }
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}
