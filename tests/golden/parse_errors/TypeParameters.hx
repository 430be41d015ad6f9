class TypeParameters<> {}
