class StdIsDeprecated {
	static function main() {
		var x:Dynamic = 1;
		trace(Std.is(x, Int));
		trace(Std.is(x, String));
	}
}
