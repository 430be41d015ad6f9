class FunctionArguments {
	function f( {
	}
}
