class ParameterArguments<T> {
	function f(x:T<Int>):Void {}
}
