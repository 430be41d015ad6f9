class MetaSpace {
	@ function x() {}
}
