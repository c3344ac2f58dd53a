"""A multinomial logistic regression with a quadratic penalty: how the weights of learnt lexicons are found."""

from __future__ import annotations

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix


def fit(has: np.ndarray | csr_matrix, is_class: np.ndarray, penalty: float) -> tuple[np.ndarray, np.ndarray]:
    """Weights (signs, classes) and intercepts (classes) that make the labels likeliest, less the penalty.

    ``has``: (cases, signs), how much of each sign a case has. ``is_class``: (cases, classes), 1.0 where the case is of
    the class. ``penalty``: per half of the weights' sum of squares; the intercepts are free.
    """
    shape = (has.shape[1], is_class.shape[1])
    size = shape[0] * shape[1]

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        weights, always = flat[:size].reshape(shape), flat[size:]
        scores = has @ weights + always
        scores -= scores.max(axis=1, keepdims=True)
        chances = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
        wrong = chances - is_class
        slope = np.concatenate([(has.T @ wrong + penalty * weights).ravel(), wrong.sum(axis=0)])
        likelihood = float(np.log((chances * is_class).sum(axis=1)).sum())
        return penalty / 2 * float((weights**2).sum()) - likelihood, slope

    start = np.zeros(size + shape[1])
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 500}).x
    return found[:size].reshape(shape), found[size:]


def hundredths(weights: np.ndarray) -> tuple[int, ...]:
    """Weights as lexicons keep them."""
    return tuple(round(100 * float(weight)) for weight in weights)
