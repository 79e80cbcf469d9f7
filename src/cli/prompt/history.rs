//! Where the history of the prompt lies. One that cannot be read or written is no reason to fail: the session goes on without it.

use std::path::PathBuf;

/// The history lies in the folder for state (XDG Base Directory Specification), unless `PYTHON_HISTORY` says where.
pub fn file(ignore_environment: bool) -> Option<PathBuf> {
    let variable = |name: &str| std::env::var_os(name).filter(|path| !path.is_empty()).map(PathBuf::from);
    if let Some(path) = variable("PYTHON_HISTORY").filter(|_| !ignore_environment) {
        return Some(path);
    }
    let state = variable("XDG_STATE_HOME").filter(|path| path.is_absolute());
    let state = state.or_else(|| variable("HOME").map(|home| home.join(".local/state")))?;
    Some(state.join("baton").join("history"))
}
