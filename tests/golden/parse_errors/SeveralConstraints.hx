interface SeveralConstraints {}

class Two<A:(String, SeveralConstraints)> {}
