package absfun;

@:callable
abstract Op(Int->Int->Int) from Int->Int->Int {
	@:op(A + B) public function then(o:Op):Op return (a, b) -> this(a, b) + o(a, b);
	public function apply(a:Int):Int return this(a, a);
}
class AbsFun {
	public static function main() {
		var add:Op = (a, b) -> a + b;
		var mul:Op = (a, b) -> a * b;
		Sys.println(add(2, 3) + "");
		Sys.println((add + mul)(2, 3) + "");
		Sys.println(mul.apply(7) + "");
	}
}
