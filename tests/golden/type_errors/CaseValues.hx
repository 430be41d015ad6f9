enum Op { Jump(to:Int); Halt; }
class CaseValues {
	static function print(a:Op):String return "";
	static function one(v:Op):String {
		return switch (v) {
			case Jump(t): print(t, 1, 2);
			case Halt: 1;
		}
	}
	static function two(v:Op):String {
		return switch (v) {
			case Jump(t): t.foo; "a";
			case Halt: foo();
		}
	}
	static function three(v:Op):String {
		return switch (v) {
			case Jump(t):
				t.foo();
			case Halt:
			default: "x".charAt(foo);
		}
	}
	static function four(v:Op):String {
		switch (v) {
			case Jump(t):
				return t.foo();
			case Halt: return switch (v) { case Halt: "a"(); case _: 1; }
		}
	}
	static function five(v:Op) {
		var x:String = switch (v) {
			case Jump(t): t.foo();
			case Halt: t;
		}
		var y = [for (i in 0...2) i(1)];
		var z:Array<Int> = [for (i in 0...2) { foo(); "a"; }];
		var m = [for (i in 0...2) i => i.foo];
		var m:Map<Int, String> = [for (i in 0...2) i => i];
		var m:Map<Int, String> = [for (i in 0...2) "a" => i];
		var n:Array<{a:Int, b:Int}> = [for (i in 0...2) {a: 1}];
	}
	static function main() {}
}
