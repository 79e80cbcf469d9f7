//! Binding arguments to the parameters of Python functions (language reference 6.3.4), with CPython's messages.

use crate::object::{Header, Ref, Str, Tuple, Value, Word};
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::types::code::CodeObject;
use crate::runtime::types::dict::Dict;
use crate::runtime::types::function::Function;

/// How many keywords [`bind_in_place`] can take.
const FEW: usize = 12;
/// Stands for a place among the surplus keywords.
const SURPLUS: usize = usize::MAX;

/// The same as [`bind`] for the `count` words that lie at `first`, without allocating more than the tuple of `*args` and the dict of
/// `**kwargs`. Says whether it could: with many parameters, keywords for `**kwargs` or a wrong call nothing has been changed, and [`bind`]
/// does or says the rest.
///
/// # Safety
/// The words are alive, and there is room behind them for all parameters.
pub(crate) unsafe fn bind_in_place(
    interp: &mut Interp,
    function: &Function,
    code: &CodeObject,
    first: *mut Word,
    count: usize,
    names: &[Value],
) -> bool {
    let parameters = code.data.parameters;
    let (positional, total) =
        (parameters.positional as usize, (parameters.positional + parameters.keyword_only) as usize);
    let given = count - names.len();
    let surplus = given.saturating_sub(positional);
    if total > u64::BITS as usize || names.len() > FEW || surplus > 0 && !parameters.has_star_args {
        return false;
    }
    let Some((places, filled)) = keyword_places(code, given.min(positional), names) else { return false };
    let defaults = Defaults::of(interp, function, code);
    if (0..total).any(|index| filled >> index & 1 == 0 && defaults.get(interp, index).is_none()) {
        return false;
    }
    // SAFETY: by the caller's promise. Every word that is taken from its place is put into another one.
    unsafe {
        let mut named = [Word::UNBOUND; FEW];
        for (index, word) in named.iter_mut().enumerate().take(names.len()) {
            *word = Word::read(first.add(given + index));
        }
        let mut next = total;
        if parameters.has_star_args {
            let rest = (0..surplus).map(|index| Word::read(first.add(positional + index)).into_value());
            let rest: Value = Tuple::of(rest).into();
            *first.add(next) = rest.into_word();
            next += 1;
        }
        for index in (given.min(positional)..total).filter(|index| filled >> index & 1 == 0) {
            *first.add(index) = defaults.get(interp, index).unwrap_or_default().into_word();
        }
        if parameters.has_star_kwargs {
            let rest = Dict::new();
            let pairs = names.iter().zip(&named).zip(&places);
            for ((name, word), _) in pairs.filter(|(_, place)| **place == SURPLUS) {
                if let Some(name) = Ref::<Str>::from_value(name) {
                    rest.set_str(interp, name, word.into_value());
                }
            }
            *first.add(next) = Value::from(rest).into_word();
        }
        let placed = named.into_iter().zip(places).take(names.len());
        for (word, place) in placed.filter(|(_, place)| *place != SURPLUS) {
            *first.add(place) = word;
        }
    }
    true
}

/// Where each keyword goes, and a bit for each parameter that has its value when the first `given` have theirs. `None` when that takes
/// more than comparing names that are the same objects, or a parameter would get two values.
fn keyword_places(code: &CodeObject, given: usize, names: &[Value]) -> Option<([usize; FEW], u64)> {
    let parameters = code.data.parameters;
    let (start, total) =
        (parameters.positional_only as usize, (parameters.positional + parameters.keyword_only) as usize);
    let mut places = [0; FEW];
    let mut filled = u64::MAX.checked_shr(u64::BITS - given as u32).unwrap_or(0);
    for (name, place) in names.iter().zip(&mut places) {
        let mut named = code.local_names.iter().take(total).skip(start);
        let Some(found) = named.position(|parameter| parameter.value().same(name)) else {
            // A name that is not interned may be that of a parameter all the same.
            if !parameters.has_star_kwargs
                || !name.header().is_some_and(|header| header.has(Header::INTERNED))
            {
                return None;
            }
            *place = SURPLUS;
            continue;
        };
        *place = start + found;
        if filled >> *place & 1 != 0 {
            return None;
        }
        filled |= 1 << *place;
    }
    Some((places, filled))
}

/// The default values of a function's parameters.
struct Defaults<'a> {
    code: &'a CodeObject,
    values: &'a [Value],
    /// The first positional parameter that has one.
    first: usize,
    positional: usize,
    named: Option<&'a Ref<Dict>>,
}

impl<'a> Defaults<'a> {
    fn of(interp: &'a Interp, function: &'a Function, code: &'a CodeObject) -> Defaults<'a> {
        let values: &[Value] =
            interp.read(&function.defaults).as_ref().map(|defaults| defaults.items()).unwrap_or_default();
        let positional = code.data.parameters.positional as usize;
        let named = interp.read(&function.more).keyword_defaults.as_ref();
        Defaults { code, values, first: positional - values.len().min(positional), positional, named }
    }

    fn get(&self, interp: &Interp, index: usize) -> Option<Value> {
        if index < self.positional {
            return self.values.get(index.checked_sub(self.first)?).cloned();
        }
        self.named?.get_str(interp, self.code.local_names.get(index)?)
    }
}

/// The values of the parameters, in the order of the frame's locals.
pub(crate) fn bind(
    interp: &mut Interp,
    function: &Function,
    code: &Ref<CodeObject>,
    arguments: CallArguments<'_>,
) -> Result<Vec<Value>> {
    let parameters = code.data.parameters;
    let (positional, keyword_only) = (parameters.positional as usize, parameters.keyword_only as usize);
    let given = arguments.positionals();
    let mut bound = vec![Value::UNBOUND; code.parameter_count()];
    for (slot, value) in bound.iter_mut().zip(given.iter().take(positional)) {
        *slot = value.clone();
    }
    let mut next = positional + keyword_only;
    if parameters.has_star_args {
        if let Some(slot) = bound.get_mut(next) {
            *slot = Tuple::from_slice(given.get(positional..).unwrap_or_default()).into();
        }
        next += 1;
    }
    let extra = if parameters.has_star_kwargs { Some(Dict::new()) } else { None };
    if let (Some(extra), Some(slot)) = (&extra, bound.get_mut(next)) {
        *slot = extra.to_value();
    }
    let binding = Binding { function, code, positional, keyword_only };
    for (name, value) in arguments.keywords() {
        binding.keyword(interp, &mut bound, extra.as_deref(), name, value, arguments)?;
    }
    if given.len() > positional && !parameters.has_star_args {
        return Err(binding.too_many(interp, given.len(), &bound));
    }
    binding.fill_defaults(interp, &mut bound, given.len())?;
    Ok(bound)
}

struct Binding<'a> {
    function: &'a Function,
    code: &'a Ref<CodeObject>,
    positional: usize,
    keyword_only: usize,
}

impl Binding<'_> {
    fn name(&self, interp: &Interp) -> String {
        self.function.qualified_name(interp)
    }

    fn keyword(
        &self,
        interp: &mut Interp,
        bound: &mut [Value],
        extra: Option<&Dict>,
        name: &Value,
        value: &Value,
        arguments: CallArguments<'_>,
    ) -> Result<()> {
        let Some(text) = convert::native::<Str>(name) else {
            let function = self.name(interp);
            return Err(interp.type_error(format!("{function}() keywords must be strings")));
        };
        let first = self.code.data.parameters.positional_only as usize;
        let named = self.code.local_names.iter().take(self.positional + self.keyword_only).skip(first);
        let place = named
            .clone()
            .position(|parameter| parameter.value().same(name))
            .or_else(|| named.clone().position(|parameter| parameter.as_str() == text.as_str()));
        match (place.and_then(|place| bound.get_mut(place + first)), extra) {
            (Some(slot), _) if slot.is_unbound() => {
                *slot = value.clone();
                Ok(())
            }
            (Some(_), _) => {
                let function = self.name(interp);
                Err(interp
                    .type_error(format!("{function}() got multiple values for argument '{}'", text.as_str())))
            }
            (None, Some(extra)) => extra.insert(interp, name, value).map(drop),
            (None, None) => Err(self.unexpected(interp, text.as_str(), arguments)),
        }
    }

    #[cold]
    fn unexpected(&self, interp: &mut Interp, name: &str, arguments: CallArguments<'_>) -> Raised {
        let function = self.name(interp);
        let first = self.code.data.parameters.positional_only as usize;
        let given_by_name = |parameter: &&Ref<Str>| {
            arguments
                .names
                .iter()
                .any(|name| name.exact::<Str>().is_some_and(|name| name.as_str() == parameter.as_str()))
        };
        let wrong: Vec<&str> = self
            .code
            .local_names
            .iter()
            .take(first)
            .filter(given_by_name)
            .map(|parameter| parameter.as_str())
            .collect();
        if !wrong.is_empty() {
            return interp.type_error(format!(
                "{function}() got some positional-only arguments passed as keyword arguments: '{}'",
                wrong.join(", ")
            ));
        }
        let known: Vec<&str> = self
            .code
            .local_names
            .iter()
            .take(self.positional + self.keyword_only)
            .skip(first)
            .map(|name| name.as_str())
            .collect();
        let hint = crate::runtime::report::suggestions::closest(known.iter().copied(), name)
            .map(|known| format!(". Did you mean '{known}'?"))
            .unwrap_or_default();
        interp.type_error(format!("{function}() got an unexpected keyword argument '{name}'{hint}"))
    }

    #[cold]
    fn too_many(&self, interp: &mut Interp, given: usize, bound: &[Value]) -> Raised {
        let function = self.name(interp);
        let defaults = interp.read(&self.function.defaults).as_ref().map_or(0, |defaults| defaults.len());
        let keyword_given = bound
            .iter()
            .skip(self.positional)
            .take(self.keyword_only)
            .filter(|value| !value.is_unbound())
            .count();
        let takes = if defaults > 0 {
            format!("from {} to {}", self.positional - defaults.min(self.positional), self.positional)
        } else {
            self.positional.to_string()
        };
        let plural = if self.positional == 1 && defaults == 0 { "" } else { "s" };
        let (given_text, verb) = if keyword_given > 0 {
            let (own, other) = (if given == 1 { "" } else { "s" }, if keyword_given == 1 { "" } else { "s" });
            (
                format!(
                    "{given} positional argument{own} (and {keyword_given} keyword-only argument{other})"
                ),
                "were",
            )
        } else {
            (given.to_string(), if given == 1 { "was" } else { "were" })
        };
        interp.type_error(format!(
            "{function}() takes {takes} positional argument{plural} but {given_text} {verb} given"
        ))
    }

    fn fill_defaults(&self, interp: &mut Interp, bound: &mut [Value], given: usize) -> Result<()> {
        let defaults = interp.read(&self.function.defaults).clone();
        let values: &[Value] = defaults.as_ref().map(|defaults| defaults.items()).unwrap_or_default();
        let first = self.positional - values.len().min(self.positional);
        let mut missing = Vec::new();
        for (index, slot) in bound.iter_mut().enumerate().take(self.positional).skip(given) {
            if slot.is_unbound() {
                match index.checked_sub(first).and_then(|at| values.get(at)) {
                    Some(value) => *slot = value.clone(),
                    None => missing.push(index),
                }
            }
        }
        if !missing.is_empty() {
            return Err(self.missing(interp, &missing, "positional"));
        }
        let keyword_defaults = interp.read(&self.function.more).keyword_defaults.clone();
        for index in self.positional..self.positional + self.keyword_only {
            let (Some(slot), Some(name)) = (bound.get_mut(index), self.code.local_names.get(index)) else {
                continue;
            };
            if slot.is_unbound() {
                match keyword_defaults.as_ref().and_then(|defaults| defaults.get_str(interp, name)) {
                    Some(value) => *slot = value,
                    None => missing.push(index),
                }
            }
        }
        if !missing.is_empty() {
            return Err(self.missing(interp, &missing, "keyword-only"));
        }
        Ok(())
    }

    #[cold]
    fn missing(&self, interp: &mut Interp, missing: &[usize], what: &str) -> Raised {
        let function = self.name(interp);
        let names: Vec<String> = missing
            .iter()
            .filter_map(|&index| self.code.local_names.get(index))
            .map(|name| format!("'{}'", name.as_str()))
            .collect();
        let list = match names.as_slice() {
            [first, second] => format!("{first} and {second}"),
            [start @ .., last] if !start.is_empty() => format!("{}, and {last}", start.join(", ")),
            other => other.join(""),
        };
        let plural = if names.len() == 1 { "" } else { "s" };
        interp.type_error(format!(
            "{function}() missing {} required {what} argument{plural}: {list}",
            names.len()
        ))
    }
}
