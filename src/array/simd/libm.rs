//! Functions of the C library that the standard library computes by formulas of its own: the results have to
//! be the C library's, because NumPy's are. Called by the ufunc table.

// SAFETY: these take and return doubles by value, touch no memory and exist in every C99 library.
unsafe extern "C" {
    pub(in crate::array) safe fn asinh(x: f64) -> f64;
    pub(in crate::array) safe fn acosh(x: f64) -> f64;
    pub(in crate::array) safe fn atanh(x: f64) -> f64;
}
