enum Op { Jump(to:Int); Halt; Two(a:Int, b:Int); }
class PatternKinds {
	static function one(v:Op) {
		switch (v) { case Jump: 1; case Halt: 2; case Two(_, _): }
		switch (v) { case Jump(_): 1; case Halt: 2; case Two: }
		switch (v) { case 1: 1; case Halt: 2; default: }
		switch (v) { case Int: 1; case Halt: 2; default: }
		switch ([1]) { case 1.5: 1; default: }
		switch ({a: 1}) { case {}: 1; case _: }
		switch ({a: 1}) { case {a: 1, a: x}: x; case _: }
		switch ({a: 1}) { case {a: (x : Int)}: x; case _: }
		switch ({a: 1}) { case {a: cast(x, Int)}: x; case _: }
		switch (1) { case Std: 1; case -1: 3; case (f()): 2; case !a: }
		var x:Int = switch (v) { case Jump: 1; case Halt: "2"; case Two(_, _): 3; }
		var x = switch (v) { case Jump(_): 1; case Halt: "2"; case Two(1, _): 3; }
		var d:Dynamic = v;
		switch (d) { case Op.Jump: 1; case Std: 2; case _: }
		this.a(1) = 2;
		one() = 3;
	}
	static function main() {}
}
class Err {
	var a:Int;
	function f() {
		this.a(1) = 2;
		f() += 3;
		var x = a.foo - 1;
		var y = (null : PatternKinds).foo * 2;
		$type(x); $type(y);
	}
	function g():String {
		try { return "a"; } catch (e:{a:Int}) { return "b"; }
	}
}
