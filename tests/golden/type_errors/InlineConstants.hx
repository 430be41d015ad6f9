enum En { X; Y(i:Int); }
enum abstract EA(Int) to Int { var P = 1; var Q = 2; var R = Std.random(3); }
class InlineConstants {
	static final A = 1;
	static var V = 1;
	static inline var I = 1;
	static inline function f(x:Int) return x + 1;
	static function g(x:Int) return x + 1;
	static inline var a01 = A;
	static inline var a02 = V;
	static inline var a03 = I + 1;
	static inline var a04 = f(1);
	static inline var a05 = g(1);
	static inline var a06 = Std.int(2.5);
	static inline var a07 = Math.floor(2.5);
	static inline var a08 = "a" + 1;
	static inline var a09 = 'a$I';
	static inline var a10 = [1];
	static inline var a11 = {a: 1};
	static inline var a12 = X;
	static inline var a13 = Y(1);
	static inline var a14 = true ? 1 : 2;
	static inline var a15 = I > 0;
	static inline var a16 = I > 0 ? "a" : "b";
	static inline var a17 = true && false;
	static inline var a18 = !true;
	static inline var a19 = InlineConstants;
	static inline var a20 = null;
	static inline var a21 = P;
	static inline var a22:Int = P;
	static inline var a23 = cast 1;
	static inline var a24 = Std.string(1);
	static inline var a25 = "a".length;
	static inline var a26 = "a".code;
	static inline var a27 = Math.PI;
	static inline var a28 = new Array<Int>();
	static inline var a29 = ["a" => 1];
	static inline var a30 = 1 << 3 | 2;
	static inline var a31 = (1 : Float);
	static inline var a32 = () -> 1;
	static inline var a33 = ~/a/;
	static inline var a34 = Date.now();
	static inline var a35 = Std.parseInt("1");
	static inline var a36 = 2 * Math.PI;
	static inline var a37 = "a".toUpperCase();
	static inline var a38 = -I;
	static inline var a39 = 'x${A}y';
	static inline var a40 = cast(1, Int);
	static inline var a41 = haxe.io.Path.join(["a"]);
	static inline var a42:Null<Int> = 1;
	static inline var a43 = "a" == "b";
	static inline var a44 = Math.POSITIVE_INFINITY;
	static inline var a45 = Math.NaN;
	static inline var a46 = g;
	static inline var a47 = String.fromCharCode(65);
	static inline var a48 = untyped 1;
	static inline var a49 = 5 % 2;
	static inline var a50 = switch 1 { case 1: 2; case _: 3; };
	static inline var a51 = { 1; };
	static inline var a52 = Std.isOfType(1, Int);
	static inline var a53 = I == 1 || I == 2;
	static inline var a54:String = "a" + "b" + "c";
	static inline var a55 = Sys.getEnv("A");
	static inline final a56 = Sys.getEnv("A");
	static function main() {
	}
}
