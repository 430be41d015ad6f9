class RecursiveConstraint {
	static function f<T:T>(x:T):Void {}

	static function g():Void {
		function h<A:B, B:A>(x:A):Void {}
	}
}
