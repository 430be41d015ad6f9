class GenericMismatch {
	static function f<T>(x:T):Array<T> return [x];
	static function main() {
		var a:Array<String> = f(1);
	}
}
