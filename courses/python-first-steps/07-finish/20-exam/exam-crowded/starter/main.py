def crowded(children, most):
    return children
