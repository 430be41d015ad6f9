class GenericCalls {
	@:generic static function id<T>(x:T):T { return x; }
	@:generic static function none<T>():Int { return 1; }
	@:generic static function un<T>(a:Array<T>) { }
	static function main() {
		var f = id;
		none();
		un([]);
		var got = id(null);
		var d:Dynamic = 1;
		id(d);
		id({ x: 1 });
		id(x -> 1);
		id((x:Int) -> 1);
		trace(id([1]));
	}
}
