//! QR by Householder reflections (`geqr2`, `org2r`) and Cholesky (`potrf`).

use super::matrix::{Matrix, householder};

/// Q with `columns` columns and R with as many rows; `None` for Q leaves it out.
pub fn qr(mut a: Matrix, columns: Option<usize>) -> (Option<Matrix>, Matrix) {
    let steps = a.rows.min(a.columns);
    let mut reflections = Vec::with_capacity(steps);
    for step in 0..steps {
        let mut v: Vec<f64> = (step..a.rows).map(|row| a[(row, step)]).collect();
        let (beta, tau) = householder(&mut v);
        a[(step, step)] = beta;
        for row in step + 1..a.rows {
            a[(row, step)] = 0.0;
        }
        a.reflect_left(&v, tau, step, step + 1);
        reflections.push((v, tau));
    }
    let Some(columns) = columns else { return (None, a) };
    let mut q = Matrix::zeros(a.rows, columns);
    for i in 0..a.rows.min(columns) {
        q[(i, i)] = 1.0;
    }
    for (step, (v, tau)) in reflections.iter().enumerate().rev() {
        q.reflect_left(v, *tau, step, step);
    }
    (Some(q), a)
}

/// The lower triangle L with `L L' = a`, or `None` if the matrix is not positive definite.
pub fn cholesky(mut a: Matrix) -> Option<Matrix> {
    let size = a.rows;
    for j in 0..size {
        let sum: f64 = (0..j).map(|k| a[(j, k)] * a[(j, k)]).sum();
        let diagonal = a[(j, j)] - sum;
        if diagonal.is_nan() || diagonal <= 0.0 {
            return None;
        }
        let diagonal = diagonal.sqrt();
        a[(j, j)] = diagonal;
        for i in j + 1..size {
            let sum: f64 = (0..j).map(|k| a[(i, k)] * a[(j, k)]).sum();
            a[(i, j)] = (a[(i, j)] - sum) / diagonal;
        }
        for k in j + 1..size {
            a[(j, k)] = 0.0;
        }
    }
    Some(a)
}
