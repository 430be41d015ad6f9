class Z { static function g() { var c = VoidVariables.v(); } }
class VoidVariables {
	public static function v() {}
	static function f() { var c = v(); var e = v(); }
	static function main() {
		var a = v();
		var b = v();
	}
	static function h() { var c = v(); }
}

