//! The environment, random bytes, and facts about the machine.

use super::State;
use super::arguments::{self, failed};
use crate::builtins::modules::struct_sequence as sequence;
use crate::object::{Ref, Str, Tuple, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::iteration;
use crate::runtime::types::bytes::Bytes;
use crate::runtime::types::dict::Dict;
use crate::runtime::types::module::Module;
use crate::struct_sequence;
use std::os::unix::ffi::{OsStrExt, OsStringExt};

struct_sequence! { pub SYSTEM_NAMES, "posix", "uname_result", "uname_result: Result from os.uname().\n\nThis object may be accessed either as a tuple of\n  (sysname, nodename, release, version, machine),\nor via the attributes sysname, nodename, release, version, and machine.\n\nSee os.uname for more information.";
0 sysname, 1 nodename, 2 release, 3 version, 4 machine }

native_functions! { pub FUNCTIONS;
    /// Change or add an environment variable.
    def putenv(name, value, /) = set;
    /// Delete an environment variable.
    def unsetenv(name, /) = remove;
    /// Return a bytes object containing random bytes suitable for cryptographic use.
    def urandom(size, /) = random;
    /// Obtain a series of random bytes.
    def getrandom(size, flags=0) = random_by_flags;
    /// Translate an error code to a message string.
    def strerror(code, /) = error_text;
    /// Return an object identifying the current operating system.
    def uname() = system_names;
    /// Return the number of logical CPUs in the system.
    def cpu_count() = processors;
    /// Return average recent system load information.
    def getloadavg() = loads;
    /// Return the actual login name.
    def getlogin() = login_name;
}

/// Adds `environ`, a dict of bytes.
pub fn add(interp: &mut Interp, module: &Ref<Module>) {
    let variables = Dict::new();
    for (name, value) in interp.host.processes().variables() {
        let (name, value) = (Bytes::value(name.into_vec()), Bytes::value(value.into_vec()));
        // Bytes can be hashed, so that this cannot fail.
        let _ = variables.insert(interp, &name, &value);
    }
    module.set(interp, "environ", variables.into());
}

fn set(interp: &mut Interp, name: &Value, value: &Value) -> Result<()> {
    let name = arguments::text(interp, name)?;
    let value = arguments::text(interp, value)?;
    if name.as_bytes().contains(&b'=') {
        return Err(interp.value_error("illegal environment variable name"));
    }
    let done = interp.host.processes().set_variable(&name, Some(&value));
    done.map_err(|error| failed(interp, &error, &[]))
}

fn remove(interp: &mut Interp, name: &Value) -> Result<()> {
    let name = arguments::text(interp, name)?;
    let done = interp.host.processes().set_variable(&name, None);
    done.map_err(|error| failed(interp, &error, &[]))
}

fn random(interp: &mut Interp, size: i64) -> Result {
    let Ok(size) = usize::try_from(size) else {
        return Err(interp.value_error("negative argument not allowed"));
    };
    match interp.host.processes().random(size) {
        Ok(bytes) => Ok(Bytes::value(bytes)),
        Err(error) => Err(failed(interp, &error, &[])),
    }
}

fn random_by_flags(interp: &mut Interp, size: i64, _: Option<i64>) -> Result {
    if size < 0 {
        return Err(failed(interp, &std::io::Error::from_raw_os_error(libc::EINVAL), &[]));
    }
    random(interp, size)
}

fn error_text(interp: &mut Interp, code: i64) -> Result<String> {
    let code = arguments::small(interp, code)?;
    let text = std::io::Error::from_raw_os_error(code).to_string();
    Ok(text.split(" (os error").next().unwrap_or_default().to_owned())
}

fn system_names(interp: &mut Interp) -> Result {
    match interp.host.processes().system_names() {
        Ok(names) => {
            let class = State::of(interp).system_names.clone();
            Ok(sequence::make(interp, &class, names.iter().map(|name| Str::value(name)).collect()))
        }
        Err(error) => Err(failed(interp, &error, &[])),
    }
}

fn processors(interp: &mut Interp) -> usize {
    interp.host.processes().processors()
}

fn loads(interp: &mut Interp) -> Result {
    match interp.host.processes().loads() {
        Ok(loads) => Ok(Tuple::from_vec(loads.map(Value::float).to_vec()).into()),
        Err(error) => Err(failed(interp, &error, &[])),
    }
}

fn login_name(interp: &mut Interp) -> Result<String> {
    let name = interp.host.processes().login_name();
    name.map_err(|error| failed(interp, &error, &[]))
}

/// The variables of a mapping, for a program to be started.
pub fn variables(
    interp: &mut Interp,
    mapping: &Value,
) -> Result<Vec<(std::ffi::OsString, std::ffi::OsString)>> {
    let mut variables = Vec::new();
    for name in iteration::collect(interp, mapping)? {
        let value = crate::runtime::operators::get_item(interp, mapping, &name)?;
        let (name, value) = (arguments::text(interp, &name)?, arguments::text(interp, &value)?);
        if name.is_empty() || name.as_bytes().contains(&b'=') {
            return Err(interp.value_error("illegal environment variable name"));
        }
        variables.push((name, value));
    }
    Ok(variables)
}
