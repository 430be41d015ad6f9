class FunctionKeyword {
	function class() {}
}
