package absbool;

abstract Flag(Bool) from Bool to Bool {
	@:op(A && B) static function and(a:Flag, b:Flag):Flag return (a : Bool) && (b : Bool);
	@:op(!A) function not():Flag return !this;
	public function yes():String return this ? "yes" : "no";
}
class AbsBool {
	public static function main() {
		var a:Flag = true;
		var b:Flag = false;
		Sys.println((a && b).yes());
		Sys.println((!b).yes());
		if (a) Sys.println("on");
		var c = a ? 1 : 2;
		Sys.println(c + "");
	}
}
