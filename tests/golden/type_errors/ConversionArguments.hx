abstract ConversionArguments(Int) {
	@:to function c(n:Int):String
		return null;
	@:op(A + B) function e(a:ConversionArguments, b:ConversionArguments):ConversionArguments
		return a;
	@:op(A - B) static function f(a:ConversionArguments):ConversionArguments
		return a;
	@:op(A * B) static function g(a:ConversionArguments, b:ConversionArguments);
}
