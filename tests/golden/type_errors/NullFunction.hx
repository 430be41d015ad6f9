@:nullSafety
class NullFunction {
	static function run(f:Null<String> -> Int):Int return f(null);
	static function main() {
		run(s -> s == null ? 0 : s.length);
		run(s -> s.length);
		var g = function(s:String):Int return s.length;
		run(g);
	}
}
