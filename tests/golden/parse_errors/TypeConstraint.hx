class TypeConstraint<A:> {}
